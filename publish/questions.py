"""What the entries themselves say is not known: no answer yet, sources that disagree, an act without a date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from publish.event import Event
from timeline.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Questions:
    """The events with something open, by what it is; an event may have several."""

    waiting: tuple[tuple[Term, tuple[Event, ...]], ...]
    """For each status that leaves the outcome open, the events that have it."""
    disputed: tuple[Event, ...]
    """Those on which sources disagree."""
    undated: tuple[Event, ...]
    """Those of which only the report has a date."""


def questions(events: Iterable[Event], words: Vocabulary) -> Questions:
    """Gather what is open in *events*, keeping their order."""
    known = tuple(events)
    return Questions(
        waiting=tuple(
            (term, found)
            for term in words.statuses.values()
            if term.means == "open" and (found := tuple(each for each in known if each.status.id == term.id))
        ),
        disputed=tuple(each for each in known if each.entry.disputed),
        undated=tuple(each for each in known if each.entry.when_basis == "reported"),
    )
