"""Proves that the words of every quotation stand in their text, and that no other words are taken from a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extract import copied
from timeline.collection import Collection
from timeline.faults import Fault, quoted
from timeline.frontmatter import line_within
from timeline.quotes import occurs

ACCEPTED = (
    f"our own words, or quotation marks around runs of {copied.RUN} words or {copied.RUN_HAN} Chinese characters"
)


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of the quotations of a collection."""

    proved: int
    """Words that were found in the text with their sha256."""
    absent: int
    """Words whose text is not at hand, so that they could not be checked."""
    faults: tuple[Fault, ...]


def prove(collection: Collection, texts: Mapping[str, str], files: Mapping[str, str], base: str) -> Proof:
    """Look up each quotation of *collection* in *texts*, by ``sha256:…``.

    *files* are the texts of the entry files by id, for the line of a fault; *base* names the content in it.
    """
    proved = absent = 0
    faults = []
    for entry in collection.entries.values():
        for number, citation in enumerate(entry.citations, 1):
            if citation.text not in texts:
                absent += 1
            elif occurs(citation.quote, texts[citation.text]):
                proved += 1
            else:
                path = f"{base}/events/{entry.id}.md"
                line = _line(files.get(entry.id, ""), citation.quote)
                message = (
                    f"found {quoted(citation.quote)}, which is not in {citation.text[:19]}…; accepted: its words"
                )
                faults.append(Fault(path, line, f"citations[{number}].quote", message))
    return Proof(proved, absent, tuple(faults))


def borrowed(
    collection: Collection, sources: Mapping[str, str], files: Mapping[str, str], base: str
) -> tuple[Fault, ...]:
    """Return where the title or the text of an entry repeats one of *sources*, texts by name, without saying so.

    *files* are the texts of the entry files by id, for the line of a fault; *base* names the content in it.
    """
    known = copied.index(sources)
    faults = []
    for entry in collection.entries.values():
        path = f"{base}/events/{entry.id}.md"
        for field, text in (("title", entry.title), ("body", entry.body)):
            for hit in copied.find(text, known):
                line = line_within(files.get(entry.id, ""), field, entry.body, hit.start)
                message = f"found {quoted(hit.words)}, words in a row of {hit.source}; accepted: {ACCEPTED}"
                faults.append(Fault(path, line, field, message))
    return tuple(faults)


def _line(text: str, quote: str) -> int:
    """Return the line of *text* on which the citation with *quote* says so; 1 where it cannot be found."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip().removeprefix("- ").startswith("quote:") and quote in line:
            return number
    return 1
