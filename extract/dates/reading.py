"""What a rule makes of its match: type, value, EDTF, and the stretch of calendar it names."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period

PAST, PRESENT, FUTURE = "PAST_REF", "PRESENT_REF", "FUTURE_REF"
"""TIMEX3 values of expressions that name no stretch of the calendar."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one match says. The driver turns it into a `TimeExpression`."""

    type: str
    """TIMEX3 type."""
    value: str | None = None
    """TIMEX3 value."""
    edtf: str | None = None
    """EDTF, or None."""
    mod: str | None = None
    """TIMEX3 modifier."""
    period: Period | None = None
    """The stretch of calendar named, for the expressions that follow and for joins."""
    start: int | None = None
    """Where the expression begins, when that is not where the match begins."""
    end: int | None = None
    """Where the expression ends, when that is not where the match ends."""
    role: str | None = None
    """A role that the words themselves give."""
    relative: bool = False
    """Whether the value was worked out from an anchor."""
    aside: bool = False
    """Whether it only compares: what follows does not count from it."""
    more: tuple[Reading, ...] = ()
    """Further expressions in the same match (the far end of a range)."""

    def at(self, start: int, end: int) -> Reading:
        """Give the same reading for a part of the match."""
        return replace(self, start=start, end=end)


def named(period: Period, mod: str | None = None) -> Reading:
    """Read an absolute expression that names *period*."""
    return Reading("DATE", period.value, period.edtf, mod, period)


def relative(period: Period | None, mod: str | None = None, edtf: str | None = None) -> Reading:
    """Read an expression that depends on an anchor; None where there is no anchor."""
    if period is None:
        return Reading("DATE", None, None, mod, relative=True)
    return Reading("DATE", period.value, edtf or period.edtf, mod, period, relative=True)


def vague(value: str, type: str = "DATE") -> Reading:
    """Read an expression that names no stretch of the calendar."""
    return Reading(type, value)


def duration(value: str, mod: str | None = None) -> Reading:
    """Read a length of time."""
    return Reading("DURATION", value, None, mod)


def part_edtf(period: Period, part: str) -> str:
    """Give the START, MID or END of *period* as EDTF, as wide as the words allow.

    >>> part_edtf(cal.year(2025), "END")
    '2025-10~/2025-12'
    """
    y = period.first.year
    if period.unit == "year":
        return {
            "START": f"{y:04}-01/{y:04}-03~",
            "MID": f"{y:04}-05~/{y:04}-08~",
            "END": f"{y:04}-10~/{y:04}-12",
        }[part]
    if period.unit == "decade":
        return {
            "START": f"{y:04}/{y + 3:04}~",
            "MID": f"{y + 3:04}~/{y + 6:04}~",
            "END": f"{y + 7:04}~/{y + 9:04}",
        }[part]
    if period.unit == "century":
        return {
            "START": f"{y:04}/{y + 33:04}~",
            "MID": f"{y + 33:04}~/{y + 66:04}~",
            "END": f"{y + 67:04}~/{y + 99:04}",
        }[part]
    if period.unit == "month":
        head = period.edtf
        return {
            "START": f"{head}-01/{head}-10~",
            "MID": f"{head}-11~/{head}-20~",
            "END": f"{head}-21~/{period.last}",
        }[part]
    if period.unit == "week":
        middle = cal.plus_days(period.first, 2)
        late = cal.plus_days(period.first, 3)
        return {
            "START": f"{period.first}/{middle}~",
            "MID": f"{cal.plus_days(period.first, 1)}~/{late}~",
            "END": f"{late}~/{period.last}",
        }[part]
    if period.unit in ("quarter", "half"):
        a, b = period.first.isoformat()[:7], period.last.isoformat()[:7]
        return {"START": f"{a}/{a}~", "MID": f"{a}~/{b}~", "END": f"{b}~/{b}"}[part]
    return period.edtf


def part_of(whole: Reading, part: str) -> Reading:
    """Read "early", "mid" or "late" before *whole*."""
    if whole.period is None:
        return replace(whole, mod=part)
    return replace(whole, mod=part, edtf=part_edtf(whole.period, part))


def between(first: Period, last: Period) -> str:
    """Give the EDTF interval from *first* to *last*."""
    return f"{edge(first, True)}/{edge(last, False)}"


def edge(period: Period, opening: bool) -> str:
    """Give the date that opens or closes *period*, no finer than the period itself."""
    if "/" in period.edtf:
        return period.edtf.split("/")[0 if opening else 1]
    if period.unit in ("quarter", "season"):
        return (period.first if opening else period.last).isoformat()[:7]
    if period.unit in ("decade", "century"):
        return f"{(period.first if opening else period.last).year:04}"
    return period.edtf


def stretch(unit: str, anchor: dt.date, count: int) -> str:
    """Give the EDTF of the *count* units before (negative) or after *anchor*."""
    grain = {
        "day": "day",
        "week": "day",
        "month": "month",
        "year": "year",
        "quarter": "month",
        "decade": "year",
        "century": "year",
        "weekend": "day",
        "half": "month",
        "season": "month",
    }[unit]
    far = cal.containing(grain, cal.moved(anchor, unit, count)).edtf + "~"
    near = cal.containing(grain, anchor).edtf
    return f"{far}/{near}" if count < 0 else f"{near}/{far}"
