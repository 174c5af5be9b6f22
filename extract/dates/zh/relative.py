"""Recognises Chinese days, weeks and months seen from a day: 昨天, 次日, 上周三, 下个月, 上个月底, 本月初.

次日 and 当天 count from the day told last; a lone weekday follows the tense. Refuses 周年 and 周岁.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.reading import Reading, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import month_of
from extract.dates.zh.words import DAYS, MONTHS, PARTS, TOLD_DAYS, TOLD_MONTHS, WEEK_SHIFT, WEEKDAY, WEEKDAYS


def longest(table: dict[str, int]) -> str:
    """Give the alternation of a table's words, longest first."""
    return "|".join(sorted(table, key=len, reverse=True))


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day by its name."""
    word = match["day"]
    if re.match(r"头条|之后》", story.text[match.end() : match.end() + 3]):
        return None
    if story.anchor is None:
        return relative(None)
    return relative(cal.day(cal.plus_days(story.anchor, DAYS[word])))


def read_told(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day counted from the day told last."""
    if story.anchor is None:
        return relative(None)
    told = story.last(frozenset({"day"}), match.start())
    if told is None:
        return (
            relative(cal.day(story.anchor))
            if TOLD_DAYS[match["day"]] == 0
            else Reading("DATE", None, None, relative=True)
        )
    return relative(cal.day(cal.plus_days(told.first, TOLD_DAYS[match["day"]])))


def read_week(match: re.Match[str], story: Story) -> Reading | None:
    """Read a week, its weekend or a day of it."""
    if story.anchor is None:
        return relative(None)
    week = cal.shifted("week", story.anchor, WEEK_SHIFT[match["which"]])
    if match["end"]:
        return relative(cal.weekend(week.first))
    if match["weekday"]:
        return relative(cal.day(cal.plus_days(week.first, WEEKDAYS[match["weekday"]])))
    reading = relative(week)
    return part_of(reading, PARTS[match["part"]]) if match["part"] else reading


def read_weekday(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday alone, by the tense of its clause."""
    if story.anchor is None:
        return relative(None)
    back = (story.anchor.weekday() - WEEKDAYS[match["weekday"]]) % 7
    ahead = story.tense(match.start(), match.end()) == "future"
    return relative(cal.day(cal.plus_days(story.anchor, (7 - back) % 7 if ahead else -back)))


def read_weekend(match: re.Match[str], story: Story) -> Reading | None:
    """Read 周末 as the one past, or the one to come where the clause points forward."""
    if story.anchor is None:
        return relative(None)
    ahead = story.tense(match.start(), match.end()) == "future"
    return relative(cal.weekend(story.anchor if ahead else cal.plus_days(story.anchor, -story.anchor.weekday() - 1)))


def read_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month by its pointing word, and its part."""
    if story.anchor is None:
        return relative(None)
    base = month_of(match["month"], story)
    reading = relative(cal.month(base.year, base.month))
    return part_of(reading, PARTS[match["part"]]) if match["part"] else reading


def read_half_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read 上半月 and 下半月."""
    if story.anchor is None:
        return relative(None)
    month = cal.containing("month", story.anchor)
    first = match["half"] in "上前"
    edtf = f"{month.value}-01/{month.value}-15" if first else f"{month.value}-16/{month.last}"
    return relative(month, "START" if first else "END", edtf)


RULES: tuple[Rule, ...] = (
    characters("zh-day-named", ["今昨前明后後大"], rf"(?P<day>{longest(DAYS)})", read_day),
    characters("zh-next-day", ["当當同次翌第隔前"], rf"(?P<day>{longest(TOLD_DAYS)})(?!半价)", read_told),
    characters(
        "zh-week",
        ["上下本这這"],
        rf"(?P<which>{longest(WEEK_SHIFT)})(?:周|週|星期|礼拜|禮拜)(?:(?P<weekday>[一二三四五六日天])|(?P<end>末)|(?P<part>初"
        rf"|中))?",
        read_week,
    ),
    characters("zh-weekday", ["星礼禮周週"], rf"{WEEKDAY}(?!年|岁)", read_weekday),
    characters("zh-weekend", ["周週"], "(?:周末|週末)", read_weekend),
    characters(
        "zh-month-pointed",
        ["本这這上下当當同次"],
        rf"(?P<month>{longest({**MONTHS, **TOLD_MONTHS})})(?P<part>初|上旬|中旬|下旬|底|末|中)?",
        read_month,
    ),
    characters("zh-half-month", ["上下前后後"], "(?P<half>上|下|前|后|後)半个?月", read_half_month),
)
