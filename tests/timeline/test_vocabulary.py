"""Every word of the site's lists has its name in each language."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from timeline import vocabulary
from timeline.faults import FaultsError
from timeline.translation import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
CASE = ROOT / "tests" / "cases" / "site" / "vocabulary"
WORDS = vocabulary.load(ROOT / "content" / "vocabulary")
TERMS = [term for terms in (WORDS.agencies, WORDS.systems, WORDS.kinds, WORDS.statuses) for term in terms.values()]


@pytest.mark.parametrize("term", TERMS, ids=[term.id for term in TERMS])
def test_every_term_of_this_site_is_translated(term):
    assert set(LANGUAGES) == set(term.names)
    assert set(LANGUAGES if term.definition else ()) == set(term.definitions)
    assert set(term.shorts) <= set(LANGUAGES)


def test_a_term_says_what_it_has_in_a_language():
    found = vocabulary.load(CASE).said_in("es")

    assert ("Oficina Alfa", "AO") == (found.agencies["alpha"].name, found.agencies["alpha"].short)
    assert "Una oficina inventada que guarda registros." == found.agencies["alpha"].definition
    assert ("Pendiente", "Pendiente") == (found.statuses["pending"].name, found.statuses["pending"].short)
    assert ("Beta Bureau", "BB") == (found.agencies["beta"].name, found.agencies["beta"].short)


@pytest.mark.parametrize(
    ("old", "new", "field", "told"),
    [
        ("es: Pendiente", "fr: Pendiente", "rows[5].names.fr", "found “fr”; accepted as language: es, zh"),
        ("zh: 待定", "zh: ", "rows[5].names.zh", "is empty; accepted: a value"),
    ],
)
def test_faults_of_names(tmp_path, old, new, field, told):
    shutil.copytree(CASE, tmp_path / "vocabulary")
    path = tmp_path / "vocabulary" / "statuses.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(FaultsError) as error:
        vocabulary.load(tmp_path / "vocabulary", "vocabulary")

    (fault,) = error.value.faults
    assert "vocabulary/statuses.yaml" == fault.path
    assert (field, told) == (fault.field, fault.message)
