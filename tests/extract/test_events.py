"""What sentences tell, and what they only seem to tell: the cases of tests/cases/events.md."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extract import events
from extract.document import Document
from extract.excerpt import excerpt
from tests.extract import cases

CASES = list(cases.read(Path(__file__).parent.parent / "cases" / "events.md"))


def document(text: str, published: date | None) -> Document:
    return Document("case", "case.txt", text, "sha256:" + "0" * 64, published, "the case says so")


def test_there_are_cases():
    assert len(CASES) >= 25


@pytest.mark.parametrize(
    ("line", "title", "given", "expected"), CASES, ids=[f"{line}-{title}" for line, title, *_ in CASES]
)
def test_case(line, title, given, expected, lexicons, words):
    anchor, text = given.split("\n", 1)
    published = None if anchor == "anchor: none" else date.fromisoformat(anchor.removeprefix("anchor: "))
    found = events.find(document(text, published), lexicons, words)
    said = [
        f"{each.kind} {','.join(each.from_) or '?'} → {','.join(each.to) or '?'} {each.when or 'undated'}"
        for each in found
    ]

    assert expected.replace("none", "") == "\n".join(said)


def test_every_event_knows_its_place(lexicons, words):
    """The sentence and the quotation of an event stand in the text where it says."""
    text = "\n\n".join(given.split("\n", 1)[1] for _, _, given, _ in CASES)
    found = events.find(document(text, date(2026, 3, 11)), lexicons, words)

    assert len(found) > 10
    for each in found:
        assert each.sentence == text[each.start : each.end]
        assert each.quote in " ".join(each.sentence.split())


@pytest.mark.parametrize(
    ("core", "wanted", "quote"),
    [
        ("asked", ["last month"], "asked the IRS last month"),
        ("asked", ["addresses", "last month"], "asked the IRS last month for the addresses"),
        ("asked", ["on Friday"], "asked the IRS last month"),
    ],
)
def test_excerpt_holds_what_is_wanted_where_there_is_room(core, wanted, quote):
    sentence = (
        "ICE asked the IRS last month for the addresses of people who filed late, a notice seen on Friday says."
    )

    def span(words):
        at = sentence.index(words)
        return at, at + len(words)

    assert quote == excerpt(sentence, span(core), [span(each) for each in wanted])


def test_the_day_of_a_month_counts_nobody(lexicons, words):
    """A number that is part of a date is none of people."""
    text = "A subpoena dated Feb. 4 covers the wage records of 35 sponsors."
    (found,) = events.find(document(text, date(2026, 3, 11)), lexicons, words)

    assert found.people == "35 sponsors"
