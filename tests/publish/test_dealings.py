from publish.dealings import dealings
from tests.publish.entries import WORDS, told


def test_what_was_asked_for_and_then_stopped_is_both() -> None:
    asked, stopped = told("asked", "2025"), told("stopped", "2026", status="blocked")

    found = dealings((stopped, asked), WORDS)

    assert {each.what: [event.id for event in each.events] for each in found} == {
        "asked": ["stopped", "asked"],
        "stopped": ["stopped"],
    }
    assert [(each.status.id, each.count) for each in found[0].standings] == [("blocked", 1), ("pending", 1)]


def test_a_decision_is_no_dealing_even_where_it_was_stopped() -> None:
    assert dealings((told("stayed", "2025", kind="ruling", status="blocked"),), WORDS) == ()
