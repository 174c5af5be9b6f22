"""Recognises times of day: "10:35 a.m.", "2:05 PM ET", "noon", "17:30", "last night", "this morning".

Refuses scores, ratios and verses: a colon alone counts as a time only after a preposition of time, before a
zone, or in a 24-hour form with a leading zero.
"""

from __future__ import annotations

import datetime as dt
import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.words import NUMBER_WORD, ZONES, number
from extract.dates.reading import Reading
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story, hour_of

ZONE = (
    rf"(?: (?P<zone>\(?(?:{choice(ZONES)})\)?|(?:Eastern|Central|Mountain|Pacific|local|Greenwich Mean)(?: "
    rf"(?:Standard|Daylight))?(?: Time)?))?"
)
HALF = r"(?P<half>[ap]\. ?m\.|[ap]m(?![a-z]))"

REACH = 200
"""How far back, in characters, the day of a time may stand in news."""
HISTORY_REACH = 600
"""The same in a history, where no time belongs to the day of writing."""

SET_BACK = dt.timedelta(hours=6)
"""How far a history may set its clock back on the same day."""
AT = Deferred(r"\b(?:at|between|from|until|till|by|to|before|after|around|about|,|-)\s*$", re.IGNORECASE)
"""What stands before a time of day."""


def time_value(hour: int, minute: str | None, half: str | None) -> str | None:
    """Give the TIMEX3 clock value.

    >>> time_value(2, "05", "PM"), time_value(12, None, "a.m.")
    ('T14:05', 'T00:00')
    """
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    if hour > 24:
        return None
    return f"T{hour:02}:{minute or '00'}"


def on_day(value: str, story: Story, start: int, end: int) -> Reading:
    """Put a clock value on the day that the text is at: the day told last, else that of writing."""
    if story.anchor is None:
        return Reading("TIME", value, None, relative=True)
    base = story.anchor
    told = story.last(frozenset({"day"}), start, HISTORY_REACH if story.narrative else REACH)
    if told is not None and story.then is None and elsewhere(told.first, base, start, end, story):
        told = None
    if told is not None:
        base = told.first
        if story.narrative and passed_midnight(value, story.clock, base):
            base = cal.plus_days(base, 1)
    elif story.then is not None:
        return Reading("TIME", f"XXXX-XX-XX{value}", None, relative=True)
    edtf = str(base) if told is not None else None
    return Reading("TIME", f"{base}{value}", edtf, None, cal.day(base) if told is not None else None, relative=True)


def passed_midnight(value: str, told: dt.datetime | None, base: dt.date) -> bool:
    """Tell whether a time of a history lies so far before the one told last that it is of the next day."""
    hour = hour_of(base, value)
    return hour is not None and told is not None and told.date() == base and (told - hour) > SET_BACK


def elsewhere(told: dt.date, anchor: dt.date, start: int, end: int, story: Story) -> bool:
    """Tell whether a time in news is not of the day told last: it opens its line, or looks the other way."""
    if story.text[max(0, start - 3) : start].rstrip(" ")[-1:] in ("", "\n"):
        return True
    tense = story.tense(start, end)
    return (told > anchor and tense == "past") or (told < anchor and tense == "future")


def read_clock(match: re.Match[str], story: Story) -> Reading | None:
    """Read hours and minutes, with a.m. or p.m."""
    hour = int(match["h"]) if match["h"].isdigit() else int(number(match["h"]) or 99)
    value = time_value(hour, match["min"], match["half"])
    return on_day(value, story, match.start(), match.end()) if value else None


def read_colon(match: re.Match[str], story: Story) -> Reading | None:
    """Read a 24-hour time."""
    near = story.before(match.start(), 16)
    if not (match["zone"] or match["h"].startswith("0") or match["sec"] or AT.search(near)):
        return None
    value = time_value(int(match["h"]), match["min"], None)
    return on_day(value, story, match.start(), match.end()) if value else None


def read_zone(match: re.Match[str], story: Story) -> Reading | None:
    """Read four digits before a zone: 0735 GMT."""
    value = time_value(int(match["h"]), match["min"], None)
    return on_day(value, story, match.start(), match.end()) if value else None


def read_spoken(match: re.Match[str], story: Story) -> Reading | None:
    """Read "half past three" and "a quarter to six"."""
    hour, part = int(number(match["h"]) or 99), match["minutes"].lower().split()[-1]
    past = {"half": 30, "quarter": 15}.get(part, int(number(part) or 99))
    total = hour * 60 + (past if match["way"].lower() in ("past", "after") else -past)
    if hour > 12 or past > 30 or total < 60:
        return None
    return on_day(f"T{total // 60:02}:{total % 60:02}", story, match.start(), match.end())


def read_military(match: re.Match[str], story: Story) -> Reading | None:
    """Read four digits that begin with a nought, after a preposition of time."""
    return read_zone(match, story) if AT.search(story.before(match.start(), 16)) else None


def read_oclock(match: re.Match[str], story: Story) -> Reading | None:
    """Read "four o'clock" and "4 in the morning"."""
    hour = int(number(match["h"]) or 99)
    part = (match["part"] or "").lower()
    if hour > 24:
        return None
    if part in ("afternoon", "evening", "night") and hour < 12:
        hour += 12
    return on_day(f"T{hour:02}:00", story, match.start(), match.end())


PART = r"(?P<part>morning|afternoon|evening|night)"
HOUR = r"(?P<h>[01]?[0-9]|2[0-4])"

RULES: tuple[Rule, ...] = (
    words(
        "clock", {"#2", "#3", "#4"}, rf"{HOUR}(?:[:.]?(?P<min>[0-5][0-9])(?::[0-5][0-9])?)? ?{HALF}{ZONE}", read_clock
    ),
    words("clock", set(NUMBER_WORD.split("|")), rf"(?P<h>{NUMBER_WORD})(?P<min>) {HALF}{ZONE}", read_clock),
    words(
        "clock-24",
        {"#2"},
        rf"{HOUR}:(?P<min>[0-5][0-9])(?P<sec>:[0-5][0-9])?(?: ?(?:hours|hrs))?{ZONE}(?!:[0-9])",
        read_colon,
    ),
    words(
        "clock-zone",
        {"#2", "#4"},
        rf"(?P<h>[01][0-9]|2[0-4]):?(?P<min>[0-5][0-9]) (?P<zone>{choice(ZONES)})",
        read_zone,
    ),
    words(
        "clock-spoken",
        {"half", "quarter"},
        rf"(?P<minutes>half|quarter) (?P<way>past|to) (?P<h>[0-9]{{1,2}}|{NUMBER_WORD})"
        rf"(?! (?:{NUMBER_WORD}|[a-z]+s)\b)(?: o'clock)?",
        read_spoken,
    ),
    words("clock-hours", {"#4"}, r"(?P<h>[01][0-9]|2[0-4])(?P<min>[0-5][0-9]) ?(?:hours|hrs|h)", read_zone),
    words("clock-hours", {"#4"}, r"(?P<h>0[0-9])(?P<min>[0-5][0-9])", read_military),
    words(
        "oclock",
        {"#2", *NUMBER_WORD.split("|")},
        rf"(?P<h>[0-9]{{1,2}}|{NUMBER_WORD}) (?:o'clock(?: in the {PART}| at (?P<part2>night))?)",
        lambda m, s: read_oclock(m, s),
    ),
    words(
        "oclock",
        {"#2", *NUMBER_WORD.split("|")},
        rf"(?P<h>[0-9]{{1,2}}|{NUMBER_WORD}) (?:in the (?P<part>morning|afternoon|evening)|at (?:night))",
        lambda m, s: read_oclock(m, s) if m["part"] else None,
    ),
)
