"""`Told` is what one document tells and what its copies are known by: what is found without any other document.

A `Shelf` is that of many documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from extract import events, paragraphs
from extract.document import Document
from extract.events import Event
from extract.lexicon import Lexicon
from extract.origins.prints import Prints, prints
from timeline.vocabulary import Vocabulary

_LANGUAGE = attrgetter("language")
BEGINNING = 120
"""Characters of a passage by which a person finds it."""


@dataclass(frozen=True, slots=True)
class Unread:
    """What of a document was not read, or not as it stands."""

    line: int
    language: str
    """In which it is, where there are no tables for that; else empty."""
    why: str
    passage: str
    """Its beginning; empty where it has no words."""


@dataclass(frozen=True, slots=True)
class Told:
    """A document, and what was found in it."""

    document: Document
    """Its text may have been left out."""
    prints: Prints
    events: tuple[Event, ...]
    unread: tuple[Unread, ...]


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
    unread: Mapping[str, tuple[Unread, ...]]
    """By id, of those of which something was not read."""


def tell(document: Document, lexicons: Mapping[str, Lexicon], vocabulary: Vocabulary) -> Told:
    """Return what *document* tells."""
    given = tuple(_unread(document, lexicons))
    return Told(document, prints(document.text), events.find(document, lexicons, vocabulary), given)


def _unread(document: Document, lexicons: Mapping[str, Lexicon]) -> Iterator[Unread]:
    if document.note:
        yield Unread(1, "", document.note, "")
    text = document.text
    foreign = [each for each in paragraphs.find(text) if each.role == "body" and each.language not in lexicons]
    for language, some in groupby(sorted(foreign, key=_LANGUAGE), key=_LANGUAGE):
        first, *more = some
        count = f"{len(more) + 1} paragraphs are" if more else "a paragraph is"
        why = f"{count} in “{language}”; accepted: {', '.join(lexicons)}"
        line = text.count("\n", 0, first.start) + 1
        yield Unread(line, language, why, text[first.start : first.end][:BEGINNING])


def shelf(told: Sequence[Told]) -> Shelf:
    """Return what was *told*, held in memory."""
    documents = [each.document for each in told]
    ids = [each.id for each in documents]
    unread = {each.document.id: each.unread for each in told if each.unread}
    return Shelf(ids, documents, documents, [each.prints for each in told], [each.events for each in told], unread)
