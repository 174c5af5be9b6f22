"""What was done with records in some events: asked for, agreed on, ordered, given or stopped.

What a kind or a status means for records is said in the vocabulary. Kinds that say nothing, such as a
court's decision, are no dealing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from publish.event import Event
from publish.standing import Standing, standings
from timeline.vocabulary import KIND_MEANINGS, Vocabulary

STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Dealing:
    """The events in which the same was done; what was done and then stopped is in two of them."""

    what: str
    """One of `KIND_MEANINGS`, or ``stopped``."""
    events: tuple[Event, ...]
    standings: tuple[Standing, ...]


def dealings(events: Iterable[Event], words: Vocabulary) -> tuple[Dealing, ...]:
    """Return what was done in *events*, in the order from asking to stopping; what was never done is left out."""
    dealt = [each for each in events if each.kind.means]
    groups = [(what, [each for each in dealt if each.kind.means == what]) for what in KIND_MEANINGS]
    groups.append((STOPPED, [each for each in dealt if each.status.means == STOPPED]))
    return tuple(Dealing(what, tuple(found), standings(found, words)) for what, found in groups if found)
