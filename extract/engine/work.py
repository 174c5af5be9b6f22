"""Runs one shard, files in, lines of its result out: the same function here, in another process, on a cluster."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from extract import read
from extract.engine import results, sources, tables
from extract.engine.shards import Shard
from extract.engine.sources import Source
from extract.engine.tables import Loaded, Tables
from extract.told import Told, tell
from timeline.faults import Fault

CHANGED = "was changed while it was read; run the command again"


def run(shard: Shard, given: Tables) -> Iterator[bytes]:
    """Yield the lines of the result of *shard*, its seal last.

    What rests on something that may be otherwise the next time may not be used again, and the seal says so.
    """
    loaded = tables.load(given)
    digest = hashlib.sha256()
    lasting = True
    for number, source in enumerate(shard.sources):
        for found, again in _found(source, shard.anchor, loaded):
            lasting = lasting and again
            line = results.told(number, found) if isinstance(found, Told) else results.fault(number, found)
            digest.update(line)
            yield line
    yield results.seal(shard.name, digest.hexdigest(), lasting)


def _found(source: Source, anchor: date | None, loaded: Loaded) -> Iterator[tuple[Told | Fault, bool]]:
    """Yield what is found in *source*, each with whether it would be so again."""
    try:
        with _placed(source) as path:
            for each in read.within(path, anchor, source.span):
                found = each if isinstance(each, Fault) else tell(each, loaded.lexicons, loaded.vocabulary)
                yield found, source.digest != ""
            if source.digest != sources.source(path, source.span).digest:
                yield Fault("", 1, "", CHANGED), False
    except Exception as error:  # one text must not end a run over many: it is named
        why = f"ended the extraction with {type(error).__name__}: {error}; a fault of the program"
        yield Fault("", 1, "", why), False


@contextmanager
def _placed(source: Source) -> Iterator[Path]:
    """Give the path at which *source* can be read, a file for this one use if its bytes came with it."""
    if source.data is None:
        yield source.path
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, source.path.name)
        path.write_bytes(source.data)
        yield path
