"""Makes paragraphs of printed lines: end-of-line hyphens joined, running heads and page numbers left out.

A hyphen stays where the word is written with it elsewhere in the document, or where what follows is no lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from extract.formats.layout import Line

HYPHENS = "-\u00ad\u2010\x02"
"""Hyphen-minus, soft hyphen, hyphen, and the mark that PDFium puts for the hyphen at the end of a line."""
BROKEN = re.compile(rf"(?P<head>\w[\w-]*)[{HYPHENS}]$")
CLOSED = re.compile(r"[.!?。！？…:：;；][”\"’')\]）」』]*$")
HAN = r"\u3000-\u303f\u4e00-\u9fff\uff00-\uffef"
BETWEEN = re.compile(rf"[{HAN}]$")
AFTER = re.compile(rf"^[{HAN}]")
NUMBER = re.compile(
    r"(?:page\s*|p\.\s*|página\s*|第\s*)?[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—]?"
    r"(?:\s*(?:of|/|de|页|頁|共)\s*\d{0,4}\s*[页頁]?)?",
    re.IGNORECASE,
)
UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u00ad\ufffe\uffff]")
LONGEST_WORD = 60
EDGE = 2
"""Lines at the top and at the foot of a page that can be a running head."""
REPEATED = 0.5
"""Share of the pages on which a line stands that is a running head."""
GAP = 1.35
"""A space between two lines that is so many times the usual one begins a paragraph."""
INDENT = 0.8
"""Indentation that begins a paragraph, in heights of a line."""
SHORT = 0.8
"""A line that ends a sentence within this share of the column's width ends a paragraph."""
FULL = 0.6
"""A line that ends no sentence and has this share of the column's width goes on in the next column."""
LARGER = 1.15
"""Change in the height of letters between a heading and running text."""


def furniture(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the running heads of *pages*: how high their letters are and what they say, with # for figures."""
    counts = Counter(key for page in pages for key in {_key(each) for each in _edges(page)})
    fewest = max(2, REPEATED * len(pages))
    return frozenset(key for key, times in counts.items() if times >= fewest)


def without(page: Sequence[Line], heads: frozenset[str]) -> list[Line]:
    """Return the lines of *page* without running heads and page numbers."""
    edges = {id(each) for each in _edges(page)}
    return [
        each
        for each in page
        if id(each) not in edges or (_key(each) not in heads and not NUMBER.fullmatch(each.text.strip()))
    ]


def _edges(page: Sequence[Line]) -> list[Line]:
    falling = sorted(page, key=lambda each: -each.middle)
    return falling[:EDGE] + falling[max(EDGE, len(falling) - EDGE) :]


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", f"{line.height:.0f} {' '.join(line.text.lower().split())}")


def paragraphs(columns: Iterable[Sequence[Line]]) -> str:
    """Return the text of *columns* in their order, a blank line between paragraphs."""
    found: list[list[str]] = []
    last: Sequence[Line] = ()
    for column in columns:
        for number, begins in enumerate(_begins(column)):
            text = column[number].text.strip()
            if found and (_goes_on(last, column[0]) if number == 0 else not begins):
                found[-1].append(text)
            else:
                found.append([text])
        last = column or last
    whole = " ".join(" ".join(each) for each in found)
    known = Counter(re.findall(r"\w+(?:-\w+)*", whole.lower()))
    return "\n\n".join(_joined(each, known) for each in found)


def _begins(column: Sequence[Line]) -> list[bool]:
    """Tell for each line of a column whether it begins a paragraph."""
    steps = sorted(one.middle - other.middle for one, other in pairwise(column))
    usual = steps[len(steps) // 2] if steps else 0.0
    left = min((each.left for each in column), default=0.0)
    right = max((each.right for each in column), default=0.0)
    found = [True] * len(column)
    for number in range(1, len(column)):
        before, line = column[number - 1], column[number]
        larger = max(before.height, line.height) > LARGER * min(before.height, line.height)
        gap = before.middle - line.middle > GAP * usual > 0
        indented = line.left - left > INDENT * line.height and before.left - left <= INDENT * line.height
        short = bool(CLOSED.search(before.text.strip())) and before.right - left < SHORT * (right - left)
        found[number] = larger or gap or indented or short
    return found


def _goes_on(column: Sequence[Line], after: Line) -> bool:
    """Tell whether the last paragraph of *column* goes on with *after*, in the next column or page.

    It does where its last line ends no sentence and either fills the column or is followed by lower case.
    """
    before = column[-1]
    words = before.text.strip()
    if CLOSED.search(words) or max(before.height, after.height) > LARGER * min(before.height, after.height):
        return False
    left, right = min(each.left for each in column), max(each.right for each in column)
    full = len(column) > 1 and before.right - left >= FULL * (right - left)
    return full or after.text.strip()[:1].islower() or bool(BROKEN.search(words))


def _joined(lines: Sequence[str], known: Counter[str]) -> str:
    pieces = [lines[0]]
    for line in lines[1:]:
        match = BROKEN.search(pieces[-1][-LONGEST_WORD:])
        if match and line[:1].isalnum():
            pieces[-1] = pieces[-1][:-1] + ("-" if _keeps(match["head"], line, known) else "")
            pieces.append(line)
        elif BETWEEN.search(pieces[-1]) and AFTER.match(line):
            pieces.append(line)
        else:
            pieces += [" ", line]
    return " ".join(UNSEEN.sub("", "".join(pieces)).split())


def _keeps(head: str, line: str, known: Counter[str]) -> bool:
    """Tell whether the hyphen between *head* and *line* belongs to the word."""
    tail = re.match(r"\w+", line)
    if tail is None or not line[:1].islower() or head.isdigit():
        return True
    last = re.split(r"-", head)[-1]
    return known[f"{head}-{tail[0]}".lower()] > known[f"{last}{tail[0]}".lower()]
