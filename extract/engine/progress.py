"""Shows how far a long run is: a bar with rate and time left for a person, else a plain line now and then."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

EVERY = 10.0
"""Seconds between two plain lines."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted."""

    name: str
    size: int
    """How many make one that is shown."""
    fewest: int
    """From so many on a word is worth its line."""
    rate: str
    """How many in a second are shown."""


FILES = Unit("files", 1, 20, ".0f")
BYTES = Unit("MB", 1_000_000, 1, ".1f")
"""Of a large archive, which is one file."""

Tick = Callable[[int, int], None]
"""Is told how many files, or bytes, are done since it was last told, and how many of them an earlier run had read."""


@contextmanager
def shown(total: int, stream: TextIO, unit: Unit = FILES) -> Iterator[Tick]:
    """Give what is to be told of the progress over *total* files, or bytes, and show it on *stream*."""
    if total < unit.fewest:
        yield lambda done, before: None
    elif stream.isatty():
        with _bar(total, unit, stream) as tick:
            yield tick
    else:
        yield _lines(total, unit, stream, time.monotonic)


def _lines(total: int, unit: Unit, stream: TextIO, clock: Callable[[], float]) -> Tick:
    done = fresh = 0
    begin = said = clock()

    def tick(number: int, before: int) -> None:
        nonlocal done, fresh, said
        done, fresh = done + number, fresh + number - before
        now = clock()
        if now - said >= EVERY or (done == total and said > begin):
            said = now
            print(words(done, total, fresh, now - begin, unit), file=stream, flush=True)

    return tick


def words(done: int, total: int, fresh: int, seconds: float, unit: Unit = FILES) -> str:
    """Return how far a run is; *fresh* of the files or bytes *done* were read in the last *seconds*.

    >>> words(3000, 12000, 1000, 10.0)
    '3,000 of 12,000 files, 100 a second, 1:30 left'
    >>> words(30_000_000, 120_000_000, 10_000_000, 4.0, BYTES)
    '30 of 120 MB, 2.5 a second, 0:36 left'
    """
    if done == total:
        return f"{round(done / unit.size):,} {unit.name} are read; putting together what they tell"
    rate = fresh / seconds if seconds > 0 else 0.0
    told = f"{round(done / unit.size):,} of {round(total / unit.size):,} {unit.name}"
    shown = format(rate / unit.size, unit.rate)
    return f"{told}, {shown} a second, {_clock((total - done) / rate)} left" if rate else told


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


@contextmanager
def _bar(total: int, unit: Unit, stream: TextIO) -> Iterator[Tick]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (BarColumn(), TextColumn("{task.percentage:>3.0f}%"), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(file=stream), transient=True) as bar:
        task = bar.add_task("", total=total)
        done = fresh = 0
        begin = time.monotonic()

        def tick(number: int, before: int) -> None:
            nonlocal done, fresh
            done, fresh = done + number, fresh + number - before
            told = words(done, total, fresh, time.monotonic() - begin, unit)
            bar.update(task, completed=done, description=told)

        yield tick
