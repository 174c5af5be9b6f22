"""Recognises words that point at the past, the present or the future without naming a date: "now".

Refuses "now" as a filler before "that", "current" of electricity or water, and "the past" as an adjective.
"""

from __future__ import annotations

import re

from extract.dates.deferred import Deferred
from extract.dates.en.words import NUMBER_WORD, SEASONS, UNITS
from extract.dates.reading import FUTURE, PAST, PRESENT, Reading, vague
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

NOW = (
    "now",
    "right now",
    "just now",
    "currently",
    "presently",
    "at present",
    "at the moment",
    "these days",
    "nowadays",
    "the present",
    "at this time",
    "the current moment",
    "this moment",
    "this point",
    "this crucial moment",
    "this time",
    "for now",
)
THEN = (
    "recently",
    "most recently",
    "more recently",
    "lately",
    "the past",
    "the recent past",
    "some time ago",
    "long ago",
    "not long ago",
    "years past",
    "a while ago",
    "a long time ago",
    "the distant past",
    "until recently",
    "formerly",
    "very recently",
    "just recently",
)
SOON = (
    "soon",
    "the future",
    "the near future",
    "the foreseeable future",
    "the coming months",
    "as soon as possible",
    "in the near term",
    "the not-too-distant future",
    "the immediate future",
    "the distant future",
    "near future",
    "very soon",
)
VALUES = {**dict.fromkeys(NOW, PRESENT), **dict.fromkeys(THEN, PAST), **dict.fromkeys(SOON, FUTURE)}
MEASURE = Deferred(
    rf"\s{{1,3}}(?:[0-9]|few|several|couple|half|dozen|many|{NUMBER_WORD}|{choice([*UNITS, *SEASONS])})",
    re.IGNORECASE,
)
"""What follows "the past" that measures it."""
LEADS = frozenset({"at", "for", "until", "in"})
"""Prepositions that a phrase above is written with, and that stay outside the expression."""


def read_phrase(match: re.Match[str], story: Story) -> Reading | None:
    """Read a phrase of the table."""
    phrase = " ".join(match["phrase"].lower().split())
    after = story.text[match.end() : match.end() + 24]
    if phrase == "now" and re.match(r"-|,? (?:then|listen|look)\b", after):
        return None
    if phrase == "soon" and re.match(r"\s{1,3}(?:after|as|enough|before)\b", after):
        return None
    if phrase == "the past" and re.search(r"\bin\s{1,3}$", story.before(match.start(), 6), re.I):
        return None if MEASURE.match(after) else vague(PAST)
    if (
        phrase in ("the past", "the present", "the recent past")
        and re.match(r"\s{1,3}[a-z0-9]+", after)
        and not re.match(
            r"\s{1,3}(?:that|and|or|to|for|as|but|is|was|has|have|with|when|by|because|he|she|they|we|it|i|on"
            r"|in|at|of)\b",
            after,
            re.I,
        )
    ):
        return None
    if phrase == "this time" and re.match(r"\s{1,3}(?:last|next|tomorrow|around)\b", after):
        return None
    if phrase == "this time" and not re.search(r"\bat\s{1,3}$", story.before(match.start(), 6), re.I):
        return None
    reading = vague(VALUES[phrase])
    first = phrase.split()[0]
    if first in LEADS and phrase not in ("at present", "at the moment"):
        return reading.at(match.start() + len(first) + 1, match.end())
    return reading


def read_adjective(match: re.Match[str], story: Story) -> Reading | None:
    """Read "recent", "current", "future", "former" before a noun."""
    word = match["word"].lower()
    after = story.text[match.end() : match.end() + 12]
    if not re.match(r"\s{1,3}[A-Za-z$\d]", after):
        return (
            None
            if word != "future"
            else vague(FUTURE)
            if re.search(r"\b(?:'s|their|his|her|our|its|no|a|own)\s{1,3}$", story.before(match.start(), 8), re.I)
            else None
        )
    if word == "future":
        return None
    if word == "recent" and re.match(r"\s{1,3}as\b", after):
        return None
    return vague({"recent": PAST, "current": PRESENT, "future": FUTURE}[word])


def read_earlier(match: re.Match[str], story: Story) -> Reading | None:
    """Read "earlier" and "previously" before a verb of reporting, and "has since"."""
    return vague(PAST)


REPORTED = r"(?= (?:reported|said|told|announced|wrote|published|disclosed|confirmed|denied))"

RULES: tuple[Rule, ...] = (
    words("vague", {p.split()[0] for p in VALUES}, rf"(?P<phrase>{choice(VALUES)})", read_phrase),
    words("vague-adjective", {"recent", "current", "future"}, r"(?P<word>recent|current|future)", read_adjective),
    words("vague-earlier", {"earlier"}, rf"earlier{REPORTED}", read_earlier),
)
