"""Recognises Chinese holidays: 元旦, 春节, 中秋节, 清明, 母亲节, 国庆假期, 去年平安夜, 2025年端午节.

A holiday that stands for the days around it (春节期间, 国庆假期) is approximate. Refuses names that are part
of another name (五一路, 清明上河图, 春节联欢晚会).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh import lunar
from extract.dates.zh.tense import by_tense
from extract.dates.zh.years import STARTS, WHOLE, base_year

FIXED = {
    "元旦": (1, 1), "情人节": (2, 14), "情人節": (2, 14), "妇女节": (3, 8), "婦女節": (3, 8),
    "植树节": (3, 12), "愚人节": (4, 1), "愚人節": (4, 1), "劳动节": (5, 1), "勞動節": (5, 1), "五一": (5, 1),
    "青年节": (5, 4), "儿童节": (6, 1), "建党节": (7, 1), "建军节": (8, 1), "教师节": (9, 10),
    "国庆节": (10, 1), "國慶節": (10, 1), "国庆": (10, 1), "双十节": (10, 10), "雙十節": (10, 10),
    "万圣节": (10, 31), "萬聖節": (10, 31), "双十一": (11, 11), "双11": (11, 11), "光棍节": (11, 11),
    "平安夜": (12, 24), "圣诞节": (12, 25), "聖誕節": (12, 25), "圣诞": (12, 25),
}  # fmt: skip
"""Month and day."""
LUNAR = {
    "春节": (1, 1), "春節": (1, 1), "农历新年": (1, 1), "農曆新年": (1, 1), "元宵节": (1, 15), "元宵節": (1, 15),
    "端午": (5, 5), "端午节": (5, 5), "端午節": (5, 5), "七夕": (7, 7), "七夕节": (7, 7), "中元节": (7, 15),
    "中秋": (8, 15), "中秋节": (8, 15), "中秋節": (8, 15), "重阳节": (9, 9), "重陽節": (9, 9), "腊八节": (12, 8),
}  # fmt: skip
"""Lunar month and lunar day."""
EVE = frozenset({"除夕", "大年三十", "年三十", "大年夜"})
"""Names of the day before the lunar new year."""
NTH = {
    "母亲节": (5, 6, 2), "母親節": (5, 6, 2), "父亲节": (6, 6, 3), "父親節": (6, 6, 3),
    "感恩节": (11, 3, 4), "感恩節": (11, 3, 4),
}  # fmt: skip
"""Month, weekday, and which of them in the month."""
TERMS = {
    "清明": (4, 4.81, 5.59), "清明节": (4, 4.81, 5.59), "清明節": (4, 4.81, 5.59),
    "冬至": (12, 21.94, 22.60),
}  # fmt: skip
"""Month of a solar term, and its mean day at the turn of this century and of the last."""
SHIFTED = {(12, 1918): -1, (12, 2021): -1}
"""Months and years whose solar term falls a day off the mean."""
NAMES = "|".join(sorted((*FIXED, *LUNAR, *EVE, *NTH, *TERMS), key=len, reverse=True))
NAME = (
    rf"(?P<name>{NAMES}|十一(?=[”」]?(?:黄金周|长假|假期|期间|國慶)))"
    r"(?!路|广场|廣場|口号|树(?!立)|樹|老人|岛|島|上河图|联欢|聯歡|晚会|大街|村|镇|小学|中学|节目|廉|[一二三四五六七八九十])"
)
AROUND = Deferred(
    r"[节節]?[”」]?(?:期间|期間|前后|前後|前夕|小?长假|小?長假|假期|连假|連假"
    r"|黄金周|黃金週|假日|档|檔|时期)"
)
"""Words after a holiday that make it the days around it."""


def date_of(name: str, year: int) -> dt.date | None:
    """Give the date of a holiday in a year; None where no table reaches it."""
    if name in FIXED or name == "十一":
        return dt.date(year, *FIXED.get(name, (10, 1)))
    if name in LUNAR:
        dates = (lunar.day(y, *LUNAR[name]) for y in (year - 1, year))
        return next((date for date in dates if date and date.year == year), None)
    if name in EVE:
        first = lunar.new_year(year)
        return cal.plus_days(first, -1) if first else None
    if name in TERMS:
        return term(name, year)
    month, weekday, nth = NTH[name]
    first = dt.date(year, month, 1)
    return cal.plus_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def term(name: str, year: int) -> dt.date | None:
    """Give the day of a solar term, by the mean length of the year.

    >>> term("清明", 2025), term("冬至", 2021)
    (datetime.date(2025, 4, 4), datetime.date(2021, 12, 21))
    """
    if not 1901 <= year <= 2099:
        return None
    month, this, last = TERMS[name]
    short = year % 100
    number = int(short * 0.2422 + (this if year >= 2000 else last)) - short // 4
    return dt.date(year, month, number + SHIFTED.get((month, year), 0))


def read_of_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a holiday of a named year."""
    year, needs = base_year(match, story)
    if year is None:
        return relative(None)
    if not 1 <= year <= 9998:
        return None
    date = date_of(match["name"], year)
    if date is None:
        return Reading("DATE", f"{year:04}", f"{year:04}", None, cal.year(year), relative=needs)
    return around(relative(cal.day(date)) if needs else named(cal.day(date)), match, story)


def read_alone(match: re.Match[str], story: Story) -> Reading | None:
    """Read a holiday alone, by the tense of its clause."""
    anchor = story.anchor
    if match["name"] in ("五一", "端午", "十一") and story.text[match.start() - 1 : match.start()] in tuple(
        "一二三四五六七八九十百第"
    ):
        return None
    if anchor is None:
        return relative(None)
    if not 2 <= anchor.year <= 9997:
        return None
    dates = [date_of(match["name"], anchor.year + n) for n in (-1, 0, 1)]
    date = by_tense(dates, anchor, story.tense(match.start(), match.end()))
    return around(relative(cal.day(date)), match, story) if date else Reading("DATE", None, None)


def around(reading: Reading, match: re.Match[str], story: Story) -> Reading:
    """Make a holiday approximate where the words after it mean the days around it."""
    if reading.edtf and AROUND.match(story.text, match.end()):
        return replace(reading, edtf=f"{reading.edtf}~")
    return reading


FIRSTS = sorted({name[0] for name in (*FIXED, *LUNAR, *EVE, *NTH, *TERMS, "十一")})
RULES: tuple[Rule, ...] = (
    characters("zh-holiday", STARTS, rf"{WHOLE}的?{NAME}", read_of_year),
    characters("zh-holiday", FIRSTS, NAME, read_alone),
)
