"""Recognises years of Chinese eras: 康熙三年, 光绪二十年五月, 民国38年.

Only the year is given: the months of these calendars are not ours, save those of the Republic (民国).
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.reading import Reading, named
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import number

FIRST = {
    "民国": 1912,
    "民國": 1912,
    "洪武": 1368,
    "永乐": 1403,
    "万历": 1573,
    "崇祯": 1628,
    "顺治": 1644,
    "康熙": 1662,
    "雍正": 1723,
    "乾隆": 1736,
    "嘉庆": 1796,
    "道光": 1821,
    "咸丰": 1851,
    "同治": 1862,
    "光绪": 1875,
    "光緒": 1875,
    "宣统": 1909,
    "宣統": 1909,
    "贞观": 627,
    "貞觀": 627,
    "神龙": 705,
    "开元": 713,
    "開元": 713,
    "天宝": 742,
    "昭和": 1926,
    "平成": 1989,
    "令和": 2019,
}
"""The first year of each era."""
SOLAR = frozenset({"民国", "民國", "昭和", "平成", "令和"})


def read(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a year of an era."""
    count = 1 if match["n"] == "元" else int(number(match["n"]) or 0)
    year = FIRST[match["era"]] + count - 1
    if not 1 <= count <= 120:
        return None
    if match["month"] and match["era"] in SOLAR:
        month = int(number(match["month"]) or 0)
        if not 1 <= month <= 12:
            return None
        date = cal.valid(year, month, int(number(match["day"]) or 0)) if match["day"] else None
        return named(cal.day(date)) if date else named(cal.month(year, month))
    return named(cal.year(year))


RULES: tuple[Rule, ...] = (
    characters(
        "zh-era",
        [name[0] for name in FIRST],
        rf"(?P<era>{'|'.join(FIRST)})(?P<n>元|[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}})年(?:(?P<month>[0-9]{{1,2}}|正"
        rf"|[一二三四五六七八九十]{{1,2}})月"
        r"(?:(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日|初[一二三四五六七八九十]|廿[一二三四五六七八九])?)?",
        read,
    ),
)
