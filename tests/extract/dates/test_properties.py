"""What holds for every text, whatever it says."""

from __future__ import annotations

import datetime as dt
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.dates import find

NUMBERS = ["two", "five", "12", "a", "several", "two and a half", "2009", "30", "'98"]
UNITS = [
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "quarter",
    "decade",
    "century",
    "weekend",
    "hour",
]
ABSOLUTE = [
    "March 11, 2026",
    "9 September 2025",
    "March 2026",
    "1996",
    "the 1990s",
    "the 20th century",
    "2026-03-11",
    "Q3 2025",
    "the third quarter of 1984",
    "mid-2025",
    "early 2025",
    "2026年3月11日",
    "2025年",
    "上世纪80年代",
    "11 de marzo de 2026",
]
RELATIVE = [
    "last year",
    "late last year",
    "yesterday",
    "Monday",
    "next week",
    "last month",
    "this quarter",
    "the next day",
    "March",
    "Sept. 9",
    "two years ago",
    "in five weeks",
    "last Thanksgiving",
    "tonight",
    "noon",
    "earlier this month",
    "June of last year",
    "去年年底",
    "上个月",
    "上周三",
    "昨天",
    "三年前",
    "今年前三季度",
    "3月5日",
    "el mes pasado",
    "hace dos años",
    "ayer",
]
GLUE = [
    " and ",
    ", ",
    ". The ",
    " since ",
    " by ",
    " from ",
    " to ",
    " until ",
    " the ",
    "\n",
    " (",
    ") ",
    " officials met ",
    " will meet ",
    "。",
    ",",
]
PIECES = st.one_of(st.sampled_from([*ABSOLUTE, *RELATIVE, *GLUE, *NUMBERS, *UNITS]), st.text(max_size=6))
TEXTS = st.lists(PIECES, max_size=14).map("".join)
ANCHORS = st.one_of(st.none(), st.dates())
DAY = re.compile(r"\d{4}-(?:0\d|1[0-2])-\d{2}")
SHAPE = re.compile(
    r"(?:\[[^\]]+\]|(?:(?:\d{4}(?:-\d{2}){0,2}|\d{2,3}X{1,2})[~?]?|\.\.)?(?:/(?:(?:\d{4}(?:-\d{2}){0,2}"
    r"|\d{2,3}X{1,2})[~?]?|\.\.)?)?)"
)


@given(TEXTS, ANCHORS)
@settings(max_examples=400, deadline=None)
def test_offsets_are_exact(text: str, anchor: dt.date | None) -> None:
    """An expression is the text between its offsets; expressions follow each other and never overlap."""
    place = 0
    for found in find(text, anchor):
        assert found.text == text[found.start : found.end]
        assert place <= found.start < found.end
        place = found.end


@given(TEXTS, ANCHORS)
@settings(max_examples=400, deadline=None)
def test_edtf_has_a_known_shape(text: str, anchor: dt.date | None) -> None:
    """Every EDTF is a date, an interval or a set of dates; every interval runs forward."""
    for found in find(text, anchor):
        assert found.edtf is None or SHAPE.fullmatch(found.edtf), found
        if found.edtf and "/" in found.edtf:
            first, last = (end.rstrip("~?").replace("X", "0") for end in found.edtf.split("/"))
            width = min(len(first), len(last))
            assert first in ("", "..") or last in ("", "..") or first[:width] <= last[:width], found


@given(st.lists(st.sampled_from([*RELATIVE, *GLUE]), max_size=12).map("".join))
@settings(max_examples=400, deadline=None)
def test_nothing_relative_without_an_anchor(text: str) -> None:
    """A text of relative expressions alone has no date when the day of writing is unknown."""
    for found in find(text):
        assert found.edtf is None, found
        assert found.value is None or not re.match(r"\d", found.value), found


@given(st.sampled_from(RELATIVE), st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 1, 1)))
def test_the_anchor_moves_the_answer_not_its_precision(text: str, anchor: dt.date) -> None:
    """Two days of writing give EDTF of one shape."""
    shapes = {
        re.sub(r"\d", "9", found.edtf or "")
        for day in (anchor, anchor + dt.timedelta(days=1))
        for found in find(text, day)
    }
    assert len(shapes) <= 2
    assert not (
        any(DAY.search(shape.replace("9", "0")) for shape in shapes) and "year" in text and "earlier" not in text
    )


@given(
    st.sampled_from(["year", "month", "decade", "quarter"]),
    st.sampled_from(["last", "this", "next", "late last", "early next"]),
    st.dates(),
)
def test_never_finer_than_the_unit(unit: str, word: str, anchor: dt.date) -> None:
    """A year, a quarter or a decade is never given to the day; a month only as an approximate part of it."""
    for found in find(f"It was {word} {unit}.", anchor):
        if unit != "month" or " " not in word:
            assert not DAY.search(found.edtf or ""), found


@given(st.text(max_size=400), ANCHORS, st.sampled_from(["auto", "en", "zh", "es"]))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read(text: str, anchor: dt.date | None, language: str) -> None:
    """No text makes it fail, and the same text gives the same answer twice."""
    assert find(text, anchor, language) == find(text, anchor, language)
