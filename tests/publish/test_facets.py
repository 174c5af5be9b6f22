import pytest

from publish.facets import facets
from tests.publish.entries import CHINESE, ENGLISH, WORDS, citation, told

EVENTS = (
    told("one", "2025", from_=("alpha",), to=("beta",)),
    told("both", "2025-12/2026-02", from_=("alpha",), to=("alpha", "beta"), systems=()),
)


FACETS = {each.id: each for each in facets(EVENTS, WORDS, ENGLISH)}


def test_an_agency_on_both_sides_counts_once() -> None:
    found = {value.term.id: len(value.events) for value in FACETS["agencies"].values}

    assert found == {"alpha": 2, "beta": 2, "idle": 0}


def test_values_without_events_have_a_page_but_are_told_apart() -> None:
    agencies = FACETS["agencies"]

    assert [value.term.id for value in agencies.unused] == ["idle"]
    assert agencies.values[2].address == "agencies/idle.html"
    assert agencies.values[2].feed == "agencies/idle.xml"


@pytest.mark.parametrize(
    ("when", "years"),
    [
        ("2025-07-14", ["2025"]),
        ("2025-12/2026-02", ["2025", "2026"]),
        ("2024-24", ["2024", "2025"]),
        ("[..2026-03-11]", ["2026"]),
        ("2025-06/..", ["2025"]),
        ("199X", ["1990"]),
    ],
)
def test_an_event_belongs_to_each_year_that_it_touches(when: str, years: list[str]) -> None:
    """Where one side is open it belongs to the year of the side that is known."""
    assert years == list(told("e", when).years)


def test_years_are_in_order() -> None:
    assert [value.term.id for value in FACETS["years"].values] == ["2025", "2026"]


def test_an_agency_in_each_of_its_roles() -> None:
    """Only the roles that it has, named as roles."""
    holders, receivers = FACETS["holders"], FACETS["receivers"]

    assert [(value.title, len(value.events)) for value in holders.values] == [("Whose records: Alpha", 2)]
    assert [(value.title, len(value.events)) for value in receivers.values] == [
        ("For whom: Alpha", 1),
        ("For whom: Beta", 2),
    ]
    assert holders.values[0].address == "holders/alpha.html"
    assert holders.home == receivers.home == "agencies"


def test_languages_of_sources() -> None:
    spanish = told("two", "2025", citations=(citation(), citation("other", language="es"), citation("third")))
    found = {each.id: each for each in facets((*EVENTS, spanish), WORDS, CHINESE)}["languages"]

    assert [(value.term.id, value.term.name, len(value.events)) for value in found.values] == [
        ("en", "英语", 3),
        ("es", "西班牙语", 1),
    ]
