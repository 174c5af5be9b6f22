"""Writes frozen values as JSON and makes them again, by the types of their fields."""

from __future__ import annotations

import base64
import binascii
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
        names = _names(kind)
        return lambda value: [_plain(getattr(value, name)) for name in names]
    return lambda value: value


def made(kind: type[T], plain: object) -> T:
    """Return the value of the *kind* whose JSON is *plain*."""
    known: Any = kind
    value: T = _maker(known)(plain)
    return value


def changed(kind: type, plain: list[Any], **values: object) -> list[Any]:
    """Return *plain*, the JSON of a value of the *kind*, with other *values* in some of its fields."""
    return [values.get(name, each) for name, each in zip(_names(kind), plain, strict=True)]


def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


@functools.cache
def _maker(kind: Any) -> Make:
    """Return what makes a value of the *kind* from its JSON."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin is types.UnionType:
        make = _maker(next(each for each in inner if each is not types.NoneType))
        return lambda plain: None if plain is None else make(plain)
    if origin is tuple and inner[1:] == (...,):
        make = _maker(inner[0])
        return lambda plain: tuple(map(make, plain)) if plain else ()
    if origin is tuple:
        return functools.partial(_row, tuple, _telling(inner))
    if origin is list:
        return lambda plain: _little(array("I", binascii.a2b_base64(plain)))
    if kind is When:
        return When.parse
    if kind is date:
        return date.fromisoformat
    if is_dataclass(kind):
        known = typing.get_type_hints(kind, localns={"array": list})  # an array is no generic type before Python 3.12
        new: Any = kind
        return functools.partial(_row, lambda values: new(*values), _telling(known[name] for name in _names(kind)))
    return _held


def _telling(kinds: Iterable[Any]) -> tuple[tuple[int, Make], ...]:
    """Return what makes those values of a row that are not what their JSON is, each with its place."""
    makers = [_maker(each) for each in kinds]
    return tuple((at, make) for at, make in enumerate(makers) if make is not _held)


def _row(whole: Callable[[list[Any]], Any], telling: tuple[tuple[int, Make], ...], plain: list[Any]) -> Any:
    values = [sys.intern(each) if type(each) is str and len(each) <= SHORT else each for each in plain]
    for at, make in telling:
        values[at] = make(values[at])
    return whole(values)


def _held(plain: Any) -> Any:
    """Return what JSON says as it is."""
    return sys.intern(plain) if type(plain) is str and len(plain) <= SHORT else plain


def _little(numbers: array[int]) -> array[int]:
    """Return *numbers* with their bytes in the order in which they are written."""
    if sys.byteorder == "little":
        return numbers
    turned = array(numbers.typecode, numbers)
    turned.byteswap()
    return turned
