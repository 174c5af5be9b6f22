"""The text search: it fetches nothing until it is used, then finds exactly the events that hold the words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.test_filter import choose, shown, status

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


def requests(page: Page) -> list[str]:
    """Note from now on what *page* asks for of the index."""
    asked: list[str] = []
    page.on("request", lambda request: "/search/" in request.url and asked.append(request.url))
    return asked


def search(page: Page, words: str) -> list[str]:
    """Look for *words*; return the ids of the events to be seen."""
    page.get_by_role("searchbox").fill(words)
    return shown(page)


def test_nothing_is_fetched_until_it_is_used(open_page: Open, served: str) -> None:
    """Not by a visit, nor by any other choice; then once, whatever is asked later."""
    page = open_page(f"{served}about.html")
    asked = requests(page)
    page.goto(f"{served}index.html?status=pending")
    choose(page, "Kind", "ruling")
    page.get_by_role("searchbox").focus()
    page.wait_for_load_state("networkidle")
    assert asked == []

    assert search(page, "cards") == []
    names = [address.rpartition("/search/")[2].partition("?")[0] for address in asked]
    assert {"pagefind.js", "wasm.unknown.pagefind", "events.en.json", "pagefind-entry.json"} < set(names)
    assert not [name for name in names if "x-es" in name or "x-zh" in name or "fragment" in name or "worker" in name]
    search(page, "card")
    assert len(names) == len(asked) == len(set(names))


@pytest.mark.parametrize(
    ("folder", "words", "found"),
    [
        ("", "admitted", ["test-month"]),
        ("", "ADMIT", ["test-month"]),  # a word by its beginning
        ("", "dmitted", []),  # and not by its end
        ("", "admittedly", []),  # no shorter word instead
        ("", "admitted xylophone", []),  # an unknown word is not passed over
        ("", "court admitted", ["test-month"]),
        ("", "again", ["test-doubt"]),  # stands in the title of one citation
        ("", "invented 2,000", ["test-day"]),
        ("", "阿尔法局要求", ["test-day"]),  # quoted on an English page
        ("", "reconocio", ["test-month"]),
        ("", "“admitted”!", ["test-month"]),
        ("es/", "reconoció", ["test-month"]),
        ("es/", "RECONOCIO ante", ["test-month"]),
        ("es/", "pidió tarjetas", ["test-day"]),
        ("es/", "párrafo", ["test-day"]),
        ("zh/", "贝塔局索取卡片", ["test-day"]),
        ("zh/", "塔局", ["test-day"]),  # any characters in a row
        ("zh/", "局索取卡片", ["test-day"]),
        ("zh/", "卡片索取", []),  # and not in another order
        ("zh/", "测试标题", ["test-day"]),  # the title of a citation
        ("zh/", "卡片 admitted", []),
        ("zh/", "卡片alpha", ["test-day"]),
        ("zh/", "admitted", ["test-month"]),
    ],
)
def test_what_it_finds(open_page: Open, served: str, folder: str, words: str, found: list[str]) -> None:
    """In the language of the page; all words, without case and accents, Chinese without blanks."""
    page = open_page(f"{served}{folder}index.html")
    assert search(page, words) == found


def test_words_and_facets_narrow_each_other(open_page: Open, served: str) -> None:
    page = open_page(f"{served}index.html")
    every = search(page, "example daily")
    choose(page, "Status", "blocked")
    both = shown(page)
    assert 0 < len(both) < len(every) and set(both) < set(every)
    assert status(page) == f"{len(both)} of 13 events"
    number = page.locator("facet-choice[data-label=Status] li[data-value=pending] .facet__count").text_content()
    page.goto(f"{served}index.html?status=pending&words=example+daily")
    assert int(number or "") == len(shown(page))


def test_the_address_holds_the_words_and_back_takes_them_away(open_page: Open, served: str) -> None:
    page = open_page(f"{served}index.html")
    assert search(page, "admitted") == ["test-month"]
    assert page.url.endswith("?words=admitted")
    page.reload()
    assert shown(page) == ["test-month"]
    assert page.get_by_role("searchbox").input_value() == "admitted"
    choose(page, "Status", "blocked")
    assert status(page) == "0 of 13 events"
    expect(page.locator(".loosen")).to_contain_text("Drop: Status → 1 event")
    page.go_back()
    assert status(page) == "1 of 13 events"
    page.go_back()
    assert status(page) == "13 events"
    page.go_forward()
    assert shown(page) == ["test-month"]


def test_it_is_said_only_when_it_is_known(open_page: Open, served: str) -> None:
    """While a slow index comes, the page stays as it was; an answer to words since changed is not shown."""
    page = open_page(f"{served}index.html")
    held: list[Route] = []
    page.route("**/*.pf_index", lambda route: held.append(route))
    page.evaluate(
        """() => {
            const live = document.querySelector("[role=status]");
            window.said = [];
            new MutationObserver(() => said.push(live.textContent)).observe(live, { childList: true });
        }"""
    )
    page.get_by_role("searchbox").fill("admitted")
    expect(page.locator("event-filter")).to_have_attribute("aria-busy", "true")
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(100)
    assert held and page.get_by_role("status").inner_text() == "13 events"
    page.get_by_role("searchbox").fill("again")
    page.wait_for_timeout(300)
    for route in held:
        route.continue_()
    page.unroute("**/*.pf_index")
    assert shown(page) == ["test-doubt"]
    assert page.evaluate("said") == ["1 of 13 events"]


def test_the_words_that_are_typed_are_asked_once(open_page: Open, served: str) -> None:
    page = open_page(f"{served}index.html")
    page.evaluate(
        """async () => {
            const { scripts } = document.querySelector("event-filter").dataset;
            const search = await onDemand.load(`${scripts}text-search.js`);
            const find = search.find;
            window.asked = [];
            search.find = (words) => { asked.push(words); return find(words); };
        }"""
    )
    page.get_by_role("searchbox").evaluate(
        """(box) => [..."admitted"].forEach((letter) => {
            box.value += letter;
            box.dispatchEvent(new Event("input", { bubbles: true }));
        })"""
    )
    assert shown(page) == ["test-month"]
    assert page.evaluate("asked") == ["admitted"]


def test_from_disk_it_looks_in_the_page(open_page: Open, site: Path) -> None:
    page = open_page(f"{site.as_uri()}/zh/index.html")
    asked = requests(page)
    assert search(page, "贝塔局索取") == ["test-day"]
    assert asked == []


@pytest.mark.parametrize("lost", ["**/search/**", "**/pagefind.js", "**/wasm.*", "**/*.pf_index"])
@pytest.mark.parametrize("way", ["broken", "missing"])
def test_without_the_index_it_looks_in_the_page(chromium: Browser, served: str, lost: str, way: str) -> None:
    """Whichever part of it does not come, and by itself again when it does."""
    page = chromium.new_page()
    page.route(lost, lambda route: route.abort() if way == "broken" else route.fulfill(status=404, body="no"))
    page.goto(f"{served}index.html")
    assert search(page, "dmitted") == ["test-month"]  # a part of a word is found in the page alone
    assert search(page, "xylophone") == []
    page.unroute(lost)
    if lost == "**/*.pf_index":
        assert search(page, "dmitted") == []
    page.context.close()


def test_no_other_page_may_run_or_fetch_more(open_page: Open, served: str) -> None:
    """The policy is wider on the pages with the search alone."""
    page = open_page(f"{served}index.html")
    for name, wider in (
        ("index.html", True),
        ("zh/oldest.html", True),
        ("about.html", False),
        ("es/events/test-day.html", False),
        ("picture.html", False),
    ):
        page.goto(served + name)
        policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content") or ""
        assert wider == ("'wasm-unsafe-eval'" in policy), name
        assert "'unsafe-eval'" not in policy and "'unsafe-inline'" not in policy
