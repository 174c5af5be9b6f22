"""Chooses which copy of a story stands for it: the original, else the fullest of the best."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from extract.document import Document
from extract.origins.credits import STRONG, publisher
from extract.origins.prints import Prints
from timeline.entry import RELATIONS

RELIABILITY = {"high": 0, "": 1, "medium": 1, "low": 2}

EXCERPT = 0.7
"""A copy with less than this share of its original's grams is an excerpt."""

Standing = tuple[object, ...]


def standing(document: Document, prints: Prints) -> Standing:
    """Return a key by which the better of two copies comes first; no two documents have the same.

    A record's word comes first; then the newsroom that the text itself names; then one language before two, for a
    page in two languages holds a translation; then the fullest, the earliest.
    """
    relation = RELATIONS.index(document.relation) if document.relation else 1
    return (
        not document.origin,
        relation,
        RELIABILITY[document.reliability],
        not _own(document, prints),
        len(prints.languages) > 1,
        -len(prints.grams),
        document.published or date.max,
        document.id,
    )


def named(texts: Iterable[tuple[Document, Prints]]) -> frozenset[str]:
    """Return the newsrooms that texts of one story, each by another, name as the one whose story it is."""
    found = set()
    for document, prints in texts:
        own = publisher(document.publisher) if document.publisher else ""
        found |= {each.publisher for each in prints.credits if each.kind in STRONG} - {own}
    return frozenset(found)


def credited(document: Document, prints: Prints, named: frozenset[str]) -> bool:
    """Whether a text was published by the newsroom that the others name."""
    return _own(document, prints) and publisher(document.publisher) in named


def nearness(document: Document, prints: Prints) -> Standing:
    """Return a key by which, of two texts in different languages, the one that was translated comes first.

    How full they are says nothing: Chinese is counted in characters. A translation names fewer names and figures.
    """
    return not document.origin, not _own(document, prints), -len(prints.marks), standing(document, prints)


def relation(copy: Prints, lead: Prints, kind: str) -> str:
    """Return what *copy* is to the text that leads its story, with which it was joined as *kind*."""
    if kind == "translated" or copy.languages - lead.languages:
        return "translation"
    if kind == "rewritten":
        return "paraphrase"
    mine, whole = dict(copy.sizes), dict(lead.sizes)
    comparable = sum(size for language, size in whole.items() if language in mine)
    return "excerpt" if sum(mine.values()) < EXCERPT * comparable else "syndicated"


def leading(document: Document, prints: Prints) -> str:
    """Return what the text that leads a story of several copies is: ``original`` where nothing says otherwise.

    A text that credits another newsroom, or of which nobody has said who published it, is but the fullest copy.
    """
    if document.relation:
        return document.relation
    return "original" if _own(document, prints) else "syndicated"


def _own(document: Document, prints: Prints) -> bool:
    """Whether it is known who published a text, and the text names no other newsroom as the one whose story it is."""
    credited = {each.publisher for each in prints.credits if each.kind in STRONG}
    return bool(document.publisher) and (not credited or publisher(document.publisher) in credited)
