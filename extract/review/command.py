"""The verbs `review`, `accept` and `reject`: what they print, what they write, and what they refuse."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import ledger, lexicon, run
from extract.document import Document
from extract.ledger import Row
from extract.plan import Plan
from extract.records import digest
from extract.review import rejected
from extract.review.accept import change
from extract.review.article import Book
from extract.review.items import Item, worst_first
from extract.review.page import page
from extract.review.proposals import Reviewed
from extract.review.rejected import Rejected
from extract.run import Place
from extract.write import whole
from timeline import collection, vocabulary
from timeline.entry import Entry
from timeline.faults import Fault, FaultsError, quoted
from timeline.when import When
from timeline.writing import text_of

Documents = tuple[Document, ...]


def options_of(place: Place, texts: Iterable[Path]) -> str:
    """Return what a command has to end with to see the same seeds, content and texts; begins with a space."""
    words = [] if str(place.seeds) == "seeds" else ["--seeds", str(place.seeds)]
    words += [] if str(place.content) == "content" else ["--content", str(place.content)]
    words += [word for path in texts for word in ("--text", str(path))]
    return f" {shlex.join(words)}" if words else ""


def show(place: Place, documents: Documents, html: Path | None, options: str) -> str:
    """Return what needs a person as text, worst first; write it to *html* too, as a page, where one is named."""
    plan = _planned(place, documents)
    items = worst_first((*plan.review, *plan.drafts))
    if html is not None:
        whole(html, page(items, _book(place, plan, options)))
    lines = [str(each) for each in items]
    if html is not None:
        lines = [f"{html}: a page of {len(items)} items"]
    lines.append(f"{len(plan.review)} findings and {len(plan.drafts)} drafts need a person")
    if items:
        lines.append(f"accept or turn down: python -m extract accept ID… / reject ID… --because TEXT{options}")
    return "\n".join(lines)


def turned_down(place: Place) -> str:
    """Return what was turned down, with the reasons."""
    rows = rejected.load(place.content, vocabulary.load(place.content / "vocabulary"))
    return "\n".join((*(str(each) for each in rows.values()), f"{len(rows)} rejected"))


def accept(place: Place, documents: Documents, ids: Iterable[str], when: When | None) -> tuple[str, ...]:
    """Carry out the proposals of the items with *ids*, all or none, and return the names of the files written.

    *when* dates what its sources do not. Raises FaultsError with every item that cannot be accepted.
    """
    plan = _planned(place, documents)
    faults: list[Fault] = []
    items = _chosen(plan, ids, _rejected(place), faults)
    words = vocabulary.load(place.content / "vocabulary")
    done = change(items, _files(place), words, when, str(place.content), faults)
    if faults:
        raise FaultsError(faults)
    for identifier, text in sorted(done.files.items()):
        whole(_path(place, identifier), text)
    if done.rows:
        rows = ledger.load(place.content, words)
        run.remember(place, [*(each for each in rows.values() if each not in done.rows), *done.rows])
    return tuple(str(_path(place, each)) for each in sorted(done.files))


def reject(place: Place, documents: Documents, ids: Iterable[str], because: str) -> tuple[str, ...]:
    """Turn the items with *ids* down *because*, all or none, and return the names of the files changed.

    A draft that is turned down is removed, and the links of other drafts to it. Raises FaultsError with every item
    that cannot be turned down.
    """
    plan = _planned(place, documents)
    faults: list[Fault] = []
    known = _rejected(place)
    items = _chosen(plan, ids, known, faults)
    words = vocabulary.load(place.content / "vocabulary")
    rows = ledger.load(place.content, words)
    shelf = collection.load(place.content, redrawn=run.own(place, rows))
    gone = {each.proposal.entry for each in items if each.sort == "draft" and isinstance(each.proposal, Reviewed)}
    unlinked = _unlinked(gone, shelf.entries, rows, run.own(place, rows), str(place.content), faults)
    if faults:
        raise FaultsError(faults)
    for identifier, text in unlinked.items():
        whole(_path(place, identifier), text)
    if unlinked:
        changed = {each: replace(rows[each], sha256=digest(text.encode())) for each, text in unlinked.items()}
        run.remember(place, (rows | changed).values())
    for identifier in gone:
        _path(place, identifier).unlink()
    path = place.content / rejected.NAME
    found = known | {each.id: rejected.of(each, because) for each in items}
    whole(path, rejected.text_of(found.values()))
    return tuple(str(each) for each in (path, *(_path(place, one) for one in sorted({*gone, *unlinked}))))


def _unlinked(
    gone: set[str],
    entries: Mapping[str, Entry],
    rows: Mapping[str, Row],
    own: frozenset[str],
    base: str,
    faults: list[Fault],
) -> dict[str, str]:
    """Return the texts of the machine's drafts without links to those that are *gone*."""
    for identifier in sorted(gone - own):
        message = "was edited by a person; accepted: to remove it by hand"
        faults.append(Fault(f"{base}/events/{identifier}.md", 1, "", message))
    found = {}
    for entry in entries.values():
        kept = tuple(each for each in entry.related if each not in gone)
        if entry.id in gone or kept == entry.related:
            continue
        if entry.id in own:
            found[entry.id] = text_of(replace(entry, related=kept))
        else:
            named = ", ".join(each for each in entry.related if each in gone)
            message = f"names {named}, which would go; accepted: to take that out first"
            faults.append(Fault(f"{base}/events/{entry.id}.md", 1, "related", message))
    return found


def _planned(place: Place, documents: Documents) -> Plan:
    return run.planned(place, documents, date.today(), lambda _: None)


def _rejected(place: Place) -> dict[str, Rejected]:
    return rejected.load(place.content, vocabulary.load(place.content / "vocabulary"))


def _chosen(plan: Plan, ids: Iterable[str], known: Mapping[str, Rejected], faults: list[Fault]) -> tuple[Item, ...]:
    """Return the items of *plan* with *ids*, each once; those that are not there go to *faults*."""
    items = {each.id: each for each in worst_first((*plan.review, *plan.drafts))}
    found = []
    for identifier in dict.fromkeys(ids):
        if identifier in items:
            found.append(items[identifier])
        elif identifier in known:
            accepted = f"an id that is not in {rejected.NAME}"
            message = f"was turned down because {quoted(known[identifier].because)}; accepted: {accepted}"
            faults.append(Fault("review", 1, identifier, message))
        else:
            near = difflib.get_close_matches(identifier, items, n=1, cutoff=0.5)
            message = f"found {quoted(identifier)}; accepted: an id that python -m extract review prints"
            faults.append(Fault("review", 1, "", message + (f"; nearest: {near[0]}" if near else "")))
    return tuple(found)


def _book(place: Place, plan: Plan, options: str) -> Book:
    words = vocabulary.load(place.content / "vocabulary")
    entries = collection.load(place.content, redrawn=run.own(place, ledger.load(place.content, words))).entries
    lexicons = {each: lexicon.load(place.content / "vocabulary", words, each) for each in lexicon.LANGUAGES}
    return Book(plan.documents, plan.found, entries, lexicons, words, options)


def _path(place: Place, identifier: str) -> Path:
    return place.content / "events" / f"{identifier}.md"


def _files(place: Place) -> dict[str, str]:
    """Return the texts of the entry files by id, with the line ends that they have."""
    return {path.stem: path.read_bytes().decode("utf-8") for path in collection.entry_files(place.content)}
