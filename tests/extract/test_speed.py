"""Work grows with the length of a text, whatever stands in it."""

from __future__ import annotations

from datetime import date

import pytest

from extract import events
from extract.document import Document
from tests.growth import linear

PIECES = [
    "ICE asked the IRS for taxpayer data and ",
    "The judge, who, which, that, the agency, ",
    "said that it had shared data with the agency that ",
    "国税局与移民当局共享纳税人数据，",
    "“quoted ",
    "((((",
    "a" * 60,
    "Sen. A. B. ",
    "1,000,000 ",
]


@pytest.mark.parametrize("piece", PIECES, ids=range(len(PIECES)))
def test_no_text_is_a_trap(piece, lexicons, words):
    """Four times the text takes about four times as long: far less than the sixteen times of quadratic work."""

    def work(text):
        document = Document("x", "x.txt", text, "", date(2026, 3, 11), "")
        return events.find(document, lexicons, words)

    assert linear(work, piece * (10_000 // len(piece)))
