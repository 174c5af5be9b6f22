"""Recognises lengths against the day of writing, or without a count: "the past five years", "weeks".

Refuses "days" alone, unless a preposition of time stands before it.
"""

from __future__ import annotations

import re

from extract.dates.en.durations import MORE, WHICH, WHICHES, iso
from extract.dates.en.words import APPROX, CLOCK_UNITS, NUMBER, SOME, UNIT_S, number, unit_name
from extract.dates.reading import Reading, duration, stretch
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story


def read_span(match: re.Match[str], story: Story) -> Reading | None:
    """Read a stretch that lies against the day of writing: "the past five years"."""
    unit = unit_name(match["unit"])
    text = match["n"] or ""
    count = None if match["some"] or match.groupdict().get("to") else number(text) if text else 1.0
    if match["some"] and "couple" in match["some"].lower():
        count = 2.0
    which = match["which"].lower()
    edtf = None
    if (
        story.anchor is not None
        and count
        and count == int(count)
        and unit not in CLOCK_UNITS | {"night", "fortnight"}
    ):
        if which in ("last", "past"):
            edtf = stretch(unit, story.anchor, -int(min(count, 9000)))
        elif which in ("next", "coming"):
            edtf = stretch(unit, story.anchor, int(min(count, 9000)))
    return Reading("DURATION", iso(count, unit), edtf, None, relative=edtf is not None)


def read_bare(match: re.Match[str], story: Story) -> Reading | None:
    """Read "weeks" or "months" alone, and "for years"."""
    unit = unit_name(match["unit"])
    if unit in ("day", "year", "hour", "minute", "second", "night", "quarter", "weekend"):
        if not re.search(
            r"\b(?:for|within|in|over|after|of|took|take|takes|spent|by|many)\s{1,4}$",
            story.before(match.start(), 12),
            re.I,
        ):
            return None
        if unit in ("quarter", "second", "weekend", "minute"):
            return None
    return duration(iso(None, unit))


RULES: tuple[Rule, ...] = (
    words(
        "duration-span",
        {
            *the(WHICHES),
            "last",
            "past",
            "next",
            "each",
            "these",
            "coming",
            "at",
            "about",
            "nearly",
            "first",
            "over",
            "almost",
            "recent",
            "previous",
            "some",
            "more",
        },
        rf"(?:each of )?(?:(?:{choice(a for a in APPROX if a not in ('over', 'around', 'some', 'under'))}) )?"
        rf"(?:the |these )?{WHICH} (?:(?P<n>{NUMBER})(?P<to>(?: |-)(?:to|or)(?: |-){NUMBER})?"
        rf"|(?P<some>{SOME}))(?:{MORE}) {UNIT_S}(?: or so)?",
        read_span,
    ),
    words(
        "duration-span",
        {"last", "past", "next", *the(("past", "last", "next", "coming"))},
        r"(?:the )?(?P<which>past|last|next|coming) (?P<n>)(?P<some>)(?P<unit>decade|century|fortnight)",
        read_span,
    ),
    words(
        "duration-bare",
        {"weeks", "months", "decades", "centuries", "years", "days", "hours", "generations"},
        r"(?P<unit>week|month|decade|centurie|year|day|hour)s(?:-long)?(?: or (?:weeks|months|years))?",
        read_bare,
    ),
)
