"""A second run changes nothing, a person's file is left alone, and what a person took out stays away."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from extract import origins, records, run
from extract.merge import refusal
from extract.write import lines, whole
from timeline import collection

ROOT = Path(__file__).parent.parent.parent
DAY = date(2026, 11, 22)


@pytest.fixture(name="place")
def _place(tmp_path, seeds):
    """Return a site with the vocabulary and the seeds, but no entry yet."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content" / "vocabulary", content / "vocabulary")
    return run.Place(seeds, content)


def extract(place, today=DAY):
    plan = run.planned(place, run.seeds(place), today, lambda _: None)
    run.apply(place, plan)
    return plan


def files(place):
    return {path.relative_to(place.content): path.read_bytes() for path in place.content.rglob("*") if path.is_file()}


def test_first_run_drafts_and_second_run_changes_no_byte(place):
    first = extract(place)
    before = files(place)
    second = extract(place, date(2027, 1, 1))

    assert len(first.new) == 12
    assert (second.new, second.changed) == ((), ())
    assert set(first.new) == set(second.known)
    assert before == files(place)


def test_drafts_are_sound_and_not_yet_reviewed(place):
    extract(place)
    entries = collection.load(place.content).entries.values()

    assert all(each.review == "draft" for each in entries)
    assert all("{" not in each.title + each.body for each in entries)
    assert all(not set("0123456789") & set(each.id) for each in entries)


def test_an_edited_file_is_left_alone(place):
    name = extract(place).new[0]
    path = place.content / "events" / f"{name}.md"
    edited = path.read_text(encoding="utf-8").replace("title: ", "title: A person wrote: ", 1)
    path.write_text(edited.replace("title: A person wrote: ", "title: A person wrote this, "), encoding="utf-8")
    before = files(place)
    plan = extract(place)

    assert before == files(place)
    assert name in plan.known


def test_a_translation_is_no_entry_and_is_left_alone(place):
    name = extract(place).new[0]
    text = "---\ntitle: Un título\ntranslated: 2026-11-22\nreview: draft\n---\nUn texto.\n"
    (place.content / "events" / f"{name}.es.md").write_text(text, encoding="utf-8")
    before = files(place)
    plan = extract(place)

    assert before == files(place)
    assert f"{name}.es" not in run.files(place.content)
    assert (plan.new, plan.changed) == ((), ())


def test_a_removed_file_stays_away_and_a_renamed_one_is_known(place):
    first, second, *_ = extract(place).new
    events = place.content / "events"
    (events / f"{first}.md").unlink()
    text = (events / f"{second}.md").read_text(encoding="utf-8")
    (events / f"{second}.md").unlink()
    (events / "renamed.md").write_text(text.replace("added:", f"aliases: [{second}]\nadded:"), encoding="utf-8")
    before = files(place)
    plan = extract(place)

    assert before == files(place)
    assert first not in plan.known
    assert "renamed" in plan.known


def test_new_evidence_for_an_edited_entry_becomes_a_proposal(place, tmp_path):
    """A second report of a known event is shown to a person, not written into the person's file."""
    extract(place)
    for path in (place.content / "events").glob("*.md"):
        path.write_text(
            path.read_text(encoding="utf-8").replace("review: draft", "review: draft  # seen"), encoding="utf-8"
        )
    before = files(place)
    more = tmp_path / "more.txt"
    more.write_text(
        "PUBLISHED Mar 12, 2026, 9:00 AM ET\n\nThe Department of Homeland Security has requested access to the "
        "Federal Parent Locator Service, two other people with knowledge of the matter said.\n",
        encoding="utf-8",
    )
    from extract.read import document

    plan = run.planned(place, [*run.seeds(place), document(more)], DAY, lambda _: None)
    run.apply(place, plan)

    assert any("does not cite" in item.why for item in plan.review)
    assert before == files(place)


def test_low_reliability_alone_carries_no_entry(place):
    plan = extract(place)

    assert any("low reliability" in item.why for item in plan.review)
    assert not any("ssa" in name for name in plan.new)


def test_order_of_documents_does_not_matter(place):
    documents = run.seeds(place)
    plans = [run.planned(place, order, DAY, lambda _: None) for order in (documents, documents[::-1])]

    assert plans[0].writes == plans[1].writes
    assert plans[0].ledger == plans[1].ledger


def test_repository_is_as_a_run_leaves_it(seeds):
    """The committed entries and ledger are what the committed code and seeds give, on abstracts and full texts."""
    plan = run.planned(
        run.Place(seeds, ROOT / "content"), records.documents(records.load(seeds), seeds), DAY, lambda _: None
    )

    assert (plan.new, plan.changed, plan.writes) == ((), (), {})
    assert len(plan.known) == 12


def test_an_interrupted_write_leaves_the_old_file_whole(tmp_path):
    path = tmp_path / "entry.md"
    whole(path, "old")

    with pytest.raises(TypeError):
        lines(path, [b"new", None])

    assert path.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["entry.md"]


def test_refusals_say_why(place, words):
    merged = run.found(origins.assign(run.seeds(place)), place.content, words, lambda _: None).merged
    reasons = {refusal(one, other, words) for one in merged for other in merged if one is not other}

    assert "" not in reasons
    assert any(reason.startswith("one is a ") for reason in reasons)
    assert "they are about different records" in reasons
