"""Reads the documents that a verb is given: in this process a few, with the engine many, with a progress bar."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from extract import read, run
from extract.document import Document
from extract.engine import drive, progress, sources, tables
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.formats import walk
from extract.formats.files import STANDARD_INPUT
from extract.run import Found
from timeline.faults import Fault
from timeline.vocabulary import Vocabulary

FEW, SMALL = 64, 10_000_000
"""So many files of together so many bytes are read sooner than a process is started."""


def documents(options: argparse.Namespace, place: run.Place) -> tuple[tuple[Document, ...], tuple[Fault, ...]]:
    """Return the documents that *options* name, and the faults of those that cannot be read."""
    if not options.paths:
        return run.seeds(place), ()
    found = tuple(read.documents(options.paths, options.anchor))
    faults = tuple(each for each in found if isinstance(each, Fault))
    return tuple(each for each in found if isinstance(each, Document)), faults


def draw(options: argparse.Namespace, place: run.Place) -> run.Draw:
    """Return what reads the documents that *options* name: in this process a few, with the engine many."""

    def drawn(words: Vocabulary) -> Found:
        files = tuple(walk.find(options.paths))
        paths = [each for each in files if isinstance(each, Path)]
        if STANDARD_INPUT not in map(str, paths) and (options.engine == "dask" or _many(paths)):
            engine = drive.here(options.workers) if options.engine == "local" else drive.cluster(options.scheduler)
            carried = tables.carried(options.content)
            with shown(paths) as tick:
                found = drive.draw(paths, options.anchor, carried, engine, Store(options.cache), tick)
            return replace(found, faults=(*(each for each in files if isinstance(each, Fault)), *found.faults))
        given, faults = documents(options, place)
        with progress.shown(len(given), sys.stderr) as tick:
            return replace(run.found(given, options.content, words, lambda _: tick(1, 0)), faults=faults)

    return drawn


@contextmanager
def shown(paths: list[Path]) -> Iterator[drive.Tick]:
    """Show the progress over *paths*: in files, or in bytes where one of them is an archive of many pages."""
    files = [each for each in paths if each.is_file()]
    archives = any(map(sources.large, files))
    total = sum(each.stat().st_size for each in files) if archives else len(paths)
    with progress.shown(total, sys.stderr, progress.BYTES if archives else progress.FILES) as tick:

        def done(shard: Shard, before: bool) -> None:
            number = shard.size if archives else shard.files
            tick(number, number if before else 0)

        yield done


def _many(paths: list[Path]) -> bool:
    """Whether *paths* are so many files, or so large, that it takes more than a moment to read them."""
    files = [each for each in paths if each.is_file()]
    return len(paths) > FEW or sum(each.stat().st_size for each in files) > SMALL or any(map(sources.large, files))
