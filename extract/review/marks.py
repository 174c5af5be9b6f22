"""Cuts out the paragraphs that tell an event, with what was done, when, who and which records marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extract import mentions, paragraphs
from extract.document import Document
from extract.events import Event
from extract.lexicon import Lexicon
from extract.merge import Merged

MARKS: Mapping[str, str] = {
    "deed": "what was done",
    "date": "when",
    "party": "who",
    "records": "which records",
}
"""What is marked in a passage, with the words for it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph that tells an event."""

    document: Document
    line: int
    language: str
    pieces: tuple[tuple[str, str], ...]
    """The paragraph in pieces: the words, and one of `MARKS` or nothing."""


def passages(
    merged: Merged, documents: Mapping[str, Document], lexicons: Mapping[str, Lexicon]
) -> tuple[Passage, ...]:
    """Return the paragraphs that tell *merged*, each once, those of its best telling first."""
    found: dict[tuple[str, int, int], list[Event]] = {}
    parts = {each: paragraphs.find(documents[each].text) for each in {one.document for one in merged.evidence}}
    for told in merged.evidence:
        around = next((each for each in parts[told.document] if each.start <= told.start < each.end), None)
        start, end = (around.start, around.end) if around else (told.start, told.end)
        found.setdefault((told.document, start, max(end, told.end)), []).append(told)
    return tuple(
        _passage(documents[document], start, end, events, lexicons)
        for (document, start, end), events in found.items()
    )


def _passage(
    document: Document, start: int, end: int, events: list[Event], lexicons: Mapping[str, Lexicon]
) -> Passage:
    spans = [span for each in events for span in _spans(each, lexicons)]
    language = events[0].language
    tags = [tag for tag in document.languages if tag.partition("-")[0] == language]
    line = document.text.count("\n", 0, start) + 1
    return Passage(document, line, tags[0] if tags else language, tuple(_cut(document.text, start, end, spans)))


def _spans(event: Event, lexicons: Mapping[str, Lexicon]) -> Iterator[tuple[int, int, str]]:
    """Yield what is to be marked of *event*, the most telling first."""
    if event.dated[0] >= 0:
        yield *event.dated, "date"
    named = mentions.find(event.sentence, lexicons[event.language]) if event.language in lexicons else ()
    for each in named:
        if each.type in ("system", "topic", "head"):
            yield event.start + each.start, event.start + each.end, "records"
        elif each.type != "pronoun":
            yield event.start + each.start, event.start + each.end, "party"
    if event.said[0] >= 0:
        yield *event.said, "deed"


def _cut(text: str, start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> Iterator[tuple[str, str]]:
    """Yield *text* from *start* to *end* in pieces; where spans overlap the first has its place, others the rest."""
    mark = [""] * (end - start)
    for low, high, name in spans:
        for place in range(max(low, start), min(high, end)):
            mark[place - start] = mark[place - start] or name
    at = start
    for place in range(start + 1, end + 1):
        if place == end or mark[place - start] != mark[at - start]:
            yield text[at:place], mark[at - start]
            at = place
