"""`Density` is the whole period at a glance: how many events each month or year has, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publish.chronology import Year, newest_first, years
from publish.facets import YEARS
from publish.leaves import Leaf, leaves
from publish.site import Site

MOST = 8
"""Years up to which each month has a column of its own; where there are more, each year has one."""

STEPS = 8
"""Heights of a column. Where none has more events, a step stands for one."""


@dataclass(frozen=True, slots=True)
class Density:
    """The strip on top of a timeline."""

    years: tuple[Year, ...]
    """Oldest first."""
    ways: Mapping[str, str]
    """The address of each month and year by its anchor, as from the root of the language."""

    @property
    def monthly(self) -> bool:
        """Whether each month has a column."""
        return len(self.years) <= MOST

    @property
    def top(self) -> int:
        """How many events the highest column stands for."""
        counts = (year.busiest if self.monthly else year.count for year in self.years)
        return max([STEPS, *counts])


def density(site: Site, shown: Leaf) -> Density:
    """Return the strip of *site* for the page of the timeline that has *shown* on it."""
    ways = {each: f"#{each}" for year in shown.years for each in _anchors(year)}
    return Density(years(site.events), dict(_elsewhere(site)) | ways)


def _elsewhere(site: Site) -> Iterator[tuple[str, str]]:
    """Yield each anchor with the page of its year that has it, the last of them first."""
    for value in next(each for each in site.facets if each.id == YEARS).values:
        for leaf in reversed(leaves(value.address, newest_first(value.events), site.most)):
            for year in leaf.years:
                if str(year.number) == value.term.id:
                    yield from ((each, f"{leaf.address}#{each}") for each in _anchors(year))


def _anchors(year: Year) -> Iterator[str]:
    yield year.anchor
    yield from (month.anchor for month in year.months)


def beyond(site: Site, shown: Leaf) -> tuple[tuple[Year, int], ...]:
    """Return each year, newest first, that has events which *shown* leaves out, with their number."""
    there = {year.number: year.count for year in shown.years}
    every = years(newest_first(site.events))
    return tuple((each, left) for each in every if (left := each.count - there.get(each.number, 0)))
