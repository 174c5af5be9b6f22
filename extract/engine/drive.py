"""Drives a run over files: has the shards run that no earlier run has finished, then puts all of it together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import run
from extract.engine import daskpool, pool, shelf, tables
from extract.engine.pool import Outcome
from extract.engine.shards import Shard, cut
from extract.engine.shelf import Piece, piece
from extract.engine.sources import sources
from extract.engine.store import Store
from extract.engine.tables import Tables
from extract.run import Found
from timeline.faults import Fault

Engine = Callable[[Iterable[Shard], Tables, Store], Iterator[Outcome]]
"""Runs shards, in any order, and puts their results into the store."""

Tick = Callable[[Shard, bool], None]
"""Is told of a shard that is done, and whether an earlier run had read it."""


def here(workers: int) -> Engine:
    """Return the engine that runs shards in *workers* processes of this machine."""
    return lambda shards, given, store: pool.run(shards, given, store, workers)


def cluster(scheduler: str) -> Engine:
    """Return the engine that runs shards on the Dask cluster of *scheduler*."""
    return lambda shards, given, store: daskpool.run(shards, given, store, scheduler)


def draw(
    paths: Iterable[Path], anchor: date | None, given: Tables, engine: Engine, store: Store, tick: Tick
) -> Found:
    """Return what the files at *paths*, in this order, tell; those that cannot be read are among the faults.

    *anchor* is the date of publication of files that name none; *tick* is told of each shard when it is done.
    """
    loaded = tables.load(given)
    pieces: list[Piece] = []
    lost: dict[str, str] = {}

    def missing() -> Iterator[Shard]:
        begun: set[str] = set()
        found = (each for path in paths for each in sources(path))
        for shard in cut(found, given.version, anchor):
            pieces.append(piece(shard))
            if shard.name in begun or store.finished(shard.name):
                tick(shard, True)
            else:
                begun.add(shard.name)
                yield shard

    for outcome in engine(missing(), given, store):
        if outcome.why:
            lost[outcome.shard.name] = outcome.why
        tick(outcome.shard, False)
    faults = [
        Fault(path, 1, "", f"was not read: {lost[each.name]}")
        for each in pieces
        if each.name in lost
        for path in each.paths()
    ]
    told = shelf.load(store, (each for each in pieces if each.name not in lost), faults)
    found = run.together(told, loaded.vocabulary)
    return replace(found, faults=tuple(sorted(set(faults))))
