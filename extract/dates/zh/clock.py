"""Recognises Chinese times of day: 下午2:05, 晚上六点, 17点55分23秒, 凌晨, 今晚, 昨晚八点半, 今晨5点, 2:00pm.

Refuses 一点 ("a little") and 有点, and scores without a part of the day.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.reading import Reading
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import AFTERNOON, DAYTIMES, NIGHT, number

PART = rf"(?P<part>{'|'.join(sorted(DAYTIMES, key=len, reverse=True))})"
HOUR = r"(?P<h>[01]?[0-9](?![0-9])|2[0-4]|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
CLOCK = (
    rf"{HOUR}(?:\s?[:]\s?(?P<m>[0-5][0-9])(?::(?P<s>[0-5][0-9]))?(?:\s?(?P<ampm>[ap]\.?m\.?))?|(?:点|點|时|時)"
    rf"(?P<zheng>整|钟|鐘)?"
    r"(?:(?P<half>半)|(?P<ke>[一三])刻|(?P<min>[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|[一二三四五六七八九](?=分))分?)?"
    r"(?:(?P<sec>[0-5]?[0-9])秒)?)"
)
NAMED = {
    "今早": (0, "MO"),
    "今晨": (0, "MO"),
    "今晚": (0, "EV"),
    "今夜": (0, "NI"),
    "昨晚": (-1, "EV"),
    "昨夜": (-1, "NI"),
    "明晚": (1, "EV"),
    "明早": (1, "MO"),
    "明晨": (1, "MO"),
    "前晚": (-2, "EV"),
}
TOLD = {"当晚": "EV", "當晚": "EV", "当夜": "NI"}


def base(story: Story, start: int, reach: int = 60) -> cal.Period | None:
    """Give the day told last, close before; else the day of writing, which gives a value and no EDTF."""
    if story.anchor is None:
        return None
    told = story.last(frozenset({"day"}), start, reach)
    return told or cal.day(story.anchor)._replace(edtf="")


def timed(period: cal.Period | None, clock: str) -> Reading:
    """Make a reading of a clock value on a day."""
    if period is None:
        return Reading("TIME", f"T{clock}", None, relative=True)
    return Reading(
        "TIME",
        f"{period.value}T{clock}",
        period.edtf or None,
        None,
        period if period.edtf else None,
        relative=True,
    )


def read_clock(match: re.Match[str], story: Story) -> Reading | None:
    """Read hours and minutes."""
    groups = match.groupdict()
    part = groups.get("part") or ""
    hour = int(number(match["h"]) or 0)
    plain = not part and not groups.get("day")
    if (
        plain
        and match["h"] in ("一", "两", "零", "三", "四", "五", "六", "七", "八", "九", "二")
        and not (match["half"] or match["ke"] or match["min"] or match["zheng"])
    ):
        if (
            not re.search(
                r"[天日号晚早在到至从時时]$|之前|之后", story.text[max(0, match.start() - 1) : match.start()]
            )
            and not re.match(r"之?[前后後]|到|至|左右|钟", story.text[match.end() : match.end() + 2])
            and match["h"] != "零"
        ):
            return None
        if match["h"] == "一":
            return None
    pm = (
        (groups.get("ampm") or "").lower().startswith("p")
        or part in AFTERNOON
        or (groups.get("day") or "").endswith(("晚", "夜"))
    )
    if part in NIGHT and (hour < 6 or hour == 12):
        pm, hour = False, 24 if hour == 12 else hour
    if pm and hour < 12 and not (part in ("中午", "午间") and hour > 9):
        hour += 12
    if hour > 24:
        return None
    if (
        plain
        and match["m"]
        and not groups.get("ampm")
        and re.match(r"[0-9]|的?(?:比分|胜|负)", story.text[match.end() : match.end() + 3])
    ):
        return None
    minute = match["m"] or (
        "30"
        if match["half"]
        else {"一": "15", "三": "45"}[match["ke"]]
        if match["ke"]
        else f"{int(number(match['min'].lstrip('零0') or '零') or 0):02}"
        if match["min"]
        else "00"
    )
    day = groups.get("day")
    if day in NAMED:
        period = cal.day(cal.plus_days(story.anchor, NAMED[day][0])) if story.anchor else None
    else:
        period = base(story, match.start())
    return timed(
        period,
        f"{hour:02}:{minute}" + (f":{match['sec'] or match['s']}" if match["sec"] or match["s"] else ""),
    )


def read_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read a part of the day."""
    if len(match["part"]) == 1 and not DAY_BEFORE.search(story.text[max(0, match.start() - 4) : match.start()]):
        return None
    return timed(base(story, match.start()), DAYTIMES[match["part"]])


def read_named(match: re.Match[str], story: Story) -> Reading | None:
    """Read 今晚 and its like."""
    word = match["day"]
    if word in TOLD:
        return timed(base(story, match.start(), 1500), TOLD[word])
    shift, part = NAMED[word]
    return timed(cal.day(cal.plus_days(story.anchor, shift)) if story.anchor else None, part)


PART_STARTS = "".join(sorted({word[0] for word in DAYTIMES}))
DAY_BEFORE = Deferred(
    r"(?:[0-9一二三四五六七八九十]\s?[日号號]|[周週期拜][一二三四五六日天]|[今昨明前当當次翌同][日天])\s?$"
)
"""What stands before 晚 or 早 when it is a part of a day, and not of another word."""
RULES: tuple[Rule, ...] = (
    characters(
        "zh-clock",
        [PART_STARTS, "0123456789", "零一二两三四五六七八九十"],
        rf"(?:{PART}\s?)?{CLOCK}",
        read_clock,
    ),
    characters("zh-clock-named", ["今昨明前"], rf"(?P<day>{'|'.join(NAMED)})的?{CLOCK}", read_clock),
    characters(
        "zh-daypart",
        [PART_STARTS],
        rf"{PART}(?![会會报報饭飯餐安宴期年日茶场場市盘盤班])",
        read_part,
    ),
    characters("zh-daytime", ["今昨明前当當"], rf"(?P<day>{'|'.join((*NAMED, *TOLD))})", read_named),
)
