"""What needs a person: events without a date, on weak sources alone, or new evidence for an edited entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extract import paragraphs
from extract.document import Document
from extract.lexicon import LANGUAGES
from extract.merge import Merged


@dataclass(frozen=True, slots=True)
class Item:
    """One thing for a person to decide."""

    why: str
    gist: str
    """The event in one line of ids."""
    place: str
    """``path:line`` of the passage."""
    passage: str

    def __str__(self) -> str:
        return f"{self.place}: {self.why}\n    {self.gist}\n    “{' '.join(self.passage.split())}”"


def at(merged: Merged, documents: Mapping[str, Document]) -> str:
    """Return ``path:line`` of the best passage that tells *merged*."""
    best = merged.evidence[0]
    document = documents[best.document]
    return f"{document.path}:{document.text.count(chr(10), 0, best.start) + 1}"


def unread(documents: Mapping[str, Document]) -> tuple[Item, ...]:
    """Return the documents with running text in a language for which there are no tables."""
    items = []
    for document in documents.values():
        foreign = [
            each for each in paragraphs.find(document.text) if each.role == "body" and each.language not in LANGUAGES
        ]
        if foreign:
            first = foreign[0]
            line = document.text.count("\n", 0, first.start) + 1
            why = f"{len(foreign)} paragraphs are in “{first.language}”, which the extraction does not read"
            passage = document.text[first.start : first.end][:120]
            items.append(Item(why, document.title or document.id, f"{document.path}:{line}", passage))
    return tuple(items)
