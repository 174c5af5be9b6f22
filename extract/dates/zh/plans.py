"""Recognises the five-year plans of China as the years they cover: 十四五期间, “十五五”时期, 十三五末.

Refuses the name of the plan alone (十四五规划), which is a document.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, between, named
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import number

THIRD = 1966
"""First year of the third plan; each plan since then has followed the last one without a gap."""


def read(match: re.Match[str], _story: Story) -> Reading | None:
    """Read the years of a plan."""
    nth = int(number(match["n"]) or 0)
    if not 3 <= nth <= 20:
        return None
    begin = THIRD + 5 * (nth - 3)
    first, last = cal.year(begin), cal.year(begin + 4)
    edtf = between(first, last)
    return named(Period("plan", first.first, last.last, edtf, edtf))


RULES: tuple[Rule, ...] = (
    characters(
        "zh-plan",
        ["十“「"],
        r"[“「]?(?P<n>十[一二三四五六]?)五[”」]?(?=期间|期間|时期|時期|以来|以來|末|初期|开局|開局|收官)",
        read,
    ),
)
