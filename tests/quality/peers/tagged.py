"""What a peer finds, and how its spans are made comparable with TIMEX3."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

OUTSIDE = "about after around at before by for from in of on since till to until within"
LEADING = re.compile(rf"(?:\s|\b(?:{'|'.join(OUTSIDE.split())})\s)+", re.IGNORECASE)
TRAILING = re.compile(r"(?:[\s,.;:]|\s(?:a|an|and|at|by|for|from|in|of|on|or|the|to)(?=[\s,]*$))+$", re.IGNORECASE)


class AbsentError(Exception):
    """A peer that is not installed, with the words that tell how to get it."""


class Tagged(NamedTuple):
    """One time expression that a tagger found."""

    start: int
    end: int
    type: str
    value: str | None
    first_day: str | None
    """The first day it covers, YYYY-MM-DD; None where the tagger gives none."""


Tagger = Callable[[str, dt.datetime | None], list[Tagged]]
"""A text and the time it was written; it may have an attribute `cpu_seconds()` that tells of helper processes."""


@dataclass(frozen=True)
class Peer:
    """A peer by name, and what loads it for each language that it reads."""

    name: str
    english: Callable[[], Tagger] | None = None
    chinese: Callable[[], Tagger] | None = None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop from a span the prepositions before it and the small words and marks after it, which are not of TIMEX3.

    >>> trimmed("It ended by Feb. 23, the day", 8, 24)
    (12, 19)
    """
    head = LEADING.match(text[start:end])
    start += head.end() if head and head.end() < end - start else 0
    tail = TRAILING.search(text[start:end])
    return start, start + tail.start() if tail and tail.start() else end
