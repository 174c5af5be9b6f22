"""Cuts a long list of events into leaves, each a page of its own, so that no page grows with the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from publish import addresses
from publish.chronology import Year, years
from publish.event import Event


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a list."""

    address: str
    events: tuple[Event, ...]

    @property
    def years(self) -> tuple[Year, ...]:
        """Its events under their years and months."""
        return years(self.events)

    @property
    def first(self) -> tuple[int, int | None]:
        """The year and, where it is settled, the month in which it begins."""
        return self.events[0].when.place

    @property
    def last(self) -> tuple[int, int | None]:
        """The year and, where it is settled, the month in which it ends."""
        return self.events[-1].when.place


def leaves(address: str, ordered: Sequence[Event], most: int) -> tuple[Leaf, ...]:
    """Cut events, already in order, into leaves of at most *most*; the first lies at *address*, even if it is empty.

    They are cut between months, unless a leaf would then be less than half full.
    """
    found: list[Leaf] = []
    left = ordered
    while left or not found:
        size = _size(left, most)
        found.append(Leaf(addresses.leaf(address, len(found) + 1), tuple(left[:size])))
        left = left[size:]
    return tuple(found)


def _size(ordered: Sequence[Event], most: int) -> int:
    """Return how many of *ordered* the next leaf takes."""
    if len(ordered) <= most:
        return len(ordered)
    ends = (at for at in range(most, most // 2, -1) if ordered[at - 1].when.place != ordered[at].when.place)
    return next(ends, most)
