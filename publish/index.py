"""The index by which the filter answers: all events in order of time, oldest first, in parts that load when needed.

A part is a script that hands its data over, so that a page opened from a disk, which may read no file, can have it.
What the filter asks is the same in all languages; what a list says of an event is not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from publish import addresses
from publish.counting import counted
from publish.event import Event
from publish.facets import Facet
from publish.markdown import first_sentence
from publish.site import Site
from publish.tongues import Tongue
from timeline.words import words as said

ROWS = 1000
"""Events in a part of what the filter asks: about 20 KB."""
WORDS = 100
"""Events in a part of what a list says: about 40 KB."""


def rows(site: Site) -> Iterator[tuple[str, str]]:
    """Yield name and text of each part of what the filter asks of the events."""
    offered = [each for each in site.facets if each.key]
    for number, events in enumerate(_parts(site.events, ROWS)):
        yield addresses.rows(number), _script(_columns(events, offered))


def words(site: Site) -> Iterator[tuple[str, str]]:
    """Yield name and text of each part of what a list says of the events, in the language of *site*."""
    for number, events in enumerate(_parts(site.events, WORDS)):
        yield addresses.words(number), _script([_said(each, site.tongue) for each in events])


def _said(event: Event, tongue: Tongue) -> tuple[str, ...]:
    """Return the title of *event*, its first sentence, the language of both, its date and its number of reports."""
    told = event.told
    first = first_sentence(told.body.text).striptags()
    when = said(event.when, tongue.code)
    return told.title.text, first, told.title.tag, when, counted(event.entry.citations, tongue)


def parts(events: Sequence[Event]) -> int:
    """Return how many parts there are of what the filter asks."""
    return -(-len(events) // ROWS)


def _parts(events: Sequence[Event], size: int) -> Iterator[Sequence[Event]]:
    return (events[at : at + size] for at in range(0, len(events), size))


def _columns(events: Sequence[Event], offered: Iterable[Facet]) -> dict[str, Any]:
    places = [each.when.place for each in events]
    return {
        "ids": [each.id for each in events],
        "years": [year for year, _ in places],
        "months": [month or 0 for _, month in places],
        "earliest": [str(each.when.earliest or "") for each in events],
        "latest": [str(each.when.latest or "") for each in events],
        "facets": {facet.key: _column(events, facet) for facet in offered},
    }


def _column(events: Sequence[Event], facet: Facet) -> tuple[list[str], list[list[int]]]:
    """Return the values that occur, and for each event the places of its own among them."""
    held = [list(facet.held(each)) for each in events]
    known = {value: place for place, value in enumerate(sorted({value for each in held for value in each}))}
    return list(known), [[known[value] for value in each] for each in held]


def _script(data: Any) -> str:
    return f"onDemand.take({json.dumps(data, ensure_ascii=False, separators=(',', ':'))});\n"
