"""Recognises units seen from a day: "last month", "this week", "next year", "late last year", "the year".

Refuses "the last day" of something and "the first week", which name no unit of the calendar.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.en.seasons import season_period
from extract.dates.en.words import AFTER, BEFORE, HERE, MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS
from extract.dates.reading import Reading, between, part_edtf, part_of, relative, stretch
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

UNIT = r"(?P<unit>day|week|weekend|month|quarter|half|year|decade|century|spring|summer|autumn|fall|winter)"
WHICH = {
    **BEFORE,
    **AFTER,
    **HERE,
    "following": 1,
    "same": 0,
    "that": 0,
    "the": 0,
    "preceding": -1,
    "prior": -1,
}
SPOKEN = frozenset({"following", "same", "that", "preceding", "prior", "previous"})
"""Words that count from the day told, not from the day of writing."""
SIZES = ("day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century")
RANKS = {unit: frozenset(SIZES[: n + 1]) for n, unit in enumerate(SIZES)}
"""For each unit those that lie inside it: "that week" can be counted from a day told, not from a year."""


def unit_period(word: str, unit: str, story: Story, start: int) -> Period | None:
    """Give the unit that *word* points at."""
    shift = WHICH[word]
    anchor = story.anchor
    if anchor is None:
        return None
    base: dt.date = anchor
    if unit in SEASONS and (word in SPOKEN or (story.narrative and word == "the")):
        return season_period(SEASONS[unit], shift, story.scene) if story.scene else None
    if word in SPOKEN or (story.narrative and word == "the"):
        told = story.last(RANKS[unit if unit in RANKS else "season"], start)
        if told is not None:
            base = told.first
        elif shift >= 0 or story.narrative:
            return None
    if unit in SEASONS:
        return season_period(SEASONS[unit], shift, cal.day(base))
    if unit == "weekend":
        if shift < 0:
            return cal.weekend(cal.plus_days(base, -base.weekday() - 1))
        return cal.weekend(cal.plus_days(base, 7 * shift))
    return cal.shifted(unit, base, shift)


def read_unit(match: re.Match[str], story: Story) -> Reading | None:
    """Read a unit with a pointing word, and the part of it that is meant."""
    word, unit = match["which"].lower(), match["unit"].lower()
    if " past " in match[0].lower():
        word = "last"
    if word == "last" and unit in ("day", "half", "century"):
        return None
    if word in ("last", "past") and unit == "decade":
        return None
    if match["unit"][0].isupper() and match["which"][0].isupper():
        return None
    if unit == "day" and word == "this":
        return None
    if match[0].lower().startswith("the last") and re.match(
        r"\s{1,3}(?:of|in|before|day)\b", story.text[match.end() : match.end() + 9]
    ):
        return None
    period = unit_period(word, unit, story, match.start())
    if period is None and word in SPOKEN and story.anchor is not None:
        return Reading("DATE", None, None, relative=True) if word in ("that", "same") and unit != "day" else None
    part = (match["part"] or "").lower()
    if part in ("earlier", "later"):
        return sofar(period, part, story)
    reading = relative(period)
    if not part:
        return rolling(reading, match, story)
    return part_of(reading, PARTS[part])


def rolling(reading: Reading, match: re.Match[str], story: Story) -> Reading:
    """Read "over the past year" as the twelve months up to the anchor, not as the year before its own."""
    opening, unit = match[0].lower().split()[0], match["unit"].lower()
    past = match["which"].lower() == "past" or (match["which"].lower() == "last" and opening == "the")
    if not past or unit not in ("week", "month", "year") or story.anchor is None or story.narrative:
        return reading
    edtf = stretch("month", story.anchor, -12) if unit == "year" else stretch(unit, story.anchor, -1)
    return replace(reading, edtf=edtf)


def sofar(period: Period | None, part: str, story: Story) -> Reading:
    """Read "earlier this year" as far as the anchor, "later this year" from it."""
    reading = relative(period)
    anchor = story.anchor
    if period is None or anchor is None or not period.first <= anchor <= period.last:
        return reading
    grain = "month" if period.unit in ("year", "quarter", "half", "season") else "day"
    here = cal.containing(grain, anchor)
    if part == "earlier":
        return replace(reading, edtf=between(cal.containing(grain, period.first), here))
    return replace(reading, edtf=between(here, cal.containing(grain, period.last)))


def read_edge(match: re.Match[str], story: Story) -> Reading | None:
    """Read the beginning, middle or end of a unit."""
    reading = read_unit(match, story)
    return part_of(reading, PARTS[match["edge"].lower()]) if reading else None


def read_the(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the week" and "the year" of a report as those of its writing, or the one told last."""
    unit = match["unit"].lower()
    if re.match(
        r"-|\s(?:of|in|before|after|that|when|he|she|they|we|i|old)\b",
        story.text[match.end() : match.end() + 7],
    ):
        return None
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    if story.narrative:
        return relative(unit_period("the", unit, story, match.start()))
    if unit == "weekend":
        return relative(
            unit_period(
                "last" if story.tense(match.start(), match.end()) != "future" else "this",
                unit,
                story,
                match.start(),
            )
        )
    return relative(cal.containing(unit, anchor))


def read_yearend(match: re.Match[str], story: Story) -> Reading | None:
    """Read "year-end" as the last day of the year that the tense asks for."""
    anchor = story.anchor
    if anchor is None:
        return relative(None)
    back = story.tense(match.start(), match.end()) == "past" and anchor.month < 7
    year = cal.year(anchor.year - back)
    return Reading("DATE", f"{year.value}-12-31", part_edtf(year, "END"), "END", year, relative=True)


PART = r"(?:(?P<part>early|late|earlier|later|mid)(?: |-)(?:in )?)?"

RULES: tuple[Rule, ...] = (
    words(
        "deictic",
        {
            "last",
            "past",
            "this",
            "next",
            "current",
            "early",
            "late",
            "earlier",
            "later",
            "mid",
            "that",
            *the(w for w in WHICH if w != "the"),
            "following",
            "previous",
            "same",
            "coming",
            "upcoming",
            "preceding",
            "prior",
        },
        rf"{PART}(?:the |that )?(?P<which>{choice([w for w in WHICH if w != 'the'])}) (?:same )?(?:very "
        rf"|past |coming |calendar )?{UNIT}(?: or so)?",
        read_unit,
    ),
    words(
        "deictic-edge",
        {"end", "beginning", "middle", "start", *the(("very", "end", "beginning", "start", "middle", "close"))},
        rf"(?:the )?(?:very )?(?P<edge>end|beginning|start|middle|close) of (?P<part>)(?:(?:the )?"
        rf"(?P<which>{choice(WHICH)})) {UNIT}",
        lambda m, s: read_edge(m, s),
    ),
    words(
        "deictic-early-the",
        {"early", "late", "earlier", "later"},
        rf"(?P<part>early|late|earlier|later) (?:in )?(?P<which>the) {UNIT}",
        read_unit,
    ),
    words(
        "deictic-the",
        the(("full", "entire", "whole", "week", "weekend", "month", "year")),
        r"the (?:full |entire |whole )?(?P<unit>week|weekend|month|year)"
        r"(?! (?:(?:immediately )?(?:before|preceding)|leading up to|prior to) [A-Z0-9])",
        read_the,
    ),
    words(
        "deictic-twice",
        the(("week", "weekend", "month", "quarter", "year")),
        rf"the (?P<unit>week|weekend|month|quarter|year) (?:(?P<back>before last)|after next)(?! (?:[0-9]|"
        rf"(?:{choice([*MONTHS, *WEEKDAYS, *SEASONS, *UNITS])})))",
        lambda m, s: relative(cal.shifted(m["unit"].lower(), s.anchor, -2 if m["back"] else 2) if s.anchor else None),
    ),
    words("year-end", {"year", "yearend", *the(("year", "yearend"))}, r"(?:the )?year(?:-| ?|'s )end", read_yearend),
)
