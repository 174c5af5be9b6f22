"""Read case documents: a title, a document with its kind, and what must come out."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import dataclass

CASES = pathlib.Path(__file__).resolve().parents[2] / "cases" / "publication"


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a case document."""

    place: str
    """File and line."""
    title: str
    """What the case shows."""
    source: str
    """html or text."""
    text: str
    """The document."""
    answer: str
    """``value | kind | strength | bound``; ``-`` stands for None."""
    conflicts: tuple[str, ...]
    """Every conflict, in order."""
    why: tuple[str, ...]
    """What the explanation must hold."""


def read(path: pathlib.Path) -> Iterator[Case]:
    """Give the cases of one document, in its order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    dots = [n for n, line in enumerate(lines) if line == "."]
    assert len(dots) % 3 == 0, f"{path}: a case needs three lines with a dot"
    for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True):
        key, _, source = lines[first + 1].partition(": ")
        assert key == "source" and source in ("html", "text"), f"{path}:{first + 2}"
        answer, *more = lines[second + 1 : third]
        told = [line.partition(": ") for line in more]
        assert {key for key, _, _ in told} <= {"conflict", "why"}, f"{path}:{second + 2}"
        yield Case(
            f"{path.name}:{first + 1}",
            lines[first - 1],
            source,
            "\n".join(lines[first + 2 : second]),
            answer,
            tuple(words for key, _, words in told if key == "conflict"),
            tuple(words for key, _, words in told if key == "why"),
        )


def every() -> list[Case]:
    """Give the cases of all documents."""
    return [case for path in sorted(CASES.glob("*.md")) for case in read(path)]
