"""Recognises a day of a month in English, with or without its year: "March 11, 2026", "9 September".

Refuses the verb "march" and the modal "may" before a number that is no day ("may 2 of them"), and section
numbers.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.words import (
    DAY,
    MONTH,
    MONTHS,
    ORDINALS,
    SHORT_WEEKDAYS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    month_number,
    weekday_number,
    year_number,
)
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

ATTACKS = Deferred(r"\s{1,3}(?:attack|terror|hijack)", re.IGNORECASE)
"""What follows the one day without a year that everyone knows the year of."""
NAMES = frozenset({*MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS})
AMBIGUOUS = frozenset({"may", "march", "mar", "dec", "sun", "sat", "mon", "wed", "second"})
"""Words that are something else when they are not capitalised."""


def capital(word: str) -> bool:
    """Tell whether a month or weekday is written as a name."""
    return word[:1].isupper() or word.lower().rstrip(".") not in AMBIGUOUS


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month and a day, and the year where it stands there."""
    if not capital(match["month"]):
        return None
    number = match["day"].lower() if match["day"] else ""
    day = int(re.sub(r"\D", "", number)) if number[:1].isdigit() else ORDINALS[number.replace(" ", "-")]
    month = month_number(match["month"])
    digits = match["year"] or (f"'{match['yy']}" if match.groupdict().get("yy") else None)
    if digits:
        year = year_number(digits)
        date = cal.valid(year, month, day) if year else None
        return named(cal.day(date)) if date else None
    if not cal.valid(2024, month, day):
        return None
    if (month, day) == (9, 11) and ATTACKS.match(story.text, match.end(), match.end() + 12):
        return named(cal.day(dt.date(2001, 9, 11)))
    reading = without_year(month, day, match.start(), match.end(), story)
    if match.groupdict().get("weekday") and reading.period is not None:
        return on_weekday(reading, weekday_number(match["weekday"]))
    return reading


def on_weekday(reading: Reading, number: int) -> Reading:
    """Give the reading of a day without a year the year nearest to it in which it falls on the weekday named."""
    assert reading.period is not None
    here = reading.period.first
    for shift in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        date = cal.valid(here.year + shift, here.month, here.day)
        if date is not None and date.weekday() == number:
            return relative(cal.day(date))
    return reading


def without_year(month: int, day: int | None, start: int, end: int, story: Story) -> Reading:
    """Read a month, or a day of it, whose year the anchor and the tense must give."""
    where = f"XXXX-{month:02}" + (f"-{day:02}" if day else "")
    if story.anchor is None:
        return Reading("DATE", None, None, relative=True)
    year = year_for(month, day, start, end, story)
    if day is None:
        return relative(cal.month(year, month))
    date = cal.valid(year, month, day)
    return relative(cal.day(date)) if date else Reading("DATE", where, None)


def year_for(month: int, day: int | None, start: int, end: int, story: Story) -> int:
    """Choose the year: the story's in a history, else the side of the anchor that the tense asks for."""
    anchor = story.anchor
    assert anchor is not None
    told = story.year_told(month, start)
    if told is not None:
        return told
    return nearest_year(anchor, month, day, story.leaning(start, end))


def nearest_year(anchor: dt.date, month: int, day: int | None, tense: str) -> int:
    """Choose a year by tense; a date far on that side gives way to one close on the other.

    >>> nearest_year(dt.date(2026, 1, 5), 1, 14, "past?"), nearest_year(dt.date(2026, 1, 5), 1, 14, "past")
    (2026, 2025)
    """
    here = (anchor.month, anchor.day if day else 0)
    there = (month, day or 0)
    if there == here:
        return anchor.year
    gap = ((cal.valid(anchor.year, month, day or 15) or dt.date(anchor.year, month, 28)) - anchor).days
    ahead = gap if there > here else gap + 365
    back = 365 - ahead
    future = tense.startswith("future")
    if not tense:
        future = ahead < 60
    elif tense == "future?" and ahead > 240 and back < 60:
        future = False
    elif tense == "past?" and back > 240 and ahead < 100:
        future = True
    if future:
        return anchor.year + (there < here)
    return anchor.year - (there > here)


DAY_WORD = rf"(?P<day>{choice(ORDINALS)})(?![a-z])"
ON = rf"(?:{WEEKDAY}(?: ?, ?| )(?:the )?)?"
TAIL = rf"(?:(?: ?, ?| | of )(?:the year )?{YEAR})?"

RULES: tuple[Rule, ...] = (
    words("month-day", NAMES, rf"{ON}{MONTH} (?:the )?{DAY}{TAIL}", read_day),
    words(
        "day-month",
        {"#2", *NAMES, "the #"},
        rf"{ON}(?:the )?{DAY}(?: of)?(?: |-){MONTH}(?:(?: ?, ?| |-){YEAR}|-(?P<yy>[0-9]{{2}})(?![0-9:.,%-]))?",
        read_day,
    ),
    words("month-ordinal", NAMES, rf"{ON}{MONTH} (?:the )?{DAY_WORD}{TAIL}", read_day),
    words(
        "ordinal-month",
        {*the(ORDINALS), *(w.split("-")[0] for w in ORDINALS)},
        rf"(?:the )?{DAY_WORD}(?: day)? of {MONTH}{TAIL}",
        read_day,
    ),
)
