"""Writes files whole or not at all: an interrupted run leaves no half of anything."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path


def whole(path: Path, text: str) -> None:
    """Put *text* into *path* in one step, so that the file holds the old text or the new, never a part."""
    lines(path, (text.encode(),))


def lines(path: Path, given: Iterable[bytes]) -> None:
    """Put the lines *given* into *path*, as `whole` does, but hold no more than one of them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(given)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
