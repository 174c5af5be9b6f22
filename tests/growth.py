"""Tells linear work from quadratic work by measuring it at two sizes, so that no clock of one machine matters."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 4
"""Other work on the machine may spoil a measurement, never four in a row; quadratic work fails every one."""

MOST = 9
"""Four times the text may take nine times as long; quadratic work takes sixteen times."""


def linear(work: Callable[[str], object], small: str) -> bool:
    """Whether *work* on four times *small* takes no more than about four times as long."""
    work(small)
    return any(_seconds(work, small * 4) < MOST * _seconds(work, small) + 0.05 for _ in range(TRIES))


def _seconds(work: Callable[[str], object], text: str) -> float:
    found = []
    for _ in range(2):
        begin = time.process_time()
        work(text)
        found.append(time.process_time() - begin)
    return min(found)
