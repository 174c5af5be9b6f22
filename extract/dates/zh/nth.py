"""Recognises the nth part of a Chinese year or month: 2021年的第二周, 四月的最后一个星期一, 去年的前10天.

Refuses a part that the year or month does not have.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, between, named, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import year_of
from extract.dates.zh.words import MONTH, MONTHS, NUMBER, UNITS, WEEKDAY, WEEKDAYS, number
from extract.dates.zh.years import STARTS, WHOLE, base_year


def read_week(match: re.Match[str], story: Story) -> Reading | None:
    """Read the nth week or month of a year."""
    year, needs = base_year(match, story)
    if year is None:
        return relative(None)
    count = int(number(match["n"]) or 0)
    if match["month"]:
        period: Period | None = cal.month(year, count) if 1 <= count <= 12 else None
    else:
        period = cal.shifted("week", dt.date(year, 1, 4), count - 1) if 1 <= count <= 53 else None
    if period is None:
        return None
    return relative(period) if needs else named(period)


def read_first(match: re.Match[str], story: Story) -> Reading | None:
    """Read the first or last so many days, weeks or months of a year."""
    year, needs = base_year(match, story)
    if year is None:
        return relative(None)
    unit, count = UNITS[match["unit"]], number(match["n"])
    if count is None or not 1 <= count <= 366 or unit not in ("day", "week", "month"):
        return None
    if unit == "week":
        return weeks(year, int(count), match["way"][0] == "最", needs)
    whole = cal.year(year)
    if match["way"][0] == "最":
        first, last = cal.plus_days(cal.moved(whole.last, unit, -int(count)), 1), whole.last
    else:
        first, last = whole.first, cal.plus_days(cal.moved(whole.first, unit, int(count)), -1)
    grain = "month" if unit == "month" else "day"
    edtf = between(cal.containing(grain, first), cal.containing(grain, last))
    letter = {"day": "D", "week": "W", "month": "M"}[unit]
    return Reading("DURATION", f"P{int(count)}{letter}", edtf, relative=needs)


def weeks(year: int, count: int, last: bool, needs: bool) -> Reading | None:
    """Read the first or last so many weeks of a year, as the calendar counts weeks."""
    if not 1 <= count <= 52 or not 2 <= year <= 9990:
        return None
    opening = cal.week(dt.date(year, 1, 4))
    closing = cal.shifted("week", dt.date(year + 1, 1, 4), -1)
    first = cal.shifted("week", closing.first, 1 - count) if last else opening
    final = closing if last else cal.shifted("week", opening.first, count - 1)
    return Reading("DURATION", f"P{count}W", between(first, final), relative=needs)


def read_weekday(match: re.Match[str], story: Story) -> Reading | None:
    """Read the nth weekday of a month."""
    if story.anchor is None:
        return relative(None)
    if match["pointed"]:
        first = cal.shifted("month", story.anchor, MONTHS[match["pointed"]]).first
    else:
        month = int(number(match["month"].lstrip("0")) or 0)
        year = year_of(match.groupdict(), month, None, match, story)
        if year is None or not 1 <= month <= 12:
            return None
        first = dt.date(year, month, 1)
    weekday = WEEKDAYS[match["weekday"]]
    date = cal.plus_days(first, (weekday - first.weekday()) % 7)
    if match["last"]:
        while cal.plus_days(date, 7).month == first.month:
            date = cal.plus_days(date, 7)
    else:
        date = cal.plus_days(date, 7 * (int(number(match["n"]) or 1) - 1))
    return relative(cal.day(date)) if date.month == first.month else None


UNIT = rf"(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})"
POINTED = "|".join(sorted(MONTHS, key=len, reverse=True))

RULES: tuple[Rule, ...] = (
    characters(
        "zh-nth-week",
        STARTS,
        rf"{WHOLE}的?第\s?(?P<n>{NUMBER})\s?(?:个)?(?:(?P<month>月)|周|週|星期)",
        read_week,
    ),
    characters("zh-first", STARTS, rf"{WHOLE}的?(?P<way>前|头|頭|最后|最後)\s?(?P<n>{NUMBER})\s?{UNIT}", read_first),
    characters(
        "zh-nth-weekday",
        ["0123456789", "一二三四五六七八九十正本这這上下"],
        rf"(?:{MONTH}|(?P<pointed>{POINTED}))的?(?:(?P<last>最后|最後)一?|第(?P<n>[一二三四五1-5]))个?{WEEKDAY}",
        read_weekday,
    ),
)
