"""Drafts the entry of an event: in our own words, with a citation of each document that tells it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from extract.document import Document
from extract.events import Event
from extract.merge import Merged
from extract.wording import Wording, filled, template
from timeline.entry import Citation, Entry
from timeline.quotes import length_fault
from timeline.vocabulary import Term, Vocabulary
from timeline.words import words

TOLD = 160
"""How many characters of a source, from where it says what was done, decide how that is worded."""
WITH_RECEIVER = ("request", "agreement", "disclosure")
"""Kinds of which there may be one for each agency that asks for or receives the same records."""


def identifier(merged: Merged, taken: frozenset[str]) -> str:
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
    related: tuple[str, ...] = (),
) -> Entry:
    """Return the draft of *merged*, which has a date, with a citation of each document that tells it.

    *related* are the ids of the events to which it belongs.
    """
    assert merged.when is not None  # what has no date goes to the review, not to a draft
    best = merged.evidence[0]
    wanted = template(wording, merged.kind, best.sentence[max(0, best.said[0] - best.start) :][:TOLD])
    doer = wording.doers.get(best.doer, "")
    suing = merged.to if merged.kind == "lawsuit" and best.doer == "agency" else ()
    receivers = _names(merged.to, vocabulary.agencies, wording)
    values = {
        "from": _names(merged.from_, vocabulary.agencies, wording),
        "to": receivers,
        "doer": _names(suing, vocabulary.agencies, wording) or doer,
        "s:doer": _ending(suing, wording) if suing else "",
        "unnamed": "" if doer else " ",
        "unheld": "" if merged.from_ else " ",
        "others": "" if receivers else doer or wording.doers["agency"],
        "s:from": _ending(merged.from_, wording),
        "s:to": _ending(merged.to, wording),
        "both": _names((*merged.from_, *merged.to), vocabulary.agencies, wording) if merged.from_ else "",
        "s:both": _ending((*merged.from_, *merged.to), wording),
        "other": "" if suing else receivers,
        "records": _names(merged.systems, vocabulary.systems, wording) or "records",
        "people": merged.people,
        "report": _report(documents[best.document]),
    }
    return Entry(
        id=identifier,
        title=filled(wanted.title, values),
        when=merged.when,
        when_note=_note(merged, documents[best.document]),
        when_basis=merged.basis,
        kind=merged.kind,
        status=wanted.status,
        from_=merged.from_,
        to=merged.to,
        systems=merged.systems,
        people=merged.people,
        added=added,
        citations=citations(merged, documents),
        review="draft",
        body=filled(wanted.body, values),
        related=related,
    )


def citations(merged: Merged, documents: Mapping[str, Document]) -> tuple[Citation, ...]:
    """Return a citation of each document that tells *merged*, nearest to their origin first, then fullest."""
    found = []
    length: dict[str, int] = {}
    told: dict[str, list[Event]] = {}
    for each in merged.evidence:
        told.setdefault(each.document, []).append(each)
    for identifier, tellings in sorted(told.items()):
        document = documents[identifier]
        length[document.sha256] = len(document.text)
        usable = [each for each in tellings if not length_fault(each.quote)]
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
                tier=document.tier,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.distance, each.origin, -length[each.text], each.text)))


def _names(identifiers: tuple[str, ...], terms: Mapping[str, Term], wording: Wording) -> str:
    return " and ".join(wording.terms.get(each, terms[each].short) for each in identifiers)


def _ending(subject: tuple[str, ...], wording: Wording) -> str:
    """Return the s of a verb in the present tense whose subject is *subject*."""
    return "" if len(subject) > 1 or wording.plural & set(subject) else "s"


def _report(document: Document) -> str:
    """Name the report, as the end of a sentence."""
    day = words(document.published_when) if document.published_when else ""
    if not document.publisher:
        return f"according to a news report of {day}" if day else "according to a news report"
    return f"{document.publisher} reported on {day}" if day else f"{document.publisher} reported"


def _note(merged: Merged, document: Document) -> str:
    """Say in which words the date stands, for whoever checks the draft."""
    best = merged.evidence[0]
    if best.basis == "reported" or not best.expression:
        return ""
    report = f"the report of {words(document.published_when)}" if document.published_when else "the report"
    if merged.when is not None and best.expression == "since":
        return f"{report} says since an earlier event"
    return f"{report} says “{best.expression}”"
