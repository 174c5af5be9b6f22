"""Recognises Chinese dates of a day or month: 2026年3月11日, 去年6月, 3月11日, 本月十日, 9月.

Refuses numbers that count (约2000名, 近130万) for they carry no 年.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.en.order import order
from extract.dates.reading import Reading, named, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import (
    DAY,
    EDGES,
    MONTH,
    MONTHS,
    PARTS,
    TOLD_MONTHS,
    TOLD_YEARS,
    WEEKDAY,
    YEAR,
    YEARS,
    number,
    year_number,
)

FIGURES = "0123456789"
NUMERALS = "一二三四五六七八九十"
OTHER = r"(?!纪|紀|龄|齡|级|級|轻|輕|均|薪|租|夜)"
"""After a year word: keeps 同年级, 上年纪 and 目前年轻人 whole."""
YEAR_WORD = (
    rf"(?P<told>{'|'.join(TOLD_YEARS)}){OTHER}(?<![合不相共如]同年)(?!(?<=同年)[代限份])"
    rf"|(?P<rel>{'|'.join(sorted(YEARS, key=len, reverse=True))}){OTHER}"
    r"(?<![目此之以先日]前年)(?<![战戰产產婚][后後]年)"
)
POINTED = "|".join(sorted((*MONTHS, *TOLD_MONTHS), key=len, reverse=True))
PART = EDGES
AND_WEEKDAY = rf"(?:\s?,?\s?\(?{WEEKDAY}\)?)?"


def read_date(match: re.Match[str], story: Story) -> Reading | None:
    """Read year, month and day as far as they are given."""
    groups = match.groupdict()
    month = 1 if groups["month"] == "元" else int(number(groups["month"].lstrip("0") or "0") or 0)
    day = int(number(groups["day"].lstrip("0")) or 0) if groups.get("day") else None
    absolute = bool(groups.get("year"))
    if not absolute and story.anchor is None:
        return relative(None) if month <= 12 else None
    year = year_of(groups, month, day, match, story)
    if year is None or not 1 <= year <= 9998:
        return None
    if day is None:
        whole = named(cal.month(year, month)) if absolute else relative(cal.month(year, month))
        return part_of(whole, PARTS[groups["part"]]) if groups.get("part") else whole
    date = cal.valid(year, month, day)
    if date is None and not absolute and (month, day) == (2, 29):
        date = next((d for d in (cal.valid(year + n, 2, 29) for n in (1, -1, 2, -2, 3, -3)) if d), None)
    if date is None:
        return Reading("DATE", None, None) if month <= 12 and day <= 31 else None
    period = cal.day(date)
    return named(period) if absolute else relative(period)


def year_of(groups: dict[str, str], month: int, day: int | None, match: re.Match[str], story: Story) -> int | None:
    """Give the year that a match names or implies."""
    if groups.get("year"):
        return year_number(groups["year"])
    anchor = story.anchor
    assert anchor is not None
    if groups.get("rel"):
        return anchor.year + YEARS[groups["rel"]]
    if groups.get("told"):
        return (story.year or anchor.year) + TOLD_YEARS[groups["told"]]
    in_story = story.year_told(month, match.start())
    if in_story is not None:
        return in_story
    here, there = (anchor.month, anchor.day if day else 0), (month, day or 0)
    tense = story.tense(match.start(), match.end())
    told = story.last(frozenset({"day"}), match.start(), 60) if day else None
    if told and not story.sentences_since(max(0, match.start() - 60), match.start()):
        year = told.first.year + (told.first.month - month > 6)
        if (year, month, day) >= told.first.timetuple()[:3] and (
            tense == "future" or (year, month, day) <= anchor.timetuple()[:3]
        ):
            return year
    if tense == "future":
        return anchor.year + (there < here)
    if tense == "past":
        return anchor.year - (there > here)
    middle = cal.valid(anchor.year, month, day or 15)
    if middle is None:
        return anchor.year
    gap = (middle - anchor).days
    return anchor.year - (gap > 120) + (gap < -270)


def read_of_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day of this, last or next month."""
    if story.anchor is None:
        return relative(None)
    base = month_of(match["month"], story, match.start())
    date = cal.valid(base.year, base.month, int(number(match["day"].lstrip("0")) or 0))
    return relative(cal.day(date)) if date else None


def month_of(word: str, story: Story, place: int) -> dt.date:
    """Give the first day of the month that a word at *place* points at."""
    anchor = story.anchor
    assert anchor is not None
    if word in TOLD_MONTHS:
        told = story.last(frozenset({"month", "day"}), place)
        return cal.shifted("month", told.first if told else anchor, TOLD_MONTHS[word]).first
    return cal.shifted("month", anchor, MONTHS[word]).first


JUST_NOW = 7
"""How many days before a report a day without its month is one of the news, whatever month was told before."""


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day alone: of the month told last in a report, else the latest such day.

    In a new sentence the latest such day is meant where it lies just before the report.
    """
    text = match["day"]
    if story.text[match.start() - 1 : match.start()] in ("第", "如"):
        return None
    if not match[0].endswith("日") or re.match(
        r"元|币|幣|圆|圓|語|语|本|报(?!道|告|案|警|称)|報(?!導|道|告|案|警|稱)|军|軍|均|前(?!提|往|来|來|去|夕)|[内內](?![政阁閣瓦地部外蒙塔])|游(?!行)|遊(?!行)|子|常|益|后|後"
        r"|间|間|以来|以來|之内|三餐|化|式",
        story.text[match.end() : match.end() + 2] or " ",
    ):
        return None
    if story.anchor is None:
        return relative(None)
    day = int(number(text.lstrip("0")) or 0)
    anchor = story.anchor
    base = anchor
    units = frozenset({"day", "month"})
    told = story.last(units, match.start(), 120)
    beside = story.last(units, match.start(), len(story.before(match.start(), 120)))
    just_now = 0 <= anchor.day - day <= JUST_NOW and not story.narrative
    if told is not None and (beside is not None or not just_now):
        date = day_near(told, day, anchor)
        return relative(cal.day(date)) if date else None
    if day > anchor.day and story.tense(match.start(), match.end()) != "future":
        base = cal.plus_months(anchor.replace(day=1), -1)
    for _ in range(3):
        date = cal.valid(base.year, base.month, day)
        if date is not None:
            return relative(cal.day(date))
        base = cal.plus_months(base.replace(day=1), -1)
    return None


def day_near(told: Period, day: int, anchor: dt.date) -> dt.date | None:
    """Give the day of the month told last, or of the next month where the text has moved on into it."""
    date = cal.valid(told.first.year, told.first.month, day)
    after = cal.plus_months(told.first.replace(day=1), 1)
    later = cal.valid(after.year, after.month, day)
    if told.unit == "day" and later and later <= anchor and (not date or (told.first - date).days > 20):
        return later
    return date


def read_iso(match: re.Match[str], _story: Story) -> Reading | None:
    """Read 2012-01-01, 2010.01.29, 2012/1/1 and 12-11-10."""
    date = cal.valid(int(match["y"]) + (2000 if len(match["y"]) == 2 else 0), int(match["m"]), int(match["d"]))
    return named(cal.day(date)) if date else None


def read_figures(match: re.Match[str], story: Story) -> Reading | None:
    """Read 15/2/2020. Chinese puts the day first where it puts the year last, as in Hong Kong and Macau.

    The month comes first only where it must, or where another date of the text shows it.
    """
    year, a, b = int(match["y"]), int(match["a"]), int(match["b"])
    day_first, month_first = cal.valid(year, b, a), cal.valid(year, a, b)
    date = month_first if order(story) == "month" else day_first
    date = date or day_first or month_first
    return named(cal.day(date)) if date else None


RULES: tuple[Rule, ...] = (
    characters(
        "zh-date",
        [FIGURES, "一二"],
        rf"{YEAR}的?\s?{MONTH}\s?(?:{DAY}{AND_WEEKDAY}|{PART})?",
        read_date,
    ),
    characters(
        "zh-date-of-year",
        ["今去前明后後当當同次翌上下来來本大那这這该該"],
        rf"(?:{YEAR_WORD})的?\s?{MONTH}\s?(?:{DAY}{AND_WEEKDAY}|{PART})?",
        read_date,
    ),
    characters(
        "zh-month-day",
        [FIGURES, NUMERALS],
        rf"{MONTH}的?\s?{DAY}{AND_WEEKDAY}",
        read_date,
    ),
    characters(
        "zh-month",
        [FIGURES, NUMERALS],
        rf"{MONTH}{PART}?(?!球|亮|光|饼|餅|刊|薪|色|龄|齡|租|息|票|卡|度|均|天(?!气|氣)|河|花|饷|街)",
        read_date,
    ),
    characters(
        "zh-day-of-month",
        ["本这這上下当當同次"],
        rf"(?P<month>{POINTED})的?\s?{DAY}{AND_WEEKDAY}",
        read_of_month,
    ),
    characters("zh-day", [FIGURES, "一二三十廿"], DAY, read_day),
    characters(
        "zh-iso",
        [FIGURES],
        r"(?P<y>[12][0-9]{3})(?P<sep>[-./])(?P<m>[01]?[0-9])(?P=sep)(?P<d>[0-3]?[0-9])(?![0-9])",
        read_iso,
    ),
    characters(
        "zh-iso",
        [FIGURES],
        r"(?<![0-9.-])(?P<y>[0-9]{2})(?P<sep>[-])(?P<m>[01]?[0-9])(?P=sep)(?P<d>[0-3]?[0-9])(?![-.0-9])",
        read_iso,
    ),
    characters(
        "zh-figures",
        [FIGURES],
        r"(?<![0-9./-])(?P<a>[0-3]?[0-9])/(?P<b>[0-3]?[0-9])/(?P<y>[12][0-9]{3})(?![0-9])",
        read_figures,
    ),
    characters(
        "zh-slash",
        [FIGURES],
        r"(?<![0-9./约近第超占])(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9/.%]|的|强|以|左|多|比|人|选|選|时间|事件)",
        read_date,
    ),
)
