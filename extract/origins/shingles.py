"""Cuts the running text of a document into word 5-grams, and picks the few of them by which it is looked up.

Quoted speech, credits and notices of rights are left out: two reports that quote one statement are not copies.
"""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from extract import speech
from extract.origins import credits
from extract.paragraphs import Paragraph

GRAM = 5
"""Words in a row: long enough to be rare, short enough to survive an edit now and then (Lyon, Malcolm and Dickerson
2001 tell copies from independent texts with 3; Broder 1997 uses 10)."""

GRAM_HAN = 8
"""Characters in a row in Chinese, about five words."""

WINDOW = 8
"""Of so many 5-grams in a row, a power of two, at least one is picked, so that 12 shared words in a row are never
missed (Schleimer, Wilkerson and Aiken 2003, “Winnowing”)."""

FEWEST_IN_PARAGRAPH = 12
"""A shorter paragraph is not looked for as standing text."""

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_HAN = re.compile(r"[\u4e00-\u9fff0-9A-Za-z]")
_GUILLEMETS = re.compile(r"«[^»\n]{12,2000}»")
_NOTICES = (
    *("all rights reserved", "may not be published", "may not be reproduced", "©", "copyright 20", "uses cookies"),
    *("we use cookies", "todos los derechos reservados", "usamos cookies", "utiliza cookies", "utilizamos cookies"),
    *("prohibida su reproducción", "prohibida la reproducción", "版权所有", "版權所有", "未经授权", "未經授權"),
)
"""Words of a notice of rights or of cookies."""


@dataclass(frozen=True, slots=True)
class Shingles:
    """The hashed grams of a text, in order."""

    grams: array[int]
    sizes: tuple[tuple[str, int], ...]
    """How many grams there are in each language."""
    paragraphs: array[int]
    """For each paragraph its hash, and the first and the end of its grams."""


def read(text: str, body: tuple[Paragraph, ...]) -> Shingles:
    """Return the grams of what *text* tells in its paper's own words.

    A stretch of grams ends at quoted speech and where the language changes, not at the end of a paragraph, which a
    copy may move.
    """
    hashes, places = array("I"), array("I")
    sizes = dict.fromkeys((each.language for each in body), 0)
    carried: list[bytes] = []
    last = ""
    for each in body:
        if each.language != last:
            carried, last = [], each.language
        size = GRAM_HAN if each.language == "zh" else GRAM
        begin = len(hashes)
        own = bytearray()
        for number, piece in enumerate(_own_words(text, each)):
            units = _units(piece, each.language)
            own += b" ".join(units)
            run = ([] if number else carried) + units
            hashes.extend(_hashed(run, size))
            carried = run[len(run) - size + 1 :] if len(run) >= size else run
        sizes[each.language] += len(hashes) - begin
        if len(hashes) - begin >= FEWEST_IN_PARAGRAPH:
            places.extend((zlib.crc32(own), begin, len(hashes)))
    return Shingles(hashes, tuple(sorted(sizes.items())), places)


def _own_words(text: str, paragraph: Paragraph) -> Iterator[str]:
    """Yield what is left of a paragraph between its quotations; nothing of a credit or a notice."""
    piece = text[paragraph.start : paragraph.end]
    plain = piece.lower()
    if any(each in plain for each in _NOTICES) or credits.closing(piece):
        return
    quoted = list(speech.spans(text, paragraph.start, paragraph.end))
    quoted += [each.span() for each in _GUILLEMETS.finditer(text, paragraph.start, paragraph.end)]
    begin = paragraph.start + credits.dateline_end(piece)
    for low, high in sorted(quoted):
        if begin <= low:
            yield text[begin:low]
        begin = max(begin, high)
    yield text[begin : paragraph.end]


def _units(piece: str, language: str) -> list[bytes]:
    pattern = _HAN if language == "zh" else _WORD
    return [unit.encode() for unit in pattern.findall(piece.lower().replace("’", "'"))]


def _hashed(units: list[bytes], size: int) -> list[int]:
    return [zlib.crc32(b" ".join(units[at : at + size])) for at in range(len(units) - size + 1)]


def sampled(hashes: array[int]) -> frozenset[int]:
    """Return those of *hashes* that are the least within some window: the same wherever the same words stand."""
    if len(hashes) <= WINDOW:
        return frozenset((min(hashes),)) if hashes else frozenset()
    least, width = hashes, 1
    while width < WINDOW:  # the least of twice as many is the least of two neighbours
        least, width = array("I", map(min, least, least[width:])), 2 * width
    return frozenset(least)
