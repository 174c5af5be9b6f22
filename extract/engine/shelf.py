"""Takes the documents of a run out of the results of its shards: of each its id and its places are held, no more."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract.again import Again, Filed
from extract.document import Document
from extract.engine import forms
from extract.engine.results import Refused
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.events import Event
from extract.formats.files import shown
from extract.origins.prints import Prints
from extract.read import Numbering
from extract.told import Shelf, Unread
from timeline.faults import Fault


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
        Again(count, shelf.prints),
        Again(count, shelf.events),
        shelf.unread,
    )


class _Rows:
    """Rows of results. What is asked for again and again goes into files that are quicker to read than they are."""

    def __init__(self, store: Store) -> None:
        folder = store.folder if store.folder.is_dir() else None
        self.ids: list[str] = []
        self.unread: dict[str, tuple[Unread, ...]] = {}
        self._store = store
        self._names: list[str] = []
        self._numbering = Numbering()
        self._of, self._at = array("I"), array("Q")
        self._bare, self._prints, self._events = Filed(folder), Filed(folder), Filed(folder)

    def add(self, piece: Piece, faults: list[Fault]) -> None:
        """Take in the documents of *piece*, and its faults."""
        paths = piece.paths()
        for place, row in self._store.rows(piece.name):
            if isinstance(row, Refused):
                faults.append(replace(row.fault, path=paths[row.source]))
                continue
            name = self._numbering.free(row.id)
            self.ids.append(name)
            self._bare.add(forms.changed(Document, row.document, id=name, path=paths[row.source]))
            self._prints.add(row.prints)
            self._events.add([forms.changed(Event, each, document=name) for each in row.events])
            if row.unread:
                self.unread[name] = forms.made(tuple[Unread, ...], row.unread)
            self._of.append(len(self._names))
            self._at.append(place)
        self._names.append(piece.name)

    def bare(self, number: int) -> Document:
        """Return a document without its text."""
        return forms.made(Document, self._bare.read(number))

    def document(self, number: int) -> Document:
        """Return a document with its text."""
        return replace(self.bare(number), text=self._store.text(self._names[self._of[number]], self._at[number]))

    def prints(self, number: int) -> Prints:
        """Return what the copies of a document are known by."""
        return forms.made(Prints, self._prints.read(number))

    def events(self, number: int) -> tuple[Event, ...]:
        """Return what a document tells."""
        return forms.made(tuple[Event, ...], self._events.read(number))
