"""Joins groups of tellings of one deed that differ by a day or by a figure, so that a draft can show both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from extract import figures
from extract.events import Event
from timeline.when import When

DAYS = 2
"""How many days reports of one deed may be apart: “Thursday” in the copy of the next day, another time zone."""
WEEK = 7
"""The longest time that still is a day told roughly: “late last week”."""
TIMES = 2
"""How many times as large as another a figure may be for one deed of one day."""
COUNTED = ("request", "disclosure")
"""Kinds that follow each other within days, so that a figure must say which one is meant."""

Apart = Callable[[Event, Event], bool]


def joined(groups: Sequence[list[Event]], apart: Apart) -> list[list[Event]]:
    """Return *groups*, those as one that no telling keeps *apart* but by a day or a figure.

    No document tells of both, and each has its day. The larger one takes the other in; of equals the first.
    """
    found: list[list[Event]] = []
    place: dict[tuple[str, int], list[int]] = {}
    for group in sorted(groups, key=lambda each: -len({one.document for one in each})):
        day = _day(group)
        near = (
            [at for shift in (-1, 0, 1) for at in place.get((group[0].kind, _week(day) + shift), ())] if day else []
        )
        twin = next((at for at in sorted(near) if _contested(found[at], group, apart)), None)
        if twin is None:
            if day:
                place.setdefault((group[0].kind, _week(day)), []).append(len(found))
            found.append(list(group))
        else:
            found[twin] += group
    order = {id(group[0]): number for number, group in enumerate(groups)}
    return sorted(found, key=lambda each: order[id(each[0])])


def when(group: Sequence[Event]) -> When | None:
    """Return the date of a *group*: that of its best telling, or one of those days on which its reports disagree."""
    best = group[0].when
    told = {each.when.text: each.when for each in group if each.when and each.basis == "happened"}
    days = sorted(each for each in told.values() if best and each.precision == best.precision == "day")
    if len(days) > 1:
        return When.parse(f"[{','.join(each.text for each in days)}]")
    return best


def _contested(one: Sequence[Event], other: Sequence[Event], apart: Apart) -> bool:
    """Whether two groups tell one deed, and their reports only disagree on its day or its figure."""
    if {each.document for each in one} & {each.document for each in other}:
        return False
    first, then = one[0], other[0]
    if not (first.systems and then.systems and first.when and then.when) or first.doer != then.doer:
        return False
    days = first.when.overlaps(then.when)
    numbers = [amount for each in (one, other) if (amount := _amount(each))]
    if len(numbers) > 1 and max(numbers) > TIMES * min(numbers):
        return False
    if days and not (len(numbers) > 1 and first.when == then.when and first.when.precision == "day"):
        return False
    if not days and first.kind in COUNTED and not (len(numbers) > 1 and _agree(one, other)):
        return False
    if not days and _between(one, other) > DAYS:
        return False
    return not any(apart(each, twin) for each in _sorts(one) for twin in _sorts(other))


def _sorts(group: Iterable[Event]) -> tuple[Event, ...]:
    """Return the tellings of *group* without what reports may disagree on, those that say the same once."""
    bare = (replace(each, when=None, people="") for each in group)
    return tuple(
        {(each.from_, each.to, each.systems, each.bench, each.states, each.doer): each for each in bare}.values()
    )


def _amount(group: Sequence[Event]) -> float | None:
    return next((figures.amount(each.people) for each in group if each.people), None)


def _agree(one: Sequence[Event], other: Sequence[Event]) -> bool:
    """Whether the first figures of both may be one."""
    said = [next(each.people for each in group if each.people) for group in (one, other)]
    return figures.alike(*said)


def _day(group: Sequence[Event]) -> date | None:
    """Return the last day on which it happened, where that is told to a week; else None."""
    best = group[0]
    if best.basis != "happened" or best.when is None or best.when.earliest is None or best.when.latest is None:
        return None
    return best.when.latest if (best.when.latest - best.when.earliest).days <= WEEK else None


def _week(day: date) -> int:
    return day.toordinal() // WEEK


def _between(one: Sequence[Event], other: Sequence[Event]) -> int:
    """Return how many days lie between the times of two groups that do not overlap."""
    first, then = sorted((one[0].when, other[0].when), key=lambda each: (each and each.latest) or date.max)
    assert first is not None and then is not None and first.latest is not None and then.earliest is not None
    return (then.earliest - first.latest).days
