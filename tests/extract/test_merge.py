"""What one document tells of several courts stays apart: the cases of tests/cases/merging.md.

Merging is first fit over all groups, however many events there are, and does not slow down with their square.
"""

from __future__ import annotations

import random
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from extract import events, merge
from extract.document import Document
from extract.events import Event
from tests.extract import cases
from timeline.when import When

CASES = list(cases.read(Path(__file__).parent.parent / "cases" / "merging.md"))
DATES = ("2025", "2026-02", "2026-02-11", "2026-03/2026-05", "2025-10~/2025-12", None)


def invented(draw, number, documents):
    """Return some event; few values, so that many fit and many do not."""
    when = draw.choice(DATES)
    return Event(
        kind=draw.choice(("request", "disclosure")),
        from_=draw.choice(((), ("irs",), ("ssa",), ("irs", "ssa"))),
        to=draw.choice(((), ("ice",), ("dhs",))),
        systems=draw.choice(((), ("irs-taxpayer-records",), ("medicaid-data",))),
        people=draw.choice(("", "", "about 9,000 taxpayers", "about 2,000 taxpayers")),
        when=When.parse(when) if when else None,
        basis=draw.choice(("happened", "reported")),
        expression="",
        document=f"d-{draw.randrange(documents)}",
        text="",
        language="en",
        start=number,
        end=number + 1,
        sentence="",
        quote="",
        doer=draw.choice(("agency", "court")),
        another=draw.choice((True, False)),
        rule="",
    )


def farness(event, group):
    """Return how far a group is from an event without a date."""
    foreign = event.document not in {each.document for each in group}
    one, other = event.when.latest if event.when else None, group[0].when.latest if group[0].when else None
    days = abs((one - other).days) if one and other else merge.FAR
    return foreign, (days + 7 * (group[0].basis == "reported")) // 7, -len(group)


def plain(events, words):
    """Return the groups as the promise says it: each event joins the first group of which no member refuses it.

    An event without a date goes to groups of its own document first, then to the nearest in time. What a document
    tells again without a date need not agree with its other tellings without one. An event whose document has no
    date either joins none where several would take it.
    """
    groups = []
    for event in sorted(events, key=merge._rank):
        fitting = []
        for group in sorted(groups, key=partial(farness, event)) if event.basis == "reported" else groups:
            own = [each for each in group if each.document == event.document]
            again = event.basis == "reported" and any(
                each.basis == "happened" and merge.retold(event, each, words) for each in own
            )
            loose = [each for each in own if again and each.basis == "reported"]
            if all(
                not (merge.two_courts(event, each) if each in loose else merge.refusal(event, each, words))
                for each in group
            ):
                fitting.append((group, bool(own)))
        if fitting and (event.when is not None or fitting[0][1] or len(fitting) == 1):
            fitting[0][0].append(event)
        else:
            groups.append([event])
    return [tuple(group) for group in groups]


@pytest.mark.parametrize("seed", range(20))
def test_an_event_joins_the_first_group_that_does_not_refuse_it(seed, words):
    draw = random.Random(seed)
    events = [invented(draw, number, documents=draw.choice((3, 30))) for number in range(120)]
    expected = plain(events, words)

    assert expected == [each.evidence for each in merge.merge(events, words)]
    assert expected == [each.evidence for each in merge.merge(reversed(events), words)]
    assert any(len({each.document for each in group}) < len(group) for group in expected)


@pytest.mark.parametrize(
    ("line", "title", "given", "expected"), CASES, ids=[f"{line}-{title}" for line, title, *_ in CASES]
)
def test_one_document(line, title, given, expected, lexicons, words):
    """A text tells these events, each once, with its tellings counted."""
    anchor, text = given.split("\n", 1)
    published = date.fromisoformat(anchor.removeprefix("anchor: "))
    told = Document("case", "case.txt", text, "", published, "the case says so")
    found = merge.merge(events.find(told, lexicons, words), words)
    said = [f"{each.kind} {each.when} told {len(each.evidence)}" for each in found]

    assert sorted(expected.splitlines()) == sorted(said)


def test_news_without_a_date_joins_the_deed_nearest_to_its_report(lexicons, words):
    """Not an older one of another document, though that was found before it."""
    texts = {
        "august": (date(2025, 8, 13), "On Tuesday a federal judge blocked CMS from sharing Medicaid data with ICE."),
        "december": (
            date(2025, 12, 30),
            (
                "A federal judge has ruled that CMS may resume sharing Medicaid data with ICE. "
                "In an order on Monday the judge allowed CMS to share Medicaid data with ICE."
            ),
        ),
        "new year": (
            date(2026, 1, 2),
            "A federal judge has ruled that CMS may resume sharing Medicaid data with ICE.",
        ),
    }
    found = [
        each
        for name, (published, text) in texts.items()
        for each in events.find(Document(name, name, text, "", published, "the test says so"), lexicons, words)
    ]
    merged = merge.merge(found, words)

    assert {str(each.when): [told.document for told in each.evidence] for each in merged} == {
        "2025-08-12": ["august"],
        "2025-12-29": ["december", "december", "new year"],
    }


def test_an_undated_document_joins_none_of_several_deeds_it_may_tell_of(lexicons, words):
    told = "A federal judge blocked the IRS from sharing taxpayer data with ICE"
    texts = {
        "autumn": (date(2025, 11, 22), f"{told} on Friday."),
        "winter": (date(2026, 2, 6), f"{told} on Thursday."),
        "some day": (None, f"{told}. The IRS shared taxpayer data with ICE."),
        "summer": (date(2025, 8, 9), "The IRS shared taxpayer data with ICE on Thursday."),
    }
    merged = merge.merge(_found(texts, lexicons, words), words)

    assert {f"{each.kind} {each.when}": [told.document for told in each.evidence] for each in merged} == {
        "ruling 2025-11-21": ["autumn"],
        "ruling 2026-02-05": ["winter"],
        "ruling None": ["some day"],
        "disclosure 2025-08-07": ["summer", "some day"],
    }


def test_the_first_report_bounds_a_deed_that_no_source_dates(lexicons, words):
    told = "Two immigrant rights groups have sued the Treasury Department over the sharing of taxpayer data with ICE."
    texts = {"a late one": (date(2025, 11, 21), told), "the first": (date(2025, 3, 23), told)}
    (merged,) = merge.merge(_found(texts, lexicons, words), words)

    assert str(merged.when) == "[..2025-03-23]"
    assert [each.document for each in merged.evidence] == ["the first", "a late one"]


def test_suits_against_other_states_and_courts_in_other_states_are_others(lexicons, words):
    texts = {
        "oregon": (
            date(2025, 9, 17),
            "The Justice Department sued Oregon and Maine on Tuesday for their voter rolls.",
        ),
        "six": (date(2025, 9, 26), "The Justice Department sued California on Thursday for its voter rolls."),
        "later": (
            date(2026, 1, 27),
            (
                "On Monday a federal judge in Oregon threw out a suit for the state’s voter rolls. Earlier this "
                "month a federal judge in California threw out a suit for voter rolls. The Justice Department sued "
                "Oregon in September for its voter rolls."
            ),
        ),
    }
    merged = merge.merge(_found(texts, lexicons, words), words)

    assert {f"{each.kind} {each.when}": [told.document for told in each.evidence] for each in merged} == {
        "lawsuit 2025-09-16": ["oregon", "later"],
        "lawsuit 2025-09-25": ["six"],
        "ruling 2026-01-26": ["later"],
        "ruling 2026-01-01/2026-01-27": ["later"],
    }


def test_an_unnamed_judge_is_the_one_named_next(lexicons, words):
    order = "ordered the IRS to stop sharing taxpayer data with ICE"
    texts = {
        "reed": (date(2025, 11, 22), f"On Friday, U.S. District Judge Ana Reed {order}."),
        "hill": (date(2026, 2, 6), f"On Thursday, U.S. District Judge Tom Hill {order}."),
        "hill, undated": (
            None,
            f"A federal judge {order}. U.S. District Judge Tom Hill {order} while he hears the suit.",
        ),
        "later": (date(2026, 2, 7), f"U.S. District Judge Tom Hill {order}."),
    }
    merged = merge.merge(_found(texts, lexicons, words), words)

    assert {str(each.when): [told.document for told in each.evidence] for each in merged} == {
        "2025-11-21": ["reed"],
        "2026-02-05": ["hill", "later", "hill, undated", "hill, undated"],
    }


def test_the_house_of_a_holder_receives_nothing_beside_another(lexicons, words):
    texts = {
        "one": (
            date(2025, 7, 2),
            "States sued CMS and the Department of Health and Human Services on Tuesday over Medicaid data at ICE.",
        ),
        "two": (date(2025, 7, 2), "States sued on Tuesday over the sharing of Medicaid data by CMS with ICE."),
    }
    (merged,) = merge.merge(_found(texts, lexicons, words), words)

    assert (merged.from_, merged.to) == (("cms",), ("ice",))


def _found(texts, lexicons, words):
    """Return what *texts*, by name with their dates, tell."""
    return [
        each
        for name, (published, text) in texts.items()
        for each in events.find(Document(name, name, text, "", published, "the test says so"), lexicons, words)
    ]


def test_courts_of_two_levels_stay_apart_in_two_documents(lexicons, words):
    texts = (
        "A federal appeals court blocked the IRS from sharing taxpayer data with ICE.",
        "A federal judge blocked the IRS from sharing taxpayer data with ICE.",
        "A federal judge in Maryland blocked the IRS from sharing taxpayer data with ICE.",
    )
    found = [
        each
        for number, text in enumerate(texts)
        for each in events.find(
            Document(str(number), "", text, "", date(2025, 6, 7), "the test says so"), lexicons, words
        )
    ]

    assert [len(each.evidence) for each in merge.merge(found, words)] == [1, 2]


BLOCKED = "blocked CMS from sharing Medicaid data with ICE"
APART = {
    "two courts": (
        (date(2025, 8, 14), f"U.S. District Judge Ana Reed {BLOCKED} on Aug. 12."),
        (date(2025, 8, 14), f"U.S. District Judge Tom Hill {BLOCKED} on Aug. 13."),
    ),
    "a week": (
        (date(2025, 8, 14), f"U.S. District Judge Ana Reed {BLOCKED} on Aug. 5."),
        (date(2025, 8, 14), f"U.S. District Judge Ana Reed {BLOCKED} on Aug. 12."),
    ),
    "requests without a figure": (
        (date(2025, 7, 2), "ICE asked the IRS for taxpayer data on June 25."),
        (date(2025, 7, 2), "ICE asked the IRS for taxpayer data on June 27."),
    ),
    "two lists of one day": (
        (date(2025, 8, 9), "The IRS gave ICE the addresses of 3,000 taxpayers on Thursday."),
        (date(2025, 8, 9), "The IRS gave ICE the addresses of 47,000 taxpayers on Thursday."),
    ),
    "two sides sue": (
        (date(2025, 9, 27), "The Justice Department sued on Thursday for the voter rolls of states."),
        (date(2025, 9, 27), "States sued on Thursday over the Justice Department's demand for voter rolls."),
    ),
    "data of two states": (
        (date(2025, 9, 27), "Georgia sent the Justice Department its voter rolls."),
        (date(2025, 9, 27), "Nebraska sent the Justice Department its voter rolls."),
    ),
}


@pytest.mark.parametrize("told", APART.values(), ids=APART)
def test_two_deeds_are_two(told, lexicons, words):
    merged = merge.merge(_found({str(number): each for number, each in enumerate(told)}, lexicons, words), words)

    assert [len(each.evidence) for each in merged] == [1, 1]


def test_reports_that_differ_by_a_day_tell_one_deed(lexicons, words):
    texts = {
        "one": (date(2025, 8, 14), f"U.S. District Judge Ana Reed {BLOCKED} on Aug. 12."),
        "two": (date(2025, 8, 14), f"A federal judge {BLOCKED} on Aug. 13, 2025."),
        "three": (date(2025, 8, 14), f"A federal judge {BLOCKED} on Tuesday."),
    }
    (merged,) = merge.merge(_found(texts, lexicons, words), words)

    assert str(merged.when) == "[2025-08-12,2025-08-13]"
    assert [each.document for each in merged.evidence] == ["one", "three", "two"]


def test_reports_of_one_day_that_differ_by_a_figure_tell_one_deed(lexicons, words):
    texts = {
        "one": (date(2025, 8, 9), "The IRS gave ICE the addresses of 47,000 taxpayers on Thursday."),
        "two": (date(2025, 8, 10), "The IRS gave ICE the addresses of 61,000 taxpayers on Aug. 7."),
    }
    (merged,) = merge.merge(_found(texts, lexicons, words), words)

    assert (str(merged.when), len(merged.evidence)) == ("2025-08-07", 2)


def test_a_document_that_tells_of_two_days_keeps_them_apart(lexicons, words):
    told = f"U.S. District Judge Ana Reed {BLOCKED}"
    texts = {
        "both": (date(2025, 8, 14), f"{told} on Aug. 12. A federal judge {BLOCKED} on Aug. 13, 2025."),
        "one": (date(2025, 8, 14), f"A federal judge {BLOCKED} on Tuesday."),
    }
    merged = merge.merge(_found(texts, lexicons, words), words)

    assert [str(each.when) for each in merged] == ["2025-08-12", "2025-08-13"]


def test_the_latest_news_retells_no_old_deed(lexicons, words):
    told = (
        "In November a federal court blocked the IRS from sharing taxpayer data with ICE. "
        "Most recently, a federal court ordered the IRS to stop sharing taxpayer data with ICE."
    )
    merged = merge.merge(_found({"one": (date(2026, 2, 12), told)}, lexicons, words), words)

    assert [str(each.when) for each in merged] == ["2025-11", "[..2026-02-12]"]
