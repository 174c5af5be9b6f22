from dataclasses import replace

from publish.picture import Picture, picture
from tests.publish.entries import WORDS, term, told

FAMILIES = replace(
    WORDS,
    agencies={
        "unit": term("unit", parent="office"),
        "beta": term("beta"),
        "ministry": term("ministry"),
        "office": term("office", parent="ministry"),
        "alpha": term("alpha"),
        "loop": term("loop", parent="loop"),
    },
)


def cells(shown: Picture) -> dict[str, list[str]]:
    """Return the ids of the events in each cell that has some."""
    return {each.address: [event.id for event in each.events] for each in shown.pairs}


def test_an_event_stands_in_each_cell_that_it_names() -> None:
    both = told("both", "2025", from_=("alpha", "beta"), to=("beta",))
    one = told("one", "2026")

    shown = picture((both, one), WORDS)

    assert cells(shown) == {"pairs/alpha--beta.html": ["both", "one"], "pairs/beta--beta.html": ["both"]}
    assert [each and each.address for _, row in shown.rows for each in row] == list(cells(shown))


def test_where_events_stand_is_counted_in_the_order_of_the_vocabulary() -> None:
    events = (told("a", "2025"), told("b", "2025", status="blocked"), told("c", "2026"))

    shown = picture(events, WORDS)

    assert [(each.status.id, each.count) for each in shown.pairs[0].standings] == [("blocked", 1), ("pending", 2)]
    assert shown.standings == shown.pairs[0].standings


def test_an_event_that_names_one_side_only_is_beside_the_picture() -> None:
    open_ended = told("open", "2025", to=())

    shown = picture((open_ended, told("whole", "2026")), WORDS)

    assert shown.beside == (open_ended,)
    assert [each.count for each in shown.standings] == [1]


def test_parts_follow_their_department_wherever_the_vocabulary_has_them() -> None:
    events = (
        told("e", "2025", FAMILIES, from_=("alpha", "loop", "office", "unit", "ministry"), to=("unit", "beta")),
    )

    shown = picture(events, FAMILIES)

    assert [(each.term.id, each.depth) for each in shown.holders] == [
        ("ministry", 0),
        ("office", 1),
        ("unit", 2),
        ("alpha", 0),
        ("loop", 0),
    ]
    assert [(each.term.id, each.depth) for each in shown.receivers] == [("beta", 0), ("unit", 0)]


def test_without_events_there_is_nothing_to_see() -> None:
    shown = picture((), WORDS)

    assert not shown.pairs and not shown.rows and not shown.standings
