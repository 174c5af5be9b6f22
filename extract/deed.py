"""`Deed` is what makes two tellings the same event: the kind, whose records, who got them, how many, and when."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.when import When


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what with which records, and when."""

    kind: str
    from_: tuple[str, ...]
    """Ids of the agencies whose records they are."""
    to: tuple[str, ...]
    """Ids of the agencies that asked for or received them."""
    systems: tuple[str, ...]
    people: str
    """How many people, as told; empty where nobody says."""
    when: When | None
    """None where nothing bounds it on any side."""
