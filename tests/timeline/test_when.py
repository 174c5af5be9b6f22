"""A date is as precise as its text, has bounds, an order that agrees with them, and words."""

from __future__ import annotations

from datetime import date

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from undate import Undate

from timeline.when import When
from timeline.words import words

FACTS = [
    # text, earliest, latest, precision, words
    ("2026-03-11", "2026-03-11", "2026-03-11", "day", "11 March 2026"),
    ("2026-02", "2026-02-01", "2026-02-28", "month", "February 2026"),
    ("2024-02", "2024-02-01", "2024-02-29", "month", "February 2024"),
    ("2025", "2025-01-01", "2025-12-31", "year", "2025"),
    ("199X", "1990-01-01", "1999-12-31", "decade", "the 1990s"),
    ("19XX", "1900-01-01", "1999-12-31", "century", "between 1900 and 1999"),
    ("2025-21", "2025-03-01", "2025-05-31", "season", "spring 2025"),
    ("2025-24", "2025-12-01", "2026-02-28", "season", "winter 2025"),
    ("2025-33", "2025-01-01", "2025-03-31", "season", "the first quarter of 2025"),
    ("2025-41", "2025-07-01", "2025-12-31", "season", "the second half of 2025"),
    ("2025~", "2025-01-01", "2025-12-31", "year", "about 2025"),
    ("2025-07-14?", "2025-07-14", "2025-07-14", "day", "possibly 14 July 2025"),
    ("2025%", "2025-01-01", "2025-12-31", "year", "possibly about 2025"),
    ("2025-10~/2025-12", "2025-10-01", "2025-12-31", "range", "late 2025"),
    ("2025-01/2025-03~", "2025-01-01", "2025-03-31", "range", "early 2025"),
    ("2025-05~/2025-08~", "2025-05-01", "2025-08-31", "range", "mid-2025"),
    ("2026-03-01/2026-03-10~", "2026-03-01", "2026-03-10", "range", "early March 2026"),
    ("2026-03-21~/2026-03", "2026-03-21", "2026-03-31", "range", "late March 2026"),
    ("2025-06/2025-07-17", "2025-06-01", "2025-07-17", "range", "between June 2025 and 17 July 2025"),
    ("2009/2016", "2009-01-01", "2016-12-31", "range", "between 2009 and 2016"),
    ("/2025-09-09", None, "2025-09-09", "range", "until 9 September 2025"),
    ("2025-06/..", "2025-06-01", None, "range", "since June 2025"),
    ("[..2026-03-11]", None, "2026-03-11", "range", "on or before 11 March 2026"),
    ("[..2026-03]", None, "2026-03-31", "range", "in or before March 2026"),
    ("[2026-03..]", "2026-03-01", None, "range", "in or after March 2026"),
    ("[2025-03-19,2025-03-20]", "2025-03-19", "2025-03-20", "range", "19 or 20 March 2025"),
    ("[2025-04-07..2025-04-10]", "2025-04-07", "2025-04-10", "range", "between 7 and 10 April 2025"),
    ("[2025-07-14,2025-07-15,2025-07-16]", "2025-07-14", "2025-07-16", "range", "14, 15 or 16 July 2025"),
]

REFUSED = [
    "2026-13", "2026-02-30", "2025-00", "2025-00-00", "0099", "25", "2025-1-1", "", "now", "2021 to 2024",
    "2021-W19", "11/03/2026", "2026/2025", "../..", "/", "[2025]", "[2025,2024]", "[2025,2025]", "2025/2026/2027",
    "199X-05", "2025-03-11T10:00", "2025-42",
]  # fmt: skip


@pytest.mark.parametrize(("text", "earliest", "latest", "precision", "said"), FACTS, ids=[fact[0] for fact in FACTS])
def test_facts(text, earliest, latest, precision, said):
    when = When.parse(text)

    assert text == str(when)
    assert earliest == (when.earliest and when.earliest.isoformat())
    assert latest == (when.latest and when.latest.isoformat())
    assert precision == when.precision
    assert said == words(when)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_date_is_refused_with_a_reason(text):
    with pytest.raises(ValueError, match="“"):
        When.parse(text)


def texts() -> st.SearchStrategy[str]:
    days = st.dates(date(1900, 1, 1), date(2099, 12, 31))
    singles = st.one_of(
        days.map(date.isoformat),
        days.map(lambda day: day.isoformat()[:7]),
        days.map(lambda day: day.isoformat()[:4]),
    )
    pairs = st.tuples(singles, singles).map(lambda pair: sorted(pair, key=lambda one: When.parse(one).earliest))
    ranges = pairs.filter(lambda pair: When.parse(pair[0]).earliest <= When.parse(pair[1]).latest)
    return st.one_of(
        singles,
        ranges.map("/".join),
        ranges.map(lambda pair: f"[{pair[0]}..{pair[1]}]"),
        singles.map(lambda one: f"[..{one}]"),
        singles.map(lambda one: f"{one}/.."),
    )


@given(texts(), texts())
def test_order_agrees_with_bounds(one, other):
    """What ends before another begins stands before it, and the order is total."""
    first, second = When.parse(one), When.parse(other)

    if first.latest and second.earliest and first.latest < second.earliest:
        assert first < second
    assert (first < second) + (second < first) + (first == second) == 1


@given(texts())
def test_reading_again_gives_the_same(text):
    when = When.parse(text)

    assert when == When.parse(str(when))
    assert when.covers(when)
    assert when.overlaps(when)
    assert words(when).strip() == words(when) != ""


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from([4, 7, 10]))
def test_bounds_agree_with_the_edtf_and_undate_libraries(day, length):
    """Both are right about plain years, months and days."""
    text = day.isoformat()[:length]
    when, theirs, undated = When.parse(text), edtf.parse_edtf(text), Undate.parse(text, "EDTF")

    assert when.earliest.timetuple()[:3] == theirs.lower_strict()[:3]
    assert when.latest.timetuple()[:3] == theirs.upper_strict()[:3]
    assert str(undated.earliest) == when.earliest.isoformat()
    assert str(undated.latest) == when.latest.isoformat()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2026-03-11", (2026, 3)),
        ("2025", (2025, None)),
        ("2025-10~/2025-12", (2025, None)),
        ("[..2026-03-11]", (2026, 3)),
        ("2025-06/..", (2025, 6)),
        ("2025-06/2025-07-17", (2025, None)),
    ],
)
def test_place_in_a_chronology(text, place):
    """A month is named only where the date settles it, or where its one bound lies."""
    assert place == When.parse(text).place
