"""Measures a timeline of 10,000 events on a slow phone: how soon its front page stands, how soon a filter answers.

The painted answer is what counts: the number, and the list where the page has one.

The processor is slowed four times, the window is a phone's, the site is served from this machine. Beside it the same
events all on one page, as a timeline without leaves would have them.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tests import chromium
from tests.browser.conftest import serve
from tests.conftest import run_build
from tests.quality import many
from timeline import collection

EVENTS, FEW = 10_000, 1_000
"""Events of the timeline, and of the one whose page holds all."""

SLOWER = 4
"""How many times slower than this machine's the processor of the phone is."""

TIMES = 5

PAINTED = """() => new Promise((resolve) => new PerformanceObserver((list) => {
    resolve(list.getEntries().at(-1).startTime);
}).observe({ type: "largest-contentful-paint", buffered: true }))"""

LOADED = "document.querySelector('event-filter').rows().then(() => performance.now())"

ANSWERED = """async (value) => {
    const changed = (place) => new Promise((resolve) => {
        const parts = { childList: true, characterData: true, subtree: true };
        new MutationObserver(resolve).observe(document.querySelector(place), parts);
    });
    const box = document.querySelector(`input[value="${value}"]`);
    const listed = document.querySelector("result-list") ? [changed("result-list")] : [];
    const start = performance.now();
    const answered = Promise.all([changed("[role=status]"), ...listed]);
    box.click();
    await answered;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
}"""
"""Until the number is announced and the list of those that fit is painted."""

VALUES = ("ruling", "error", "blocked", "pending")
"""What is chosen, one after the other."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one site, in milliseconds and bytes."""

    opened: float
    """Until the largest part of the front page is painted."""
    loaded: float
    """From the first sign that the filter will be used until its index is there."""
    answered: float
    """From a choice in the filter until it is announced and painted, the index being there."""
    worked: float
    """For how long the page's own thread works for that, unslowed, whatever else this machine does."""
    weight: int
    """Of the front page, compressed."""
    index: int
    """Of what the filter asks of all events, compressed."""


@contextmanager
def phone(browser: Browser, slower: int = SLOWER) -> Iterator[tuple[Page, CDPSession]]:
    """Give a page on a phone whose processor is so many times *slower* than this machine's."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    yield page, session
    context.close()


def measure(browser: Browser, site: Path) -> Figures:
    """Measure the *site*; the least of several times, for what else the machine does only adds to them."""
    opened, loaded, answered, worked = [], [], [], []
    for home in serve(site):
        for _ in range(TIMES):
            with phone(browser) as (page, _session):
                page.goto(f"{home}index.html")
                opened.append(page.evaluate(PAINTED))
                start = page.evaluate("performance.now()")
                loaded.append(page.evaluate(LOADED) - start)
                page.locator("facet-choice[data-key=kind] summary").click()
                answered.append([page.evaluate(ANSWERED, value) for value in VALUES])
            with phone(browser, 1) as (page, session):
                page.goto(f"{home}index.html")
                page.evaluate(LOADED)
                page.locator("facet-choice[data-key=kind] summary").click()
                worked.append([_work(page, session, value) for value in VALUES])
    parts = sorted((site / "index").glob("rows-*.js"))
    packed = [len(gzip.compress(path.read_bytes(), mtime=0)) for path in (site / "index.html", *parts)]
    return Figures(min(opened), min(loaded), _middle(answered), _middle(worked), packed[0], sum(packed[1:]))


def _work(page: Page, session: CDPSession, value: str) -> float:
    """Return for how many milliseconds the page's thread works to answer the choice of *value*."""
    before = _tasks(session)
    page.evaluate(ANSWERED, value)
    return _tasks(session) - before


def _tasks(session: CDPSession) -> float:
    said = session.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in said if each["name"] == "TaskDuration")) * 1000


def _middle(times: Iterable[Sequence[float]]) -> float:
    """Return the median over the choices of the least that each took."""
    return median(min(each) for each in zip(*times, strict=True))


def built(folder: Path, count: int, a_page: int) -> tuple[Path, float]:
    """Build a site of *count* events, *a_page* of them on a page; return it and the seconds that it took."""
    content, out = folder / f"content-{count}-{a_page}", folder / f"site-{count}-{a_page}"
    content.mkdir()
    many.write(content, count, collection.load(many.SITE).vocabulary)
    start = time.monotonic()
    result = run_build(content, out, settings={"EVENTS_A_PAGE": a_page, "LANGUAGES": '["en"]'})
    if result.returncode:
        sys.exit(result.stdout + result.stderr)
    return out, time.monotonic() - start


def main() -> None:
    """Print the figures of a long timeline and of its peer."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=chromium.ARGUMENTS)
        long, took = built(Path(name), EVENTS, 120)
        ours = measure(browser, long)
        whole, _ = built(Path(name), FEW, FEW)
        theirs = measure(browser, whole)
        browser.close()
    print(f"\nA timeline of {EVENTS:,} events, built in {took:.0f} s; on a phone {SLOWER} times slower:")
    print(f"  the front page of {ours.weight / 1000:.0f} KB stands after {ours.opened:.0f} ms")
    print(
        f"  a filter answers after {ours.answered:.0f} ms, for which its thread works {ours.worked:.0f} ms unslowed;"
    )
    print(
        f"  its index of {ours.index / 1000:.0f} KB is there {ours.loaded:.0f} ms after the filter is first touched"
    )
    heavier, later = theirs.weight / ours.weight, theirs.opened / ours.opened
    slower = theirs.answered / ours.answered
    print(
        f"  {FEW:,} events, all on one page: {heavier:.1f} times the weight, stands {later:.1f} times as late, "
        f"answers {slower:.1f} times as late"
    )


if __name__ == "__main__":
    main()
