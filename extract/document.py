"""`Document` is a text with what is known of it: who published it, when, in which language, on whose report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.when import When


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a bibliography, and by what it is known."""

    field: str
    """``title``, ``publisher``, ``author``, ``published``, ``language`` or ``url``."""
    value: str
    kind: str
    """What says it, such as ``json-ld``, ``meta``, ``heading``; `extract.formats.bibliography` lists them."""
    words: str
    """The words that say it, as they stand there."""


@dataclass(frozen=True, slots=True)
class Document:
    """A news text and its bibliography."""

    id: str
    """The stem of its seed record or file."""
    path: str
    """The file that the text was read from, as the user named it."""
    text: str
    sha256: str
    """``sha256:…`` of the file's bytes."""
    published: date | None
    """Document creation time: the anchor of relative dates; None where it is not known."""
    evidence: str
    """How the date of publication is known, or why it is not."""
    publisher: str = ""
    title: str = ""
    author: str = ""
    url: str = ""
    languages: tuple[str, ...] = ()
    """BCP 47 tags; empty where nobody has said."""
    origin: str = ""
    """The story it tells; documents of one origin count once. Empty where nobody has said."""
    relation: str = ""
    tier: str = ""
    """What stands behind the page, one of `timeline.entry.TIERS`; empty where the record does not say."""
    reliability: str = ""
    """``high``, ``medium`` or ``low``; empty where nobody has judged. A low one alone carries no event."""
    original: str = ""
    """``sha256:…`` of the full text where *text* is only its abstract; else empty."""
    reason: str = ""
    """Why the reliability is what it is."""
    bound: date | None = None
    """The latest day on which it can have been published, by an update or an archive; None where nothing says."""
    facts: tuple[Fact, ...] = ()
    """By what each field of the bibliography is known, where the document itself says; none for a seed record."""
    note: str = ""
    """What was done about an encoding that did not fit, characters left out, or pages without text; else empty."""

    @property
    def published_when(self) -> When | None:
        """The date of publication as an EDTF day."""
        return When.parse(self.published.isoformat()) if self.published else None
