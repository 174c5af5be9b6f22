"""Says a `When` in words for people, with all its doubt, in each language of the site: “late 2025”, “2025年底”."""

from __future__ import annotations

from typing import Protocol

from timeline.edtf import Part, month_end
from timeline.said import chinese, english, spanish
from timeline.when import When


class Wording(Protocol):
    """What a language has to say; each is a module of `timeline.said`."""

    MONTHS: tuple[str, ...]
    INITIALS: tuple[str, ...]

    def date(self, part: Part, /) -> str:
        """Say one date."""

    def alternatives(self, parts: list[Part], /) -> str:
        """Say that it was one of several dates."""

    def until(self, part: Part, /) -> str:
        """Say when something whose beginning is not known ended."""

    def since(self, part: Part, /) -> str:
        """Say when something began that has not ended."""

    def or_before(self, part: Part, /) -> str:
        """Say that it was then, or earlier."""

    def or_after(self, part: Part, /) -> str:
        """Say that it was then, or later."""

    def between(self, low: Part, high: Part, /) -> str:
        """Say that it was within two dates."""

    def stretch(self, third: str, year: int, month: int | None, /) -> str:
        """Say that it was ``early``, ``mid`` or ``late`` in a year or in a month of it."""


WORDINGS: dict[str, Wording] = {"en": english, "es": spanish, "zh": chinese}

YEAR_THIRDS = {(1, 3): "early", (1, 4): "early", (5, 8): "mid", (10, 12): "late", (9, 12): "late"}
"""First and last month of a part of a year whose inner edge is marked approximate."""


def words(when: When, language: str = "en") -> str:
    """Return *when* in words of a *language*.

    >>> words(When.parse("2025-10~/2025-12"))
    'late 2025'
    >>> words(When.parse("[..2026-03-11]"), "es")
    'el 11 de marzo de 2026 o antes'
    """
    said = WORDINGS[language]
    if when.form == "set":
        return said.alternatives([each for each in when.parts if each is not None])
    if when.form == "date":
        assert when.parts[0] is not None
        return said.date(when.parts[0])
    low, high = when.parts
    if low is None and high is not None:
        return said.until(high) if when.form == "interval" else said.or_before(high)
    if high is None and low is not None:
        return said.since(low) if when.form == "interval" else said.or_after(low)
    assert low is not None and high is not None
    stretch = _stretch(low, high)
    return said.stretch(*stretch) if stretch else said.between(low, high)


def months(language: str = "en") -> tuple[str, ...]:
    """Return the names of the months."""
    return WORDINGS[language].MONTHS


def initials(language: str = "en") -> tuple[str, ...]:
    """Return the shortest signs of the months, for a narrow column each."""
    return WORDINGS[language].INITIALS


def _stretch(low: Part, high: Part) -> tuple[str, int, int | None] | None:
    """Recognise early, mid and late in a year or month, written with an approximate inner edge."""
    year = low.first.year
    if "~" not in low.qualifier + high.qualifier or year != high.first.year:
        return None
    if low.precision == high.precision == "month" or (low.precision, high.precision) == ("month", "year"):
        third = YEAR_THIRDS.get((low.first.month, high.last.month))
        return (third, year, None) if third else None
    month = low.first.month
    if low.precision == "day" and high.precision in ("day", "month") and month == high.first.month:
        if low.first.day == 1 and not low.qualifier:
            return "early", year, month
        if high.last == month_end(high.last.year, high.last.month) and not high.qualifier:
            return "late", year, month
        return ("mid", year, month) if low.qualifier and high.qualifier else None
    return None
