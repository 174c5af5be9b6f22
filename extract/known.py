"""Sorts out the events of a run: which are new, which were written before, which go to a person and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract import draft
from extract.alike import Alike
from extract.athand import AtHand
from extract.deed import Deed
from extract.document import Document
from extract.ledger import Row
from extract.merge import Merged, refusal
from extract.review.rejected import Rejected, again
from timeline.collection import Collection
from timeline.entry import Entry
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Sorted:
    """The events of a run by what becomes of them."""

    new: Mapping[str, Merged]
    """Events to be drafted, by the id that they get."""
    known: Mapping[str, tuple[Merged, ...]]
    """Tellings of entries that are there, by id."""
    redrawn: Mapping[str, Merged]
    """Of these the best telling of each draft that is the machine's and can be drafted anew."""
    withheld: tuple[tuple[Merged, str], ...]
    """Events that are not drafted, each with the reason."""
    taken: frozenset[str]
    """Ids that no further entry may have."""


def sort_out(
    found: tuple[Merged, ...],
    documents: Mapping[str, Document],
    at_hand: AtHand,
    collection: Collection,
    ledger: Mapping[str, Row],
    own: frozenset[str],
    rejected: Mapping[str, Rejected],
) -> Sorted:
    """Sort out the events *found* in *documents*; *own* are the ids of entries that are as the machine wrote them.

    *at_hand* is what these documents are to the entries of the *collection*.
    What was *rejected* is left out, and so is what a person took out: a row of the *ledger* without an entry.
    """
    entries, vocabulary = collection.entries, collection.vocabulary
    renamed = {alias: entry.id for entry in entries.values() for alias in entry.aliases}
    taken = {*ledger, *entries, *renamed}
    rows = _Deeds(tuple(ledger.items()), vocabulary)
    written = _Deeds(tuple((each.id, deed_of(each)) for each in entries.values()), vocabulary)
    drawn = _Deeds((), vocabulary)
    new: dict[str, Merged] = {}
    known: dict[str, tuple[Merged, ...]] = {}
    redrawn: dict[str, Merged] = {}
    withheld: list[tuple[Merged, str]] = []
    for merged in found:
        reason = _withheld(merged, documents)
        identifier = _accepted(merged, ledger) if reason else rows.same(merged) or written.same(merged)
        identifier = renamed.get(identifier, identifier)
        if identifier in entries:
            known[identifier] = (*known.get(identifier, ()), merged)
            if not reason and identifier in own and _whole(entries[identifier], merged, documents, at_hand):
                redrawn.setdefault(identifier, merged)
            continue
        if identifier or drawn.same(merged) or again(merged, rejected, vocabulary):
            continue
        if not reason and not draft.citations(merged, documents):
            reason = "no words of the sentence make a quotation of the right length"
        if reason:
            withheld.append((merged, reason))
            continue
        identifier = draft.identifier(merged, frozenset(taken))
        taken.add(identifier)
        new[identifier] = merged
        drawn.add(identifier, merged)
    return Sorted(new, known, redrawn, tuple(withheld), frozenset(taken))


def deed_of(entry: Entry) -> Deed:
    """Return what an entry is known again by."""
    return Deed(entry.kind, entry.from_, entry.to, entry.systems, entry.people, entry.when)


class _Deeds:
    """Deeds by id, of which the first is found that nothing keeps apart from another."""

    def __init__(self, deeds: Sequence[tuple[str, Deed]], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._deeds = list(deeds)
        self._alike = Alike(vocabulary, (deed for _, deed in deeds))

    def add(self, identifier: str, deed: Deed) -> None:
        """Take *deed* in as the last."""
        self._alike.add(len(self._deeds), deed)
        self._deeds.append((identifier, deed))

    def same(self, deed: Deed) -> str:
        """Return the id of the first that may be *deed*; empty where all are kept apart."""
        near = (self._deeds[number] for number in self._alike.near(deed))
        return next((each for each, other in near if not refusal(deed, other, self._vocabulary)), "")


def _accepted(merged: Merged, ledger: Mapping[str, Row]) -> str:
    """Return the id of the entry that a person has had written of *merged*, which a run withholds."""
    frame = (merged.kind, merged.from_, merged.to, merged.systems)
    return next(
        (
            row.id
            for row in ledger.values()
            if (row.kind, row.from_, row.to, row.systems) == frame
            and (merged.when is None or row.when is None or merged.when.overlaps(row.when))
        ),
        "",
    )


def _whole(entry: Entry, merged: Merged, documents: Mapping[str, Document], at_hand: AtHand) -> bool:
    """Whether the texts that *entry* was drafted from are at hand, so that drafting it anew loses nothing.

    They are not where only the abstracts are here of full texts that it cites, or where a run reads other texts.
    """
    cited = {each.text for each in entry.citations}
    if any(documents[each].original in cited for each in {each.document for each in merged.evidence}):
        return False
    return at_hand.all(entry.citations)


def _withheld(merged: Merged, documents: Mapping[str, Document]) -> str:
    """Return why no entry may be drafted of *merged*; empty where one may."""
    told = [documents[each.document] for each in merged.evidence]
    if all(each.reliability == "low" for each in told):
        return f"only a source of low reliability tells it ({told[0].reason})"
    if merged.when is None:
        return f"it has no date: {told[0].evidence}"
    return ""
