"""`Picture` is the whole matter at a glance: whose records, for whom, in how many events, and where these stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from publish import addresses
from publish.event import Event
from publish.standing import Standing, standings
from timeline.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Place:
    """An agency on one side of the picture."""

    term: Term
    depth: int
    """How many agencies above it are on the same side: 0 begins a family."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The records of one agency, and another that asked for or received them."""

    holder: Term
    receiver: Term
    events: tuple[Event, ...]
    """Oldest first."""
    standings: tuple[Standing, ...]

    @property
    def address(self) -> str:
        """Its page."""
        return addresses.pair(self.holder.id, self.receiver.id)


@dataclass(frozen=True, slots=True)
class Picture:
    """All pairs that occur, with their agencies in order: departments, each with its parts below it."""

    holders: tuple[Place, ...]
    receivers: tuple[Place, ...]
    pairs: tuple[Pair, ...]
    """In the order of holders, then receivers."""
    standings: tuple[Standing, ...]
    """Of the events that are in it, each counted once."""
    beside: tuple[Event, ...]
    """The events that name no holder or no receiver, and so are not in it."""

    @property
    def rows(self) -> tuple[tuple[Place, tuple[Pair | None, ...]], ...]:
        """Each holder with its pair for each receiver; None where there is none."""
        known = {(each.holder.id, each.receiver.id): each for each in self.pairs}
        return tuple(
            (row, tuple(known.get((row.term.id, to.term.id)) for to in self.receivers)) for row in self.holders
        )


def picture(events: tuple[Event, ...], words: Vocabulary) -> Picture:
    """Return the picture of *events*, which are oldest first."""
    inside: list[Event] = []
    beside: list[Event] = []
    gathered: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        sides = list(product(event.entry.from_, event.entry.to))
        (inside if sides else beside).append(event)
        for side in sides:
            gathered.setdefault(side, []).append(event)
    holders = _places(words.agencies, {holder for holder, _ in gathered})
    receivers = _places(words.agencies, {receiver for _, receiver in gathered})
    pairs = tuple(
        Pair(row.term, to.term, tuple(found), standings(found, words))
        for row, to in product(holders, receivers)
        if (found := gathered.get((row.term.id, to.term.id)))
    )
    return Picture(holders, receivers, pairs, standings(inside, words), tuple(beside))


def _places(agencies: Mapping[str, Term], named: set[str]) -> tuple[Place, ...]:
    """Return the agencies that are *named*, each before its parts."""
    order = {each: number for number, each in enumerate(agencies)}
    descents = sorted((_descent(agencies, each) for each in named), key=lambda each: [order[step] for step in each])
    return tuple(Place(agencies[each[-1]], len(named.intersection(each)) - 1) for each in descents)


def _descent(agencies: Mapping[str, Term], identifier: str) -> list[str]:
    """Return the ids of all agencies above one, the highest first, and its own."""
    found = [identifier]
    while (above := agencies[found[0]].parent) and above not in found:
        found.insert(0, above)
    return found
