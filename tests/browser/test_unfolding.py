"""An event in a list unfolds in place what its own page says of it."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture(name="page")
def _page(open_page: Open, served: str) -> Page:
    return open_page(f"{served}index.html")


def item(page: Page, name: str) -> Locator:
    """Return the event of this *name* in the list."""
    return page.locator(f"li.entry[data-event={name}]")


def more(event: Locator) -> Locator:
    """Return what unfolds an *event*."""
    return event.locator("event-more").get_by_role("button")


def test_what_the_page_says_unfolds_and_folds(page: Page) -> None:
    event = item(page, "test-day")
    expect(more(event)).to_have_attribute("aria-expanded", "false")
    expect(event.locator(".event__first")).to_be_visible()
    expect(event.locator("q")).to_have_count(0)
    more(event).click()
    expect(more(event)).to_have_attribute("aria-expanded", "true")
    expect(event.locator("q").first).to_be_visible()
    expect(event.locator(".single__body")).to_be_visible()
    expect(event.locator(".event__first")).to_be_hidden()
    more(event).click()
    expect(more(event)).to_have_attribute("aria-expanded", "false")
    expect(event.locator("q").first).to_be_hidden()
    expect(event.locator(".event__first")).to_be_visible()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_it_unfolds_by_keyboard(page: Page, key: str) -> None:
    """What was pressed stays where the reader is."""
    event = item(page, "test-day")
    more(event).focus()
    page.keyboard.press(key)
    expect(event.locator("q").first).to_be_visible()
    expect(more(event)).to_be_focused()
    page.keyboard.press(key)
    expect(event.locator("q").first).to_be_hidden()


def test_the_page_of_the_event_is_asked_for_once_and_not_before(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    event = item(page, "test-day")
    for open_now in (True, False, True):
        more(event).click()
        expect(event.locator("q").first).to_be_visible(visible=open_now)
    assert [each for each in asked if each != "icon.svg"] == ["unfolding.js", "test-day.html"]


@pytest.mark.parametrize("name", ["index.html", "es/index.html", "kinds/request.html"])
def test_what_is_unfolded_belongs_to_the_page(open_page: Open, served: str, name: str) -> None:
    """Every link leads somewhere, no id comes twice, headings follow one another, nothing that is dead is left."""
    page = open_page(served + name)
    here = page.url.rpartition("/")[0]
    for event in page.locator("li.entry").all():
        more(event).click()
        expect(event.locator("q").first).to_be_visible()
    ids = page.eval_on_selector_all("[id]", "all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))
    assert page.locator(".event__more button, .event__more [popovertarget]").count() == 0
    levels = page.eval_on_selector_all("h1, h2, h3, h4, h5", "all => all.map(each => Number(each.tagName[1]))")
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    links = page.eval_on_selector_all(".event__more a", "all => all.map(each => each.href)")
    inner = {each.partition("#")[0] for each in links if each.startswith(served)}
    assert inner and not any("/events/agencies/" in each or "/events/about" in each for each in inner), here
    for address in sorted(inner):
        assert page.request.get(address).ok, address


def test_what_the_list_says_is_not_said_again(page: Page) -> None:
    event = item(page, "test-day")
    more(event).click()
    expect(event.get_by_text("On whose word")).to_be_visible()
    expect(event.get_by_text("Records of", exact=True)).to_have_count(2)
    expect(event.get_by_text("Records of", exact=True).nth(1)).to_be_hidden()


def test_a_result_of_the_index_unfolds_too(open_page: Open, served_long: str) -> None:
    page = open_page(f"{served_long}index.html?kind=error&status=ended")
    event = page.locator("result-list li.entry")
    expect(event).to_have_count(1)
    more(event).click()
    expect(event.locator("q").first).to_be_visible()
    assert page.eval_on_selector_all("result-list :is(h3, h4)", "all => all.map(each => each.tagName)")[:2] == [
        "H3",
        "H4",
    ]


def test_from_a_disk_it_leads_to_the_page(open_page: Open, site: Path) -> None:
    page = open_page(f"{site.as_uri()}/index.html")
    event = item(page, "test-day")
    expect(more(event)).to_have_count(0)
    event.get_by_role("link", name=re.compile("report")).click()
    expect(page.locator("#sources")).to_be_in_viewport()


@pytest.mark.parametrize("lost", ["**/events/test-day.html", "**/unfolding.js"])
def test_where_it_is_not_to_be_had_the_page_is_opened(chromium: Browser, served: str, lost: str) -> None:
    page = chromium.new_page()
    page.goto(f"{served}index.html")
    page.route(lost, lambda route: route.abort() if route.request.resource_type != "document" else route.continue_())
    more(item(page, "test-day")).click()
    page.wait_for_url("**/events/test-day.html#sources")
    page.context.close()


def test_another_tab_can_be_asked_for(page: Page) -> None:
    with page.context.expect_page() as opened:
        more(item(page, "test-day")).click(modifiers=["Control"])
    opened.value.wait_for_url("**/events/test-day.html#sources")
    expect(item(page, "test-day").locator("q")).to_have_count(0)


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (390, 844)])
@pytest.mark.parametrize("script", [True, False])
def test_a_jump_to_a_month_does_not_miss(
    open_page: Open, served_real: str, width: int, height: int, script: bool
) -> None:
    """What is out of sight is laid out when it is needed: by a link within the page, and by one from outside."""
    options = {"width": width, "height": height, "java_script_enabled": script, "reduced_motion": "reduce"}
    page = open_page(f"{served_real}index.html", **options)
    for way in page.locator(".density a[data-name]").all()[::7]:
        name = way.get_attribute("data-anchor")
        way.click()
        assert 0 <= top(page, f"#{name}") < 100, name
    page = open_page(f"{served_real}index.html#m2025-03", **options)
    page.wait_for_load_state()
    assert 0 <= top(page, "#m2025-03") < 100


def test_unfolding_is_no_jump(page: Page) -> None:
    """Until one jumps within the page, what is out of sight stays so."""
    root = page.locator(":root")
    more(item(page, "test-day")).click()
    expect(item(page, "test-day").locator("q").first).to_be_visible()
    expect(root).not_to_have_attribute("data-jumped", "")
    page.locator(".density a[data-name]").first.click()
    expect(root).to_have_attribute("data-jumped", "")


def top(page: Page, heading: str) -> float:
    """Return how far below the top of the window the section of a *heading* begins."""
    box = page.locator(f"section:has(> {heading})").bounding_box()
    assert box
    return box["y"]
