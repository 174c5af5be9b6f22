"""Gives a ruling whose court a text first leaves unnamed the judge that it names next: “A judge … Judge Reed …”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from extract import bench

if TYPE_CHECKING:
    from extract.events import Event


def named(told: Sequence[Event]) -> tuple[Event, ...]:
    """Return what one document *told*, in its order, each unnamed court with the judge who is named after it.

    Only the next ruling by a named judge counts, and only where neither dates nor levels keep the two apart, and
    neither is said to be another.
    """
    found: list[Event] = []
    following: Event | None = None
    for event in reversed(_carried(told)):
        if event.kind == "ruling" and event.doer == "court" and not event.another:
            if bench.judge(event.bench):
                following = event
            elif following is not None:
                event = _with(event, following)
        found.append(event)
    return tuple(reversed(found))


def _carried(told: Sequence[Event]) -> list[Event]:
    """Return *told*, each ruling with the court of the one before it in its sentence where it names none."""
    found: list[Event] = []
    for event in told:
        before = found[-1] if found else None
        if before is not None and _goes_on(before, event):
            event = replace(event, bench=before.bench, another=before.another)
        found.append(event)
    return found


def _goes_on(before: Event, event: Event) -> bool:
    """Whether a ruling of no court that is named goes on with the one told before it in its sentence."""
    both = before.kind == event.kind == "ruling" and before.doer == event.doer == "court"
    return both and before.start == event.start and not event.bench and not event.another


def _with(event: Event, following: Event) -> Event:
    """Return *event* with the judge of the ruling *following*; as it is where it may be another's."""
    level, _, state = bench.parts(event.bench)
    after, judge, there = bench.parts(following.bench)
    if {level, after} - {"", "trial"} or (state and there and state != there):
        return event
    dated = event.basis == following.basis == "happened"
    if dated and event.when and following.when and not event.when.overlaps(following.when):
        return event
    if following.basis == "happened" and event.basis == "reported" and not _fresh(event, following):
        return event
    return replace(event, bench=bench.joined(level or after, judge, state or there))


def _fresh(event: Event, following: Event) -> bool:
    """Whether what *following* dates is of the days before the report, as the news is that *event* tells undated."""
    report, day = event.when and event.when.latest, following.when and following.when.latest
    return bool(report and day and (report - day).days <= bench.LATELY)
