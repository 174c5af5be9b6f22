"""Runs the whole chain over seed records or files and returns what it found; writes only where told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from extract import ledger, lexicon, merge, records, wording
from extract import origins as stories
from extract import plan as planning
from extract.again import Again, Named
from extract.document import Document
from extract.origins import contradictions, upheld
from extract.origins.contradictions import Difference
from extract.plan import Plan
from extract.review import rejected
from extract.told import Shelf, Told, Unread, shelf, tell
from extract.write import whole
from timeline import collection, vocabulary
from timeline.faults import Fault
from timeline.vocabulary import Vocabulary

Tick = Callable[[Document], None]
"""Is told of each document when it has been read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a site's seeds and content lie."""

    seeds: Path
    content: Path


@dataclass(frozen=True, slots=True)
class Found:
    """What documents tell."""

    documents: Mapping[str, Document]
    """By id and in its order, each with its origin; those that tell an event have their text."""
    merged: tuple[merge.Merged, ...]
    """Each event once."""
    differences: tuple[Difference, ...]
    """Where copies differ from their originals."""
    origins: int
    """How many independent reports the documents are."""
    unread: Mapping[str, tuple[Unread, ...]]
    """What of them was not read, by id and in its order."""
    faults: tuple[Fault, ...] = ()
    """Why files were not read."""


Draw = Callable[[Vocabulary], Found]
"""Reads documents and draws their events by a site's vocabulary."""


def found(documents: Iterable[Document], content: Path, words: Vocabulary, tick: Tick) -> Found:
    """Return what *documents* tell, read one after the other in this process."""
    lexicons = {each: lexicon.load(content / "vocabulary", words, each) for each in lexicon.LANGUAGES}
    told: list[Told] = []
    for document in documents:
        told.append(tell(document, lexicons, words))
        tick(document)
    return together(shelf(told), words)


def together(told: Shelf, words: Vocabulary) -> Found:
    """Put together what documents have *told*, each by itself."""
    ids = told.ids
    origins, relations = [""] * len(ids), [""] * len(ids)
    for each in stories.place(told.bare, told.prints):
        origins[each.number], relations[each.number] = each.origin, each.relation

    def placed(document: Document, number: int) -> Document:
        return replace(document, origin=origins[number], relation=relations[number])

    whole = Again(len(ids), lambda number: placed(told.documents[number], number))
    bare = Again(len(ids), lambda number: placed(told.bare[number], number))
    ordered = sorted(range(len(ids)), key=ids.__getitem__)
    differences = contradictions.among(ordered, origins, relations, whole, bare, told.prints)
    events = (event for each in told.events for event in each)
    merged = merge.merge(upheld.upheld(events, differences), words)
    telling = {event.document for each in merged for event in each.evidence}

    def with_text(number: int) -> Document:
        return whole[number] if ids[number] in telling else bare[number]

    found = Named({ids[number]: number for number in ordered}, Again(len(ids), with_text))
    unread = {each: told.unread[each] for each in sorted(told.unread)}
    return Found(found, merged, differences, len(set(origins)), unread)


def planned(place: Place, documents: Iterable[Document], today: date, tick: Tick) -> Plan:
    """Return what a run over *documents* would do.

    Raises FaultsError with every fault in the vocabulary, the entries and the ledger.
    """
    return over(place, lambda terms: found(documents, place.content, terms, tick), today)[0]


def over(place: Place, draw: Draw, today: date) -> tuple[Plan, Found]:
    """Return what a run would do with the events that *draw* finds, and all that it finds.

    Raises FaultsError with every fault in the vocabulary, the entries and the ledger, before anything is drawn.
    """
    terms = vocabulary.load(place.content / "vocabulary")
    rows = ledger.load(place.content, terms)
    turned_down = rejected.load(place.content, terms)
    mine = own(place, rows)
    entries = collection.load(place.content, redrawn=mine)
    words = wording.load(place.content / "vocabulary", terms)
    told = draw(terms)
    plan = planning.plan(
        told.merged,
        told.documents,
        told.differences,
        told.unread,
        entries,
        files(place.content),
        rows,
        mine,
        words,
        today,
        turned_down,
    )
    return plan, told


def own(place: Place, rows: Mapping[str, ledger.Row]) -> frozenset[str]:
    """Return the ids of the entries in *place* that are as the extraction wrote them, by the *rows* of the ledger."""
    return frozenset(
        path.stem
        for path in collection.entry_files(place.content)
        if path.stem in rows and records.digest(path.read_bytes()) == rows[path.stem].sha256
    )


def files(content: Path) -> dict[str, str]:
    """Return the texts of the entry files in *content* by id."""
    return {path.stem: path.read_text(encoding="utf-8") for path in collection.entry_files(content)}


def apply(place: Place, plan: Plan) -> None:
    """Write the entries of *plan*, then the ledger; files that would not change are not touched."""
    for identifier, text in sorted(plan.writes.items()):
        whole(place.content / "events" / f"{identifier}.md", text)
    remember(place, plan.ledger)


def remember(place: Place, rows: Iterable[ledger.Row]) -> None:
    """Write the ledger, unless it says already what *rows* say."""
    path = place.content / ledger.NAME
    text = ledger.text_of(rows)
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        whole(path, text)


def seeds(place: Place) -> tuple[Document, ...]:
    """Return the documents of the seed records, originals where they are at hand.

    Raises FaultsError with every fault in them.
    """
    return records.documents(records.load(place.seeds), place.seeds)
