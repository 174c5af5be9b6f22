"""Recognises Spanish times seen from a day: "el mes pasado", "hace dos años", "el próximo lunes".

Refuses "mañana" with an article, which is the morning.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.es.dates import SHIFT, with_part
from extract.dates.es.words import (
    DAYS,
    EVERY,
    LETTER,
    NUMBER,
    NUMBERS,
    ORDINALS,
    PARTS,
    PLURALS,
    SOME,
    TIMES,
    UNITS,
    VAGUE,
    WEEKDAY,
    WEEKDAYS,
    number,
)
from extract.dates.reading import PAST, Reading, relative, stretch, vague
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

POINT = {
    **SHIFT,
    "pasada": -1,
    "próxima": 1,
    "este": 0,
    "esta": 0,
    "último": -1,
    "última": -1,
    "anterior": -1,
}
UNIT = rf"(?P<unit>{choice({**UNITS, **PLURALS})})"
COUNT = rf"(?:(?P<some>{choice(SOME)})|(?P<n>{NUMBER}))"
PART = rf"(?:(?P<part>{choice(PARTS)}) (?:del? )(?:el |la )?)?"


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read hoy, ayer and mañana."""
    word = " ".join(match["name"].lower().split())
    if word == "mañana" and re.search(
        r"\b(?:la|por|esta|de|una|cada)\s{1,3}$", story.before(match.start(), 8), re.IGNORECASE
    ):
        return None
    if story.anchor is None:
        return relative(None)
    return relative(cal.day(cal.plus_days(story.anchor, DAYS[word])))


def read_unit(match: re.Match[str], story: Story) -> Reading | None:
    """Read a unit with a pointing word before or after it."""
    unit = UNITS[match["unit"].lower()]
    if story.anchor is None:
        return relative(None)
    word = (match["before"] or match["after"]).lower()
    if unit in ("hour", "minute", "second"):
        return None
    return with_part(relative(cal.shifted(unit, story.anchor, POINT[word])), match["part"])


def read_weekday(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday, pointed at or by tense."""
    if story.anchor is None:
        return relative(None)
    shift = POINT.get((match["before"] or match["after"] or "").lower())
    back = (story.anchor.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    if shift == -1:
        return relative(cal.day(cal.plus_days(story.anchor, -(back or 7))))
    ahead = shift == 1 or story.tense(match.start(), match.end()) == "future"
    days = 7 - back if shift == 1 else (7 - back) % 7
    return relative(cal.day(cal.plus_days(story.anchor, days if ahead else -back)))


def read_of_week(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday of a week that is pointed at: "el lunes de la semana pasada"."""
    if story.anchor is None:
        return relative(None)
    shift = POINT[(match["before"] or match["after"]).lower()]
    monday = cal.shifted("week", story.anchor, shift).first
    return relative(cal.day(cal.plus_days(monday, WEEKDAYS[match["weekday"].lower()])))


def read_ago(match: re.Match[str], story: Story) -> Reading | None:
    """Read "hace dos años"."""
    unit = {**UNITS, **PLURALS}[match["unit"].lower()]
    if match["some"]:
        return vague(PAST)
    if story.anchor is None:
        return relative(None)
    count = number(match["n"]) * {"decade": 10, "century": 100}.get(unit, 1)
    grain = {"decade": "year", "century": "year", "hour": "day", "minute": "day", "second": "day"}.get(unit, unit)
    if unit in ("hour", "minute", "second"):
        return (
            relative(cal.day(story.anchor)) if unit != "hour" else replace(relative(cal.day(story.anchor)), edtf=None)
        )
    return relative(cal.shifted(grain, story.anchor, -min(count, 9000)))


def iso(count: int | None, unit: str) -> str:
    """Give the ISO 8601 duration."""
    head = "PT" if unit in ("hour", "minute", "second") else "P"
    return f"{head}{'X' if count is None else count * TIMES.get(unit, 1)}{LETTER[unit]}"


def read_length(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a length of time."""
    return Reading(
        "DURATION",
        iso(None if match["some"] else number(match["n"]), {**UNITS, **PLURALS}[match["unit"].lower()]),
    )


def read_span(match: re.Match[str], story: Story) -> Reading | None:
    """Read "los últimos cinco años"."""
    unit, count = PLURALS[match["unit"].lower()], number(match["n"])
    edtf = None
    if story.anchor is not None and unit not in ("hour", "minute", "second"):
        back = match["way"].lower()[0] in "úpu" and not match["way"].lower().startswith("pró")
        edtf = stretch(unit, story.anchor, -count if back else count)
    return Reading("DURATION", iso(count, unit), edtf, relative=edtf is not None)


def read_quarter(match: re.Match[str], story: Story) -> Reading | None:
    """Read "el primer trimestre de 2025" and "el segundo semestre"."""
    nth = ORDINALS[match["nth"].lower()]
    if story.anchor is None and not match["year"]:
        return relative(None)
    year = int(match["year"]) if match["year"] else story.anchor.year if story.anchor else 0
    if match["unit"].lower() == "semestre":
        if nth > 2:
            return None
        period = cal.half(year, nth)
    else:
        period = cal.quarter(year, nth)
    return replace(relative(period), relative=not match["year"])


FORMS = (
    rf"(?:(?P<before>{choice([w for w in POINT if w not in ('pasado', 'pasada', 'que viene', 'entrante')])})"
    rf" )?"
)

RULES: tuple[Rule, ...] = (
    words("es-day", DAYS, rf"(?P<name>{choice(DAYS)})", read_day),
    words(
        "es-unit",
        {"el", "la", *PARTS, *(word.split()[0] for word in POINT)},
        rf"{PART}(?:el |la )?(?:(?P<before>{choice(POINT)}) )(?P<unit>{choice(UNITS)})(?P<after>)",
        read_unit,
    ),
    words(
        "es-unit",
        {"el", "la", *PARTS, *UNITS},
        rf"{PART}(?:el |la )?(?P<before>)(?P<unit>{choice(UNITS)}) (?P<after>{choice(POINT)})",
        read_unit,
    ),
    words(
        "es-weekday-of-week",
        {"el", *WEEKDAYS},
        rf"(?:el )?{WEEKDAY} de (?:la )?(?:(?P<before>{choice(POINT)}) semana|semana (?P<after>{choice(POINT)}))",
        read_of_week,
    ),
    words(
        "es-weekday",
        {"el", "este", "próximo", *WEEKDAYS},
        rf"(?:el )?{FORMS}{WEEKDAY}(?: (?P<after>pasado|próximo|que viene|anterior))?",
        read_weekday,
    ),
    words("es-ago", {"hace"}, rf"hace (?:más de |casi |unos |unas )?{COUNT} {UNIT}", read_ago),
    words("es-length", {"#", *NUMBERS, *SOME}, rf"{COUNT} {UNIT}", read_length),
    words(
        "es-span",
        {"los", "las", "últimos", "últimas", "próximos", "próximas"},
        rf"(?:los |las )?(?P<way>últimos|últimas|pasados|próximos|próximas) (?P<n>{NUMBER}) "
        rf"(?P<unit>{choice(PLURALS)})",
        read_span,
    ),
    words(
        "es-quarter",
        {"el", *ORDINALS},
        rf"(?:el )?(?P<nth>{choice(ORDINALS)}) (?P<unit>trimestre|semestre)(?: (?:de|del)(?: año)? "
        rf"(?P<year>[12][0-9]{{3}}))?",
        read_quarter,
    ),
    words(
        "es-every",
        {"cada", "todos", "todas", *EVERY},
        rf"(?:(?:cada|todos los|todas las) {UNIT}|(?P<adverb>{choice(EVERY)}))",
        lambda m, s: Reading(
            "SET",
            EVERY[m["adverb"].lower()] if m["adverb"] else iso(1, {**UNITS, **PLURALS}[m["unit"].lower()]),
            role="schedule",
        ),
    ),
    words(
        "es-vague",
        {p.split()[0] for p in VAGUE},
        rf"(?P<phrase>{choice(VAGUE)})",
        lambda m, s: vague(VAGUE[" ".join(m["phrase"].lower().split())]),
    ),
)
