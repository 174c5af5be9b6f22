"""Which pages a site has: the name of each file, its template, and what the template is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from publish import addresses
from publish.chronology import newest_first, oldest_first, years
from publish.dealings import Dealing, dealings
from publish.drawing import drawing
from publish.event import Event
from publish.facets import Facet, Value
from publish.picture import picture
from publish.questions import questions
from publish.site import Site
from timeline.vocabulary import Term


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML file to write."""

    name: str
    template: str
    context: dict[str, Any]


def pages(site: Site) -> Iterator[Page]:
    """Yield every page of *site*, named as within its language."""
    yield _timeline(site, addresses.NEWEST, "newest")
    yield _timeline(site, addresses.OLDEST, "oldest")
    yield Page(addresses.BROWSE, "browse", {})
    yield Page(addresses.OPEN, "open", {"questions": questions(newest_first(site.events), site.vocabulary)})
    yield Page(addresses.GLOSSARY, "glossary", {})
    yield Page(addresses.EDITION, "edition", {"years": years(site.events)})
    yield from _picture(site)
    if site.tongue.original:
        yield Page(addresses.NOT_FOUND, "404", {})
    for prose in site.prose:
        yield Page(prose.address, "page", {"page": prose, "told": prose.told(site.tongue)})
    for facet in site.facets:
        for value in facet.values:
            yield _value(facet, value, site)
    for course in site.chains:
        yield Page(course.address, "chain", {"course": course})
    yield from _events(site)


def _timeline(site: Site, name: str, order: str) -> Page:
    ordered = site.events if order == "oldest" else newest_first(site.events)
    return Page(name, "timeline", {"order": order, "years": years(ordered), "density": years(site.events)})


def _picture(site: Site) -> Iterator[Page]:
    shown = picture(site.events, site.vocabulary)
    yield Page(addresses.PICTURE, "picture", {"picture": shown, "drawing": drawing(shown)})
    for pair in shown.pairs:
        yield Page(pair.address, "pair", {"pair": pair, "systems": _systems(pair.events, site)})


def _systems(events: Iterable[Event], site: Site) -> tuple[Term, ...]:
    """Return the record systems that *events* are about, in the order of the vocabulary."""
    named = {system for each in events for system in each.entry.systems}
    return tuple(term for term in site.vocabulary.systems.values() if term.id in named)


def _value(facet: Facet, value: Value, site: Site) -> Page:
    agencies = site.vocabulary.agencies
    return Page(
        value.address,
        "value",
        {
            "facet": facet,
            "value": value,
            "years": years(newest_first(value.events)),
            "above": agencies.get(value.term.parent),
            "parts": tuple(each for each in agencies.values() if _below(facet, value, each.parent)),
            "roles": _roles(value) if facet.id == "agencies" else (0, 0),
            "dealings": _dealings(facet, value, site),
            "held": tuple(each for each in site.vocabulary.systems.values() if _below(facet, value, each.parent)),
        },
    )


def _roles(value: Value) -> tuple[int, int]:
    """Say in how many events an agency's own records are concerned, and in how many it is the other side."""
    own = sum(value.term.id in each.entry.from_ for each in value.events)
    return own, sum(value.term.id in each.entry.to for each in value.events)


def _dealings(facet: Facet, value: Value, site: Site) -> tuple[tuple[str, tuple[Dealing, ...]], ...]:
    """Say what was done with records that an agency holds, that it is to get, or that are of a record system."""
    if facet.id == "systems":
        sides = {"system": newest_first(value.events)}
    elif facet.id == "agencies":
        identifier, ordered = value.term.id, newest_first(value.events)
        sides = {
            "holder": tuple(each for each in ordered if identifier in each.entry.from_),
            "receiver": tuple(each for each in ordered if identifier in each.entry.to),
        }
    else:
        sides = {}
    found = ((side, dealings(events, site.vocabulary)) for side, events in sides.items())
    return tuple((side, dealt) for side, dealt in found if dealt)


def _below(facet: Facet, value: Value, parent: str) -> bool:
    return facet.id == "agencies" and parent == value.term.id


def _events(site: Site) -> Iterator[Page]:
    by_id = {each.id: each for each in site.events}
    neighbours = (None, *site.events, None)
    for before, event, after in zip(neighbours, site.events, neighbours[2:], strict=False):
        related = {*event.entry.related, *(each.id for each in site.events if event.id in each.entry.related)}
        context = {
            "event": event,
            "before": before,
            "after": after,
            "chains": site.chains_of(event),
            "related": oldest_first(by_id[each] for each in related),
        }
        yield Page(addresses.event(event.id), "event", context)
        for alias in event.entry.aliases:
            yield Page(addresses.event(alias), "redirect", {"event": event, "target": f"{event.id}.html"})
