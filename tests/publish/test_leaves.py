from hypothesis import given
from hypothesis import strategies as some

from publish.chronology import newest_first
from publish.leaves import leaves
from tests.publish.entries import told

MONTHS = ("2025-03", "2025-02", "2025-01", "2024-12")


def named(counts: list[int]) -> list[str]:
    """Return the sizes of the leaves of a list with so many events in each of its months."""
    events = newest_first(
        told(f"e{month}-{number}", month)
        for month, count in zip(MONTHS, counts, strict=True)
        for number in range(count)
    )
    return [f"{leaf.address} {len(leaf.events)}" for leaf in leaves("years/2025.html", events, 10)]


def test_leaves_end_with_months() -> None:
    assert named([4, 3, 6, 2]) == ["years/2025.html 7", "years/2025.2.html 8"]


def test_a_month_is_cut_where_the_leaf_would_be_less_than_half_full() -> None:
    assert named([4, 20, 0, 1]) == ["years/2025.html 10", "years/2025.2.html 10", "years/2025.3.html 5"]


def test_what_fits_is_one_leaf_and_so_is_nothing() -> None:
    assert named([4, 3, 2, 1]) == ["years/2025.html 10"]
    assert named([0, 0, 0, 0]) == ["years/2025.html 0"]


def test_a_leaf_knows_how_far_it_reaches() -> None:
    leaf = leaves("index.html", newest_first([told("a", "2025-03-05"), told("b", "2024"), told("c", "2025")]), 10)[0]

    assert (leaf.first, leaf.last) == ((2025, 3), (2024, None))
    assert [year.number for year in leaf.years] == [2025, 2024]


@given(some.lists(some.sampled_from(MONTHS), max_size=60), some.integers(1, 20))
def test_nothing_is_lost_and_no_leaf_is_too_long(months: list[str], most: int) -> None:
    events = newest_first(told(f"e{number}", month) for number, month in enumerate(months))
    found = leaves("index.html", events, most)

    assert tuple(event for leaf in found for event in leaf.events) == events
    assert all(len(leaf.events) <= most for leaf in found)
    assert len({leaf.address for leaf in found}) == len(found)
