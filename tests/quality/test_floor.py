"""Quality has a floor that is never silently lowered: floors.json changes only with a word in the changelog."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract import origins
from extract.origins import contradictions
from tests.quality import copies_made, copies_score, dates_own, dates_score, dates_table, events_score
from timeline import vocabulary

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
WORDS = vocabulary.load(HERE.parent.parent / "content" / "vocabulary")
DOCUMENTS = [path for path in sorted((HERE / "events").glob("*.md")) if path.name != "README.md"]


@pytest.mark.parametrize("half", events_score.HALVES)
def test_events_stay_above_the_floor(half):
    """Precision, recall and right dates, to a thousandth."""
    total = events_score.score(half)

    assert total.labelled > 15
    assert {name: floor for name, floor in FLOORS[half].items() if round(getattr(total, name), 3) < floor} == {}


@pytest.fixture(scope="module")
def time_expressions():
    return dates_table.measured(dates_table.OURS, dates_table.columns(dates_score.DATA))


@pytest.mark.parametrize("corpus", FLOORS["dates"])
def test_time_expressions_stay_above_the_floor(corpus, time_expressions):
    """The figures that `make bench` prints, in percent, to a tenth."""
    if corpus not in time_expressions:
        pytest.skip(f"{corpus} stays outside the repository, and is not in {dates_score.DATA}")
    found = {name: round(time_expressions[corpus][name], 1) for name in FLOORS["dates"][corpus]}

    assert {name: found[name] for name, floor in FLOORS["dates"][corpus].items() if found[name] < floor} == {}


@pytest.mark.parametrize(("genre", "half"), [(g, h) for g in FLOORS["own dates"] for h in dates_own.HALVES])
def test_time_expressions_of_labelled_texts_stay_above_the_floor(genre, half):
    """Strict, relaxed and value F1, in percent, to a tenth."""
    total = dates_own.score(half, genre)
    floors = FLOORS["own dates"][genre][half]

    assert total.gold > 250
    assert {name: total.measures[name] for name, floor in floors.items() if total.measures[name] < floor} == {}


@pytest.mark.parametrize("half", FLOORS["copies"])
def test_copies_stay_above_the_floor(half):
    """Precision and recall of pairs of documents that tell one story, to a thousandth."""
    total = copies_score.score(half)

    assert total.labelled > 1500
    assert {
        name: floor for name, floor in FLOORS["copies"][half].items() if round(getattr(total, name), 3) < floor
    } == {}


@pytest.mark.parametrize("half", copies_made.HALVES)
def test_garbled_copies_are_told(half):
    """A changed figure is reported for nine in ten copies that have one, and for no copy that agrees."""
    labelled = {each.document.id: each.kind for each in copies_made.documents(half)}
    placed = origins.assign(each.document for each in copies_made.documents(half))
    told = {each.copy for each in contradictions.find(placed)}
    garbled = {name for name, kind in labelled.items() if kind == "garbled"}

    assert len(garbled & told) >= 0.9 * len(garbled)
    assert {labelled[name] for name in told} <= {"garbled", "earlier"}


def test_stories_are_enough_and_of_every_kind():
    kinds = [each.kind for half in copies_made.HALVES for each in copies_made.documents(half)]

    assert len(copies_made.stories()) >= 60
    assert {
        "wire",
        "excerpt",
        "edited",
        "earlier",
        "es",
        "zh",
        "rewrite",
        "independent",
        "statement",
        "follow-up",
    } <= {*kinds}
    assert kinds.count("independent") >= 18


def test_labels_are_sound():
    """Every label's words stand in its text, its ids are in the vocabulary, and a story is in one half."""
    halves: dict[str, set[str]] = {}
    for path in DOCUMENTS:
        front, text = events_score.labelled(path)
        halves.setdefault(front["story"], set()).add(front["half"])
        for each in front["events"]:
            assert each["evidence"] in text, path.name
            assert each["kind"] in WORDS.kinds, path.name
            assert {*each["from"], *each["to"]} <= set(WORDS.agencies), path.name
            assert set(each["systems"]) <= set(WORDS.systems), path.name

    assert len(DOCUMENTS) >= 150
    assert all(len(each) == 1 for each in halves.values())
