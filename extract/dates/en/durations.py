"""Recognises lengths of time: "two weeks", "the past five years", "eight-year", "two to three weeks".

Refuses names ("the Hundred Days"), ages as adjectives of people, words that count no time ("the second", "a moment"),
and rates ("a year" after a sum is left to the sets).
"""

from __future__ import annotations

import re

from extract.dates.deferred import Deferred
from extract.dates.en.amounts import COUNT, STARTS
from extract.dates.en.amounts import counted as amount
from extract.dates.en.words import APPROX, CLOCK_UNITS, LETTER, NUMBER, TIMES, UNIT, UNIT_S, UNITS, number, unit_name
from extract.dates.reading import Reading, duration
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

OUTSIDE = frozenset(("about", "around", "approximately", "roughly"))
"""Words that stay outside a length of time, as prepositions do; they give its modifier only."""
AGE = Deferred(r"(?:\s{1,3}|-)(?:old|of age)\b")
MORE = (
    r"(?: (?:more|additional|full|straight|consecutive|trading|business|working|calendar|long|solid|extra"
    r"|whole|entire|fiscal|short))?"
)
WHICHES = "last past previous next coming following first final recent preceding initial prior".split()
WHICH = rf"(?P<which>{choice(WHICHES)})"


def iso(count: float | None, unit: str) -> str:
    """Give the ISO 8601 duration; X stands for an unknown count.

    >>> iso(2.5, "year"), iso(None, "week"), iso(3, "hour")
    ('P2Y6M', 'PXW', 'PT3H')
    """
    letter = LETTER[unit]
    head = "PT" if unit in CLOCK_UNITS else "P"
    if count is None:
        return f"{head}X{letter}"
    total = count * TIMES.get(unit, 1)
    if total != int(total):
        whole, smaller = (
            int(total),
            {
                "Y": ("M", 12),
                "H": ("M", 60),
                "M": ("S", 60) if head == "PT" else ("D", 30),
                "D": ("H", 24),
                "W": ("D", 7),
                "S": ("S", 1),
            }[letter],
        )
        rest = round((total - whole) * smaller[1])
        first = f"{whole}{letter}" if whole else ""
        if letter in "YHM" and smaller[0] != "D":
            return f"{head}{first}{rest}{smaller[0]}"
        return f"{head}{total:g}{letter}"
    return f"{head}{int(total)}{letter}"


def read_length(match: re.Match[str], story: Story) -> Reading | None:
    """Read a count of units."""
    unit = unit_name(match["unit"])
    if unit == "second" and not match["n"]:
        return None
    if match["n"] and match["n"][0].isupper() and match["unit"][0].isupper():
        return None
    if AGE.match(story.text, match.end(), match.end() + 12) or story.text[match.end() : match.end() + 1] == "-":
        return None
    if unit == "quarter" and (match["n"] or "a").lower() in ("a", "an", "one", "three") and not match["some"]:
        return None
    word = match["unit"].lower()
    plural = match.end("unit") < match.end() and story.text[match.end("unit")] in "sS"
    count = amount(match)
    if match["half_"] and count is not None:
        count += 0.5
    if match["n"] and match["n"].lower() in ("a", "an") and unit in ("second",):
        return None
    if (
        match["n"]
        and count is not None
        and count > 1
        and not plural
        and "-" not in match[0]
        and word not in ("centurie",)
    ):
        return None if count > 100 else duration(iso(count, unit), None)
    if word == "min" and match["n"] and not match["n"][0].isdigit():
        return None
    mod = APPROX.get((match["approx"] or "").lower())
    reading = duration(iso(count, unit), mod)
    if (match["approx"] or "").lower() in OUTSIDE:
        return reading.at(match.end("approx") + 1, match.end())
    return reading


def read_hyphen(match: re.Match[str], _story: Story) -> Reading | None:
    """Read an adjective such as "eight-year" or "52-week"; an age in "20-year-old" is no time."""
    count = number(match["n"])
    if count is None or (match["tail"] or "").lower() == "-old":
        return None
    reading = duration(iso(count, unit_name(match["unit"])))
    if match["period"] and match.start("n") > match.start():
        return reading
    return reading.at(match.start("n"), match.start("period") if match["period"] else match.end())


def read_range(match: re.Match[str], _story: Story) -> Reading | None:
    """Read "two to three weeks" by its lower bound, as TimeML does."""
    low = number(match["n"])
    return duration(iso(low, unit_name(match["unit"]))) if low is not None else None


RECENT = ("recent", "past", "coming", "last", "next", "early", "first", "ensuing", "following")

RULES: tuple[Rule, ...] = (
    words(
        "duration-range",
        STARTS,
        rf"(?P<n>{NUMBER}|a)(?: |-)(?:to|or)(?: |-)(?:{NUMBER}) (?:more )?{UNIT_S}",
        read_range,
    ),
    words(
        "duration",
        STARTS | {"another"} | the(STARTS),
        rf"(?:the )?{COUNT}{MORE} {UNIT_S}(?P<half_> and a half)?(?:-long)?(?: or so)?",
        read_length,
    ),
    words(
        "duration-adjective",
        STARTS,
        rf"(?:a |an )?(?P<n>{NUMBER}|half|multi)-{UNIT}(?P<tail>-old|-long)?(?P<period> period)?",
        read_hyphen,
    ),
    words(
        "duration-ahead",
        the(f"{unit}s" for unit in UNITS),
        rf"the (?P<unit>{UNIT[9:-1]})s (?:ahead|to come)",
        lambda m, s: duration(iso(None, unit_name(m["unit"]))),
    ),
    words(
        "duration-recent",
        {"recent", "past", "coming", *the(RECENT)},
        rf"(?:the )?(?:{choice(RECENT)}) "
        rf"(?P<unit>{UNIT[9:-1]})s(?: (?:and|or) (?:{UNIT[9:-1]})s)?",
        lambda m, s: duration(iso(None, unit_name(m["unit"]))),
    ),
    words(
        "duration-ages",
        the(("years", "centuries", "centuries")),
        r"the (?P<unit>year|century|centurie)s(?= (?:many|have|has|it|he|she|they|the|that|since|after|before"
        r"|[0-9]))",
        lambda m, s: duration(iso(None, unit_name(m["unit"]))),
    ),
)
