"""Decides what a run does with each event it found: write it, leave it, or ask a person.

Pure: data in, intentions out. `extract.write` carries them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from extract import athand, draft, links
from extract.deed import Deed
from extract.document import Document
from extract.known import deed_of, sort_out
from extract.ledger import Row, row_of
from extract.merge import Merged
from extract.origins.contradictions import Difference
from extract.review import findings
from extract.review.items import Item, link_id, unread, worst_first
from extract.review.rejected import Rejected
from extract.told import Unread
from extract.wording import Wording
from timeline.collection import Collection
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
    drafts: tuple[Item, ...]
    """The entries that were there before and that nobody has reviewed."""
    found: tuple[Merged, ...]
    """The events that the documents tell."""
    documents: Mapping[str, Document]
    """By id."""


def plan(
    found: tuple[Merged, ...],
    documents: Mapping[str, Document],
    differences: tuple[Difference, ...],
    not_read: Mapping[str, tuple[Unread, ...]],
    collection: Collection,
    files: Mapping[str, str],
    ledger: Mapping[str, Row],
    own: frozenset[str],
    wording: Wording,
    today: date,
    rejected: Mapping[str, Rejected],
) -> Plan:
    """Decide on each of the events *found* in *documents*, whose copies have *differences* from their originals.

    What of them was *not_read* is by their ids.

    *files* are the texts of the entry files by id, *own* the ids of those that are as the extraction wrote them;
    *today* becomes the date on which new entries were added; what is *rejected* is neither drafted nor proposed.
    """
    entries = collection.entries
    present = athand.of(documents.values(), entries.values())
    told = sort_out(found, documents, present, collection, ledger, own, rejected)
    deeds: dict[str, Deed] = {each.id: deed_of(each) for each in entries.values()}
    answers = links.draw({**deeds, **told.redrawn, **told.new}, collection.vocabulary)
    related = links.both_ways(answers)
    named = {each.id: each.related for each in entries.values() if each.id not in own}
    rows = dict(ledger)
    writes: dict[str, str] = {}
    for identifier in sorted(own | set(told.new)):
        linked = _wanted(identifier, links.of_draft(identifier, answers, related, named), rejected)
        source = told.redrawn.get(identifier) or told.new.get(identifier)
        if source is None:
            entry = replace(entries[identifier], related=linked)
        else:
            added = entries[identifier].added if identifier in entries else today
            entry = draft.entry(source, documents, wording, collection.vocabulary, identifier, added, linked)
        text = text_of(entry)
        if text != files.get(identifier):
            writes[identifier] = text
            rows[identifier] = row_of(identifier, source or ledger[identifier], text)
    items = [
        *findings.withheld(told.withheld, documents, wording, collection.vocabulary, told.taken, today),
        *(
            item
            for identifier, tellings in told.known.items()
            for merged in tellings
            if merged is not told.redrawn.get(identifier)
            for item in findings.proposals(merged, entries[identifier], documents, present.originals)
        ),
        *findings.links(entries, files, related, own),
        *findings.garbled(differences, documents),
        *unread(not_read, documents),
    ]
    drafts = [each for each in entries.values() if each.review == "draft"]
    return Plan(
        writes=writes,
        ledger=tuple(rows[each] for each in sorted(rows)),
        new=tuple(sorted(told.new)),
        changed=tuple(sorted(set(writes) - set(told.new))),
        known=tuple(sorted(set(told.known) - set(writes))),
        review=tuple(each for each in worst_first(items) if each.id not in rejected),
        drafts=worst_first(findings.draft(each, told.known.get(each.id, ()), documents) for each in drafts),
        found=found,
        documents=documents,
    )


def _wanted(identifier: str, related: tuple[str, ...], rejected: Mapping[str, Rejected]) -> tuple[str, ...]:
    """Return those of *related* that a person has not turned down as links from or to *identifier*."""
    return tuple(
        each for each in related if not {link_id(identifier, each), link_id(each, identifier)} & set(rejected)
    )
