"""Recognises Chinese years, their parts, quarters, halves and seasons: 去年年底, 今年前三季度, 2017年上半年.

The end of a year is its last quarter (去年年底 is no December). Refuses 2000年 after 约, and counts of
years (10年).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.deferred import Deferred
from extract.dates.reading import Reading, between, named, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import YEAR_WORD
from extract.dates.zh.words import EDGES, PARTS, SEASONS, TOLD_YEARS, YEAR, YEARS, counts_years, number, year_number

WHOLE = rf"(?:{YEAR}|{YEAR_WORD})"
STARTS = ["0123456789", "一二今去前明后後当當同次翌上下来來本大那这這该該"]
SUB = (
    r"(?:的?\s?(?:第?(?P<quarter>[一二三四1-4])[个個]?季(?:度(?!假))?|Q(?P<q>[1-4])|(?P<opening>首)季度?|(?P<first>前|首|头)(?P<many>[一二两兩三1-3])[个個]?季度?|"
    r"(?P<half>上|下|前|后|後)[个個]?半年(?!载)|(?P<months>前|头|首)(?P<m>[0-9]{1,2}|[一二两兩三四五六七八九十]{1,2})[个個]月|(?P<season>[春夏秋冬])(?:天"
    r"|季|末|初)?))"
)


def base_year(match: re.Match[str], story: Story) -> tuple[int | None, bool]:
    """Give the year named and whether it needs the anchor."""
    groups = match.groupdict()
    if groups.get("year"):
        return year_number(groups["year"]), False
    if story.anchor is None:
        return None, True
    if groups.get("told"):
        return (story.year or story.anchor.year) + TOLD_YEARS[groups["told"]], True
    if not groups.get("rel") and "rel" in groups:
        return coordinated(match, story) or story.anchor.year, True
    return story.anchor.year + YEARS[groups["rel"]], True


def read_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a year, and the part of it that is named."""
    year, needs = base_year(match, story)
    text = match["year"]
    after = story.text[match.end() : match.end() + 4]
    if text and not match["part"] and (counts_years(text, after) or re.match(r"内|內|的?时间", after)):
        return None
    if (
        text
        and len(text) == 2
        and not match["part"]
        and re.search(
            r"[近约約达達第了满滿逾超共这這长長历歷]$", story.text[max(0, match.start() - 1) : match.start()]
        )
    ):
        return None
    if (
        text
        and re.search(r"[约約近超逾达達]$|超[过過]$", story.text[max(0, match.start() - 2) : match.start()])
        and len(text) == 4
        and int(year or 0) % 1000 == 0
    ):
        return None
    if year is None:
        return relative(None)
    if not 1 <= year <= 9998:
        return None
    reading = relative(cal.year(year)) if needs else named(cal.year(year))
    part = match["part"]
    return part_of(reading, PARTS[part]) if part else reading


def read_sub(match: re.Match[str], story: Story) -> Reading | None:
    """Read a quarter, half or season, or the first months, of a year."""
    year, needs = base_year(match, story)
    if year is None:
        return relative(None)
    if not 2 <= year <= 9990:
        return None
    if match["season"]:
        period: Period = cal.season(year, SEASONS[match["season"]])
    elif match["quarter"] or match["q"] or match["opening"]:
        nth = int(number(match["quarter"] or match["q"] or "1") or 1)
        period = cal.quarter(year, nth)
        if unfinished(match, story, period.first, ("", "past")):
            period = cal.quarter(year - 1, nth)
    elif match["half"]:
        nth = 1 if match["half"] in "上前" else 2
        period = cal.half(year, nth)
        if unfinished(match, story, period.first, ("past",)):
            period = cal.half(year - 1, nth)
    else:
        count = int(number(match["m"] or "") or 0) if match["m"] else 3 * int(number(match["many"]) or 1)
        if not 1 <= count <= 12:
            return None
        if unfinished(match, story, cal.month(year, count).first, ("", "past")):
            year -= 1
        first, last = cal.month(year, 1), cal.month(year, count)
        period = Period("months", first.first, last.last, f"P{count}M", between(first, last))
        return Reading("DURATION", period.value, period.edtf, None, period, relative=needs)
    return relative(period) if needs else named(period)


def coordinated(match: re.Match[str], story: Story) -> int | None:
    """Give the year of the quarter or half that stands right before, joined by "and": 2017年上半年和下半年."""
    if not re.search(r"[和与與及、至到-]$", story.text[max(0, match.start() - 1) : match.start()]):
        return None
    told = story.last(frozenset({"quarter", "half", "months"}), match.start(), 14)
    return told.first.year if told else None


def unfinished(match: re.Match[str], story: Story, first: dt.date, leanings: tuple[str, ...]) -> bool:
    """Tell whether a part without a year would begin after the day of writing, in a clause that looks back."""
    if match["rel"] or match["told"] or match["year"] or story.anchor is None or first <= story.anchor:
        return False
    return coordinated(match, story) is None and story.tense(match.start(), match.end()) in leanings


def read_bare(match: re.Match[str], story: Story) -> Reading | None:
    """Read a quarter or half without a year; 第三季 is a quarter only beside words of business."""
    if match["season"] or match["q"]:
        return None
    if match["quarter"] and not match[0].endswith("度"):
        after = story.text[match.end() : match.end() + 4]
        if not match[0].startswith("第") or not BUSINESS.match(after):
            return None
    return read_sub(match, story)


def read_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read 今夏 and its like."""
    if story.anchor is None:
        return relative(None)
    year = story.anchor.year + {"今": 0, "去": -1, "明": 1}[match["rel"]]
    return relative(cal.season(year, SEASONS[match["season"]])) if 1 <= year <= 9998 else None


def read_within(match: re.Match[str], story: Story) -> Reading | None:
    """Read 年内 as the year of writing; after a number it counts."""
    if re.search(
        r"[0-9一二三四五六七八九十百千两兩几幾数數多半今去明本当當\s]$",
        story.text[max(0, match.start() - 1) : match.start()],
    ):
        return None
    return relative(cal.year(story.anchor.year)) if story.anchor else relative(None)


BUSINESS = Deferred(
    r"的?(?:营收|營收|财报|財報|业绩|業績|获利|獲利|净利|淨利|经济|經濟|出口|销售|銷售|GDP|收入|利润|利潤)"
)
"""Words that make 第三季 a quarter and not a season of a series."""


def read_bare_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read 年初, 年底: of the year of writing, or the last one when the year has hardly begun."""
    if story.text[match.start() - 1 : match.start()] in tuple("0123456789一二三四五六七八九十百千多数几半每周去今"):
        return None
    if story.anchor is None:
        return relative(None)
    part = PARTS[match["part"]]
    year = story.anchor.year
    if part == "END" and story.anchor.month < 6 and story.tense(match.start(), match.end()) == "past":
        year -= 1
    return part_of(relative(cal.year(year)), part) if year else None


def read_edge(match: re.Match[str], story: Story) -> Reading | None:
    """Read 同期 after a year: the same stretch of it as the one told last."""
    year, _needs = base_year(match, story)
    told = story.last(frozenset({"quarter", "half", "month", "months", "day"}), match.start(), 300)
    if year is None or story.anchor is None:
        return relative(None)
    if told is None:
        return relative(cal.year(year))
    if told.unit == "months":
        last = cal.month(year, told.last.month)
        return Reading("DURATION", told.value, between(cal.month(year, 1), last), relative=True)
    return relative(cal.containing(told.unit, cal.moved(told.first, "year", year - told.first.year)))


def read_range_years(match: re.Match[str], _story: Story) -> Reading | None:
    """Read 1995-1997年."""
    first, last = int(match["a"]), int(match["b"])
    if not 1000 <= first < last <= 2200:
        return None
    return replace(named(cal.year(last)), value=f"{first}/{last}", edtf=f"{first}/{last}")


RULES: tuple[Rule, ...] = (
    characters("zh-year", STARTS, rf"{WHOLE}(?:的?{EDGES})?", read_year),
    characters("zh-year-part", STARTS, rf"{WHOLE}{SUB}", read_sub),
    characters("zh-year-part", ["上下前第首头頭一二三四1234后後"], rf"(?P<year>)(?P<told>)(?P<rel>){SUB}", read_bare),
    characters("zh-season", ["今去明前"], r"(?P<rel>[今去明])(?P<season>[春夏秋冬])(?!奥|眠|晚)", read_season),
    characters("zh-within-year", ["年"], r"年[内內]", read_within),
    characters(
        "zh-year-edge",
        ["年岁歲"],
        r"(?P<part>年初|年底|年末|年中|年终|年終|年尾|岁末|歲末)(?!期|[一二三四五六七八九十])",
        read_bare_part,
    ),
    characters("zh-same-period", STARTS, rf"{WHOLE}的?同期", read_edge),
    characters(
        "zh-years",
        ["12"],
        r"(?P<a>[12][0-9]{3})\s?(?:-|~|—|至|到)\s?(?P<b>[12][0-9]{3})\s?(?:年度?(?!代)|学年|學年|赛季|賽季)",
        read_range_years,
    ),
    characters(
        "zh-fiscal",
        ["12"],
        r"(?P<a>[12][0-9]{3})(?:[/-][0-9]{2,4})?\s?(?:财年|財年|财政年度|財政年度)(?:的?第?[一二三四1-4]季度?|的?[上下]半年)?",
        lambda m, s: Reading("DATE", m["a"], None, None, cal.year(int(m["a"]))),
    ),
    characters(
        "zh-year-figures",
        ["="],
        r"=\s?(?P<a>[12][0-9]{3})(?![0-9])",
        lambda m, s: named(cal.year(int(m["a"]))),
    ),
)
