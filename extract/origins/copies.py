"""Judges whether two texts tell one story, and says by what: `Reason`."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from extract.origins import translations
from extract.origins.credits import STRONG, publisher
from extract.origins.prints import Prints

CONTAINED = 0.5
"""Share of the shorter text's grams that must stand in the longer one. One word in eight changed leaves a half."""
CONTAINED_CREDITED = 0.3
CONTAINED_CONTESTED = 0.75
"""Where each names another newsroom as its own."""
FEWEST_GRAMS = 20
BLOCK = 10
"""Grams of a block: about half a sentence."""
TOUCHED = 0.3
REACHED = 0.7
"""Share of the shorter text's blocks that must hold shared grams: a statement or a notice that two reports share is
one block of each, while what an editor changes lies all over a copy."""
REACHED_CREDITED = 0.5
FEWEST_SHARED_MARKS = 0.5
"""Reports written by one pattern (an earthquake, a company's quarter) share their words and differ in their marks."""
MARKED = 4
TRANSLATED, TRANSLATED_CREDITED = 0.7, 0.6
"""Share of marks that must be kept: in the half to look at, translations of a whole text keep 0.83 and more, a report
of another newsroom 0.33, a next story that repeats a paragraph 0.67."""
ORDERED = 0.6
SPREAD = 0.3
"""Share of marks that must be kept in each third of the text."""
REWRITTEN = 0.7
"""A rewrite in the same language must name the newsroom and keep so many of its marks, or the words of the story."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two texts are taken for one story."""

    kind: str
    """``same``, ``contained``, ``translated`` or ``rewritten``."""
    share: float
    """The share of grams or marks of the smaller text that stand in the other."""
    whole: float
    """The share of the larger text: what is not small in either is what both are about."""
    credit: str
    """The words that name the other's newsroom; empty where none do. Alone they join nothing."""
    marks: tuple[str, ...]
    """Numbers, dates and names that both have; the words that bear witness to a translation."""

    def __str__(self) -> str:
        parts = [f"{self.kind}, {self.share:.0%}"]
        if self.credit:
            parts.append(f"credit “{self.credit}”")
        if self.marks:
            parts.append(", ".join(self.marks[:6]))
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class Known:
    """A text by which others are judged."""

    prints: Prints
    grams: Set[int]
    publisher: str


def known(prints: Prints, name: str) -> Known:
    """Return *prints* of a document that the newsroom *name* published, ready to be compared."""
    return Known(prints, frozenset(prints.grams), publisher(name) if name else "")


def judge(one: Known, other: Known) -> Reason | None:
    """Return why *one* and *other* tell the same story; None where nothing says so. Either may be the copy."""
    if one.prints.whole and one.prints.whole == other.prints.whole:
        return Reason("same", 1.0, 1.0, credit(one, other), ())
    if not one.prints.languages & other.prints.languages:
        return _translated(one, other)
    named = credit(one, other)
    fewer, more = sorted((one, other), key=lambda each: len(each.grams))
    shared = fewer.grams & more.grams
    share = len(shared) / len(fewer.grams) if len(fewer.grams) >= FEWEST_GRAMS else 0.0
    need = CONTAINED_CREDITED if named else CONTAINED_CONTESTED if _contested(one, other) else CONTAINED
    if share >= need:
        reach = REACHED_CREDITED if named else REACHED
        if _reach(fewer.prints, shared) >= reach and _marks_agree(one.prints, other.prints):
            return Reason("contained", share, len(shared) / len(more.grams), named, ())
        return None
    return _rewritten(one, other, named) if named else None


def credit(one: Known, other: Known) -> str:
    """Return the words in which one of two texts names the other's newsroom, or both the same; else nothing."""
    for mine, yours in ((one, other), (other, one)):
        strong = {each.publisher for each in yours.prints.credits if each.kind in STRONG} | {yours.publisher}
        for each in mine.prints.credits:
            if each.publisher in strong and each.publisher != mine.publisher:
                return each.words
    return ""


def _own(text: Known) -> frozenset[str]:
    return frozenset(each.publisher for each in text.prints.credits if each.kind in STRONG)


def _contested(one: Known, other: Known) -> bool:
    return bool(_own(one)) and bool(_own(other)) and not _own(one) & _own(other)


def _reach(prints: Prints, shared: Set[int]) -> float:
    """Return the share of the blocks of a text in which there are shared grams."""
    blocks = [prints.grams[at : at + BLOCK] for at in range(0, max(1, len(prints.grams) - BLOCK // 2), BLOCK)]
    touched = sum(sum(gram in shared for gram in block) >= TOUCHED * len(block) for block in blocks)
    return touched / len(blocks)


def _marks_agree(one: Prints, other: Prints) -> bool:
    fewer, more = sorted((set(one.marks), set(other.marks)), key=len)
    return len(fewer) < MARKED or len(fewer & more) >= FEWEST_SHARED_MARKS * len(fewer)


def _translated(one: Known, other: Known) -> Reason | None:
    named = credit(one, other)
    found = _marked("translated", one.prints, other.prints, TRANSLATED_CREDITED if named else TRANSLATED, named)
    if found and not named and not any(mark[0].isdigit() for mark in found.marks):
        return None  # the names of an affair, a judge and two departments, stand in each report of it
    return found


def _rewritten(one: Known, other: Known, named: str) -> Reason | None:
    return _marked("rewritten", one.prints, other.prints, REWRITTEN, named)


def _marked(kind: str, one: Prints, other: Prints, need: float, named: str) -> Reason | None:
    """Return the reason where enough marks are kept, everywhere in the text and in their order."""
    share = translations.kept(one, other)
    if share < need or translations.ordered(one, other) < ORDERED or translations.spread(one, other) < SPREAD:
        return None
    return Reason(kind, share, 0.0, named, translations.witnesses(one, other))
