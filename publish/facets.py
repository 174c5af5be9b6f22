"""The ways into the timeline: each facet with its values, and each value with its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from publish import addresses
from publish.event import Event
from publish.tongues import Tongue
from timeline.vocabulary import Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet, such as one agency."""

    facet: str
    term: Term
    events: tuple[Event, ...]
    """Its events, oldest first."""

    @property
    def address(self) -> str:
        """Its page."""
        return addresses.value(self.facet, self.term.id)

    @property
    def feed(self) -> str:
        """Its feed."""
        return addresses.value(self.facet, self.term.id, "xml")

    @property
    def table(self) -> str:
        """Its events as CSV."""
        return addresses.value(self.facet, self.term.id, "csv")

    @property
    def calendar(self) -> str:
        """Its calendar."""
        return addresses.value(self.facet, self.term.id, "ics")


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to choose among events."""

    id: str
    """The folder of its pages."""
    key: str
    """Its name in an address's query, and in an event's ``data-`` attributes."""
    label: str
    plural: str
    values: tuple[Value, ...]

    @property
    def used(self) -> tuple[Value, ...]:
        """The values that have events."""
        return tuple(value for value in self.values if value.events)

    @property
    def unused(self) -> tuple[Value, ...]:
        """The values that have none yet."""
        return tuple(value for value in self.values if not value.events)


def facets(events: tuple[Event, ...], words: Vocabulary, tongue: Tongue) -> tuple[Facet, ...]:
    """Return all facets of *events*, which are oldest first, with their labels in *tongue*."""
    gettext = tongue.gettext
    agencies, systems = gettext("Agencies"), gettext("Record systems")
    kinds, statuses, years = gettext("Kinds"), gettext("Statuses"), gettext("Years")
    return (
        _facet("agencies", "agency", gettext("Agency"), agencies, words.agencies, events, lambda e: e.agencies),
        _facet("systems", "records", gettext("Records"), systems, words.systems, events, lambda e: e.entry.systems),
        _facet("kinds", "kind", gettext("Kind"), kinds, words.kinds, events, lambda e: [e.entry.kind]),
        _facet("statuses", "status", gettext("Status"), statuses, words.statuses, events, lambda e: [e.entry.status]),
        _facet("years", "year", gettext("Year"), years, _years(events), events, lambda e: e.years),
    )


def _facet(
    identifier: str,
    key: str,
    label: str,
    plural: str,
    terms: Mapping[str, Term],
    events: Iterable[Event],
    held: Callable[[Event], Iterable[str]],
) -> Facet:
    gathered: dict[str, list[Event]] = {term: [] for term in terms}
    for event in events:
        for term in held(event):
            gathered[term].append(event)
    values = tuple(Value(identifier, terms[term], tuple(group)) for term, group in gathered.items())
    return Facet(identifier, key, label, plural, values)


def _years(events: Iterable[Event]) -> dict[str, Term]:
    numbers = sorted({year for event in events for year in event.years})
    return {year: Term(year, year, year, "", "", {}) for year in numbers}
