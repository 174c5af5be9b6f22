"""Steps of one dispute are linked, each to the step before; other records and other parties are not."""

from __future__ import annotations

import pytest

from extract import links
from extract.deed import Deed
from tests.growth import linear
from timeline.when import When


def deed(kind, when, from_="irs", to="ice", systems="irs-taxpayer-records"):
    return Deed(kind, (from_,), (to,) if to else (), (systems,), "", When.parse(when))


CHAIN = {
    "a-request": deed("request", "2025-01"),
    "b-agreement": deed("agreement", "2025-02"),
    "c-disclosure": deed("disclosure", "2025-03"),
    "d-lawsuit": deed("lawsuit", "2025-04", to=""),
    "e-ruling": deed("ruling", "2025-10~/2025-12", to="dhs"),
    "f-appeal": deed("appeal", "[..2026-03-11]", to="dhs"),
    "g-error": deed("error", "2026-02"),
    "h-oversight": deed("oversight", "2026-03"),
}


def test_a_chain_is_linked_step_by_step(words):
    found = links.draw(CHAIN, words)

    assert found["a-request"] == ()
    assert found["b-agreement"] == ("a-request",)
    assert found["c-disclosure"] == ("a-request", "b-agreement")
    assert found["d-lawsuit"] == ("a-request", "b-agreement", "c-disclosure")
    assert found["e-ruling"] == ("b-agreement", "c-disclosure", "d-lawsuit")
    assert found["f-appeal"] == ("e-ruling",)
    assert found["g-error"] == ("b-agreement", "c-disclosure")
    assert "g-error" in found["h-oversight"]


def test_links_are_seen_from_both_ends(words):
    both = links.both_ways(links.draw(CHAIN, words))

    assert "f-appeal" in both["e-ruling"]
    assert all(one in both[other] for one, others in both.items() for other in others)


@pytest.mark.parametrize(
    "other",
    [
        deed("request", "2025-01", systems="fpls", from_="hhs"),
        deed("request", "2025-01", to="doge"),
        deed("request", "2026-01"),
        Deed("request", ("irs",), ("ice",), ("irs-taxpayer-records",), "", None),
    ],
    ids=["other records", "another party", "begun later", "undated"],
)
def test_what_belongs_elsewhere_is_not_linked(words, other):
    found = links.draw({"agreement": deed("agreement", "2025-02"), "request": other}, words)

    assert found["agreement"] == ()


def test_of_two_steps_of_a_kind_the_nearer_is_taken(words):
    deeds = {
        "early": deed("request", "2024-01"),
        "late": deed("request", "2025-01"),
        "agreement": deed("agreement", "2025-02"),
    }

    assert links.draw(deeds, words)["agreement"] == ("late",)


def test_a_link_between_drafts_is_said_once(words):
    answers = links.draw({"a": deed("request", "2025-01"), "b": deed("agreement", "2025-02")}, words)
    both = links.both_ways(answers)

    assert links.of_draft("b", answers, both, {}) == ("a",)
    assert links.of_draft("a", answers, both, {}) == ()
    assert links.of_draft("a", answers, both, {"b": ()}) == ("b",)
    assert links.of_draft("a", answers, both, {"b": ("a",)}) == ()


def test_the_work_grows_with_the_number_of_events(words):
    kinds = ("request", "agreement", "disclosure", "lawsuit", "ruling", "appeal")

    def work(text):
        many = {f"e-{n}": deed(kinds[n % 6], f"20{10 + n % 15}-{n % 12 + 1:02}") for n in range(len(text))}
        return links.draw(many, words)

    assert linear(work, "x" * 1_000)
