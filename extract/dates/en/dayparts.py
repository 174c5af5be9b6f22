"""Recognises parts of the day: "last night", "this morning", "Saturday night", "noon", "at dawn".

Refuses "the dawn of" an age.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.en.clock import ZONE, on_day
from extract.dates.en.days import on_weekday
from extract.dates.en.words import DAYTIMES, WEEKDAYS, weekday_number
from extract.dates.reading import Reading, relative
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

PART = r"(?P<part>morning|afternoon|evening|night)"


def read_daytime(match: re.Match[str], story: Story) -> Reading | None:
    """Read this morning, last night, tonight and their like."""
    if story.anchor is None:
        return Reading("TIME", None, None, relative=True)
    word = " ".join(match[0].lower().split())
    part = next(
        code
        for name, code in DAYTIMES.items()
        if name in word.replace("tonight", "night").replace("overnight", "night")
    )
    base = story.anchor
    if word.startswith(("last", "yesterday")) or "overnight" in word:
        base = cal.plus_days(base, -1)
    elif word.startswith("tomorrow"):
        base = cal.plus_days(base, 1)
    elif word.startswith(("that", "the ")):
        told = story.last(frozenset({"day"}), match.start())
        shift = 1 if "next" in word or "following" in word else -1 if "previous" in word or "preceding" in word else 0
        base = cal.plus_days(told.first if told else base, shift)
        if told is None:
            return Reading("TIME", None, None, relative=True)
    value = part if part.startswith("T") else "T" + part
    reading = Reading("TIME", f"{base}{value}", str(base), None, cal.day(base), relative=True)
    return replace(reading, mod="START" if word.startswith("early") else "END" if word.startswith("late") else None)


def read_weekday_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read "Saturday night"."""
    if not match["weekday"][0].isupper():
        return None
    if story.anchor is None:
        return Reading("TIME", None, None, relative=True)
    day = on_weekday(weekday_number(match["weekday"]), match.start("weekday"), match.end(), story)
    if day.period is not None and (match["which"] or "").lower() == "last" and day.period.first == story.anchor:
        day = relative(cal.day(cal.plus_days(story.anchor, -7)))
    code = DAYTIMES[match["part"].lower()]
    value = code if code.startswith("T") else "T" + code
    return replace(day, type="TIME", value=f"{day.value}{value}")


def read_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the morning", "noon", "midnight" on the day that the text is at."""
    code = DAYTIMES[match["part"].lower()]
    return on_day(code if code.startswith("T") else "T" + code, story, match.start(), match.end())


def read_dawn(match: re.Match[str], story: Story) -> Reading | None:
    """Read "at dawn"; "the dawn of" an age is none."""
    if not re.search(r"\b(?:at|by|before|after|until|since)\s{1,3}$", story.before(match.start(), 8), re.IGNORECASE):
        return None
    if re.match(r"\s{1,3}of\b", story.text[match.end() : match.end() + 4]):
        return None
    return relative_part(
        "MO" if match["part"].lower() in ("dawn", "daybreak") else "EV", story, match.start(), match.end()
    )


def read_the_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read "in the morning" as a part of the day that the text is at."""
    return relative_part(DAYTIMES[match["part2"].lower()], story, match.start(), match.end())


def relative_part(code: str, story: Story, start: int, end: int) -> Reading:
    """Put a part of the day on the day that the text is at."""
    reading = on_day("T" + code, story, start, end)
    return reading if reading.value else replace(relative(None), type="TIME")


RULES: tuple[Rule, ...] = (
    words(
        "daytime",
        {
            "this",
            "last",
            "yesterday",
            "tomorrow",
            "that",
            *the(("very", "next", "following", "same", "previous", "preceding")),
            "early",
            "late",
            "tonight",
            "overnight",
            "same",
        },
        r"(?:(?:early |late )?(?:this|last|yesterday|tomorrow|that|(?:the|that) (?:very )?(?:next|following|same"
        r"|previous|preceding)) "
        r"(?:morning|afternoon|evening|night)|tonight|overnight|late last night)",
        read_daytime,
    ),
    words(
        "weekday-part",
        {*WEEKDAYS, "last", "early", "late"},
        rf"(?:early |late )?(?:(?P<which>last|this|next) )?(?P<weekday>{choice(WEEKDAYS)}) (?P<part>morning"
        rf"|afternoon|evening|night|midnight|noon|midday)",
        read_weekday_part,
    ),
    words(
        "dawn",
        {"dawn", "dusk", "daybreak", "nightfall"},
        r"(?P<part>dawn|dusk|daybreak|nightfall)",
        lambda m, s: read_dawn(m, s),
    ),
    words(
        "daypart",
        {"noon", "midnight", "midday", *the(("morning", "afternoon", "evening"))},
        rf"(?:(?P<part>noon|midnight|midday){ZONE}|the (?P<part2>morning|afternoon|evening))",
        lambda m, s: read_part(m, s) if m["part"] else read_the_part(m, s),
    ),
)
