"""Reads a document's bytes: whether they are markup or plain text, and in which encoding they are written."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

MARKUP_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
TEXT_SUFFIXES = (".txt", ".md")
SNIFFED = re.compile(
    r"\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--|<meta|<article|<div|<p[\s>]|<h1)", re.IGNORECASE
)
DECLARED = re.compile(rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
HEADER = re.compile(
    rb"\A(?:[^\n]{0,1000}\n){0,60}?content-type:[^\n]{0,200}?charset=\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
SEARCHED = 4096
"""Where a declaration is looked for; the HTML Standard (13.2.3.2) asks for 1024 bytes, pages go further."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a document."""

    text: str
    markup: bool
    """Whether it is HTML."""
    note: str = ""
    """What was done about an encoding that did not fit."""


def read(data: bytes, suffix: str = "") -> Source:
    """Read *data* of a file whose name ends in *suffix*; bytes of any kind are read.

    >>> read("café".encode("cp1252")).note
    'is not UTF-8 and was read as cp1252'
    """
    text, note = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    suffix = suffix.lower()
    return Source(text, suffix in MARKUP_SUFFIXES or (suffix not in TEXT_SUFFIXES and is_markup(text)), note)


def is_markup(text: str) -> bool:
    """Tell whether *text* is HTML, by how it begins; headers of a transfer before it are passed over."""
    if text.startswith(("WARC/", "HTTP/")):
        return "<html" in text[:20_000].lower()
    return SNIFFED.match(text[:2000].lstrip("\ufeff")) is not None


def _decoded(data: bytes) -> tuple[str, str]:
    """Return the text and a note: by its byte order mark, its declaration, as UTF-8, or as cp1252."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace"), ""
    declared = DECLARED.search(data[:SEARCHED]) or HEADER.match(data[:SEARCHED])
    note = ""
    if declared:
        name = declared[1].decode("ascii")
        try:
            if codecs.lookup(name).name.startswith(("utf-16", "utf-32", "utf-7")):
                name = "utf-8"
            return data.decode(name), ""
        except (LookupError, UnicodeDecodeError, ValueError):
            note = f"declares {name}, which does not fit; "
    try:
        return data.decode("utf-8"), note + "read as utf-8" if note else ""
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), f"{note}is not UTF-8 and was read as cp1252"
