"""Reads a bare file, one without a seed record, into a `Document`: what the text itself says of its publication."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import paragraphs
from extract.document import Document
from extract.publication import published
from extract.records import SUFFIXES, digest, too_large
from timeline.faults import Fault, FaultsError, choice
from timeline.frontmatter import read_text

UNKNOWN = "the text does not say when it was published"


def document(path: Path, anchor: date | None = None) -> Document:
    """Read the news text in *path*; *anchor* is its date of publication where it names none itself.

    Raises FaultsError where it is missing, too large, empty, not UTF-8 or of a kind that is not read.
    """
    shown = str(path)
    if not path.is_file():
        raise FaultsError([Fault(shown, 1, "", "is not a file; accepted: a news text")])
    if path.suffix.lower() not in SUFFIXES:
        raise FaultsError([Fault(shown, 1, "", choice(path.suffix or path.name, SUFFIXES, "kind of file"))])
    if fault := too_large(path, shown):
        raise FaultsError([fault])
    found = from_text(read_text(path, shown), digest(path.read_bytes()), path.stem, shown)
    if found.published is None and anchor is not None:
        return replace(found, published=anchor, evidence="given with the command")
    return found


def from_text(text: str, sha256: str, identifier: str, shown: str) -> Document:
    """Return *text* as a document, with what it says of its own date and language.

    Raises FaultsError where it is empty.
    """
    if not text.strip():
        raise FaultsError([Fault(shown, 1, "", "is empty; accepted: a news text")])
    found = published(text)
    parts = paragraphs.find(text)
    languages = tuple(dict.fromkeys(each.language for each in parts if each.role == "body"))
    first = parts[0]
    return Document(
        id=identifier,
        path=shown,
        text=text,
        sha256=sha256,
        published=date.fromisoformat(found.value) if found else None,
        evidence=found.evidence if found else UNKNOWN,
        title=text[first.start : first.end].strip() if first.role == "heading" else "",
        languages=languages,
    )
