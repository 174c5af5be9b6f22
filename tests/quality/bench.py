"""Measures quality and speed beside peers in the same run: `make bench`.

Figures of speed are ratios to a peer, for machines differ. What needs the shared corpora is left out, with a word,
where they are not at hand (SHARED, else ../shared).
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import edtf
import trafilatura

from extract import events, lexicon
from extract.document import Document
from extract.engine import drive, tables
from extract.engine.store import Store
from extract.formats import markup
from tests.extract.formats.pages import page
from tests.quality import copies_score, copies_speed, dates_own, dates_score, events_score, long_timeline
from timeline import collection, vocabulary, writing
from timeline.when import When

ROOT = Path(__file__).parent.parent.parent
PEERS = ROOT / ".venv-bench" / "bin" / "python"
"""Where the peers are installed; `make bench` sees to it."""

DATES = ["2026-03-11", "2026-02", "2025", "199X", "2025-10~/2025-12", "[2025-03-19,2025-03-20]", "2009/2016"] * 50
ENTRIES = 500


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Return the least CPU time of *work* in this process, in seconds."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def quality() -> None:
    print("Events in the labelled documents (317; rules were written on look and wide)")
    for half in events_score.HALVES:
        print(f"  {half:7}  {events_score.score(half)}")


def expressions() -> None:
    print("\nTime expressions in the labelled texts (120, by name in two halves; errors of the first were looked at)")
    dates_own.main()
    print("\nTime expressions in corpora that stay outside the repository, beside peers in this run")
    if not dates_score.DATA.is_dir():
        print(f"  not measured: the corpora are not at {dates_score.DATA}")
        return
    sys.stdout.flush()
    python = PEERS if PEERS.exists() else sys.executable
    subprocess.run([python, "-m", "tests.quality.dates_table", str(dates_score.DATA)], cwd=ROOT, check=True)


def copies() -> None:
    print("\nDocuments of one story (60 stories and what is made of them; errors of the first half were looked at)")
    copies_score.main()
    sys.stdout.flush()
    copies_speed.main()


def parsing() -> None:
    ours = seconds(lambda: [When.parse(text) for text in DATES])
    theirs = seconds(lambda: [edtf.parse_edtf(text) for text in DATES], times=1)
    each = ours / len(DATES) * 1e6
    print(f"\nReading an EDTF date: {each:.0f} µs, the edtf library takes {theirs / ours:.0f} times as long")


def extraction() -> None:
    words = vocabulary.load(ROOT / "content/vocabulary")
    lexicons = {each: lexicon.load(ROOT / "content/vocabulary", words, each) for each in lexicon.LANGUAGES}
    texts = [events_score.labelled(path)[1] for path in sorted((events_score.HERE / "events").glob("[a-z]*.md"))]
    documents = [Document(str(n), "", text, "", date(2026, 6, 1), "") for n, text in enumerate(texts)]
    spent = seconds(lambda: [events.find(each, lexicons, words) for each in documents])
    tokens = sum(len(text.split()) for text in texts)
    length = tokens // len(texts)
    print(f"Events of {len(texts)} documents of {length} words: {len(texts) / spent:.0f} documents a CPU second")
    drawing(texts)


def drawing(texts: list[str]) -> None:
    """Draw the events of *texts* as a command does, from files and with all that is around it, twice."""
    given = tables.carried(ROOT / "content")
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.txt") for number in range(len(texts) * 3)]
        for number, path in enumerate(paths):
            path.write_text(texts[number % len(texts)], encoding="utf-8")
        store = Store(Path(folder, "results"))

        def work() -> None:
            drive.draw(paths, None, given, drive.here(1), store, lambda shard, before: None)

        first, second = seconds(work, times=1), seconds(work)
    print(
        f"From file to merged event: {len(paths) / first:.0f} documents a CPU second, "
        f"{len(paths) / second:.0f} where an earlier run has read them"
    )


SHAPES = ((8, 75), (14, 250), (30, 850))
"""Paragraphs of a page, and rows of menu and script around them."""


def documents() -> None:
    """Read pages of 18 to 150 KB, more than half of them menus and scripts; the peer guesses date and metadata."""
    for shape in SHAPES:
        html([page(number, *shape) for number in range(20)])


def html(pages: list[str]) -> None:
    ours = seconds(lambda: [markup.read(each, "a", "") for each in pages])
    theirs = seconds(lambda: [trafilatura.bare_extraction(each, with_metadata=True) for each in pages])
    size = sum(map(len, pages)) // len(pages) // 1000
    print(
        f"Pages of HTML of {size} KB: {len(pages) / ours:.0f} a CPU second, text, day and bibliography; "
        f"trafilatura takes {theirs / ours:.2f} times as long for text and metadata"
    )


def building() -> None:
    """Build a site of many entries, and the same texts as plain articles of stock Pelican."""
    shelf = collection.load(ROOT / "content")
    models = list(shelf.entries.values())
    with tempfile.TemporaryDirectory() as folder:
        content, articles = Path(folder, "content"), Path(folder, "articles")
        for each in (content / "events", content / "pages", articles):
            each.mkdir(parents=True)
        (content / "vocabulary").symlink_to(ROOT / "content" / "vocabulary")
        (content / "pages" / "about.md").write_bytes((ROOT / "content" / "pages" / "about.md").read_bytes())
        for number in range(ENTRIES):
            entry = models[number % len(models)]
            text = writing.text_of(entry)
            text = "\n".join(line for line in text.split("\n") if not line.startswith("related:"))
            (content / "events" / f"{entry.id}-{number}.md").write_text(text, encoding="utf-8")
            title = f"{entry.title} {number}"
            head = f":date: 2026-01-{number % 28 + 1:02}\n:tags: {entry.kind}"
            rst = f"{title}\n{'#' * (len(title) * 2)}\n\n{head}\n\n{entry.body}\n"
            (articles / f"{number}.rst").write_text(rst, encoding="utf-8")
        took = {}
        stock = "THEME = 'simple'\nAUTHOR = 'x'\nSITENAME = 'x'\nTIMEZONE = 'UTC'\n"
        Path(folder, "stock.py").write_text(stock, encoding="utf-8")
        for name, source, settings in (
            ("ours", content, "pelican.conf.py"),
            ("stock", articles, f"{folder}/stock.py"),
        ):
            command = [
                sys.executable,
                "-m",
                "pelican",
                str(source),
                "-s",
                settings,
                "-o",
                f"{folder}/{name}",
                "--fatal=errors",
            ]
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([*command, "--fatal=errors"], cwd=ROOT, check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            took[name] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        pages = sum(1 for _ in Path(folder, "ours").rglob("*.html"))
        ratio = took["ours"] / took["stock"]
        print(
            f"Site of {ENTRIES} entries ({pages} pages): {ratio:.2f} times the CPU time that stock Pelican takes for "
            f"as many plain articles without citations"
        )


def main() -> None:
    """Print every measurement."""
    quality()
    expressions()
    copies()
    parsing()
    extraction()
    documents()
    building()
    long_timeline.main()
    print(f"Most memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
