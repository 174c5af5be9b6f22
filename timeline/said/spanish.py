"""Dates in Spanish words: “finales de 2025”, “el 11 de marzo de 2026 o antes”."""

from __future__ import annotations

import re

from timeline.edtf import Part

MONTHS = tuple(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
)
INITIALS = tuple(name[0].upper() for name in MONTHS)

SEASONS = {
    21: ("la", "primavera"),
    22: ("el", "verano"),
    23: ("el", "otoño"),
    24: ("el", "invierno"),
    33: ("el", "primer trimestre"),
    34: ("el", "segundo trimestre"),
    35: ("el", "tercer trimestre"),
    36: ("el", "cuarto trimestre"),
    37: ("el", "primer cuatrimestre"),
    38: ("el", "segundo cuatrimestre"),
    39: ("el", "tercer cuatrimestre"),
    40: ("el", "primer semestre"),
    41: ("el", "segundo semestre"),
}
"""Article and name of the sub-year groupings of `timeline.edtf.SEASONS`."""

THIRDS = {"early": "principios", "mid": "mediados", "late": "finales"}

_SOUNDS_AS_O = re.compile(r"o|(?:8|11)\b")
"""What “o” becomes “u” before: ocho, once, octubre, otoño."""


def date(part: Part) -> str:
    """Say one date."""
    match part.qualifier:
        case "~":
            return f"hacia {_definite(part)}"
        case "?":
            return f"posiblemente {_definite(part)}"
        case "%":
            return f"posiblemente hacia {_definite(part)}"
    return _bare(part)


def alternatives(parts: list[Part]) -> str:
    """Say that it was one of several dates."""
    *others, last = parts
    said, end = [_shortened(each, last) for each in others], date(last)
    return f"{', '.join(said)} {'u' if _SOUNDS_AS_O.match(end) else 'o'} {end}"


def until(part: Part) -> str:
    """Say when something whose beginning is not known ended."""
    return f"hasta {_governed(part)}"


def since(part: Part) -> str:
    """Say when something began that has not ended."""
    return f"desde {_governed(part)}"


def or_before(part: Part) -> str:
    """Say that it was then, or earlier."""
    return f"{_placed(part)} o antes"


def or_after(part: Part) -> str:
    """Say that it was then, or later."""
    return f"{_placed(part)} o después"


def between(low: Part, high: Part) -> str:
    """Say that it was within two dates."""
    first = _shortened(low, high)
    if low.precision == "day" and not low.qualifier:
        first = f"el {first}"
    elif low.qualifier or low.precision not in ("day", "month"):
        first = _governed(low)
    return f"entre {first} y {_governed(high)}"


def stretch(third: str, year: int, month: int | None) -> str:
    """Say that it was early, mid or late in a year or month."""
    return f"{THIRDS[third]} de {f'{MONTHS[month - 1]} de ' if month else ''}{year}"


def _bare(part: Part) -> str:
    year = part.first.year
    match part.precision:
        case "day":
            return f"{part.first.day} de {MONTHS[part.first.month - 1]} de {year}"
        case "month":
            return f"{MONTHS[part.first.month - 1]} de {year}"
        case "season":
            return f"{SEASONS[part.season][1]} de {year}"
        case "decade":
            return f"década de {year}"
        case "century":
            return f"entre {year} y {year + 99}"
        case _:
            return str(year)


def _definite(part: Part) -> str:
    """Say a date with the article that it takes within a sentence."""
    match part.precision:
        case "day":
            return f"el {_bare(part)}"
        case "season":
            return f"{SEASONS[part.season][0]} {_bare(part)}"
        case "decade":
            return f"la {_bare(part)}"
        case _:
            return _bare(part)


def _governed(part: Part) -> str:
    """Say a date after a preposition, which bears no second one."""
    doubt = {"": "", "~": "aproximadamente ", "?": "posiblemente ", "%": "posiblemente alrededor de "}
    return doubt[part.qualifier] + _definite(part)


def _placed(part: Part) -> str:
    """Say when something happened: a day bears no preposition."""
    if part.qualifier:
        return date(part)
    return _definite(part) if part.precision in ("day", "century") else f"en {_definite(part)}"


def _shortened(low: Part, high: Part) -> str:
    """Say *low* without the year or month that *high* repeats."""
    if low.precision != high.precision or low.first.year != high.first.year or low.qualifier:
        return date(low)
    if low.precision == "day" and low.first.month == high.first.month:
        return str(low.first.day)
    if low.precision in ("day", "month"):
        return date(low).removesuffix(f" de {low.first.year}")
    return date(low)
