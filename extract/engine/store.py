"""Keeps the results of shards as files under their names, whole or not at all, and proves them before further use."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extract import write
from extract.engine import results
from extract.engine.results import Refused, Row
from timeline.faults import Fault, FaultsError


@dataclass(frozen=True, slots=True)
class Store:
    """A folder of results, which may be removed at any time between runs."""

    folder: Path

    def finished(self, name: str) -> bool:
        """Whether there is a result of the shard *name* that its seal says to be whole and fit to be used again."""
        digest = hashlib.sha256()
        last = b""
        try:
            with self._file(name).open("rb") as stream:
                for line in stream:
                    digest.update(last)
                    last = line
        except OSError:  # not there, or not to be read: then it cannot be written either, and that is told
            return False
        return last == results.seal(name, digest.hexdigest(), True)

    def put(self, name: str, lines: Iterable[bytes]) -> None:
        """Write the *lines* of the result of the shard *name*.

        Raises FaultsError where the folder cannot be written.
        """
        try:
            write.lines(self._file(name), lines)
        except OSError as error:
            why = f"cannot be written: {error.strerror}; accepted: a folder for results, with --cache DIR"
            raise FaultsError([Fault(str(self.folder), 1, "", why)]) from None

    def rows(self, name: str) -> Iterator[tuple[int, Row | Refused]]:
        """Yield what the result of the shard *name* says, each with the place of the line below it in the file."""
        place = 0
        with self._file(name).open("rb") as stream:
            for line in stream:
                place += len(line)
                row = results.read(line)
                if row is not None:
                    yield place, row

    def text(self, name: str, place: int) -> str:
        """Return the text at this *place* in the result of the shard *name*."""
        with open(self._name(name), "rb") as stream:  # without a path, for this is done for each document
            stream.seek(place)
            return results.text(stream.readline())

    def _file(self, name: str) -> Path:
        return Path(self._name(name))

    def _name(self, name: str) -> str:
        return f"{self.folder}/{name[:2]}/{name}.jsonl"
