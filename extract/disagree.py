"""Says on what the reports of an event disagree, each value with the report that gives it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from extract import figures
from extract.document import Document
from extract.events import Event
from timeline.entry import Claim, Dispute
from timeline.when import When
from timeline.words import words

Value = TypeVar("Value")

DAY, FIGURE = "when it happened", "how many people"
"""What reports may disagree on."""


def on(evidence: Iterable[Event], documents: Mapping[str, Document], cited: Iterable[str]) -> tuple[Dispute, ...]:
    """Return the disputes among the tellings in *evidence* by the origins that are *cited*, in their order."""
    told = {origin: [each for each in evidence if documents[each.document].origin == origin] for origin in cited}
    return tuple(filter(None, (_days(told), _figures(told))))


def _days(told: Mapping[str, list[Event]]) -> Dispute | None:
    said: dict[str, When] = {}
    for origin, tellings in told.items():
        dated = [each.when for each in tellings if each.basis == "happened" and each.when and each.when.latest]
        if dated:
            said[origin] = min(dated, key=lambda each: (each.precision != "day", each))
    differing = _differing(said, lambda one, other: one.overlaps(other))
    return _dispute(DAY, {origin: words(said[origin]) for origin in differing})


def _figures(told: Mapping[str, list[Event]]) -> Dispute | None:
    said: dict[str, str] = {}
    for origin, tellings in told.items():
        if counted := next((each.people for each in tellings if figures.amount(each.people)), ""):
            said[origin] = counted
    return _dispute(FIGURE, {origin: said[origin] for origin in _differing(said, figures.alike)})


def _differing(said: Mapping[str, Value], alike: Callable[[Value, Value], bool]) -> list[str]:
    """Return the origins of which each has *said* what is not *alike* to what those before it said."""
    found: list[str] = []
    for origin, value in said.items():
        if not any(alike(said[other], value) for other in found):
            found.append(origin)
    return found


def _dispute(about: str, said: Mapping[str, str]) -> Dispute | None:
    """Return the dispute between the values *said* by each origin; None where there are not several."""
    return Dispute(about, tuple(Claim(value, origin) for origin, value in said.items())) if len(said) > 1 else None
