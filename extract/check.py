"""Proves that the quoted words of every citation stand in the text they are said to stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.collection import Collection
from timeline.faults import Fault, quoted
from timeline.quotes import occurs


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


def _line(text: str, quote: str) -> int:
    """Return the line of *text* on which the citation with *quote* says so; 1 where it cannot be found."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip().removeprefix("- ").startswith("quote:") and quote in line:
            return number
    return 1
