"""`Part` is one news text as a file gives it: its words, what it says of its day, and its bibliography."""

from __future__ import annotations

from dataclasses import dataclass

from extract.document import Fact
from extract.publication.evidence import Publication


@dataclass(frozen=True, slots=True)
class Part:
    """One news text of a file; an archive holds many."""

    name: str
    """What it is called in its file: the stem, or the address of a page in an archive."""
    text: str
    sha256: str
    """``sha256:…`` of the file's bytes; for a page in an archive of the page's own."""
    publication: Publication
    facts: tuple[Fact, ...] = ()
    """At most one for each field."""
    note: str = ""
    """What was done about bytes, characters or pages that could not be read; else empty."""
