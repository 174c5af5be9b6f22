"""Decides what a run does with each event it found: write it, leave it, or ask a person.

Pure: data in, intentions out. `extract.write` carries them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from extract import draft
from extract.deed import Deed
from extract.document import Document
from extract.ledger import Row
from extract.merge import Merged, refusal
from extract.records import digest
from extract.review import Item, at, unread
from extract.wording import Wording
from timeline.collection import Collection
from timeline.entry import Entry
from timeline.writing import text_of


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is going to do."""

    writes: Mapping[str, str]
    """Texts of entry files by id, only those that differ from what is there."""
    ledger: tuple[Row, ...]
    new: tuple[str, ...]
    changed: tuple[str, ...]
    known: tuple[str, ...]
    review: tuple[Item, ...]
    """What needs a person, worst first."""
    drafts: tuple[str, ...]
    """Ids of the entries that were there before and that nobody has reviewed."""
    origins: int
    """How many independent reports the documents are."""


def plan(
    found: tuple[Merged, ...],
    documents: Mapping[str, Document],
    collection: Collection,
    files: Mapping[str, str],
    ledger: Mapping[str, Row],
    wording: Wording,
    today: date,
) -> Plan:
    """Decide on each of the events *found* in *documents*.

    *files* are the texts of the entry files by id; *today* becomes the date on which new entries were added.
    """
    vocabulary = collection.vocabulary
    rows = dict(ledger)
    writes: dict[str, str] = {}
    outcome: dict[str, list[str]] = {"new": [], "changed": [], "known": []}
    items: list[Item] = []
    renamed = {alias: entry.id for entry in collection.entries.values() for alias in entry.aliases}
    for merged in found:
        if reason := _withheld(merged, documents):
            items.append(Item(reason, _gist(merged), at(merged, documents), merged.evidence[0].sentence))
            continue
        row = next((each for each in rows.values() if not refusal(merged, each, vocabulary)), None)
        if row is None:
            entry = next(
                (each for each in collection.entries.values() if not refusal(merged, _of(each), vocabulary)), None
            )
            identifier = entry.id if entry else ""
        else:
            identifier = row.id
        if not identifier:
            identifier = draft.identifier(merged, frozenset(rows) | frozenset(files) | frozenset(renamed))
            drafted = draft.entry(merged, documents, wording, vocabulary, identifier, today)
            if not drafted.citations:
                why = "no words of the sentence make a quotation of the right length"
                items.append(Item(why, _gist(merged), at(merged, documents), merged.evidence[0].sentence))
                continue
            text = text_of(drafted)
            writes[identifier] = text
            rows[identifier] = _row(identifier, merged, text)
            outcome["new"].append(identifier)
            continue
        identifier = renamed.get(identifier, identifier)
        if identifier not in files:
            continue  # a person took it out; it does not come back
        current = collection.entries.get(identifier)
        own = row is not None and digest(files[identifier].encode()) == row.sha256
        if own and current is not None and not _from_originals(current, merged, documents):
            text = text_of(draft.entry(merged, documents, wording, vocabulary, identifier, current.added))
            if text != files[identifier]:
                writes[identifier] = text
                rows[identifier] = _row(identifier, merged, text)
                outcome["changed"].append(identifier)
                continue
        elif current is not None:
            items += _proposals(merged, current, documents)
        outcome["known"].append(identifier)
    return Plan(
        writes=writes,
        ledger=tuple(rows[each] for each in sorted(rows)),
        new=tuple(sorted(set(outcome["new"]))),
        changed=tuple(sorted(set(outcome["changed"]))),
        known=tuple(sorted(set(outcome["known"]))),
        review=(*items, *unread(documents)),
        drafts=tuple(each.id for each in collection.entries.values() if each.review == "draft"),
        origins=len({each.origin for each in documents.values()}),
    )


def _from_originals(entry: Entry, merged: Merged, documents: Mapping[str, Document]) -> bool:
    """Whether *entry* was drafted from full texts of which only the abstracts are at hand now."""
    cited = {each.text for each in entry.citations}
    return any(documents[each.document].original in cited for each in merged.evidence)


def _withheld(merged: Merged, documents: Mapping[str, Document]) -> str:
    """Return why no entry may be drafted of *merged*; empty where one may."""
    told = [documents[each.document] for each in merged.evidence]
    if all(each.reliability == "low" for each in told):
        return f"only a source of low reliability tells it ({told[0].reason})"
    if merged.when is None:
        return f"it has no date: {told[0].evidence}"
    return ""


def _gist(merged: Merged) -> str:
    sides = f"{', '.join(merged.from_) or '?'} → {', '.join(merged.to) or '?'}"
    return f"{merged.kind}, {sides}, {', '.join(merged.systems) or 'records not named'}, {merged.when or 'undated'}"


def _proposals(merged: Merged, entry: Entry, documents: Mapping[str, Document]) -> list[Item]:
    """Return what *merged* would add to an entry that belongs to a person."""
    items = []
    cited = {each.text for each in entry.citations} | {each.url for each in entry.citations if each.url}
    originals = {each.sha256: each.original for each in documents.values() if each.original}
    titles = {(each.publisher, each.origin, each.relation) for each in entry.citations}
    for citation in draft.citations(merged, documents):
        same = citation.text in cited or citation.url in cited or originals.get(citation.text) in cited
        if not same and (citation.publisher, citation.origin, citation.relation) not in titles:
            why = f"a source that content/events/{entry.id}.md does not cite tells it"
            items.append(Item(why, _gist(merged), at(merged, documents), citation.quote))
    when = merged.when
    if merged.basis == "happened" and when is not None and not when.overlaps(entry.when):
        why = f"content/events/{entry.id}.md dates it {entry.when}, this text {when}"
        items.append(Item(why, _gist(merged), at(merged, documents), merged.evidence[0].sentence))
    return items


def _row(identifier: str, merged: Merged, text: str) -> Row:
    return Row(
        id=identifier,
        kind=merged.kind,
        from_=merged.from_,
        to=merged.to,
        systems=merged.systems,
        people=merged.people,
        when=merged.when,
        sha256=digest(text.encode()),
    )


def _of(entry: Entry) -> Deed:
    return Deed(entry.kind, entry.from_, entry.to, entry.systems, entry.people, entry.when)
