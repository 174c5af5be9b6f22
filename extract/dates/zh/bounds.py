"""Join Chinese ranges into one expression, and read the words that make a date a bound: 至, 之间, 以前, 起.

Refuses a second end that lies before the first: a year is added where the words leave it open.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.deferred import Deferred
from extract.dates.driver import Found
from extract.dates.reading import Reading, edge

TO = Deferred(r"\s{0,2}(?:至|到|-|~|〜|—|——|直到|直至)\s{0,2}")
AND = Deferred(r"\s{0,2}(?:和|与|與|跟|及)\s{0,2}")
BRACKET = Deferred(r"\s?\(\s?")
ABOUT = Deferred(r"\s?(?:前[后後]|左右)")
"""What makes a date approximate."""
AMONG = Deferred(r"\s?之?[间間]")
UNTIL = Deferred(r"\s?(?:(?:或|及|和)?(?:之|以)?前|为止|為止|止)(?!往|来|任|夕|后|沿|提(?!交|供|出|起))")
FROM = Deferred(r"\s?(?:(?:或|及|和)?(?:之|以)?[后後](?!期|来)|起(?!诉|草|初)|开始|開始|以[来來]|至今|迄今)")
CLOSED = Deferred(r"(?:截至|截止到?|直到|直至|不晚于|早于|至迟)\s?$")
OPENED = Deferred(r"(?:自从?|從|从|始于)\s?$")


def bounded(text: str, found: list[Found]) -> list[Found]:
    """Give Chinese expressions with their ranges joined and their bounds read."""
    out: list[Found] = []
    for item in found:
        last = out[-1] if out else None
        if last is not None and 0 < item.start - last.end <= 5 and is_range(text, last, item):
            out[-1] = spanned(text, last, item)
        else:
            out.append(item)
    return [one_sided(text, item) for item in agreed(text, out)]


def agreed(text: str, found: list[Found]) -> list[Found]:
    """Give a weekday the date that stands beside it in brackets: 周五(2月27日), 27日(周五)."""
    out = list(found)
    for n, (a, b) in enumerate(itertools.pairwise(found)):
        if not BRACKET.fullmatch(text, a.end, b.start):
            continue
        for place, weekday, date in ((n, a, b), (n + 1, b, a)):
            one, two = weekday.reading, date.reading
            if weekday.rule not in ("zh-weekday", "zh-week") or date.rule in ("zh-weekday", "zh-week"):
                continue
            if one.period is None or two.period is None or not one.period.unit == two.period.unit == "day":
                continue
            if one.period.first.weekday() == two.period.first.weekday() and one.type == two.type == "DATE":
                out[place] = replace(weekday, reading=replace(one, value=two.value, edtf=two.edtf, period=two.period))
    return out


def is_range(text: str, a: Found, b: Found) -> bool:
    """Tell whether two expressions are the ends of a range."""
    if a.reading.type not in ("DATE", "TIME") or b.reading.type not in ("DATE", "TIME") or "vague" in a.rule + b.rule:
        return False
    if TO.fullmatch(text, a.end, b.start):
        return True
    return bool(AND.fullmatch(text, a.end, b.start) and AMONG.match(text, b.end))


def spanned(text: str, a: Found, b: Found) -> Found:
    """Join the two ends of a range."""
    one, two = a.reading, b.reading
    end = b.end
    tail = AMONG.match(text, b.end) if AND.fullmatch(text, a.end, b.start) else None
    if tail:
        end = tail.end()
    if one.type == two.type == "TIME" and one.value and two.value and one.edtf is None:
        value = f"{one.value}/{afternoon(one.value, two.value)}"
        return Found(a.start, end, replace(one, value=value), "zh-range")
    if one.period is None or two.period is None:
        return Found(a.start, end, replace(one, value=None, edtf=None), "zh-range")
    last = two.period
    if b.rule == "zh-weekday":
        if last.first < one.period.first:
            last = cal.day(cal.plus_days(last.first, 7))
    elif last.first < one.period.first and two.relative and last.unit in ("day", "month"):
        moved = cal.containing(last.unit, cal.moved(last.first, "year", one.period.first.year - last.first.year))
        last = (
            moved if moved.first >= one.period.first else cal.containing(last.unit, cal.moved(moved.first, "year", 1))
        )
    if one.type == "TIME" and two.type == "TIME":
        return Found(
            a.start,
            end,
            replace(
                one,
                value=f"{one.value}/{afternoon(one.value or '', two.value or '')}",
                edtf=one.edtf if one.edtf == two.edtf else f"{one.edtf}/{two.edtf}",
            ),
            "zh-range",
        )
    edtf = f"{near_edge(one, one.period, True)}/{near_edge(two, last, False)}"
    if last.first < one.period.first:
        return Found(a.start, end, replace(one, edtf=None), "zh-range")
    value = f"{one.period.value}/{last.value}"
    return Found(
        a.start, end, replace(one, value=value, edtf=edtf, relative=one.relative or two.relative), "zh-range"
    )


def afternoon(first: str, last: str) -> str:
    """Give the end of a stretch of hours its afternoon where only the beginning names it: 晚上8点到10点.

    >>> afternoon("2026-03-11T20:00", "2026-03-11T10:00")
    '2026-03-11T22:00'
    """
    head, _, hour = last.partition("T")
    _, _, begin = first.partition("T")
    if begin[:2].isdigit() and hour[:2].isdigit() and 12 <= int(begin[:2]) <= int(hour[:2]) + 12 <= 23:
        return f"{head}T{int(hour[:2]) + 12:02}{hour[2:]}"
    return last


def near_edge(reading: Reading, period: Period, opening: bool) -> str:
    """Give the outer edge of one end of a range; the early or late part of a period has its own."""
    if reading.mod and reading.edtf and "/" in reading.edtf and period == reading.period:
        return reading.edtf.split("/")[0 if opening else 1]
    return edge(period, opening)


def one_sided(text: str, item: Found) -> Found:
    """Read the bounding word after or before a date."""
    reading = item.reading
    if (
        reading.type != "DATE"
        or reading.period is None
        or reading.edtf is None
        or item.rule
        in ("zh-range", "zh-ago", "zh-span", "zh-months", "zh-days", "zh-bare-days", "zh-years", "zh-two")
    ):
        return item
    if ABOUT.match(text, item.end) and "/" not in reading.edtf and not reading.edtf.endswith("~"):
        return replace(item, reading=replace(reading, edtf=f"{reading.edtf}~"))
    near = text[max(0, item.start - 4) : item.start]
    before, after = UNTIL.match(text, item.end, item.end + 6), FROM.match(text, item.end, item.end + 6)
    opening = reading.edtf.split("/")[0] if reading.mod else edge(reading.period, True)
    closing = reading.edtf.split("/")[-1] if reading.mod else edge(reading.period, False)
    if before:
        whole = any(c in before[0] for c in "或及和止")
        whole = whole or (before[0].strip() == "前" and reading.period.unit == "day")
        if not whole and not reading.mod:
            closing = edge(cal.containing(reading.period.unit, cal.plus_days(reading.period.first, -1)), False)
        return replace(item, reading=replace(reading, edtf=f"/{closing}"))
    if after:
        past = any(c in after[0] for c in "后後") and not any(c in after[0] for c in "或及和")
        if past and not reading.mod and reading.period.unit != "day":
            follows = cal.containing(reading.period.unit, cal.plus_days(reading.period.last, 1))
            closing = edge(follows, True)
        return replace(item, reading=replace(reading, edtf=f"{closing if past else opening}/.."))
    if CLOSED.search(near):
        return replace(item, reading=replace(reading, edtf=f"/{closing}"))
    if OPENED.search(near):
        return replace(item, reading=replace(reading, edtf=f"{opening}/.."))
    return item
