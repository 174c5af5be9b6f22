"""Puts the lines of a printed page into the order of reading: columns one after the other, what spans them between.

A gutter is a vertical strip that few lines cross and that has lines side by side on its left and right. Lines that
cross it, as headlines do, part the page into bands; within a band the left column is read first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

GUTTER = 0.7
"""Least width of a gutter, in heights of a line; blanks between words are about a third of it."""
FEWEST = 3
"""Lines that a column has at least."""
CROSSING = 0.34
"""Share of all lines that may cross a gutter: headlines, footnotes, figures."""
MOST_TRIED = 20
"""Gutters that are looked at; a page with columns has one among the first, a chart of a thousand labels none."""
DEEPEST = 4
"""Newspapers have up to five columns; each gutter found is one step deeper."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box, in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """The height of the box."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """The height above the page's foot of the box's middle."""
        return (self.top + self.bottom) / 2


def ordered(lines: Iterable[Line], depth: int = 0) -> list[list[Line]]:
    """Return *lines* in the order of reading, a list for each stretch of one column."""
    falling = sorted(lines, key=lambda each: (-each.middle, each.left))
    gutter = _gutter(falling) if depth < DEEPEST else None
    if gutter is None:
        return [_rows(falling)] if falling else []
    found: list[list[Line]] = []
    band: list[Line] = []
    for each in falling:
        if each.left < gutter < each.right:
            found += _band(band, gutter, depth)
            band = []
            if found and len(found[-1]) and found[-1][-1].left < gutter < found[-1][-1].right:
                found[-1].append(each)
            else:
                found.append([each])
        else:
            band.append(each)
    return found + _band(band, gutter, depth)


def _band(band: list[Line], gutter: float, depth: int) -> list[list[Line]]:
    left = [each for each in band if each.right <= gutter]
    right = [each for each in band if each.left >= gutter]
    return ordered(left, depth + 1) + ordered(right, depth + 1)


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return the middle of the gutter that the fewest lines cross, of equals the leftmost; None without one."""
    if len(lines) < 2 * FEWEST:
        return None
    height = sorted(each.height for each in lines)[len(lines) // 2]
    ends, starts = sorted(each.right for each in lines), sorted(each.left for each in lines)
    candidates = []
    for left in sorted(set(ends)):
        before, after = bisect_right(ends, left), bisect_left(starts, left + GUTTER * height)
        crossing = after - before
        if before >= FEWEST and len(lines) - after >= FEWEST and crossing <= CROSSING * len(lines):
            candidates.append((crossing, left, starts[after]))
    for _, left, right in sorted(candidates)[:MOST_TRIED]:
        lefts = [each for each in lines if each.right <= left]
        rights = [each for each in lines if each.left >= right]
        if _beside(lefts, rights) >= FEWEST:
            return (left + right) / 2
    return None


def _beside(lefts: Sequence[Line], rights: Sequence[Line]) -> int:
    """Return how many of the lines of one column stand within the height of the other, the smaller number."""
    return min(_within(lefts, rights), _within(rights, lefts))


def _within(some: Sequence[Line], others: Sequence[Line]) -> int:
    low, high = min(each.bottom for each in others), max(each.top for each in others)
    return sum(low <= each.middle <= high for each in some)


def _rows(falling: Sequence[Line]) -> list[Line]:
    """Return the lines of one column, those that stand beside each other joined into one from left to right."""
    rows: list[list[Line]] = []
    for each in falling:
        if rows and abs(rows[-1][0].middle - each.middle) < 0.4 * min(rows[-1][0].height, each.height):
            rows[-1].append(each)
        else:
            rows.append([each])
    return [_joined(sorted(row, key=lambda each: each.left)) for row in rows]


def _joined(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    return Line(
        " ".join(each.text for each in row),
        row[0].left,
        min(each.bottom for each in row),
        max(each.right for each in row),
        max(each.top for each in row),
    )
