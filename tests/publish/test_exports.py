import csv
import io
import json
from collections.abc import Collection
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from publish.chains import courses
from publish.event import Event, event
from publish.exports import BRIEF, COLUMNS, Row, as_csv, as_json, lines, neutral, original, rows
from publish.tongues import Tongue
from tests.publish.entries import ENGLISH, SPANISH, WORDS, citation, told
from timeline.chain import Chain
from timeline.entry import Archive, Claim, Correction, Dispute
from timeline.translation import Translation
from timeline.when import When

FULL = told(
    "full",
    "2025-10~/2025-12",
    title="=HYPERLINK(1)",
    when_note="+ note",
    people="-3 people",
    status_as_of=When.parse("2026-02"),
    citations=(
        citation(published=When.parse("2026-03"), archive=Archive("https://example.org", date(2026, 1, 2), "")),
        citation("weak", tier="secondary", party=True, seen=date(2026, 11, 20)),
    ),
    legal=("@law", "a; b"),
    related=("one", "two"),
    aliases=("old",),
    disputed=(Dispute("number", (Claim("1", "wire"), Claim("2", "wire"))),),
    corrections=(Correction(date(2026, 11, 22), "the number"),),
    body="One.\n\n“Two”, three.",
)

COURSE = courses(
    [Chain("a-chain", "A chain", ("full", "other"), "Two *steps*.")], [FULL, told("other", "2026")], ENGLISH, {}
)[0]


def table(*events: Event, tongue: Tongue = ENGLISH) -> Collection[Row]:
    return rows(events, [COURSE], tongue).values()


def test_json_holds_every_field() -> None:
    row = json.loads(as_json(table(FULL), [COURSE]))["events"][0]

    assert row["id"] == "full"
    assert row["when"] == "2025-10~/2025-12"
    assert row["when_words"] == "late 2025"
    assert (row["earliest"], row["latest"]) == ("2025-10-01", "2025-12-31")
    assert row["from"] == ["alpha"]
    assert row["citations"][0]["published"] == "2026-03"
    assert row["citations"][0]["archive"]["captured"] == "2026-01-02"
    assert row["disputed"][0]["values"][1] == {"value": "2", "origin": "wire"}
    assert row["corrections"] == [{"date": "2026-11-22", "change": "the number"}]
    assert (row["reports"], row["weaker_sources"]) == (1, 1)
    assert row["status_as_of"] == "2026-02"
    assert row["citations"][1] | {"tier": "secondary", "party": True, "seen": "2026-11-20"} == row["citations"][1]


def test_json_holds_the_chains() -> None:
    found = json.loads(as_json(table(FULL, told("third", "2026")), [COURSE]))

    assert [row["chains"] for row in found["events"]] == [["a-chain"], []]
    assert found["chains"] == [
        {"id": "a-chain", "title": "A chain", "events": ["full", "other"], "body": "Two *steps*."}
    ]


def test_a_table_in_another_language_has_its_words_and_says_so() -> None:
    translation = Translation(
        "full", "es", "Todo", "tres", "", "", (Dispute("número", (Claim("uno", "wire"), Claim("dos", "wire"))),),
        date(2026, 11, 22), "draft", "Uno.",
    )  # fmt: skip
    spanish, untold = table(
        event(FULL.entry, WORDS, SPANISH, translation),
        event(replace(FULL.entry, id="other"), WORDS, SPANISH),
        tongue=SPANISH,
    )

    assert (spanish["title"], spanish["body"], spanish["people"]) == ("Todo", "Uno.", "tres")
    assert spanish["disputed"][0]["values"][0] == {"value": "uno", "origin": "wire"}
    assert (spanish["when_words"], spanish["language"]) == ("finales de 2025", "es")
    assert (untold["title"], untold["language"]) == (FULL.entry.title, "en")
    assert list(spanish) == list(untold)


def test_csv_holds_what_json_holds() -> None:
    """Reading the table and undoing the neutral cells gives the same values."""
    text = as_csv(lines(rows([FULL], [COURSE], ENGLISH), COLUMNS).values(), COLUMNS)
    row = {key: original(cell) for key, cell in next(csv.DictReader(io.StringIO(text, newline=""))).items()}
    known = json.loads(as_json(table(FULL), [COURSE]))["events"][0]

    assert list(row) == list(known)
    for field, value in known.items():
        if isinstance(value, list):
            found = json.loads(row[field]) if row[field][:1] == "[" else row[field].split("; ") if row[field] else []
            assert found == value
        else:
            assert row[field] == ("" if value is None else str(value))


def test_a_brief_table_holds_the_same_but_for_what_is_long() -> None:
    table = rows([FULL], [COURSE], ENGLISH)
    whole, brief = (
        next(csv.DictReader(io.StringIO(as_csv(lines(table, columns).values(), columns), newline="")))
        for columns in (COLUMNS, BRIEF)
    )

    assert brief.items() < whole.items()
    assert set(whole) - set(brief) == {"body", "citations", "disputed", "corrections"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "'"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert neutral(f"{start}1") == f"'{start}1"


def test_formulas_in_a_table_are_neutral() -> None:
    row = next(
        csv.DictReader(
            io.StringIO(as_csv(lines(rows([FULL], [COURSE], ENGLISH), COLUMNS).values(), COLUMNS), newline="")
        )
    )

    assert row["title"] == "'=HYPERLINK(1)"
    assert row["when_note"] == "'+ note"
    assert row["people"] == "'-3 people"


@given(some.text())
def test_neutral_cells_can_be_read_back(cell: str) -> None:
    assert original(neutral(cell)) == cell
