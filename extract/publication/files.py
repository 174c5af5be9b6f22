"""Reads a file, or standard input, for its day of publication, and words the answer as JSON."""

from __future__ import annotations

import sys
from pathlib import Path

from extract.formats.files import MOST_BYTES
from extract.publication import of_bytes
from extract.publication.source import MARKUP_SUFFIXES, TEXT_SUFFIXES
from timeline.faults import Fault, FaultsError, choice

STANDARD_INPUT = "-"
ACCEPTED = "accepted: a news text or a page of HTML"


def answer(path: Path) -> dict[str, object]:
    """Give what *path* says of its day of publication, ready for `json.dumps`; ``-`` is standard input.

    Raises FaultsError where it is missing, too large, empty or no text.
    """
    shown = str(path)
    data = sys.stdin.buffer.read(MOST_BYTES + 1) if shown == STANDARD_INPUT else _bytes(path)
    if len(data) > MOST_BYTES:
        raise FaultsError([Fault(shown, 1, "", f"has over {MOST_BYTES:,} bytes; {ACCEPTED} up to that size")])
    if not data.strip():
        raise FaultsError([Fault(shown, 1, "", f"is empty; {ACCEPTED}")])
    if b"\0" in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise FaultsError([_binary(path, data)])
    found, read = of_bytes(data, path.suffix)
    return {
        "file": shown,
        "value": found.value,
        "bound": found.bound,
        "strength": found.strength,
        "kind": found.chosen.kind if found.chosen else None,
        "evidence": [each.as_json(read.text) for each in found.all],
        "conflicts": list(found.conflicts),
        "why": f"{found.why}; the file {read.note}" if read.note else found.why,
    }


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "is not there"
        raise FaultsError([Fault(str(path), 1, "", f"{what}; {ACCEPTED}, or - for standard input")])
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FaultsError([Fault(str(path), 1, "", f"cannot be read: {error.strerror}; {ACCEPTED}")]) from error


def _binary(path: Path, data: bytes) -> Fault:
    """Return the fault of a file that is no text: by its suffix where that is none of ours, else by the byte."""
    known = (*MARKUP_SUFFIXES, *TEXT_SUFFIXES)
    if path.suffix and path.suffix.lower() not in known:
        return Fault(str(path), 1, "", choice(path.suffix, known, "kind of file"))
    at = data.index(b"\0")
    return Fault(str(path), data.count(b"\n", 0, at) + 1, "", f"found byte 0x00 at offset {at}; {ACCEPTED}")
