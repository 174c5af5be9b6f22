"""Reads an archive of pages (WARC, ISO 28500): each HTML response of status 200 is a document.

Its target address is the page's, its date a latest day of publication. Requests, images, redirects and errors are
passed over. A record that is cut off or cannot be unpacked is told of, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from extract.formats import transfer

TYPES = frozenset(("text/html", "application/xhtml+xml"))
ACCEPTED = "accepted: an archive (WARC) with pages of HTML"
WHOLE = "accepted: a whole page"


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


def pages(stream: BinaryIO, most: int) -> Iterator[Page | Trouble]:
    """Yield the pages in *stream*, compressed or not, in their order; none of more than *most* bytes."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    number = 0
    try:
        for record in ArchiveIterator(stream, parse_http=True, auto_decode="none", fsspec_args=False):
            number += 1
            if record.record_type != WarcRecordType.response or record.http_headers is None:
                continue
            if record.http_headers.status_code != 200 or (record.http_content_type or "").lower() not in TYPES:
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
    if number == 0:
        yield Trouble(1, "", f"holds no record; {ACCEPTED}")
