"""`Source` is a file that a run reads, known by the digest of its content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read."""

    path: Path
    """As the user named it."""
    digest: str
    """sha256 of its bytes; empty where it cannot be opened, and whoever reads it says why."""
    size: int
    """In bytes."""
    data: bytes | None = None
    """Its bytes, where whoever reads it may not see the file."""


def source(path: Path) -> Source:
    """Return the file at *path* as a source."""
    try:
        with path.open("rb") as stream:
            return Source(path, hashlib.file_digest(stream, "sha256").hexdigest(), stream.tell())
    except OSError:
        return Source(path, "", 0)


def packed(given: Source) -> Source:
    """Return *given* with the bytes of its file."""
    try:
        return replace(given, data=given.path.read_bytes())
    except OSError:  # it went away since it was found; who reads it says so
        return given
