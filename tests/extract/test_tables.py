"""Each row of the word tables is found in its example and not in its counter-example."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from extract import dates, events, frames, lexicon
from extract.languages.han import simplified
from extract.languages.zh import abroad
from extract.scene import Context, Twin
from timeline import sentences, vocabulary

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "content" / "vocabulary"
WORDS = vocabulary.load(FOLDER)
LEXICONS = {each: lexicon.load(FOLDER, WORDS, each, "content/vocabulary") for each in lexicon.LANGUAGES}
PHRASES = [(language, phrase) for language, table in LEXICONS.items() for phrase in table.phrases]
NAMES = [
    (language, row)
    for language in LEXICONS
    for name in ("actors", "records")
    for row in yaml.load((FOLDER / language / f"{name}.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
]
PEOPLE = [
    (language, row)
    for language in LEXICONS
    for row in yaml.load((FOLDER / language / "people.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
]


def found(text, language):
    """Return the frames of the last sentence of *text*, read with what those before it tell."""
    context = Context()
    told = []
    for start, end in sentences.split(text, 0, len(text)):
        sentence = text[start:end]
        named = tuple((each.start, each.end) for each in dates.find(sentence, date(2026, 3, 11)))
        scene = replace(events.scene_of(sentence, LEXICONS[language], WORDS), dates=named, context=context)
        told = list(frames.find(scene, ()))
        context = scene.after(Twin(frame.kind, frame.systems, frame.from_, frame.to) for frame in told)
    return told


def test_the_tables_are_there():
    assert len(PHRASES) > 40
    assert len(NAMES) > 40


@pytest.mark.parametrize(
    ("language", "phrase"), PHRASES, ids=[f"{phrase.place}-{phrase.kind}" for _, phrase in PHRASES]
)
def test_phrase(language, phrase):
    """The example tells an event of the row's kind by that row; the counter-example tells none of that kind."""
    told = [(frame.kind, frame.rule) for frame in found(phrase.example, language)]

    assert (phrase.kind, phrase.place) in told
    assert phrase.kind not in [frame.kind for frame in found(phrase.counter, language)]


@pytest.mark.parametrize(("language", "row"), NAMES, ids=[row["example"] for _, row in NAMES])
def test_name(language, row):
    """The example names a doer of the row's class, or a record of the row's sort."""
    named = events.scene_of(row["example"], LEXICONS[language], WORDS).mentions

    if "class" in row:
        assert (row["class"], row.get("agency", "")) in [(each.type, each.id) for each in named]
    elif "topic" in row:
        assert row.get("system", "") in [each.id for each in named if each.type in ("topic", "system")]
    elif "idle" in row:
        assert "topic" not in [each.type for each in named]
    elif "other" in row:
        assert "other" in [each.type for each in named]
    elif "head" in row:
        assert "head" in [each.type for each in named]
    else:
        assert row.get("system", "") == LEXICONS[language].general[row["of"]]


@pytest.mark.parametrize(("language", "row"), PEOPLE, ids=[row["example"] for _, row in PEOPLE])
def test_people(language, row):
    match = LEXICONS[language].counted.search(row["example"])

    assert match is not None
    assert match["who"] in row["who"]


LANDS = [
    (land, row["example"])
    for row in yaml.load((FOLDER / "zh" / "abroad.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)
    for land in ("here", "elsewhere")
    if land in row
]


@pytest.mark.parametrize(("land", "example"), LANDS)
def test_land(land, example):
    """A Chinese example names the country that its row is about, and is left out where that is another."""
    assert getattr(LEXICONS["zh"], land).search(simplified(example))
    assert abroad.told_of(example, LEXICONS["zh"]) is (land == "elsewhere")
