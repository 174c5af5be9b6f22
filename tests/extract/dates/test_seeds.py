"""The words of the five seed texts, as far as a test may quote them: a few words each."""

from __future__ import annotations

import datetime as dt

import pytest

from extract.dates import find

REPORT = dt.date(2026, 3, 11)
AGREEMENT = dt.date(2025, 7, 17)
EXPECTED = [
    ("Last year, for example, the agency began sharing data.", REPORT, ["2025"]),
    ("A judge blocked that sharing late last year, ruling that", REPORT, ["2025-10~/2025-12"]),
    ("one outlet earlier reported on the request", REPORT, [None]),
    ("ICE requested addresses last year for nearly 1.3 million people", REPORT, ["2025"]),
    ("acknowledged in court last month that data for approximately 2,000", REPORT, ["2026-02"]),
    ("who served as commissioner from 2009 to 2016", REPORT, ["2009/2016", "2009/2016"]),
    ("一名法官于去年年底阻止了共享", REPORT, ["2025-10~/2025-12"]),
    ("去年请求获取近130万名移民的信息,但仅获取了约4.7万名的数据。", REPORT, ["2025"]),
    ("上个月,税务局承认不应提交约2000名纳税人的数据", REPORT, ["2026-02"]),
    ("“……”,2009年至2016年担任局长的人表示", REPORT, ["2009/2016"]),
    ("the agreement signed Monday between the agencies", AGREEMENT, ["2025-07-14"]),
    ("The move was first reported last month.", AGREEMENT, ["2025-06"]),
    ("seven states; the officials asked last month", AGREEMENT, ["2025-06"]),
    (
        "Last month, officials asked. 20 states have since sued over it.",
        AGREEMENT,
        ["2025-06", "2025-06/2025-07-17"],
    ),
    (
        ("On Monday, officials met. An e-mail was sent. It was long. In response the next day, a lawyer wrote."),
        AGREEMENT,
        ["2025-07-14", "2025-07-15?"],
    ),
]


@pytest.mark.parametrize(("text", "anchor", "edtf"), EXPECTED)
def test_seed_words(text: str, anchor: dt.date, edtf: list[str | None]) -> None:
    """Each expression of the gold table has the EDTF that a careful person gives it."""
    assert edtf == [found.edtf for found in find(text, anchor)]


@pytest.mark.parametrize(("text", "anchor", "edtf"), EXPECTED)
def test_without_an_anchor(text: str, anchor: dt.date, edtf: list[str | None]) -> None:
    """Without the day of writing only the years that stand in the words are known."""
    for found in find(text):
        assert found.edtf is None or "2009" in text
