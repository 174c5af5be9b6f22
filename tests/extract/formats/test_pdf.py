"""PDF files: columns in their order, hyphens joined, running heads out, and a reason for each that cannot be read."""

from __future__ import annotations

import pytest

from extract.formats import pdf as reading
from tests.extract.formats import prints
from tests.extract.formats.prints import column

LEFT = [
    "The Office of Records asked the Revenue Bu-",
    "reau on Tuesday for the addresses of about",
    "nine thousand account holders. The re-",
    "quest was under review.",
    "  A spokeswoman said that no data had been",
    "sent so far, and that a long-",
    "standing rule holds. It was signed in",
]
RIGHT = [
    "March, according to a court filing, and a",
    "long-standing rule forbids it. Lawyers for",
    "three unions told the court last month of",
    "a study of Covid-",
    "19 data that nobody had asked for in writ-",
    "ing. A judge has set a hearing for Friday.",
    "Both sides will file their answers.",
]
TEXT = """Office asks for addresses of account holders

The Office of Records asked the Revenue Bureau on Tuesday for the addresses of about nine thousand account holders. \
The request was under review.

A spokeswoman said that no data had been sent so far, and that a long-standing rule holds. It was signed in March, \
according to a court filing, and a long-standing rule forbids it. Lawyers for three unions told the court last month \
of a study of Covid-19 data that nobody had asked for in writing. A judge has set a hearing for Friday. Both sides \
will file their answers."""
HEADLINE = (72, 720, 18, "Office asks for addresses of account holders")


def read(data):
    return reading.read(data, "a", "sha256:")


@pytest.mark.parametrize("order", ["left first", "right first", "line by line"])
def test_two_columns_are_read_one_after_the_other(order):
    """However the file has them: the headline that spans them, the left one, then the right one."""
    left, right = column(72, 690, LEFT), column(320, 690, RIGHT)
    lines = {
        "left first": left + right,
        "right first": right + left,
        "line by line": [each for pair in zip(left, right, strict=True) for each in pair],
    }[order]

    assert TEXT == read(prints.pdf([[HEADLINE, *lines]])).text


def test_three_columns():
    places = ((40, "one"), (230, "two"), (420, "three"))
    pages = [
        [each for at, word in places for each in column(at, 700, [f"Here is line {word} {n}." for n in range(5)])]
    ]
    text = read(prints.pdf(pages)).text.split()

    assert ["one"] * 5 + ["two"] * 5 + ["three"] * 5 == [word for word in text if word in ("one", "two", "three")]


def test_one_column_is_not_cut():
    """A text with one wide gap in it is no table of two columns."""
    lines = [f"This is line {n} of a text that runs over the whole width of the printed page" for n in range(9)]

    assert " ".join(lines) == read(prints.pdf([column(72, 700, lines)])).text


def test_running_heads_and_page_numbers_are_left_out():
    """A stamp with a changing page number, and the number alone; a figure within the text stays."""
    pages = [
        [
            (72, 760, 9, f"Case 1:26-cv-00001 Document 12 Filed 03/11/26 Page {n} of 3"),
            *column(
                72,
                700,
                [f"Paragraph {word} of the ruling begins here and", "2026", f"is the year of part {word} of it."],
            ),
            (300, 30, 9, f"- {n} -"),
        ]
        for n, word in ((1, "one"), (2, "two"), (3, "three"))
    ]
    text = read(prints.pdf(pages)).text

    assert "Case 1:26" not in text
    assert not {"- 1 -", "- 2 -"} & set(text.split("\n"))
    assert "begins here and 2026 is the year of part two of it." in text


def test_a_paragraph_goes_on_over_the_page():
    first = column(
        72, 700, ["The office asked the bureau for the addresses of", "the account holders and said that the"]
    )
    second = column(72, 700, ["request was made in writing.", "The bureau is a body of its own."])

    assert "said that the request was made" in read(prints.pdf([first, second])).text


def test_title_and_author_are_taken_where_a_person_wrote_them():
    good = read(prints.pdf([column(72, 700, LEFT)], "/Title (Office asks) /Author (Alex Example)"))
    made = read(
        prints.pdf([column(72, 700, LEFT)], "/Title (Microsoft Word - final2.docx) /CreationDate (D:20260311)")
    )

    assert {("title", "Office asks", "pdf"), ("author", "Alex Example", "pdf")} == {
        (each.field, each.value, each.kind) for each in good.facts
    }
    assert ((), None) == (made.facts, made.publication.value)


PLAIN = prints.pdf([column(72, 700, LEFT)])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (prints.pdf([column(72, 700, LEFT)], encrypted=True), "is encrypted with a password"),
        (prints.pdf([[], []], picture=True), "is scanned, 2 pages of images and no text"),
        (prints.pdf([[]]), "has no text"),
        (PLAIN[: len(PLAIN) // 2], "breaks off before its end"),
        (b"%PDF-1.4\nnothing\n%%EOF\n", "is broken"),
    ],
    ids=["encrypted", "scanned", "empty", "truncated", "broken"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data, reason):
    with pytest.raises(reading.RefusedError, match=reason):
        read(data)


def test_pages_that_are_pictures_are_told_of():
    """A text with one scanned page is read, with a note."""
    mixed = prints.pdf([column(72, 700, LEFT), []], picture=True)

    assert "1 of 2 pages are images without text and were not read" == read(mixed).note
