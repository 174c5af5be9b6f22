"""Recognises Chinese holidays of the solar calendar: 元旦, 国庆节, 五一, 圣诞节, 去年平安夜.

Refuses those of the lunar calendar (春节, 中秋), whose day no table here can give.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.years import STARTS, WHOLE, base_year

FIXED = {
    "元旦": (1, 1), "情人节": (2, 14), "妇女节": (3, 8), "劳动节": (5, 1), "勞動節": (5, 1), "五一": (5, 1),
    "儿童节": (6, 1), "国庆节": (10, 1), "國慶節": (10, 1), "国庆": (10, 1), "双十节": (10, 10),
    "双十一": (11, 11), "平安夜": (12, 24), "圣诞节": (12, 25), "聖誕節": (12, 25), "圣诞": (12, 25),
}  # fmt: skip
"""Month and day."""
NAME = rf"(?P<name>{'|'.join(sorted(FIXED, key=len, reverse=True))})(?!路|广场|假期|黄金周|树|老人|岛|口号)"


def read_of_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a holiday of a named year."""
    year, needs = base_year(match, story)
    if year is None:
        return relative(None)
    period = cal.day(dt.date(year, *FIXED[match["name"]]))
    return relative(period) if needs else named(period)


def read_alone(match: re.Match[str], story: Story) -> Reading | None:
    """Read a holiday alone, by the tense of its clause."""
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    here = dt.date(anchor.year, *FIXED[match["name"]])
    ahead = story.tense(match.start(), match.end()) == "future"
    year = anchor.year + (ahead and here < anchor) - (not ahead and here > anchor)
    return relative(cal.day(dt.date(year, *FIXED[match["name"]])))


RULES: tuple[Rule, ...] = (
    characters("zh-holiday", STARTS, rf"{WHOLE}的?{NAME}", read_of_year),
    characters("zh-holiday", [name[0] for name in FIXED], NAME, read_alone),
)
