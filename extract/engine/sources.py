"""`Source` is a file that a run reads, or a part of a large archive, known by the digest of its content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from extract.formats import archive
from extract.formats.archive import ALL, Span
from extract.formats.files import ARCHIVE_SUFFIXES, suffix

LARGE = 4_000_000
"""Bytes from which an archive is read in parts."""
PAGES = 128
"""Pages of such a part."""
CHUNK = 1 << 20
"""Bytes that are held while a digest is made."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read, or a part of one."""

    path: Path
    """As the user named it."""
    digest: str
    """sha256 of its bytes; empty where it cannot be opened, and whoever reads it says why."""
    size: int
    """In bytes."""
    span: Span = ALL
    """Of an archive the part that is meant."""
    data: bytes | None = None
    """Its bytes, where whoever reads it may not see the file."""

    @property
    def last(self) -> bool:
        """Whether its file ends with it."""
        return self.span.end is None


def large(path: Path) -> bool:
    """Whether *path* is an archive that is read in parts.

    Raises OSError where it cannot be told.
    """
    return suffix(path) in ARCHIVE_SUFFIXES and path.stat().st_size > LARGE


def sources(path: Path) -> Iterator[Source]:
    """Yield the file at *path* as a source, a large archive as several."""
    try:
        if not large(path):
            yield source(path)
            return
        with path.open("rb") as stream:
            for span in archive.spans(stream, PAGES):
                yield source(path, span)
    except OSError:
        yield Source(path, "", 0)


def source(path: Path, span: Span = ALL) -> Source:
    """Return the file at *path*, or a *span* of it, as a source."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as stream:
            for data in _bytes(stream, span):
                digest.update(data)
                size += len(data)
    except OSError:
        return Source(path, "", 0, span)
    return Source(path, digest.hexdigest(), size, span)


def packed(given: Source) -> Source:
    """Return *given* with its bytes, which are no longer a part of a file."""
    try:
        with given.path.open("rb") as stream:
            data = b"".join(_bytes(stream, given.span))
    except OSError:  # it went away since it was found; who reads it says so
        return given
    return replace(given, data=data, span=ALL._replace(before=given.span.before))


def _bytes(stream: BinaryIO, span: Span) -> Iterator[bytes]:
    stream.seek(span.start)
    left = None if span.end is None else span.end - span.start
    while data := stream.read(CHUNK if left is None else min(CHUNK, left)):
        left = None if left is None else left - len(data)
        yield data
