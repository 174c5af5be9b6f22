"""Links events over the same records and parties: a request, the agreement, the suit over it, the ruling."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date

from extract.deed import Deed
from extract.merge import agree
from timeline.vocabulary import Vocabulary

Step = tuple[date, str]
"""The first day on which something may have begun, and its id."""

ANSWERS: Mapping[str, tuple[str, ...]] = {
    "agreement": ("request",),
    "disclosure": ("request", "agreement"),
    "error": ("disclosure", "agreement"),
    "oversight": ("request", "agreement", "disclosure", "error"),
    "lawsuit": ("request", "agreement", "disclosure", "policy"),
    "ruling": ("agreement", "disclosure", "policy", "lawsuit"),
    "appeal": ("ruling",),
}
"""To which kinds of event one of a kind may be the answer."""

ELSE: Mapping[str, str] = {"ruling": "request"}
"""To what it is the answer where none of those is known: a ruling that quashes a subpoena."""


def draw(deeds: Mapping[str, Deed], vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Return for each id of *deeds* the ids of those that it answers.

    That is, of each kind, the last one over the same records and between the same parties that was not begun
    after it: in a long dispute each step is linked to the step before, not to all.
    """
    steps: dict[tuple[str, str], list[Step]] = {}
    for identifier, deed in deeds.items():
        if deed.when is not None:
            for system in deed.systems:
                steps.setdefault((deed.kind, system), []).append((deed.when.earliest or date.min, identifier))
    for listed in steps.values():
        listed.sort()
    found: dict[str, set[str]] = {each: set() for each in deeds}
    for identifier, deed in deeds.items():
        kinds = ANSWERS.get(deed.kind, ())
        before = [_last(identifier, deed, kind, steps, deeds, vocabulary) for kind in kinds]
        if not any(before) and deed.kind in ELSE:
            before = [_last(identifier, deed, ELSE[deed.kind], steps, deeds, vocabulary)]
        for each in filter(None, before):
            found[identifier].add(each)
    return {identifier: tuple(sorted(others)) for identifier, others in found.items()}


def both_ways(answers: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return for each id the ids of those that it answers and of those that answer it."""
    found = {identifier: set(others) for identifier, others in answers.items()}
    for identifier, others in answers.items():
        for each in others:
            found[each].add(identifier)
    return {identifier: tuple(sorted(others)) for identifier, others in found.items()}


def of_draft(
    identifier: str,
    answers: Mapping[str, tuple[str, ...]],
    related: Mapping[str, tuple[str, ...]],
    named: Mapping[str, tuple[str, ...]],
) -> tuple[str, ...]:
    """Return the ids that a draft names: those that it answers, and entries of persons that do not name it.

    *related* are the links both ways, *named* what each entry of a person names. A link between two drafts is said
    once, for the site shows it on both pages.
    """
    return tuple(
        each
        for each in related[identifier]
        if each in answers[identifier] or (each in named and identifier not in named[each])
    )


def _last(
    identifier: str,
    deed: Deed,
    kind: str,
    steps: Mapping[tuple[str, str], list[Step]],
    deeds: Mapping[str, Deed],
    vocabulary: Vocabulary,
) -> str:
    """Return the id of the last deed of a *kind* that *deed* may answer; empty where there is none."""
    if deed.when is None:
        return ""
    end = deed.when.latest or date.max
    best: Step = (date.min, "")
    for system in deed.systems:
        listed = steps.get((kind, system), [])
        for number in range(bisect_right(listed, end, key=lambda step: step[0]) - 1, -1, -1):
            step = listed[number]
            if step <= best:
                break
            if step[1] != identifier and _parties(deeds[step[1]], deed, vocabulary):
                best = step
                break
    return best[1]


def _parties(one: Deed, other: Deed, vocabulary: Vocabulary) -> bool:
    """Whether nothing keeps the parties of two deeds apart, and one at least is named in both."""
    sides = ((one.from_, other.from_), (one.to, other.to))
    return any(a and b for a, b in sides) and all(agree(a, b, vocabulary.agencies) for a, b in sides)
