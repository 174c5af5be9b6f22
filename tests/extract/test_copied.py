"""Eight words in a row of a source are found in a text of ours, unless they are quoted or nothing but names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import check, copied, records
from timeline import collection
from timeline.written import written

ROOT = Path(__file__).parent.parent.parent
SOURCE = (
    "The tax office said on Monday that it would hand the addresses of many people to the border office soon.\n"
    "The Centers for Medicare & Medicaid Services and the Department of Homeland Security signed.\n"
    "税务局周一表示将把许多人的地址交给边境办公室以便查找他们。"
)
KNOWN = copied.index({"a.txt": SOURCE})


@pytest.mark.parametrize(
    "text",
    [
        "It is known that it would hand the addresses of many people over.",
        "IT WOULD HAND THE ADDRESSES OF MANY PEOPLE",
        "it would hand\nthe addresses, of many people.",
        "据报道，将把许多人的地址交给边境办公室。",
        "“Soon”, it would hand the addresses of many people",
    ],
)
def test_a_run_is_found(text):
    hits = copied.find(text, KNOWN)

    assert len(hits) == 1
    assert hits[0].source == "a.txt"


@pytest.mark.parametrize(
    "text",
    [
        "it would hand the addresses of many.",
        "“it would hand the addresses of many people”, it said.",
        "It said that “it would hand the addresses” of many people to others.",
        "it would hand the addresses\n\nof many people to the border",
        "between the Centers for Medicare & Medicaid Services and the Department of Homeland Security",
        "将把许多人的地址交给边境",
        "「将把许多人的地址交给边境办公室以便查找」",
        "",
    ],
)
def test_less_than_a_run_a_quotation_and_names_alone_are_not(text):
    assert copied.find(text, KNOWN) == ()


def test_capitals_of_a_headline_are_no_names():
    known = copied.index({"a": "Border Office Gets Addresses Of Many People From Tax Office"})

    assert copied.find("Border Office Gets Addresses Of Many People From Tax Office", known)


@given(st.lists(st.sampled_from(SOURCE.split("\n")[0].rstrip(".").split()), min_size=1, max_size=12))
def test_a_text_holds_a_run_just_where_eight_words_in_a_row_are_the_sources(words):
    source = SOURCE.split("\n")[0].rstrip(".").lower().split()
    runs = {tuple(source[at : at + 8]) for at in range(len(source) - 7)}
    expected = any(tuple(word.lower() for word in words[at : at + 8]) in runs for at in range(len(words) - 7))

    assert bool(copied.find(" ".join(words), copied.index({"a": SOURCE.split("\n")[0]}))) == expected


def test_the_entries_of_the_repository_repeat_no_source(full):
    seeds = records.load(full)
    texts = records.texts(seeds, full)
    shelf = collection.load(ROOT / "content")
    sources = {each.id: texts[each.sha256] for each in seeds}

    assert len(sources) == 5
    assert check.borrowed(written(shelf, ROOT / "content"), sources) == ()


def test_a_fault_names_file_line_and_field():
    shelf = collection.load(ROOT / "content")
    entry = next(iter(shelf.entries.values()))
    taken = " ".join(entry.body.split()[-10:])
    (fault,) = check.borrowed(written(shelf, ROOT / "content"), {"a.txt": taken})
    text = (ROOT / f"content/events/{entry.id}.md").read_text(encoding="utf-8")

    assert fault.path == f"{ROOT}/content/events/{entry.id}.md"
    assert fault.field == "body"
    assert fault.message.startswith("found “")
    assert text.split("\n")[fault.line - 1].split()[-1] in entry.body
    assert "a.txt" in fault.message


def test_names_in_spanish_are_nobodys_words():
    name = "Comité de Servicios Humanos y de Seguridad de la Ciudad de Prueba"
    known = copied.index({"a.txt": f"Habló el {name} el lunes."})

    assert copied.find(f"Lo contaron en el {name} ayer mismo.", known) == ()
    assert copied.find(f"Habló el {name} el lunes.".lower(), known)


@pytest.mark.parametrize("language", ["es", "zh"])
def test_a_translation_repeats_no_source_either(language):
    """A source in Spanish or Chinese is compared with the translations and not with the English."""
    shelf = collection.load(ROOT / "content")
    identifier = next(each for each, by_language in shelf.translations.items() if language in by_language)
    body = shelf.translations[identifier][language].body
    faults = check.borrowed(written(shelf, ROOT / "content"), {"a.txt": body.split("\n\n")[0][:120]})

    assert f"{ROOT}/content/events/{identifier}.{language}.md" in {each.path for each in faults}
    assert all(each.path.endswith(f".{language}.md") and each.field == "body" for each in faults)
