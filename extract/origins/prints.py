"""`Prints` is what a text is recognised by: its grams, its marks and its credits."""

from __future__ import annotations

import re
import zlib
from array import array
from dataclasses import dataclass

from extract import paragraphs
from extract.origins import credits, marks, shingles
from extract.origins.credits import Credit

_SPACES = re.compile(r"\W+")

FEWEST_LETTERS = 100
"""A shorter text is not known by being the same: “This page cannot be shown.”"""


A_PART = 0.2
"""Share of a text's grams from which it is a text in that language too."""


@dataclass(frozen=True, slots=True)
class Prints:
    """What a text is recognised by; about 5 bytes for each of its words."""

    grams: array[int]
    """Hashes (CRC-32, the same on any machine) of its 5-grams in the order of the text."""
    sizes: tuple[tuple[str, int], ...]
    """How many grams there are in each language."""
    paragraphs: array[int]
    """For each longer paragraph its hash, and the first and the end of its grams."""
    marks: tuple[str, ...]
    """Numbers, dates and Latin names in the order of their first mention."""
    credits: tuple[Credit, ...]
    whole: int
    """Hash of all running text, quotations too; 0 for a text of a few words."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which a good part of it is; a short paragraph of names alone may be taken for any."""
        total = sum(size for _, size in self.sizes)
        return frozenset(language for language, size in self.sizes if size >= A_PART * total)


def prints(text: str) -> Prints:
    """Return what *text*'s running paragraphs are recognised by."""
    body = tuple(each for each in paragraphs.find(text) if each.role == "body")
    read = shingles.read(text, body)
    found: dict[str, None] = {}
    for each in body:
        found.update(dict.fromkeys(mark for _, mark in marks.find(text[each.start : each.end], each.language)))
    letters = "".join(_SPACES.sub("", text[each.start : each.end]) for each in body).lower()
    whole = zlib.crc32(letters.encode()) if len(letters) >= FEWEST_LETTERS else 0
    return Prints(read.grams, read.sizes, read.paragraphs, tuple(found), credits.find(text), whole)
