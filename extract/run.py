"""Runs the whole chain over seed records or files and returns what it found; writes only where told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extract import events, ledger, lexicon, merge, origins, records, wording
from extract import plan as planning
from extract.document import Document
from extract.origins import contradictions, upheld
from extract.origins.contradictions import Difference
from extract.plan import Plan
from extract.review import rejected
from extract.write import whole
from timeline import collection, vocabulary
from timeline.vocabulary import Vocabulary

Tick = Callable[[Document], None]
"""Is told of each document when it has been read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a site's seeds and content lie."""

    seeds: Path
    content: Path


def found(
    documents: Iterable[Document], content: Path, words: Vocabulary, tick: Tick
) -> tuple[tuple[Document, ...], tuple[merge.Merged, ...], tuple[Difference, ...]]:
    """Return *documents*, each with its origin, the events that they tell, each once, and where copies differ."""
    lexicons = {each: lexicon.load(content / "vocabulary", words, each) for each in lexicon.LANGUAGES}
    placed = origins.assign(documents)
    told: list[events.Event] = []
    for document in placed:
        told += events.find(document, lexicons, words)
        tick(document)
    differences = contradictions.find(placed)
    return placed, merge.merge(upheld.upheld(told, differences), words), differences


def planned(place: Place, documents: Iterable[Document], today: date, tick: Tick) -> Plan:
    """Return what a run over *documents* would do.

    Raises FaultsError with every fault in the vocabulary, the entries and the ledger.
    """
    terms = vocabulary.load(place.content / "vocabulary")
    rows = ledger.load(place.content, terms)
    turned_down = rejected.load(place.content, terms)
    shelf = collection.load(place.content, redrawn=own(place, rows))
    words = wording.load(place.content / "vocabulary", terms)
    placed, merged, differences = found(documents, place.content, terms, tick)
    known = {each.id: each for each in placed}
    return planning.plan(merged, known, differences, shelf, files(place.content), rows, words, today, turned_down)


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
