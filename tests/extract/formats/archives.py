"""Writes archives of pages (WARC 1.0) by hand."""

from __future__ import annotations

import gzip


def record(
    address: str,
    body: bytes,
    status: str = "200 OK",
    kind: str = "text/html; charset=utf-8",
    more: str = "",
    day: str = "2026-03-12T08:00:00Z",
    type_: str = "response",
) -> bytes:
    """Return a record of the answer to a request for *address*; *more* are further headers of HTTP."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {type_}\r\nWARC-Target-URI: {address}\r\nWARC-Date: {day}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{abs(len(body)) % 10**12:012}>\r\n"
        f"Content-Type: application/http; msgtype={type_}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Return *records*, each a gzip member of its own, as archives are packed."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
