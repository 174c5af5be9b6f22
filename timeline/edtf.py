"""Reads one EDTF date (ISO 8601-2) of the kinds that occur in news: a day, month, season, year, decade.

Intervals and one-of sets are made of these in `timeline.when`. Refuses times of day, years outside
1000-9999, and a month or day without its year.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

SEASONS: dict[int, tuple[str, int, int]] = {
    # ISO 8601-2 section 4.8: sub-year groupings. Meteorological seasons of the northern hemisphere;
    # a winter is named after the year in which it begins and ends in the next.
    21: ("spring", 3, 5),
    22: ("summer", 6, 8),
    23: ("autumn", 9, 11),
    24: ("winter", 12, 14),
    33: ("first quarter", 1, 3),
    34: ("second quarter", 4, 6),
    35: ("third quarter", 7, 9),
    36: ("fourth quarter", 10, 12),
    37: ("first four months", 1, 4),
    38: ("middle four months", 5, 8),
    39: ("last four months", 9, 12),
    40: ("first half", 1, 6),
    41: ("second half", 7, 12),
}

_DATE = re.compile(
    r"""
    (?P<year>\d{4}|\d{3}X|\d{2}XX)      # 2025, 199X, 19XX
    (?:-(?P<month>\d{2})                # month, or a season's number
      (?:-(?P<day>\d{2}))?
    )?
    (?P<qualifier>[~?%]?)               # approximate, uncertain, both
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One date of an EDTF text, with the first and the last day that it may mean."""

    text: str
    """As written, such as ``2025-10~``."""
    precision: str
    """``day``, ``month``, ``season``, ``year``, ``decade`` or ``century``."""
    first: date
    """The first day of what is meant."""
    last: date
    """The last day of what is meant."""
    season: int
    """The number of the season, quarter or half (21-41); 0 for none."""
    qualifier: str
    """``~`` approximate, ``?`` uncertain, ``%`` both, empty for neither."""


def month_end(year: int, month: int) -> date:
    """Return the last day of a month; *month* may run past 12 into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def part(text: str) -> Part:
    """Read one EDTF date.

    Raises ValueError with what was wrong.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is not a date")
    year, qualifier = match["year"], match["qualifier"]
    if "X" in year:
        if match["month"]:
            raise ValueError(f"“{text}” has a month in an unknown year")
        low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
        if low < 1000:
            raise ValueError(f"“{text}” lies before the year 1000")
        precision = "decade" if year.count("X") == 1 else "century"
        return Part(text, precision, date(low, 1, 1), date(high, 12, 31), 0, qualifier)
    number = int(year)
    if number < 1000 or number > 9998:
        raise ValueError(f"“{text}” lies outside the years 1000 to 9998")
    if match["month"] is None:
        return Part(text, "year", date(number, 1, 1), date(number, 12, 31), 0, qualifier)
    month = int(match["month"])
    if match["day"] is None and month in SEASONS:
        _, first, last = SEASONS[month]
        return Part(text, "season", date(number, first, 1), month_end(number, last), month, qualifier)
    if not 1 <= month <= 12:
        raise ValueError(f"“{text}” has month {match['month']}")
    if match["day"] is None:
        return Part(text, "month", date(number, month, 1), month_end(number, month), 0, qualifier)
    day = int(match["day"])
    if not 1 <= day <= month_end(number, month).day:
        raise ValueError(f"“{text}” has day {match['day']}, but that month has {month_end(number, month).day} days")
    return Part(text, "day", date(number, month, day), date(number, month, day), 0, qualifier)
