from publish.questions import questions
from tests.publish.entries import WORDS, told
from timeline.entry import Claim, Dispute

DISPUTE = Dispute("the day", (Claim("Monday", "wire"),))


def test_only_what_entries_say_is_open() -> None:
    waiting = told("waiting", "2025", disputed=(DISPUTE,))
    settled = told("settled", "2025", status="blocked")
    bounded = told("bounded", "2026", status="blocked", when_basis="reported")

    found = questions((bounded, settled, waiting), WORDS)

    assert [(term.id, events) for term, events in found.waiting] == [("pending", (waiting,))]
    assert found.disputed == (waiting,)
    assert found.undated == (bounded,)


def test_a_status_that_no_event_has_is_no_question() -> None:
    assert questions((told("settled", "2025", status="blocked"),), WORDS).waiting == ()
