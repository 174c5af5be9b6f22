"""Recognises Chinese lengths and distances: 三天前, 两年后, 10分钟之前, 过去五年, 近三年, 半个月, 每周一.

Refuses what only looks like a length: 2000年 is a year, 一日 in 10月一日 belongs to its month.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.reading import FUTURE, PAST, Reading, relative, stretch
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import CLOCK_UNITS, DAY, LETTER, MONTH, NUMBER, UNITS, WEEKDAYS, counts_years, number

UNIT = rf"(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})"
COUNT = rf"(?P<n>{NUMBER})(?P<many>多|余|餘)?\s?"
AND = (
    "|".join(
        sorted(
            (u for u in UNITS if u not in ("年", "日", "月", "晚", "夜", "年代", "世纪", "世紀")),
            key=len,
            reverse=True,
        )
    )
    + "|时(?!候|间|期)"
)
NUMERALS = ["0123456789", "一二两兩三四五六七八九十百廿数數几幾多若半上"]


def iso(count: float | None, unit: str) -> str:
    """Give the ISO 8601 duration."""
    if unit in ("century", "decade") and count is not None:
        return f"P{count * (100 if unit == 'century' else 10):g}Y"
    head = "PT" if unit in CLOCK_UNITS else "P"
    if unit == "quarter":
        return f"P{count * 3:g}M" if count is not None else "PXM"
    return f"{head}{'X' if count is None else format(count, 'g')}{LETTER[unit]}"


def read_ago(match: re.Match[str], story: Story) -> Reading | None:
    """Read a count of units before or after the day of writing, or the day told last."""
    unit, count = UNITS[match["unit"]], number(match["n"])
    if match["half"] and count is not None:
        count += 0.5
    before = match["way"].endswith("前")
    if unit == "day" and match["unit"] == "日" and not match["n"][0].isdigit():
        return None
    if match["unit"] == "年" and re.fullmatch(r"0[0-9]|[12][0-9]{3}", match["n"]) and not round_years(match, story):
        return None
    if match["unit"] == "月" and match["n"] not in ("数", "數", "几", "幾"):
        return None
    if count is None or match["many"] or match["over"]:
        return Reading("DATE", PAST if before else FUTURE)
    if story.anchor is None:
        return relative(None)
    told = story.last(frozenset({"day", "month", "year"}), match.start(), 200) if not before else None
    base = told.first if told else story.anchor
    sign = -1 if before else 1
    if unit in CLOCK_UNITS:
        return Reading(
            "TIME",
            base.isoformat(),
            None if unit == "hour" else str(base),
            None,
            cal.day(base),
            relative=True,
        )
    if count != int(count):
        base = (
            cal.plus_months(base, sign * round(count * cal.UNIT_MONTHS.get(unit, 0)))
            if unit in cal.UNIT_MONTHS
            else cal.plus_days(base, sign * 3)
        )
        month = cal.containing("month", base)
        return relative(month, None, f"{month.edtf}~")
    if match["today"] and unit in ("year", "month"):
        return relative(cal.day(cal.moved(base, unit, sign * int(min(count, 9000)))))
    if match["today"]:
        return None
    reading = relative(cal.shifted(unit, base, sign * int(min(count, 9000))))
    if unit == "year" and count >= 10 and not count % 10 and reading.edtf:
        return replace(reading, edtf=f"{reading.edtf}~")
    return reading


def round_years(match: re.Match[str], story: Story) -> bool:
    """Tell whether four figures count years (2000年前) and do not name one (2021年前)."""
    return len(match["n"]) == 4 and counts_years(match["n"], story.text[match.end("unit") : match.end("unit") + 4])


def read_since(match: re.Match[str], story: Story) -> Reading | None:
    """Read 十年来 and 三个多月以来: the stretch up to the day of writing."""
    unit, count = UNITS[match["unit"]], number(match["n"])
    if unit in CLOCK_UNITS or match["unit"] in ("月", "日", "年代", "周年"):
        return None
    if match["unit"] == "年" and re.fullmatch(r"0[0-9]|[12][0-9]{3}", match["n"]) and not round_years(match, story):
        return None
    edtf = None
    if story.anchor is not None and count and count == int(count):
        edtf = stretch(unit, story.anchor, -int(min(count, 9000)))
    return Reading("DURATION", iso(count, unit), edtf, relative=edtf is not None)


def read_span(match: re.Match[str], story: Story) -> Reading | None:
    """Read a stretch that lies against the day of writing."""
    unit, count = UNITS[match["unit"]], number(match["n"])
    back = match["way"][0] in "过過近前最上" or match["way"].startswith("之前")
    edtf = None
    if story.anchor is not None and count and count == int(count) and unit not in CLOCK_UNITS:
        edtf = stretch(unit, story.anchor, int(min(count, 9000)) * (-1 if back else 1))
    elif story.anchor is not None and unit in CLOCK_UNITS and count:
        edtf = story.anchor.isoformat() if unit != "hour" else None
    return Reading("DURATION", iso(count, unit), edtf, relative=edtf is not None)


def read_length(match: re.Match[str], story: Story) -> Reading | None:
    """Read a length of time."""
    unit, count = UNITS[match["unit"]], number(match["n"])
    if match["half"] and count is not None:
        count += 0.5
    word = match["unit"]
    within = word == "日" and WITHIN.match(story.text, match.end())
    if (
        not within
        and (
            word in ("月", "日", "年代", "世纪", "世紀", "晚", "夜", "分")
            or (word == "年" and re.fullmatch(r"[12][0-9]{3}|0[0-9]", match["n"]) and not match["many"])
        )
        and not (word in ("月", "日", "晚", "夜") and match["n"] in ("数", "數", "几", "幾"))
    ):
        return None
    if word in ("星期", "周", "週", "礼拜", "禮拜") and match["n"] in ("上", "半"):
        return None
    if word == "天" and match["n"] == "多":
        return None
    if STANDING.match(story.text, match.end("unit")) and match["n"] in ("一", "百", "千"):
        return None
    if match["n"] == "一" and re.search(
        r"[有某那这這该該哪同]$", story.text[max(0, match.start() - 1) : match.start()]
    ):
        return None
    if match["n"] in ("多", "上百") and word not in ("年", "个月", "天", "小时", "个小时", "周", "個月"):
        return None
    if story.text[match.start() - 1 : match.start()] == "第":
        return None
    value = iso(count, unit)
    if match["and"] and count == 1 and not re.search("[又零]", match[0]):
        return Reading("DURATION", value).at(match.start(), match.end("unit"))
    if match["and"]:
        rest = iso(number(match["m"]), UNITS.get(match["and"], "hour"))
        value = value + rest[1:] if not ("T" in value and "T" in rest) else value + rest[2:]
    if story.anchor is not None and count and count == int(count) and left(match, story):
        edtf = story.anchor.isoformat() if unit in CLOCK_UNITS else stretch(unit, story.anchor, int(min(count, 9000)))
        return Reading("DURATION", value, None if unit == "hour" else edtf, relative=True)
    return Reading("DURATION", value)


def read_and_half(match: re.Match[str], _story: Story) -> Reading | None:
    """Read 一个半小时 and 两个半月."""
    count = number(match["n"])
    return Reading("DURATION", iso(count + 0.5, UNITS[match["unit"]])) if count is not None else None


def left(match: re.Match[str], story: Story) -> bool:
    """Tell whether a length is what is left from now on (还剩三天), and not from a time told (还剩三天时)."""
    before = story.text[max(0, match.start() - 3) : match.start()]
    return bool(re.search(r"[还還只仅僅]剩下?\s?$", before)) and not re.match(
        r"\s?(?:的?[时時]|之际|[多余餘])", story.text[match.end() : match.end() + 3]
    )


WITHIN = Deferred(r"(?:之|以)?[内內](?![政阁閣瓦地部外蒙塔])")
"""What makes a number of 日 a length: 30日内."""
STANDING = Deferred(
    r"一度|四季|老店|大[计計]|古[城镇鎮刹剎都]|企业|企業|品牌|基业|基業|名校|校[庆慶]|[华華][诞誕]|未有|一遇|[变變]局|好合|[难難]得"
)
"""What follows a length that stands for "age-old" or "once a year"."""


def read_yearly(match: re.Match[str], _story: Story) -> Reading | None:
    """Read what comes back on a date: 每年3月, 每月5日, 每逢周末."""
    if match["end"]:
        return Reading("SET", "XXXX-WXX-WE", role="schedule")
    month = int(number(match["month"].lstrip("0") or "零") or 0) if match["month"] else None
    day = int(number(match["day"].lstrip("0") or "零") or 0) if match["day"] else None
    if day is None and match["dom"]:
        day = int(number(match["dom"].lstrip("0") or "零") or 0)
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    value = "XXXX-" + ("XX" if month is None else f"{month:02}") + (f"-{day:02}" if day else "")
    return Reading("SET", value, role="schedule")


def read_every(match: re.Match[str], _story: Story) -> Reading | None:
    """Read what comes back."""
    if match["weekday"]:
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[match['weekday']] + 1}", role="schedule")
    count = number(match["n"]) if match["n"] else 1
    return Reading("SET", iso(count, UNITS[match["unit"]]), role="schedule")


RULES: tuple[Rule, ...] = (
    characters(
        "zh-ago",
        NUMERALS,
        rf"{COUNT}{UNIT}(?:(?P<half>半)|(?P<over>多|余|餘))?(?P<way>(?:之|以)?前(?![三两兩二首半个個0-9])|(?:之|以)?[后後])(?P<today>的今[天日])?(?![任者沿线線途提期])",
        read_ago,
    ),
    characters(
        "zh-span",
        ["过過近未今后後前最之来來上接"],
        rf"(?P<way>过去的?|過去的?|最近的?|近|未来的?|未來的?|今后的?|今後的?|之后|之後|之前|前|(?<!最)[后後]|接下[来來]的?|(?<![接下将將近])[来來]|上)\s?{COUNT}{UNIT}(?!前|之前|后|代|级)",
        read_span,
    ),
    characters(
        "zh-length",
        NUMERALS,
        rf"{COUNT}{UNIT}(?P<half>半)?(?:[又零]?(?P<m>{NUMBER})\s?(?P<and>{AND}))?(?!前|之前|以前|代|级|岁|歲|级|初|底|份|度|年"
        rf"|边|围)",
        read_length,
    ),
    characters(
        "zh-length-half",
        NUMERALS,
        r"(?P<n>[1-9]|[一二两兩三四五六七八九])[个個]半(?P<unit>小时|小時|钟头|月|星期|世纪|世紀)",
        read_and_half,
    ),
    characters(
        "zh-since",
        [*NUMERALS, "近"],
        rf"近?{COUNT}{UNIT}[多余餘]?(?:以[来來]|[来來](?![自访訪到华華说說讲講])|间(?=,))",
        read_since,
    ),
    characters(
        "zh-every",
        ["每"],
        rf"每(?:年的?{MONTH}(?:{DAY})?|[个個]?月的?(?P<dom>[12][0-9]|3[01]|0?[1-9]|十[一二三四五六七八九]?|[一二三四五六七八九])[日号號]"
        r"|逢?(?P<end>周末|週末))",
        read_yearly,
    ),
    characters(
        "zh-every",
        ["每"],
        rf"每(?:隔|逢|个|個)?(?!日(?:邮|郵|电|電|新|经|經|商|快|镜|鏡|先|野|金|人|一))(?:(?P<n>{NUMBER})?\s?{UNIT}|(?:周|星期|礼拜|週)(?P<weekday>[一二三四五六日天]))(?:(?<=周|週)"
        rf"(?P<w>[一二三四五六日天])(?!次|度|年|个))?",
        lambda m, s: read_weekly(m, s),
    ),
)


def read_weekly(match: re.Match[str], story: Story) -> Reading | None:
    """Read 每周, and 每周一 as the weekday that it names."""
    if match["w"]:
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[match['w']] + 1}", role="schedule")
    return read_every(match, story)
