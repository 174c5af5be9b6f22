"""`Item` is one thing for a person to decide, with an id that is the same on every machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extract.deed import Deed
from extract.document import Document
from extract.merge import Merged
from extract.review.proposals import Proposal
from extract.told import Unread
from timeline.entry import Citation

SORTS: Mapping[str, str] = {
    "date": "A published date that a source contradicts",
    "event": "Told, but on no page",
    "draft": "Published as a draft that nobody has read against its sources",
    "source": "A source that an entry does not cite",
    "weak": "Told by weak sources alone",
    "garbled": "A copy that says something else than the text it copies",
    "link": "Events that may belong together",
    "unread": "Text that is not read, or not as it stands",
}
"""Sorts of item, the worst first: published and wrong, missing, published and unread, then what could be added."""

DIGITS = 8
"""Digits of an id."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing for a person to decide."""

    sort: str
    """One of `SORTS`."""
    key: tuple[str, ...]
    """What is proposed, without any name of a machine: of this the id is made."""
    why: str
    gist: str
    """The event in one line of ids."""
    place: str
    """``path:line`` of the passage."""
    passage: str
    proposal: Proposal | None = None
    """What `accept` would do; None where a person has to write."""
    merged: Merged | None = None
    """The event as it was found, with all that tells it; None where it is not about one."""
    reports: int = 0
    """How many independent reports tell it."""

    @property
    def id(self) -> str:
        """Eight hexadecimal digits, made of what is proposed."""
        return _id(self.sort, self.key)

    def __str__(self) -> str:
        lines = [f"{self.id}  {self.place}: {self.why}", f"    {self.gist}"]
        if self.passage:
            lines.append(f"    “{' '.join(self.passage.split())}”")
        if self.proposal is not None:
            lines.append(f"    accept: {self.proposal.says}")
        return "\n".join(lines)


def _id(sort: str, key: Iterable[str]) -> str:
    text = json.dumps([sort, *key], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def link_id(entry: str, other: str) -> str:
    """Return the id of the item that proposes that *entry* name *other*."""
    return _id("link", (entry, other))


def worst_first(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return *items* by sort, those that more independent reports tell first, each with an id of its own."""
    ranks = list(SORTS)
    ordered = sorted(items, key=lambda each: (ranks.index(each.sort), -each.reports, each.place, each.key))
    found: dict[str, Item] = {}
    for item in ordered:
        while item.id in found:
            item = replace(item, key=(*item.key, item.passage))
        found[item.id] = item
    return tuple(found.values())


def key_of(deed: Deed) -> tuple[str, ...]:
    """Return what a deed is known by, as words."""
    lists = (" ".join(each) for each in (deed.from_, deed.to, deed.systems))
    return (deed.kind, *lists, deed.people, str(deed.when or ""))


def source_key(entry: str, citation: Citation) -> tuple[str, ...]:
    """Return what a citation that an entry lacks is known by, whichever of its words are quoted."""
    return (entry, citation.publisher, citation.origin, citation.relation, citation.url)


def gist(deed: Deed) -> str:
    """Return *deed* in one line of ids."""
    sides = f"{', '.join(deed.from_) or '?'} → {', '.join(deed.to) or '?'}"
    return f"{deed.kind}, {sides}, {', '.join(deed.systems) or 'records not named'}, {deed.when or 'undated'}"


def at(merged: Merged, documents: Mapping[str, Document]) -> str:
    """Return ``path:line`` of the best passage that tells *merged*."""
    best = merged.evidence[0]
    document = documents[best.document]
    return f"{document.path}:{document.text.count(chr(10), 0, best.start) + 1}"


def unread(given: Mapping[str, tuple[Unread, ...]], documents: Mapping[str, Document]) -> Iterator[Item]:
    """Yield what of *documents*, by id, was not read, or not as it stands."""
    for identifier, some in given.items():
        document = documents[identifier]
        for each in some:
            key = (identifier, each.language or each.why)
            place = f"{document.path}:{each.line}"
            yield Item("unread", key, each.why, document.title or identifier, place, each.passage)
