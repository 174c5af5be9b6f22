"""A folder of documents, the tables of this repository, and what its documents tell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extract import read, run
from extract.engine import drive
from extract.engine import tables as carried
from extract.engine.store import Store
from extract.formats import walk
from tests.extract.engine import texts

ROOT = Path(__file__).parent.parent.parent.parent
DOCUMENTS = 400


def found(folder, tables, store, engine=None):
    """Return what the documents in *folder* tell, by way of the engine."""
    tick = lambda shard, before: None  # noqa: E731
    return drive.draw(list(walk.find([folder])), None, tables, engine or drive.here(1), store, tick)


def command(*arguments, cwd):
    line = [sys.executable, "-m", "extract", *map(str, arguments), "--content", str(ROOT / "content")]
    return line, {"cwd": cwd, "env": os.environ | {"PYTHONPATH": str(ROOT)}}


def extract(*arguments, cwd):
    line, options = command(*arguments, cwd=cwd)
    return subprocess.run(line, **options, capture_output=True, text=True, check=False)


def results(cache: Path) -> dict[str, bytes]:
    """Return the results of shards in *cache*, by name."""
    return {path.name: path.read_bytes() for path in cache.rglob("*.jsonl") if not path.name.startswith(".")}


@pytest.fixture(name="tables", scope="session")
def _tables():
    return carried.carried(ROOT / "content")


@pytest.fixture(name="store")
def _store(tmp_path):
    return Store(tmp_path / "cache")


@pytest.fixture(name="folder", scope="session")
def _folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    texts.write(folder, DOCUMENTS)
    return folder


@pytest.fixture(name="expected", scope="session")
def _expected(folder, words):
    """Return what the documents in the folder tell, read without the engine."""
    return run.found(read.documents([folder]), ROOT / "content", words, lambda _: None)
