"""`Chain` is one dispute as people tell it: its events in order, and about five lines on what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from timeline.entry import Entry
from timeline.faults import Fault, choice
from timeline.fields import IDENTIFIER, Fields
from timeline.frontmatter import opened

FEWEST = 2
"""Events of a chain; a single one is no chain."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The events that one dispute is made of, from the first step to the last."""

    id: str
    """The stem of its file."""
    title: str
    events: tuple[str, ...]
    """The ids of its entries in order of time."""
    body: str
    """What the dispute is about and where it stands, in our own words (Markdown)."""


def chain(
    path: Path, shown: str, ids: frozenset[str], entries: Mapping[str, Entry], faults: list[Fault]
) -> Chain | None:
    """Read the chain in *path*; None where there are faults, which go to *faults* with *shown* as path.

    *ids* are those of all entry files; *entries* holds those of them that could be read.
    """
    before = len(faults)
    fields, body = opened(path, shown, faults)
    if not IDENTIFIER.fullmatch(path.stem):
        message = f"is named “{path.stem}”; accepted: lower-case words joined by hyphens"
        faults.append(Fault(shown, 1, "", message))
    if fields is None:
        return None
    title = fields.text("title", required=True)
    events = fields.words("events", what="id")
    fields.close()
    _check(fields, events, ids, entries)
    if not body:
        fields.fault("", "has no text after the front matter; accepted: about five lines in our own words")
    return Chain(path.stem, title, events, body) if len(faults) == before else None


def _check(fields: Fields, events: tuple[str, ...], ids: frozenset[str], entries: Mapping[str, Entry]) -> None:
    """Complain about *events* that are too few, not there, or surely not in order of time."""
    line = fields.line_of("events")
    if len(events) < FEWEST:
        fields.fault("events", f"names {len(events)}; accepted: {FEWEST} or more ids of events", line)
    for each in events:
        if each not in ids:
            fields.fault("events", choice(each, ids, "event"), line)
    dated = [entries[each] for each in events if each in entries]
    for one, other in combinations(dated, 2):
        if other.when.latest and one.when.earliest and other.when.latest < one.when.earliest:
            message = f"has “{one.id}” ({one.when}) before “{other.id}” ({other.when}); accepted: order of time"
            fields.fault("events", message, line)
