"""Recognises days told from another day: "the next day", "the following week", "that day", "the day before".

Counted from the day told last, never from the day of writing; uncertain (?) where that day is two sentences
away or more. Refuses when no day was told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.reading import PAST, Reading, relative
from extract.dates.rule import Rule, the, words
from extract.dates.story import Story

DAY = frozenset({"day"})
INSIDE = {
    "week": frozenset({"day", "week"}),
    "month": frozenset({"day", "week", "month"}),
    "year": frozenset({"day", "week", "month", "quarter", "season", "half", "year"}),
}
"""What the week, month or year before can be counted from."""
WIDE = frozenset({"day", "week", "month", "quarter", "season", "year", "half"})


def from_told(story: Story, start: int, end: int, shift: int) -> Reading | None:
    """Give the day that lies *shift* days from the day told last."""
    if story.anchor is None:
        return relative(None)
    place = next((p for p, period in reversed(story.told[-12:]) if period.unit == "day"), None)
    told = story.last(DAY, start)
    if told is None or place is None:
        return None
    reading = relative(cal.day(cal.plus_days(told.first, shift)))
    if story.sentences_since(place, start) > 1:
        return replace(reading, edtf=f"{reading.edtf}?")
    return reading


def read_next(match: re.Match[str], story: Story) -> Reading | None:
    """Read the next day and the day before."""
    word = " ".join(match[0].lower().split())
    back = "before" in word or "previous" in word or "earlier" in word
    here = "same" in word or "that day" in word
    return from_told(story, match.start(), match.end(), 0 if here else -1 if back else 1)


def read_before(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the week before" and "the day after"."""
    unit, back = match["unit"].lower(), not match[0].lower().endswith("after")
    if unit == "day":
        return from_told(story, match.start(), match.end(), -1 if back else 1)
    if unit == "night":
        whole = from_told(story, match.start(), match.end(), -1 if back else 1)
        if whole is None or whole.period is None:
            return whole
        return replace(whole, type="TIME", value=f"{whole.value}TNI")
    if story.anchor is None:
        return relative(None)
    told = story.last(INSIDE[unit], match.start())
    return relative(cal.shifted(unit, told.first, -1 if back else 1)) if told else None


def read_since(match: re.Match[str], story: Story) -> Reading | None:
    """Read "have since" as the time between the period told last and the day of writing."""
    told = story.last(WIDE, match.start())
    if told is None or story.anchor is None or told.first > story.anchor:
        return None
    edtf = f"{told.edtf if '/' not in told.edtf else told.first}/{story.anchor}"
    return Reading("DATE", PAST, edtf, None, relative=True).at(*match.span("word"))


RULES: tuple[Rule, ...] = (
    words(
        "next-day",
        {"that", *the(("very", "next", "following", "previous", "preceding", "same"))},
        r"(?:the (?:very )?(?:next|following|previous|preceding) day|(?:the|that) (?:very )?same day|that "
        r"(?:very )?day)",
        read_next,
    ),
    words(
        "day-before",
        the(("day", "night", "week", "month", "year")),
        r"the (?P<unit>day|night|week|month|year) (?:before|earlier|after)(?=[ ,.;])(?! (?:yesterday|tomorrow"
        r"|the|a|an|he|she|they|it|his|her"
        r"|we|i|its|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)[ ])",
        read_before,
    ),
    words(
        "earlier-day",
        {"earlier", "later"},
        r"(?:earlier|later) (?:that|the same|in the) (?:same )?day",
        lambda m, s: from_told(s, m.start(), m.end(), 0),
    ),
    words(
        "since-then",
        {"have", "has"},
        r"(?:have|has) (?P<word>since)(?= [a-z]{2,14}(?:ed|en|wn|un|ung|ome|one|ade|old|eft|ost|ent|ued)\b)",
        read_since,
    ),
)
