"""Words an event as an entry in our own words, from its frame and the templates in ``drafts.yaml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from extract.document import Document
from extract.lexicon import CLASSES
from extract.merge import Merged
from timeline.entry import RELATIONS, Citation, Entry
from timeline.faults import Fault, FaultsError
from timeline.quotes import length_fault
from timeline.vocabulary import Term, Vocabulary, rows
from timeline.words import words

WITH_RECEIVER = ("request", "agreement", "disclosure")
"""Kinds of which there may be one for each agency that asks for or receives the same records."""

_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """The wording of one kind of event."""

    title: str
    body: str
    status: str


@dataclass(frozen=True, slots=True)
class Wording:
    """How drafts are worded."""

    kinds: Mapping[str, Template]
    doers: Mapping[str, str]
    """Names of the classes of doer, in the plural."""
    terms: Mapping[str, str]
    """Names of agencies and record systems in a sentence, where the short name does not do."""


def load(folder: Path, vocabulary: Vocabulary, shown: str | None = None) -> Wording:
    """Read ``en/drafts.yaml`` below *folder*.

    Raises FaultsError with every fault in it, a kind without a template included.
    """
    faults: list[Fault] = []
    name = f"{shown or folder}/en/drafts.yaml"
    kinds: dict[str, Template] = {}
    doers: dict[str, str] = {}
    terms: dict[str, str] = {}
    for row in rows(folder / "en" / "drafts.yaml", name, faults):
        if kind := row.one_of("kind", vocabulary.kinds, "kind"):
            status = row.one_of("status", vocabulary.statuses, "status", required=True)
            kinds[kind] = Template(row.text("title", required=True), row.text("body", required=True), status)
        elif doer := row.one_of("class", CLASSES, "class"):
            doers[doer] = row.text("say", required=True)
        else:
            term = row.one_of(
                "term", {**vocabulary.agencies, **vocabulary.systems}, "agency or system", required=True
            )
            terms[term] = row.text("say", required=True)
        row.close()
    for kind in (each for each in vocabulary.kinds if each not in kinds):
        faults.append(Fault(name, 1, "kind", f"has no template for {kind}; accepted: one for each kind"))
    if faults:
        raise FaultsError(faults)
    return Wording(kinds, doers, terms)


def filled(template: str, values: Mapping[str, str]) -> str:
    """Fill the blanks of *template*; a part between bars goes where a blank of it is empty.

    >>> filled("{to} asks |{from} |for {records}", {"to": "ICE", "from": "", "records": "records"})
    'ICE asks for records'
    """
    kept = []
    for number, piece in enumerate(template.split("|")):
        optional = number % 2 == 1
        if optional and any(not values.get(blank) for blank in _BLANK.findall(piece)):
            continue
        kept.append(_BLANK.sub(lambda match: values.get(match[1], ""), piece))
    text = re.sub(r"\s+", " ", "".join(kept)).strip()
    return text[:1].upper() + text[1:]


def identifier(merged: Merged, vocabulary: Vocabulary, taken: frozenset[str]) -> str:
    """Return an id for a new entry that is not in *taken*: who, what, which records; no date.

    An id names no date, so that a corrected date breaks no link.
    """
    receiver = merged.to[:1] if merged.kind in WITH_RECEIVER else ()
    base = "-".join((*(merged.systems[:1] or merged.from_[:1]), merged.kind.replace("_", "-"), *receiver))
    number, found = 1, base
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found


def entry(
    merged: Merged,
    documents: Mapping[str, Document],
    wording: Wording,
    vocabulary: Vocabulary,
    identifier: str,
    added: date,
) -> Entry:
    """Return the draft of *merged*, which has a date, with a citation of each document that tells it."""
    assert merged.when is not None  # what has no date goes to the review, not to a draft
    template = wording.kinds[merged.kind]
    best = merged.evidence[0]
    doer = wording.doers.get(best.doer, wording.doers["agency"])
    receivers = _names(merged.to, vocabulary.agencies, wording)
    values = {
        "from": _names(merged.from_, vocabulary.agencies, wording),
        "to": receivers,
        "doer": doer,
        "others": "" if receivers else doer,
        "records": _names(merged.systems, vocabulary.systems, wording) or "records",
        "people": merged.people,
        "report": _report(documents[best.document]),
    }
    return Entry(
        id=identifier,
        title=filled(template.title, values),
        when=merged.when,
        when_note=_note(merged, documents[best.document]),
        when_basis=merged.basis,
        kind=merged.kind,
        status=template.status,
        from_=merged.from_,
        to=merged.to,
        systems=merged.systems,
        people=merged.people,
        added=added,
        citations=citations(merged, documents),
        review="draft",
        body=filled(template.body, values),
    )


def citations(merged: Merged, documents: Mapping[str, Document]) -> tuple[Citation, ...]:
    """Return a citation of each document that tells *merged*, those nearest to their origin first."""
    found = []
    for identifier in sorted({each.document for each in merged.evidence}):
        document = documents[identifier]
        told = [each for each in merged.evidence if each.document == identifier]
        usable = [each for each in told if not length_fault(each.quote)]
        if not usable:
            continue
        equal = [each for each in usable if each.when == usable[0].when]
        best = max(equal, key=lambda each: (each.language == equal[0].language, len(each.quote)))
        tags = [tag for tag in document.languages if tag.partition("-")[0] == best.language]
        found.append(
            Citation(
                publisher=document.publisher or "unknown",
                title=document.title,
                author=document.author,
                url=document.url,
                published=document.published_when,
                language=tags[0] if tags else best.language,
                origin=document.origin,
                relation=document.relation,
                quote=best.quote,
                text=document.sha256,
            )
        )
    rank = {relation: number for number, relation in enumerate((*RELATIONS, ""))}
    return tuple(sorted(found, key=lambda each: (rank[each.relation], each.origin, each.text)))


def _names(identifiers: tuple[str, ...], terms: Mapping[str, Term], wording: Wording) -> str:
    return " and ".join(wording.terms.get(each, terms[each].short) for each in identifiers)


def _report(document: Document) -> str:
    """Name the report, as the end of a sentence."""
    publisher = document.publisher or "a source without a name"
    return (
        f"{publisher} reported on {words(document.published_when)}"
        if document.published_when
        else f"{publisher} reported"
    )


def _note(merged: Merged, document: Document) -> str:
    """Say in which words the date stands, for whoever checks the draft."""
    best = merged.evidence[0]
    if best.basis == "reported" or not best.expression:
        return ""
    said = words(document.published_when) if document.published_when else "no date"
    if merged.when is not None and best.expression == "since":
        return f"the report of {said} says since an earlier event"
    return f"the report of {said} says “{best.expression}”"
