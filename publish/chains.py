"""`Course` is a chain with its events looked up, so that a page can show them in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from publish import addresses
from publish.event import Event
from timeline.chain import Chain


@dataclass(frozen=True, slots=True)
class Course:
    """One chain as it is shown."""

    chain: Chain
    events: tuple[Event, ...]
    """In the order that the chain gives."""

    @property
    def id(self) -> str:
        """The chain's id."""
        return self.chain.id

    @property
    def address(self) -> str:
        """Its page."""
        return addresses.chain(self.id)

    def step(self, event: Event) -> int:
        """Return the place of *event* in it, counted from 1; 0 where it is no part of it."""
        return self.chain.events.index(event.id) + 1 if event.id in self.chain.events else 0


def courses(chains: Iterable[Chain], events: Iterable[Event]) -> tuple[Course, ...]:
    """Return *chains* with their *events*, those that begin first before others."""
    by_id: Mapping[str, Event] = {each.id: each for each in events}
    found = [Course(each, tuple(by_id[event] for event in each.events)) for each in chains]
    return tuple(sorted(found, key=lambda each: (each.events[0].when, each.id)))
