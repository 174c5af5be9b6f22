"""Proves that quoted words stand in their text, that no others are taken, and that translations keep the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extract import copied, numbers
from timeline.collection import Collection
from timeline.faults import Fault, quoted
from timeline.quotes import occurs
from timeline.written import Written

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


def borrowed(texts: Iterable[Written], sources: Mapping[str, str]) -> tuple[Fault, ...]:
    """Return where a title or a text of ours repeats one of *sources*, texts by name, without saying so."""
    known = copied.index(sources)
    return tuple(
        each.fault(
            field, hit.start, f"found {quoted(hit.words)}, words in a row of {hit.source}; accepted: {ACCEPTED}"
        )
        for each in texts
        for field in ("title", "body")
        for hit in copied.find(each.fields[field], known)
    )


def astray(texts: Iterable[Written]) -> tuple[Fault, ...]:
    """Return which numbers of a translation among *texts* are not those of what it translates."""
    return tuple(fault for each in texts if each.original is not None for fault in _astray(each, each.original))


def _astray(translation: Written, original: Mapping[str, str]) -> Iterator[Fault]:
    for field, said in translation.fields.items():
        for each in numbers.foreign(said, translation.language, original.get(field, "")):
            message = f"found {quoted(each.words)}, a number that the English has not here; accepted: its numbers"
            yield translation.fault(field, each.start, message)
        for each in numbers.missing(said, translation.language, original.get(field, "")):
            yield translation.fault(field, 0, f"has no {quoted(each.words)}; accepted: each number of the English")


def _line(text: str, quote: str) -> int:
    """Return the line of *text* on which the citation with *quote* says so; 1 where it cannot be found."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip().removeprefix("- ").startswith("quote:") and quote in line:
            return number
    return 1
