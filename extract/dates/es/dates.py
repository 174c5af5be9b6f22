"""Recognises Spanish dates: "11 de marzo de 2026", "marzo de 2026", "en 2025", "a finales de 2025".

Refuses "mayo" and "marzo" inside names, and numbers that count.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.en.absolute import nearest_year, without_year
from extract.dates.en.years import COUNTED_AFTER
from extract.dates.es.words import MONTH, MONTHS, NUMBERS, PARTS, SEASONS, WEEKDAY, WEEKDAYS, YEAR, number
from extract.dates.reading import Reading, named, part_of, relative
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

PART = rf"(?:(?P<part>{choice(PARTS)}) (?:de |del )(?:el )?)?(?:año )?"
SHIFT = {"pasado": -1, "anterior": -1, "próximo": 1, "que viene": 1, "entrante": 1, "presente": 0}


def with_part(reading: Reading, part: str | None) -> Reading:
    """Narrow a reading to its early, middle or late part."""
    return part_of(reading, PARTS[part.lower()]) if part else reading


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day of a month."""
    month, day = MONTHS[match["month"].lower().rstrip(".")], number(match["day"])
    if match["year"]:
        date = cal.valid(int(match["year"]), month, day)
        return named(cal.day(date)) if date else None
    return without_year(month, day, match.start(), match.end(), story) if cal.valid(2024, month, day) else None


def read_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month, with its year where it has one."""
    month, anchor = MONTHS[match["month"].lower().rstrip(".")], story.anchor
    if match["year"]:
        return with_part(named(cal.month(int(match["year"]), month)), match["part"])
    if len(match["month"]) < 4 or (match["month"][0].isupper() and not match["part"]):
        return None
    if anchor is None:
        return relative(None)
    shift = SHIFT.get((match["which"] or "").lower())
    if shift == -1:
        year = anchor.year - (month >= anchor.month)
    elif shift == 1:
        year = anchor.year + (month <= anchor.month)
    else:
        year = nearest_year(anchor, month, None, story.leaning(match.start(), match.end()))
    return with_part(relative(cal.month(year, month)), match["part"])


def read_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read a year where a preposition or a part shows one."""
    near = story.before(match.start(), 16)
    if not match["part"] and not re.search(
        r"\b(?:en|de|desde|hasta|a|año|entre|y|del|el|durante|para)\s{1,3}$|[-(]$", near, re.IGNORECASE
    ):
        return None
    if COUNTED_AFTER.match(story.text, match.end(), match.end() + 40) or re.match(
        r"\s(?:personas|dólares|casos|millones)", story.text[match.end() : match.end() + 10]
    ):
        return None
    return with_part(named(cal.year(int(match["year"]))), match["part"])


def read_season(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a season with its year."""
    return named(cal.season(int(match["year"]), SEASONS[match["season"].lower()]))


def read_decade(match: re.Match[str], _story: Story) -> Reading | None:
    """Read "los años 90" and "la década de 1990"."""
    digits = match["ten"]
    return named(cal.decade(int(digits) if len(digits) == 4 else 1900 + int(digits)))


DAY = rf"(?P<day>[12]?[0-9]|3[01]|{choice(NUMBERS)}|primero)(?:º|°)?"

RULES: tuple[Rule, ...] = (
    words(
        "es-date",
        {"#", "el", *WEEKDAYS, *NUMBERS},
        rf"(?:{WEEKDAY},? )?(?:el )?(?:día )?{DAY.replace('|primero', '')} de {MONTH}(?:,?(?: de| del)?"
        rf" {YEAR})?",
        read_day,
    ),
    words(
        "es-month",
        {*MONTHS, *PARTS},
        rf"{PART}{MONTH}(?:(?: de| del)?(?: año)? {YEAR}| (?P<which>{choice(SHIFT)}))?",
        read_month,
    ),
    words("es-year", {"#", *PARTS}, rf"{PART}{YEAR}", read_year),
    words("es-season", SEASONS, rf"(?P<season>{choice(SEASONS)}) (?:de|del) {YEAR}", read_season),
    words(
        "es-decade",
        {"los", "la", "años", "década"},
        r"(?:los años|la década de(?: los)?) (?P<ten>[2-9]0|1[0-9]{2}0|20[0-9]0)",
        read_decade,
    ),
)
