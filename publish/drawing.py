"""Draws a `Picture` as a flow: holders on the left, receivers on the right, between them a band for each pair.

A band is as wide as it has events and is made of strands, one for each status, each of as many lines as it
has events. All is in units of the drawing, so the same picture is the same drawing on every machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from publish.picture import Pair, Picture, Place
from timeline.vocabulary import Term

WIDTH = 680
MARGIN = 172
"""Room for the names on each side."""
BAR = 6
"""The width of the bar at which bands begin and end."""
LEAST = 15.0
"""The least height of an agency, so that its name has room."""
GAP, FAMILY_GAP = 5.0, 14.0
EVENT = 2.2
"""The width of one event, a line and the space beside it."""
MOST = 600
"""The height that all events take together at most; where they are more, a line stands for several."""


@dataclass(frozen=True, slots=True)
class Post:
    """An agency on one side: a bar with its name beside it."""

    term: Term
    x: int
    y: float
    height: float

    @property
    def middle(self) -> float:
        """Where its name stands."""
        return self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Strand:
    """The part of a band that has one status."""

    status: Term
    path: str
    """Its lines, side by side."""


@dataclass(frozen=True, slots=True)
class Band:
    """What is drawn of one pair."""

    pair: Pair
    strands: tuple[Strand, ...]
    width: float
    path: str
    """Its middle, for the ground on which the strands lie."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The flow, ready to be written as SVG."""

    height: float
    holders: tuple[Post, ...]
    receivers: tuple[Post, ...]
    bands: tuple[Band, ...]
    width: int = WIDTH
    margin: int = MARGIN
    bar: int = BAR


def drawing(shown: Picture) -> Drawing:
    """Lay out the picture that is *shown*."""
    held: Counter[str] = Counter()
    received: Counter[str] = Counter()
    for pair in shown.pairs:
        held[pair.holder.id] += len(pair.events)
        received[pair.receiver.id] += len(pair.events)
    unit = min(EVENT, MOST / max(1, held.total()))
    holders = tuple(_posts(shown.holders, held, MARGIN - BAR, unit))
    receivers = tuple(_posts(shown.receivers, received, WIDTH - MARGIN, unit))
    height = max((post.y + post.height for post in (*holders, *receivers)), default=0)
    starts = {post.term.id: post.middle - unit * held[post.term.id] / 2 for post in holders}
    ends = {post.term.id: post.middle - unit * received[post.term.id] / 2 for post in receivers}
    return Drawing(height, holders, receivers, tuple(_bands(shown.pairs, starts, ends, unit)))


def _posts(places: Iterable[Place], weights: Mapping[str, int], x: int, unit: float) -> Iterator[Post]:
    """Yield the bars of one side from the top down; a family stands apart from the one before it."""
    y = -FAMILY_GAP
    for place in places:
        y += GAP if place.depth else FAMILY_GAP
        height = max(LEAST, unit * weights[place.term.id])
        yield Post(place.term, x, y, height)
        y += height


def _bands(pairs: Iterable[Pair], starts: dict[str, float], ends: dict[str, float], unit: float) -> Iterator[Band]:
    """Yield the band of each pair; *starts* and *ends* say where the next one begins at each agency."""
    for pair in pairs:
        holder, receiver = pair.holder.id, pair.receiver.id
        width = unit * len(pair.events)
        ground = _curve(starts[holder] + width / 2, ends[receiver] + width / 2)
        strands = []
        for standing in pair.standings:
            share = unit * standing.count
            lines = max(1, round(share / EVENT))
            middles = [share * (number + 0.5) / lines for number in range(lines)]
            curves = (
                _curve(starts[holder] + each, ends[receiver] + each, back=number % 2 == 1)
                for number, each in enumerate(middles)
            )
            strands.append(Strand(standing.status, "".join(curves)))
            starts[holder] += share
            ends[receiver] += share
        yield Band(pair, tuple(strands), width, ground)


def _curve(start: float, end: float, *, back: bool = False) -> str:
    """Return the way between the sides as the data of an SVG path.

    Every other line of a strand runs *back*, so that the gaps of broken lines do not join to bars.

    >>> _curve(10, 20.25)
    'M172 10.0C340 10.0 340 20.2 508 20.2'
    >>> _curve(10, 20.25, back=True)
    'M508 20.2C340 20.2 340 10.0 172 10.0'
    """
    here, there = (MARGIN, start), (WIDTH - MARGIN, end)
    (x, y), (to_x, to_y) = (there, here) if back else (here, there)
    return f"M{x} {y:.1f}C{WIDTH // 2} {y:.1f} {WIDTH // 2} {to_y:.1f} {to_x} {to_y:.1f}"
