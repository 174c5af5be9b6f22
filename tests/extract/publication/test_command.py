"""`python -m extract published` as a person meets it, and the bytes it reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from extract import read as reading
from extract.publication import of_bytes, published

ROOT = Path(__file__).parent.parent.parent.parent
PAGE = '<html lang="en"><meta property="article:published_time" content="2026-03-11"><h1>Office asks</h1></html>'
KEYS = ["file", "value", "bound", "strength", "kind", "evidence", "conflicts", "why"]


def run(*arguments: object, given: bytes = b"", cwd: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "extract", "published", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        input=given,
        capture_output=True,
        check=False,
    )


def test_a_line_of_json_for_each_file(tmp_path: Path) -> None:
    """A page and a text, each with its value, its evidence and why."""
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("发布时间:2026年3月12日\n正文", encoding="utf-8")
    result = run("a.html", "b.txt", cwd=tmp_path)
    page, text = (json.loads(line) for line in result.stdout.splitlines())

    assert result.returncode == 0
    assert KEYS == list(page) == list(text)
    assert ("a.html", "2026-03-11", "meta", "strong") == tuple(
        page[key] for key in ("file", "value", "kind", "strength")
    )
    assert ("b.txt", "2026-03-12", "label", "strong") == tuple(
        text[key] for key in ("file", "value", "kind", "strength")
    )
    assert (16, 1) == (page["evidence"][0]["start"], page["evidence"][0]["line"])


def test_standard_input_is_sniffed() -> None:
    """A page without a name is known by how it begins."""
    assert json.loads(run("-", given=PAGE.encode()).stdout)["kind"] == "meta"
    assert json.loads(run("-", given=b"Published 2026-03-11\n").stdout)["kind"] == "label"


def test_not_known_is_an_answer() -> None:
    """It is null with a reason, and no fault."""
    result = run("-", given=b"The office asked.")
    answer = json.loads(result.stdout)

    assert result.returncode == 0
    assert answer["value"] is None
    assert answer["why"] == "not known: nothing in the document says when it was published"


def test_all_faults_in_one_go(tmp_path: Path) -> None:
    """Files that cannot be read are named together, and the rest is answered."""
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "a.htmx").write_bytes(b"\0\1")
    (tmp_path / "b.txt").write_bytes(b"one\n\0")
    (tmp_path / "large.txt").write_bytes(b"x" * 10_000_001)
    result = run("empty.txt", "a.htmx", "b.txt", "large.txt", "gone.txt", ".", "a.html", cwd=tmp_path)
    told = result.stderr.decode()

    assert result.returncode == 1
    assert json.loads(result.stdout)["value"] == "2026-03-11"
    for line in (
        "empty.txt:1: is empty; accepted: a news text or a page of HTML",
        "a.htmx:1: found “.htmx”; accepted as kind of file: .htm, .html, .md, .shtml, .txt, .xhtml; nearest: .htm",
        "b.txt:2: found byte 0x00 at offset 4; accepted: a news text or a page of HTML",
        "large.txt:1: has over 10,000,000 bytes; accepted: a news text or a page of HTML up to that size",
        "gone.txt:1: is not there; accepted: a news text or a page of HTML, or - for standard input",
        ".:1: is a folder; accepted: a news text or a page of HTML, or - for standard input",
        "6 faults",
    ):
        assert line in told.splitlines(), told


def test_a_file_name_is_asked_for() -> None:
    """Without one it is wrong use."""
    assert run().returncode == 2


@pytest.mark.parametrize(
    ("data", "note"),
    [
        ("发布时间:2026年3月11日".encode(), ""),
        ("发布时间:2026年3月11日".encode("utf-8-sig"), ""),
        ("发布时间:2026年3月11日".encode("utf-16"), ""),
        ('<meta charset="gb18030"><h1>某</h1><p>发布时间:2026年3月11日</p>'.encode("gb18030"), ""),
        ('<meta charset="big5"><h1>\u4e00</h1><p>發布時間:2026年3月11日</p>'.encode("big5"), ""),
        (
            '<meta charset="klingon"><h1>某</h1><p>发布时间:2026年3月11日</p>'.encode(),
            "declares klingon, which does not fit; ",
        ),
        ("Café\nPublished March 11, 2026".encode("cp1252"), "is not UTF-8 and was read as cp1252"),
    ],
)
def test_encodings(data: bytes, note: str) -> None:
    """A declared encoding counts where it fits, then UTF-8, then cp1252 with a word about it."""
    found, read = of_bytes(data)

    assert "2026-03-11" == found.value
    assert read.note.startswith(note)
    assert bool(note) == bool(read.note)


def test_an_update_is_the_day_a_text_speaks_from_and_no_publication() -> None:
    """The extraction reads relative words by it; the command gives it as the latest day."""
    text = "Updated 3:15 PM EDT, July 17, 2025\nText"
    found = published(text)

    assert found is not None and (found.value, found.bound, found.chosen and found.chosen.kind) == (
        "2025-07-17",
        "2025-07-17",
        "update",
    )
    assert json.loads(run("-", given=text.encode()).stdout)["value"] is None


def test_the_extraction_says_what_is_missing(tmp_path: Path) -> None:
    """A document without a date carries the reason, for the person who looks at its events."""
    texts = ("WASHINGTON, March 11 (Agency) - The office asked.", "The office asked.")
    for name, text in zip("ab", texts, strict=True):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    half, none = reading.documents([tmp_path])

    assert (None, "not known: dateline “March 11” names no year") == (half.published, half.evidence)
    assert (None, reading.UNKNOWN) == (none.published, none.evidence)


def test_two_labels_that_disagree_are_no_day_to_speak_from() -> None:
    """An update does not stand in where the publication is in doubt."""
    assert published("Published March 1, 2026\nPublished March 11, 2026\nUpdated March 12, 2026") is None
