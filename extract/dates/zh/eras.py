"""Recognises years of Chinese eras: 康熙三年, 光绪二十年五月, 民国38年.

The months of the imperial eras are lunar: the EDTF gives the months of ours in which such a month must lie.
Refuses to count years before an era (公元前).
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.reading import Reading, named
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.lunar import about
from extract.dates.zh.words import number

FIRST = {
    "民国": 1912,
    "民國": 1912,
    "武德": 618,
    "建隆": 960,
    "景德": 1004,
    "庆历": 1041,
    "熙宁": 1068,
    "宣和": 1119,
    "靖康": 1126,
    "绍兴": 1131,
    "至正": 1341,
    "洪武": 1368,
    "永乐": 1403,
    "永樂": 1403,
    "宣德": 1426,
    "成化": 1465,
    "弘治": 1488,
    "正德": 1506,
    "嘉靖": 1522,
    "隆庆": 1567,
    "萬曆": 1573,
    "天启": 1621,
    "崇禎": 1628,
    "順治": 1644,
    "嘉慶": 1796,
    "咸豐": 1851,
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
    "明治": 1868,
    "大正": 1912,
    "昭和": 1926,
    "平成": 1989,
    "令和": 2019,
}
"""The first year of each era."""
SOLAR = frozenset({"民国", "民國", "大正", "昭和", "平成", "令和"})


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
    if match["month"]:
        month = 1 if match["month"] == "正" else int(number(match["month"]) or 0)
        return Reading("DATE", f"{year:04}", about(year, month), None, cal.year(year)) if 1 <= month <= 12 else None
    return named(cal.year(year))


def read_common(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a year of the common era; one before it has a TIMEX3 value and no EDTF."""
    year = int(match["n"])
    if not 1 <= year <= 9998:
        return None
    return Reading("DATE", f"BC{year:04}") if match["before"] else named(cal.year(year))


RULES: tuple[Rule, ...] = (
    characters(
        "zh-common-era", ["公西"], r"(?:公元|西元)(?P<before>前)?\s?(?P<n>[0-9]{1,4})\s?年(?!代)", read_common
    ),
    characters(
        "zh-era",
        [name[0] for name in FIRST],
        rf"(?P<era>{'|'.join(FIRST)})(?P<n>元|[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}})年(?:(?P<month>[0-9]{{1,2}}|正"
        rf"|[一二三四五六七八九十]{{1,2}})月"
        r"(?:(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日|初[一二三四五六七八九十]|廿[一二三四五六七八九])?)?",
        read,
    ),
)
