"""Sorts documents into the stories that they tell, each with its reasons and with what its copies garbled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.document import Document
from extract.origins import contradictions
from extract.origins.assign import Placed, explain
from extract.origins.contradictions import Difference


@dataclass(frozen=True, slots=True)
class Story:
    """An origin: the documents that tell it, the one that the others were joined with first."""

    origin: str
    documents: tuple[Placed, ...]
    differences: tuple[Difference, ...]
    """Where a copy says something else than the text it copies."""


def stories(documents: Iterable[Document]) -> Iterator[Story]:
    """Yield the origins of *documents*, in the order of their names."""
    placed = sorted(explain(documents), key=lambda each: (each.reason is not None, each.document.id))
    differences = contradictions.find(each.document for each in placed)
    groups: dict[str, list[Placed]] = {}
    for each in placed:
        groups.setdefault(each.document.origin, []).append(each)
    for origin, group in sorted(groups.items()):
        ids = {each.document.id for each in group}
        yield Story(origin, tuple(group), tuple(each for each in differences if each.copy in ids))
