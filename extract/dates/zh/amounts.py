"""Recognises Chinese lengths and distances: 三天前, 两年后, 10分钟之前, 过去五年, 近三年, 半个月, 每周一.

Refuses what only looks like a length: 2000年 is a year, 一日 in 10月一日 belongs to its month.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.reading import FUTURE, PAST, Reading, relative, stretch
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import CLOCK_UNITS, LETTER, NUMBER, UNITS, WEEKDAYS, number

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
    head = "PT" if unit in CLOCK_UNITS else "P"
    if unit == "quarter":
        return f"P{count * 3:g}M" if count is not None else "PXM"
    return f"{head}{'X' if count is None else format(count, 'g')}{LETTER[unit]}"


def read_ago(match: re.Match[str], story: Story) -> Reading | None:
    """Read a count of units before or after the day of writing, or the day told last."""
    unit, count = UNITS[match["unit"]], number(match["n"])
    before = match["way"].endswith("前")
    if unit == "day" and match["unit"] == "日" and not match["n"][0].isdigit():
        return None
    if match["unit"] == "年" and re.fullmatch(r"0[0-9]|[12][0-9]{3}", match["n"]):
        return None
    if match["unit"] == "月" and match["n"] not in ("数", "數", "几", "幾"):
        return None
    if count is None or match["many"]:
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
        return relative(cal.containing("month", base), None, f"{base:%Y-%m}~")
    reading = relative(cal.shifted(unit, base, sign * int(min(count, 9000))))
    if unit == "year" and count >= 10 and not count % 10 and reading.edtf:
        return replace(reading, edtf=f"{reading.edtf}~")
    return reading


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
    if (
        word in ("月", "日", "年代", "世纪", "世紀", "晚", "夜", "分")
        or (word == "年" and re.fullmatch(r"[12][0-9]{3}|0[0-9]", match["n"]))
    ) and not (word in ("月", "日", "晚", "夜") and match["n"] in ("数", "數", "几", "幾")):
        return None
    if word in ("星期", "周", "週", "礼拜", "禮拜") and match["n"] in ("上", "半"):
        return None
    if word == "天" and match["n"] == "多":
        return None
    if match["n"] in ("多", "上百") and word not in ("年", "个月", "天", "小时", "个小时", "周", "個月"):
        return None
    value = iso(count, unit)
    if match["and"] and count == 1 and "又" not in match[0]:
        return Reading("DURATION", value).at(match.start(), match.end("unit"))
    if match["and"]:
        rest = iso(number(match["m"]), UNITS.get(match["and"], "hour"))
        value = value + rest[1:] if not ("T" in value and "T" in rest) else value + rest[2:]
    return Reading("DURATION", value)


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
        rf"{COUNT}{UNIT}(?P<way>(?:之|以)?前|(?:之|以)?[后後])(?!任|者|沿|线|途|提)",
        read_ago,
    ),
    characters(
        "zh-span",
        ["过過近未今后後前最之来上"],
        rf"(?P<way>过去的?|過去的?|最近的?|近|未来的?|未來的?|今后的?|今後的?|之后|之後|之前|前|后|後|来|上)\s?{COUNT}{UNIT}(?!前|之前|后|代|级)",
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
        "zh-every",
        ["每"],
        rf"每(?:隔|个|個)?(?:(?P<n>{NUMBER})?\s?{UNIT}|(?:周|星期|礼拜|週)(?P<weekday>[一二三四五六日天]))(?:(?<=周|週)"
        rf"(?P<w>[一二三四五六日天])(?!次|度|年|个))?",
        lambda m, s: read_weekly(m, s),
    ),
)


def read_weekly(match: re.Match[str], story: Story) -> Reading | None:
    """Read 每周, and 每周一 as the weekday that it names."""
    if match["w"]:
        return Reading("SET", f"XXXX-WXX-{WEEKDAYS[match['w']] + 1}", role="schedule")
    return read_every(match, story)
