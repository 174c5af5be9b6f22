"""Reads a page of HTML: the article's paragraphs by trafilatura, its day and its bibliography by our own rules.

Navigation, comments, related stories and captions are left out. The day is never a guess of trafilatura's.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extract.formats import bibliography
from extract.formats.part import Part
from extract.publication import article, of_article

if TYPE_CHECKING:
    from lxml.etree import _Element

SCARCE = 80
"""A page with fewer characters has no article: a notice, or a shell that a script fills."""
LONGEST_CELL = 120
"""A table with longer cells is there for the layout, as pages before 2005 have it."""
PARAGRAPHS = frozenset("p head quote code item fw".split())
"""Elements of trafilatura's result that are a paragraph each."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
REFERENCE = re.compile(r"&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|[xX]0*(?:[1-8bcefBCEF]|1[0-9a-fA-F]));?")
"""References to control characters, for which trafilatura gives up on a page."""


def read(text: str, name: str, sha256: str, address: str = "", head: str = "", note: str = "") -> Part | None:
    """Read *text*, a page of HTML; None where it holds no article.

    *address* is where an archive took it from, *head* the head of its transfer, with the day of the capture.
    """
    body = main(text)
    if len(body) < SCARCE:
        return None
    parts = article.read(text)
    facts = bibliography.of_article(parts, address)
    return Part(name, body, sha256, of_article(text, parts, head), facts, note)


def main(text: str) -> str:
    """Return the article in *text*, a page of HTML, a blank line between its paragraphs; empty without one."""
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = bare_extraction(text, fast=True, include_comments=False, include_tables=True)
    if found is None and REFERENCE.search(text):
        found = bare_extraction(REFERENCE.sub(" ", text), fast=True, include_comments=False, include_tables=True)
    if found is None or isinstance(found, dict) or found.body is None:
        return ""
    lines = (" ".join(CONTROL.sub(" ", each).split()) for each in _paragraphs(found.body))
    return "\n\n".join(each for each in lines if each)


def _paragraphs(element: _Element) -> Iterator[str]:
    """Yield the text of each paragraph below *element*, in order; a line break ends one too."""
    words = [element.text or ""]
    for child in element:
        tag = child.tag
        if tag == "lb":
            yield "".join(words)
            words = [child.tail or ""]
        elif tag == "row":
            yield "".join(words)
            yield from _row(child)
            words = [child.tail or ""]
        elif tag in PARAGRAPHS or len(child):
            yield "".join(words)
            yield from _paragraphs(child)
            words = [child.tail or ""]
        else:
            words += [child.text or "", child.tail or ""]
    yield "".join(words)


def _row(row: _Element) -> Iterator[str]:
    """Yield a row of figures as one paragraph; cells that hold running text as their own paragraphs."""
    cells = [" ".join("".join(cell.itertext()).split()) for cell in row]
    if any(len(each) > LONGEST_CELL for each in cells):
        for cell in row:
            yield from _paragraphs(cell)
    else:
        yield " | ".join(cells)
