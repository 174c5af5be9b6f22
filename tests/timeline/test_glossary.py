"""The words that are explained: found in texts as whole words, each resting on a source, each translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline import collection, glossary
from timeline.faults import Fault
from timeline.glossary import Word, finder
from timeline.translation import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
TABLE = ROOT / "content" / "vocabulary" / "glossary.yaml"
SHELF = collection.load(ROOT / "content")


def word(identifier: str, *forms: str, language: str = "en", exceptions: tuple[str, ...] = ()) -> Word:
    """Return a word with nothing but forms in one language."""
    return Word(identifier, identifier, "", {language: forms}, {language: exceptions}, (), {}, {})


def found(text: str, *words: Word, language: str = "en") -> list[tuple[str, str]]:
    """Return what is found in *text*: the words as they stand there, and the id."""
    return [(text[start:end], identifier) for start, end, identifier in finder(words, language)(text)]


STAY = word("stay", "stay", "stays", exceptions=("to stay",))
ORDER = word("order", "restraining order")
LONGER = word("longer", "temporary restraining order")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A judge stays it.", [("stays", "stay")]),
        ("Stay of the order", [("Stay", "stay")]),
        ("stayed, a stay-at-home, overstay", []),
        ("permission to stay; a stay", [("stay", "stay")]),
        ("a temporary restraining order", [("temporary restraining order", "longer")]),
        ("a temporary\nrestraining  order", [("temporary\nrestraining  order", "longer")]),
        ("another restraining order", [("restraining order", "order")]),
        ("“stay”.", [("stay", "stay")]),
        ("", []),
    ],
)
def test_the_longest_form_is_found_as_a_whole_word(text, expected):
    assert expected == found(text, STAY, ORDER, LONGER)


def test_capitals_count_where_a_form_has_them():
    law = word("law", "Privacy Act")

    assert [("Privacy Act", "law")] == found("the Privacy Act of 1974", law)
    assert [] == found("a privacy act", law)


@pytest.mark.parametrize(("form", "other"), [("ımza", "Imza"), ("ſtay", "Stay"), ("ßa", "Sa"), ("ﬁne", "FIne")])
def test_a_capital_that_is_another_letters_too_makes_no_beginning(form: str, other: str) -> None:
    assert [(form, "x")] == found(f"{form} {other}", word("x", form))


def test_chinese_words_need_no_space_around_them():
    law = word("law", "隐私法", language="zh", exceptions=("隐私法律",))

    assert [("隐私法", "law")] == found("违反《隐私法》和隐私法律", law, language="zh")
    assert [] == found("隐私法", law)


def test_spanish_letters_make_a_word_longer():
    plazo = word("plazo", "cita", language="es")

    assert [("cita", "plazo")] == found("la cita, citación", plazo, language="es")
    assert [] == found("citaó ñcita", plazo, language="es")


ROW = """- id: stay
  name: Stay
  definition: It halts.
  forms: {en: [stay]}
  sources: [{publisher: A Court, url: 'https://example.org/', seen: 2026-11-22}]
"""


def read(tmp_path: Path, text: str) -> tuple[list[Fault], int]:
    """Return the faults of a table and the number of its words."""
    path = tmp_path / "glossary.yaml"
    path.write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    words = glossary.load(path, "glossary.yaml", faults)
    return faults, len(words)


def test_a_site_need_not_have_one(tmp_path):
    faults: list[Fault] = []

    assert {} == glossary.load(tmp_path / "glossary.yaml", "glossary.yaml", faults)
    assert [] == faults
    assert ([], 1) == read(tmp_path, ROW)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("  definition: It halts.\n", "", "glossary.yaml:1: rows[1].definition: is missing; accepted: a value"),
        ("forms: {en: [stay]}", "forms: {es: [alto]}", "glossary.yaml:1: rows[1].forms: names no English form"),
        ("[stay]}", "[stay], fr: [sursis]}", "rows[1].forms.fr: found “fr”; accepted as language: en, es, zh"),
        ("https://example.org/", "ftp://example.org/", "rows[1].sources[1].url: found “ftp://example.org/”"),
        (", seen: 2026-11-22", "", "rows[1].sources[1].seen: is missing; accepted: a value"),
        ("sources: [", "source: [", "rows[1].sources: is missing; accepted: one source at least"),
        ("id: stay", "id: A Stay", "glossary.yaml:1: rows[1].id: found “A Stay”"),
        ("name: Stay", "name: Stay\n  color: red", "glossary.yaml:3: rows[1].color: found “color”"),
    ],
)
def test_faults_know_their_place(tmp_path, old, new, told):
    assert old in ROW
    faults, _ = read(tmp_path, ROW.replace(old, new))

    assert any(told in str(fault) for fault in faults), faults


def test_a_form_belongs_to_one_word(tmp_path):
    faults, _ = read(tmp_path, ROW + ROW.replace("id: stay", "id: halt").replace("[stay]", "[Stay]"))

    assert ["glossary.yaml:6: rows[2].forms: found “Stay”, a form of “stay” too; accepted: each form once"] == [
        str(fault) for fault in faults
    ]


def test_an_id_is_used_once(tmp_path):
    faults, _ = read(tmp_path, ROW + ROW.replace("[stay]", "[stays]"))

    assert ["glossary.yaml:6: rows[2].id: found “stay” a second time; accepted: each id once"] == [
        str(fault) for fault in faults
    ]


def test_a_word_that_no_text_uses_is_told_with_its_line(tmp_path):
    path = tmp_path / "glossary.yaml"
    path.write_text(ROW, encoding="utf-8")
    words = glossary.load(path, "glossary.yaml", [])

    assert [] == list(glossary.unused(words, ["A stay."], path, "glossary.yaml"))
    (fault,) = glossary.unused(words, ["People stayed."], path, "glossary.yaml")
    assert "glossary.yaml:4: forms: found “stay”, which no text uses; accepted: words that occur" == str(fault)


@pytest.mark.parametrize("each", SHELF.glossary.values(), ids=list(SHELF.glossary))
def test_every_word_of_this_site_is_translated_and_closed(each):
    assert set(LANGUAGES) == set(each.names) == set(each.definitions)
    assert all(said.endswith((".", "。")) for said in (each.definition, *each.definitions.values()))
    assert each.said_in("es").name == each.names["es"]


def test_every_word_of_this_site_occurs():
    told = [*SHELF.entries.values(), *SHELF.chains.values()]
    texts = [text for each in told for text in (each.title, each.body)]

    assert len(SHELF.glossary) > 15
    assert [] == list(glossary.unused(SHELF.glossary, texts, TABLE, "glossary.yaml"))
