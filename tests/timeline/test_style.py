"""The house style, as far as a machine can hold texts to it, and one description for each page that is cited."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.publish.entries import citation, told
from timeline import sources, style
from timeline.when import When

TABLE = Path(__file__).parent.parent.parent / "content" / "vocabulary" / "en" / "style.yaml"
FAULTS = []
AVOIDED = style.load(TABLE, TABLE.name, FAULTS)


def complaints(title="A title", body="A text."):
    entry = replace(told("an-event", "2026-03-11").entry, title=title, body=body)
    text = f"---\nkind: request\ntitle: {title}\n---\n{body}\n"
    return [str(each) for each in style.check(entry, text, "x.md", AVOIDED)]


def test_the_table_has_no_fault_and_gives_something_to_write():
    assert FAULTS == []
    assert all(each.write and each.why for each in AVOIDED)


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Senators slam the plan", "A text.", ["x.md:3: title: found “slam”"]),
        ("A title.", "A text.", ["x.md:3: title: ends with a full stop"]),
        ("A" * 101, "A text.", ["x.md:3: title: has 101 characters"]),
        (
            "A title",
            "One.\n\nIt's a vast  data\ngrab.",
            ["found '", "x.md:7: body: found “vast”", "found “data grab”"],
        ),
        ("A title", "It ruled on March 11, 2026.", ["found “March 11, 2026”; accepted: the day first"]),
        ("A title", "They called it “a massive data grab” and “It’s unprecedented”.", []),
        ("A title", "Aliens are named in [the act](https://example.org/a?b='c').", ["found “Aliens”"]),
        ("IRS gives ICE data on about 47,000 taxpayers", "It gave them on 7 August 2025; a judge barred it.", []),
    ],
)
def test_what_is_not_in_the_style_is_named_with_its_line(title, body, expected):
    found = complaints(title, body)

    assert len(expected) == len(found)
    for part in expected:
        assert any(part in each for each in found), (part, found)


def page(**changes):
    return citation(
        publisher="Wire", title="Headline", published=When.parse("2026-03-11"), tier="newsroom", **changes
    )


def test_a_page_that_two_entries_describe_differently_is_named_in_the_second():
    first = replace(told("first", "2026-03-11").entry, citations=(page(),))
    second = replace(told("second", "2026-03-11").entry, citations=(page(origin="other"),))
    files = {"second": "---\ncitations:\n  - publisher: Wire\n    url: https://example.org/a\n---\n"}

    (fault,) = sources.check([first, second], files, "content")

    assert str(fault).startswith("content/events/second.md:4: citations[1].origin: found “other”")
    assert str(fault).endswith("that first describes as “wire”; accepted: the same in both")


def test_what_an_entry_leaves_out_of_a_page_is_not_held_against_it():
    first = replace(told("first", "2026-03-11").entry, citations=(page(),))
    second = replace(told("second", "2026-03-11").entry, citations=(replace(page(), title="", published=None),))

    assert list(sources.check([first, second], {}, "content")) == []
