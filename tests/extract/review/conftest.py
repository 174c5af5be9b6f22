"""A site with something of every sort for a person to decide."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from extract import run
from extract.review import command

ROOT = Path(__file__).parent.parent.parent.parent
DAY = date(2026, 11, 22)
RECORD = """---
publisher: {publisher}
title: A story
url: https://example.org/{origin}
published: {published}
languages: [en]
tier: newsroom
origin: {origin}
relation: original
sha256: sha256:{zeros}
reliability: {reliability}
reliability_note: a test
---
{text}
"""
STORIES = {
    "request": ("2025-03-11", "high", "ICE asked the IRS last month for the addresses of about 9,000 taxpayers."),
    "agreement": ("2025-04-11", "high", "The IRS and ICE signed an agreement on Monday to share taxpayer data."),
    "undated": (
        "null\npublished_note: nobody knows",
        "high",
        "HUD shared the records of tenants with DHS on Monday.",
    ),
    "weak": ("2025-06-11", "low", "The SSA shared records of about 500 people with DHS last month, a page says."),
}


class Site:
    """A site in a folder, and what the commands do there."""

    def __init__(self, folder: Path) -> None:
        """Make a site without entries in *folder*."""
        self.place = run.Place(folder / "seeds", folder / "content")
        self.place.seeds.mkdir()
        shutil.copytree(ROOT / "content" / "vocabulary", self.place.content / "vocabulary")

    def record(self, name: str, published: str, reliability: str, text: str) -> None:
        """Write a seed record."""
        filled = RECORD.format(
            publisher=f"The {name}",
            origin=name,
            published=published,
            reliability=reliability,
            zeros="0" * 63 + str(len(list(self.place.seeds.iterdir()))),
            text=text,
        )
        (self.place.seeds / f"{name}.md").write_text(filled, encoding="utf-8")

    def story(self, name: str) -> None:
        """Write the record of one of `STORIES`."""
        self.record(name, *STORIES[name])

    def run(self, today: date = DAY):
        """Do what `run` does, and return the plan."""
        plan = self.plan(today)
        run.apply(self.place, plan)
        return plan

    def plan(self, today: date = DAY):
        """Return what a run would do."""
        return run.planned(self.place, self.documents, today, lambda _: None)

    @property
    def documents(self):
        """The documents of the seeds."""
        return run.seeds(self.place)

    def item(self, sort: str):
        """Return the first item of a *sort*."""
        plan = self.plan()
        return next(each for each in (*plan.review, *plan.drafts) if each.sort == sort)

    def sorts(self):
        """Return the sorts of the items, in their order."""
        return [each.sort for each in self.plan().review]

    def accept(self, *ids, when=None):
        """Accept items."""
        return command.accept(self.place, self.documents, ids, when)

    def reject(self, *ids, because="a test"):
        """Turn items down."""
        return command.reject(self.place, self.documents, ids, because)

    def path(self, identifier: str) -> Path:
        """Return the file of an entry."""
        return self.place.content / "events" / f"{identifier}.md"

    def text(self, identifier: str) -> str:
        """Return the text of an entry's file."""
        return self.path(identifier).read_bytes().decode()

    def edit(self, identifier: str, old: str, new: str) -> None:
        """Change an entry as a person does."""
        text = self.text(identifier)
        assert old in text
        self.path(identifier).write_bytes(text.replace(old, new).encode())

    def files(self):
        """Return every file of the content."""
        return {each: each.read_bytes() for each in self.place.content.rglob("*") if each.is_file()}


@pytest.fixture(name="empty")
def _empty(tmp_path):
    return Site(tmp_path)


@pytest.fixture(name="site")
def _site(empty):
    """Return a site of two drafts, with an event without a date and one on a weak source alone."""
    for name in STORIES:
        empty.story(name)
    empty.run()
    return empty
