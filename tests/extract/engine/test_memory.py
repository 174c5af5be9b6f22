"""Memory grows by what documents tell, not by their texts: bytes that Python hands out are counted, no clock."""

from __future__ import annotations

import importlib
import tracemalloc

from tests.extract.engine import texts
from tests.extract.engine.conftest import found

FEW, MANY = 200, 800
MOST_EACH = 800
"""Bytes that a document more may take while all are put together: its id, its place, its rank, and its events, if it
has any. It takes about 510."""


def most(folder, tables, store):
    """Return the most bytes that are held while the documents in *folder*, which have been read, are put together."""
    wanted = found(folder, tables, store)
    tracemalloc.start()
    try:
        assert len(wanted.documents) == len(found(folder, tables, store).documents)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_is_flat_in_the_number_of_documents(tables, store, tmp_path, monkeypatch):
    """What is kept ready of the last few documents is made small, for so few would not fill it."""
    monkeypatch.setattr(importlib.import_module("extract.origins.assign"), "RECENT", 16)
    monkeypatch.setattr(importlib.import_module("extract.merge"), "KNOWN", 16)
    used = {}
    for number in (FEW, MANY):
        texts.write(tmp_path / str(number), number)
        used[number] = most(tmp_path / str(number), tables, store)

    assert (used[MANY] - used[FEW]) / (MANY - FEW) < MOST_EACH, used
