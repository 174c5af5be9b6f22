"""Cuts sources into shards of bounded size, each named by its content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from extract.engine.sources import Source
from extract.formats.archive import ALL

MOST_FILES = 128
MOST_BYTES = 4_000_000
"""A larger file is a shard of its own; a part of an archive ends one."""
CUT = 64
"""One digest in so many ends a shard, so that a new file moves the bounds of its neighbours only."""
FEWEST_FILES = 16


@dataclass(frozen=True, slots=True)
class Shard:
    """Sources that are read in one go."""

    name: str
    """sha256 over what the result depends on: content and names of the files, the version, the anchor."""
    sources: tuple[Source, ...]
    """What is to be read."""
    anchor: date | None
    """Date of publication of files that name none themselves."""

    @property
    def files(self) -> int:
        """How many files are read to their end."""
        return sum(each.last for each in self.sources)

    @property
    def size(self) -> int:
        """How many bytes are read."""
        return sum(each.size for each in self.sources)


def cut(sources: Iterable[Source], version: str, anchor: date | None) -> Iterator[Shard]:
    """Yield *sources*, in their order, as shards; *version* is that of code and tables."""
    held: list[Source] = []
    size = 0
    for source in sources:
        if held and size + source.size > MOST_BYTES:
            yield _shard(held, version, anchor)
            held, size = [], 0
        held.append(source)
        size += source.size
        end = int(source.digest[-8:] or "1", 16) % CUT == 0 and len(held) >= FEWEST_FILES
        if end or len(held) >= MOST_FILES or source.span != ALL:
            yield _shard(held, version, anchor)
            held, size = [], 0
    if held:
        yield _shard(held, version, anchor)


def _shard(sources: list[Source], version: str, anchor: date | None) -> Shard:
    content = [(each.path.name, each.digest, each.span.before) for each in sources]
    told = json.dumps([version, anchor.isoformat() if anchor else None, content])
    return Shard(hashlib.sha256(told.encode()).hexdigest(), tuple(sources), anchor)
