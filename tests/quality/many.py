"""Invented entries in any number, to see how the site bears them."""

from __future__ import annotations

import shutil
from pathlib import Path

from timeline.vocabulary import Vocabulary

SITE = Path(__file__).parent.parent / "cases" / "site"
FIRST, YEARS = 2006, 20
"""The first year and how many there are."""

_ENTRY = """\
---
title: 'Test: agency number {number} asks another for a list of cards'
when: {when}
kind: {kind}
status: {status}
from: [{holder}]
to: [{receiver}]
systems: [{system}]
people: about {people} people
added: 2026-11-19
citations:
  - {{publisher: Example Wire, title: Report {number}, author: A. Writer, url: 'https://example.org/{number}', \
published: {published}, language: en, tier: newsroom, origin: wire-{number}, relation: original, \
quote: admitted in court last month}}
  - {{publisher: Example Daily, title: Note {number}, author: null, url: 'https://example.com/{number}', \
published: null, language: es, tier: newsroom, origin: daily-{number}, relation: null, \
quote: reconoció ante el tribunal}}
review: reviewed
---
The agency asked for list {number} of the cards, the wire wrote. It named no reason, and the other agency gave none of
the cards before the end of the month. A court was told of it.

What became of list {number} is not known from these sources.
"""


def write(folder: Path, count: int, words: Vocabulary) -> None:
    """Fill *folder* with the pages and vocabulary of the invented site and with *count* entries that use *words*."""
    for part in ("pages", "vocabulary"):
        shutil.copytree(SITE / part, folder / part)
    (folder / "events").mkdir()
    agencies, systems, kinds, statuses = (
        sorted(each) for each in (words.agencies, words.systems, words.kinds, words.statuses)
    )
    for number in range(count):
        year = FIRST + number * YEARS // count
        month, day = number * 7 % 12 + 1, number * 11 % 28 + 1
        when = (f"{year}-{month:02}-{day:02}", f"{year}-{month:02}", f"{year}")[0 if number % 5 else number % 3]
        text = _ENTRY.format(
            number=number,
            when=f"'{when}'",
            published=f"{year}-{month:02}-{day:02}" if number % 5 else year + 1,
            kind=kinds[number % len(kinds)],
            status=statuses[number % len(statuses)],
            holder=agencies[number % len(agencies)],
            receiver=agencies[number * 3 % len(agencies)],
            system=systems[number % len(systems)],
            people=number + 10,
        )
        (folder / "events" / f"test-{number:05}.md").write_text(text)
