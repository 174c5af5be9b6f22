"""Lets the better source's reading win: what a copy tells in a sentence that it garbled is not told by it."""

from __future__ import annotations

from collections.abc import Iterable

from extract.events import Event
from extract.origins.contradictions import Difference


def upheld(events: Iterable[Event], differences: Iterable[Difference]) -> tuple[Event, ...]:
    """Return *events* without those that a copy tells in a sentence in which it contradicts a better text."""
    garbled: dict[str, list[Difference]] = {}
    for each in differences:
        garbled.setdefault(each.copy, []).append(each)
    return tuple(
        event
        for event in events
        if not any(each.start < event.end and event.start < each.end for each in garbled.get(event.document, ()))
    )
