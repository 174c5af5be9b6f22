"""`Evidence` is one statement about a document's date of publication; `Publication` is what all of them come to."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Literal

Strength = Literal["strong", "medium", "weak", "bound"]
"""strong: says "published"; medium: stands where publications put it; weak: part of something else; bound: a
latest possible day and no more."""

KINDS = {
    "record": "front matter that a person wrote",
    "json-ld": "the article's object in a script of linked data",
    "meta": "a meta element of the page",
    "microdata": "an element marked itemprop=datePublished in the article",
    "time": "a time element in the article's header",
    "label": "words on the page: Published, Publicado, 发布时间",
    "dateline": "place and day before the first sentence",
    "byline": "the line that names the author",
    "line": "a line of the header that is nothing but a date",
    "url": "the day in an address's path",
    "update": "words on the page: Updated, Actualizado, 更新时间",
    "modified": "a machine's word for the last change",
    "archive": "the stamp of an archive or a crawler",
    "header": "a header of the transfer: Last-Modified",
}
"""The closed vocabulary of evidence, with what each is."""

Kind = Literal[
    "record",
    "json-ld",
    "meta",
    "microdata",
    "time",
    "label",
    "dateline",
    "byline",
    "line",
    "url",
    "update",
    "modified",
    "archive",
    "header",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement about the day of publication, with its place."""

    kind: Kind
    """What it is."""
    words: str
    """The words that say it."""
    start: int
    """Offset of the first character of the place in the text or the markup."""
    end: int
    """Offset after its last character."""
    strength: Strength
    """How far it can be trusted."""
    says: tuple[str, ...] = ()
    """The days that the words can mean, as EDTF: one where they are plain, two for "03/11/2026", ``2026-03`` or
    ``XXXX-03-11`` where a part is missing, none where they are refused."""
    zone: str = ""
    """``utc`` where the day is counted in UTC, ``own`` where an offset or a zone is given, else empty."""
    clock: int | None = None
    """Minutes after midnight, where a time of day is given."""
    note: str = ""
    """Why it was refused or is not enough; else empty."""

    @property
    def day(self) -> str | None:
        """The one whole day that it says, as ISO date."""
        return self.says[0] if len(self.says) == 1 and len(self.says[0]) == 10 and self.says[0][0] != "X" else None

    def as_json(self, source: str) -> dict[str, object]:
        """Give the fields as a dictionary ready for `json.dumps`, with the line in *source*."""
        return dataclasses.asdict(self) | {"line": source.count("\n", 0, self.start) + 1}


@dataclass(frozen=True, slots=True)
class Publication:
    """What a document says of its day of publication."""

    value: str | None
    """The day, as ISO date; None where it is not known."""
    bound: str | None
    """The latest day on which it can have been published, by an update or an archive; None where nothing says."""
    chosen: Evidence | None
    """The evidence that gives the value."""
    all: tuple[Evidence, ...]
    """All that was found, in order of place, refused evidence included."""
    conflicts: tuple[str, ...]
    """Disagreements, one sentence each."""
    why: str
    """The answer and its reason in one line."""

    @property
    def evidence(self) -> str:
        """The words that say it."""
        return self.chosen.words if self.chosen else ""

    @property
    def start(self) -> int:
        """Where the chosen evidence begins."""
        return self.chosen.start if self.chosen else 0

    @property
    def end(self) -> int:
        """Where the chosen evidence ends."""
        return self.chosen.end if self.chosen else 0

    @property
    def strength(self) -> Strength | None:
        """How strong the chosen evidence is."""
        return self.chosen.strength if self.chosen else None
