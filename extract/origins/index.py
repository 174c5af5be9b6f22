"""Finds, among many documents, the pairs that share some of their keys, without comparing all with all.

Work and memory grow with the number of keys: a key that stands in many documents pairs each of them with a few only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from extract.origins.heaps import Heap

PARTS = 32
"""Keys are sorted one part of them after the other, so that only that part is held as Python's own numbers."""

HUBS = 8
"""A document is paired with so many of the first, and of the ones just before it, that share a key with it."""


class Index:
    """Documents by their keys. What it is told lies in files; of the keys one part in `PARTS` is held at a time."""

    def __init__(self) -> None:
        self._shelves = [Heap() for _ in range(PARTS)]
        self._count = 0

    def add(self, keys: Iterable[int]) -> None:
        """Take in the next document, in the order of rank, under its 32-bit *keys*."""
        for key in keys:
            self._shelves[key % PARTS].add(key << 32 | self._count)
        self._count += 1

    def pairs(self, classes: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Yield (later, earlier, number of keys they share) for documents by their number, in this order, once.

        *classes* is the language of each: the first of each class are paired with all, so that a translation meets
        its original. The numbers of keys are complete for documents whose keys are in few documents.
        """
        met = [Heap() for _ in range(PARTS)]
        width = self._count // PARTS + 1
        for shelf in self._shelves:
            for later, earlier in _met(sorted(shelf.taken()), classes):
                met[later // width].add(later << 32 | earlier)
        for some in met:
            for pair, shared in sorted(Counter(some.taken()).items()):
                yield pair >> 32, pair & 0xFFFFFFFF, shared


def _met(shelf: list[int], classes: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of documents that stand under one key of a sorted shelf."""
    begin = 0
    while begin < len(shelf):
        key, end = shelf[begin] >> 32, begin + 1
        while end < len(shelf) and shelf[end] >> 32 == key:
            end += 1
        if end - begin > 1:
            yield from _posted([each & 0xFFFFFFFF for each in shelf[begin:end]], classes)
        begin = end


def _posted(documents: list[int], classes: Sequence[str]) -> Iterator[tuple[int, int]]:
    first: dict[str, int] = {}
    hubs: list[int] = []
    for at, later in enumerate(documents):
        recent = documents[max(0, at - HUBS) : at]
        for earlier in hubs if at <= HUBS else {*hubs, *recent}:
            yield later, earlier
        seen = first[classes[later]] = first.get(classes[later], 0) + 1
        if seen <= HUBS:
            hubs.append(later)
