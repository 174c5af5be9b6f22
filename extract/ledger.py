"""Remembers which entries the extraction has drafted, from which frame, and how it last wrote them.

With it a run knows an event again whatever a person has made of its entry, leaves an edited file alone, and
does not bring back what a person has taken out. Kept in ``content/ledger.yaml``, written by the extraction only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from extract import kept
from extract.deed import Deed
from extract.records import digest
from timeline.fields import IDENTIFIER, SHA256, Fields
from timeline.vocabulary import Vocabulary

NAME = "ledger.yaml"
HEAD = (
    "# Written by `python -m extract run`; not for editing. One row for each entry that was drafted: the frame it\n"
    "# was drafted from, and the sha256 of its file as last written. A file that differs belongs to a person.\n"
)


@dataclass(frozen=True, slots=True)
class Row(Deed):
    """One drafted entry: the frame that it is known again by, and the file as it was written."""

    id: str
    sha256: str
    """``sha256:…`` of the file as it was last written."""


def row_of(identifier: str, deed: Deed, text: str) -> Row:
    """Return the row of an entry that was drafted from *deed* and whose file holds *text*."""
    return Row(**kept.parts(deed), id=identifier, sha256=digest(text.encode()))


def load(content: Path, vocabulary: Vocabulary, shown: str | None = None) -> dict[str, Row]:
    """Read the ledger in *content*, by id; empty where there is none.

    Raises FaultsError with every fault in it.
    """

    def row_in(row: Fields) -> Row:
        return Row(
            id=row.matching("id", IDENTIFIER, "an id", required=True),
            **kept.parts(kept.deed(row, vocabulary, kind=True, when=True)),
            sha256=row.matching("sha256", SHA256, "sha256: and 64 digits", required=True),
        )

    return {each.id: each for each in kept.load(content / NAME, f"{shown or content}/{NAME}", row_in)}


def text_of(ledger: Iterable[Row]) -> str:
    """Return the text of the ledger's file, in order of id."""
    ordered = sorted(ledger, key=lambda row: row.id)
    return kept.text_of(HEAD, ({"id": row.id, **kept.row_of(row), "sha256": row.sha256} for row in ordered))
