"""Every page opens from the disk and over HTTP without a complaint, and shows what it should."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.mark.parametrize("way", ["http", "file"])
def test_every_page_opens_quietly(open_page: Open, served: str, site: Path, way: str) -> None:
    """Sheets and scripts load, the policy forbids none of them, nothing is asked of another host."""
    home = served if way == "http" else f"{site.as_uri()}/"
    page = open_page(home + "index.html")
    former = ("test-old-name.html", "test-older-name.html")
    names = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    names = [name for name in names if Path(name).name not in former]
    assert len(names) > 30
    for name in names:
        page.goto(home + name)
        assert page.evaluate("getComputedStyle(document.body).display") == "flex", name


def test_every_link_of_the_front_page_leads_somewhere(open_page: Open, served: str) -> None:
    page = open_page(served + "index.html")
    links = page.eval_on_selector_all("a[href]", "all => all.map(each => each.href)")
    ours = sorted({each.partition("#")[0] for each in links if each.startswith(served)})
    assert len(ours) > 15
    for link in ours:
        assert page.request.get(link).ok, link


def test_the_real_site_opens_quietly(open_page: Open, served_real: str, real_site: Path) -> None:
    page = open_page(served_real + "index.html")
    for path in sorted(real_site.glob("events/*.html"))[:5]:
        page.goto(served_real + path.relative_to(real_site).as_posix())
        expect(page.locator("h1")).to_be_visible()


def test_the_policy_stops_a_script_of_others(chromium: Browser, served: str) -> None:
    page = chromium.new_page()
    page.goto(served + "index.html")
    ran = page.evaluate(
        """() => new Promise(done => {
          document.addEventListener("securitypolicyviolation", () => done("stopped"), { once: true });
          const script = document.createElement("script");
          script.textContent = "window.hit = 1";
          document.head.append(script);
          setTimeout(() => done(window.hit ? "ran" : "stopped"), 500);
        })"""
    )
    page.close()
    assert ran == "stopped"


def test_the_whole_timeline_prints_its_sources(open_page: Open, served: str) -> None:
    """On paper the print edition has the addresses of all sources."""
    page = open_page(served + "edition.html")
    page.emulate_media(media="print")
    printed = page.locator("article.printed[aria-labelledby=event-test-day] .print-only").first
    expect(printed).to_be_visible()
    expect(printed).to_contain_text("https://example.org/alpha-asks")


def test_nothing_is_stored(open_page: Open, served: str) -> None:
    page = open_page(served + "index.html?status=blocked")
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert kept == [0, 0, ""]
    assert page.context.cookies() == []
