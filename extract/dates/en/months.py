"""Recognises a month, with a year or alone: "March 2026", "June of last year", "last August".

Refuses the modal "may", the verb and the demonstration "march", and months that are part of a name.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.absolute import capital, without_year
from extract.dates.en.days import NAMED_AFTER
from extract.dates.en.seasons import YEARS, year_pointed
from extract.dates.en.words import BEFORE, MONTH, MONTHS, YEAR, month_number, year_number
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

BARE_NEEDS = Deferred(
    r"(?:\b(?:in|since|by|until|till|through|during|of|from|before|after|for|late|early|mid|last|next|this"
    r"|between|"
    r"and|or|to|on|at|around|each|every|ending|ended|beginning|starting|via|as of|month|than|was|,)"
    r"|[-(,;:-])\s*$",
    re.IGNORECASE,
)
"""What stands before a lone May or March that is a month."""
NAMES_MONTH = Deferred(
    r"\b(?:in|since|by|until|till|during|last|next|this|late|early|mid|from|of|through)\s{1,3}$",
    re.IGNORECASE,
)
"""What stands before a month even where a name follows: "in June Smith said"."""
FULL = tuple(month for month in MONTHS if len(month) > 4 or month in ("may", "june", "july"))
"""The names of the months in full."""
WITH_MONTH = Deferred(
    rf"(?:\s{{1,3}}(?:and|or|to|through|until)\s{{1,3}}|-)(?:{choice(FULL)})\b",
    re.IGNORECASE,
)
"""Another month, which makes a month of the one before it."""
THE = Deferred(r"\bthe\s{1,3}$", re.IGNORECASE)
CAPITAL = Deferred(r"\s{1,3}[A-Z][a-z]")
"""An article and a name on either side of a month that is part of the name: "the October Company"."""
VERB_AFTER = Deferred(
    r"\s{1,3}(?:be|have|not|also|never|well|still|only|seem|want|need|go|take|get|on\b|to\b|into|for\b)",
    re.IGNORECASE,
)


def read_month_year(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a month with its year."""
    year = year_number(match["year"])
    return named(cal.month(year, month_number(match["month"]))) if year and capital(match["month"]) else None


def read_two(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a month with a year of two digits after an apostrophe."""
    return read_month_year(match, _story)


def read_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month alone."""
    word = match["month"]
    if not word[0].isupper() and (not capital(word) or len(word.rstrip(".")) < 5):
        return None
    short = word.lower().rstrip(".")
    if NAMED_AFTER.match(story.text, match.end()) or (
        THE.search(story.text, max(0, match.start() - 6), match.start())
        and CAPITAL.match(story.text, match.end(), match.end() + 5)
    ):
        return None
    if (
        len(short) < 5
        and not word.endswith(".")
        and short not in ("may", "june", "july")
        and re.match(r"\s{1,3}[A-Z][a-z]", story.text[match.end() : match.end() + 5])
    ):
        return None
    if len(short) < 4 and short != "may" and not word.endswith(".") and not (short == "sep" or word.isupper()):
        near = story.before(match.start(), 20)
        if not BARE_NEEDS.search(near):
            return None
    if short in ("may", "march", "mar", "jan", "dec", "april", "june", "august"):
        near = story.before(match.start(), 20)
        if (
            short in ("may", "march", "mar", "jan", "dec")
            and not BARE_NEEDS.search(near)
            and not WITH_MONTH.match(story.text, match.end())
        ):
            return None
        if (
            short in ("may", "march")
            and VERB_AFTER.match(story.text, match.end())
            and not re.search(r"\b(?:in|since|by|until|during|last|next|this|late|early)\s*$", near, re.IGNORECASE)
        ):
            return None
        if (
            short in ("april", "june", "may", "august", "jan")
            and re.match(r"\s[A-Z][a-z]", story.text[match.end() : match.end() + 4])
            and not NAMES_MONTH.search(near)
        ):
            return None
    return without_year(month_number(word), None, match.start(), match.end(), story)


def read_deictic(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month after last, next or this."""
    if not capital(match["month"]):
        return None
    if story.anchor is None:
        return relative(None)
    word, month, anchor = match["which"].lower(), month_number(match["month"]), story.anchor
    if word in BEFORE:
        return relative(cal.month(anchor.year - (month >= anchor.month), month))
    if word in ("next", "coming"):
        return relative(cal.month(anchor.year + (month <= anchor.month), month))
    return relative(cal.month(anchor.year, month))


def read_of_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month of last, this, next or that year."""
    if not capital(match["month"]):
        return None
    year = year_pointed(match["which"], story)
    if year is None:
        return relative(None)
    return (relative if story.anchor else named)(cal.month(year, month_number(match["month"])))


RULES: tuple[Rule, ...] = (
    words("month-year", MONTHS, rf"{MONTH}(?: ?, ?| |-| of )(?:the year )?{YEAR}", read_month_year),
    words(
        "month-deictic",
        ("last", "next", "this", "past", "coming", "previous"),
        rf"(?P<which>last|next|this|past|coming|previous) {MONTH}",
        read_deictic,
    ),
    words(
        "month-of-year",
        MONTHS,
        rf"{MONTH}(?: of|,)? (?P<which>{choice(YEARS)}) year",
        read_of_year,
    ),
    words("month", MONTHS, MONTH, read_month),
)
