"""Says why tellings were joined into one event, and why events that look alike were not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extract.deed import Deed
from extract.events import Event
from extract.figures import amount
from extract.merge import Merged, agree, refusal, retold
from timeline.vocabulary import Term, Vocabulary

OPEN = "one has no date of its own, and other deeds fit it as well"
CLOSER = "each telling was joined to a closer one"
"""What keeps two events apart that could be one."""


@dataclass(frozen=True, slots=True)
class Join:
    """One telling that was joined to the best one of its event."""

    told: Event
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """An event that looks like another, and what keeps the two apart."""

    other: Merged
    reason: str


def agreement(one: Deed, other: Deed, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what speaks for *one* and *other* being the same event: kind, parties, records, dates, figures."""
    found = [f"both tell of a deed of the kind {one.kind}"]
    if retold(one, other, vocabulary):
        found.append("one document tells it with a date and again without one, of the same doer")
    found += _shared("whose records", one.from_, other.from_, vocabulary.agencies)
    found += _shared("who asks for or receives them", one.to, other.to, vocabulary.agencies)
    found += _shared("which records", one.systems, other.systems, vocabulary.systems)
    if one.when is None or other.when is None:
        found.append("when: one of them does not say")
    elif one.when == other.when:
        found.append(f"when: both say {one.when}")
    elif one.when.overlaps(other.when):
        found.append(f"when: {one.when} and {other.when} overlap")
    if amount(one.people) and amount(other.people):
        same = one.people == other.people
        found.append(
            f"how many: both say {one.people}" if same else f"how many: {one.people} and {other.people} agree"
        )
    return tuple(found)


def _shared(what: str, one: tuple[str, ...], other: tuple[str, ...], terms: Mapping[str, Term]) -> Iterator[str]:
    if not one and not other:
        return
    if not one or not other:
        yield f"{what}: one says {', '.join(one or other)}, the other does not say"
    elif both := [each for each in one if each in other]:
        yield f"{what}: both say {', '.join(both)}"
    elif agree(one, other, terms):
        yield f"{what}: {', '.join(one)} and {', '.join(other)} are one below the other"


def joins(merged: Merged, vocabulary: Vocabulary) -> tuple[Join, ...]:
    """Return why each telling of *merged* but the best was joined to the best."""
    best, *others = merged.evidence
    return tuple(Join(each, agreement(best, each, vocabulary)) for each in others)


def apart(merged: Merged, events: Iterable[Merged], vocabulary: Vocabulary) -> tuple[Apart, ...]:
    """Return those of *events* that are of the kind of *merged* and share a party or records, with the refusal."""
    return tuple(
        Apart(each, _refusal(merged, each, vocabulary))
        for each in events
        if each.evidence[0] not in merged.evidence and each.kind == merged.kind and _near(merged, each)
    )


def _near(one: Deed, other: Deed) -> bool:
    return bool({*one.from_, *one.to} & {*other.from_, *other.to} or {*one.systems} & {*other.systems})


def _refusal(one: Merged, other: Merged, vocabulary: Vocabulary) -> str:
    """Return what keeps two events apart: of them as wholes, else of two of their tellings."""
    if whole := refusal(one, other, vocabulary):
        return whole
    found = (refusal(first, second, vocabulary) for first in one.evidence for second in other.evidence)
    return next(filter(None, found), OPEN if "reported" in (one.basis, other.basis) else CLOSER)
