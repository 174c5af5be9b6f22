"""Writes frozen values as JSON and makes them again, by the types of their fields."""

from __future__ import annotations

import base64
import functools
import json
import sys
import types
import typing
from array import array
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeVar

from timeline.when import When

T = TypeVar("T")
Make = Callable[[Any], Any]

SHORT = 60
"""Characters of words that come again and again, such as ids and names: of each one copy is held."""


def line(value: object) -> bytes:
    """Return *value*, made of frozen values, as one line of JSON."""
    text = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode("utf-8", "surrogatepass")


def _plain(value: Any) -> object:
    kind: Any = type(value)
    return _shaper(kind)(value)


@functools.cache
def _shaper(kind: Any) -> Make:
    """Return what makes JSON of a value of the *kind*."""
    if issubclass(kind, (When, date)):
        return str
    if issubclass(kind, (tuple, list)):
        return lambda value: [_plain(each) for each in value]
    if issubclass(kind, array):
        return lambda value: base64.b64encode(_little(value).tobytes()).decode()
    if is_dataclass(kind):
        names = [each.name for each in fields(kind)]
        return lambda value: [_plain(getattr(value, name)) for name in names]
    return lambda value: value


def made(kind: type[T], plain: object) -> T:
    """Return the value of the *kind* whose JSON is *plain*."""
    known: Any = kind
    value: T = _maker(known)(plain)
    return value


@functools.cache
def _maker(kind: Any) -> Make:
    """Return what makes a value of the *kind* from its JSON."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        make = _maker(next(each for each in inner if each is not types.NoneType))
        return lambda plain: None if plain is None else make(plain)
    if origin is tuple and inner[1:] == (...,):
        make = _maker(inner[0])
        return lambda plain: tuple(map(make, plain))
    if origin is tuple:
        return functools.partial(_row, tuple, tuple(map(_maker, inner)))
    if origin is list:
        return lambda plain: _little(array("I", base64.b64decode(plain)))
    if kind is When:
        return When.parse
    if kind is date:
        return date.fromisoformat
    if is_dataclass(kind):
        known = typing.get_type_hints(kind, localns={"array": list})  # an array is no generic type before Python 3.12
        makers = tuple(_maker(known[each.name]) for each in fields(kind))
        new: Any = kind
        return functools.partial(_row, lambda values: new(*values), makers)
    return _held if kind is str else lambda plain: plain


def _row(whole: Callable[[Iterable[Any]], Any], makers: tuple[Make, ...], plain: list[Any]) -> Any:
    return whole([make(each) for make, each in zip(makers, plain, strict=True)])


def _held(word: str) -> str:
    return sys.intern(word) if len(word) <= SHORT else word


def _little(numbers: array[int]) -> array[int]:
    """Return *numbers* with their bytes in the order in which they are written."""
    if sys.byteorder == "little":
        return numbers
    turned = array(numbers.typecode, numbers)
    turned.byteswap()
    return turned
