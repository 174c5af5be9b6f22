"""Where some events stand: how many of them have each status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from publish.event import Event
from timeline.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Standing:
    """A status, and how many events have it."""

    status: Term
    count: int


def standings(events: Iterable[Event], words: Vocabulary) -> tuple[Standing, ...]:
    """Return the statuses that *events* have, in the order of the vocabulary."""
    counts = Counter(each.status.id for each in events)
    return tuple(Standing(term, counts[term.id]) for term in words.statuses.values() if counts[term.id])
