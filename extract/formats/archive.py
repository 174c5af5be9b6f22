"""Reads an archive of pages (WARC, ISO 28500): each HTML response of status 200 is a document.

Its target address is the page's, its date a latest day of publication. Requests, images, redirects and errors are
passed over. A record that is cut off or cannot be unpacked is told of, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from extract.formats import transfer

if TYPE_CHECKING:
    from fastwarc.warc import ArchiveIterator, WarcRecord

TYPES = frozenset(("text/html", "application/xhtml+xml"))
ACCEPTED = "accepted: an archive (WARC) with pages of HTML"
WHOLE = "accepted: a whole page"
BEGINNINGS = (b"WARC/", b"\x1f\x8b\x08")
"""What stands where an archive can be begun to be read: a record, or a gzip member that holds one."""


class Span(NamedTuple):
    """A part of an archive that can be read by itself."""

    start: int
    """Its first byte."""
    end: int | None
    """The byte after it; None at the end of the archive."""
    before: int
    """How many records there are before it."""


ALL = Span(0, None, 0)


class Page(NamedTuple):
    """A page as an archive has it."""

    number: int
    """Number of its record, counted from 1."""
    address: str
    data: bytes
    charset: str
    """The encoding that its transfer names; else empty."""
    head: str
    """The head of its record, which holds the day of the capture."""


class Trouble(NamedTuple):
    """Something in an archive that cannot be read."""

    number: int
    address: str
    reason: str


def spans(stream: BinaryIO, count: int) -> Iterator[Span]:
    """Yield the parts of the archive in *stream*, of *count* pages each, that together are the whole of it.

    One that cannot be begun in its midst, because it was packed as a whole, is one part.
    """
    begin, number, some = ALL, 0, 0
    try:
        for number, record in enumerate(_records(stream)):
            some += _is_page(record)
            if some > count and _is_page(record) and _begins(stream, record.stream_pos):
                yield begin._replace(end=record.stream_pos)
                begin, some = Span(record.stream_pos, None, number), 1
    except (OSError, EOFError, ValueError):  # whoever reads the last part says so
        pass
    yield begin


def _records(stream: BinaryIO) -> ArchiveIterator:
    from fastwarc.warc import ArchiveIterator

    return ArchiveIterator(stream, parse_http=True, auto_decode="none", fsspec_args=False)


def _is_page(record: WarcRecord) -> bool:
    from fastwarc.warc import WarcRecordType

    told = record.http_headers
    if record.record_type != WarcRecordType.response or told is None or told.status_code != 200:
        return False
    return (record.http_content_type or "").lower() in TYPES


def _begins(stream: BinaryIO, place: int) -> bool:
    """Whether the archive in *stream* can be begun to be read at *place*."""
    here = stream.tell()
    stream.seek(place)
    found = stream.read(max(map(len, BEGINNINGS))).startswith(BEGINNINGS)
    stream.seek(here)
    return found


def pages(stream: BinaryIO, most: int, span: Span = ALL) -> Iterator[Page | Trouble]:
    """Yield the pages in a *span* of *stream*, compressed or not, in their order; none of more than *most* bytes."""
    number = span.before
    stream.seek(span.start)
    try:
        for record in _records(stream):
            if span.end is not None and record.stream_pos >= span.end:
                return
            number += 1
            if not _is_page(record):
                continue
            address = (record.headers.get("WARC-Target-URI") or "").strip("<>")
            told = record.http_headers
            length = record.content_length
            data = record.reader.read(most + 1)
            if len(data) < min(length, most):
                yield Trouble(number, address, f"breaks off after {len(data):,} of {length:,} bytes; {WHOLE}")
                continue
            try:
                codings = (told.get("Transfer-Encoding") or "", told.get("Content-Encoding") or "")
                data = transfer.body(data, *codings, most)
            except transfer.BrokenError as error:
                yield Trouble(number, address, f"{error}; {WHOLE}")
                continue
            if len(data) > most:
                yield Trouble(number, address, f"has over {most:,} bytes; accepted: a page up to that size")
                continue
            stamps = [f"{name}: {record.headers[name]}" for name in ("WARC-Date",) if name in record.headers]
            modified = told.get("Last-Modified")
            stamps += [f"Last-Modified: {modified}"] if modified else []
            head = "\n".join(["WARC/1.0", *stamps, "", ""])
            yield Page(number, address, data, record.http_charset or "", head)
    except (OSError, EOFError, ValueError) as error:
        yield Trouble(number + 1, "", f"breaks off or is broken ({error}); {ACCEPTED}")
        return
    if number == span.before:
        yield Trouble(1, "", f"holds no record; {ACCEPTED}")
