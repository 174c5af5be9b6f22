"""Read case documents: a title, an input with its anchor, and the expressions that must come out."""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterator
from dataclasses import dataclass

CASES = pathlib.Path(__file__).resolve().parents[2] / "cases" / "dates"


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a case document."""

    place: str
    """File and line."""
    title: str
    """What the case shows."""
    anchor: dt.date | None
    """The day of writing; None for "anchor: none"."""
    language: str
    """The language given to `find`."""
    text: str
    """The input."""
    expected: tuple[str, ...]
    """Lines `text -> edtf | type | value | role`; `-` stands for None. Empty when nothing may match."""


def read(path: pathlib.Path) -> Iterator[Case]:
    """Give the cases of one document, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    dots = [n for n, line in enumerate(lines) if line == "."]
    assert len(dots) % 3 == 0, f"{path}: a case needs three lines with a dot"
    for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True):
        body = lines[first + 1 : second]
        head = [line for line in body[:2] if line.startswith(("anchor:", "language:"))]
        fields = {key: value.strip() for key, _, value in (line.partition(":") for line in head)}
        anchor = fields.get("anchor", "none")
        yield Case(
            f"{path.name}:{first + 1}",
            lines[first - 1],
            None if anchor == "none" else dt.date.fromisoformat(anchor),
            fields.get("language", "auto"),
            "\n".join(body[len(head) :]),
            tuple(lines[second + 1 : third]),
        )


def every() -> list[Case]:
    """Give the cases of all documents."""
    return [case for path in sorted(CASES.glob("*.md")) for case in read(path)]
