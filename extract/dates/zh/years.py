"""Recognises Chinese years, their parts, quarters, halves and seasons: 去年年底, 今年前三季度, 2017年上半年.

The end of a year is its last quarter (去年年底 is no December). Refuses 2000年 after 约, and counts of
years (10年).
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, between, named, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import YEAR_WORD
from extract.dates.zh.words import PARTS, SEASONS, TOLD_YEARS, YEAR, YEARS, number, year_number

WHOLE = rf"(?:{YEAR}|{YEAR_WORD})"
STARTS = ["0123456789", "一二今去前明后後当當同次翌上来來本大"]
PART = rf"(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})"
SUB = (
    r"(?:的?\s?(?:第?(?P<quarter>[一二三四1-4])季度?|Q(?P<q>[1-4])|(?P<first>前|首|头)(?P<many>[一二两三1-3])个?季度?|"
    r"(?P<half>上|下|前|后|後)个?半年|(?P<months>前|头|首)(?P<m>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月|(?P<season>[春夏秋冬])(?:天"
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
    return story.anchor.year + YEARS.get(groups.get("rel") or "今年", 0), True


def read_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a year, and the part of it that is named."""
    year, needs = base_year(match, story)
    text = match["year"]
    if (
        text
        and len(text) == 2
        and not (text[0] in "0456789" or story.text[match.end() : match.end() + 1] in "初底末")
    ):
        return None
    if (
        text
        and re.search(r"[约約近超]$|超过$", story.text[max(0, match.start() - 2) : match.start()])
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
    if match["season"]:
        period: Period = cal.season(year, SEASONS[match["season"]])
    elif match["quarter"] or match["q"]:
        nth = int(number(match["quarter"] or match["q"]) or 1)
        period = cal.quarter(year, nth)
        bare = not match["rel"] and not match["told"] and not match["year"]
        if (
            bare
            and story.anchor
            and period.first > story.anchor
            and story.tense(match.start(), match.end()) != "future"
        ):
            period = cal.quarter(year - 1, nth)
    elif match["half"]:
        period = cal.half(year, 1 if match["half"] in "上前" else 2)
    else:
        count = int(number(match["m"] or "") or 0) if match["m"] else 3 * int(number(match["many"]) or 1)
        if not 1 <= count <= 12:
            return None
        first, last = cal.month(year, 1), cal.month(year, count)
        period = Period("months", first.first, last.last, f"P{count}M", between(first, last))
        return Reading("DURATION", period.value, period.edtf, None, period, relative=needs)
    return relative(period) if needs else named(period)


def read_bare_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read 年初, 年底: of the year of writing, or the last one when the year has hardly begun."""
    if story.anchor is None:
        return relative(None)
    part = PARTS[match["part"]]
    year = story.anchor.year
    if part == "END" and story.anchor.month < 6 and story.tense(match.start(), match.end()) == "past":
        year -= 1
    return part_of(relative(cal.year(year)), part)


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
    characters("zh-year", STARTS, rf"{WHOLE}的?{PART}?", read_year),
    characters("zh-year-part", STARTS, rf"{WHOLE}{SUB}", read_sub),
    characters(
        "zh-year-part",
        ["上下前第首头一二三四1234后後"],
        rf"(?P<year>)(?P<told>)(?P<rel>){SUB}".replace("(?P<season>[春夏秋冬])(?:天|季|末|初)?", "(?P<season>(?!))"),
        lambda m, s: (
            read_sub(m, s)
            if not re.match(r"[前首头]\w{1,2}个月", m[0]) and (not m["quarter"] or m[0].endswith("度"))
            else None
        ),
    ),
    characters("zh-year-edge", ["年岁歲"], r"(?P<part>年初|年底|年末|年中|年终|岁末)(?!期)", read_bare_part),
    characters("zh-same-period", STARTS, rf"{WHOLE}的?同期", read_edge),
    characters(
        "zh-years",
        ["12"],
        r"(?P<a>[12][0-9]{3})\s?(?:-|~|—|至|到)\s?(?P<b>[12][0-9]{3})\s?年(?!代)",
        read_range_years,
    ),
    characters(
        "zh-fiscal",
        ["12"],
        r"(?P<a>[12][0-9]{3})\s?(?:财年|財年|财政年度|財政年度)",
        lambda m, s: Reading("DATE", m["a"], None, None, cal.year(int(m["a"]))),
    ),
    characters(
        "zh-year-figures",
        ["="],
        r"=\s?(?P<a>[12][0-9]{3})(?![0-9])",
        lambda m, s: named(cal.year(int(m["a"]))),
    ),
)
