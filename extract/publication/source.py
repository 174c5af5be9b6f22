"""Reads a document's bytes: whether they are markup or plain text, and in which encoding they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.formats.encodings import decode

MARKUP_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
TEXT_SUFFIXES = (".txt", ".md")
SNIFFED = re.compile(
    r"\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--|<meta|<article|<div|<p[\s>]|<h1)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a document."""

    text: str
    markup: bool
    """Whether it is HTML."""
    note: str = ""
    """What was done about an encoding that did not fit."""


def read(data: bytes, suffix: str = "", declared: str = "") -> Source:
    """Read *data* of a file whose name ends in *suffix*; bytes of any kind are read.

    *declared* is the encoding that its transfer named, where it did.

    >>> read("café".encode("cp1252")).note
    'is not UTF-8 and was read as cp1252'
    """
    text, note = decode(data, declared)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    suffix = suffix.lower()
    return Source(text, suffix in MARKUP_SUFFIXES or (suffix not in TEXT_SUFFIXES and is_markup(text)), note)


def is_markup(text: str) -> bool:
    """Tell whether *text* is HTML, by how it begins; headers of a transfer before it are passed over."""
    if text.startswith(("WARC/", "HTTP/")):
        return "<html" in text[:20_000].lower()
    return SNIFFED.match(text[:2000].lstrip("\ufeff")) is not None
