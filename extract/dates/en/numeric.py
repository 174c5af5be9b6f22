"""Recognises dates in figures: 2026-03-11, 3/11/2026, 11.03.2026, 6/12, 20260311.

Where day and month could change places, only evidence decides: a number above twelve, dots (which are
international), another date of the text, words that place it in the United States; without any, both days
are given as a set of one. Refuses fractions, versions and scores.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.en.absolute import without_year
from extract.dates.en.order import order
from extract.dates.reading import Reading, named
from extract.dates.rule import Rule, words
from extract.dates.story import Story


def read_iso(match: re.Match[str], _story: Story) -> Reading | None:
    """Read year, month, day."""
    date = cal.valid(int(match["y"]), int(match["m"]), int(match["d"]))
    if date is None:
        return None
    day = named(cal.day(date))
    clock = match["clock"] if "clock" in match.re.groupindex else None
    if clock:
        return Reading("TIME", f"{date}T{clock[1:].strip()[:5]}", date.isoformat(), None, cal.day(date))
    return day


def read_figures(match: re.Match[str], story: Story) -> Reading | None:
    """Read two numbers and a year in the order that the evidence gives."""
    a, b = int(match["a"]), int(match["b"])
    digits = match["y"]
    year = int(digits) + (0 if len(digits) == 4 else 1900 if int(digits) >= 30 else 2000)
    first = "day" if a > 12 or match["sep"] == "." else "month" if b > 12 or a == b else order(story)
    if not first:
        days = sorted({day for day in (cal.valid(year, a, b), cal.valid(year, b, a)) if day})
        return Reading("DATE", f"{year:04}", f"[{days[0]},{days[1]}]") if len(days) == 2 else None
    date = cal.valid(year, b, a) if first == "day" else cal.valid(year, a, b)
    return named(cal.day(date)) if date else None


def read_slash(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month and a day with a slash; only a clock time or "on" beside them tells it from a fraction."""
    a, b = int(match["a"]), int(match["b"])
    first = "day" if a > 12 else "month" if b > 12 else order(story)
    month, day = (b, a) if first == "day" else (a, b)
    if not (1 <= month <= 12 and cal.valid(2024, month, day)):
        return None
    near = story.before(match.start(), 14).lower().rstrip()
    clock = re.match(
        r",? (?:at )?[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m", story.text[match.end() : match.end() + 20], re.I
    )
    if not clock and not re.search(
        r"\b(?:on|since|until|by|dated|before|after|updated|posted|from|[a-z]{3,6}day)$", near
    ):
        return None
    if not first:
        return Reading("DATE", None, None)
    return without_year(month, day, match.start(), match.end(), story)


RULES: tuple[Rule, ...] = (
    words(
        "iso-date",
        {"#4"},
        r"(?P<y>[12][0-9]{3})-(?P<m>[01]?[0-9])-(?P<d>[0-3]?[0-9])(?P<clock>[T ][0-2][0-9]:[0-5][0-9]"
        r"(?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![-0-9])",
        read_iso,
    ),
    words(
        "iso-date",
        {"#4"},
        r"(?P<y>[12][0-9]{3})(?P<sep>[/.])(?P<m>[01]?[0-9])(?P=sep)(?P<d>[0-3]?[0-9])",
        read_iso,
    ),
    words(
        "compact-date",
        {"#9"},
        r"(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])",
        read_iso,
    ),
    words(
        "figures-date",
        {"#2"},
        r"(?P<a>[0-3]?[0-9])(?P<sep>[/.-])(?P<b>[0-3]?[0-9])(?P=sep)"
        r"(?P<y>[12][0-9]{3}|[0-9]{2})(?![/.]?[0-9])(?!-[0-9](?![0-9]?[/.-][0-9]))",
        read_figures,
    ),
    words("slash-day", {"#2"}, r"(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])(?![/.-]?[0-9])", read_slash),
)
