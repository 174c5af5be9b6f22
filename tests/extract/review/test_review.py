"""What needs a person is told worst first; taking it or turning it down is one command, and lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extract import ledger
from extract.review import command, rejected
from extract.review.items import Item, link_id, worst_first
from timeline import collection
from timeline.faults import FaultsError
from timeline.when import When

REQUEST, AGREEMENT = "irs-taxpayer-records-request-ice", "irs-taxpayer-records-agreement-ice"


def own(site, *ids):
    """Make entries a person's."""
    for each in ids or (REQUEST, AGREEMENT):
        site.edit(each, "review: draft", "review: reviewed  # read on Sunday")


def test_the_worst_comes_first(site):
    own(site)
    site.edit(AGREEMENT, f"related: [{REQUEST}]\n", "")
    site.edit(REQUEST, "when: 2025-02\n", "when: 2025-01\n")
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )

    assert site.sorts() == ["date", "event", "source", "weak", "link"]


def test_ids_are_made_of_what_is_proposed_alone(site, tmp_path_factory):
    """Another folder, another day and another order of documents give the same ids, and each item has its own."""
    first = site.plan()
    moved = tmp_path_factory.mktemp("other") / "place"
    site.place.content.parent.rename(moved)
    site.place = replace(site.place, seeds=moved / "seeds", content=moved / "content")
    second = site.plan(date(2030, 1, 1))
    ids = [each.id for each in (*first.review, *first.drafts)]

    assert ids == [each.id for each in (*second.review, *second.drafts)]
    assert len(set(ids)) == len(ids)
    assert all(len(each) == 8 for each in ids)


def test_two_items_never_share_an_id():
    one = Item("unread", ("a",), "why", "gist", "place", "first")
    found = worst_first([one, replace(one, passage="second")])

    assert len({each.id for each in found}) == 2


def test_a_draft_is_accepted_by_a_change_of_one_word(site):
    before = site.text(AGREEMENT)
    site.accept(site.item("draft").id)

    assert site.text(AGREEMENT) == before.replace("review: draft", "review: reviewed")
    assert AGREEMENT not in {each.key[0] for each in site.plan().drafts}


def test_a_withheld_event_is_written_with_the_date_that_a_person_gives(site):
    item = site.item("event")
    with pytest.raises(FaultsError, match="has no date in its sources; accepted: --when with an EDTF date"):
        site.accept(item.id)
    (name,) = site.accept(item.id, when=When.parse("2025-05"))
    entry = collection.load(site.place.content).entries["hud-tenant-records-disclosure-dhs"]

    assert name.endswith("content/events/hud-tenant-records-disclosure-dhs.md")
    assert ("2025-05", "happened", "draft") == (str(entry.when), entry.when_basis, entry.review)
    assert entry.citations[0].quote


def test_an_accepted_event_is_known_from_then_on(site):
    site.accept(site.item("event").id, when=When.parse("2025-05"))
    site.accept(site.item("weak").id)
    before = site.files()
    plan = site.run(date(2027, 1, 1))

    assert before == site.files()
    assert (plan.new, plan.changed, plan.review) == ((), (), ())
    assert len(plan.known) == 4


def test_a_source_is_added_to_a_persons_entry_and_all_else_stays(site):
    own(site)
    odd = site.text(REQUEST).replace("kind: request", "kind:   'request'   # sure").replace("\n", "\r\n")
    site.path(REQUEST).write_bytes(("\ufeff" + odd).encode())
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )
    item = site.item("source")
    before = site.text(REQUEST)
    site.accept(item.id)
    after = site.text(REQUEST)
    at = after.index("  - publisher: The second")
    end = after.index("review: reviewed")

    assert before == after[:at] + after[end:]
    assert after[at:end].count("\r\n") == after[at:end].count("\n") > 5
    assert [each.origin for each in collection.load(site.place.content).entries[REQUEST].citations] == [
        "request",
        "second",
    ]
    assert "source" not in site.sorts()


def test_a_link_is_added_to_a_persons_entry(site):
    own(site)
    site.edit(AGREEMENT, f"related: [{REQUEST}]\n", "")
    before = site.text(AGREEMENT)
    site.accept(site.item("link").id)

    assert site.text(AGREEMENT) == before.replace("added:", f"related: [{REQUEST}]\nadded:")
    assert "link" not in site.sorts()


def test_a_draft_names_a_persons_entry_which_is_left_alone(empty):
    """The link is the draft's; that the person's entry name the draft too is proposed."""
    empty.story("request")
    empty.run()
    own(empty, REQUEST)
    before = empty.text(REQUEST)
    empty.story("agreement")
    plan = empty.run()

    assert plan.new == (AGREEMENT,)
    assert f"related: [{REQUEST}]" in empty.text(AGREEMENT)
    assert before == empty.text(REQUEST)
    assert [each.key for each in plan.review] == [(REQUEST, AGREEMENT)]


def test_a_link_to_an_entry_that_is_not_written_yet_waits_for_the_run(empty):
    empty.story("request")
    empty.run()
    own(empty, REQUEST)
    empty.story("agreement")

    with pytest.raises(
        FaultsError, match=f"would name {AGREEMENT}, which is not there yet; accepted: python -m extract"
    ):
        empty.accept(empty.item("link").id)


def test_a_source_is_shown_by_its_own_passage(site):
    own(site)
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )
    item = site.item("source")

    assert "second.md" in item.place
    assert item.merged.evidence[0].document == "second"
    assert item.reports == 2


def test_a_disagreement_on_the_day_is_shown_and_not_settled(site):
    own(site)
    site.record("second", "2025-03-12", "high", "In January 2025 ICE asked the IRS for the addresses of taxpayers.")
    path = site.place.seeds / "request.md"
    path.unlink()
    rows = ledger.load(site.place.content, collection.load(site.place.content).vocabulary)
    wide = [replace(each, when=When.parse("2025")) for each in rows.values()]
    (site.place.content / ledger.NAME).write_text(ledger.text_of(wide), encoding="utf-8")
    site.accept(site.item("date").id)
    entry = collection.load(site.place.content).entries[REQUEST]

    assert str(entry.when) == "2025-02"
    assert [(each.value, each.origin) for each in entry.disputed[0].values] == [
        ("February 2025", "request"),
        ("January 2025", "second"),
    ]
    assert "date" not in site.sorts()


def test_a_date_that_its_own_source_contradicts_proposes_nothing(site):
    own(site)
    site.edit(REQUEST, "when: 2025-02\n", "when: 2025-01\n")
    item = site.item("date")

    assert item.proposal is None
    with pytest.raises(FaultsError, match=f"{item.id}: proposes nothing; accepted: an edit by hand"):
        site.accept(item.id)


@pytest.mark.parametrize("sort", ["event", "weak"])
def test_a_rejected_event_does_not_come_back(site, sort):
    item = site.item(sort)
    site.reject(item.id, because="a rumour: nothing in it")
    site.record(
        "again", *("null\npublished_note: none", "high", "HUD shared the records of tenants with DHS on Monday.")
    )
    before = site.files()
    plan = site.run()

    assert sort not in site.sorts()
    assert plan.new == ()
    assert before == site.files()
    assert "because: a rumour: nothing in it" in command.turned_down(site.place)
    assert "1 rejected" in command.turned_down(site.place)


def test_a_rejected_event_with_a_date_is_news(site):
    """Whoever turned a story without a date down has not judged one that has it."""
    site.reject(site.item("event").id)
    site.record("dated", "2025-05-14", "high", "HUD shared the records of tenants with DHS on Monday.")

    assert site.run().new == ("hud-tenant-records-disclosure-dhs",)


def test_a_rejected_draft_goes_with_the_links_to_it_and_stays_away(site):
    item = next(each for each in site.plan().drafts if each.key == (REQUEST,))
    site.reject(item.id)
    before = site.files()
    plan = site.run()

    assert not site.path(REQUEST).exists()
    assert "related" not in site.text(AGREEMENT)
    assert before == site.files()
    assert (plan.new, plan.changed) == ((), ())


def test_a_draft_that_a_person_has_touched_is_not_removed(site):
    site.edit(REQUEST, "title: ICE", "title: The ICE")
    before = site.files()
    item = next(each for each in site.plan().drafts if each.key == (REQUEST,))
    with pytest.raises(FaultsError, match=f"{REQUEST}.md:1: was edited by a person; accepted: to remove it by hand"):
        site.reject(item.id)

    assert before == site.files()


def test_a_draft_that_a_person_names_is_not_removed(site):
    own(site, AGREEMENT)
    item = next(each for each in site.plan().drafts if each.key == (REQUEST,))
    with pytest.raises(FaultsError, match=f"{AGREEMENT}.md:1: related: names {REQUEST}, which would go"):
        site.reject(item.id)

    assert site.path(REQUEST).exists()


def test_a_rejected_source_and_a_rejected_link_do_not_come_back(site):
    own(site)
    site.edit(AGREEMENT, f"related: [{REQUEST}]\n", "")
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )
    site.reject(site.item("source").id, site.item("link").id, because="not needed")
    site.run()

    assert not {"source", "link"} & set(site.sorts())


def test_a_draft_does_not_draw_a_link_that_was_turned_down(site):
    site.place.content.joinpath(rejected.NAME).write_text(
        rejected.text_of([rejected.Rejected(link_id(AGREEMENT, REQUEST), "link", "no", "a link", None)]), "utf-8"
    )

    assert site.run().changed == (AGREEMENT,)
    assert "related" not in site.text(AGREEMENT)


def test_every_fault_is_told_and_nothing_is_written(site):
    event, weak = site.item("event").id, site.item("weak").id
    near = weak[:-1] + ("0" if weak[-1] != "0" else "1")
    before = site.files()
    with pytest.raises(FaultsError) as caught:
        site.accept(weak, near, "zzzzzzzz", event)
    said = str(caught.value)

    assert f"review:1: found “{near}”; accepted: an id that python -m extract review prints; nearest: {weak}" in said
    assert "found “zzzzzzzz”" in said
    assert "has no date in its sources" in said
    assert before == site.files()


def test_what_was_turned_down_says_why_when_it_is_asked_for(site):
    item = site.item("weak").id
    site.reject(item, because="a rumour")
    with pytest.raises(
        FaultsError, match=f"{item}: was turned down because “a rumour”; accepted: an id that is not in"
    ):
        site.accept(item)


def test_the_file_of_what_was_turned_down_is_read_as_it_was_written(site):
    site.reject(site.item("event").id, site.item("weak").id, because="no: “really” # not")
    words = collection.load(site.place.content).vocabulary
    path = site.place.content / rejected.NAME
    found = rejected.load(site.place.content, words)

    assert rejected.text_of(found.values()) == path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace("sort: weak", "sort: week"), encoding="utf-8")
    with pytest.raises(FaultsError, match=r"rejected\.yaml:\d+: rows\[\d\]\.sort: found “week”.*nearest: weak"):
        rejected.load(site.place.content, words)


def test_a_link_to_a_file_that_a_person_removed_leaves_the_drafts(site):
    """The collection would be at fault; what the machine wrote, the machine mends."""
    site.path(REQUEST).unlink()

    assert site.run().changed == (AGREEMENT,)
    assert "related" not in site.text(AGREEMENT)
    assert collection.load(site.place.content)


def test_a_run_over_other_texts_does_not_lose_what_a_draft_cites(site):
    """A draft whose sources are not all among the texts of a run is left, and the new source proposed."""
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )
    (site.place.seeds / "request.md").unlink()
    before = site.text(REQUEST)
    plan = site.run()

    assert before == site.text(REQUEST)
    assert "source" in [each.sort for each in plan.review]
