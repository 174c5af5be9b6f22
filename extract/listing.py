"""Words an event, or a document, for a person or a program: lines of text, or one JSON object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from extract import reasons
from extract.document import Document
from extract.events import Event
from extract.merge import Merged
from extract.origins.stories import Story
from extract.review.items import gist
from timeline.vocabulary import Vocabulary


def lines(merged: Merged, documents: Mapping[str, Document]) -> Iterator[str]:
    """Yield a line that says the event and, below it, one for each place that tells it."""
    sides = f"{', '.join(merged.from_) or '?'} → {', '.join(merged.to) or '?'}"
    head = f"{merged.when or 'undated'}  {merged.kind}  {sides}  {', '.join(merged.systems)}  {merged.people}"
    yield head.rstrip()
    for told in merged.evidence:
        yield f"    {documents[told.document].path}: “{told.quote}”"


def why_lines(
    merged: Merged, events: Iterable[Merged], documents: Mapping[str, Document], vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield a line for each reason why tellings of *merged* were joined, and why it was kept apart from *events*."""
    for join in reasons.joins(merged, vocabulary):
        yield f"    joined: {documents[join.told.document].path}: “{join.told.quote}”"
        yield from (f"        {reason}" for reason in join.reasons)
    for near in reasons.apart(merged, events, vocabulary):
        yield f"    kept apart: {gist(near.other)}: {near.reason}"


def why_json(
    merged: Merged, events: Iterable[Merged], documents: Mapping[str, Document], vocabulary: Vocabulary
) -> dict[str, object]:
    """Return what `why_lines` says as fields of an object: ``joined`` and ``apart``."""
    return {
        "joined": [
            {
                "document": each.told.document,
                "path": documents[each.told.document].path,
                "start": each.told.start,
                "end": each.told.end,
                "reasons": each.reasons,
            }
            for each in reasons.joins(merged, vocabulary)
        ],
        "apart": [
            {"event": gist(each.other), "reason": each.reason} for each in reasons.apart(merged, events, vocabulary)
        ],
    }


def as_json(merged: Merged, documents: Mapping[str, Document]) -> dict[str, object]:
    """Return the event as an object for `json.dumps`, with all the places that tell it."""
    origins = sorted({documents[each.document].origin for each in merged.evidence})
    return {
        "kind": merged.kind,
        "from": merged.from_,
        "to": merged.to,
        "systems": merged.systems,
        "people": merged.people,
        "edtf": merged.when.text if merged.when else None,
        "basis": merged.basis,
        "word": merged.word or None,
        "origins": origins,
        "evidence": [_evidence(each, documents[each.document]) for each in merged.evidence],
    }


def story_lines(story: Story, paths: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for the *story*, and below it one for each document, why it is there, and for each contradiction.

    *paths* are those of all documents by id.
    """
    count = len(story.documents)
    yield f"{story.origin}: {count} document{'s' if count != 1 else ''}"
    for each in story.documents:
        known = each.document.origin not in ("", each.document.id) and not each.reason
        why = f", as {paths[each.twin]} ({each.reason})" if each.reason else ", by its record" if known else ""
        yield f"    {each.document.path}: {each.document.relation or 'its own'}{why}"
    for one in story.differences:
        yield f"    {one.place}: another {one.kind} than in {one.against}: {one.said}"


def story_json(story: Story) -> dict[str, object]:
    """Return what `story_lines` says as an object for `json.dumps`."""
    return {
        "origin": story.origin,
        "documents": [
            {
                "id": each.document.id,
                "path": each.document.path,
                "relation": each.document.relation,
                "of": each.twin or None,
                "reason": asdict(each.reason) if each.reason else None,
            }
            for each in story.documents
        ],
        "contradictions": [asdict(one) for one in story.differences],
    }


def document(each: Document) -> dict[str, object]:
    """Return what was read of a document as an object for `json.dumps`, with what each field is known by."""
    known = {fact.field: {"value": fact.value, "kind": fact.kind, "words": fact.words} for fact in each.facts}
    fields = ("title", "publisher", "author", "published", "language", "url")
    return {
        "id": each.id,
        "path": each.path,
        "sha256": each.sha256,
        **{field: known.get(field) for field in fields},
        "why": each.evidence,
        "bound": each.bound.isoformat() if each.bound else None,
        "languages": each.languages,
        "note": each.note,
        "text": each.text,
    }


def _evidence(event: Event, document: Document) -> dict[str, object]:
    kept = ("expression", "document", "language", "start", "end", "sentence", "quote", "rule")
    fields = {key: getattr(event, key) for key in kept}
    published = document.published.isoformat() if document.published else None
    return fields | {
        "path": document.path,
        "published": published,
        "origin": document.origin,
        "relation": document.relation,
    }
