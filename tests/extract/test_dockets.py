"""Tests that the history of a bill is read line by line, and nothing else is taken for one."""

from __future__ import annotations

from datetime import date

import pytest

from extract import events
from extract.document import Document

HEAD = "HB 1170: Motor vehicle records\n\nKeeps the department from giving driver records to immigration agents.\n\n"


@pytest.fixture
def told(lexicons, words):
    def days(text):
        document = Document("bill", "bill.txt", text, "sha256:" + "0" * 64, date(2026, 5, 1), "the test says so")
        found = events.find(document, lexicons, words)
        return [each.when.text for each in found if each.rule == "docket line"]

    return days


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ("1/15/2026 | H | First Reading\n3/4/2026 | H | Third Reading Passed (40-9)", ["2026-01-15", "2026-03-04"]),
        ("Introduced in House (01/12/2026)\nLatest action: 02/03/2026 Referred to a committee", ["2026-01-12"]),
        ("2026-04-06 - Signed by Governor\n2026-04-06 - Chaptered by Secretary of State", ["2026-04-06"]),
        ("Status: Introduced on January 27 2026 - 25% progression", ["2026-01-27"]),
        ("Mar. 4, 2026: Vetoed by Governor", ["2026-03-04"]),
        ("Feb 11: Senate Judiciary Public Hearing\nEffective 7/1/2026\nLast updated 2/3/2026", []),
        ("Passed House", []),
        ("Third Reading Passed 6/4/2026", []),
    ],
)
def test_steps_have_their_days(told, history, expected):
    assert told(HEAD + history + "\n") == expected


def test_a_step_that_may_be_either_day_is_read_as_american_legislatures_write(told):
    assert told(HEAD + "Passed on 4/6/26\n") == ["2026-04-06"]


@pytest.mark.parametrize(
    "head",
    [
        "HB 1170: School lunches\n\nGives lunches to all pupils of the state.\n\n",
        "Motor vehicle records\n\nKeeps the department from giving driver records to immigration authorities.\n\n",
        "HB 1170: Motor vehicle records\n\nSets the fee for copies of driver records.\n\n",
    ],
    ids=["no records", "no bill", "of no concern"],
)
def test_no_other_page_is_a_docket(told, head):
    assert told(f"{head}Passed on 4/6/26\n") == []
