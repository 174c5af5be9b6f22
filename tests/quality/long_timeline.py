"""Measures a timeline of 10,000 events on a slow phone: how soon its front page stands, how soon a filter answers.

The processor is slowed four times, the window is a phone's, the site is served from this machine. Beside it the same
events all on one page, as a timeline without leaves would have them.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

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

ANSWERED = """(value) => new Promise((resolve) => {
    const live = document.querySelector("[role=status]");
    const box = document.querySelector(`input[value="${value}"]`);
    const start = performance.now();
    new MutationObserver(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        .observe(live, { childList: true, characterData: true, subtree: true });
    box.click();
})"""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one site, in milliseconds and bytes."""

    opened: float
    """Until the largest part of the front page is painted."""
    answered: float
    """From a choice in the filter until it is answered and painted, the index being there."""
    weight: int
    """Of the front page, compressed."""
    index: int
    """Of what the filter asks of all events, compressed."""


@contextmanager
def phone(browser: Browser) -> Iterator[Page]:
    """Give a page on a slow phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    yield page
    context.close()


def measure(browser: Browser, site: Path) -> Figures:
    """Measure the *site*; the least of several times, for what else the machine does only adds to them."""
    opened, answered = [], []
    for home in serve(site):
        for _ in range(TIMES):
            with phone(browser) as page:
                page.goto(f"{home}index.html")
                opened.append(page.evaluate(PAINTED))
                page.locator("facet-choice[data-key=kind] summary").click()
                page.wait_for_function("document.querySelector('event-filter').index")
                page.evaluate("document.querySelector('event-filter').rows()")
                answered += [page.evaluate(ANSWERED, value) for value in ("ruling", "error", "blocked")]
    parts = sorted((site / "index").glob("rows-*.js"))
    packed = [len(gzip.compress(path.read_bytes(), mtime=0)) for path in (site / "index.html", *parts)]
    return Figures(min(opened), sorted(answered)[len(answered) // 2], packed[0], sum(packed[1:]))


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
    print(f"  a filter answers after {ours.answered:.0f} ms; its index has {ours.index / 1000:.0f} KB")
    heavier, later = theirs.weight / ours.weight, theirs.opened / ours.opened
    slower = theirs.answered / ours.answered
    print(
        f"  {FEW:,} events, all on one page: {heavier:.1f} times the weight, stands {later:.1f} times as late, "
        f"answers {slower:.1f} times as late"
    )


if __name__ == "__main__":
    main()
