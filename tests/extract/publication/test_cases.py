"""Every case document says what day of publication must come out, and where none may."""

from __future__ import annotations

import pytest

from extract.publication import KINDS, Publication, of_markup, of_text

from .reader import CASES, Case, every


def answer(case: Case) -> Publication:
    return of_markup(case.text) if case.source == "html" else of_text(case.text)


def shown(found: Publication) -> str:
    """Write an answer as the case documents do."""
    kind = found.chosen.kind if found.chosen else None
    return " | ".join(each or "-" for each in (found.value, kind, found.strength, found.bound))


def test_there_are_cases() -> None:
    """Half of them are pages, and a good part has no date to find."""
    cases = every()

    assert len(list(CASES.glob("*.md"))) > 5
    assert len(cases) > 100
    assert sum(case.source == "html" for case in cases) > len(cases) / 2
    assert sum(case.answer.startswith("-") for case in cases) > 40
    assert {kind for case in cases for kind in KINDS if f"| {kind} |" in case.answer} >= set(KINDS) - {
        "update",
        "modified",
        "archive",
        "header",
    }


@pytest.mark.parametrize("case", every(), ids=lambda case: f"{case.place} {case.title}")
def test_case(case: Case) -> None:
    """The document gives exactly this answer, these conflicts and a reason that says why."""
    found = answer(case)

    assert case.answer == shown(found), found.why
    assert case.conflicts == found.conflicts
    assert all(words in found.why for words in case.why), found.why


@pytest.mark.parametrize("case", every(), ids=lambda case: f"{case.place} {case.title}")
def test_places_are_exact(case: Case) -> None:
    """Evidence lies inside the document; in plain text its place holds its words."""
    for each in answer(case).all:
        assert 0 <= each.start < each.end <= len(case.text)
        assert each.kind in KINDS
        if case.source == "text":
            assert each.words in case.text[each.start : each.end]
