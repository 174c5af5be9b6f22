import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from publish.machine import machine
from timeline.when import When


@pytest.mark.parametrize(
    ("edtf", "html"),
    [
        ("2026-03-11", "2026-03-11"),
        ("2026-02", "2026-02"),
        ("2025", "2025"),
        ("2025-33", "2025"),  # a quarter: no HTML for it, the year contains it
        ("2024-24", ""),  # a winter lies in two years
        ("199X", ""),
        ("2025-10~/2025-12", "2025"),
        ("2025-07-14?", "2025"),  # a doubt may be wide: no day, no month
        ("2025-07~", "2025"),
        ("2025~", ""),
        ("[2025-03-19,2025-03-20]", "2025-03"),
        ("[2025-04-07..2025-04-10]", "2025-04"),
        ("2025-03/2025-05", "2025"),
        ("2024-12/2025-01", ""),
        ("2025-06/..", ""),
        ("/2025-09-09", ""),
        ("[..2026-03-11]", ""),
    ],
)
def test_is_never_more_exact_than_the_sources(edtf: str, html: str) -> None:
    assert html == machine(When.parse(edtf))


@given(
    some.dates(min_value=When.parse("1000").earliest).map(str),
    some.sampled_from([4, 7, 10]),
    some.sampled_from(["", "~", "?", "%"]),
)
def test_contains_all_that_is_meant(day: str, length: int, qualifier: str) -> None:
    """What a machine reads is a valid HTML date, and the sources' date lies within it."""
    when = When.parse(day[:length] + qualifier) if day < "9999" else When.parse("9998")
    said = machine(when)

    assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", said)
    assert not said or When.parse(said).covers(when)
