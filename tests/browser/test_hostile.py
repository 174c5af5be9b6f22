"""In a browser that runs scripts, hostile texts run none, ask for nothing and lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Watch, serve
from tests.publish.hostile import classes

pytestmark = pytest.mark.browser

WATCHED = """
  window.addEventListener("securitypolicyviolation", event => { window.hit = event.violatedDirective; });
  for (const name of ["alert", "msgbox"]) window[name] = () => { window.hit = name; };
"""
MADE = """
  () => {
    const all = [...document.querySelectorAll("*")].filter(one => one.localName !== "meta");
    const of = one => [one.localName, ...one.getAttributeNames().map(name => `${one.localName} ${name}`)];
    const made = all.flatMap(of);
    return { made: [...new Set(made)].filter(name => !name.endsWith(" lang")), hit: window.hit || "",
             schemes: [...new Set([...document.links].map(link => link.protocol))] };
  }
"""
MARKDOWN = {
    *"p em strong code pre blockquote ul ol li hr br h1 h2 h3 a".split(),
    *("a href", "a title", "code class", "ol start", "h1 id", "h2 id", "h3 id"),
}
FRONT = [
    *("index.html", "oldest.html", "browse.html", "picture.html", "open.html", "glossary.html", "edition.html"),
    *("es/index.html", "es/glossary.html", "zh/browse.html", "zh/glossary.html"),
]


def looked_at(page: Page, home: str, names: list[str]) -> set[str]:
    """Open each page; return of what elements and attributes they are made once the scripts have run."""
    made: set[str] = set()
    for name in names:
        page.goto(home + name)
        state = page.evaluate(MADE)
        assert (state["hit"], page.url) == ("", home + name)
        assert set(state["schemes"]) <= {"http:", "https:"}, name
        made |= set(state["made"])
    return made


def of_each(folder: Path, names: str) -> list[str]:
    """Return the pages of *folder* that fit the pattern *names*."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.glob(names))


def test_nothing_of_it_comes_to_life(chromium: Browser, served: str, site: Path, hostile_site: Path) -> None:
    """Page by page, with the facets open and a hostile choice and search made."""
    number = len(classes()) - 1
    watch = Watch()
    context = chromium.new_context()
    context.add_init_script(WATCHED)
    page = context.new_page()
    watch.over(page)
    page.on("dialog", lambda dialog: (watch.complaints.append(dialog.message), dialog.dismiss()))
    others = ["about.html", "es/events/test-day.html", "systems/card-index.html", "agencies/alpha.html"]
    others += ["chains/test-cards.html", "es/chains/test-cards.html"]
    current = [name for name in of_each(site, "*/test-*.html") if "/test-old" not in name]
    harmless = looked_at(page, served, [*FRONT, *current, *others])
    harmless |= filtered(page, served, "status=blocked&holder=alpha", ["<x"])

    for home in serve(hostile_site):
        names = [*FRONT, *of_each(hostile_site, "*/*-[0-9]*.html"), *of_each(hostile_site, "page-*.html")]
        names += of_each(hostile_site, "es/events/*-[0-9]*.html") + of_each(hostile_site, "es/chains/*.html")
        assert len(names) > 8 * number
        made = looked_at(page, home, names)
        for each in range(0, number, 4):
            words = [text for texts in list(classes().values())[each : each + 1] for text in texts[:2]]
            made |= filtered(page, home, f"holder=agencies-{each}&kind=kinds-{each}&status=statuses-{each}", words)
        assert made - harmless - MARKDOWN == set()
        hosts = (served, home, "blob:")
        assert [each for each in watch.asked if not each.startswith(hosts)] == []
    context.close()
    assert watch.complaints == []


def filtered(page: Page, home: str, query: str, words: list[str]) -> set[str]:
    """Make a choice by address, then search for *words*; return of what the page is then made."""
    page.goto(f"{home}index.html?{query}")
    page.wait_for_selector("event-filter:not([aria-busy=true])")
    made = set(page.evaluate(MADE)["made"])
    for each in words:
        page.get_by_role("searchbox").fill(each)
        page.wait_for_selector("event-filter:not([aria-busy=true])")
        state = page.evaluate(MADE)
        assert state["hit"] == "", each
        made |= set(state["made"])
    return made
