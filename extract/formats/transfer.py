"""Undoes what HTTP did to a page on its way: chunks are put together (RFC 9112, 7.1), packed content is unpacked."""

from __future__ import annotations

import zlib


class BrokenError(ValueError):
    """A body that cannot be unpacked; its text is the reason."""


def body(data: bytes, transfer: str, content: str, most: int) -> bytes:
    """Return the page in *data*, whose headers name the codings *transfer* and *content*.

    Some archives keep the headers and unpack the body: what is no chunk, or not packed, is taken as it is. At most
    one byte more than *most* is unpacked. Raises BrokenError where a packed body breaks off or its coding is unknown.
    """
    if "chunked" in transfer.lower():
        data = _unchunked(data)
    for name in reversed([each.strip().lower() for each in content.split(",") if each.strip()]):
        data = _unpacked(data, name, most)
    return data


def _unchunked(data: bytes) -> bytes:
    found: list[bytes] = []
    place = 0
    while (end := data.find(b"\r\n", place, place + 100)) >= 0:
        try:
            size = int(data[place:end].split(b";")[0], 16)
        except ValueError:
            break
        if size == 0:
            return b"".join(found)
        found.append(data[end + 2 : end + 2 + size])
        place = end + 2 + size + 2
    if not found:
        return data
    raise BrokenError("breaks off in a chunk")


def _unpacked(data: bytes, name: str, most: int) -> bytes:
    if name in ("gzip", "x-gzip"):
        return _inflated(data, 31, most) if data.startswith(b"\x1f\x8b") else _plain(data, name)
    if name == "deflate":
        return _inflated(data, 15 if data[:1] == b"\x78" else -15, most)
    if name == "br":
        return _brotli(data, most)
    if name == "identity":
        return data
    raise BrokenError(f"is packed as “{name[:40]}”")


def _inflated(data: bytes, bits: int, most: int) -> bytes:
    unpacking = zlib.decompressobj(bits)
    try:
        found = unpacking.decompress(data, most + 1)
    except zlib.error as error:
        raise BrokenError("is packed and broken") from error
    if not unpacking.eof and len(found) <= most:
        raise BrokenError("is packed and breaks off")
    return found


def _brotli(data: bytes, most: int) -> bytes:
    import brotli

    unpacking = brotli.Decompressor()
    try:
        found: bytes = unpacking.process(data, output_buffer_limit=most + 1)
    except brotli.error as error:
        return _plain(data, "br", error)
    if not unpacking.is_finished() and len(found) <= most:
        raise BrokenError("is packed and breaks off")
    return found


def _plain(data: bytes, name: str, error: Exception | None = None) -> bytes:
    """Return *data* where it is markup that somebody unpacked before.

    Raises BrokenError where it is not.
    """
    if data.lstrip()[:1] == b"<":
        return data
    raise BrokenError(f"is not packed as {name}, as its headers say") from error
