"""`Disagreement` is what the sources of an event disagree on, as a page in one language says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from publish.telling import Words, preferred
from publish.tongues import Tongue
from timeline.entry import Dispute, Report


@dataclass(frozen=True, slots=True)
class Said:
    """One of several values, and the report that gives it."""

    value: Words
    report: Report


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One thing that reports give several values of."""

    about: Words
    values: tuple[Said, ...]


def disagreements(
    disputed: tuple[Dispute, ...], translated: tuple[Dispute, ...], reports: Iterable[Report], tongue: Tongue
) -> tuple[Disagreement, ...]:
    """Return what is *disputed* among *reports* in the words of *tongue*.

    *translated* has the same disputes with the same values, or none at all.
    """
    by_origin = {each.origin: each for each in reports}
    words = [(each.about, [one.value for one in each.values]) for each in translated]
    words = words or [("", [""] * len(each.values)) for each in disputed]
    return tuple(
        Disagreement(
            about=preferred(about, dispute.about, tongue),
            values=tuple(
                Said(preferred(value, claim.value, tongue), by_origin[claim.origin])
                for claim, value in zip(dispute.values, values, strict=True)
            ),
        )
        for dispute, (about, values) in zip(disputed, words, strict=True)
    )
