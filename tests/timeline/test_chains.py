"""A chain names entries that are there, in order of time, and every fault of it is told with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from timeline import collection
from timeline.faults import FaultsError

SITE = Path(__file__).parent.parent / "cases" / "site"


@pytest.fixture(name="content")
def _content(tmp_path: Path) -> Path:
    shutil.copytree(SITE, tmp_path / "content")
    return tmp_path / "content"


def faults(content: Path, text: str, name: str = "test-cards") -> list[str]:
    """Return what is said of a chain file with *text*."""
    (content / "chains" / f"{name}.md").write_text(text, encoding="utf-8")
    with pytest.raises(FaultsError) as error:
        collection.load(content, "content")
    return [str(fault) for fault in error.value.faults]


def test_a_chain_is_read(content):
    found = collection.load(content).chains

    assert ["test-cards"] == list(found)
    assert "Test: the matter of the cards" == found["test-cards"].title
    assert ("test-year", "test-late", "test-day") == found["test-cards"].events
    assert found["test-cards"].body.endswith("*not known*.")


def test_a_site_needs_no_chain(content):
    shutil.rmtree(content / "chains")

    assert {} == collection.load(content).chains


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("title: A\nevents: [test-yea, test-day]", "3: events: found “test-yea”; accepted as event: test-before, "),
        ("title: A\nevents: [test-yea, test-day]", "; nearest: test-year"),
        ("title: A\nevents: [test-day, test-day]", "3: events: names “test-day” twice; accepted: once"),
        ("title: A\nevents: [test-day]", "3: events: names 1; accepted: 2 or more ids of events"),
        ("title: A", "2: events: names 0; accepted: 2 or more ids of events"),
        ("events: [test-year, test-day]", "2: title: is missing; accepted: a value"),
        (
            "title: A\nevent: [test-year, test-day]",
            "3: event: found “event”; accepted as field: events, title; nearest",
        ),
        (
            "title: A\nevents: [test-day, test-year]",
            "3: events: has “test-day” (2026-03-11) before “test-year” (2025); accepted: order of time",
        ),
    ],
)
def test_faults_of_a_chain(content, front, told):
    said = faults(content, f"---\n{front}\n---\nA line.\n")

    assert any(told in each for each in said), said
    assert all(each.startswith("content/chains/test-cards.md:") for each in said)


def test_a_chain_without_text_is_a_fault(content):
    said = faults(content, "---\ntitle: A\nevents: [test-year, test-day]\n---\n")

    message = "has no text after the front matter; accepted: about five lines in our own words"
    assert [f"content/chains/test-cards.md:2: {message}"] == said


def test_a_name_of_a_chain_is_an_id(content):
    said = faults(content, "---\ntitle: A\nevents: [test-year, test-day]\n---\nA line.\n", "Test_Cards")

    assert [
        "content/chains/Test_Cards.md:1: is named “Test_Cards”; accepted: lower-case words joined by hyphens"
    ] == said


def test_what_may_be_in_order_is_in_order(content):
    """Only a date that surely lies before that of an earlier event is a fault."""
    text = "---\ntitle: A\nevents: [test-late, test-year]\n---\nA line.\n"
    (content / "chains" / "test-cards.md").write_text(text, encoding="utf-8")

    assert ("test-late", "test-year") == collection.load(content).chains["test-cards"].events


def test_a_faulty_entry_is_not_said_to_be_missing(content):
    path = content / "events" / "test-day.md"
    path.write_text(path.read_text(encoding="utf-8").replace("kind: request", "kind: requst"), encoding="utf-8")
    with pytest.raises(FaultsError) as error:
        collection.load(content, "content")

    assert 1 == len(error.value.faults)
