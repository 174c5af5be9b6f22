"""Takes the documents of a run out of the results of its shards: of each its id and its place are held, no more."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.again import Again
from extract.document import Document
from extract.engine.results import Refused, Row
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.events import Event
from extract.formats.files import shown
from extract.read import Numbering
from extract.told import Shelf
from timeline.faults import Fault

AT_HAND = 512
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
        Again(count, shelf.bare),
        Again(count, lambda number: shelf.row(number).prints),
        Again(count, shelf.events),
    )


class _Rows:
    def __init__(self, store: Store) -> None:
        self.ids: list[str] = []
        self._store = store
        self._pieces: list[Piece] = []
        self._numbering = Numbering()
        self._of, self._at, self._tells = array("I"), array("Q"), bytearray()
        self.row = functools.lru_cache(AT_HAND)(self._row)

    def add(self, piece: Piece, faults: list[Fault]) -> None:
        """Take in the documents of *piece*, and its faults."""
        paths = piece.paths()
        for place, row in self._store.rows(piece.name):
            if isinstance(row, Refused):
                faults.append(replace(row.fault, path=paths[row.source]))
                continue
            self.ids.append(self._numbering.free(row.id))
            self._of.append(len(self._pieces))
            self._at.append(place)
            self._tells.append(row.tells)
        self._pieces.append(piece)

    def _row(self, number: int) -> Row:
        return self._store.row(self._pieces[self._of[number]].name, self._at[number])

    def bare(self, number: int) -> Document:
        """Return a document without its text."""
        return self._document(number, "")

    def document(self, number: int) -> Document:
        """Return a document with its text."""
        return self._document(number, self.row(number).text)

    def _document(self, number: int, text: str) -> Document:
        row = self.row(number)
        path = self._pieces[self._of[number]].paths()[row.source]
        return replace(row.document, id=self.ids[number], path=path, text=text)

    def events(self, number: int) -> tuple[Event, ...]:
        """Return what a document tells."""
        if not self._tells[number]:
            return ()
        found, name = self.row(number).events, self.ids[number]
        return found if self.row(number).id == name else tuple(replace(each, document=name) for each in found)
