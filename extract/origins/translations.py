"""Knows a translation, or a rewrite, by what stays: numbers, dates and Latin names, in the order of the original."""

from __future__ import annotations

import zlib
from bisect import bisect_left

from extract.origins.prints import Prints

FEWEST_MARKS = 6
"""With fewer marks two texts that have nothing to do with each other may agree."""


def translated(one: Prints, other: Prints) -> float:
    """Return the share of marks that two texts in different languages have in common; 0 where they share one."""
    if one.languages & other.languages:
        return 0.0
    return kept(one, other)


def kept(one: Prints, other: Prints) -> float:
    """Return the share of the marks of one text that stand in the other.

    A Chinese text says which: it keeps few names, its original has many. Else it is the text with fewer marks.
    """
    fewer = _fewer(one, other)
    more = other if fewer is one else one
    return len(set(fewer.marks) & set(more.marks)) / len(fewer.marks) if len(fewer.marks) >= FEWEST_MARKS else 0.0


def spread(one: Prints, other: Prints) -> float:
    """Return the share that is kept in that third of the text where it is least.

    A newsroom's next story repeats a paragraph of the first: all that they share stands in one place.
    """
    fewer = _fewer(one, other)
    more = set((other if fewer is one else one).marks)
    count = len(fewer.marks)
    thirds = [fewer.marks[at * count // 3 : (at + 1) * count // 3] for at in range(3)]
    return min((sum(mark in more for mark in third) / len(third) for third in thirds if third), default=0.0)


def _fewer(one: Prints, other: Prints) -> Prints:
    if ("zh" in one.languages) != ("zh" in other.languages):
        return one if "zh" in one.languages else other
    return min(one, other, key=lambda each: len(each.marks))


def ordered(one: Prints, other: Prints) -> float:
    """Return the share of the common marks that both texts mention first in the same order.

    Two reports of one event share its figures and names, but tell them in an order of their own.
    """
    places = {mark: number for number, mark in enumerate(other.marks)}
    common = [places[mark] for mark in one.marks if mark in places]
    rising: list[int] = []
    for place in common:
        at = bisect_left(rising, place)
        rising[at : at + 1] = [place]
    return len(rising) / len(common) if common else 0.0


def witnesses(one: Prints, other: Prints) -> tuple[str, ...]:
    """Return the marks that both texts have, in the order of *one*."""
    return tuple(mark for mark in one.marks if mark in set(other.marks))


def keys(prints: Prints) -> frozenset[int]:
    """Return the keys under which a text is looked up: neighbours among its figures, its names and all its marks."""
    figures = [mark for mark in prints.marks if mark[0].isdigit()]
    names = [mark for mark in prints.marks if not mark[0].isdigit()]
    found = set()
    for some in (figures, names, prints.marks):
        for at in range(len(some)):
            for near in some[at + 1 : at + 3]:
                found.add(zlib.crc32("|".join(sorted((some[at], near))).encode()))
    found |= {zlib.crc32(mark.encode()) for mark in figures if len(mark) > 4 or "." in mark}
    return frozenset(found)
