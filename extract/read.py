"""Reads a bare file, one without a seed record, into a `Document`: what the text itself says of its publication."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import paragraphs
from extract.document import Document
from extract.publication import of_text, published
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
    found = from_text(read_text(path, shown), digest(path.read_bytes()), _identifier(path.stem), shown)
    if found.published is None and anchor is not None:
        return replace(found, published=anchor, evidence="given with the command")
    return found


def _identifier(stem: str) -> str:
    """Return the stem of a file as an id: lower-case words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "text"


def distinct(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return *documents* with the ids of those that share one numbered, in their order."""
    taken: set[str] = set()
    found = []
    for each in documents:
        identifier, number = each.id, 1
        while identifier in taken:
            number += 1
            identifier = f"{each.id}-{number}"
        taken.add(identifier)
        found.append(replace(each, id=identifier))
    return tuple(found)


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
        published=date.fromisoformat(found.value) if found and found.value else None,
        evidence=found.evidence if found else _unknown(text),
        title=text[first.start : first.end].strip() if first.role == "heading" else "",
        languages=languages,
    )


def _unknown(text: str) -> str:
    """Return why the date of *text* is not known: what it says in part, or that it says nothing."""
    found = of_text(text)
    return found.why if found.all else UNKNOWN
