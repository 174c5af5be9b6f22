"""`Document` is a text with what is known of it: who published it, when, in which language, on whose report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.when import When


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
    reliability: str = ""
    """``high``, ``medium`` or ``low``; empty where nobody has judged. A low one alone carries no event."""
    original: str = ""
    """``sha256:…`` of the full text where *text* is only its abstract; else empty."""
    reason: str = ""
    """Why the reliability is what it is."""

    @property
    def published_when(self) -> When | None:
        """The date of publication as an EDTF day."""
        return When.parse(self.published.isoformat()) if self.published else None
