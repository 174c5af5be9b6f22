"""On whose word a deed is told: found in three languages, kept through the merge, said in the draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from extract import draft, events, merge, wording
from extract.document import Document

CONTENT = Path(__file__).parent.parent.parent / "content"
DEED = "the IRS gave ICE the addresses of 40,000 taxpayers in August"


def drawn(texts, lexicons, words):
    documents = {
        f"d{number}": replace(
            Document(f"d{number}", "d", text, "", date(2025, 11, 22), "the test says so"), origin=f"d{number}"
        )
        for number, text in enumerate(texts)
    }
    found = [each for one in documents.values() for each in events.find(one, lexicons, words)]
    return documents, merge.merge(found, words)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"According to the lawsuit, {DEED}.", "suit"),
        (f"{DEED[0].upper()}{DEED[1:]}, the plaintiffs allege.", "suit"),
        (f"The union’s petition says {DEED}.", "suit"),
        (f"A whistleblower says that {DEED}.", "whistleblower"),
        (f"According to a whistleblower complaint, {DEED}.", "whistleblower"),
        (f"{DEED[0].upper()}{DEED[1:]}, the complaint says.", "complaint"),
        (f"In a declaration filed Friday, an official said {DEED}.", "filing"),
        (f"{DEED[0].upper()}{DEED[1:]}, court records show.", "filing"),
        (f"Internal emails show {DEED}.", "documents"),
        (f"{DEED[0].upper()}{DEED[1:]}, according to two people familiar with the matter.", "unnamed"),
        (f"{DEED[0].upper()}{DEED[1:]}.", ""),
        (f"The agency said Friday that {DEED}.", ""),
        (f"The lawsuit was filed in May, but {DEED}.", ""),
        ("Según la demanda, el IRS entregó al ICE las direcciones de 40.000 contribuyentes en agosto.", "suit"),
        ("El IRS entregó al ICE las direcciones de 40.000 contribuyentes en agosto.", ""),
        ("诉状称，国税局8月把4万名纳税人的地址交给了移民与海关执法局。", "suit"),
        ("国税局8月把4万名纳税人的地址交给了移民与海关执法局。", ""),
    ],
)
def test_word(text, word, lexicons, words):
    _, found = drawn([text], lexicons, words)
    assert [each.word for each in found if each.kind == "disclosure"] == [word]


@pytest.mark.parametrize(
    ("texts", "title", "body"),
    [
        (
            [f"According to the lawsuit, {DEED}."],
            "The IRS shares taxpayer records with ICE, lawsuit says",
            "that cites a lawsuit.",
        ),
        (
            [f"{DEED[0].upper()}{DEED[1:]}, court records show."],
            "The IRS shares taxpayer records with ICE",
            "filing.",
        ),
        (
            [f"According to the lawsuit, {DEED}.", f"{DEED[0].upper()}{DEED[1:]}."],
            "The IRS shares taxpayer records with ICE",
            "according to a news report of 22 November 2025.",
        ),
    ],
)
def test_said_in_the_draft(texts, title, body, lexicons, words):
    drafts = wording.load(CONTENT / "vocabulary", words)
    dated = [f"{text} A spokesman declined to comment." for text in texts]
    documents, found = drawn(dated, lexicons, words)
    (shown,) = [draft.entry(each, documents, drafts, words, "an-id", date(2026, 1, 1)) for each in found]
    assert shown.title == title
    assert shown.body.endswith(body)


def test_what_one_sentence_alleges_the_rest_of_its_document_alleges(lexicons, words):
    _, found = drawn(
        [f"According to the lawsuit, {DEED}. The IRS gave ICE 40,000 addresses of taxpayers in August."],
        lexicons,
        words,
    )
    assert [each.word for each in found] == ["suit"]
