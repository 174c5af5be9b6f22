"""Work grows with the length of a text, whatever stands in it."""

from __future__ import annotations

import time
from datetime import date

import pytest

from extract import events
from extract.document import Document

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


def seconds(text, lexicons, words):
    document = Document("x", "x.txt", text, "", date(2026, 3, 11), "")
    start = time.process_time()
    events.find(document, lexicons, words)
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES, ids=range(len(PIECES)))
def test_no_text_is_a_trap(piece, lexicons, words):
    """Four times the text takes about four times as long: far less than the sixteen times of quadratic work."""
    small = piece * (20_000 // len(piece))
    seconds(small, lexicons, words)
    one = min(seconds(small, lexicons, words) for _ in range(2))
    four = seconds(small * 4, lexicons, words)

    assert four < 9 * one + 0.2
