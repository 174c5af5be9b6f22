"""Runs tasks in several processes, each taking the next one that is left; what a task does must need no other's.

A process begins as a copy of this one, so tasks may be any functions and what they look at is at hand. Only Linux
copies a process that safely; elsewhere all is done in this one.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

Task = Callable[[], None]


class _Counter(Protocol):
    """The number of the next task, shared by all processes."""

    value: int

    def get_lock(self) -> multiprocessing.synchronize.RLock:
        """Return what is held while it is changed."""


def cores() -> int:
    """Return how many processes pay: as many as there are cores that this one may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def spread(tasks: Sequence[Task], workers: int) -> None:
    """Do all *tasks* in *workers* processes; one worker is this process.

    Raises what a task raises, or ChildProcessError where one fails in another process, which prints why.
    """
    if sys.platform != "linux" or min(workers, len(tasks)) < 2:
        for task in tasks:
            task()
        return
    context = multiprocessing.get_context("fork")
    following = context.Value("L", 0)
    crew = [context.Process(target=_work, args=(tasks, following)) for _ in range(min(workers, len(tasks)))]
    for each in crew:
        each.start()
    for each in crew:
        each.join()
    if failed := [each.exitcode for each in crew if each.exitcode]:
        raise ChildProcessError(f"{len(failed)} of {len(crew)} processes failed, the first with status {failed[0]}")


def _work(tasks: Sequence[Task], following: _Counter) -> None:
    """Do the *following* one of *tasks* until none is left; where one fails no other is begun."""
    try:
        while (task := _next(tasks, following)) is not None:
            task()
    except BaseException:
        following.value = len(tasks)
        raise


def _next(tasks: Sequence[Task], following: _Counter) -> Task | None:
    with following.get_lock():
        at = following.value
        following.value = at + 1
    return tasks[at] if at < len(tasks) else None
