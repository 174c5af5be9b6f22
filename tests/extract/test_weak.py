"""Words that name records only where the text names those records otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from extract import events
from extract.document import Document

DAY = date(2025, 11, 22)


def told(text, lexicons, words):
    return events.find(Document("d", "d", text, "", DAY, "the test says so"), lexicons, words)


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("ICE got the records of sponsors from ORR on Friday.", ("orr-portal",)),
        ("ICE got the addresses of unaccompanied children on Friday. On Thursday it had got the names of sponsors.",
         ("orr-portal",)),
        ("CMS shared Medicaid data with ICE on Friday, said sponsors of the bill.", ("medicaid-enrollee-data",)),
        ("CMS sent the Medicaid data to ICE by mail on Friday.", ("medicaid-enrollee-data",)),
    ],
)  # fmt: skip
def test_records(text, systems, lexicons, words):
    found = told(text, lexicons, words)
    assert found
    assert {each.systems for each in found} == {systems}


def test_sponsors_alone_name_no_records(lexicons, words):
    assert not told("The sponsors of the race sent the list of runners to ICE on Friday.", lexicons, words)
