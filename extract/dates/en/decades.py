"""Recognises decades and centuries: "the 1990s", "the '80s", "the nineties", "the 20th century".

Refuses a plural number that is no decade, such as a fleet of "737s" or people "in their 30s".
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.en.words import DECADES, ORDINALS, PARTS
from extract.dates.reading import Reading, named, part_of
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

EDGES = ("early", "mid", "late", "middle")
PART = rf"(?:(?P<part>{choice(EDGES)})(?: ?- ?| ))?"
ORD = {"first": "1"}


def read_decade(match: re.Match[str], story: Story) -> Reading | None:
    """Read a decade and the part of it."""
    digits = match["year"]
    if digits is None:
        year = 1900 + 10 * DECADES[match["word"].lower()]
    elif len(digits) == 4:
        year = int(digits)
    else:
        year = 1900 + int(digits) if int(digits) >= 20 else 2000 + int(digits)
    if (digits is None or len(digits) == 2) and re.search(
        r"\b(?:his|her|their|my|our|your|its)\s{1,3}$", story.before(match.start(), 12), re.IGNORECASE
    ):
        return None
    if (
        digits
        and len(digits) == 2
        and not re.match(r".*'[0-9]", match[0], re.DOTALL)
        and not match[0].lower().startswith("the")
    ):
        return None
    if digits is None and not match[0].lower().startswith("the"):
        return None
    return with_part(named(cal.decade(year)), match["part"])


def with_part(reading: Reading, part: str | None) -> Reading:
    """Narrow a reading to its early, middle or late part, where one is named."""
    return part_of(reading, PARTS[part.lower()]) if part else reading


def read_century(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a century by its number."""
    text = match["nth"].lower().replace(" ", "-")
    digits = re.sub(r"\D", "", text)
    nth = int(digits) if digits else ORDINALS.get(text, 0)
    return with_part(named(cal.century(nth - 1)), match["part"]) if 1 <= nth <= 30 else None


RULES: tuple[Rule, ...] = (
    words(
        "decade",
        {"#2", "#4", "early", "mid", "late", "'", *the((*EDGES, *DECADES, "#", "'"))},
        rf"(?:the )?{PART}(?:(?P<year>[12][0-9][0-9]0|'?[2-9]0)'?s|(?P<word>{choice(DECADES)}))".replace(
            "(?P<year>[12][0-9][0-9]0|'?[2-9]0)",
            "(?:(?P<year>[12][0-9][0-9]0|(?<!')[2-9]0)|'(?P<short>[2-9]0))",
        ),
        lambda m, s: read_decade_any(m, s),
    ),
    words(
        "century",
        {"#2", "early", "mid", "late", *(w.split("-")[0] for w in ORDINALS), *the((*EDGES, *ORDINALS, "#"))},
        rf"(?:the )?{PART}(?P<nth>[0-9]{{1,2}}(?:st|nd|rd|th)|{choice(ORDINALS)})[ -]century",
        read_century,
    ),
)


def read_decade_any(match: re.Match[str], story: Story) -> Reading | None:
    """Read a decade whose two digits may follow an apostrophe."""
    if match["short"]:
        return with_part(named(cal.decade(1900 + int(match["short"]))), match["part"])
    return read_decade(match, story)
