"""Writes an entry as the text of its Markdown file; reading the text gives the same entry."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.entry import Citation, Dispute, Entry
from timeline.frontmatter import join


def text_of(entry: Entry) -> str:
    """Return the text of *entry*'s file; optional fields that are empty are left out."""
    fields: dict[str, object] = {
        "title": entry.title,
        "when": entry.when,
        "when_basis": entry.when_basis if entry.when_basis != "happened" else "",
        "when_note": entry.when_note,
        "kind": entry.kind,
        "status": entry.status,
        "status_as_of": entry.status_as_of or "",
        "from": entry.from_,
        "to": entry.to,
        "systems": entry.systems,
        "people": entry.people,
        "legal": list(entry.legal),
        "related": entry.related,
        "aliases": entry.aliases,
        "added": entry.added,
        "citations": [citation_fields(each) for each in entry.citations],
        "disputed": disputed_fields(entry.disputed),
        "corrections": [{"date": each.date, "change": each.change} for each in entry.corrections],
        "review": entry.review,
    }
    return join({key: value for key, value in fields.items() if value not in ("", (), [])}, entry.body)


def disputed_fields(disputed: Iterable[Dispute]) -> list[dict[str, object]]:
    """Return what sources disagree on as a file says it."""
    return [
        {"about": each.about, "values": [{"value": one.value, "origin": one.origin} for one in each.values]}
        for each in disputed
    ]


def citation_fields(citation: Citation) -> dict[str, object]:
    """Return the fields of one citation as its file says them; None is written ``null``."""
    fields: dict[str, object] = {
        "publisher": citation.publisher,
        "title": citation.title or None,
        "author": citation.author or None,
        "url": citation.url or None,
        "published": citation.published,
        "language": citation.language,
    }
    if citation.tier:
        fields["tier"] = citation.tier
    if citation.party:
        fields["party"] = "yes"
    fields |= {
        "origin": citation.origin,
        "relation": citation.relation or None,
        "quote": citation.quote,
        "text": citation.text or None,
    }
    if citation.seen:
        fields["seen"] = citation.seen
    if citation.archive is not None:
        archive = citation.archive
        fields["archive"] = {
            "url": archive.url,
            "captured": archive.captured,
            "sha256": archive.sha256 or None,
        }
    return fields
