"""Remembers which entries the extraction has drafted, from which frame, and how it last wrote them.

With it a run knows an event again whatever a person has made of its entry, leaves an edited file alone, and
does not bring back what a person has taken out. Kept in ``content/ledger.yaml``, written by the extraction only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from extract.deed import Deed
from extract.records import digest
from timeline.faults import Fault, FaultsError
from timeline.fields import IDENTIFIER, SHA256
from timeline.frontmatter import dump
from timeline.vocabulary import Vocabulary, rows

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
    return Row(
        kind=deed.kind,
        from_=deed.from_,
        to=deed.to,
        systems=deed.systems,
        people=deed.people,
        when=deed.when,
        id=identifier,
        sha256=digest(text.encode()),
    )


def load(content: Path, vocabulary: Vocabulary, shown: str | None = None) -> dict[str, Row]:
    """Read the ledger in *content*, by id; empty where there is none.

    Raises FaultsError with every fault in it.
    """
    path = content / NAME
    if not path.is_file():
        return {}
    faults: list[Fault] = []
    found = {}
    for fields in rows(path, f"{shown or content}/{NAME}", faults):
        row = Row(
            id=fields.matching("id", IDENTIFIER, "an id", required=True),
            kind=fields.one_of("kind", vocabulary.kinds, "kind", required=True),
            from_=fields.words("from", vocabulary.agencies, "agency"),
            to=fields.words("to", vocabulary.agencies, "agency"),
            systems=fields.words("systems", vocabulary.systems, "system"),
            people=fields.text("people"),
            when=fields.when("when", required=True),
            sha256=fields.matching("sha256", SHA256, "sha256: and 64 digits", required=True),
        )
        fields.close()
        found[row.id] = row
    if faults:
        raise FaultsError(faults)
    return found


def text_of(ledger: Iterable[Row]) -> str:
    """Return the text of the ledger's file, in order of id."""
    listed = [
        {
            "id": row.id,
            "kind": row.kind,
            "from": row.from_,
            "to": row.to,
            "systems": row.systems,
            "people": row.people,
            "when": row.when,
            "sha256": row.sha256,
        }
        for row in sorted(ledger, key=lambda row: row.id)
    ]
    body = dump([{key: value for key, value in row.items() if value not in ("", ())} for row in listed])
    return HEAD + ("" if not listed else "\n" + re.sub(r"\n(?=- )", "\n\n", body))
