"""Recognises what happens again and again: "every day", "each Thursday", "daily", "twice a week".

A spell of weekdays with hours is a schedule, not a list of dates.
"""

from __future__ import annotations

import re

from extract.dates.deferred import Deferred
from extract.dates.en.words import LETTER, MONTHS, NUMBER, NUMBER_WORD, SEASONS, TIMES, WEEKDAYS, number, unit_name
from extract.dates.reading import Reading
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "biweekly": "P2W",
    "bimonthly": "P2M",
    "weekdays": "XXXX-WXX",
    "weekends": "XXXX-WXX-WE",
}
DAYTIME = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
SUM_BEFORE = Deferred(
    r"(?:[$£€¥%][^.;]{0,40}|\b(?:\d[\d,.]*|once|twice|times|thousand|million|billion|percent|hundred|dozen"
    r"|dozens|one|two|three|four|five|six|seven|eight|nine|ten|several)"
    r"(?:\s[a-z'-]+){0,3})\s{1,3}$",
    re.IGNORECASE,
)
PREPOSITION = Deferred(
    r"\b(?:in|of|for|within|over|after|than|by|to|into|about|once every|with|is|was|just|only|almost"
    r"|nearly)\s{1,3}$",
    re.IGNORECASE,
)
DAY = rf"(?P<weekday>{choice(WEEKDAYS)})"
UNIT = r"(?P<unit>minute|hour|day|night|week|weekend|month|quarter|year|decade|century)"

OFTEN = rf"(?P<often>once|twice|(?:{NUMBER}|several|many) times)(?P<n>)(?P<other>)"


def again(value: str) -> Reading:
    """Read a recurring time."""
    return Reading("SET", value, None, role="schedule")


def read_every(match: re.Match[str], _story: Story) -> Reading | None:
    """Read every or each unit."""
    unit = unit_name(match["unit"])
    count = int(number(match["n"]) or 1) if match["n"] else 2 if match["other"] else 1
    clock = "T" if unit in ("minute", "hour") else ""
    return again(f"P{clock}{count * TIMES.get(unit, 1)}{LETTER[unit]}")


def read_rate(match: re.Match[str], story: Story) -> Reading | None:
    """Read "a year" after a sum or a count: so much a year."""
    near = story.before(match.start(), 70)
    if not SUM_BEFORE.search(near) or PREPOSITION.search(near):
        return None
    if re.match(r"\s{1,3}(?:ago|earlier|later|before|after|or)\b", story.text[match.end() : match.end() + 10]):
        return None
    unit = unit_name(match["unit"])
    clock = "T" if unit in ("minute", "hour") else ""
    return again(f"P{clock}1{LETTER[unit]}")


def read_weekday(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a weekday that comes back."""
    part = DAYTIME.get((match["part"] or "").lower(), "")
    return again(f"XXXX-WXX-{WEEKDAYS[match['weekday'].lower()] + 1}{part}")


def read_plural(match: re.Match[str], _story: Story) -> Reading | None:
    """Read "Mondays" and "Tuesday nights"."""
    part = DAYTIME.get((match["part"] or "").lower(), "")
    return again(f"XXXX-WXX-{WEEKDAYS[match['weekday'].lower()] + 1}{part}")


def read_spell(match: re.Match[str], _story: Story) -> Reading | None:
    """Read "Monday through Friday" as one schedule."""
    first, last = WEEKDAYS[match["weekday"].lower()] + 1, WEEKDAYS[match["to"].lower()] + 1
    return again(f"XXXX-WXX-{first}/XXXX-WXX-{last}")


RULES: tuple[Rule, ...] = (
    words(
        "set-part",
        {"every", "each"},
        rf"(?:every|each) (?P<part>{choice(DAYTIME)})",
        lambda m, s: again(f"XXXX-XX-XX{DAYTIME[m['part'].lower()]}"),
    ),
    words(
        "set-every",
        {"every", "each"},
        rf"(?:every|each)(?: (?:single|and every))?(?: (?P<n>{NUMBER})| (?P<other>other))? {UNIT}s?",
        read_every,
    ),
    words(
        "set-every",
        {"every", "each", "most", "all"},
        rf"(?:every|each) {DAY}(?: (?P<part>morning|afternoon|evening|night))?",
        read_weekday,
    ),
    words(
        "set-month",
        {"every", "each"},
        rf"(?:every|each) (?P<month>{choice([m for m in MONTHS if len(m) > 3 or m == 'may'])})",
        lambda m, s: again(f"XXXX-{MONTHS[m['month'].lower()]:02}"),
    ),
    words(
        "set-season",
        {"every", "each"},
        rf"(?:every|each) (?P<season>{choice(SEASONS)})",
        lambda m, s: again(f"XXXX-{SEASONS[m['season'].lower()]}"),
    ),
    words("set-rate", {"a", "an", "per"}, rf"(?:an?|per) {UNIT}", read_rate),
    words(
        "set-times",
        {"once", "twice", *NUMBER_WORD.split("|"), "#"},
        rf"{OFTEN} (?:an?|per|each|every) {UNIT}",
        read_every,
    ),
    words("set-adverb", ADVERBS, rf"(?P<word>{choice(ADVERBS)})", lambda m, s: again(ADVERBS[m["word"].lower()])),
    words(
        "set-weekdays",
        {"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", *WEEKDAYS},
        rf"{DAY}(?:s(?P<none>)| (?P<part>morning|afternoon|evening|night)s)",
        read_plural,
    ),
    words("set-spell", WEEKDAYS, rf"{DAY}(?: through | thru | to |-)(?P<to>{choice(WEEKDAYS)})", read_spell),
)
