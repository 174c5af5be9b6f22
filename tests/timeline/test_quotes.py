"""Quotations have the right length and stand in their text word for word."""

from __future__ import annotations

import pytest

from timeline.quotes import length_fault, occurs


@pytest.mark.parametrize(
    ("quote", "good"),
    [
        ("acknowledged in court last month", True),
        ("last month", False),
        ("one two three four five six seven eight nine ten eleven twelve", True),
        ("one two three four five six seven eight nine ten eleven twelve thirteen", False),
        ("国土安全部已请求访问联邦父母定位", True),
        ("上个月承认", False),
        ("about 1.3 million people", True),
    ],
)
def test_length(quote, good):
    assert good == (length_fault(quote) == "")


@pytest.mark.parametrize(
    ("quote", "text", "there"),
    [
        ("asked the IRS", "ICE asked the IRS for data.", True),
        ("asked the IRS", "ICE asked\n  the  IRS for data.", True),
        ("asked the IRS", "ICE tasked the IRS for data.", False),
        ("asked the IR", "ICE asked the IRS for data.", False),
        ("shouldn't have turned over", "it shouldn’t have turned over data", True),
        ("从IRS获取了数据", "但仅从IRS获取了数据。", True),
        ("IRS获取了数据", "但仅从IRS获取了数据。", True),
        ("ASKED the IRS", "ICE asked the IRS", False),
    ],
)
def test_occurs_word_for_word(quote, text, there):
    assert there == occurs(quote, text)
