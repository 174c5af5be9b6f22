"""Recognises Chinese ranges that say their unit once: 1至2月, 今年1-11月, 3月9-11日, 2026年3月9至11日, 5号到12号.

Refuses pairs that do not run forward within their month or year.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, between, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import day_near, year_of
from extract.dates.zh.words import MONTH, number
from extract.dates.zh.years import STARTS, WHOLE, base_year

TO = r"\s?(?:-|~|—|——|至|到)\s?"
MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
DAY_NUMBER = (
    r"(?:[12][0-9]|3[01]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"
)
MONTHS = rf"(?<![0-9.])(?P<a>{MONTH_NUMBER})月?份?{TO}(?P<b>{MONTH_NUMBER})\s?月份?(?!\s?[0-9初底末上中下])"
DAYS = (
    rf"(?<![0-9.])(?P<a>{DAY_NUMBER})(?P<unit>[日号號])?{TO}(?P<b>{DAY_NUMBER})"
    r"\s?(?:日(?!本|元|均)|[号號](?!楼|线|樓|線))"
)


def count(text: str) -> int:
    """Read a number of a month or day."""
    return int(number(text.lstrip("0") or "零") or 0)


def joined(first: Period, last: Period, needs: bool) -> Reading | None:
    """Read the stretch from one period to another, unless it runs backward."""
    if last.first <= first.first:
        return None
    edtf = between(first, last)
    whole = Period(first.unit, first.first, last.last, f"{first.value}/{last.value}", edtf)
    return Reading("DATE", whole.value, edtf, None, whole, relative=needs)


def read_months(match: re.Match[str], story: Story) -> Reading | None:
    """Read months of one year."""
    a, b = count(match["a"]), count(match["b"])
    if match.groupdict().get("year") or match.groupdict().get("told") or match.groupdict().get("rel"):
        year, needs = base_year(match, story)
    elif story.anchor is not None:
        ahead = story.anchor.month < b and story.tense(match.start(), match.end()) != "future"
        year, needs = story.anchor.year - ahead, True
    else:
        year, needs = None, True
    if not 1 <= a < b <= 12 or (year is not None and not 1 <= year <= 9998):
        return None
    return joined(cal.month(year, a), cal.month(year, b), needs) if year else relative(None)


def read_days(match: re.Match[str], story: Story) -> Reading | None:
    """Read days of one month."""
    groups = match.groupdict()
    month, a, b = count(match["month"]), count(match["a"]), count(match["b"])
    if groups.get("year") or groups.get("told") or groups.get("rel"):
        year, needs = base_year(match, story)
    else:
        year, needs = year_of(groups, month, b, match, story) if story.anchor else None, True
    if year is None:
        return relative(None)
    first, last = cal.valid(year, month, a), cal.valid(year, month, b)
    return joined(cal.day(first), cal.day(last), needs) if first and last else None


def read_bare_days(match: re.Match[str], story: Story) -> Reading | None:
    """Read days of the month told last, or of the latest month that has begun them."""
    if story.anchor is None:
        return relative(None)
    a, b = count(match["a"]), count(match["b"])
    told = story.last(frozenset({"day", "month"}), match.start(), 120)
    if told is not None:
        first = day_near(told, a, story.anchor)
    else:
        back = a > story.anchor.day and story.tense(match.start(), match.end()) != "future"
        base = cal.plus_months(story.anchor.replace(day=1), -1 if back else 0)
        first = cal.valid(base.year, base.month, a)
    last: dt.date | None = cal.valid(first.year, first.month, b) if first else None
    return joined(cal.day(first), cal.day(last), True) if first and last else None


RULES: tuple[Rule, ...] = (
    characters("zh-months", STARTS, rf"{WHOLE}的?{MONTHS}", read_months),
    characters("zh-months", ["0123456789", "一二三四五六七八九十"], MONTHS, read_months),
    characters("zh-days", STARTS, rf"{WHOLE}的?{MONTH}{DAYS}", read_days),
    characters("zh-days", ["0123456789", "一二三四五六七八九十"], rf"{MONTH}{DAYS}", read_days),
    characters("zh-bare-days", ["0123456789", "一二三四五六七八九十"], DAYS, read_bare_days),
)
