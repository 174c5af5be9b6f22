"""`AtHand` is what the documents of a run are to the entries that are there: read once, however many both are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extract.document import Document
from timeline.entry import Citation, Entry

Sort = tuple[str, str, str]
"""Publisher, origin and relation: by these another copy of a cited text is known."""


@dataclass(frozen=True, slots=True)
class AtHand:
    """Those of the texts that entries cite that a run has read."""

    _texts: frozenset[str]
    _sorts: frozenset[Sort]
    originals: Mapping[str, str]
    """Of each abstract the full text that it stands for, by ``sha256:…``."""

    def all(self, citations: Iterable[Citation]) -> bool:
        """Whether the text of each of *citations*, or another copy of that sort, has been read."""
        return all(each.text in self._texts or sort(each) in self._sorts for each in citations)


def sort(cited: Citation | Document) -> Sort:
    """Return the sort of text that is *cited*."""
    return cited.publisher, cited.origin, cited.relation


def of(documents: Iterable[Document], entries: Iterable[Entry]) -> AtHand:
    """Return what of the texts that *entries* cite is among *documents*."""
    cited = [each for entry in entries for each in entry.citations]
    texts, sorts = {each.text for each in cited}, {sort(each) for each in cited}
    found: set[str] = set()
    alike: set[Sort] = set()
    originals = {}
    for each in documents:
        found |= {each.sha256} & texts
        alike |= {sort(each)} & sorts
        if each.original:
            originals[each.sha256] = each.original
    return AtHand(frozenset(found), frozenset(alike), originals)
