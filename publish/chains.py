"""`Course` is a chain with its events looked up, so that a page can show them in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from publish import addresses
from publish.event import Event
from publish.telling import Telling, telling
from publish.tongues import Tongue
from timeline.chain import Chain
from timeline.translation import Translation


@dataclass(frozen=True, slots=True)
class Course:
    """One chain as it is shown."""

    chain: Chain
    told: Telling
    """Its title and text in the language of the page."""
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


def courses(
    chains: Iterable[Chain],
    events: Iterable[Event],
    tongue: Tongue,
    translations: Mapping[str, Mapping[str, Translation]],
) -> tuple[Course, ...]:
    """Return *chains* with their *events*, told in *tongue*; those that begin first stand before others."""
    by_id = {each.id: each for each in events}
    found = [
        Course(
            chain=each,
            told=telling(each.title, each.body, translations.get(each.id, {}).get(tongue.code), tongue),
            events=tuple(by_id[event] for event in each.events),
        )
        for each in chains
    ]
    return tuple(sorted(found, key=lambda each: (each.events[0].when, each.id)))
