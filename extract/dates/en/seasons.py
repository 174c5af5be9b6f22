"""Recognises seasons: "last spring", "the summer of 2012", "the winter".

Refuses "fall" and "spring" alone, which are verbs too.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.en.words import SEASONS
from extract.dates.reading import Reading, relative
from extract.dates.rule import Rule, words
from extract.dates.story import Story

FALL = re.compile(r"\b(?:in|until|by|during|since|through|for)\s{1,3}$", re.IGNORECASE)
"""What stands before a fall that is a season."""


def season_period(code: str, shift: int, base: dt.date) -> Period:
    """Give the season last past, of this year, or next to come."""
    year = base.year - (code == "WI" and base.month <= 3)
    here = cal.season(year, code)
    if shift < 0:
        return here if here.last < base else cal.season(year - 1, code)
    if shift > 0:
        return here if here.first > base else cal.season(year + 1, code)
    return here


def read_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read a season with its year."""
    code = SEASONS[match["unit"].lower()]
    if match["year"]:
        period = cal.season(int(match["year"]), code)
        return Reading("DATE", period.value, period.edtf, None, period)
    if story.anchor is None:
        return relative(None)
    return relative(cal.season(story.anchor.year + {"last": -1, "next": 1}.get(match["which"].lower(), 0), code))


def read_bare_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read a season alone, by tense."""
    if match["unit"].lower() == "fall" and not FALL.search(story.before(match.start(), 10)):
        return None
    if story.anchor is None:
        return relative(None)
    if story.narrative and story.year:
        return relative(cal.season(story.year, SEASONS[match["unit"].lower()]))
    future = story.tense(match.start(), match.end()) == "future"
    return relative(season_period(SEASONS[match["unit"].lower()], 1 if future else -1, story.anchor))


RULES: tuple[Rule, ...] = (
    words(
        "season",
        {"last", "this", "next", "spring", "summer", "autumn", "fall", "winter", "the", "early", "late"},
        r"(?:the )?(?P<part>early |late |mid-)?(?P<unit>spring|summer|autumn|fall|winter)(?:,? of|,)? "
        r"(?:(?P<which>last|this|next) year|(?P<year>[12][0-9]{3})(?:-[0-9]{2}(?![0-9]))?)",
        lambda m, s: read_season(m, s),
    ),
    words(
        "season-the",
        {"the"},
        r"the (?P<unit>spring|summer|autumn|winter|fall)(?! of)",
        read_bare_season,
    ),
)
