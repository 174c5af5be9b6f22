"""Words the result of a shard as lines of JSON, the last of which is its seal, and reads them again.

A line is the number of a source and what was found in it: a `Told` and its text, or a `Fault`. Nothing says where a
file lies, so the result for a file is the same in any folder.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from extract.engine import forms
from extract.told import Told
from timeline.faults import Fault


@dataclass(frozen=True, slots=True)
class Row:
    """What a line says."""

    source: int
    """The number of the source in its shard."""
    found: Told | Fault
    """Without the text and the path."""


def told(source: int, found: Told) -> bytes:
    """Return the line for what was *found* in a document of a *source*."""
    bare = replace(found, document=replace(found.document, path="", text=""))
    return forms.line((source, bare, found.document.text))


def fault(source: int, found: Fault) -> bytes:
    """Return the line for a fault in a *source*."""
    return forms.line((source, replace(found, path="")))


def seal(shard: str, sha256: str, lasting: bool) -> bytes:
    """Return the last line: of which *shard*, the *sha256* of all before, and whether it may be used again."""
    return forms.line({"shard": shard, "sha256": sha256, "lasting": lasting})


def read(line: bytes) -> Row | None:
    """Return what a *line* says; None for the seal."""
    match json.loads(line):
        case [int(source), plain, str()]:
            return Row(source, forms.made(Told, plain))
        case [int(source), plain]:
            return Row(source, forms.made(Fault, plain))
        case _:
            return None


def text(line: bytes) -> str:
    """Return the text of the document of a *line*."""
    found: str = json.loads(line)[2]
    return found
