"""Put the steps together: plain text, segments, rules, joins, bounds, roles, expressions."""

from __future__ import annotations

import datetime as dt
import functools
import re

from extract.dates import driver, segments
from extract.dates.bounds import bounded
from extract.dates.driver import Found
from extract.dates.en import rules as english
from extract.dates.en.tense import tense as english_tense
from extract.dates.es import rules as spanish
from extract.dates.es.tense import tense as spanish_tense
from extract.dates.expression import TimeExpression
from extract.dates.history import is_history
from extract.dates.joins import joined
from extract.dates.roles import assigned
from extract.dates.story import Story
from extract.dates.zh import bounds as chinese_bounds
from extract.dates.zh import rules as chinese
from extract.dates.zh.tense import tense as chinese_tense


def find(text: str, anchor: dt.date | None = None, language: str = "auto") -> tuple[TimeExpression, ...]:
    """Find the time expressions of *text*, written on *anchor*, in *language* (one of `LANGUAGES`).

    Offsets are in characters. Without an anchor only absolute expressions get a value, and those of “that year”
    where one was told. Raises ValueError for an unknown language.

    >>> [e.edtf for e in find("A judge blocked it late last year.", dt.date(2026, 3, 11))]
    ['2025-10~/2025-12']
    """
    if language not in LANGUAGES:
        raise ValueError(f"unknown language {language!r}; accepted: {', '.join(LANGUAGES)}")
    plain = segments.plain(text)
    story = Story(plain, anchor, english_tense, narrative=is_history(plain, anchor))
    found: list[Found] = []
    for segment in segments.split(plain, language):
        found.extend(FINDERS[segment.language](story, segment.start, segment.end))
    return tuple(expression(text, item, role, anchor) for item, role in assigned(plain, story, found))


@functools.cache
def english_index() -> driver.Index:
    """Compile the English rules, once."""
    return driver.index(english.RULES)


@functools.cache
def spanish_index() -> driver.Index:
    """Compile the Spanish rules, once."""
    return driver.index(spanish.RULES)


@functools.cache
def chinese_index() -> tuple[driver.Index, re.Pattern[str]]:
    """Compile the Chinese rules, once, with the characters that they begin with; none begins inside a number."""
    rules = driver.index(chinese.RULES)
    return rules, re.compile("(?<![0-9](?=[0-9]))[" + re.escape("".join(sorted(rules))) + "]")


def in_english(story: Story, start: int, end: int) -> list[Found]:
    """Find English expressions."""
    story.tense_of = english_tense
    found = list(driver.words(english_index(), english.HEADS, story, start, end))
    return bounded(story, joined(story.text, found))


def in_spanish(story: Story, start: int, end: int) -> list[Found]:
    """Find Spanish expressions."""
    story.tense_of = spanish_tense
    found = list(driver.words(spanish_index(), spanish.HEADS, story, start, end))
    return bounded(story, joined(story.text, found))


def in_chinese(story: Story, start: int, end: int) -> list[Found]:
    """Find Chinese expressions."""
    story.tense_of = chinese_tense
    rules, starts = chinese_index()
    found = list(driver.characters(rules, starts, story, start, end))
    return chinese_bounds.bounded(story.text, joined(story.text, found))


FINDERS = {"en": in_english, "zh": in_chinese, "es": in_spanish}
"""What finds the expressions of each language."""
LANGUAGES = ("auto", *FINDERS)
"""The languages that `find` accepts; "auto" tells them apart, line by line."""


def expression(text: str, item: Found, role: str, anchor: dt.date | None) -> TimeExpression:
    """Make the public value of a finding."""
    reading = item.reading
    hidden = reading.relative and anchor is None
    return TimeExpression(
        item.start,
        item.end,
        text[item.start : item.end],
        reading.type,
        None if hidden else reading.value,
        None if hidden else reading.edtf,
        reading.mod,
        role,
        item.rule,
    )
