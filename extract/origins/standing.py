"""Finds standing text: paragraphs that a newsroom, or many, print under stories that have nothing else in common.

“About us”, an appeal for members, the same section of a law: without them a short report is its own again.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.again import Again
from extract.origins import shingles
from extract.origins.heaps import Heap
from extract.origins.prints import Prints

SAME_NEWSROOM = 3
"""Stories of one newsroom with nothing else in common, from which a paragraph is standing text."""

ANY_NEWSROOM = 8
"""The same for stories of whatever newsroom."""

LOOKED_AT = 40
"""Documents, the first by rank, that are held against each other for one paragraph."""

FEWEST_OWN = 3
"""Sampled grams that a story must have beside the paragraph."""

PARTS = 16


def without(marks: Sequence[Prints], publishers: Sequence[str]) -> Sequence[Prints]:
    """Return *marks* without the grams of standing text; *publishers* are those of the documents."""
    counted, holding = _counted(marks)
    some = _standing(marks, publishers, counted, holding)

    def bare(number: int) -> Prints:
        each = marks[number]
        return _stripped(each, some) if not some.isdisjoint(each.paragraphs[::3]) else each

    return Again(len(marks), bare) if some else marks


def _counted(marks: Sequence[Prints]) -> tuple[dict[int, int], array[int]]:
    """Return in how many documents each paragraph stands that stands in enough of them, and all that hold one."""
    shelves = [Heap() for _ in range(PARTS)]
    for number, each in enumerate(marks):
        for key in set(each.paragraphs[::3]):
            shelves[key % PARTS].add(key << 32 | number)
    found: dict[int, int] = {}
    holding = bytearray(len(marks))
    for shelf in shelves:
        taken = shelf.taken()
        often = Counter(held >> 32 for held in taken)
        found |= {key: count for key, count in often.items() if count >= SAME_NEWSROOM}
        for held in taken:
            if often[held >> 32] >= SAME_NEWSROOM:
                holding[held & 0xFFFFFFFF] = 1
    return found, array("I", (number for number, holds in enumerate(holding) if holds))


def _standing(
    marks: Sequence[Prints], publishers: Sequence[str], counted: dict[int, int], holding: Iterable[int]
) -> frozenset[int]:
    """Return the *counted* paragraphs of which enough holders have rarer text beside it, each its own."""
    seen: Counter[int] = Counter()
    beside: dict[int, _Beside] = {}
    for number in holding:
        each = marks[number]
        for key in set(each.paragraphs[::3]) & counted.keys():
            seen[key] += 1
            stands = beside.setdefault(key, _Beside())
            if seen[key] <= LOOKED_AT and not stands.enough:
                stands.add(frozenset(_rest(each, counted[key], counted)), publishers[number])
    return frozenset(key for key, stands in beside.items() if stands.enough)


class _Beside:
    """What stands beside a paragraph in the documents that hold it."""

    __slots__ = ("_kept", "_names", "enough")

    def __init__(self) -> None:
        self.enough = False
        self._kept: list[array[int]] = []
        self._names: list[str] = []

    def add(self, rest: frozenset[int], publisher: str) -> None:
        """Take in the *rest* of a document, unless it is too short or shares something with one before."""
        if len(rest) < FEWEST_OWN or not all(rest.isdisjoint(each) for each in self._kept):
            return
        self._kept.append(array("I", rest))
        self._names.append(publisher)
        same = self._names.count(publisher) if publisher else 0
        if same >= SAME_NEWSROOM or len(self._kept) >= ANY_NEWSROOM:
            self.enough = True
            self._kept.clear()


def _rest(prints: Prints, count: int, counted: dict[int, int]) -> Iterator[int]:
    """Yield sampled grams of the paragraphs that stand in fewer documents than *count*."""
    for key, low, high in _ranges(prints):
        if counted.get(key, 1) < count:
            yield from shingles.sampled(prints.grams[low:high])


def _ranges(prints: Prints) -> Iterator[tuple[int, int, int]]:
    flat = prints.paragraphs
    return zip(flat[::3], flat[1::3], flat[2::3], strict=True)


def _stripped(prints: Prints, standing: frozenset[int]) -> Prints:
    kept, moved = array("I"), array("I")
    at = 0
    for key, low, high in _ranges(prints):
        begin = max(at, low)
        kept += prints.grams[at:begin]
        at = max(at, high)
        if key not in standing:
            moved += array("I", (key, len(kept), len(kept) + max(0, high - begin)))
            kept += prints.grams[begin:high]
    kept += prints.grams[at:]
    return replace(prints, grams=kept, paragraphs=moved)
