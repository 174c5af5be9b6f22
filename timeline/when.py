"""`When` is the date of an event: one EDTF text with its bounds, its precision and a total order.

The subset of EDTF (ISO 8601-2) that occurs in news. Refuses what cannot be placed in time at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import total_ordering

from timeline import edtf

ACCEPTED = (
    "an EDTF date such as 2026-03-11, 2026-02, 2025, 2025-33 (first quarter), 2025-10~/2025-12, "
    "2025-06/.. or [..2026-03-11]"
)


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class When:
    """A date as precise as its sources, never more."""

    text: str
    """The EDTF text, such as ``2026-02``; two values are equal when their texts are."""
    form: str
    """``date``, ``interval``, ``set`` (one of several) or ``range`` (one day within it)."""
    parts: tuple[edtf.Part | None, ...]
    """The dates it is made of. Of an interval or range the first and last; None where open or unknown."""
    earliest: date | None = field(repr=False)
    """The first day on which it may have begun; None where nothing bounds it."""
    latest: date | None = field(repr=False)
    """The last day on which it may have ended; None where nothing bounds it."""

    @classmethod
    def parse(cls, text: str) -> When:
        """Read an EDTF *text*.

        Raises ValueError with what was wrong; `ACCEPTED` words what is accepted.

        >>> When.parse("2026-02").latest
        datetime.date(2026, 2, 28)
        """
        if text.startswith("[") and text.endswith("]"):
            return _one_of(cls, text)
        if "/" in text:
            return _interval(cls, text)
        single = edtf.part(text)
        return cls(text, "date", (single,), single.first, single.last)

    @property
    def precision(self) -> str:
        """``day``, ``month``, ``season``, ``year``, ``decade``, ``century``; ``range`` for all else."""
        single = self.parts[0]
        return single.precision if self.form == "date" and single is not None else "range"

    @property
    def place(self) -> tuple[int, int | None]:
        """The year and, where it is settled, the month under which a chronology lists it.

        What is bounded on one side only stands at that bound.
        """
        low, high = self.earliest or self.latest, self.latest or self.earliest
        assert low is not None and high is not None  # parse() refuses a date without any bound
        if (low.year, low.month) == (high.year, high.month):
            return low.year, low.month
        return low.year, None

    def covers(self, other: When) -> bool:
        """Whether all that *other* may mean lies within what this may mean."""
        low, high = self.earliest or date.min, self.latest or date.max
        return low <= (other.earliest or date.min) and (other.latest or date.max) <= high

    def overlaps(self, other: When) -> bool:
        """Whether some day fits both."""
        return (self.earliest or date.min) <= (other.latest or date.max) and (other.earliest or date.min) <= (
            self.latest or date.max
        )

    def _key(self) -> tuple[date, date, bool, str]:
        low, high = self.earliest or self.latest, self.latest or self.earliest
        return low or date.min, high or date.max, self.earliest is not None, self.text

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, When) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self._key() < other._key() if isinstance(other, When) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text


def _bounded(text: str, low: date | None, high: date | None) -> tuple[date | None, date | None]:
    if low is None and high is None:
        raise ValueError(f"“{text}” has no bound at all")
    if low is not None and high is not None and low > high:
        raise ValueError(f"“{text}” ends before it begins")
    return low, high


def _ends(text: str, sides: list[str]) -> tuple[edtf.Part | None, edtf.Part | None]:
    if len(sides) != 2:
        raise ValueError(f"“{text}” has {len(sides)} parts where a range has two")
    low, high = (None if side in ("", "..") else edtf.part(side) for side in sides)
    return low, high


def _interval(cls: type[When], text: str) -> When:
    low, high = _ends(text, text.split("/"))
    bounds = _bounded(text, low.first if low else None, high.last if high else None)
    return cls(text, "interval", (low, high), *bounds)


def _one_of(cls: type[When], text: str) -> When:
    members = [member.strip() for member in text[1:-1].split(",")]
    if len(members) == 1 and ".." in members[0]:
        low, high = _ends(text, members[0].split(".."))
        bounds = _bounded(text, low.first if low else None, high.last if high else None)
        return cls(text, "range", (low, high), *bounds)
    parts = tuple(edtf.part(member) for member in members)
    if len(parts) < 2:
        raise ValueError(f"“{text}” names one date; leave out the brackets")
    if [each.first for each in parts] != sorted({each.first for each in parts}):
        raise ValueError(f"“{text}” is not in order of time, or names a date twice")
    return cls(text, "set", parts, parts[0].first, max(each.last for each in parts))
