"""Recognises distances from a day: "five months ago", "a year earlier", "three days later", "in two weeks".

Counted from the day of writing ("ago") or from the day told last ("earlier", "later"). The answer is never
finer than the unit that was counted in.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.en.words import (
    APPROX,
    CLOCK_UNITS,
    NUMBER,
    NUMBER_WORD,
    SOME,
    TENS,
    UNIT_S,
    WEEKDAYS,
    number,
    unit_name,
)
from extract.dates.reading import PAST, Reading, relative
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

COUNT = (
    rf"(?:(?P<approx>{choice(APPROX)}) )?(?:(?P<half>half an?)|(?P<n>{NUMBER}|an?)(?P<and> and a half)?"
    rf"|(?P<some>{SOME}))"
)
STARTS = frozenset(
    {
        "#",
        "a",
        "an",
        "half",
        *NUMBER_WORD.split("|"),
        *TENS,
        *(w.split()[0] for w in APPROX),
        "several",
        "some",
        "few",
        "many",
        "dozens",
        "hundreds",
        "thousands",
    }
)
LOOSE = r"(?P<loose> or (?:so|two|more))?"
NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}
"""Days named from the day of writing."""
LONG = 1000
"""How many hours or minutes are still counted by the clock."""
TOLD = frozenset({"day", "weekend", "week", "month", "season", "quarter", "half", "year"})
"""What "later" and "earlier" can count from."""
GRAIN = {"fortnight": "week", "night": "day", "decade": "year", "century": "year"}


def counted(match: re.Match[str]) -> float | None:
    """Give the number in a match; None for "several"."""
    if match["half"]:
        return 0.5
    if match["some"]:
        return 2.0 if "couple" in match["some"].lower() else None
    text = match["n"].lower()
    value = 1.0 if text in ("a", "an") else number(text)
    return value + 0.5 if value is not None and match["and"] else value


def move(base: dt.date, unit: str, count: float, sign: int) -> cal.Period:
    """Give the unit that lies *count* units from *base*."""
    grain = GRAIN.get(unit, unit)
    size = {"decade": 10, "century": 100, "fortnight": 2}.get(unit, 1)
    if count != int(count) and unit in ("year", "century", "decade"):
        months = round(count * size * 12)
        return cal.shifted("month" if unit == "year" else "year", cal.plus_months(base, sign * months), 0)
    return cal.shifted(grain, base, sign * int(count * size))


def read_distance(match: re.Match[str], story: Story) -> Reading | None:
    """Read a count of units before or after the day of writing, or the day told last."""
    way = match["way"].lower()
    if way in ("ago", "back"):
        return measured(match, story, -1, story.anchor, match.start())
    if way == "hence" or way.startswith("from"):
        return measured(match, story, 1, story.anchor, match.start())
    return read_from_told(match, story)


def measured(match: re.Match[str], story: Story, sign: int, base: dt.date | None, start: int) -> Reading | None:
    """Read a count of units from *base*."""
    unit = unit_name(match["unit"])
    count = counted(match)
    if count is None:
        return Reading("DATE", PAST if sign < 0 else "FUTURE_REF", None)
    approx = APPROX.get((match["approx"] or "").lower(), "APPROX" if match.groupdict().get("loose") else None)
    if base is None:
        return relative(None, approx)
    if count > 9999:
        return None
    if unit in CLOCK_UNITS:
        whole = relative(cal.day(base), approx)
        return replace(whole, edtf=None) if unit == "hour" and count > 3 else whole
    period = move(base, unit, count, sign)
    loose = (
        approx or count != int(count) or (unit in ("year", "decade", "century") and count >= 10 and not count % 10)
    )
    edtf = None if period.unit == "week" and not loose else _approx(period) if loose else None
    return relative(period, approx, edtf)


def _approx(period: cal.Period) -> str:
    """Give the EDTF of *period*, said to be approximate."""
    return "/".join(part + "~" for part in period.edtf.split("/"))


def by_clock(time: dt.datetime, story: Story) -> Reading:
    """Read "nine minutes later" from the hour told last."""
    if story.anchor is None:
        return Reading("TIME", relative=True)
    day = cal.day(time.date())
    return Reading("TIME", time.isoformat(timespec="minutes"), day.edtf, None, day, relative=True)


def read_from_told(match: re.Match[str], story: Story) -> Reading | None:
    """Read a count of units before or after the day told last."""
    sign = -1 if match["way"].lower() in ("earlier", "before", "previously", "prior") else 1
    unit = unit_name(match["unit"])
    count = counted(match)
    if unit in CLOCK_UNITS and story.clock is not None and count is not None and count < LONG:
        return by_clock(story.clock + sign * dt.timedelta(**{f"{unit}s": count}), story)
    told = story.last(TOLD, match.start())
    if story.anchor is None or told is None:
        return relative(None) if story.anchor is None else Reading("DATE", PAST if sign < 0 else "FUTURE_REF")
    if unit == "year" and told.unit in ("quarter", "half", "season", "month", "day") and counted(match) is not None:
        count = int(counted(match) or 1)
        grain = told.unit if sign < 0 and count == 1 and told.unit in ("quarter", "half", "month") else "year"
        return passing(
            relative(cal.containing(grain, cal.moved(told.first, "year", sign * count))), sign, match, story
        )
    reading = measured(match, story, sign, told.first, match.start())
    if reading is not None:
        reading = passing(reading, sign, match, story)
    coarse = {"year": 3, "quarter": 2, "half": 2, "season": 2, "month": 2, "week": 1, "weekend": 1, "day": 0}
    if reading is not None and reading.period is not None and coarse[told.unit] > coarse.get(reading.period.unit, 3):
        return Reading("DATE", PAST if sign < 0 else "FUTURE_REF", None)
    return reading


def passing(reading: Reading, sign: int, match: re.Match[str], story: Story) -> Reading:
    """Mark what looks back from the scene ("had been buried three days earlier"): nothing counts from it."""
    return replace(reading, aside=True) if sign < 0 and story.looks_back(match.start()) else reading


def read_in(match: re.Match[str], story: Story) -> Reading | None:
    """Read "in five years" as a day to come, where the clause points forward."""
    if match["some"] or story.tense(match.start(), match.end()) != "future":
        return None
    if re.match(r"\s{1,3}(?:of|as|prison|jail)\b", story.text[match.end() : match.end() + 10]):
        return None
    reading = measured(match, story, 1, story.anchor, match.start())
    return reading.at(match.start("count"), match.end()) if reading else None


def read_by_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read "a week from Friday" and "a week ago Tuesday": whole weeks from a day that is named."""
    anchor, count = story.anchor, counted(match)
    if anchor is None:
        return relative(None)
    days = {"week": 7, "fortnight": 14, "day": 1}.get(unit_name(match["unit"]))
    if days is None or count is None or count != int(count):
        return None
    back = match["way"].lower() == "ago"
    name = match["day"].lower()
    if name in NEAR:
        base = cal.plus_days(anchor, NEAR[name])
    else:
        gap = (anchor.weekday() - WEEKDAYS[name]) % 7
        base = cal.plus_days(anchor, -gap if back else (7 - gap) % 7)
    return relative(cal.day(cal.plus_days(base, (-1 if back else 1) * days * int(min(count, 999)))))


def read_bare(match: re.Match[str], story: Story) -> Reading | None:
    """Read "years ago" and "hours later", which name no date."""
    back = match["way"].lower() in ("ago", "earlier", "before")
    return relative(None) if story.anchor is None else Reading("DATE", PAST if back else "FUTURE_REF")


RULES: tuple[Rule, ...] = (
    words(
        "amount-day",
        STARTS,
        rf"{COUNT}(?: |-){UNIT_S} (?P<way>ago|from|after) (?:this )?(?P<day>{choice([*NEAR, *WEEKDAYS])})",
        read_by_day,
    ),
    words(
        "amount",
        STARTS,
        rf"{COUNT}(?: |-){UNIT_S}{LOOSE} (?P<way>ago|back(?!-)|earlier|later|previously|afterwards?|from "
        rf"(?:now|today)|hence|before(?= ?[.,;:)]))",
        read_distance,
    ),
    words(
        "ago-bare",
        {"years", "decades", "centuries", "months", "weeks", "days", "hours", "minutes"},
        r"(?:years|decades|centuries|months|weeks|days|hours|minutes) (?P<way>ago|later|earlier)",
        read_bare,
    ),
    words("in-amount", {"in"}, rf"in (?P<count>{COUNT}(?: |-){UNIT_S})(?!')", read_in),
)
