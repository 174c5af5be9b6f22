"""`Site` is everything that the pages of one language are made from: checked entries, in order, with their facets."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from publish.chains import Course, courses
from publish.chronology import oldest_first
from publish.event import Event, event
from publish.explaining import Glossary, glossary
from publish.facets import Facet, facets
from publish.prose import Prose, prose
from publish.tongues import Tongue, tongues
from timeline import collection
from timeline.collection import Collection
from timeline.faults import Fault, FaultsError
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Site:
    """One timeline in one language, ready to be shown."""

    tongue: Tongue
    tongues: tuple[Tongue, ...]
    """All languages of the site, English first."""
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
    glossary: Glossary
    events: tuple[Event, ...]
    """Oldest first."""
    facets: tuple[Facet, ...]
    chains: tuple[Course, ...]
    """Those that begin first before others."""

    prose: tuple[Prose, ...]
    """The pages that people write."""
    most: int
    """Events on one page of a list."""
    origins: int
    """The number of independent reports on which the events rest."""
    changed: date | None
    """The day of the last addition or correction; None where there is no event."""
    scheduled: bool
    """Whether a calendar can tell any of its events."""

    def id_of(self, event: Event) -> uuid.UUID:
        """Return what feeds and calendars in its language know *event* by, wherever the site lies."""
        ending = "" if self.tongue.original else f":{self.tongue.code}"
        return uuid.uuid5(self.namespace, f"event:{event.id}{ending}")

    def chains_of(self, event: Event) -> tuple[Course, ...]:
        """Return the chains that *event* is part of."""
        return tuple(each for each in self.chains if each.step(event))


def load(settings: Mapping[str, Any]) -> tuple[Site, ...]:
    """Read the content folder of *settings* and return the site in each of its languages, English first.

    Raises FaultsError with every fault in it.
    """
    folder = Path(settings["PATH"])
    shown = _shown(folder)
    faults: list[Fault] = []
    pages: tuple[Prose, ...] = ()
    try:
        pages = prose(folder / "pages", f"{shown}/pages")
    except FaultsError as error:
        faults += error.faults
    try:
        found = collection.load(folder, shown)
    except FaultsError as error:
        raise FaultsError([*faults, *error.faults]) from error
    if faults:
        raise FaultsError(faults)
    spoken = tongues(settings.get("LANGUAGES", ()), Path(settings["THEME"]))
    return tuple(_site(settings, found, pages, each, spoken) for each in spoken)


def _site(
    settings: Mapping[str, Any], found: Collection, pages: Iterable[Prose], tongue: Tongue, spoken: tuple[Tongue, ...]
) -> Site:
    """Return the site in one language of those that are *spoken*."""
    words = found.vocabulary.said_in(tongue.code)
    told = found.translations
    events = oldest_first(
        event(each, words, tongue, told.get(each.id, {}).get(tongue.code)) for each in found.entries.values()
    )
    name = settings["SITENAME"]
    subtitle = settings.get("SITESUBTITLE", "")
    return Site(
        tongue=tongue,
        tongues=spoken,
        name=name,
        subtitle=settings.get("SITESUBTITLES", {}).get(tongue.code, subtitle),
        url=settings["SITEURL"].rstrip("/"),
        repository=settings.get("REPOSITORY", "").rstrip("/"),
        namespace=uuid.UUID(settings.get("FEED_NAMESPACE") or str(uuid.uuid5(uuid.NAMESPACE_DNS, name))),
        marks=settings.get("STATUS_MARKS", {}),
        vocabulary=words,
        glossary=glossary(found.glossary, tongue),
        events=events,
        facets=facets(events, words, tongue),
        chains=courses(found.chains.values(), events, tongue, found.chain_translations),
        prose=tuple(pages),
        most=settings["EVENTS_A_PAGE"],
        origins=len({report.origin for each in events for report in each.reports if report.independent}),
        changed=max((each.changed for each in events), default=None),
        scheduled=any(each.bounded for each in events),
    )


def _shown(folder: Path) -> str:
    """Return *folder* as the person who runs the command would name it."""
    shown = os.path.relpath(folder)
    return str(folder) if shown.startswith("..") else shown
