"""A person sees a bar with rate and time left, a file a plain line now and then, and neither for a few documents."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import replace

import pytest

from extract.engine import progress, sources
from extract.engine.shards import Shard
from extract.engine.sources import Source
from extract.formats.archive import Span
from extract.verbs.drawing import shown


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_bar_on_a_terminal():
    stream = Terminal()
    with progress.shown(200, stream) as tick:
        tick(50, 0)
        tick(50, 50)

    assert "100 of 200 files" in stream.getvalue()
    assert " a second, " in stream.getvalue()


def test_plain_lines_elsewhere_and_not_too_many():
    """What an earlier run has read does not count for the rate; the last line says what is left to do."""
    stream, now = io.StringIO(), [0.0]
    tick = progress._lines(250, progress.FILES, stream, lambda: now[0])
    for second in range(25):
        now[0] = float(second)
        tick(10, 5)

    assert stream.getvalue().splitlines() == [
        "110 of 250 files, 6 a second, 0:25 left",
        "210 of 250 files, 5 a second, 0:08 left",
        "250 files are read; putting together what they tell",
    ]


def test_of_an_archive_bytes_are_counted(tmp_path, monkeypatch):
    """One file, and still a rate and the time left: beside a text whose bytes are counted with it."""
    monkeypatch.setattr(sources, "LARGE", 2_000_000)
    (tmp_path / "a.warc.gz").write_bytes(b"x" * 3_000_000)
    (tmp_path / "b.txt").write_bytes(b"x" * 1_000_000)
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    with shown([tmp_path / "a.warc.gz", tmp_path / "b.txt"]) as tick:
        part = Source(tmp_path / "a.warc.gz", "", 1_000_000, Span(0, 1_000_000, 0))
        tick(Shard("one", (part,), None), True)
        tick(Shard("two", (replace(part, span=Span(1_000_000, None, 9)),), None), False)

    assert "2 of 4 MB" in stream.getvalue()
    assert re.search(r"2 of 4 MB, [\d.]+ a second, \d", stream.getvalue())


def test_no_word_for_a_few():
    stream = Terminal()
    with progress.shown(progress.FILES.fewest - 1, stream) as tick:
        tick(progress.FILES.fewest - 1, 0)

    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("done", "fresh", "seconds", "expected"),
    [
        (0, 0, 0.0, "0 of 9,000 files"),
        (10, 0, 5.0, "10 of 9,000 files"),
        (1000, 1000, 1000.0, "1,000 of 9,000 files, 1 a second, 2:13:20 left"),
    ],
)
def test_words(done, fresh, seconds, expected):
    assert expected == progress.words(done, 9000, fresh, seconds)
