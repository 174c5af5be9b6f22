"""Recognises quarters, halves and fiscal years: "third-quarter", "the fourth quarter of 1984", "fiscal 2025".

A fiscal year is not a calendar year: its EDTF is given only for the federal one (October to September).
Comparison periods ("the year-ago quarter", "the same period last year") are read against the quarter told
last.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

NTH = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": 4,
    "final": 4,
    "opening": 1,
    "latter": 2,
}
NTHS = ("first", "second", "third", "fourth", "final", "last")
WHICH = ("this", "last", "next", "current", "previous", "prior", "coming")
ORD = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
COMPARED = frozenset({"quarter", "half", "month", "year", "week"})


def numbered(year: int, nth: int, unit: str) -> Period | None:
    """Give a quarter or half by its number."""
    if unit == "half":
        return cal.half(year, min(nth, 2)) if nth in (1, 2, 4) else None
    return cal.quarter(year, nth)


def read_quarter(match: re.Match[str], story: Story) -> Reading | None:
    """Read a quarter by its number: the latest begun, or the next where the clause looks ahead."""
    nth, unit = NTH[match["nth"].lower()], match["unit"].lower()
    fiscal = "fiscal" in match[0].lower()
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    if (
        unit == "half"
        and not re.match(r"\s{1,3}of the year", story.text[match.end() : match.end() + 16])
        and match["nth"].lower() == "last"
    ):
        return None
    period = numbered(anchor.year, nth, unit)
    if period is None:
        return None
    if period.first > anchor and story.tense(match.start(), match.end()) != "future":
        period = numbered(anchor.year - 1, nth, unit)
    elif (
        period.last < anchor
        and (anchor - period.last).days > 150
        and story.tense(match.start(), match.end()) == "future"
    ):
        period = numbered(anchor.year + 1, nth, unit)
    if period is None:
        return None
    reading = relative(period)
    return Reading("DATE", period.value, None, None, period, relative=True) if fiscal else reading


def read_quarter_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a quarter with its year."""
    nth, unit = NTH[match["nth"].lower()], match["unit"].lower()
    fiscal = "fiscal" in match[0].lower()
    if match["year"]:
        year = int(match["year"])
    elif story.anchor is None:
        return relative(None)
    else:
        year = story.anchor.year + {"last": -1, "next": 1}.get((match["which"] or "this").lower(), 0)
    period = numbered(year, nth, unit)
    if period is None:
        return None
    if fiscal:
        return Reading("DATE", period.value, None, None, period)
    return named(period) if match["year"] else relative(period)


def read_code(match: re.Match[str], _story: Story) -> Reading | None:
    """Read Q3 2025 and 3Q25."""
    digits = match["year"].lstrip("'")
    return named(cal.quarter(int(digits) + (2000 if len(digits) == 2 else 0), int(match["nth"])))


def read_here(match: re.Match[str], story: Story) -> Reading | None:
    """Read the current quarter."""
    return relative(cal.containing("quarter", story.anchor) if story.anchor else None)


def read_fiscal(match: re.Match[str], story: Story) -> Reading | None:
    """Read a fiscal year by its number."""
    digits = match["year"].lstrip("'")
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not 1900 <= year <= 2100:
        return None
    edtf = f"{year - 1}-10/{year}-09" if "federal" in match[0].lower() else None
    period = cal.year(year)
    return Reading("DATE", period.value, edtf, None, period)


def read_the_fiscal(match: re.Match[str], story: Story) -> Reading | None:
    """Read this, last or next fiscal year."""
    if story.anchor is None:
        return relative(None)
    shift = {"last": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}.get((match["which"] or "").lower(), 0)
    period = cal.year(story.anchor.year + shift)
    return Reading("DATE", period.value, None, None, period, relative=True)


HEAD = r"(?:the )?(?:fiscal(?: |-))?"

RULES: tuple[Rule, ...] = (
    words(
        "quarter",
        {*NTHS, "fiscal", "#2", *the((*NTHS, "fiscal", "#"))},
        rf"{HEAD}{ORD} (?:fiscal |calendar )?(?P<unit>quarter|half)",
        read_quarter,
    ),
    words(
        "quarter",
        {"first", "second", "third", "fourth", "#2"},
        r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)-(?P<unit>quarter|half)",
        read_quarter,
    ),
    words(
        "quarter-year",
        {*NTHS, "fiscal", "#2", *the((*NTHS, "fiscal", "#"))},
        rf"{HEAD}{ORD}(?: |-)(?P<unit>quarter|half)(?: of|,)?(?: fiscal)? (?:(?P<year>[12][0-9]{{3}})"
        rf"|(?P<which>last|this|next) year)",
        read_quarter_year,
    ),
    words(
        "quarter-year",
        {"last", "this", "next"},
        rf"(?P<which>last|this|next) year's (?:fiscal[ -])?(?P<year>){ORD}[ -](?P<unit>quarter|half)",
        read_quarter_year,
    ),
    words(
        "quarter-year",
        {"#4", *the(("#", "fiscal"))},
        rf"(?:the )?(?:fiscal )?(?P<year>[12][0-9]{{3}}) (?P<which>){ORD}[ -](?P<unit>quarter|half)",
        read_quarter_year,
    ),
    words(
        "half-code",
        {"h"},
        r"H(?P<nth>[12]) (?P<year>20[0-9]{2})",
        lambda m, s: named(cal.half(int(m["year"]), int(m["nth"]))),
    ),
    words(
        "quarter-code",
        {"q", "#2", "q1", "q2", "q3", "q4"},
        r"(?:q(?P<nth>[1-4])(?: of)?[ -]?(?P<year>20[0-9]{2}|'?[0-9]{2}))",
        read_code,
    ),
    words("quarter-here", {"the current", "this", "current"}, r"(?:this|(?:the )?current) quarter", read_here),
    words(
        "fiscal-year",
        {"federal", "fiscal", "fy", *the(("federal", "fiscal", "fy"))},
        r"(?:the )?(?:federal )?(?:fiscal(?: year)?|FY) ?-?(?P<year>(?:19|20)[0-9]{2}|'[0-9]{2})",
        read_fiscal,
    ),
    words("fiscal-year", {"fy", "fy25", "fy26"}, r"FY ?'?(?P<year>[0-9]{2})", read_fiscal),
    words(
        "fiscal-year-here",
        {"this", "last", "next", "current", *the((*WHICH, "federal", "fiscal"))},
        rf"(?:(?:the )?(?P<which>{choice(WHICH)}) |the )(?:federal )?fiscal year",
        read_the_fiscal,
    ),
    words(
        "year-period",
        {"the #"},
        r"the (?P<year>[12][0-9]{3}) (?:period|season|fiscal year|calendar year)",
        lambda m, s: named(cal.year(int(m["year"]))),
    ),
)
