"""Eight words in a row of a source are found in a text of ours, unless they are quoted or nothing but names."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import check, copied, records
from extract.run import files
from timeline import collection

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
    assert check.borrowed(shelf, sources, files(ROOT / "content"), "content") == ()


def test_a_fault_names_file_line_and_field(tmp_path):
    shelf = collection.load(ROOT / "content")
    entry = next(iter(shelf.entries.values()))
    taken = " ".join(entry.body.split()[-10:])
    faults = check.borrowed(shelf, {"a.txt": taken}, files(ROOT / "content"), "content")
    text = files(ROOT / "content")[entry.id]

    assert [each.path for each in faults] == [f"content/events/{entry.id}.md"]
    assert faults[0].field == "body"
    assert faults[0].message.startswith("found “")
    assert text.split("\n")[faults[0].line - 1].split()[-1] in entry.body
    assert "a.txt" in faults[0].message
