"""Carries the tables of ``content/vocabulary/`` to whoever runs a shard, with the version of all that decides."""

from __future__ import annotations

import functools
import hashlib
import json
import platform
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import extract
import timeline
from extract import lexicon
from extract.lexicon import Lexicon
from timeline import vocabulary
from timeline.vocabulary import Vocabulary

LIBRARIES = ("brotli", "fastwarc", "lxml", "pypdfium2", "pyyaml", "trafilatura")
"""Packages of others on whose release the text and the events of a document rest."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The files of a site's vocabulary as bytes, so that they can go to a machine that does not have them."""

    shown: str
    """The folder's name in faults and rules."""
    files: tuple[tuple[str, bytes], ...]
    """Each with its path in the folder, sorted."""
    version: str
    """sha256 over the code, the tables, the release of Python and of `LIBRARIES`."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The tables, read."""

    vocabulary: Vocabulary
    lexicons: Mapping[str, Lexicon]


def carried(content: Path) -> Tables:
    """Return the tables of the site in *content*."""
    folder = content / "vocabulary"
    files = tuple((each.relative_to(folder).as_posix(), each.read_bytes()) for each in sorted(folder.rglob("*.yaml")))
    return Tables(str(folder), files, version(str(folder), files))


def version(shown: str, files: tuple[tuple[str, bytes], ...]) -> str:
    """Return the version of all that decides what is found in a document; *files* are the tables, by path."""
    parts = [shown, *platform.python_version_tuple()[:2], *(f"{each} {_release(each)}" for each in LIBRARIES)]
    parts += [f"{name} {hashlib.sha256(data).hexdigest()}" for name, data in files]
    return hashlib.sha256(json.dumps([*parts, code()]).encode()).hexdigest()


@functools.cache
def code() -> str:
    """Return the sha256 of the source of `extract` and `timeline`."""
    found = hashlib.sha256()
    for package in (extract, timeline):
        assert package.__file__ is not None  # neither is a namespace
        folder = Path(package.__file__).parent
        for path in sorted(folder.rglob("*.py")):
            found.update(f"{package.__name__}/{path.relative_to(folder).as_posix()}\n".encode())
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _release(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "absent"


@functools.lru_cache(maxsize=2)
def load(tables: Tables) -> Loaded:
    """Read *tables*.

    Raises FaultsError with every fault in them.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in tables.files:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        words = vocabulary.load(folder, tables.shown)
        read = {each: lexicon.load(folder, words, each, tables.shown) for each in lexicon.LANGUAGES}
    return Loaded(words, read)
