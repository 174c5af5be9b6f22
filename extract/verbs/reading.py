"""The verbs that show what documents say of themselves, and that take originals over."""

from __future__ import annotations

import argparse
import json

from extract import listing, records
from extract import originals as shelf
from extract import read as reader
from extract.publication import files
from extract.verbs import told
from timeline.faults import Fault, FaultsError


def read(options: argparse.Namespace) -> int:
    """Print the text of documents, and by what their bibliography is known, as JSON lines."""
    faults: list[Fault] = []
    paths: set[str] = set()
    for each in reader.documents(options.paths, options.anchor):
        if isinstance(each, Fault):
            faults.append(each)
            continue
        paths.add(each.path)
        print(json.dumps(listing.document(each), ensure_ascii=False))
    return told.complain(tuple(faults), told.files(paths, faults)) if faults else 0


def published(options: argparse.Namespace) -> int:
    """Print when documents were published, and by what evidence, as JSON lines."""
    faults: list[Fault] = []
    for path in options.files:
        try:
            print(json.dumps(files.answer(path), ensure_ascii=False))
        except FaultsError as error:
            faults += error.faults
    return told.complain(tuple(faults)) if faults else 0


def originals(options: argparse.Namespace) -> int:
    """Take full texts over into seeds/originals/ by their sha256."""
    if not options.folder.is_dir():
        return told.complain(
            (Fault(str(options.folder), 1, "", "is not a folder; accepted: where the full texts lie"),)
        )
    result = shelf.take(options.folder, records.load(options.seeds), options.seeds / "originals")
    counts = f"{len(result.taken)} originals taken, {len(result.missing)} missing"
    print(f"{counts}, {len(result.unknown)} files that no record names")
    for path in result.unknown:
        print(f"  no record names {path}")
    for each in result.missing:
        print(f"  missing: {each}")
    return 0
