"""Recognises holidays that have a date: "Christmas Day", "Thanksgiving", "last Labor Day".

Refuses a holiday inside a longer name ("Christmas Island") and feasts whose date no table here can compute.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

FIXED = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "the fourth of july": (7, 4),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "veterans' day": (11, 11),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "international workers' day": (5, 1),
    "international women's day": (3, 8),
    "juneteenth": (6, 19),
    "groundhog day": (2, 2),
    "bastille day": (7, 14),
    "cinco de mayo": (5, 5),
    "epiphany": (1, 6),
    "all saints' day": (11, 1),
    "armistice day": (11, 11),
    "flag day": (6, 14),
    "tax day": (4, 15),
    "inauguration day": (1, 20),
    "canada day": (7, 1),
}
"""Month and day."""
NTH = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3),
    "martin luther king jr. day": (1, 0, 3),
    "mlk day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
    "columbus day": (10, 0, 2),
    "indigenous peoples' day": (10, 0, 2),
}
"""Month, weekday, and which of them in the month (-1 the last)."""
EASTER = {
    "easter": 0,
    "easter sunday": 0,
    "good friday": -2,
    "easter monday": 1,
    "palm sunday": -7,
    "ash wednesday": -46,
    "pentecost": 49,
    "mardi gras": -47,
    "maundy thursday": -3,
}
"""Days from Easter Sunday."""
NEAR = 120
"""How many days ahead a holiday is meant that no verb places."""
NAME = rf"(?P<holiday>{choice([*FIXED, *NTH, *EASTER])})"


def date_of(name: str, year: int) -> dt.date:
    """Give the date of a holiday in a year."""
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    if name in EASTER:
        return cal.plus_days(easter(year), EASTER[name])
    month, weekday, nth = NTH[name]
    first = dt.date(year, month, 1)
    date = cal.plus_days(first, (weekday - first.weekday()) % 7)
    if nth > 0:
        return cal.plus_days(date, 7 * (nth - 1))
    while cal.plus_days(date, 7).month == month:
        date = cal.plus_days(date, 7)
    return date


def easter(year: int) -> dt.date:
    """Give Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    last = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * last) // 433
    month = (h + last - 7 * m + 90) // 25
    return dt.date(year, month, (h + last - 7 * m + 33 * month + 19) % 32)


def read_holiday(match: re.Match[str], story: Story) -> Reading | None:
    """Read a holiday in its year, or in the year that the anchor and tense give."""
    name = " ".join(match["holiday"].lower().split())
    if not match["holiday"][0].isupper() or re.match(
        r" (?:Island|Carol|Tree|tree|card|Offensive)", story.text[match.end() : match.end() + 10]
    ):
        return None
    if match["year"]:
        return named(cal.day(date_of(name, int(match["year"]))))
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    here = date_of(name, anchor.year)
    which = (match["which"] or "").lower()
    told = story.year_told(here.month, match.start()) if not which else None
    if told is not None:
        return relative(cal.day(date_of(name, told)))
    if not which:
        tense = story.tense(match.start(), match.end())
        ahead = (date_of(name, anchor.year + (here < anchor)) - anchor).days
        which = "next" if tense == "future" or (not tense and ahead < NEAR) else "last"
        if here == anchor:
            return relative(cal.day(here))
    year = anchor.year
    if which in ("last", "past"):
        year -= here >= anchor
    elif which in ("next", "coming"):
        year += here <= anchor
    return relative(cal.day(date_of(name, year)))


RULES: tuple[Rule, ...] = (
    words(
        "holiday",
        {
            "last",
            "this",
            "next",
            "past",
            "coming",
            "the fourth",
            *(n.split()[0].split("'")[0].rstrip(".") for n in (*FIXED, *NTH, *EASTER)),
        },
        rf"(?:(?P<which>last|this|next|past|coming) )?{NAME}(?:,? (?:of )?(?P<year>[12][0-9]{{3}}))?",
        read_holiday,
    ),
)
