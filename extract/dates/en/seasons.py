"""Recognises seasons: "last spring", "the summer of 2012", "the winter".

Refuses "fall" and "spring" alone, which are verbs too.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.deferred import Deferred
from extract.dates.en.words import SEASONS
from extract.dates.reading import Reading, relative
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

FALL = Deferred(r"\b(?:in|until|by|during|since|through|for)\s{1,3}$", re.IGNORECASE)
"""What stands before a fall that is a season."""
YEARS = {
    "last": -1,
    "this": 0,
    "next": 1,
    "that": 0,
    "the same": 0,
    "the previous": -1,
    "the following": 1,
    "the next": 1,
}
"""Words that point at a year; "that" and those with "the" count from the year told."""


def season_period(code: str, shift: int, base: Period) -> Period:
    """Give the season last past, of this year, or next to come, seen from *base*."""
    year = base.first.year - (code == "WI" and base.unit != "year" and base.first.month <= 3)
    here = cal.season(year, code)
    if shift < 0:
        return here if here.last < base.first else cal.season(year - 1, code)
    if shift > 0:
        return here if here.first > base.last else cal.season(year + 1, code)
    return here


def year_pointed(which: str, story: Story) -> int | None:
    """Give the year that "last", "that" or "the following" points at; None where nothing says which."""
    word = " ".join(which.lower().split())
    told = story.year if word not in ("last", "this", "next") else None
    year = told or (story.anchor.year if story.anchor else None)
    return year + YEARS[word] if year else None


def read_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read a season with its year."""
    code = SEASONS[match["unit"].lower()]
    if match["year"]:
        period = cal.season(int(match["year"]), code)
        return Reading("DATE", period.value, period.edtf, None, period)
    year = year_pointed(match["which"], story)
    return relative(cal.season(year, code) if year else None)


def read_bare_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read a season alone, by tense."""
    if match["unit"].lower() == "fall" and not FALL.search(story.before(match.start(), 10)):
        return None
    return relative(bare_season(SEASONS[match["unit"].lower()], match.start(), match.end(), story))


def bare_season(code: str, start: int, end: int, story: Story) -> Period | None:
    """Give the season that is meant where no year is named: the story's, or the one that the tense asks for."""
    if story.anchor is None:
        return None
    year = story.year_told(cal.SEASON_MONTH[code], start)
    if year is not None:
        return cal.season(year, code)
    return season_period(code, 1 if story.tense(start, end) == "future" else -1, cal.day(story.anchor))


RULES: tuple[Rule, ...] = (
    words(
        "season",
        {"last", "this", "next", "early", "late", *SEASONS, *the((*SEASONS, "early", "late", "mid"))},
        rf"(?:the )?(?P<part>early |late |mid-)?(?P<unit>spring|summer|autumn|fall|winter)(?:,? of|,)? "
        rf"(?:(?P<which>{choice(YEARS)}) year|(?P<year>[12][0-9]{{3}})(?:[-/](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9]))?)",
        lambda m, s: read_season(m, s),
    ),
    words(
        "season",
        {*SEASONS, *the(SEASONS)},
        rf"(?:the )?(?P<unit>{choice(SEASONS)}) of (?P<year>[1-9][0-9]{{2}})(?P<which>)(?![,.][0-9])",
        lambda m, s: read_season(m, s) if s.narrative else None,
    ),
    words(
        "season-the",
        the((*SEASONS, "whole", "entire")),
        r"the (?:whole |entire )?(?P<unit>spring|summer|autumn|winter|fall)(?! of)",
        read_bare_season,
    ),
)
