"""Sequences and mappings that hold no values: each is made, or read from its file, again whenever it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, overload

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
