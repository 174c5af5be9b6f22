"""Tells a history from news: a history is dated by its own story, news by the day of writing.

Refuses texts with a dateline, and those that point at the day of writing as often as at the past.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates.deferred import Deferred

SAMPLE = 20_000
"""How many characters of a text are looked at."""
FOUR = Deferred(r"(?<![0-9.,$£€/-])[12][0-9]{3}(?![0-9,.][0-9]|[0-9])")
"""Four digits that may be a year."""
THREE = Deferred(r"\bIn ([1-9][0-9]{2}),? (?:the|he|she|they|it|a|an|his|her|[A-Z])")
"""Three digits that open a sentence as a year does."""
MONTH = Deferred(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2})?,? $"
)
"""A month before a year."""
MONTH_AFTER = Deferred(r"\s?(?:年\s?[0-9]{1,2}\s?月|[-/.][01]?[0-9][-/.][0-3]?[0-9])")
"""A month after a year, in Chinese or in figures."""
NEAR = (
    *("today", "yesterday", "tomorrow", "tonight", "recently", " ago"),
    *(f"{which} {unit}" for which in ("last", "this", "next") for unit in ("week", "month", "year")),
    "last night",
    *("hoy", "ayer", "mañana", "año pasado", "mes pasado", "este año", "este mes"),
    *("今年", "去年", "明年", "今天", "昨天", "明天", "今日", "昨日", "昨晚", "本月", "上月", "上个月", "上個月"),
    *("本周", "本週", "上周", "上週", "下周", "下週", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "星期"),
    *("近日", "日前", "目前"),
)
"""Words that count from the day of writing."""
WEEKDAY = Deferred(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!s|,? (?:the )?[0-9]|,? [A-Z][a-z]+ [0-9])"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado"
)
"""Weekdays without their date; "every" before them is left out by `EVERY`."""
EVERY = ("every ", "Every ", "each ", "Each ")
DATELINE = Deferred(r"^[ \t]{0,8}[A-Z][A-Z .'-]{2,40}(?:[,(][^\n]{0,60}?)?\s(?:--?|[—_])\s", re.MULTILINE)
"""The place and the dash that open a report."""
RATIO = 4
"""How many years long past a history has for each word that counts from the day of writing; one if it opens so."""


def is_history(text: str, anchor: dt.date | None) -> bool:
    """Tell whether *text*, written on *anchor*, tells of times long past and hardly points at that day.

    >>> is_history("In May 1807 they came. In June they left.", dt.date(2012, 6, 1))
    True
    """
    if anchor is None:
        return False
    sample = text[:SAMPLE]
    years = [(hit.start(), int(hit[0])) for hit in FOUR.finditer(sample)]
    old = [(at, 1 + with_month(sample, at)) for at, year in years if year < anchor.year - 1]
    old += [(hit.start(), 1) for hit in THREE.finditer(sample)]
    weight = sum(weight for _, weight in old)
    if weight < 2 or DATELINE.search(sample[:400]):
        return False
    near = pointers(sample) + [at for at, year in years if year >= anchor.year - 1]
    opens = not near or min(at for at, _ in old) < min(near)
    return weight > max(1, len(near) * (1 if opens else RATIO))


def with_month(sample: str, at: int) -> bool:
    """Tell whether the year at *at* has its month."""
    before, after = MONTH.search(sample, max(0, at - 14), at), MONTH_AFTER.match(sample, at + 4)
    return before is not None or after is not None


def pointers(sample: str) -> list[int]:
    """Give the places of the words that count from the day of writing."""
    lowered = sample.lower()
    found = []
    for word in NEAR:
        at = lowered.find(word)
        while at >= 0:
            found.append(at)
            at = lowered.find(word, at + len(word))
    return found + [hit.start() for hit in WEEKDAY.finditer(sample) if not sample.endswith(EVERY, 0, hit.start())]
