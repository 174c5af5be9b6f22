"""`Site` is everything that pages are made from: the checked entries, in order, with their facets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from publish.chains import Course, courses
from publish.chronology import oldest_first
from publish.event import Event, event
from publish.facets import Facet, facets
from timeline import collection
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Site:
    """One timeline, ready to be shown."""

    name: str
    subtitle: str
    url: str
    """Where it is published, without a slash at the end; empty where it does not know."""
    repository: str
    """Where its files can be edited; empty where that is not public."""
    namespace: uuid.UUID
    """Of the ids in its feeds; stays the same when the site moves."""
    marks: Mapping[str, str]
    """The shape by which each status is told, by the status's id."""
    vocabulary: Vocabulary
    events: tuple[Event, ...]
    """Oldest first."""
    facets: tuple[Facet, ...]
    chains: tuple[Course, ...]
    """Those that begin first before others."""

    def chains_of(self, event: Event) -> tuple[Course, ...]:
        """Return the chains that *event* is part of."""
        return tuple(each for each in self.chains if each.step(event))

    @property
    def origins(self) -> int:
        """The number of independent reports on which the events rest."""
        return len({report.origin for each in self.events for report in each.reports if report.independent})

    @property
    def changed(self) -> date | None:
        """The day of the last addition or correction; None where there is no event."""
        return max((each.changed for each in self.events), default=None)


def load(settings: Mapping[str, Any]) -> Site:
    """Read the content folder of *settings*.

    Raises FaultsError with every fault in it.
    """
    folder = Path(settings["PATH"])
    found = collection.load(folder, _shown(folder))
    events = oldest_first(event(each, found.vocabulary) for each in found.entries.values())
    name = settings["SITENAME"]
    return Site(
        name=name,
        subtitle=settings.get("SITESUBTITLE", ""),
        url=settings["SITEURL"].rstrip("/"),
        repository=settings.get("REPOSITORY", "").rstrip("/"),
        namespace=uuid.UUID(settings.get("FEED_NAMESPACE") or str(uuid.uuid5(uuid.NAMESPACE_DNS, name))),
        marks=settings.get("STATUS_MARKS", {}),
        vocabulary=found.vocabulary,
        events=events,
        facets=facets(events, found.vocabulary),
        chains=courses(found.chains.values(), events),
    )


def _shown(folder: Path) -> str:
    """Return *folder* as the person who runs the command would name it."""
    shown = os.path.relpath(folder)
    return str(folder) if shown.startswith("..") else shown
