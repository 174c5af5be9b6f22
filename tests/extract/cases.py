"""Reads case documents: a title, a dot, the input, a dot, what is expected, a dot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

Case = tuple[int, str, str, str]


def read(path: Path) -> Iterator[Case]:
    """Yield the line, the title, the input and the expectation of each case in the document *path*."""
    lines = path.read_text(encoding="utf-8").splitlines()
    dots = [number for number, line in enumerate(lines) if line == "."]
    for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True):
        yield first, lines[first - 1], "\n".join(lines[first + 1 : second]), "\n".join(lines[second + 1 : third])
