"""Turn days and months of the Chinese lunar calendar into ours.

The table covers 1900 to 2050. Outside it only the months in which a lunar month can lie are given: lunar
month n always holds the solar term that falls about the twentieth of our month n + 1.
"""

from __future__ import annotations

import datetime as dt
import functools

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.zh.lunar_years import ROWS


@functools.cache
def table() -> dict[int, tuple[dt.date, int, str]]:
    """Give the first day, the leap month and the lengths of the months of each lunar year."""
    rows = (row.split() for row in ROWS.split("\n") if row)
    return {int(y): (dt.date.fromisoformat(f"{y}-{first}"), int(leap), months) for y, first, leap, months in rows}


def month(year: int, number: int, leap: bool = False) -> Period | None:
    """Give the days of a lunar month; None where the year is not in the table or has no such month."""
    if year not in table() or not 1 <= number <= 12:
        return None
    first, doubled, lengths = table()[year]
    if leap and doubled != number:
        return None
    place = number - 1 + (leap or (bool(doubled) and number > doubled))
    days = [30 if length == "L" else 29 for length in lengths]
    begin = cal.plus_days(first, sum(days[:place]))
    end = cal.plus_days(begin, days[place] - 1)
    return Period("lunar month", begin, end, f"{year:04}", f"{begin}/{end}")


def day(year: int, number: int, count: int, leap: bool = False) -> dt.date | None:
    """Give the date of a lunar day; None where the table has no such day."""
    whole = month(year, number, leap)
    if whole is None or count < 1:
        return None
    date = cal.plus_days(whole.first, count - 1)
    return date if date <= whole.last else None


def new_year(year: int) -> dt.date | None:
    """Give the first day of a lunar year."""
    return table()[year][0] if year in table() else None


def about(year: int, number: int) -> str:
    """Give, as EDTF, the months of our calendar in which a month of any lunar year must lie.

    >>> about(1664, 5)
    '1664-05/1664-07'
    """
    first = dt.date(year, number, 1)
    last = cal.plus_months(first, 2)
    return f"{year:04}-{number:02}/{last.year:04}-{last.month:02}"
