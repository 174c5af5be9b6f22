"""Files, folders and standard input as the command meets them: the same documents in any order, faults at the end."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract import read, records
from extract.document import Document
from tests.extract.formats import prints
from tests.extract.formats.archives import packed, record
from tests.extract.formats.pages import page, paragraphs
from timeline.faults import Fault

ROOT = Path(__file__).parent.parent.parent.parent
ARTICLE = """PUBLISHED Mar 11, 2026, 2:05 PM ET

ICE asked the IRS last month for the addresses of about 9,000 taxpayers, according to a court filing.
"""
PRINTED = prints.pdf([prints.column(72, 700, paragraphs(1)[0].split(". "))])


def extract(*arguments, cwd, given=b""):
    return subprocess.run(
        [sys.executable, "-m", "extract", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        input=given,
        capture_output=True,
        check=False,
    )


@pytest.fixture(name="folder")
def _folder(tmp_path):
    """Return a folder with every kind of file that is read, one of each that is not, and what is passed over."""
    for name in ("b/deep", ".hidden", "page_files"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "page.html").write_text(page(1), encoding="utf-8")
    (tmp_path / "page_files" / "frame.html").write_text(page(9), encoding="utf-8")
    (tmp_path / "page_files" / "style.css").write_text("a{}", encoding="utf-8")
    (tmp_path / ".hidden" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / ".a.txt.swp").write_bytes(b"\0")
    (tmp_path / "b" / "page.htm").write_text(page(2), encoding="utf-8")
    (tmp_path / "b" / "deep" / "page.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b" / "crawl.warc.gz").write_bytes(packed(record("https://news.example.org/3", page(3).encode())))
    (tmp_path / "print.pdf").write_bytes(PRINTED)
    (tmp_path / "broken.pdf").write_bytes(PRINTED[:200])
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "page.xhtm").write_bytes(b"x")
    return tmp_path


def told(found):
    return [each if isinstance(each, Document) else str(each) for each in found]


def test_a_folder_holds_every_kind(folder, monkeypatch):
    """Hidden files and what a browser keeps beside a page are passed over; what cannot be read is named."""
    monkeypatch.chdir(folder)
    found = list(read.documents([Path()]))

    assert [
        "b/crawl.warc.gz",
        "b/deep/page.txt",
        "b/page.htm",
        "page.html",
        "print.pdf",
    ] == [each.path for each in found if isinstance(each, Document)]
    assert ["broken.pdf", "empty.html", "page.xhtm"] == [each.path for each in found if isinstance(each, Fault)]
    assert "found “.xhtm”; accepted as kind of file:" in str(found[-2])
    assert "nearest: .xhtml" in str(found[-2])


def test_ids_are_distinct_and_the_same_in_any_order(folder, monkeypatch):
    """Three files called page: named in another order, or twice, they are the same documents with the same ids."""
    monkeypatch.chdir(folder)
    names = [Path("page.html"), Path("b"), Path("print.pdf"), Path("broken.pdf")]
    first = told(read.documents(names))

    assert {"page", "page-2", "page-3"} < {each.id for each in first if isinstance(each, Document)}
    assert first == told(read.documents([*reversed(names), Path("b/page.htm"), Path("b/deep")]))


def test_reading_goes_file_by_file(folder):
    """Nothing is read before it is asked for."""
    found = read.documents([folder])

    assert isinstance(found, Iterator)
    assert isinstance(next(found), Document)
    shutil.rmtree(folder / "b" / "deep")
    assert "is not a file" in str(next(found))


def test_two_hundred_pages(tmp_path):
    for number in range(200):
        (tmp_path / f"story-{number:03}.html").write_text(page(number), encoding="utf-8")
    found = list(read.documents([tmp_path]))

    assert [f"story-{number:03}" for number in range(200)] == [each.id for each in found]
    assert all("part 7 of story" in each.text for each in found)
    assert {"Example Post"} == {each.publisher for each in found}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (ARTICLE.encode(), "the addresses of about 9,000 taxpayers"),
        (page(4).encode("utf-16"), "part 7 of story 4."),
        (PRINTED, "This is part 0 of story 1."),
        (record("https://news.example.org/3", page(3).encode()), "part 7 of story 3."),
        (packed(record("https://news.example.org/3", page(3).encode())), "part 7 of story 3."),
    ],
    ids=["text", "page in UTF-16", "PDF", "archive", "packed archive"],
)
def test_standard_input_is_known_by_how_it_begins(tmp_path, data, expected):
    result = extract("read", "-", cwd=tmp_path, given=data)
    answer = json.loads(result.stdout)

    assert (0, "-") == (result.returncode, answer["path"])
    assert expected in answer["text"]


def test_empty_standard_input_is_a_fault(tmp_path):
    result = extract("read", "-", cwd=tmp_path)

    assert (1, b"") == (result.returncode, result.stdout)
    assert [
        "-:1: is empty; accepted: a news text",
        "1 fault; 0 files read, 1 not",
    ] == result.stderr.decode().splitlines()


def test_all_faults_at_the_end_and_the_rest_is_read(folder):
    """The summary says how many files were read and how many not; the exit status is 1."""
    result = extract("read", "page.html", "broken.pdf", "gone.html", "empty.html", "b", cwd=folder)

    assert 1 == result.returncode
    assert 4 == len(result.stdout.splitlines())
    assert [
        "broken.pdf:1: breaks off before its end; accepted: a whole PDF",
        "empty.html:1: is empty; accepted: a news text",
        "gone.html:1: is not a file; accepted: a news text",
        "3 faults; 4 files read, 3 not",
    ] == result.stderr.decode().splitlines()


def test_what_is_known_of_a_page_is_said_with_its_words(folder):
    answer = json.loads(extract("read", "page.html", cwd=folder).stdout)

    assert {"value": "Example Post", "kind": "json-ld", "words": "Example Post"} == answer["publisher"]
    assert {"value": "2026-03-11", "kind": "meta", "words": "2026-03-11T09:00:00-05:00"} == answer["published"]
    assert [] == [field for field in ("title", "author", "language", "url") if not answer[field]["kind"]]


def test_a_run_over_pages_says_how_many_files_it_read(folder):
    shutil.copytree(ROOT / "content" / "vocabulary", folder / "content" / "vocabulary")
    result = extract("run", "b", "broken.pdf", "--today", "2026-11-22", cwd=folder)
    again = extract("run", "broken.pdf", "b", "--today", "2026-11-23", cwd=folder)

    assert (1, 1) == (result.returncode, again.returncode)
    assert "3 documents of 2 origins: 1 new" in result.stdout.decode()
    assert result.stdout.decode().endswith("; 3 files read, 1 not\n")
    assert "0 new, 1 known, 0 changed" in again.stdout.decode()


@pytest.mark.parametrize(("name", "data"), [("a.html", page(1).encode()), ("a.pdf", PRINTED)])
def test_an_original_may_be_a_page_or_a_print(tmp_path, name, data):
    """It is taken by its sha256, and read in place of the abstract."""
    seeds = tmp_path / "seeds"
    (seeds / "originals").mkdir(parents=True)
    (seeds / "originals" / f"story.{name[2:]}").write_bytes(data)
    (seeds / "story.md").write_text(
        f"""---
publisher: Example Wire
title: A story
published: 2026-03-11
languages: [en]
origin: example-wire
relation: original
sha256: {records.digest(data)}
reliability: high
reliability_note: a test
---
An abstract.
""",
        encoding="utf-8",
    )
    (document,) = records.documents(records.load(seeds), seeds)

    assert "This is part 0 of story 1." in document.text
    assert (records.digest(data), "") == (document.sha256, document.original)
    assert [document.text] == [
        each for each in records.texts(records.load(seeds), seeds).values() if "part 0" in each
    ]


def test_plain_text_needs_none_of_the_heavy_libraries(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from extract import read; list(read.documents([Path('a.txt')]));"
        "print([each for each in ('trafilatura', 'lxml', 'pypdfium2', 'fastwarc', 'brotli') if each in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )

    assert b"[]" == result.stdout.strip()


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_characters_that_no_entry_may_hold_are_left_out_with_a_word(tmp_path, name):
    """What turns the direction of text is refused by the build."""
    told = "ICE asked the IRS \u202elast month\u202c for the addresses of taxpayers, \u2066a filing\u2069 says. "
    page = f"<html><body><article><p>{told * 4}</p></article></body></html>"
    (tmp_path / name).write_text(page if name.endswith("l") else f"One.\n{told}", encoding="utf-8")
    found = read.document(tmp_path / name)
    line = 2 if name == "a.txt" else 1
    said = f"line {line}: found the character U+202E; accepted: text that can be printed, so it is left out"

    assert "ICE asked the IRS last month for the addresses of taxpayers, a filing says." in found.text
    assert said == found.note


def test_a_page_break_of_a_printer_is_a_space(tmp_path):
    (tmp_path / "a.txt").write_text("ICE asked the IRS for\x0caddresses of taxpayers.\n", encoding="utf-8")
    found = read.document(tmp_path / "a.txt")

    assert ("ICE asked the IRS for addresses of taxpayers.", "") == (found.text.strip(), found.note)
