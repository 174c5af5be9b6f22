"""Join neighbours that say one time together: a clock time and its day, a weekday and its date.

Refuses neighbours that a preposition holds apart: TimeML counts "at noon on Friday" as two.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.driver import Found
from extract.dates.reading import Reading

TIME_DAY = Deferred(r"(?:\s{1,4}|\s?,\s{0,3})$")
HEAD = Deferred(
    r"(?<!\w)(?:the )?(?P<head>night|(?:early |late )?(?:morning|evening|afternoon)|early hours|week|weekend)"
    r" of (?:the )?$",
    re.IGNORECASE,
)
PARTS = {"hours": "MO", "night": "NI", "morning": "MO", "evening": "EV", "afternoon": "AF"}
APART = Deferred(r"\s{1,3}on\s{1,3}(?:the )?|\)\s{1,3}(?:on )?")
"""What stands between a time and its day when they stay two expressions."""
DAY_RULES = ("day", "weekday", "month", "iso", "figures", "slash", "holiday", "ordinal", "zh-")
CLOCKS = ("clock", "clock-24", "clock-zone", "clock-hours", "oclock", "daypart", "zh-clock", "zh-daypart")


def joined(text: str, found: list[Found]) -> list[Found]:
    """Join times with the days beside them."""
    out: list[Found] = []
    for item in found:
        item = headed(text, item)
        while out and item.start < out[-1].end:
            out.pop()
        last = out[-1] if out else None
        if last is not None and item.start - last.end <= 4:
            whole = pair(last, item, text[last.end : item.start])
            if whole is not None:
                out[-1] = whole
                continue
        if (
            last is not None
            and is_day(item)
            and last.reading.type == "TIME"
            and APART.fullmatch(text, last.end, item.start)
        ):
            out[-1] = replace(last, reading=on(last.reading, item.reading))
            if len(out) > 1 and out[-2].reading.type == "TIME" and text[out[-2].end : last.start].strip() == "(":
                out[-2] = replace(out[-2], reading=on(out[-2].reading, item.reading))
        out.append(item)
    return out


def headed(text: str, item: Found) -> Found:
    """Take in "the night of" before a day, and "the week of"."""
    if not is_day(item) or item.reading.period is None:
        return item
    head = HEAD.search(text, max(0, item.start - 24), item.start)
    if head is None:
        return item
    start, word, day = head.start(), head["head"].lower().split()[-1], item.reading
    assert day.period is not None
    if word == "week":
        whole = cal.week(day.period.first)
        return Found(start, item.end, replace(day, value=whole.value, edtf=whole.edtf, period=whole), item.rule)
    if word == "weekend":
        whole = cal.weekend(day.period.first)
        return Found(start, item.end, replace(day, value=whole.value, edtf=whole.edtf, period=whole), item.rule)
    value = f"{(day.value or '').split('/')[0]}T{PARTS[word]}"
    return Found(start, item.end, replace(day, type="TIME", value=value), item.rule)


def pair(a: Found, b: Found, gap: str) -> Found | None:
    """Join two neighbours, or give None."""
    if not (gap == "" or TIME_DAY.match(gap)):
        return None
    if a.reading.type == "TIME" and a.rule in CLOCKS and not a.rule.startswith("zh-") and is_day(b):
        return Found(a.start, b.end, on(a.reading, b.reading), a.rule)
    if is_day(a) and b.reading.type == "TIME" and b.rule in CLOCKS:
        return Found(a.start, b.end, on(b.reading, a.reading), b.rule)
    return None


def is_day(found: Found) -> bool:
    """Tell whether an expression names one day."""
    reading = found.reading
    return (
        reading.type == "DATE"
        and found.rule.startswith(DAY_RULES)
        and (reading.period.unit == "day" if reading.period else reading.relative)
    )


def on(clock: Reading, day: Reading) -> Reading:
    """Put the clock time of one reading on the day of another."""
    if day.period is None or clock.value is None or "T" not in clock.value:
        return replace(clock, value=day.value, edtf=day.edtf, period=day.period, relative=day.relative)
    value = f"{day.value}{clock.value[clock.value.index('T') :]}"
    return replace(clock, value=value, edtf=day.edtf, period=day.period, relative=day.relative)
