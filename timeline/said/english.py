"""Dates in English words: “late 2025”, “on or before 11 March 2026”."""

from __future__ import annotations

from timeline.edtf import SEASONS, Part

MONTHS = tuple("January February March April May June July August September October November December".split())
INITIALS = tuple(name[0] for name in MONTHS)

QUALIFIERS = {"": "", "~": "about ", "?": "possibly ", "%": "possibly about "}


def date(part: Part) -> str:
    """Say one date."""
    return QUALIFIERS[part.qualifier] + _bare(part)


def alternatives(parts: list[Part]) -> str:
    """Say that it was one of several dates."""
    *others, last = parts
    said = [_shortened(each, last) for each in others]
    return f"{', '.join(said)} or {date(last)}"


def until(part: Part) -> str:
    """Say when something whose beginning is not known ended."""
    return f"until {date(part)}"


def since(part: Part) -> str:
    """Say when something began that has not ended."""
    return f"since {date(part)}"


def or_before(part: Part) -> str:
    """Say that it was then, or earlier."""
    return f"{_preposition(part)} or before {date(part)}"


def or_after(part: Part) -> str:
    """Say that it was then, or later."""
    return f"{_preposition(part)} or after {date(part)}"


def between(low: Part, high: Part) -> str:
    """Say that it was within two dates."""
    return f"between {_shortened(low, high)} and {date(high)}"


def stretch(third: str, year: int, month: int | None) -> str:
    """Say that it was early, mid or late in a year or month."""
    period = f"{MONTHS[month - 1]} {year}" if month else str(year)
    return f"mid-{period}" if third == "mid" else f"{third} {period}"


def _preposition(part: Part) -> str:
    return "on" if part.precision == "day" else "in"


def _bare(part: Part) -> str:
    year = part.first.year
    match part.precision:
        case "day":
            return f"{part.first.day} {MONTHS[part.first.month - 1]} {year}"
        case "month":
            return f"{MONTHS[part.first.month - 1]} {year}"
        case "season":
            name = SEASONS[part.season][0]
            return f"{name} {year}" if part.season < 33 else f"the {name} of {year}"
        case "decade":
            return f"the {year}s"
        case "century":
            return f"between {year} and {year + 99}"
        case _:
            return str(year)


def _shortened(low: Part, high: Part) -> str:
    """Say *low* without the year or month that *high* repeats."""
    if low.precision != high.precision or low.first.year != high.first.year or low.qualifier:
        return date(low)
    if low.precision == "day" and low.first.month == high.first.month:
        return str(low.first.day)
    if low.precision in ("day", "month"):
        return date(low).removesuffix(f" {low.first.year}")
    return date(low)
