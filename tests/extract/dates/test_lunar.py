"""The lunar table agrees with itself and with days that are on record."""

from __future__ import annotations

import datetime as dt

import pytest

from extract.dates.zh import lunar
from extract.dates.zh.holidays import date_of

KNOWN = [
    ((1949, 8, 10, False), dt.date(1949, 10, 1)),
    ((1954, 1, 1, False), dt.date(1954, 2, 3)),
    ((2015, 10, 1, False), dt.date(2015, 11, 12)),
    ((2018, 10, 1, False), dt.date(2018, 11, 8)),
    ((2020, 4, 1, True), dt.date(2020, 5, 23)),
    ((2023, 2, 1, True), dt.date(2023, 3, 22)),
    ((2025, 6, 1, True), dt.date(2025, 7, 25)),
    ((2026, 1, 1, False), dt.date(2026, 2, 17)),
    ((2027, 1, 1, False), dt.date(2027, 2, 6)),
    ((2030, 1, 1, False), dt.date(2030, 2, 3)),
]
HOLIDAYS = [
    ("端午节", 2023, dt.date(2023, 6, 22)),
    ("中秋节", 2020, dt.date(2020, 10, 1)),
    ("中秋节", 2024, dt.date(2024, 9, 17)),
    ("除夕", 2025, dt.date(2025, 1, 28)),
    ("腊八节", 2025, dt.date(2025, 1, 7)),
    ("清明", 2023, dt.date(2023, 4, 5)),
    ("清明", 2024, dt.date(2024, 4, 4)),
    ("冬至", 2021, dt.date(2021, 12, 21)),
    ("冬至", 2023, dt.date(2023, 12, 22)),
    ("母亲节", 2025, dt.date(2025, 5, 11)),
    ("感恩节", 2024, dt.date(2024, 11, 28)),
]


@pytest.mark.parametrize("year", sorted(lunar.table()))
def test_a_year_holds_together(year: int) -> None:
    """A year has as many months as its leap month asks for, begins in its season and ends where the next begins."""
    first, leap, months = lunar.table()[year]
    assert len(months) == 12 + bool(leap)
    assert dt.date(year, 1, 21) <= first <= dt.date(year, 2, 21)
    last, following = lunar.month(year, 12), lunar.new_year(year + 1)
    assert last is not None
    assert following is None or (following - last.last).days == 1


@pytest.mark.parametrize("year", sorted(lunar.table()))
def test_a_month_lies_where_about_says(year: int) -> None:
    """The months of ours that `about` gives hold every day of the lunar month."""
    for number in range(1, 13):
        month = lunar.month(year, number)
        assert month is not None
        first, last = lunar.about(year, number).split("/")
        assert first <= month.first.isoformat()[:7]
        assert month.last.isoformat()[:7] <= last


@pytest.mark.parametrize(("place", "date"), KNOWN, ids=lambda value: str(value))
def test_known_days(place: tuple[int, int, int, bool], date: dt.date) -> None:
    """Days that almanacs record."""
    assert lunar.day(*place) == date


@pytest.mark.parametrize(("name", "year", "date"), HOLIDAYS)
def test_known_holidays(name: str, year: int, date: dt.date) -> None:
    """Holidays that fell on a recorded day."""
    assert date_of(name, year) == date


def test_what_the_table_does_not_have() -> None:
    """A day, a leap month or a year that does not exist has no date."""
    assert lunar.day(2026, 1, 30) == dt.date(2026, 3, 18)
    assert lunar.day(2026, 2, 30) is None
    assert lunar.month(2026, 6, leap=True) is None
    assert lunar.month(1899, 1) is None
