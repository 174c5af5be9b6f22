"""Every case document says what must come out, and what must not."""

from __future__ import annotations

import pytest

from extract.dates import TimeExpression, find

from .reader import CASES, Case, every


def shown(found: TimeExpression) -> str:
    """Write an expression as the case documents do."""
    text = " ".join(found.text.split())
    return f"{text} -> {found.edtf or '-'} | {found.type} | {found.value or '-'} | {found.role}"


def test_there_are_cases() -> None:
    """A glob that finds nothing would pass every test."""
    assert len(list(CASES.glob("*.md"))) > 5
    assert len(every()) > 100


@pytest.mark.parametrize("case", every(), ids=lambda case: f"{case.place} {case.title}")
def test_case(case: Case) -> None:
    """The input gives exactly the expressions listed, in order."""
    assert list(case.expected) == [shown(found) for found in find(case.text, case.anchor, case.language)]
