"""Drives a run over files: has the shards run that no earlier run has finished, then puts all of it together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from extract import run
from extract.document import Document
from extract.engine import daskpool, pool, tables
from extract.engine.pool import Outcome
from extract.engine.progress import Tick
from extract.engine.shards import Shard, cut
from extract.engine.sources import source
from extract.engine.store import Store
from extract.engine.tables import Tables
from extract.formats.files import shown
from extract.read import Numbering
from extract.run import Found
from extract.told import Told
from timeline.faults import Fault

Engine = Callable[[Iterable[Shard], Tables, Store], Iterator[Outcome]]
"""Runs shards, in any order, and puts their results into the store."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is remembered of a shard."""

    name: str
    paths: tuple[Path, ...]


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

    *anchor* is the date of publication of files that name none.
    """
    loaded = tables.load(given)
    pieces: list[_Piece] = []
    lost: dict[str, str] = {}

    def missing() -> Iterator[Shard]:
        begun: set[str] = set()
        for shard in cut(map(source, paths), given.version, anchor):
            pieces.append(_Piece(shard.name, tuple(each.path for each in shard.sources)))
            if shard.name in begun or store.finished(shard.name):
                tick(len(shard.sources), len(shard.sources))
            else:
                begun.add(shard.name)
                yield shard

    for outcome in engine(missing(), given, store):
        if outcome.why:
            lost[outcome.shard.name] = outcome.why
        tick(len(outcome.shard.sources), 0)
    faults = [
        Fault(shown(path), 1, "", f"was not read: {lost[each.name]}")
        for each in pieces
        if each.name in lost
        for path in each.paths
    ]
    shelf = _Shelf(store, [each for each in pieces if each.name not in lost], faults)
    found = run.together(shelf.told(), shelf.whole, loaded.vocabulary)
    return replace(found, faults=tuple(sorted(set(faults))))


class _Shelf:
    """The documents of a run, whose texts stay in the store."""

    def __init__(self, store: Store, pieces: list[_Piece], faults: list[Fault]) -> None:
        self._store, self._pieces, self._faults = store, pieces, faults
        self._places: dict[str, tuple[str, int]] = {}

    def told(self) -> Iterator[Told]:
        """Yield what each document tells, under ids that differ; what could not be read goes to the faults."""
        numbering = Numbering()
        for piece in self._pieces:
            for place, row in self._store.rows(piece.name):
                path = shown(piece.paths[row.source])
                if isinstance(row.found, Fault):
                    self._faults.append(replace(row.found, path=path))
                    continue
                identifier = numbering.free(row.found.document.id)
                self._places[identifier] = (piece.name, place)
                yield _named(row.found, identifier, path)

    def whole(self, document: Document) -> Document:
        """Return *document* with its text."""
        return replace(document, text=self._store.text(*self._places[document.id]))


def _named(told: Told, identifier: str, path: str) -> Told:
    """Return *told* with the id and the path that its document has in this run."""
    events = told.events
    if identifier != told.document.id:
        events = tuple(replace(each, document=identifier) for each in events)
    return replace(told, document=replace(told.document, id=identifier, path=path), events=events)
