"""Finds, among many documents, the pairs that share some of their keys, without comparing all with all.

Work and memory grow with the number of keys: a key that stands in many documents pairs each of them with a few only.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

PARTS = 32
"""Keys are sorted one part of them after the other, so that only that part is held as Python's own numbers."""

HUBS = 8
"""A document is paired with so many of the first, and of the ones just before it, that share a key with it."""


def pairs(keys: Iterable[Iterable[int]], classes: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield (later, earlier, number of keys they share) for documents by their number, in order of the later.

    *keys* are the 32-bit keys of each document in the order of rank, *classes* the language of each: the first of
    each class are paired with all, so that a translation meets its original. The numbers of keys are complete for
    documents whose keys are in few documents.
    """
    shelves = [array("Q") for _ in range(PARTS)]
    count = 0
    for number, some in enumerate(keys):
        count = number + 1
        for key in some:
            shelves[key % PARTS].append(key << 32 | number)
    met = [array("Q") for _ in range(PARTS)]
    width = count // PARTS + 1
    for at, shelf in enumerate(shelves):
        shelves[at] = array("Q")
        for later, earlier in _met(sorted(shelf), classes):
            met[later // width].append(later << 32 | earlier)
    for at, some in enumerate(met):
        met[at] = array("Q")
        for pair, shared in sorted(Counter(some).items()):
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
