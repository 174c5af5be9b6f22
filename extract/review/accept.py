"""Carries out on texts what items propose; each change is proved by reading its result before a file is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from extract.known import deed_of
from extract.ledger import Row, row_of
from extract.review import edit
from extract.review.items import Item
from extract.review.proposals import Cited, Disputed, Linked, NewEntry, Proposal, Reviewed
from timeline import reading
from timeline.entry import Citation, Dispute, Entry
from timeline.faults import Fault
from timeline.vocabulary import Vocabulary
from timeline.when import When
from timeline.writing import citation_fields, text_of


@dataclass(frozen=True, slots=True)
class Change:
    """What accepting items makes of the content."""

    files: Mapping[str, str]
    """Texts of entry files by id, as they are to lie in the file."""
    rows: tuple[Row, ...]
    """Rows of the ledger for entries that are new."""


def change(
    items: Iterable[Item],
    files: Mapping[str, str],
    vocabulary: Vocabulary,
    when: When | None,
    base: str,
    faults: list[Fault],
) -> Change:
    """Return what accepting *items* makes of *files*, the texts of the entry files by id with their own line ends.

    *when* dates an event whose sources do not; *base* names the content in *faults*, to which each item adds that
    cannot be accepted.
    """
    texts: dict[str, str] = {}
    rows: list[Row] = []
    for item in items:
        proposal = item.proposal
        if proposal is None:
            accepted = f"an edit by hand, or python -m extract reject {item.id} --because TEXT"
            faults.append(Fault(item.place.rpartition(":")[0], 1, item.id, f"proposes nothing; accepted: {accepted}"))
        elif isinstance(proposal, NewEntry):
            if not proposal.dated and when is None:
                message = "has no date in its sources; accepted: --when with an EDTF date that a source gives"
                faults.append(Fault(item.place.rpartition(":")[0], 1, item.id, message))
                continue
            entry = _dated(proposal, when)
            texts[entry.id] = text_of(entry)
            row = row_of(entry.id, item.merged or deed_of(entry), texts[entry.id])
            rows.append(replace(row, when=entry.when))
        else:
            name = f"{base}/events/{proposal.entry}.md"
            current = texts.get(proposal.entry, files.get(proposal.entry, ""))
            if changed := _changed(current, proposal, name, {*files, *texts}, vocabulary, faults):
                texts[proposal.entry] = changed
    return Change(texts, tuple(rows))


def _dated(proposal: NewEntry, when: When | None) -> Entry:
    """Return the withheld entry with the date that a person gives; one that its sources date keeps theirs."""
    if proposal.dated or when is None:
        return proposal.entry
    basis = "reported" if when.earliest is None else "happened"
    note = "the sources cited here give no date; it was given in the review"
    return replace(proposal.entry, when=when, when_basis=basis, when_note=note)


def _changed(
    text: str,
    proposal: Cited | Disputed | Linked | Reviewed,
    name: str,
    ids: set[str],
    vocabulary: Vocabulary,
    faults: list[Fault],
) -> str:
    """Return *text* with *proposal* carried out, and prove by reading that it says this and nothing else new."""
    if not text:
        faults.append(Fault(name, 1, "", "is not there yet; accepted: python -m extract run first"))
        return ""
    if isinstance(proposal, Linked) and proposal.other not in ids:
        message = f"would name {proposal.other}, which is not there yet; accepted: python -m extract run first"
        faults.append(Fault(name, 1, "related", message))
        return ""
    before = _read(text, proposal.entry, name, vocabulary)
    try:
        changed, wanted = _edited(text, before, proposal)
        if _read(changed, proposal.entry, name, vocabulary) != wanted:
            raise edit.CannotEditError("is written in a way that cannot be added to")
    except edit.CannotEditError as error:
        message = f"{_field(proposal)} {error}; accepted: an edit by hand that {proposal.says}"
        faults.append(Fault(name, 1, _field(proposal), message))
        return ""
    return changed


def _edited(text: str, entry: Entry, proposal: Proposal) -> tuple[str, Entry]:
    """Return *text* changed as *proposal* says, and what reading it must give."""
    if isinstance(proposal, Linked):
        if proposal.other in entry.related:
            return text, entry
        changed = edit.with_word(text, "related", proposal.other, "added")
        return changed, replace(entry, related=(*entry.related, proposal.other))
    if isinstance(proposal, Reviewed):
        return edit.with_value(text, "review", "reviewed"), replace(entry, review="reviewed")
    if isinstance(proposal, Cited):
        return _with_citation(text, entry, proposal.citation)
    assert isinstance(proposal, Disputed)  # a new entry has no text to edit
    if proposal.citation and proposal.citation.origin not in {each.origin for each in entry.citations}:
        text, entry = _with_citation(text, entry, proposal.citation)
    changed = edit.with_mapping(text, "disputed", _dispute_fields(proposal.dispute), "review")
    return changed, replace(entry, disputed=(*entry.disputed, proposal.dispute))


def _with_citation(text: str, entry: Entry, citation: Citation) -> tuple[str, Entry]:
    if any(each.text == citation.text and each.quote == citation.quote for each in entry.citations):
        return text, entry
    changed = edit.with_mapping(text, "citations", citation_fields(citation), "review")
    return changed, replace(entry, citations=(*entry.citations, citation))


def _dispute_fields(dispute: Dispute) -> dict[str, object]:
    values = [{"value": each.value, "origin": each.origin} for each in dispute.values]
    return {"about": dispute.about, "values": values}


def _read(text: str, identifier: str, name: str, vocabulary: Vocabulary) -> Entry:
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    faults: list[Fault] = []
    entry = reading.parse(plain, identifier, name, vocabulary, faults)
    if entry is None:
        raise edit.CannotEditError(f"would have a fault: {faults[0].message}")
    return entry


def _field(proposal: Cited | Disputed | Linked | Reviewed) -> str:
    fields = {Cited: "citations", Disputed: "disputed", Linked: "related", Reviewed: "review"}
    return fields[type(proposal)]
