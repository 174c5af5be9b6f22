"""`Mark` is what tells deeds of several documents apart beside their parties: the court, the states, and who sues."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract import bench

if TYPE_CHECKING:
    from extract.events import Event

_SIDES = {"agency": "government", "executive": "government", "plaintiff": "others", "state": "others"}
"""On which side of a suit each class of doer is that sues."""
_OVERSEERS = ("legislature", "watchdog", "plaintiff", "state")
"""Classes of doer each of whom questions or reviews on its own."""


_COMPLAINT = re.compile(r"complain|disclosure|whistle-?blow|Special Counsel", re.IGNORECASE)
"""What a whistleblower brings before those who then question or review."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a telling says of its court, the states it is about, and which side sues or which sort of body reviews.

    Each is empty where it does not.
    """

    bench: str
    states: tuple[str, ...]
    side: str


def of(event: Event) -> Mark:
    """Return the mark of *event*."""
    side = ""
    if event.kind == "lawsuit":
        side = _SIDES.get(event.doer, "")
    elif event.kind == "oversight" and event.doer in _OVERSEERS:
        side = event.doer
    elif event.kind == "oversight" and not event.doer and _COMPLAINT.search(event.sentence, *_said(event)):
        side = "whistleblower"
    return Mark(event.bench, event.states, side)


def _said(event: Event) -> tuple[int, int]:
    """Return where the sentence of *event* says what was done."""
    low, high = event.said
    return low - event.start, high - event.start


def apart(one: Mark, other: Mark) -> bool:
    """Whether two marks are those of two deeds.

    >>> apart(Mark("", ("Maine",), ""), Mark("", ("Ohio",), "")), apart(Mark("", (), "others"), Mark("", (), ""))
    (True, False)
    """
    return bench.apart(one.bench, other.bench) or two_states(one, other) or bool(two_sides(one, other))


def two_states(one: Mark, other: Mark) -> bool:
    """Whether each names states, and none that both name: suits against other states, or data of other states."""
    return bool(one.states and other.states) and not {*one.states} & {*other.states}


def two_sides(one: Mark, other: Mark) -> bool:
    """Whether the government sues in one, and others in the other; or two sorts of body review."""
    return bool(one.side and other.side) and one.side != other.side
