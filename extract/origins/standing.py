"""Finds standing text: paragraphs that a newsroom, or many, print under stories that have nothing else in common.

“About us”, an appeal for members, the same section of a law: without them a short report is its own again.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.origins import shingles
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


def without(marks: Sequence[Prints], publishers: Sequence[str]) -> tuple[Prints, ...]:
    """Return *marks* without the grams of standing text; *publishers* are those of the documents."""
    counted = _counted(marks)
    if not counted:
        return tuple(marks)
    holders: dict[int, list[int]] = {key: [] for key in counted}
    for number, each in enumerate(marks):
        for key in set(each.paragraphs[::3]):
            if key in holders and len(holders[key]) < LOOKED_AT:
                holders[key].append(number)
    found = {key for key, some in holders.items() if _standing(key, some, marks, publishers, counted)}
    return tuple(_stripped(each, found) if found.intersection(each.paragraphs[::3]) else each for each in marks)


def _counted(marks: Sequence[Prints]) -> dict[int, int]:
    """Return in how many documents each paragraph stands that stands in enough of them, part by part of the keys."""
    found: dict[int, int] = {}
    for part in range(PARTS):
        some = Counter(key for each in marks for key in set(each.paragraphs[::3]) if key % PARTS == part)
        found |= {key: count for key, count in some.items() if count >= SAME_NEWSROOM}
    return found


def _standing(
    key: int, holders: list[int], marks: Sequence[Prints], publishers: Sequence[str], counted: dict[int, int]
) -> bool:
    """Whether enough of the *holders* of a paragraph have rarer text beside it, each its own."""
    kept: list[frozenset[int]] = []
    names: Counter[str] = Counter()
    for number in holders:
        rest = frozenset(_rest(marks[number], counted[key], counted))
        if len(rest) >= FEWEST_OWN and all(not rest & other for other in kept):
            kept.append(rest)
            names[publishers[number]] += 1
    named = max((count for name, count in names.items() if name), default=0)
    return named >= SAME_NEWSROOM or len(kept) >= ANY_NEWSROOM


def _rest(prints: Prints, count: int, counted: dict[int, int]) -> Iterator[int]:
    """Yield sampled grams of the paragraphs that stand in fewer documents than *count*."""
    for key, low, high in _ranges(prints):
        if counted.get(key, 1) < count:
            yield from shingles.sampled(prints.grams[low:high])


def _ranges(prints: Prints) -> Iterator[tuple[int, int, int]]:
    flat = prints.paragraphs
    return zip(flat[::3], flat[1::3], flat[2::3], strict=True)


def _stripped(prints: Prints, standing: set[int]) -> Prints:
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
