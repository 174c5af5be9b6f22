"""Reads and words the files of rows that the extraction keeps in ``content/``, and the frame of an event in a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from extract.deed import Deed
from timeline.faults import Fault, FaultsError
from timeline.fields import Fields
from timeline.frontmatter import dump
from timeline.vocabulary import Vocabulary, rows

T = TypeVar("T")


def load(path: Path, shown: str, make: Callable[[Fields], T]) -> list[T]:
    """Return what *make* makes of each row of the file at *path*, *shown* so in faults; nothing where there is none.

    Raises FaultsError with every fault in it.
    """
    found = []
    faults: list[Fault] = []
    for row in rows(path, shown, faults) if path.is_file() else ():
        found.append(make(row))
        row.close()
    if faults:
        raise FaultsError(faults)
    return found


def text_of(head: str, listed: Iterable[Mapping[str, object]]) -> str:
    """Return the text of a file of rows below its *head*; what is empty in a row is left out."""
    body = [{key: value for key, value in row.items() if value not in ("", (), None)} for row in listed]
    return head + ("\n" + re.sub(r"\n(?=- )", "\n\n", dump(body)) if body else "")


def deed(row: Fields, vocabulary: Vocabulary, *, kind: bool, when: bool) -> Deed:
    """Return the event that a *row* tells; whether it must name a *kind*, and say *when*."""
    return Deed(
        kind=row.one_of("kind", vocabulary.kinds, "kind", required=kind),
        from_=row.words("from", vocabulary.agencies, "agency"),
        to=row.words("to", vocabulary.agencies, "agency"),
        systems=row.words("systems", vocabulary.systems, "system"),
        people=row.text("people"),
        when=row.when("when", required=when),
    )


def parts(told: Deed) -> dict[str, Any]:
    """Return the fields of a deed by their names."""
    return {each.name: getattr(told, each.name) for each in fields(Deed)}


def row_of(told: Deed) -> dict[str, object]:
    """Return the fields of a row that tells a deed."""
    return {name.rstrip("_"): value for name, value in parts(told).items()}
