"""Reads a file, or standard input, into the news texts that it holds; what cannot be read is a fault.

The suffix says of which kind a file is; standard input is known by how it begins, and so is a PDF or an archive
that lies under another name.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from extract.formats import archive, markup, pdf
from extract.formats.archive import ALL, Span
from extract.formats.part import Part
from extract.publication import of_text
from extract.publication.source import MARKUP_SUFFIXES, TEXT_SUFFIXES
from extract.publication.source import read as decoded
from timeline.faults import Fault, choice
from timeline.fields import UNPRINTABLE, printable, unprintable

STANDARD_INPUT = "-"
ARCHIVE_SUFFIXES = (".warc", ".warc.gz")
SUFFIXES = (*TEXT_SUFFIXES, *MARKUP_SUFFIXES, ".pdf", *ARCHIVE_SUFFIXES)
"""The kinds of file that are read."""
MOST_BYTES = 10_000_000
"""No news text and no page is longer; a larger file is something else."""
MOST_PRINTED = 100_000_000
"""The same for a PDF, whose pictures weigh more than its words."""
BEGINS_PDF = b"%PDF-"
BEGINS_ARCHIVE = (b"WARC/", b"\x1f\x8b")
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def digest(data: bytes) -> str:
    """Return ``sha256:…`` of *data*."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def suffix(path: Path) -> str:
    """Return the suffix of *path* in lower case, both parts of it for a packed archive.

    >>> suffix(Path("crawl-2026.03.WARC.gz"))
    '.warc.gz'
    """
    name = path.name.lower()
    return ".warc.gz" if name.endswith(".warc.gz") else path.suffix.lower()


def shown(path: Path) -> str:
    """Return *path* as it is named in messages, bytes in it that are no text written out."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def too_large(path: Path, name: str) -> Fault | None:
    """Return the fault of a file that is too large to be of its kind; an archive may have any size."""
    kind = suffix(path)
    most = MOST_PRINTED if kind == ".pdf" else MOST_BYTES
    size = path.stat().st_size
    if size <= most or kind in ARCHIVE_SUFFIXES:
        return None
    return Fault(name, 1, "", f"has {size:,} bytes; accepted: a text of up to {most:,} bytes")


def parts(path: Path, name: str, span: Span = ALL) -> Iterator[Part | Fault]:
    """Yield the news texts in *path*, ``-`` for standard input, and the faults of those that cannot be read.

    *name* is what the file is called in faults. An archive is read page by page and never held whole; of one only a
    *span* may be asked for. Characters that no entry may hold are left out, and noted.
    """
    return map(_printable, _parts(path, name, span))


def _printable(found: Part | Fault) -> Part | Fault:
    if isinstance(found, Fault) or not (wrong := UNPRINTABLE.search(found.text)):
        return found
    line = found.text.count("\n", 0, wrong.start()) + 1
    said = "" if wrong[0].isspace() else f"line {line}: {unprintable(wrong[0])}, so it is left out"
    return replace(found, text=printable(found.text), note="; ".join(filter(None, (found.note, said))))


def _parts(path: Path, name: str, span: Span) -> Iterator[Part | Fault]:
    if str(path) == STANDARD_INPUT:
        yield from _stream(sys.stdin.buffer, Path("standard-input"), name)
        return
    if not path.is_file():
        yield Fault(name, 1, "", f"is {'a folder' if path.is_dir() else 'not a file'}; accepted: a news text")
        return
    if suffix(path) not in SUFFIXES:
        yield Fault(name, 1, "", choice(suffix(path) or path.name, SUFFIXES, "kind of file"))
        return
    if fault := too_large(path, name):
        yield fault
        return
    try:
        with path.open("rb") as stream:
            yield from _stream(stream, path, name, span)
    except OSError as error:
        yield Fault(name, 1, "", f"cannot be read: {error.strerror or error}; accepted: a news text")


def _stream(stream: BinaryIO, path: Path, name: str, span: Span = ALL) -> Iterator[Part | Fault]:
    start = stream.peek(len(BEGINS_PDF)) if hasattr(stream, "peek") else b""
    if start.startswith(BEGINS_ARCHIVE) or (start and suffix(path) in ARCHIVE_SUFFIXES):
        if stream.seekable():
            yield from _archived(stream, name, span)
            return
        with tempfile.TemporaryFile() as kept:  # fastwarc 2.0 panics on a pipe
            shutil.copyfileobj(stream, kept)
            kept.seek(0)
            yield from _archived(kept, name, span)
        return
    data = stream.read(MOST_PRINTED + 1)
    kind = ".pdf" if start.startswith(BEGINS_PDF) else suffix(path)
    most = MOST_PRINTED if kind == ".pdf" else MOST_BYTES
    if len(data) > most:
        yield Fault(name, 1, "", f"has over {most:,} bytes; accepted: a text of up to {most:,} bytes")
    elif not data.strip():
        yield Fault(name, 1, "", "is empty; accepted: a news text")
    elif kind == ".pdf":
        yield _printed(data, path, name)
    else:
        yield _written(data, path, name)


def _printed(data: bytes, path: Path, name: str) -> Part | Fault:
    try:
        return pdf.read(data, path.stem, digest(data))
    except pdf.RefusedError as error:
        return Fault(name, 1, "", str(error))


def _written(data: bytes, path: Path, name: str) -> Part | Fault:
    """Return the plain text or the page of HTML in *data*."""
    source = decoded(data, suffix(path))
    if (at := source.text.find("\0")) >= 0 and not data.startswith(WIDE_MARKS):
        line = source.text.count("\n", 0, at) + 1
        return Fault(name, line, "", f"found byte 0x00 at offset {data.index(0)}; accepted: a news text")
    if not source.text.strip():
        return Fault(name, 1, "", "is empty; accepted: a news text")
    if not source.markup:
        return Part(path.stem, source.text, digest(data), of_text(source.text), note=source.note)
    page = markup.read(source.text, path.stem, digest(data), note=source.note)
    return page or Fault(name, 1, "", "holds no article; accepted: a page with a news text")


def _archived(stream: BinaryIO, name: str, span: Span) -> Iterator[Part | Fault]:
    """Yield the pages in a *span* of an archive; the line of a fault is the number of the record."""
    some = False
    for each in archive.pages(stream, MOST_BYTES, span):
        some = True
        if isinstance(each, archive.Trouble):
            yield Fault(name, each.number, each.address, each.reason)
            continue
        source = decoded(each.data, ".html", each.charset)
        found = markup.read(source.text, each.address, digest(each.data), each.address, each.head, source.note)
        yield found or Fault(name, each.number, each.address, "holds no article; accepted: a page with a news text")
    if not some:
        yield Fault(name, 1, "", f"holds no page that was answered with status 200; {archive.ACCEPTED}")
