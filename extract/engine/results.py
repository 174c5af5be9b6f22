"""Words the result of a shard as lines of JSON, the last of which is its seal, and reads them again.

A line is the number of a source and what was found in it: a `Fault`, or a document's id, the document, its prints,
its events and what of it was not read; its text is the line below. Nothing says where a file lies, so the result for
a file is the same in any folder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from extract.engine import forms
from extract.told import Told
from timeline.faults import Fault


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says of a document, in the form of JSON; `extract.engine.forms` makes values of it."""

    source: int
    """The number of the source in its shard."""
    id: str
    """Of the document; another may have the same."""
    document: Any
    """Without its text and path."""
    prints: Any
    """What its copies are known by."""
    events: list[Any]
    """What it tells."""
    unread: list[Any]
    """What of it was not read."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What a line says of a source, or a part of it, that cannot be read."""

    source: int
    fault: Fault
    """Without the path."""


def told(source: int, found: Told) -> bytes:
    """Return the two lines for what was *found* in a document of a *source*."""
    bare = replace(found.document, path="", text="")
    row = (source, bare.id, bare, found.prints, found.events, found.unread)
    return forms.line(row) + forms.line(found.document.text)


def fault(source: int, found: Fault) -> bytes:
    """Return the line for a fault in a *source*."""
    return forms.line((source, replace(found, path="")))


def seal(shard: str, sha256: str, lasting: bool) -> bytes:
    """Return the last line: of which *shard*, the *sha256* of all before, and whether it may be used again."""
    return forms.line({"shard": shard, "sha256": sha256, "lasting": lasting})


def read(line: bytes) -> Row | Refused | None:
    """Return what a *line* says; None for a text and for the seal."""
    if not line.startswith(b"["):
        return None
    match json.loads(line):
        case [source, name, document, prints, events, unread]:
            return Row(source, name, document, prints, events, unread)
        case [source, plain]:
            return Refused(source, forms.made(Fault, plain))
        case _:
            raise AssertionError(f"no line of a result: {line[:80]!r}")


def text(line: bytes) -> str:
    """Return the text that a *line* holds."""
    found: str = json.loads(line)
    return found
