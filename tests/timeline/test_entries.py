"""Entries are read and written without loss, and every fault is told with its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import collection, reading, vocabulary, writing
from timeline.entry import Archive, Citation, Claim, Correction, Dispute, Entry, reports
from timeline.faults import FaultsError
from timeline.when import When

ROOT = Path(__file__).parent.parent.parent
CASES = Path(__file__).parent.parent / "cases" / "faults"
WORDS = vocabulary.load(ROOT / "content" / "vocabulary")

lines = st.text(
    st.characters(
        blacklist_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"],
        blacklist_characters="\ufeff\x85\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    max_size=30,
).map(lambda text: " ".join(text.split()))
filled = lines.filter(bool)
ids = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
whens = st.sampled_from(["2026-03-11", "2026-02", "2025", "[..2026-03-11]", "2025-10~/2025-12"]).map(When.parse)
single = st.none() | st.sampled_from(["2026-03-11", "2025-07", "2024"]).map(When.parse)
sums = st.just("sha256:" + "0a" * 32)
quotes = st.lists(st.from_regex(r"[a-z]{1,9}", fullmatch=True), min_size=4, max_size=12).map(" ".join)


def citation() -> st.SearchStrategy[Citation]:
    archives = st.none() | st.builds(
        Archive, url=st.just("https://archive.example/x"), captured=st.dates(date(1990, 1, 1)), sha256=sums
    )
    return st.builds(
        Citation,
        publisher=filled,
        title=lines,
        author=lines,
        url=st.just("https://example.org/a?b=c#d"),
        published=single,
        language=st.sampled_from(["en", "zh-Hans", "es"]),
        origin=ids,
        relation=st.sampled_from(["", "original", "excerpt"]),
        quote=quotes,
        text=st.just("") | sums,
        archive=archives,
        tier=st.sampled_from(["official", "newsroom"]),
        party=st.booleans(),
        seen=st.none() | st.dates(date(1990, 1, 1)),
    )


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    citations = tuple(draw(st.lists(citation(), min_size=1, max_size=3)))
    claims = st.builds(Claim, value=filled, origin=st.sampled_from([each.origin for each in citations]))
    disputes = st.builds(Dispute, about=filled, values=st.lists(claims, min_size=2, max_size=3).map(tuple))
    corrections = st.builds(Correction, date=st.dates(date(1990, 1, 1)), change=filled)
    some = st.sampled_from
    return Entry(
        id="an-event",
        title=draw(filled),
        when=draw(whens),
        when_note=draw(lines),
        when_basis=draw(some(["happened", "reported"])),
        kind=draw(some(sorted(WORDS.kinds))),
        status=draw(some(sorted(WORDS.statuses))),
        from_=tuple(draw(st.lists(some(sorted(WORDS.agencies)), unique=True, max_size=2))),
        to=tuple(draw(st.lists(some(sorted(WORDS.agencies)), unique=True, max_size=2))),
        systems=tuple(draw(st.lists(some(sorted(WORDS.systems)), unique=True, max_size=2))),
        people=draw(lines),
        added=draw(st.dates(date(1990, 1, 1))),
        citations=citations,
        review=draw(some(["draft", "reviewed"])),
        body=draw(filled),
        legal=tuple(draw(st.lists(filled, unique=True, max_size=2))),
        related=tuple(draw(st.lists(ids, unique=True, max_size=2))),
        aliases=tuple(draw(st.lists(ids, unique=True, max_size=2))),
        disputed=tuple(draw(st.lists(disputes, max_size=2))),
        corrections=tuple(draw(st.lists(corrections, max_size=2))),
        status_as_of=draw(single),
    )


@given(entries())
def test_writing_and_reading_gives_the_same_entry(entry):
    """Whatever stands in a field, `null`, quotes, colons or a template, comes back as it was."""
    faults = []
    read = reading.parse(writing.text_of(entry), entry.id, "x.md", WORDS, faults)

    assert faults == []
    assert entry == read
    assert writing.text_of(entry) == writing.text_of(read)


@pytest.mark.parametrize(
    "title", ["null", "~", "no", "2021", "{{ 7*7 }}", "<script>alert(1)</script>", "a: b", "# c", "- d"]
)
def test_text_is_text(title):
    entry = replace(entries_example(), title=title)

    assert title == reading.parse(writing.text_of(entry), "an-event", "x.md", WORDS, []).title


def entries_example() -> Entry:
    path = next((ROOT / "content" / "events").glob("*.md"))
    entry = reading.entry(path, path.name, WORDS, [])
    assert entry is not None
    return entry


def test_there_are_fault_cases():
    assert len(list(CASES.glob("*.md"))) >= 8


@pytest.mark.parametrize("path", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_every_fault_of_a_file_is_told_at_once(path):
    """A case is the faulty entry, a line of =====, and the messages in order."""
    text, expected = path.read_text(encoding="utf-8").split("\n=====\n")
    faults = []
    entry = reading.parse(text + "\n", path.stem, "content/events/x.md", WORDS, faults)

    assert entry is None
    assert expected.strip().splitlines() == [str(fault) for fault in sorted(faults)]


def site(folder: Path, **texts: str) -> Path:
    (folder / "events").mkdir(parents=True)
    (folder / "vocabulary").symlink_to(ROOT / "content" / "vocabulary")
    for name, text in texts.items():
        (folder / "events" / f"{name.replace('_', '-')}.md").write_text(text, encoding="utf-8")
    return folder


def test_faults_across_files(tmp_path):
    """An alias that is another's id, a related event that is not there, and bytes that are not UTF-8."""
    base = entries_example()
    one = writing.text_of(replace(base, aliases=("two",), related=()))
    two = writing.text_of(replace(base, aliases=(), related=("ones",)))
    folder = site(tmp_path / "content", one=one, two=two)
    (folder / "events" / "three.md").write_bytes(b"---\ntitle: caf\xe9\n---\n")

    with pytest.raises(FaultsError) as error:
        collection.load(folder, "content")

    told = str(error.value).splitlines()
    assert len(told) == 3
    assert (
        "content/events/one.md:1: aliases: found “two”, the id of content/events/two.md; accepted: each id once"
        in told
    )
    assert "content/events/three.md:2: found byte 0xe9 at offset 14; accepted: text in UTF-8" in told
    assert any("content/events/two.md:1: related: found “ones”; accepted as event:" in each for each in told)


def test_copies_of_one_story_count_once():
    base = entries_example().citations[0]
    copy, other = replace(base, relation="syndicated", url="https://b.example/"), replace(base, origin="other")
    first, second = reports([copy, other, replace(base, relation="original")])

    assert ("original", "syndicated") == tuple(each.relation for each in first.citations)
    assert 1 == len(first.copies)
    assert "other" == second.origin
