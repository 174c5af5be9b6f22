"""One thing is changed in a person's file and every other byte stays, however the person writes YAML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.review import edit

CITATION = {"publisher": "B: “x”", "url": None, "quote": "one two # three four"}
ADDED = '- publisher: "B: “x”"'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("related: [a]\n", "related: [a, new]\n"),
        ("related: [a, b,]  # why\n", "related: [a, b, new,]  # why\n"),
        ("related: [\n  a,\n  b  # said so\n]\n", "related: [\n  a,\n  b, new  # said so\n]\n"),
        ("related:\n  - a\n  # a remark\nx: y\n", "related:\n  - a\n  - new\n  # a remark\nx: y\n"),
        ("related:\n- a # one\n", "related:\n- a # one\n- new\n"),
        ("related:\n-   'a'\n\n\n", "related:\n-   'a'\n-   new\n\n\n"),
        ("related: []\n", "related: [new]\n"),
        ("related: null # none\n", "related: [new] # none\n"),
        ("related:\n", "related: [new]\n"),
        ("added: 2026-01-01\n", "related: [new]\nadded: 2026-01-01\n"),
        ("title: x\n", "title: x\nrelated: [new]\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_word_is_added_to_a_list(before, after, end, mark):
    text, wanted = (f"{mark}---\n{front}---\nbody: [a]\n---\n".replace("\n", end) for front in (before, after))

    assert wanted == edit.with_word(text, "related", "new", "added")


@pytest.mark.parametrize("indent", ["", "  ", "      "])
@pytest.mark.parametrize("gap", [" ", "   "])
def test_a_mapping_is_added_to_a_list(indent, gap):
    inner = indent + " " + " " * len(gap)
    items = f"{indent}-{gap}publisher: A\n{inner}archive:\n{inner}  url: x # last\n"
    text = f"---\ncitations:\n{items}# about review\nreview: draft\n---\nx\n"
    found = edit.with_mapping(text, "citations", CITATION, "review")
    front, _ = edit._front(found)
    import yaml

    read = yaml.load(front, Loader=yaml.BaseLoader)

    assert read["citations"][1] == {"publisher": "B: “x”", "url": "null", "quote": "one two # three four"}
    assert found.startswith(f"---\ncitations:\n{items}{indent}-{gap}publisher:")
    assert found.endswith("# about review\nreview: draft\n---\nx\n")


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("citations: [{a: b}]\n", "is no list with an item on each line"),
        ("citations: text\n", "is no list with an item on each line"),
        ("{citations: []}\n", "has no lines of"),
    ],
)
def test_what_cannot_be_added_to_is_refused(front, message):
    with pytest.raises(edit.CannotEditError, match=message):
        edit.with_mapping(f"---\n{front}---\n", "citations", CITATION, "review")


def test_a_file_without_front_matter_is_refused():
    with pytest.raises(edit.CannotEditError, match="front matter"):
        edit.with_word("related: [a]\n", "related", "b", "added")


@pytest.mark.parametrize(
    ("before", "after"),
    [("review: draft # mine", "review: reviewed # mine"), ("review:   'draft'", "review:   reviewed")],
)
def test_a_value_is_replaced(before, after):
    assert f"---\n{after}\n---\n" == edit.with_value(f"---\n{before}\n---\n", "review", "reviewed")


WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\x85\u2028\u2029\ufeff", exclude_categories=["Cc", "Cs"])
)


@given(
    body=WORDS, title=WORDS, end=st.sampled_from(["\n", "\r\n"]), listed=st.lists(st.sampled_from("abc"), unique=True)
)
def test_all_that_was_there_stays_in_its_order(body, title, end, listed):
    """Taking out what was put in gives the old text, whatever the rest of the file says."""
    quoted = title.replace("'", "''")
    front = f"title: '{quoted}'\nrelated: [{', '.join(listed)}]\nadded: 2026-01-01\n"
    text = f"---\n{front}---\n{body}\n".replace("\n", end)
    new = edit.with_word(text, "related", "new", "added")

    assert text == new.replace("[new]" if not listed else ", new]", "[]" if not listed else "]", 1)
