"""How drafts read: which court, what it did, what a count counts; said by what most sources tell, in any language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from extract import draft, events, merge, wording
from extract.document import Document

CONTENT = Path(__file__).parent.parent.parent / "content"
ORDER = "blocked the IRS from sharing taxpayer data with ICE"


@pytest.fixture(scope="session")
def drafts(words):
    return wording.load(CONTENT / "vocabulary", words)


def drawn(texts, lexicons, words, drafts):
    """Return the drafts of what *texts* tell, each text a report of one week in autumn."""
    documents = {
        f"d{number}": replace(
            Document(f"d{number}", "d", text, "", date(2025, 11, 22), "the test says so"), origin=f"d{number}"
        )
        for number, text in enumerate(texts)
    }
    found = [each for one in documents.values() for each in events.find(one, lexicons, words)]
    return [
        draft.entry(each, documents, drafts, words, "an-id", date(2026, 1, 1)) for each in merge.merge(found, words)
    ]


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (
            [f"U.S. District Judge Ana Reed in Boston {ORDER} on Friday."],
            "A federal judge in Boston bars the IRS from sharing taxpayer records with ICE",
        ),
        (
            [f"A judge {ORDER} on Friday."],
            "A judge bars the IRS from sharing taxpayer records with ICE",
        ),
        (
            ["Un juez federal de Maryland bloqueó el viernes que el IRS comparta datos fiscales con el ICE."],
            "A federal judge in Maryland bars the IRS from sharing taxpayer records with ICE",
        ),
        (
            ["On Friday the 4th U.S. Circuit Court of Appeals allowed the IRS to share taxpayer data with ICE."],
            "The 4th Circuit appeals court allows the IRS to share taxpayer records with ICE",
        ),
        (
            ["On Friday the Supreme Court allowed ICE to access the taxpayer data of the IRS."],
            "The Supreme Court allows ICE access to taxpayer records",
        ),
        (
            ["On Friday a federal judge ruled that the IRS had unlawfully given ICE access to taxpayer data."],
            "A federal judge rules against the sharing of taxpayer records with ICE",
        ),
        (
            ["On Friday a federal judge ruled that the IRS did not violate the law by giving ICE taxpayer data."],
            "A federal judge rules on the sharing of taxpayer records with ICE",
        ),
        (
            ["The Justice Department sued Oregon on Friday for its voter rolls."],
            "DOJ sues Oregon for state voter lists",
        ),
        (
            ["A judge on Friday barred USDA from withholding funds from states that refuse to hand over SNAP data."],
            "A judge bars USDA from withholding funds over SNAP recipients’ records",
        ),
        (
            [
                "On Friday an appeals court struck down a request to block the IRS from giving ICE taxpayer data.",
            ],
            "An appeals court declines to stop the sharing of taxpayer records with ICE",
        ),
        (
            ["On Friday a federal judge ruled for the IRS, allowing it to share illegal immigrants’ data with ICE."],
            "A federal judge allows the IRS to share taxpayer records with ICE",
        ),
        (
            ["Twenty states asked a judge on Friday to stop CMS from sharing Medicaid data with ICE."],
            "States ask a court for an order on the sharing of Medicaid enrollees’ data with ICE",
        ),
        (
            ["Oregon sued on Friday to stop CMS from sharing Medicaid data with ICE."],
            "Oregon sues over the sharing of Medicaid enrollees’ data with ICE",
        ),
        (
            ["Sen. Ana Reed asked the IRS on Friday to explain the sharing of taxpayer data with ICE."],
            "A lawmaker questions the handling of taxpayer records",
        ),
        (
            ["Sens. Ana Reed and Tom Hill asked the IRS on Friday to explain the sharing of taxpayer data with ICE."],
            "Lawmakers question the handling of taxpayer records",
        ),
        (
            ["Federal judges in Maine and Ohio on Friday dismissed the Justice Department's suits for voter rolls."],
            "Suits over state voter lists are dismissed",
        ),
        (
            [
                "The TSA gave ICE airline passenger lists in March.",
                "In March the TSA sent ICE airline passenger lists.",
                "The TSA gave ICE access to airline passenger lists in March.",
            ],
            "The TSA shares airline passenger lists with ICE",
        ),
        (
            ["Washington's attorney general sued on Friday to stop CMS from sharing Medicaid data with ICE."],
            "Washington state sues over the sharing of Medicaid enrollees’ data with ICE",
        ),
        (
            ["A federal judge on Friday vacated the DHS overhaul of the voter checks in SAVE."],
            "A federal judge voids changes to the handling of SAVE records",
        ),
        (
            ["A federal judge on Friday refused to block CMS from sharing Medicaid data with ICE."],
            "A federal judge declines to stop the sharing of Medicaid enrollees’ data with ICE",
        ),
        (
            ["Nebraska gave USDA its SNAP recipients' records on Friday."],
            "Nebraska shares SNAP recipients’ records with USDA",
        ),
        (
            ["On Friday a federal judge in California blocked USDA from demanding SNAP data of the states."],
            "A federal judge in California bars USDA from demanding SNAP recipients’ records",
        ),
        (
            ["On Friday the United States Supreme Court let DOGE use the Social Security data of SSA."],
            "The Supreme Court allows DOGE access to the Social Security number file",
        ),
        (
            ["On Friday the Maine Supreme Court blocked the sharing of driver records with ICE."],
            "A court bars the sharing of driver records with ICE",
        ),
        (
            ["The Justice Department shared the states' voter rolls with Homeland Security on Friday."],
            "State voter lists are shared with DHS",
        ),
        (
            ["The IRS improperly shared the data of taxpayers with ICE on Friday."],
            "Error in the handling of taxpayer records by the IRS is reported",
        ),
    ],
)
def test_title(texts, title, lexicons, words, drafts):
    assert title in [each.title for each in drawn(texts, lexicons, words, drafts)]


def test_most_sources_say_what_was_done(lexicons, words, drafts):
    texts = [
        "On Friday a federal judge issued a ruling on the sharing of taxpayer data with ICE.",
        f"On Friday a federal judge in Boston {ORDER}.",
        "El viernes una jueza federal de Boston prohibió que el IRS comparta datos de contribuyentes con el ICE.",
    ]
    (entry,) = drawn(texts, lexicons, words, drafts)

    assert entry.title == "A federal judge in Boston bars the IRS from sharing taxpayer records with ICE"
    assert entry.body.startswith("A federal judge in Boston barred the IRS from sharing taxpayer records with ICE, ")


def test_what_a_count_counts(lexicons, words, drafts):
    texts = ["On Friday ICE asked the IRS for more than 1.27 million records of taxpayers."]
    (entry,) = drawn(texts, lexicons, words, drafts)

    assert "for taxpayer records (more than 1.27 million records), " in entry.body


def test_what_reports_disagree_on_is_shown(lexicons, words, drafts):
    (entry,) = drawn(
        [
            "The IRS gave ICE the addresses of 47,000 taxpayers on Thursday, Nov. 20.",
            "The IRS gave ICE the addresses of 61,000 taxpayers on Nov. 20.",
            "The IRS gave ICE the addresses of about 47,000 taxpayers on Thursday.",
        ],
        lexicons,
        words,
        drafts,
    )

    assert [(each.about, [(one.value, one.origin) for one in each.values]) for each in entry.disputed] == [
        ("how many people", [("47,000 taxpayers", "d0"), ("61,000 taxpayers", "d1")])
    ]


def test_days_on_which_reports_disagree_are_shown(lexicons, words, drafts):
    (entry,) = drawn(
        [f"A federal judge {ORDER} on Thursday.", f"A federal judge {ORDER} on Nov. 21."], lexicons, words, drafts
    )

    assert str(entry.when) == "[2025-11-20,2025-11-21]"
    assert [(each.about, [(one.value, one.origin) for one in each.values]) for each in entry.disputed] == [
        ("when it happened", [("20 November 2025", "d0"), ("21 November 2025", "d1")])
    ]


def test_of_a_part_and_a_whole_those_asked_for_are_the_whole(lexicons, words, drafts):
    entries = drawn(
        [
            "The IRS gave ICE the addresses of 47,289 of the 1.28 million taxpayers on Thursday.",
            "ICE asked the IRS for the addresses of 1.28 million taxpayers in June.",
        ],
        lexicons,
        words,
        drafts,
    )

    assert {each.kind: each.people for each in entries} == {
        "disclosure": "47,289 taxpayers",
        "request": "1.28 million taxpayers",
    }


def test_records_of_other_people_are_not_those_told_of_before(lexicons, words, drafts):
    text = "CMS shared Medicaid data with ICE. On Friday ICE asked the state Labor Department for workers’ records."
    asked = [each.title for each in drawn([text], lexicons, words, drafts) if each.kind == "request"]
    assert asked == ["ICE asks state agencies for records"]


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        (
            "DOJ asked for voter rolls. At least 26 states had heard of it, and on Friday it sued eight.",
            "lawsuit",
            "DOJ sues for state voter lists",
        ),
        (
            "DOJ asked for rolls. DHS did not respond. On Friday the department asked 26 states for voter rolls.",
            "request",
            "DOJ asks state agencies for state voter lists",
        ),
        (
            "USDA runs names through the SAVE system. On Friday 27 states gave up files on people to USDA.",
            "disclosure",
            "State agencies share records with USDA",
        ),
    ],
)
def test_who_is_meant(text, kind, title, lexicons, words, drafts):
    assert title in [each.title for each in drawn([text], lexicons, words, drafts) if each.kind == kind]
