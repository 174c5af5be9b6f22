"""`Heap` keeps numbers in a file, so that many more can be gathered than are to be held."""

from __future__ import annotations

import tempfile
from array import array
from typing import IO

HELD = 8192
"""Numbers that are held before they go to the file; a few need no file."""


class Heap:
    """Whole numbers below 2**64, in the order in which they came."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._last = array("Q")

    def add(self, number: int) -> None:
        """Take *number* in."""
        self._last.append(number)
        if len(self._last) >= HELD:
            self._file = self._file or tempfile.TemporaryFile()  # noqa: SIM115, it stays open until all is taken
            self._last.tofile(self._file)
            self._last = array("Q")

    def taken(self) -> array[int]:
        """Return all numbers; the heap is empty afterwards."""
        found = array("Q")
        if self._file is not None:
            self._file.seek(0)
            found.frombytes(self._file.read())
            self._file.close()
            self._file = None
        found += self._last
        self._last = array("Q")
        return found
