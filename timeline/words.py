"""Says a `When` in English words for people, with all its doubt: “late 2025”, “on or before 11 March 2026”."""

from __future__ import annotations

from timeline.edtf import SEASONS, Part, month_end
from timeline.when import When

MONTHS = "January February March April May June July August September October November December".split()

QUALIFIERS = {"": "", "~": "about ", "?": "possibly ", "%": "possibly about "}

YEAR_THIRDS = {(1, 3): "early", (1, 4): "early", (5, 8): "mid", (10, 12): "late", (9, 12): "late"}
"""First and last month of a part of a year whose inner edge is marked approximate."""


def words(when: When) -> str:
    """Return *when* in words.

    >>> words(When.parse("2025-10~/2025-12"))
    'late 2025'
    >>> words(When.parse("[..2026-03-11]"))
    'on or before 11 March 2026'
    """
    if when.form == "set":
        return _alternatives([each for each in when.parts if each is not None])
    if when.form == "date":
        assert when.parts[0] is not None
        return _date(when.parts[0])
    low, high = when.parts
    if low is None and high is not None:
        if when.form == "interval":
            return f"until {_date(high)}"
        return f"{_preposition(high)} or before {_date(high)}"
    if high is None and low is not None:
        if when.form == "interval":
            return f"since {_date(low)}"
        return f"{_preposition(low)} or after {_date(low)}"
    assert low is not None and high is not None
    return _part_of_period(low, high) or f"between {_shortened(low, high)} and {_date(high)}"


def _preposition(part: Part) -> str:
    return "on" if part.precision == "day" else "in"


def _date(part: Part) -> str:
    return QUALIFIERS[part.qualifier] + _bare(part)


def _bare(part: Part) -> str:
    year = part.first.year
    match part.precision:
        case "day":
            return f"{part.first.day} {MONTHS[part.first.month - 1]} {year}"
        case "month":
            return f"{MONTHS[part.first.month - 1]} {year}"
        case "season":
            name = SEASONS[part.season][0]
            return f"{name} {year}" if part.season < 33 else f"the {name} of {year}"
        case "decade":
            return f"the {year}s"
        case "century":
            return f"between {year} and {year + 99}"
        case _:
            return str(year)


def _shortened(low: Part, high: Part) -> str:
    """Say *low* without the year or month that *high* repeats."""
    if low.precision != high.precision or low.first.year != high.first.year or low.qualifier:
        return _date(low)
    if low.precision == "day" and low.first.month == high.first.month:
        return str(low.first.day)
    if low.precision in ("day", "month"):
        return _date(low).removesuffix(f" {low.first.year}")
    return _date(low)


def _alternatives(parts: list[Part]) -> str:
    *others, last = parts
    said = [_shortened(each, last) for each in others]
    return f"{', '.join(said)} or {_date(last)}"


def _part_of_period(low: Part, high: Part) -> str | None:
    """Recognise early, mid and late in a year or month, written with an approximate inner edge."""
    if "~" not in low.qualifier + high.qualifier or low.first.year != high.first.year:
        return None
    if low.precision == high.precision == "month" or (low.precision, high.precision) == ("month", "year"):
        third = YEAR_THIRDS.get((low.first.month, high.last.month))
        return _joined(third, str(low.first.year)) if third else None
    same_month = low.first.month == high.first.month
    if low.precision == "day" and high.precision in ("day", "month") and same_month:
        month = f"{MONTHS[low.first.month - 1]} {low.first.year}"
        if low.first.day == 1 and not low.qualifier:
            return f"early {month}"
        if high.last == month_end(high.last.year, high.last.month) and not high.qualifier:
            return f"late {month}"
        return f"mid-{month}" if low.qualifier and high.qualifier else None
    return None


def _joined(third: str, period: str) -> str:
    return f"mid-{period}" if third == "mid" else f"{third} {period}"
