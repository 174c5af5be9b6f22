"""Recognises days of one month named together: "June 10-12, 1944", "5 to 9 May", "July 24 or 25", "the 7th".

An ordinal alone is a day of the month told last. Refuses one that counts something else ("the 7th Division").
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.absolute import NAMES, capital, without_year
from extract.dates.en.words import DAY, MONTH, YEAR, month_number, year_number
from extract.dates.reading import Reading, between, named, relative
from extract.dates.rule import Rule, words
from extract.dates.story import Story

LAST = r"(?P<last>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9]|:[0-9]|[.,][0-9]|%)"
GAP = r"(?: ?- ?| to | through | and | (?P<either>or) )"
FREE = Deferred(
    r"\s{0,2}(?:[.,;:)]|$|(?:and|of the month|they|he|she|it|the|a|an|to|in|at|by|was|were|when|after)\b)"
)
"""What follows an ordinal that is a day."""
LEAD = Deferred(r"\b(?:on|until|till|by|from|since|of|before|after|to)\s{1,3}$", re.IGNORECASE)
"""What stands before it."""


def read_days(match: re.Match[str], story: Story) -> Reading | None:
    """Read two days of a month as an interval, “June 10 or 11” as one of both."""
    first, last = int(match["day"]), int(match["last"])
    month = month_number(match["month"])
    if not capital(match["month"]) or first >= last:
        return None
    if match["year"]:
        year = year_number(match["year"])
    elif story.anchor is None:
        return relative(None)
    else:
        whole = without_year(month, last, match.start(), match.end(), story)
        year = whole.period.first.year if whole.period else None
    begin, end = (cal.valid(year, month, day) if year else None for day in (first, last))
    if begin is None or end is None:
        return None
    day = cal.day(begin)
    reading = named(day) if match["year"] else relative(day)
    edtf = f"[{begin},{end}]" if match["either"] else between(day, cal.day(end))
    return Reading("DATE", f"{begin}/{end}", edtf, None, cal.day(end), relative=reading.relative)


def read_ordinal(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the 7th" in the month told last."""
    if not LEAD.search(story.before(match.start(), 10)) or not FREE.match(story.text, match.end()):
        return None
    told = story.last(frozenset({"day", "month"}), match.start(), 600)
    if told is None:
        return None
    date = cal.valid(told.first.year, told.first.month, int(match["nth"]))
    if story.anchor is None or date is None:
        return relative(None) if story.anchor is None else None
    return relative(cal.day(date))


RULES: tuple[Rule, ...] = (
    words("month-days", NAMES, rf"{MONTH} {DAY}{GAP}{LAST}(?:(?: ?, ?| ){YEAR})?", read_days),
    words("days-month", {"#2"}, rf"{DAY}{GAP}{LAST}(?: of)? {MONTH}(?:(?: ?, ?| ){YEAR})?", read_days),
    words("ordinal-day", {"the #"}, r"the (?P<nth>[12]?[0-9]|3[01])(?:st|nd|rd|th)", read_ordinal),
)
