"""`Told` is what one document tells and what its copies are known by: what is found without any other document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from extract import events
from extract.document import Document
from extract.events import Event
from extract.lexicon import Lexicon
from extract.origins.prints import Prints, prints
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Told:
    """A document, and what was found in it."""

    document: Document
    """Its text may have been left out."""
    prints: Prints
    events: tuple[Event, ...]


def tell(document: Document, lexicons: Mapping[str, Lexicon], vocabulary: Vocabulary) -> Told:
    """Return what *document* tells."""
    return Told(document, prints(document.text), events.find(document, lexicons, vocabulary))
