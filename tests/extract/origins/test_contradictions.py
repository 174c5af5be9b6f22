"""Where a copy says something else than its original a person is told, and the original's reading is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extract import events, origins, run
from extract.document import Document
from extract.origins import contradictions
from extract.origins.upheld import upheld

TEXT = (
    "The Internal Revenue Service gave Immigration and Customs Enforcement data from its files on about "
    "47,000 taxpayers "
    "on March 3, the court was told on Friday.\n\n"
    "The agency did not say whether it will send the rest of the records to Homeland Security, said Ron "
    "Whitfield.\n\n"
    "Judge Marian Holt asked both sides to come back in two weeks and to bring with them whatever was "
    "written about it."
)


def pair(garbled, relation="syndicated"):
    original = Document("original", "seeds/original.txt", TEXT, "sha256:a", date(2026, 3, 11), "", origin="story")
    copy = replace(original, id="copy", path="seeds/copy.txt", text=garbled, sha256="sha256:b", relation=relation)
    return replace(original, relation="original"), copy


@pytest.mark.parametrize(
    ("was", "becomes", "kind"),
    [
        ("47,000", "4,700", "figure"),
        ("two weeks", "three weeks", "figure"),
        ("March 3", "May 3", "date"),
        ("on Friday", "on Monday", "date"),
        ("did not say", "did say", "negation"),
        ("will send", "may send", "modal"),
        ("records to Homeland", "records from Homeland", "preposition"),
        ("Whitfield", "Whitmore", "name"),
    ],
)
def test_differences_are_told_with_both_places(was, becomes, kind):
    found = contradictions.find(pair(TEXT.replace(was, becomes)))

    assert [each.kind for each in found] == [kind]
    assert found[0].place.startswith("seeds/copy.txt:")
    assert found[0].against == found[0].place.replace("copy", "original")
    assert becomes.split()[-1].lower() in found[0].sentence.lower()
    assert was.split()[-1].lower() in found[0].reading.lower()


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("about 47,000", "around 47,000"),
        ("the court was told", "a court was told"),
        ("Immigration and Customs Enforcement", "ICE"),
        ("Ron Whitfield", "Whitfield"),
        ("47,000", "47 000"),
        (", the court was told on Friday", ""),
    ],
)
def test_wording_is_no_difference(was, becomes):
    assert contradictions.find(pair(TEXT.replace(was, becomes))) == ()


def test_chinese_sentences_are_compared_too():
    text = "国税局上周没有向移民局提供约4.7万名纳税人的数据，法官周五表示。"
    one, two = pair("")
    garbled = text.replace("没有", "").replace("4.7", "4.9")
    found = contradictions.find([replace(one, text=text), replace(two, text=garbled)])

    assert [each.kind for each in found] == ["negation"]


def test_rewrites_and_abstracts_are_not_compared():
    one, two = pair(TEXT.replace("47,000", "4,700"), "paraphrase")
    assert contradictions.find([one, two]) == ()

    one, two = pair(TEXT.replace("47,000", "4,700"))
    assert contradictions.find([one, replace(two, original="sha256:c")]) == ()


def test_the_better_reading_wins(lexicons, words):
    """What the copy tells in a garbled sentence is not told; what it tells in others is."""
    original, copy = pair(TEXT.replace("47,000", "4,700"))
    found = [event for each in (original, copy) for event in events.find(each, lexicons, words)]
    kept = upheld(found, contradictions.find([original, copy]))

    assert {each.document for each in found} == {"original", "copy"}
    assert {each.document for each in kept if "7" in each.people} == {"original"}


def test_the_review_shows_both_sentences(tmp_path, words):
    content = tmp_path / "content"
    content.mkdir()
    (content / "vocabulary").symlink_to(run.Path(__file__).parents[3] / "content" / "vocabulary")
    bare = [replace(each, origin="", relation="") for each in pair(TEXT.replace("did not say", "did say"))]
    plan = run.planned(run.Place(tmp_path, content), bare, date(2026, 11, 22), lambda _: None)
    shown = [str(each) for each in plan.review if "it copies" in each.why]

    assert len(shown) == 1
    assert "another negation" in shown[0]
    assert ".txt:3: “The agency did " in shown[0]
    assert len({each.origin for each in origins.assign(bare)}) == 1
