"""Runs shards in processes of this machine; notices one that dies, and hands its shard to another once."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext, SpawnProcess

from extract.engine import work
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.engine.tables import Tables
from timeline.faults import Fault, FaultsError

Work = Callable[[Shard, Tables], Iterator[bytes]]
"""Runs a shard and yields the lines of its result."""

TRIES = 2
"""How often a shard is begun before it is given up."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a shard."""

    shard: Shard
    why: str = ""
    """Why there is no result; empty where the store has it."""


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run(
    shards: Iterable[Shard], tables: Tables, store: Store, workers: int, does: Work = work.run
) -> Iterator[Outcome]:
    """Run *shards* in *workers* processes and yield their outcomes as they come; one worker is this process.

    No process is started for a single shard. Of *shards* no more are taken than are at work. Raises FaultsError where
    a result cannot be written.
    """
    left = iter(shards)
    first = list(itertools.islice(left, 2))
    left = itertools.chain(first, left)
    if workers == 1 or len(first) < 2:
        for each in left:
            store.put(each.name, does(each, tables))
            yield Outcome(each)
        return
    crew = _Crew(tables, store, does)
    try:
        yield from _spread(left, crew, workers)
    finally:
        crew.dismiss()


@dataclass(slots=True)
class _Worker:
    process: SpawnProcess
    line: Connection
    shard: Shard | None = None


class _Crew:
    """The processes at hand."""

    def __init__(self, tables: Tables, store: Store, does: Work) -> None:
        self._context: SpawnContext = multiprocessing.get_context("spawn")
        self._given = tables, store, does
        self.all: list[_Worker] = []

    def hire(self) -> _Worker:
        """Start a process."""
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, *self._given), daemon=True)
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self.all.append(worker)
        return worker

    def bury(self, worker: _Worker) -> str:
        """Take a dead process off the list and return how it ended."""
        worker.process.join()
        worker.line.close()
        self.all.remove(worker)
        code = worker.process.exitcode or 0
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"

    def dismiss(self) -> None:
        """End all processes, whatever they do."""
        for worker in self.all:
            worker.process.terminate()
        for worker in self.all:
            worker.process.join()
            worker.line.close()


def _spread(shards: Iterator[Shard], crew: _Crew, workers: int) -> Iterator[Outcome]:
    tries: dict[str, int] = {}
    again: list[Shard] = []
    while True:
        idle = next((each for each in crew.all if each.shard is None), None)
        if idle is not None or len(crew.all) < workers:
            shard = again.pop() if again else next(shards, None)
            if shard is not None:
                worker = idle or crew.hire()
                worker.shard = shard
                with suppress(BrokenPipeError):  # it died while idle, which is found below
                    worker.line.send(shard)
                continue
        busy = {each.line: each for each in crew.all if each.shard is not None}
        if not busy:
            return
        for line in wait(list(busy)):
            assert isinstance(line, Connection)
            worker = busy[line]
            shard = worker.shard
            assert shard is not None
            try:
                faults = line.recv()
            except (EOFError, OSError):
                ended = crew.bury(worker)
                tries[shard.name] = tries.get(shard.name, 0) + 1
                if tries[shard.name] < TRIES:
                    again.append(shard)
                else:
                    yield Outcome(shard, f"its worker process ended with {ended}, {TRIES} times")
                continue
            if faults:
                raise FaultsError(faults)
            worker.shard = None
            yield Outcome(shard)


def _serve(line: Connection, tables: Tables, store: Store, does: Work) -> None:
    """Run the shards that come over *line* until it is closed, and answer each with why it could not be kept."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever sends the shards decides what an interruption means
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that a result that is half written is taken away
    while True:
        try:
            shard = line.recv()
        except EOFError:
            return
        faults: tuple[Fault, ...] = ()
        try:
            store.put(shard.name, does(shard, tables))
        except FaultsError as error:
            faults = error.faults
        try:
            line.send(faults)
        except BrokenPipeError:  # nobody waits for results any more
            return
