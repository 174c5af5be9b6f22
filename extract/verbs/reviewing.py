"""The verbs for a person: the review, what is accepted or turned down, and the proof of all entries."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable

from extract import check as proving
from extract import records, run
from extract.document import Document
from extract.review import command
from extract.verbs import drawing, told
from timeline import collection, glossary, style
from timeline import sources as one_page
from timeline.faults import Fault
from timeline.written import written

Does = Callable[[run.Place, tuple[Document, ...]], Iterable[str]]
"""Changes files by what the review proposes of documents, and names them."""


def review(options: argparse.Namespace) -> int:
    """Print what needs a person, worst first."""
    place = run.Place(options.seeds, options.content)
    if options.rejected:
        print(command.turned_down(place))
        return 0
    if options.html is not None and options.html.is_dir():
        return told.complain((Fault(str(options.html), 1, "", "is a folder; accepted: a file for the page"),))
    documents, faults = drawing.documents(options, place)
    print(command.show(place, documents, options.html, command.options_of(place, options.paths)))
    return told.complain(faults) if faults else 0


def accept(options: argparse.Namespace) -> int:
    """Carry out what items of the review propose."""
    return _written(options, lambda place, texts: command.accept(place, texts, options.ids, options.when), "written")


def reject(options: argparse.Namespace) -> int:
    """Turn items of the review down, so that they do not come back."""
    return _written(
        options, lambda place, texts: command.reject(place, texts, options.ids, options.because), "changed"
    )


def _written(options: argparse.Namespace, does: Does, word: str) -> int:
    """Print each file that *does* writes, with a *word* for what became of it; nothing is done on faulty texts."""
    place = run.Place(options.seeds, options.content)
    documents, faults = drawing.documents(options, place)
    if faults:
        return told.complain(faults)
    for name in does(place, documents):
        print(f"  {word}: {name}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Prove quotations, and that no other words are taken; hold texts to the house style."""
    place = run.Place(options.seeds, options.content)
    shelf, seeds = collection.load(options.content), records.load(options.seeds)
    given, unread = drawing.documents(options, place) if options.paths else ((), ())
    texts = records.texts(seeds, options.seeds) | {each.sha256: each.text for each in given}
    files_by_id, base = run.files(options.content), str(options.content)
    proof = proving.prove(shelf, texts, files_by_id, base)
    total = proof.proved + proof.absent + len(proof.faults)
    sources = {f"the original of {each.abstract.path}": texts[each.sha256] for each in seeds if each.sha256 in texts}
    sources |= {each.path: each.text for each in given}
    ours = tuple(written(shelf, options.content))
    taken, faults = proving.borrowed(ours, sources), list(proving.astray(ours))
    avoided = style.load(options.content / "vocabulary/en/style.yaml", f"{base}/vocabulary/en/style.yaml", faults)
    for entry in shelf.entries.values():
        faults += style.check(entry, files_by_id[entry.id], f"{base}/events/{entry.id}.md", avoided)
    faults += style.signs(each for each in ours if each.original is not None)
    faults += one_page.check(shelf.entries.values(), files_by_id, base)
    words = (each.fields[field] for each in ours if each.original is None for field in ("title", "body"))
    table = "vocabulary/glossary.yaml"
    faults += glossary.unused(shelf.glossary, words, options.content / table, f"{base}/{table}")
    print(
        f"{len(shelf.entries)} entries without fault; of {total} quotations {proof.proved} stand in their text, "
        f"{proof.absent} could not be checked because their text is not here, {len(proof.faults)} are not in it; "
        f"{len(taken)} times a title or text repeats one of {len(sources)} sources; "
        "faults of style, of numbers in translations, of a page that two entries describe differently, or of a word "
        "explained for nothing: "
        f"{len(faults)}"
    )
    found = (*proof.faults, *taken, *faults, *unread)
    return told.complain(tuple(sorted(found))) if found else 0
