"""Makes the items of a run: what was withheld, what an entry of a person lacks, and what nobody has reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from extract import draft as drafting
from extract.athand import sort
from extract.document import Document
from extract.merge import Merged
from extract.origins.contradictions import Difference
from extract.review.items import Item, at, gist, key_of, source_key
from extract.review.proposals import Cited, Disputed, Linked, NewEntry, Reviewed
from extract.wording import Wording
from timeline.entry import Citation, Claim, Dispute, Entry
from timeline.frontmatter import line_of
from timeline.vocabulary import Vocabulary
from timeline.when import When
from timeline.words import words


def withheld(
    found: Iterable[tuple[Merged, str]],
    documents: Mapping[str, Document],
    wording: Wording,
    vocabulary: Vocabulary,
    taken: frozenset[str],
    today: date,
) -> Iterator[Item]:
    """Yield an item for each event of which no entry was drafted; each comes with the reason."""
    ids = set(taken)
    for merged, reason in found:
        proposal = None
        if drafting.citations(merged, documents):
            identifier = drafting.identifier(merged, frozenset(ids))
            ids.add(identifier)
            dated = merged if merged.when else replace(merged, when=When.parse(today.isoformat()), basis="reported")
            entry = drafting.entry(dated, documents, wording, vocabulary, identifier, today)
            proposal = NewEntry(entry, merged.when is not None)
        weak = all(documents[each.document].reliability == "low" for each in merged.evidence)
        sentence = merged.evidence[0].sentence
        item = _about(merged, documents, "weak" if weak else "event", key_of(merged), reason, sentence)
        yield replace(item, proposal=proposal)


def proposals(
    merged: Merged, entry: Entry, documents: Mapping[str, Document], originals: Mapping[str, str]
) -> Iterator[Item]:
    """Yield what *merged* would add to *entry*, which belongs to a person: sources, and a date that differs.

    *originals* are the full texts that abstracts stand for, by their sha256.
    """
    name = f"content/events/{entry.id}.md"
    cited = _Cited(entry, originals)
    new = [each for each in drafting.citations(merged, documents) if not cited.has(each)]
    when = merged.when
    conflict = merged.basis == "happened" and when is not None and not when.overlaps(entry.when)
    for citation in new:
        why = f"a source that {name} does not cite tells it"
        first = sorted(merged.evidence, key=lambda each: each.text != citation.text)
        shown = replace(merged, evidence=tuple(first))
        item = _about(shown, documents, "source", source_key(entry.id, citation), why, citation.quote)
        yield replace(item, proposal=Cited(entry.id, citation))
    if conflict and when is not None:
        why = f"{name} dates it {entry.when}, this text {when}"
        item = _about(merged, documents, "date", (entry.id, str(when)), why, merged.evidence[0].sentence)
        dispute = _dispute(merged, entry, documents)
        if dispute is None or all(each.about != dispute.dispute.about for each in entry.disputed):
            yield replace(item, proposal=dispute)


class _Cited:
    """What an entry cites."""

    def __init__(self, entry: Entry, originals: Mapping[str, str]) -> None:
        self._texts = {each.text for each in entry.citations} | {each.url for each in entry.citations if each.url}
        self._sorts = set(map(sort, entry.citations))
        self._originals = originals

    def has(self, citation: Citation) -> bool:
        """Whether it cites the text of *citation*, another form of it or another copy of that sort."""
        forms = (citation.text, citation.url, self._originals.get(citation.text))
        return not self._texts.isdisjoint(forms) or sort(citation) in self._sorts


def _dispute(merged: Merged, entry: Entry, documents: Mapping[str, Document]) -> Disputed | None:
    """Return how the report that tells *merged* and that on which *entry* rests disagree on the day.

    None where the entry rests on that report itself, or on several, so that nobody can say which gave its date.
    """
    assert merged.when is not None  # no date, no conflict
    telling = {documents[each.document].origin for each in merged.evidence}
    others = {each.origin for each in entry.citations} - telling
    citation = next(iter(drafting.citations(merged, documents)), None)
    if citation is None or len(others) != 1:
        return None
    other = others.pop()
    values = (Claim(words(entry.when), other), Claim(words(merged.when), citation.origin))
    needed = None if citation.origin in {each.origin for each in entry.citations} else citation
    return Disputed(entry.id, Dispute("when it happened", values), needed)


def links(
    entries: Mapping[str, Entry],
    files: Mapping[str, str],
    related: Mapping[str, tuple[str, ...]],
    own: Iterable[str],
) -> Iterator[Item]:
    """Yield the links that entries of persons lack: *related* to those in *own*, the machine's, or to each other.

    Two entries of persons are left alone once either names any other, for then somebody has thought about its links;
    a link that one names is shown on both pages.
    """
    machine = set(own)
    for identifier, entry in entries.items():
        for other in related[identifier] if identifier not in machine else ():
            twin = entries.get(other) if other not in machine else None
            settled = twin is not None and (entry.related or twin.related or identifier > other)
            if other in entry.related or settled:
                continue
            why = f"content/events/{identifier}.md does not name {other}, over the same records and parties"
            place = f"content/events/{identifier}.md:{line_of(files[identifier], 'related')}"
            what = f"{entry.title} — {entries[other].title}" if other in entries else f"{entry.title} — {other}"
            yield Item("link", (identifier, other), why, what, place, "", Linked(identifier, other))


def draft(entry: Entry, told: tuple[Merged, ...], documents: Mapping[str, Document]) -> Item:
    """Return that *entry* is a draft; *told* are the tellings of it that this run has found, the best first."""
    why = f"a draft that nobody has reviewed{'; no source dates it' if entry.when_basis == 'reported' else ''}"
    item = Item("draft", (entry.id,), why, entry.title, f"content/events/{entry.id}.md:1", "", Reviewed(entry.id))
    return replace(item, merged=told[0], reports=_reports(told[0], documents)) if told else item


def _about(
    merged: Merged, documents: Mapping[str, Document], sort: str, key: tuple[str, ...], why: str, passage: str
) -> Item:
    place, reports = at(merged, documents), _reports(merged, documents)
    return Item(sort, key, why, gist(merged), place, passage, merged=merged, reports=reports)


def _reports(merged: Merged, documents: Mapping[str, Document]) -> int:
    return len({documents[each.document].origin for each in merged.evidence})


def garbled(differences: Iterable[Difference], documents: Mapping[str, Document]) -> Iterator[Item]:
    """Yield where a copy contradicts the better text of its story, whose reading is the one that is kept."""
    for each in differences:
        why = f"another {each.kind} than in the text it copies: {each.said}"
        passage = f"{each.sentence}” — {each.against}: “{each.reading}"
        key = (each.kind, *each.says, documents[each.copy].sha256, documents[each.original].sha256)
        yield Item("garbled", key, why, f"{each.copy} ← {each.original}", each.place, passage)
