from hypothesis import given
from hypothesis import strategies as some

from publish.chronology import newest_first, oldest_first, years
from tests.publish.entries import told

TIMES = ["2025", "2025-02", "2025-02-03", "2025-10~/2025-12", "2024-05-06", "2026-01", "[..2025-02-20]", "199X"]
EVENTS = [told(f"e{number}", when) for number, when in enumerate(TIMES)]


def test_oldest_first_ends_each_year_with_what_has_no_month() -> None:
    assert [each.when.text for each in oldest_first(EVENTS)] == [
        "199X",
        "2024-05-06",
        "2025-02",
        "2025-02-03",
        "[..2025-02-20]",
        "2025",
        "2025-10~/2025-12",
        "2026-01",
    ]


def test_newest_first_ends_each_year_with_what_has_no_month() -> None:
    assert [each.when.text for each in newest_first(EVENTS)] == [
        "2026-01",
        "[..2025-02-20]",
        "2025-02-03",
        "2025-02",
        "2025-10~/2025-12",
        "2025",
        "2024-05-06",
        "199X",
    ]


def test_years_and_months() -> None:
    found = years(oldest_first(EVENTS))

    assert [(year.number, [(month.number, len(month.events)) for month in year.months]) for year in found] == [
        (1990, [(None, 1)]),
        (2024, [(5, 1)]),
        (2025, [(2, 3), (None, 2)]),
        (2026, [(1, 1)]),
    ]
    assert [month.anchor for month in found[2].months] == ["m2025-02", "m2025-unsettled"]
    assert found[2].in_month(2) == 3
    assert found[2].count == 5


@given(some.permutations(EVENTS))
def test_order_does_not_depend_on_the_order_of_files(shuffled: list) -> None:
    assert newest_first(shuffled) == newest_first(EVENTS)
    assert oldest_first(shuffled) == oldest_first(EVENTS)


@given(some.lists(some.sampled_from(EVENTS), unique_by=lambda each: each.id))
def test_each_event_stands_once_under_each_heading_once(events: list) -> None:
    found = years(newest_first(events))
    shown = [event for year in found for month in year.months for event in month.events]
    anchors = [month.anchor for year in found for month in year.months]

    assert sorted(each.id for each in shown) == sorted(each.id for each in events)
    assert len(anchors) == len(set(anchors))
