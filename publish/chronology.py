"""Puts events in order of time, under the years and months that their sources settle.

What happened in a year but in no month that the sources settle stands at the end of that year,
whichever way the timeline runs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from publish.event import Event


@dataclass(frozen=True, slots=True)
class Month:
    """The events of one month, or those of a year whose month is not settled."""

    year: int
    number: int | None
    events: tuple[Event, ...]

    @property
    def anchor(self) -> str:
        """The id of its heading, such as ``m2026-03``."""
        return f"m{self.year}-{self.number:02}" if self.number else f"m{self.year}-unsettled"


@dataclass(frozen=True, slots=True)
class Year:
    """The months of one year in which something happened."""

    number: int
    months: tuple[Month, ...]

    @property
    def anchor(self) -> str:
        """The id of its heading, such as ``y2026``."""
        return f"y{self.number}"

    @property
    def count(self) -> int:
        """How many events it has."""
        return sum(len(month.events) for month in self.months)

    @property
    def busiest(self) -> int:
        """How many events the month has that has most."""
        return max(self.in_month(number) for number in (None, *range(1, 13)))

    def in_month(self, number: int | None) -> int:
        """Return how many events the month *number* has, or no settled month where it is None."""
        return sum(len(month.events) for month in self.months if month.number == number)


def oldest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return *events* in order of time."""
    ordered = sorted(events, key=lambda each: (each.when, each.id))
    return tuple(sorted(ordered, key=lambda each: (each.when.place[0], each.when.place[1] is None)))


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return *events* in reverse order of time, the unsettled still at the end of their year."""
    reverse = sorted(events, key=lambda each: (each.when, each.id), reverse=True)
    return tuple(sorted(reverse, key=lambda each: (-each.when.place[0], each.when.place[1] is None)))


def years(ordered: Iterable[Event]) -> tuple[Year, ...]:
    """Gather events, already in order, under their years and months."""
    return tuple(
        Year(
            number,
            tuple(
                Month(number, month, tuple(events))
                for (_, month), events in groupby(group, key=lambda each: each.when.place)
            ),
        )
        for number, group in groupby(ordered, key=lambda each: each.when.place[0])
    )
