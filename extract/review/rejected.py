"""Remembers what a person has turned down, and why: it is not proposed again, nor drafted.

Kept in ``content/rejected.yaml``. A rejected event is known again by its frame, whatever text tells it; what is
turned down of an entry (a source, a link, a date) by the id of its item.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from extract import kept
from extract.deed import Deed
from extract.merge import refusal
from extract.review.items import DIGITS, SORTS, Item
from timeline.fields import Fields
from timeline.vocabulary import Vocabulary

NAME = "rejected.yaml"
HEAD = (
    "# Written by `python -m extract reject`: what a person has turned down, and why. It does not come back; to\n"
    "# have it proposed again, take its row out. Rows with a kind are events, known again by what they are about.\n"
)
EVENTS = ("event", "weak")
"""Sorts of item that are about an event, not about an entry."""
_ID = re.compile(rf"[0-9a-f]{{{DIGITS}}}")


@dataclass(frozen=True, slots=True)
class Rejected:
    """One thing that was turned down."""

    id: str
    sort: str
    because: str
    what: str
    """What it was, in one line."""
    deed: Deed | None
    """The event that is not to come back; None where something of an entry was turned down."""

    def __str__(self) -> str:
        return f"{self.id}  {self.what}\n    because: {self.because}"


def of(item: Item, because: str) -> Rejected:
    """Return *item* as turned down *because*."""
    deed = item.merged if item.sort in EVENTS else None
    what = " ".join(f"{SORTS[item.sort]}: {item.gist}".split())
    return Rejected(item.id, item.sort, because, what, deed)


def load(content: Path, vocabulary: Vocabulary) -> dict[str, Rejected]:
    """Read what was turned down in *content*, by id; empty where there is nothing.

    Raises FaultsError with every fault in it.
    """

    def row_in(row: Fields) -> Rejected:
        identifier = row.matching("id", _ID, f"{DIGITS} digits 0-9 and a-f", required=True)
        sort = row.one_of("sort", SORTS, "sort", required=True)
        because, what = row.text("because", required=True), row.text("what", required=True)
        deed = kept.deed(row, vocabulary, kind=sort in EVENTS, when=False)
        return Rejected(identifier, sort, because, what, deed if deed.kind else None)

    return {each.id: each for each in kept.load(content / NAME, f"{content}/{NAME}", row_in)}


def text_of(rejected: Iterable[Rejected]) -> str:
    """Return the text of the file, in order of id."""
    return kept.text_of(HEAD, map(_row, sorted(rejected, key=lambda each: each.id)))


def _row(each: Rejected) -> dict[str, object]:
    told = kept.row_of(each.deed) if each.deed is not None else {}
    return {"id": each.id, "sort": each.sort, "what": each.what, "because": each.because, **told}


def again(deed: Deed, rejected: Mapping[str, Rejected], vocabulary: Vocabulary) -> bool:
    """Whether *deed* is an event that was turned down.

    One that names records or a date where the rejected one named none is news: a person has not judged it.
    """
    return any(
        each.deed is not None
        and bool(each.deed.systems) == bool(deed.systems)
        and (each.deed.when is None) == (deed.when is None)
        and not refusal(each.deed, deed, vocabulary)
        for each in rejected.values()
    )
