"""Finds the files to read: those that were named, and all below a folder, in one order however they are named.

Hidden files are passed over, and so is what a browser saves beside a page, in `page_files/` for `page.html`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from extract.formats.files import STANDARD_INPUT, shown
from extract.publication.source import MARKUP_SUFFIXES
from timeline.faults import Fault

BESIDE = ("_files", ".files", "_archivos", "-Dateien", "_fichiers")
"""Endings of the folder in which a browser keeps the pictures and styles of a saved page."""


def find(paths: Iterable[Path]) -> Iterator[Path | Fault]:
    """Yield each file that *paths* name, once, in the order of their names; ``-`` is standard input and comes first.

    A folder stands for all files in it and below, of any kind; one that cannot be read or holds none is a fault.
    """
    found: set[Path] = set()
    faults: list[Fault] = []
    for path in paths:
        if str(path) == STANDARD_INPUT or not path.is_dir():
            found.add(path)
            continue
        inside = list(_inside(path, faults))
        found.update(inside)
        if not inside and not any(each.path == shown(path) for each in faults):
            faults.append(Fault(shown(path), 1, "", "is a folder without files; accepted: a folder of news texts"))
    yield from sorted(set(faults))
    yield from sorted(found, key=lambda each: (str(each) != STANDARD_INPUT, each.parts))


def _inside(folder: Path, faults: list[Fault]) -> Iterator[Path]:
    """Yield the files below *folder*; symbolic links to folders are not followed, for they can form a ring."""

    def note(error: OSError) -> None:
        message = f"cannot be read: {error.strerror}; accepted: a folder of news texts"
        faults.append(Fault(shown(Path(error.filename)), 1, "", message))

    for place, folders, names in os.walk(folder, onerror=note):
        pages = {os.path.splitext(name)[0] for name in names if name.lower().endswith(MARKUP_SUFFIXES)}
        saved = {f"{stem}{ending}" for stem in pages for ending in BESIDE}
        folders[:] = [each for each in folders if not each.startswith(".") and each not in saved]
        for name in names:
            path = Path(place, name)
            if not name.startswith(".") and path.is_file():
                yield path
