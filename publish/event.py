"""`Event` is an entry with all that a page needs to show it: its words, its terms, its reports, its years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from publish.disagreement import Disagreement, disagreements
from publish.telling import Telling, Words, preferred, telling
from publish.tongues import Tongue
from timeline.entry import Entry, Report, reports
from timeline.translation import Translation
from timeline.vocabulary import Term, Vocabulary
from timeline.when import When


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it is shown."""

    entry: Entry
    told: Telling
    """Its title and text in the language of the page."""
    people: Words
    when_note: Words
    kind: Term
    status: Term
    holders: tuple[Term, ...]
    """The agencies whose records they are."""
    receivers: tuple[Term, ...]
    """The agencies that asked for or received them."""
    systems: tuple[Term, ...]
    reports: tuple[Report, ...]
    disputed: tuple[Disagreement, ...]
    """What its sources disagree on, in the language of the page."""

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.entry.id

    @property
    def when(self) -> When:
        """When it happened."""
        return self.entry.when

    @property
    def agencies(self) -> tuple[str, ...]:
        """The ids of all agencies that take part, each once."""
        return tuple(dict.fromkeys((*self.entry.from_, *self.entry.to)))

    @property
    def years(self) -> tuple[str, ...]:
        """The years that it touches; of a decade or century only the first."""
        first = self.when.place[0]
        if self.when.precision in ("decade", "century") or not (self.when.earliest and self.when.latest):
            return (str(first),)
        return tuple(str(year) for year in range(first, self.when.latest.year + 1))

    @property
    def bounded(self) -> bool:
        """Whether its sources say a first and a last possible day, so that a calendar can show it."""
        return self.when.earliest is not None and self.when.latest is not None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its sources, each once, such as ``es``."""
        return tuple(dict.fromkeys(each.language for each in self.entry.citations))

    @property
    def first_reported(self) -> When | None:
        """The date of publication among its sources that is surely the earliest."""
        known = (each.published for each in self.entry.citations if each.published)
        return min(known, key=lambda when: (when.latest, when), default=None)

    @property
    def changed(self) -> date:
        """The day on which it was added or last corrected."""
        return max([self.entry.added, *(each.date for each in self.entry.corrections if each.date)])


def event(entry: Entry, words: Vocabulary, tongue: Tongue, translation: Translation | None = None) -> Event:
    """Return *entry* with its terms looked up in *words*, told in *tongue*."""
    people, when_note = (translation.people, translation.when_note) if translation else ("", "")
    gathered = reports(entry.citations)
    return Event(
        entry=entry,
        told=telling(entry.title, entry.body, translation, tongue, (each.date for each in entry.corrections)),
        people=preferred(people, entry.people, tongue),
        when_note=preferred(when_note, entry.when_note, tongue),
        kind=words.kinds[entry.kind],
        status=words.statuses[entry.status],
        holders=tuple(words.agencies[each] for each in entry.from_),
        receivers=tuple(words.agencies[each] for each in entry.to),
        systems=tuple(words.systems[each] for each in entry.systems),
        reports=gathered,
        disputed=disagreements(entry.disputed, translation.disputed if translation else (), gathered, tongue),
    )
