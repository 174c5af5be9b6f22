"""Read the word before a date that makes it a bound: "since June", "by 9 September", "from 2009 to 2016".

The span stays the date's own, as in TimeML; only the EDTF becomes an interval. Refuses dates that are a
time of day, and "from" without its "to".
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.deferred import Deferred
from extract.dates.driver import Found
from extract.dates.en.words import NUMBER, number
from extract.dates.reading import Reading, edge
from extract.dates.story import Story

OPEN = Deferred(
    r"\b(?:since|starting(?: in| on| from)?|beginning(?: in| on)?|effective(?: on)?|as of"
    r"|desde)\s{1,4}(?:the |el )?$",
    re.I,
)
CLOSE = Deferred(
    r"\b(?:by|until|till|til|up to|no later than|prior to|not later than|hasta)\s{1,4}(?:the |el )?$", re.I
)
THROUGH = Deferred(r"\bthrough\s{1,4}(?:the )?$", re.I)
BEFORE = Deferred(r"\bbefore\s{1,4}$", re.I)
AFTER = Deferred(r"\bafter\s{1,4}$", re.I)
FROM = Deferred(r"\b(?:from|between|desde|entre)\s{1,4}(?:the |el )?$", re.I)
TO = Deferred(r"\s{1,4}(?:to|through|until|till|and|thru|hasta|y|a)\s{1,4}(?:the |el )?$|\s?-\s?$", re.I)
AND = Deferred(r"\s?,?\s{1,4}(?:and|or|y|o)\s{1,4}(?:the |el )?", re.I)
"""What joins two days or months of the same year."""
DATED = ("month", "day-month", "part", "ordinal-month", "es-")
"""Rules of dates that a year would complete."""
NO_START = frozenset(("deictic", "compared", "amount", "latest", "quarter", "duration-span"))
"""Rules whose expressions a "from" compares with, and does not begin at."""
WHOLE = frozenset(("month-days", "days-month", "year-range"))
"""Rules whose expressions are intervals already."""
MONTHS = Deferred(rf"\bthe (first|last|final)\s({NUMBER})\smonths\sof\s$", re.I)
"""What makes of a year its first or last months: "the first five months of the year"."""
LEADING = Deferred(
    r"(?:since|ing|in|on|from|of|by|till?|until|to|than|before|after|through|effective|desde"
    r"|hasta)\s{1,4}(?:the |el )?$",
    re.I,
)
"""Ends of the phrases above: a quick look before the long one."""


def bounded(story: Story, found: list[Found]) -> list[Found]:
    """Give the expressions with the bounds that the words before them set."""
    out = list(found)
    for n, item in enumerate(out):
        reading = item.reading
        if reading.type != "DATE" or reading.period is None or reading.edtf is None:
            continue
        near = story.text[max(0, item.start - 30) : item.start]
        if n + 1 < len(out) and ranged(story, item, out[n + 1], near):
            one, two = same_year(out[n], out[n + 1])
            if one.reading.period and two.reading.period and one.reading.period.first <= two.reading.period.last:
                edtf = f"{edge_of(one.reading, True)}/{edge_of(two.reading, False)}"
                out[n] = replace(one, reading=replace(one.reading, edtf=edtf))
                out[n + 1] = replace(two, reading=replace(two.reading, edtf=edtf))
            continue
        if (
            n
            and TO.search(story.text, out[n - 1].end, item.start)
            and "/" in (out[n - 1].reading.edtf or "")
            and out[n - 1].reading.edtf == reading.edtf
        ):
            continue
        if (
            n + 1 < len(out)
            and reading.relative
            and item.rule.startswith(DATED)
            and AND.fullmatch(story.text, item.end, out[n + 1].start)
        ):
            item = out[n] = same_year(item, out[n + 1])[0]
            reading = item.reading
        bound = months_of(reading.period, near) or one_sided(story, item, near)
        if bound:
            out[n] = replace(item, reading=replace(reading, edtf=bound))
    return out


def same_year(one: Found, two: Found) -> tuple[Found, Found]:
    """Give both ends of a range the year that only one of them names."""
    a, b = one.reading, two.reading
    if a.period is None or b.period is None or not {a.period.unit, b.period.unit} <= {"day", "month"}:
        return one, two
    if a.relative == b.relative and not (a.relative and a.period.first > b.period.last):
        return one, two
    if a.relative:
        years = b.period.first.year - a.period.first.year
        moved = cal.containing(a.period.unit, cal.moved(a.period.first, "year", years))
        if moved.first > b.period.last:
            moved = cal.containing(a.period.unit, cal.moved(moved.first, "year", -1))
        return replace(one, reading=replace(a, value=moved.value, edtf=moved.edtf, period=moved)), two
    years = a.period.first.year - b.period.first.year
    moved = cal.containing(b.period.unit, cal.moved(b.period.first, "year", years))
    if moved.last < a.period.first:
        moved = cal.containing(b.period.unit, cal.moved(moved.first, "year", 1))
    return one, replace(two, reading=replace(b, value=moved.value, edtf=moved.edtf, period=moved))


def months_of(period: Period | None, near: str) -> str | None:
    """Give the EDTF of the first or last months of a year that the words before it ask for."""
    if period is None or period.unit != "year":
        return None
    asked = MONTHS.search(near)
    count = number(asked[2]) if asked else None
    if asked is None or count is None or count not in range(1, 12):
        return None
    low, high = (1, int(count)) if asked[1].lower() == "first" else (13 - int(count), 12)
    year = period.first.year
    return f"{cal.month(year, low).edtf}/{cal.month(year, high).edtf}"


def edge_of(reading: Reading, opening: bool) -> str:
    """Give the near edge of a reading's own EDTF."""
    assert reading.period is not None and reading.edtf is not None
    if "/" in reading.edtf and reading.mod:
        return reading.edtf.split("/")[0 if opening else 1]
    return edge(reading.period, opening)


def ranged(story: Story, one: Found, two: Found, near: str) -> bool:
    """Tell whether two expressions are the ends of a range."""
    if two.reading.type != "DATE" or two.reading.period is None or two.reading.edtf is None:
        return False
    if two.start - one.end > 12 or not TO.fullmatch(story.text, one.end, two.start):
        return False
    gap = story.text[one.end : two.start].strip().lower()
    if gap in ("and", "y"):
        return bool(re.search(r"\b(?:between|entre)\s{1,4}(?:the )?$", near, re.I))
    if gap in ("to", "a"):
        months = {one.reading.period.unit if one.reading.period else "", two.reading.period.unit} == {"month"}
        return bool(FROM.search(near)) or near.rstrip().endswith("(") or (months and one.reading.relative)
    return True


def one_sided(story: Story, item: Found, near: str) -> str | None:
    """Give the EDTF of a date with a bounding word before it."""
    reading = item.reading
    assert reading.period is not None and reading.edtf is not None
    if item.rule in WHOLE or not LEADING.search(near):
        return None
    if OPEN.search(near):
        return f"{edge_of(reading, True)}/.."
    if CLOSE.search(near):
        return f"/{edge_of(reading, False)}"
    if THROUGH.search(near) and reading.period.unit in ("day", "month", "week"):
        return f"/{edge_of(reading, False)}"
    if BEFORE.search(near):
        before = cal.containing(reading.period.unit, cal.plus_days(reading.period.first, -1))
        return f"/{edge(before, False)}"
    if AFTER.search(near):
        return f"{edge_of(reading, False)}/.."
    if FROM.search(near) and "between" not in near.lower() and item.rule not in NO_START:
        return f"{edge_of(reading, True)}/.."
    return None
