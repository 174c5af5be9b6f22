"""Whom a text credits, and in which way."""

from __future__ import annotations

import pytest

from extract.origins import credits


@pytest.mark.parametrize(
    ("text", "publisher", "kind"),
    [
        ("(CNN) — The agency said no.", "CNN", "dateline"),
        ("WASHINGTON (AP) — The agency said no.", "AP", "dateline"),
        ("NEW YORK, March 4 (Reuters) - The agency said no.", "Reuters", "dateline"),
        ("MADRID (EFE).- La agencia dijo que no.", "EFE", "dateline"),
        ("By Priscilla Example, CNN", "CNN", "byline"),
        ("By Lena Ostrow for Harbor Wire", "harbor wire", "byline"),
        ("By Lena Ostrow | The Associated Press", "AP", "byline"),
        ("Por Ana Prado, EFE", "EFE", "byline"),
        ("This story was originally published by Harbor Wire.", "harbor wire", "first published"),
        ("This article first appeared in The Morning Post.", "morning post", "first published"),
        ("Publicado originalmente por Diario de la Sierra.", "diario de la sierra", "first published"),
        ("Reuters contributed to this report.", "Reuters", "contributed"),
        ("Con información de EFE", "EFE", "contributed"),
        ("据路透社报道，该机构拒绝了。", "Reuters", "source"),
        ("The agency said no, according to the Associated Press.", "AP", "source"),
        ("The agency said no, Harbor Wire reported.", "harbor wire", "source"),
        ("Three people told CNN that the agency said no.", "CNN", "source"),
    ],
)
def test_credits_are_found(text, publisher, kind):
    assert (publisher, kind) in {(each.publisher, each.kind) for each in credits.find(text)}


@pytest.mark.parametrize(
    "text",
    ["The agency (which said no) — was not heard.", "They stood by the river.", "The wall was first built in Tarn."],
)
def test_other_words_are_no_credit(text):
    assert credits.find(text) == ()


def test_own_words_begin_after_the_dateline():
    text = "WASHINGTON (AP) — The agency said no."

    assert text[credits.dateline_end(text) :] == "The agency said no."
