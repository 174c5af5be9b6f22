"""A translation has words only; every fault of it is told with its place."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from timeline import collection
from timeline.faults import FaultsError

SITE = Path(__file__).parent.parent / "cases" / "site"
GOOD = "---\ntitle: T\ntranslated: 2026-11-20\nreview: draft\n---\nText.\n"


@pytest.fixture(name="content")
def _content(tmp_path: Path) -> Path:
    shutil.copytree(SITE, tmp_path / "content")
    return tmp_path / "content"


def faults(content: Path, name: str, text: str) -> list[str]:
    """Return what is said of a file *name* with *text*."""
    (content / name).write_text(text, encoding="utf-8")
    with pytest.raises(FaultsError) as error:
        collection.load(content, "content")
    return [str(fault) for fault in error.value.faults]


def test_a_translation_is_read_and_is_no_entry(content):
    found = collection.load(content)

    assert 13 == len(found.entries)
    assert {"test-day": ["es", "zh"], "test-doubt": ["es"]} == {
        each: list(by_language) for each, by_language in found.translations.items()
    }
    spanish = found.translations["test-day"]["es"]
    assert "Prueba: Alfa pide tarjetas a Beta" == spanish.title
    assert ("unas 2,000 personas inventadas", "") == (spanish.people, spanish.when_note)
    assert date(2026, 11, 20) == spanish.translated
    assert "draft" == found.translations["test-day"]["zh"].review
    assert "Prueba: el asunto de las tarjetas" == found.chain_translations["test-cards"]["es"].title


def test_the_files_of_entries_are_those_without_a_language(content):
    names = [path.name for path in collection.entry_files(content)]

    assert 13 == len(names)
    assert "test-day.md" in names and "test-day.es.md" not in names


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("events/test-day.fr.md", GOOD, ":1: is named “test-day.fr.md”: found “fr”; accepted as language: es, zh"),
        ("events/test-dya.es.md", GOOD, ":1: translates nothing: found “test-dya”; accepted as id: test-before"),
        ("events/test-dya.es.md", GOOD, "; nearest: test-day"),
        (
            "events/test-year.es.md",
            GOOD.replace("title", "titel"),
            ":2: titel: found “titel”; accepted as field: disputed",
        ),
        ("events/test-year.es.md", GOOD.replace("title: T\n", ""), ":2: title: is missing"),
        (
            "events/test-year.es.md",
            GOOD.replace("2026-11-20", "2026-11"),
            ":3: translated: found “2026-11”; accepted: a",
        ),
        ("events/test-year.es.md", GOOD.replace("translated: 2026-11-20\n", ""), ":2: translated: is missing"),
        (
            "events/test-year.es.md",
            GOOD.replace("draft", "drafted"),
            ":4: review: found “drafted”; accepted as state",
        ),
        ("events/test-year.es.md", GOOD.replace("Text.", ""), ":2: has no text after the front matter"),
        ("events/test-year.es.md", GOOD.replace("title:", "status: blocked\ntitle:"), ":2: status: found “status”"),
        (
            "events/test-year.es.md",
            GOOD.replace("title:", "people: 3\ntitle:"),
            ":2: people: says what the entry does",
        ),
        ("events/test-year.es.md", "", ":1: is empty"),
        ("chains/test-cards.zh.md", GOOD.replace("title:", "people: 3\ntitle:"), ":2: people: found “people”"),
        ("chains/test-card.zh.md", GOOD, ":1: translates nothing: found “test-card”; accepted as id: test-cards"),
    ],
)
def test_faults_of_a_translation(content, name, text, told):
    said = faults(content, name, text)

    assert any(f"content/{name}{told}" in each or told in each for each in said), said
    assert all(each.startswith(f"content/{name}:") for each in said)


DISPUTED = """disputed:
  - about: número
    values:
      - {value: unas cuarenta, origin: wire-doubt}
      - {value: unas cincuenta, origin: daily-doubt}
"""


@pytest.mark.parametrize(
    ("name", "found", "put", "told"),
    [
        (
            "test-doubt",
            "value: unas cincuenta, origin: daily-doubt",
            "value: x, origin: wire-doubt",
            ":3: disputed: has",
        ),
        (
            "test-doubt",
            "daily-doubt",
            "daily-dout",
            ":7: disputed[1].values[2].origin: found “daily-dout”; accepted as",
        ),
        (
            "test-doubt",
            "      - {value: unas cuarenta, origin: wire-doubt}\n",
            "",
            "disputed[1].values: has 1; accepted",
        ),
        (
            "test-doubt",
            DISPUTED,
            DISPUTED + DISPUTED.removeprefix("disputed:\n"),
            ":3: disputed: has values of wire-doubt, daily-doubt; wire-doubt, daily-doubt; accepted: of wire-doubt, ",
        ),
        (
            "test-year",
            DISPUTED,
            DISPUTED.replace("wire-doubt", "daily-test-year").replace("daily-doubt", "daily-test-year"),
            ":3: disputed: has values of daily-test-year, daily-test-year; accepted: of none, as the entry",
        ),
    ],
)
def test_what_sources_disagree_on_is_held_against_the_entry(content, name, found, put, told):
    text = GOOD.replace("translated:", f"{DISPUTED}translated:").replace(found, put)
    said = faults(content, f"events/{name}.es.md", text)

    assert any(told in each for each in said), said


def test_a_translation_of_a_faulty_entry_is_no_fault_of_its_own(content):
    path = content / "events/test-day.md"
    said = faults(content, "events/test-day.md", path.read_text(encoding="utf-8").replace("kind: req", "kind: rek"))

    assert 1 == len(said)
