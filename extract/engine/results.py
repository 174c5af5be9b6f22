"""Words the result of a shard as lines of JSON, the last of which is its seal, and reads them again.

A line is the number of a source and what was found in it: a `Fault`, or a document's id, the document, its prints,
its events and its text. Nothing says where a file lies, so the result for a file is the same in any folder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from extract.document import Document
from extract.engine import forms
from extract.events import Event
from extract.origins.prints import Prints
from extract.told import Told
from timeline.faults import Fault


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says of a document; each part is made when it is asked for."""

    source: int
    """The number of the source in its shard."""
    id: str
    """Of the document; another may have the same."""
    text: str
    _document: Any
    _prints: Any
    _events: list[Any]

    @property
    def document(self) -> Document:
        """The document, without its text and path."""
        return forms.made(Document, self._document)

    @property
    def prints(self) -> Prints:
        """What its copies are known by."""
        return forms.made(Prints, self._prints)

    @property
    def events(self) -> tuple[Event, ...]:
        """What it tells."""
        return forms.made(tuple[Event, ...], self._events)

    @property
    def tells(self) -> bool:
        """Whether it tells anything."""
        return bool(self._events)


@dataclass(frozen=True, slots=True)
class Refused:
    """What a line says of a source, or a part of it, that cannot be read."""

    source: int
    fault: Fault
    """Without the path."""


def told(source: int, found: Told) -> bytes:
    """Return the line for what was *found* in a document of a *source*."""
    bare = replace(found.document, path="", text="")
    return forms.line((source, bare.id, bare, found.prints, found.events, found.document.text))


def fault(source: int, found: Fault) -> bytes:
    """Return the line for a fault in a *source*."""
    return forms.line((source, replace(found, path="")))


def seal(shard: str, sha256: str, lasting: bool) -> bytes:
    """Return the last line: of which *shard*, the *sha256* of all before, and whether it may be used again."""
    return forms.line({"shard": shard, "sha256": sha256, "lasting": lasting})


def read(line: bytes) -> Row | Refused | None:
    """Return what a *line* says; None for the seal."""
    match json.loads(line):
        case [int(source), str(name), document, prints, list(events), str(text)]:
            return Row(source, name, text, document, prints, events)
        case [int(source), plain]:
            return Refused(source, forms.made(Fault, plain))
        case _:
            return None
