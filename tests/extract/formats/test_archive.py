"""Archives: each page that was answered is a document with its address; the rest is passed over or told of."""

from __future__ import annotations

import gzip
import io

import pytest

from extract import read
from extract.formats import archive
from tests.extract.formats.archives import packed, record
from tests.extract.formats.pages import page
from timeline.faults import Fault

HOST = "https://news.example.org"
PAGE = record(f"{HOST}/2026/03/11/story-1", page(1).encode())
MISSING = record(f"{HOST}/gone", page(2).encode(), status="404 Not Found")
PICTURE = record(f"{HOST}/a.png", b"\x89PNG" * 50, kind="image/png")
LAST = record(f"{HOST}/2026/03/11/story-3", page(3).encode())


def found(data):
    return list(archive.pages(io.BytesIO(data), 10_000_000))


@pytest.mark.parametrize("form", [lambda *each: b"".join(each), packed], ids=["plain", "packed"])
def test_pages_with_status_200_are_documents(tmp_path, form):
    """Of three records one is a page; the 404 and the picture are passed over without a word."""
    path = tmp_path / "crawl.warc"
    path.write_bytes(form(PAGE, MISSING, PICTURE))
    (document,) = read.documents([path])

    assert ("news-example-org-2026-03-11-story-1", f"{HOST}/2026/03/11/story-1") == (document.id, document.url)
    assert ("2026-03-11", "2026-03-12") == (document.published.isoformat(), document.bound.isoformat())
    assert str(path) == document.path


def test_the_day_of_the_capture_is_a_bound_and_not_the_day(tmp_path):
    """A page without a day has the capture's as its latest one, and its address is the target's."""
    body = (
        "<html><body><article>" + "".join(f"<p>{'A sentence stands here. ' * 9}</p>" for _ in range(4)) + "</article>"
    )
    path = tmp_path / "crawl.warc"
    path.write_bytes(record(f"{HOST}/undated", body.encode()))
    (document,) = read.documents([path])

    assert (None, "2026-03-12") == (document.published, document.bound.isoformat())
    assert "on or before 2026-03-12" in document.evidence
    assert (f"{HOST}/undated", "archive") == next(
        (each.value, each.kind) for each in document.facts if each.field == "url"
    )


def test_a_page_alone_and_in_an_archive_have_one_hash(tmp_path):
    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    chunked = b"5\r\n" + page(1).encode()[:5] + b"\r\n" + b"%x\r\n" % (len(page(1)) - 5) + page(1).encode()[5:]
    ways = [
        PAGE,
        record(HOST + "/z", gzip.compress(page(1).encode()), more="Content-Encoding: gzip\r\n"),
        record(HOST + "/c", chunked + b"\r\n0\r\n\r\n", more="Transfer-Encoding: chunked\r\n"),
        record(HOST + "/u", page(1).encode(), more="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
    ]
    (tmp_path / "b.warc.gz").write_bytes(packed(*ways))

    assert 1 == len({each.sha256 for each in read.documents([tmp_path])})
    assert 5 == len(list(read.documents([tmp_path])))


def test_a_record_that_cannot_be_unpacked_is_told_of_and_the_rest_goes_on():
    broken = record(HOST + "/z", gzip.compress(page(2).encode())[:-400], more="Content-Encoding: gzip\r\n")
    first, trouble, last = found(packed(PAGE, broken, LAST))

    assert (1, 3) == (first.number, last.number)
    assert (2, HOST + "/z", "is packed and breaks off; accepted: a whole page") == trouble


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed(PAGE, LAST)[:-300], "breaks off after"),
        ((PAGE + LAST)[:-300], "breaks off after"),
        (gzip.compress(b"hello world" * 50, mtime=0), "is broken"),
        (b"\x1f\x8bnothing", "is broken"),
        (b"WARC/nothing\n\n", "is broken"),
        (b"", "holds no record"),
    ],
)
def test_a_broken_archive_is_named(data, reason):
    assert reason in found(data)[-1].reason


def test_an_encoding_that_the_transfer_names_counts(tmp_path):
    body = (
        "<html><body><article>"
        + "<p>办公室在上个月要求税务机关提供约九千名账户持有人的地址，发言人说。</p>" * 9
        + "</article>"
    )
    path = tmp_path / "crawl.warc"
    path.write_bytes(record(HOST + "/zh", body.encode("gb18030"), kind="text/html; charset=gb2312"))
    (document,) = read.documents([path])

    assert ("zh",) == document.languages
    assert "账户持有人" in document.text


def test_an_archive_without_pages_is_a_fault(tmp_path):
    path = tmp_path / "crawl.warc"
    path.write_bytes(MISSING + PICTURE)
    (fault,) = read.documents([path])

    assert isinstance(fault, Fault)
    assert fault.message.startswith("holds no page that was answered with status 200; accepted: an archive (WARC)")
