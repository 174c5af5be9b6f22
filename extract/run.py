"""Runs the whole chain over seed records or files and returns what it found; writes only where told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extract import ledger, lexicon, merge, origins, records, wording
from extract import plan as planning
from extract.document import Document
from extract.origins import contradictions, upheld
from extract.origins.contradictions import Difference
from extract.plan import Plan
from extract.review import rejected
from extract.told import Told, tell
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

    documents: tuple[Document, ...]
    """In order of id, each with its origin."""
    merged: tuple[merge.Merged, ...]
    """Each event once."""
    differences: tuple[Difference, ...]
    """Where copies differ from their originals."""
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
    return together(told, lambda each: each, words)


def together(told: Iterable[Told], whole: Callable[[Document], Document], words: Vocabulary) -> Found:
    """Put together what documents have *told*, each by itself; *whole* gives a document with its text.

    In the result those that tell an event have their text.
    """
    known = {each.document.id: each for each in told}
    placed = tuple(each.document for each in origins.place((each.document, each.prints) for each in known.values()))
    differences = contradictions.among(placed, lambda each: known[each.id].prints, whole)
    events = (event for each in placed for event in known[each.id].events)
    merged = merge.merge(upheld.upheld(events, differences), words)
    telling = {event.document for each in merged for event in each.evidence}
    return Found(tuple(whole(each) if each.id in telling else each for each in placed), merged, differences)


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
    shelf = collection.load(place.content, redrawn=own(place, rows))
    words = wording.load(place.content / "vocabulary", terms)
    told = draw(terms)
    known = {each.id: each for each in told.documents}
    texts = files(place.content)
    plan = planning.plan(told.merged, known, told.differences, shelf, texts, rows, words, today, turned_down)
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
