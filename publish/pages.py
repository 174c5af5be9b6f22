"""Which pages a site has: the name of each file, its template, and what the template is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from publish import addresses, index
from publish.apology import apologies
from publish.chronology import newest_first, oldest_first
from publish.dealings import Dealing, dealings
from publish.density import beyond, density
from publish.drawing import drawing
from publish.event import Event
from publish.facets import AGENCIES, SYSTEMS, Facet, Value
from publish.leaves import leaves
from publish.picture import picture
from publish.questions import questions
from publish.site import Site
from timeline.vocabulary import Term

LISTS_A_PART = 2
"""A part of the print edition has at most as many events as so many pages of a list."""


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
    yield from _edition(site)
    yield from _picture(site)
    if site.tongue.original:
        yield Page(addresses.NOT_FOUND, "404", {"apologies": apologies(site.tongues)})
    for prose in site.prose:
        yield Page(prose.address, "page", {"page": prose, "told": prose.told(site.tongue)})
    for facet in site.facets:
        for value in facet.values:
            yield from _value(facet, value, site)
    for course in site.chains:
        yield Page(course.address, "chain", {"course": course})
    yield from _events(site)


def _timeline(site: Site, name: str, order: str) -> Page:
    ordered = site.events if order == "oldest" else newest_first(site.events)
    shown = leaves(name, ordered, site.most)[0]
    context = {"order": order, "leaf": shown, "density": density(site, shown), "beyond": beyond(site, shown)}
    return Page(name, "timeline", context | {"parts": index.parts(site.events), "size": index.WORDS})


def _edition(site: Site) -> Iterator[Page]:
    parts = leaves(addresses.EDITION, site.events, site.most * LISTS_A_PART)
    for part in parts:
        yield Page(part.address, "edition", {"leaf": part, "leaves": parts})


def _picture(site: Site) -> Iterator[Page]:
    shown = picture(site.events, site.vocabulary)
    yield Page(addresses.PICTURE, "picture", {"picture": shown, "drawing": drawing(shown)})
    for pair in shown.pairs:
        yield Page(pair.address, "pair", {"pair": pair, "systems": _systems(pair.events, site)})


def _systems(events: Iterable[Event], site: Site) -> tuple[Term, ...]:
    """Return the record systems that *events* are about, in the order of the vocabulary."""
    named = {system for each in events for system in each.entry.systems}
    return tuple(term for term in site.vocabulary.systems.values() if term.id in named)


def _value(facet: Facet, value: Value, site: Site) -> Iterator[Page]:
    agencies = site.vocabulary.agencies
    all_leaves = leaves(value.address, newest_first(value.events), site.most)
    context = {
        "facet": facet,
        "value": value,
        "leaves": all_leaves,
        "agency": agencies.get(value.term.id) if facet.home != facet.id else None,
        "above": agencies.get(value.term.parent),
        "parts": tuple(each for each in agencies.values() if _below(facet, value, each.parent)),
        "roles": _roles(value) if facet.id == AGENCIES else (0, 0),
        "dealings": _dealings(facet, value, site),
        "held": tuple(each for each in site.vocabulary.systems.values() if _below(facet, value, each.parent)),
    }
    for leaf in all_leaves:
        yield Page(leaf.address, "value", context | {"leaf": leaf})


def _roles(value: Value) -> tuple[int, int]:
    """Say in how many events an agency's own records are concerned, and in how many it is the other side."""
    own = sum(value.term.id in each.entry.from_ for each in value.events)
    return own, sum(value.term.id in each.entry.to for each in value.events)


def _dealings(facet: Facet, value: Value, site: Site) -> tuple[tuple[str, tuple[Dealing, ...]], ...]:
    """Say what was done with records that an agency holds, that it is to get, or that are of a record system."""
    if facet.id == SYSTEMS:
        sides = {"system": newest_first(value.events)}
    elif facet.id == AGENCIES:
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
    return facet.id == AGENCIES and parent == value.term.id


def _events(site: Site) -> Iterator[Page]:
    by_id = {each.id: each for each in site.events}
    ties: dict[str, set[str]] = {each: set() for each in by_id}
    for one, other in ((each.id, other) for each in site.events for other in each.entry.related):
        ties[one].add(other)
        ties[other].add(one)
    neighbours = (None, *site.events, None)
    for before, event, after in zip(neighbours, site.events, neighbours[2:], strict=False):
        context = {
            "event": event,
            "before": before,
            "after": after,
            "chains": site.chains_of(event),
            "related": oldest_first(by_id[each] for each in ties[event.id]),
        }
        yield Page(addresses.event(event.id), "event", context)
        for alias in event.entry.aliases:
            yield Page(addresses.event(alias), "redirect", {"event": event, "target": f"{event.id}.html"})
