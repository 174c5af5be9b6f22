"""Takes the documents of a run out of the results of its shards: of each its id and its places are held, no more."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.again import Again, Filed
from extract.document import Document
from extract.engine.results import Refused, Row
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.events import Event
from extract.formats.files import shown
from extract.origins.prints import Prints
from extract.read import Numbering
from extract.told import Shelf
from timeline.faults import Fault

AT_HAND = 64
"""Rows that are kept ready to be asked for again."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is remembered of a shard."""

    name: str
    _shown: str
    """The paths of its sources, held as one word for there are many."""

    def paths(self) -> list[str]:
        """Return the paths of its sources, as messages name them."""
        return self._shown.split("\0")


def piece(shard: Shard) -> Piece:
    """Return what is to be remembered of *shard*."""
    return Piece(shard.name, "\0".join(shown(each.path) for each in shard.sources))


def load(store: Store, pieces: Iterable[Piece], faults: list[Fault]) -> Shelf:
    """Return the documents of *pieces* under ids that differ; what could not be read goes to *faults*."""
    shelf = _Rows(store)
    for each in pieces:
        shelf.add(each, faults)
    count = len(shelf.ids)
    return Shelf(
        shelf.ids,
        Again(count, shelf.document),
        Again(count, shelf.bare.read),
        Again(count, shelf.prints.read),
        Again(count, shelf.events),
    )


class _Rows:
    """Rows of results. What is asked for again and again goes into a file that is quicker to read than they are."""

    def __init__(self, store: Store) -> None:
        folder = store.folder if store.folder.is_dir() else None
        self.ids: list[str] = []
        self.bare, self.prints = Filed[Document](folder), Filed[Prints](folder)
        self._store = store
        self._names: list[str] = []
        self._numbering = Numbering()
        self._of, self._at, self._tells = array("I"), array("Q"), bytearray()
        self._ready = functools.lru_cache(AT_HAND)(self._row)

    def add(self, piece: Piece, faults: list[Fault]) -> None:
        """Take in the documents of *piece*, and its faults."""
        paths = piece.paths()
        for place, row in self._store.rows(piece.name):
            if isinstance(row, Refused):
                faults.append(replace(row.fault, path=paths[row.source]))
                continue
            name = self._numbering.free(row.id)
            self.ids.append(name)
            self.bare.add(replace(row.document, id=name, path=paths[row.source]))
            self.prints.add(row.prints)
            self._of.append(len(self._names))
            self._at.append(place)
            self._tells.append(row.tells)
        self._names.append(piece.name)

    def _row(self, number: int) -> Row:
        return self._store.row(self._names[self._of[number]], self._at[number])

    def document(self, number: int) -> Document:
        """Return a document with its text."""
        return replace(self.bare.read(number), text=self._ready(number).text)

    def events(self, number: int) -> tuple[Event, ...]:
        """Return what a document tells."""
        if not self._tells[number]:
            return ()
        row, name = self._ready(number), self.ids[number]
        return row.events if row.id == name else tuple(replace(each, document=name) for each in row.events)
