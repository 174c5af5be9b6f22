"""Recognises dates of the Chinese lunar calendar: 农历2015年十月初一, 腊月廿三, 正月, 大年初一, 丙午年.

Refuses a plain month and day (十月十日), which belong to our calendar unless a word says otherwise.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh import lunar
from extract.dates.zh.days import YEAR_WORD
from extract.dates.zh.tense import by_tense
from extract.dates.zh.words import YEAR, number
from extract.dates.zh.years import base_year

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
PREFIX = r"(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)"
CYCLE = rf"(?P<cycle>[{STEMS}][{BRANCHES}])年"
IN_YEAR = rf"(?:(?:{CYCLE}|{YEAR}|{YEAR_WORD})的?\s?)?"
ANY_MONTH = r"(?P<leap>闰|閏)?(?P<month>正|腊|臘|冬|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])\s?月"
OWN_DAY = (
    r"初[二三四五六七八九十]|初一(?![批个個次位名些家项項直起度场場举舉致共边邊种種])"
    r"|廿[一二三四五六七八九]?(?![日号號])"
)
DAY = (
    rf"(?P<day>{OWN_DAY}|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|三十"
    r"|[1-3]?[0-9](?=[日号號]))(?:[日号號](?!本))?"
)
MARKED = rf"(?=[正腊臘闰閏]|(?:冬|十?[一二三四五六七八九十])月(?:{OWN_DAY}))"
"""What shows, without the name of the calendar, that a month is lunar."""
MONTHS = {"正": 1, "冬": 11, "腊": 12, "臘": 12}


def read(match: re.Match[str], story: Story) -> Reading | None:
    """Read a lunar month or day."""
    groups = match.groupdict()
    count = MONTHS.get(match["month"]) or int(number(match["month"]) or 0)
    day = int(number(groups["day"].removeprefix("初")) or 0) if groups.get("day") else None
    leap = bool(groups.get("leap"))
    if groups.get("cycle") or groups.get("year") or groups.get("told") or groups.get("rel"):
        year, needs = cycle_year(match, story) if groups.get("cycle") else base_year(match, story)
        if year is None:
            return relative(None)
        if not 1 <= year <= 9990 or not 1 <= count <= 12:
            return None
        period = stretch(year, count, day, leap)
        if period is None:
            outside = year not in lunar.table()
            return Reading("DATE", f"{year:04}", lunar.about(year, count) if outside else None, relative=needs)
        return relative(period) if needs else named(period)
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    near = [stretch(anchor.year + n, count, day, leap) for n in (-1, 0, 1) if 1 < anchor.year < 9990]
    found = {period.first: period for period in near if period}
    date = by_tense(found, anchor, story.tense(match.start(), match.end()))
    return relative(found[date]) if date else Reading("DATE", None, None)


def stretch(year: int, count: int, day: int | None, leap: bool) -> Period | None:
    """Give a lunar month, or a day of it."""
    if day is None:
        return lunar.month(year, count, leap)
    date = lunar.day(year, count, day, leap)
    return cal.day(date) if date else None


def cycle_year(match: re.Match[str], story: Story) -> tuple[int | None, bool]:
    """Give the year of a pair of the sixty-year cycle that lies nearest to the day of writing."""
    stem, branch = STEMS.index(match["cycle"][0]), BRANCHES.index(match["cycle"][1])
    if story.anchor is None or (stem - branch) % 2:
        return None, True
    place = next(n for n in range(stem, 60, 10) if n % 12 == branch)
    return story.anchor.year + (place - (story.anchor.year - 4) + 30) % 60 - 30, True


def read_cycle(match: re.Match[str], story: Story) -> Reading | None:
    """Read a year of the sixty-year cycle."""
    year, _needs = cycle_year(match, story)
    if year is None:
        return relative(None) if story.anchor is None else None
    return relative(cal.year(year)) if 1 <= year <= 9998 else None


def read_new_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read one of the first days of the lunar year."""
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    day = int(number(match["day"]) or 0)
    dates = [lunar.day(anchor.year + n, 1, day) for n in (-1, 0, 1)]
    date = by_tense(dates, anchor, story.tense(match.start(), match.end()))
    return relative(cal.day(date)) if date else Reading("DATE", None, None)


STARTS = ["0123456789", "一二三四五六七八九十正腊臘闰閏今去前明后後当當同次翌上来來本大", STEMS]
RULES: tuple[Rule, ...] = (
    characters("zh-lunar", ["农農阴陰旧舊夏"], rf"{PREFIX}\s?{IN_YEAR}{ANY_MONTH}(?:{DAY})?", read),
    characters("zh-lunar", STARTS, rf"{IN_YEAR}{MARKED}{ANY_MONTH}(?:{DAY})?", read),
    characters(
        "zh-new-year",
        ["大年"],
        r"(?:大年|年)初(?P<day>[二三四五六七]|一(?![批个個次位名些家项項直起度场場举舉]))",
        read_new_year,
    ),
    characters("zh-cycle", [STEMS], rf"{CYCLE}(?!级|級|会|會)", read_cycle),
)
