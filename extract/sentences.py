"""Cuts a paragraph into sentences and says which of its characters are quoted speech."""

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

_QUOTED = re.compile(
    r"“[^”\n]{1,2000}[”\n]|(?<!\w)\"[^\"\n]{1,2000}\"(?!\w)|«[^»\n]{1,2000}»|「[^」\n]{1,2000}」|『[^』\n]{1,2000}』"
)

LONGEST = 800
"""Characters of the longest sentence; what runs on without a stop is cut there, so that work stays linear."""

FEWEST_QUOTED = 4
"""Words (in Chinese: characters, twice as many) from which a quotation is speech and not a name."""


def split(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span of each sentence of *text* between *start* and *end*, none longer than `LONGEST`."""
    for low, high in _whole(text, start, end):
        while high - low > LONGEST:
            cut = text.rfind(" ", low + 1, low + LONGEST)
            yield low, cut if cut > low else low + LONGEST
            low = cut + 1 if cut > low else low + LONGEST
        yield low, high


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


def speech(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the spans of *text* between *start* and *end* that are quoted speech, not a quoted name."""
    spans = []
    for match in _QUOTED.finditer(text, start, end):
        inside = match[0][1:-1]
        han = sum("\u4e00" <= character <= "\u9fff" for character in inside)
        if len(inside.split()) >= FEWEST_QUOTED or han >= 2 * FEWEST_QUOTED + 4 or match[0].endswith("\n"):
            spans.append(match.span())
    return tuple(spans)
