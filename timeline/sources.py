"""Checks that one page is described in one way, whichever entries cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from timeline.entry import Citation, Entry
from timeline.faults import Fault, quoted

SAME = ("publisher", "title", "author", "published", "tier", "party", "origin", "relation")
"""The fields of a citation that belong to the page, not to the entry that cites it."""


def check(entries: Iterable[Entry], files: Mapping[str, str], base: str) -> Iterator[Fault]:
    """Yield where an entry describes a page otherwise than the first entry that cites it.

    *files* are the texts of the entry files by id, for the line of a fault; *base* names the content in it. A field
    that an entry leaves out is not held against it.
    """
    first: dict[str, dict[str, tuple[str, str]]] = {}
    for entry in entries:
        for number, citation in enumerate(entry.citations, 1):
            if not citation.url:
                continue
            known = first.setdefault(citation.url, {})
            for field in SAME:
                value = _said(citation, field)
                if not value:
                    continue
                said, where = known.setdefault(field, (value, entry.id))
                if said != value:
                    line = _line(files.get(entry.id, ""), citation.url)
                    message = f"found {quoted(value)} of a page that {where} describes as {quoted(said)}"
                    path = f"{base}/events/{entry.id}.md"
                    yield Fault(path, line, f"citations[{number}].{field}", f"{message}; accepted: the same in both")


def _said(citation: Citation, field: str) -> str:
    value = getattr(citation, field)
    return "" if value in (None, "", False) else str(value)


def _line(text: str, url: str) -> int:
    """Return the line of *text* on which a citation gives *url*; 1 where it cannot be found."""
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if line.strip() == f"url: {url}"), 1)
