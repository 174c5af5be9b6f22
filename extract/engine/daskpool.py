"""Runs shards on a Dask cluster: its files go with a shard, so the machines need nothing but the code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from extract.engine import tables, work
from extract.engine.pool import Outcome
from extract.engine.shards import Shard
from extract.engine.sources import packed
from extract.engine.store import Store
from extract.engine.tables import Tables
from timeline.faults import Fault, FaultsError

MISSING = "needs the package distributed: make dask, or pip install distributed"
WAIT = "5s"
"""How long the scheduler may take to answer."""
AHEAD = 2
"""Shards that are sent for each thread of the cluster: one at work, one waiting."""
OTHER_CODE = "a worker has another version of the code or of Python; accepted: the same checkout on every machine"


def run(shards: Iterable[Shard], given: Tables, store: Store, scheduler: str) -> Iterator[Outcome]:
    """Run *shards* on the cluster whose *scheduler* has this address and yield their outcomes as they come.

    A shard whose worker dies is given to another by the scheduler. Raises FaultsError where the package is missing,
    nobody answers, the workers have other code, or a result cannot be written.
    """
    try:
        from distributed import Client
    except ImportError:
        raise _fault("--engine dask", MISSING) from None
    try:
        client = Client(scheduler, timeout=WAIT, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        why = f"no scheduler answers: {error}; accepted: the address of one, such as tcp://127.0.0.1:8786"
        raise _fault(f"--scheduler {scheduler}", why) from None
    with client:
        yield from _spread(iter(shards), given, store, client)


def _spread(shards: Iterator[Shard], given: Tables, store: Store, client: Any) -> Iterator[Outcome]:
    from distributed import as_completed

    begun: dict[str, Shard] = {}
    running = as_completed(loop=client.loop)

    def begin(number: int) -> None:
        for shard in islice(shards, number):
            begun[shard.name] = shard
            sent = replace(shard, sources=tuple(map(packed, shard.sources)))
            running.add(client.submit(_run, sent, given, key=f"shard-{shard.name}"))

    begin(max(2, AHEAD * sum(client.nthreads().values())))
    for future in running:
        shard = begun.pop(future.key.removeprefix("shard-"))
        if future.status == "finished":
            store.put(shard.name, (future.result(),))
            yield Outcome(shard)
        else:
            error = future.exception()
            if isinstance(error, (FaultsError, ModuleNotFoundError)):
                raise _fault("--engine dask", f"{error}" if isinstance(error, FaultsError) else OTHER_CODE)
            yield Outcome(shard, f"its worker failed: {type(error).__name__}: {error}")
        future.release()
        begin(1)


def _run(shard: Shard, given: Tables) -> bytes:
    if tables.version(given.shown, given.files) != given.version:
        raise _fault("worker", OTHER_CODE)
    return b"".join(work.run(shard, given))


def _fault(where: str, why: str) -> FaultsError:
    return FaultsError([Fault(where, 1, "", why)])
