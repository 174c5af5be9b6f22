"""Sequences and mappings that hold no values: each is made, or read from a file, again whenever it is asked for."""

from __future__ import annotations

import marshal
import os
import tempfile
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar, overload

T = TypeVar("T")


class Again(Sequence[T]):
    """Values that are made of their number.

    >>> squares = Again(4, lambda number: number**2)
    >>> list(squares), squares[-1], list(squares[1:3])
    ([0, 1, 4, 9], 9, [1, 4])
    """

    def __init__(self, count: int, make: Callable[[int], T]) -> None:
        self._count, self._make = count, make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        numbers = range(self._count)[at]
        return self._make(numbers) if isinstance(numbers, int) else tuple(map(self._make, numbers))

    def __iter__(self) -> Iterator[T]:
        return map(self._make, range(self._count))


class Filed:
    """Plain values, as JSON has them, in a file of this process, which goes with it; of each its place is held.

    >>> filed = Filed()
    >>> filed.add(["one", 1]), filed.add("two")
    (0, 1)
    >>> filed.read(0)
    ['one', 1]
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115, it stays open as long as the values are
        self._places, self._written = array("Q", (0,)), 0

    def add(self, value: Any) -> int:
        """Take *value* in and return its number."""
        self._file.write(data := marshal.dumps(value))
        self._places.append(self._places[-1] + len(data))
        return len(self._places) - 2

    def read(self, number: int) -> Any:
        """Return the value of this *number*."""
        begin, end = self._places[number], self._places[number + 1]
        if end > self._written:
            self._file.flush()
            self._written = self._places[-1]
        return marshal.loads(os.pread(self._file.fileno(), end - begin, begin))


class Named(Mapping[str, T]):
    """Values of a sequence by the names of their *numbers*, in the order of these."""

    def __init__(self, numbers: Mapping[str, int], values: Sequence[T]) -> None:
        self._numbers, self._values = numbers, values

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __getitem__(self, name: str) -> T:
        return self._values[self._numbers[name]]
