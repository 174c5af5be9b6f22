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
OF_YEAR = {
    "del año pasado": -1,
    "del pasado año": -1,
    "del año anterior": -1,
    "de este año": 0,
    "del presente año": 0,
    "del año en curso": 0,
    "de este mismo año": 0,
}
LAST_MONTH = {"SP": 5, "SU": 8, "FA": 11, "WI": 2}
"""The month with which each season ends."""
SHIFT = {"pasado": -1, "anterior": -1, "próximo": 1, "que viene": 1, "entrante": 1, "presente": 0}


def with_part(reading: Reading, part: str | None) -> Reading:
    """Narrow a reading to its early, middle or late part."""
    return part_of(reading, PARTS[part.lower()]) if part else reading


def of_year(match: re.Match[str]) -> int:
    """Return how many years from the anchor the words after a month point."""
    return OF_YEAR[" ".join(match["of"].lower().split())]


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day of a month."""
    month, day = MONTHS[match["month"].lower().rstrip(".")], number(match["day"])
    if match["year"]:
        date = cal.valid(int(match["year"]), month, day)
        return named(cal.day(date)) if date else None
    if match["of"]:
        if story.anchor is None:
            return relative(None)
        date = cal.valid(story.anchor.year + of_year(match), month, day)
        return relative(cal.day(date)) if date else None
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
    shift = SHIFT.get((match["which"] or match["first"] or "").lower())
    if match["of"]:
        return with_part(relative(cal.month(anchor.year + of_year(match), month)), match["part"])
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


def read_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read "a principios de año" and "a mediados de mes"."""
    if story.anchor is None:
        return relative(None)
    month = match["unit"].lower() == "mes"
    whole = cal.month(story.anchor.year, story.anchor.month) if month else cal.year(story.anchor.year)
    return with_part(relative(whole), match["part"])


def read_season(match: re.Match[str], story: Story) -> Reading | None:
    """Read a season with its year, or pointed at: "el verano pasado"."""
    season = SEASONS[match["season"].lower()]
    if not (match["year"] or match["this"] or match["last"] or match["after"]):
        return None
    if match["year"]:
        return named(cal.season(int(match["year"]), season))
    if story.anchor is None:
        return relative(None)
    over = match["this"] is not None or LAST_MONTH[season] < story.anchor.month
    return relative(cal.season(story.anchor.year - (not over), season))


def read_decade(match: re.Match[str], _story: Story) -> Reading | None:
    """Read "los años 90" and "la década de 1990"."""
    digits = match["ten"]
    return named(cal.decade(int(digits) if len(digits) == 4 else 1900 + int(digits)))


DAY = rf"(?P<day>[12]?[0-9]|3[01]|{choice(NUMBERS)}|primero)(?:º|°)?"

RULES: tuple[Rule, ...] = (
    words(
        "es-date",
        {"#", "el", "este", *WEEKDAYS, *NUMBERS},
        rf"(?:(?:(?:el|este) (?:pasado |próximo )?)?{WEEKDAY},? )?(?:el (?:pasado )?)?(?:día )?"
        rf"{DAY.replace('|primero', '')} de {MONTH}(?:,?(?: de| del)? {YEAR}| (?P<of>{choice(OF_YEAR)}))?",
        read_day,
    ),
    words(
        "es-month",
        {*MONTHS, *PARTS, "el", "pasado", "próximo"},
        rf"{PART}(?:(?:el )?(?P<first>pasado|próximo) (?:mes de )?)?{MONTH}(?:(?: de| del)?(?: año)? {YEAR}"
        rf"| (?P<of>{choice(OF_YEAR)})| (?P<which>{choice(SHIFT)}))?",
        read_month,
    ),
    words("es-year", {"#", *PARTS}, rf"{PART}{YEAR}", read_year),
    words(
        "es-part", PARTS, rf"(?P<part>{choice(PARTS)}) (?:de|del|de este|del presente) (?P<unit>año|mes)", read_part
    ),
    words(
        "es-season",
        {*SEASONS, "el", "la", "este", "esta", "pasado", "pasada"},
        rf"(?:el |la )?(?:(?P<this>este|esta) |(?P<last>pasad[oa]) )?(?P<season>{choice(SEASONS)})"
        rf"(?: (?:de|del) {YEAR}| (?P<after>pasad[oa]))?",
        read_season,
    ),
    words(
        "es-decade",
        {"los", "la", "años", "década"},
        r"(?:los años|la década de(?: los)?) (?P<ten>[2-9]0|1[0-9]{2}0|20[0-9]0)",
        read_decade,
    ),
)
