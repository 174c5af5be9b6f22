"""Puts a freshly built folder in the place of the old one, whole.

The new folder's content never mixes with the old one's. Killed at any moment, it leaves the old
or the new folder whole under one of two names, and the next call puts that right.
"""

from __future__ import annotations

import shutil
from pathlib import Path


def swap(new: Path, old: Path) -> None:
    """Put the folder *new* in the place of *old*, which need not exist.

    Raises FileNotFoundError where *new* is no folder or is empty; *old* is then as it was.
    """
    aside = _aside(old)
    repair(old)
    if not new.is_dir() or not any(new.iterdir()):
        raise FileNotFoundError(f"{new}: is not a built site; accepted: a folder with files in it")
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)


def repair(old: Path) -> None:
    """Undo or finish what a killed `swap` left: *old* is again the last whole site, alone."""
    aside = _aside(old)
    if not aside.exists():
        return
    if old.exists():
        shutil.rmtree(aside)
    else:
        aside.rename(old)


def _aside(old: Path) -> Path:
    return old.with_name(f"{old.name}.old")
