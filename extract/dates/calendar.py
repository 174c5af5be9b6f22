"""Stretches of the calendar, each with its TIMEX3 value and its EDTF."""

from __future__ import annotations

import calendar as _calendar
import datetime as dt
from typing import NamedTuple

SEASON_EDTF = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
"""EDTF codes of the seasons, by their TIMEX3 codes."""
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each northern season."""
UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Length in months of the units that months measure."""


class Period(NamedTuple):
    """A named stretch of days."""

    unit: str
    """day, week, weekend, month, quarter, half, season, year, decade or century."""
    first: dt.date
    """Its first day."""
    last: dt.date
    """Its last day."""
    value: str
    """Its TIMEX3 value."""
    edtf: str
    """Its EDTF."""


def day(date: dt.date) -> Period:
    """Give the day *date*."""
    return Period("day", date, date, date.isoformat(), date.isoformat())


def week(date: dt.date) -> Period:
    """Give the week, Monday to Sunday, that holds *date*."""
    monday = plus_days(date, -date.weekday())
    sunday = plus_days(monday, 6)
    iso = monday.isocalendar()
    return Period("week", monday, sunday, f"{iso[0]:04}-W{iso[1]:02}", f"{monday}/{sunday}")


def weekend(date: dt.date) -> Period:
    """Give the weekend of the week that holds *date*."""
    whole = week(date)
    saturday = plus_days(whole.first, 5)
    return Period("weekend", saturday, whole.last, whole.value + "-WE", f"{saturday}/{whole.last}")


def month(year: int, number: int) -> Period:
    """Give month *number* of *year*."""
    last = _calendar.monthrange(year, number)[1]
    text = f"{year:04}-{number:02}"
    return Period("month", dt.date(year, number, 1), dt.date(year, number, last), text, text)


def quarter(year: int, number: int) -> Period:
    """Give quarter *number* of *year*."""
    first, last = month(year, 3 * number - 2), month(year, 3 * number)
    return Period("quarter", first.first, last.last, f"{year:04}-Q{number}", f"{year:04}-{32 + number}")


def half(year: int, number: int) -> Period:
    """Give the first or second half of *year*."""
    first, last = month(year, 6 * number - 5), month(year, 6 * number)
    return Period("half", first.first, last.last, f"{year:04}-H{number}", f"{first.edtf}/{last.edtf}")


def season(year: int, code: str) -> Period:
    """Give the season that begins in *year*; *code* is SP, SU, FA or WI."""
    first = month(year, SEASON_MONTH[code])
    last = containing("month", plus_months(first.first, 2))
    return Period("season", first.first, last.last, f"{year:04}-{code}", f"{year:04}-{SEASON_EDTF[code]}")


def year(number: int) -> Period:
    """Give the year *number*."""
    text = f"{number:04}"
    return Period("year", dt.date(number, 1, 1), dt.date(number, 12, 31), text, text)


def decade(number: int) -> Period:
    """Give the decade that holds the year *number*."""
    ten = f"{number // 10:03}"
    begin = max(number // 10 * 10, 1)
    return Period("decade", dt.date(begin, 1, 1), dt.date(number // 10 * 10 + 9, 12, 31), ten, ten + "X")


def century(number: int) -> Period:
    """Give the century whose years begin with the two digits *number* (19 for the 20th)."""
    text = f"{number:02}"
    return Period(
        "century", dt.date(max(number * 100, 1), 1, 1), dt.date(number * 100 + 99, 12, 31), text, text + "XX"
    )


def plus_days(date: dt.date, days: int) -> dt.date:
    """Move *date* by *days*, and stay inside the calendar."""
    ordinal = date.toordinal() + days
    return dt.date.fromordinal(min(max(ordinal, 1), dt.date.max.toordinal()))


def plus_months(date: dt.date, months: int) -> dt.date:
    """Move *date* by *months*; the day is cut to the length of the month."""
    total = min(max(date.year * 12 + date.month - 1 + months, 12), 9999 * 12 + 11)
    year_, month_ = divmod(total, 12)
    return dt.date(year_, month_ + 1, min(date.day, _calendar.monthrange(year_, month_ + 1)[1]))


def containing(unit: str, date: dt.date) -> Period:
    """Give the *unit* that holds *date*."""
    if unit == "day":
        return day(date)
    if unit == "week":
        return week(date)
    if unit == "weekend":
        return weekend(date)
    if unit == "month":
        return month(date.year, date.month)
    if unit == "quarter":
        return quarter(date.year, (date.month + 2) // 3)
    if unit == "half":
        return half(date.year, (date.month + 5) // 6)
    if unit == "season":
        begin = plus_months(date.replace(day=1), -(date.month % 3))
        return season(begin.year, next(c for c, m in SEASON_MONTH.items() if m == begin.month))
    if unit == "year":
        return year(date.year)
    if unit == "decade":
        return decade(date.year)
    return century(date.year // 100)


def moved(date: dt.date, unit: str, count: int) -> dt.date:
    """Move *date* by *count* units."""
    if unit in UNIT_MONTHS:
        return plus_months(date, max(min(count, 9999 * 12), -9999 * 12) * UNIT_MONTHS[unit])
    if unit == "season":
        return plus_months(date, 3 * count)
    return plus_days(date, count * {"week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1))


def shifted(unit: str, date: dt.date, count: int) -> Period:
    """Give the *unit* that lies *count* units after the one that holds *date*."""
    return containing(unit, moved(date, unit, count))


def valid(year_: int, month_: int, day_: int) -> dt.date | None:
    """Give the date, or None where the calendar has no such day."""
    try:
        return dt.date(year_, month_, day_)
    except ValueError:
        return None
