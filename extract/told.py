"""`Told` is what one document tells and what its copies are known by: what is found without any other document.

A `Shelf` is that of many documents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract import events
from extract.document import Document
from extract.events import Event
from extract.lexicon import Lexicon
from extract.origins.prints import Prints, prints
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Told:
    """A document, and what was found in it."""

    document: Document
    """Its text may have been left out."""
    prints: Prints
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What many documents tell, each under its number; it may be read again whenever it is asked for."""

    ids: Sequence[str]
    """No two are the same."""
    documents: Sequence[Document]
    """With their texts."""
    bare: Sequence[Document]
    """The same, of which the texts may have been left out."""
    prints: Sequence[Prints]
    events: Sequence[tuple[Event, ...]]


def tell(document: Document, lexicons: Mapping[str, Lexicon], vocabulary: Vocabulary) -> Told:
    """Return what *document* tells."""
    return Told(document, prints(document.text), events.find(document, lexicons, vocabulary))


def shelf(told: Sequence[Told]) -> Shelf:
    """Return what was *told*, held in memory."""
    documents = [each.document for each in told]
    ids = [each.id for each in documents]
    return Shelf(ids, documents, documents, [each.prints for each in told], [each.events for each in told])
