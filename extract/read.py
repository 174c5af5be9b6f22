"""Reads files without a seed record into documents: their text, and what they say of their own bibliography."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import paragraphs
from extract.document import Document, Fact
from extract.formats import walk
from extract.formats.archive import ALL, Span
from extract.formats.files import parts, shown
from extract.formats.part import Part
from extract.publication import spoken
from timeline.faults import Fault, FaultsError

UNKNOWN = "the text does not say when it was published"
GIVEN = "given with the command"
LONGEST_ID = 80
"""An id becomes the name of a file."""
KNOWN = ("en", "es", "zh")
"""Languages that are told apart by their words; what a page says of any other is believed."""


def documents(paths: Iterable[Path], anchor: date | None = None) -> Iterator[Document | Fault]:
    """Yield the documents in *paths*, files, folders and ``-`` for standard input, and the faults of the others.

    They are read one at a time, in the order of their names, whatever the order of *paths*; ids that come again are
    numbered. *anchor* is the date of publication of those that name none themselves.
    """
    numbering = Numbering()
    for path in walk.find(paths):
        if isinstance(path, Fault):
            yield path
            continue
        for each in within(path, anchor):
            yield each if isinstance(each, Fault) else replace(each, id=numbering.free(each.id))


def within(path: Path, anchor: date | None, span: Span = ALL) -> Iterator[Document | Fault]:
    """Yield the documents in the file at *path* as `documents` does, but with ids that may come again.

    Of an archive it may be those in a *span* alone.
    """
    for each in parts(path, shown(path), span):
        yield each if isinstance(each, Fault) else _document(each, shown(path), anchor)


def document(path: Path, anchor: date | None = None) -> Document:
    """Read the one news text in *path*; *anchor* is its date of publication where it names none itself.

    Raises FaultsError where it cannot be read, is of a kind that is not read, or holds several.
    """
    found = list(documents([path], anchor))
    if faults := [each for each in found if isinstance(each, Fault)]:
        raise FaultsError(faults)
    whole = [each for each in found if isinstance(each, Document)]
    if len(whole) != 1:
        raise FaultsError([Fault(shown(path), 1, "", f"holds {len(whole)} documents; accepted: one")])
    return whole[0]


class Numbering:
    """Makes ids differ: one that was given before gets the next free number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._taken: set[str] = set()

    def free(self, identifier: str) -> str:
        """Return *identifier*, with a number where it was given before."""
        name, number = identifier, self._numbers.get(identifier, 1)
        while name in self._taken:
            number += 1
            name = f"{identifier}-{number}"
        if number > 1:
            self._numbers[identifier] = number
        self._taken.add(name)
        return name


def _identifier(name: str) -> str:
    """Return the stem of a file, or an address, as an id: lower-case words joined by hyphens."""
    name = re.sub(r"^https?://(?:www\.)?", "", name)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-") or "text"


def _document(part: Part, path: str, anchor: date | None) -> Document:
    day = spoken(part.publication)
    facts = {each.field: each for each in part.facts}
    written = paragraphs.find(part.text)
    first = written[0]
    if "title" not in facts and first.role == "heading":
        words = part.text[first.start : first.end].strip()
        facts["title"] = Fact("title", words, "text", words)
    languages = tuple(dict.fromkeys(each.language for each in written if each.role == "body"))
    languages = _languages(languages, facts)
    if day and day.chosen and day.value:
        facts["published"] = Fact("published", day.value, day.chosen.kind, day.chosen.words)
    elif anchor:
        facts["published"] = Fact("published", anchor.isoformat(), "command", GIVEN)
    value = {name: each.value for name, each in facts.items()}
    return Document(
        id=_identifier(part.name),
        path=path,
        text=part.text,
        sha256=part.sha256,
        published=date.fromisoformat(value["published"]) if "published" in value else None,
        evidence=_evidence(part, facts.get("published")),
        publisher=value.get("publisher", ""),
        title=value.get("title", ""),
        author=value.get("author", ""),
        url=value.get("url", ""),
        languages=languages,
        bound=date.fromisoformat(part.publication.bound) if part.publication.bound else None,
        facts=tuple(facts[name] for name in sorted(facts)),
        note=part.note,
    )


def _languages(found: tuple[str, ...], facts: dict[str, Fact]) -> tuple[str, ...]:
    """Return the languages *found* in a text, more exactly where *facts* say so; these are put right with them."""
    declared = facts.get("language")
    if declared:
        primary = declared.value.partition("-")[0]
        if primary in found:
            return tuple(declared.value if each == primary else each for each in found)
        if primary not in KNOWN:
            return (declared.value,)
        del facts["language"]
    if found:
        facts["language"] = Fact("language", ", ".join(found), "text", "")
    return found


def _evidence(part: Part, published: Fact | None) -> str:
    """Return how the date of publication is known, or why it is not: what is said in part, or that nothing is."""
    if published:
        return published.words
    return part.publication.why if part.publication.all else UNKNOWN
