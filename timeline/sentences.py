"""Cuts a paragraph into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|St|Jr|Sr|No|Nos|vs|v|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Calif|Colo|Conn|Fla|Ill|Mass|Mich|Minn|Pa|Va|Wash|Wis|Tex|"
    r"a\.m|p\.m|e\.g|i\.e|Sra|Dra|EE|UU|[A-Z]|U\.S|D\.C|N\.Y|D\.C))\.$"
)
_END = re.compile(r"[.!?…]+[”\"’')\]]*(?=\s+[“\"‘'(\[]?[^\sa-z])|[。！？；]+[”」』’）]*|[!?]+(?=[\u4e00-\u9fff「『])")

LONGEST = 800
"""Characters of the longest sentence; what runs on without a stop is cut there, so that work stays linear."""


LONGEST_HAN = 400
"""The same of Chinese, which says as much in half of the characters."""

_HAN = re.compile(r"[\u4e00-\u9fff]")


def split(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span of each sentence of *text* between *start* and *end*, none longer than `LONGEST`."""
    for low, high in _whole(text, start, end):
        while high - low > LONGEST_HAN and (room := _room(text, low)) < high - low:
            cut = max(text.rfind(mark, low + 1, low + room) for mark in " ，")
            yield low, cut + (text[cut] == "，") if cut > low else low + room
            low = cut + 1 if cut > low else low + room
        yield low, high


def _room(text: str, start: int) -> int:
    """Return how many characters a sentence that begins at *start* may have."""
    written = len(_HAN.findall(text, start, start + LONGEST_HAN))
    return LONGEST_HAN if 2 * written > LONGEST_HAN else LONGEST


def _whole(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match[0].startswith(".") and _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1):
            continue
        if span := _stripped(text, begin, match.end()):
            yield span
        begin = match.end()
    if span := _stripped(text, begin, end):
        yield span


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    if not piece.strip():
        return None
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
