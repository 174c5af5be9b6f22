"""The ways into the timeline: each facet with its values, and each value with its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from publish import addresses
from publish.event import Event
from publish.languages import language
from publish.tongues import Tongue
from timeline.vocabulary import Term, Vocabulary

AGENCIES, SYSTEMS, YEARS = "agencies", "systems", "years"
"""The facets that others know by name."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet, such as one agency."""

    facet: str
    title: str
    """What its page is called."""
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
    """Its name in an address's query and in the index; empty where the filter does not offer it."""
    label: str
    plural: str
    values: tuple[Value, ...]
    held: Callable[[Event], Iterable[str]]
    """Gives the ids of the values that an event has."""
    home: str
    """The facet under which the overview lists these values: its own id, but for an agency in one of its roles."""

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
    whose, whom, spoken = gettext("Whose records"), gettext("For whom"), gettext("Language of sources")
    systems = gettext("Record systems")

    def facet(
        identifier: str,
        key: str,
        labels: tuple[str, str],
        terms: Mapping[str, Term],
        held: Callable[[Event], Iterable[str]],
        *,
        home: str = "",
        alone: bool = True,
    ) -> Facet:
        """Return a facet; *alone* is whether the names of its values say enough without its own."""
        gathered: dict[str, list[Event]] = {term: [] for term in terms}
        for event in events:
            for term in held(event):
                gathered[term].append(event)
        values = tuple(
            Value(identifier, _title("" if alone else labels[0], terms[term], tongue), terms[term], tuple(group))
            for term, group in gathered.items()
            if group or not home
        )
        return Facet(identifier, key, *labels, values, held, home or identifier)

    agencies, kinds, statuses = words.agencies, words.kinds, words.statuses
    return (
        facet(AGENCIES, "", (gettext("Agency"), gettext("Agencies")), agencies, lambda e: e.agencies),
        facet("holders", "holder", (whose, whose), agencies, lambda e: e.entry.from_, home=AGENCIES, alone=False),
        facet("receivers", "receiver", (whom, whom), agencies, lambda e: e.entry.to, home=AGENCIES, alone=False),
        facet(SYSTEMS, "records", (gettext("Record system"), systems), words.systems, lambda e: e.entry.systems),
        facet("kinds", "kind", (gettext("Kind"), gettext("Kinds")), kinds, lambda e: [e.entry.kind]),
        facet("statuses", "status", (gettext("Status"), gettext("Statuses")), statuses, lambda e: [e.entry.status]),
        facet(YEARS, "year", (gettext("Year"), gettext("Years")), _years(events), lambda e: e.years),
        facet(
            "languages", "language", (spoken, spoken), _languages(events, tongue), lambda e: e.languages, alone=False
        ),
    )


def _title(role: str, term: Term, tongue: Tongue) -> str:
    if not role:
        return term.name
    return tongue.gettext("%(facet)s: %(value)s") % {"facet": role, "value": term.name}


def _years(events: Iterable[Event]) -> dict[str, Term]:
    numbers = sorted({year for event in events for year in event.years})
    return {year: Term(year, year, year, "", "", {}) for year in numbers}


def _languages(events: Iterable[Event], tongue: Tongue) -> dict[str, Term]:
    tags = sorted({tag for event in events for tag in event.languages})
    names = {tag: language(tag, tongue.locale) for tag in tags}
    return {tag: Term(tag, name[:1].upper() + name[1:], name, "", "", {}) for tag, name in names.items()}
