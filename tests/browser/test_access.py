"""Every kind of page, for people who do not see it on a wide bright screen with a mouse."""

import json
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]

PAGES = [
    "index.html",
    "browse.html",
    "picture.html",
    "pairs/alpha--beta.html",
    "open.html",
    "about.html",
    "glossary.html",
    "edition.html",
    "404.html",
    "events/test-day.html",
    "events/test-doubt.html",
    "chains/test-cards.html",
    "agencies/alpha.html",
    "agencies/idle.html",
    "statuses/blocked.html",
    "es/index.html",
    "es/events/test-doubt.html",
    "zh/index.html",
    "zh/events/test-day.html",
]


def faults(page: Page) -> str:
    """Return what axe finds, in short."""
    found = Axe().run(page).response["violations"]
    return json.dumps([(each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found], indent=1)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page: Open, served: str, scheme: str, width: int) -> None:
    page = open_page(served + "index.html", width=width, color_scheme=scheme)
    for name in PAGES:
        page.goto(served + name)
        page.eval_on_selector_all("details:not(.facet)", "all => all.forEach(each => { each.open = true; })")
        assert faults(page) == "[]", name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_filter_at_work(open_page: Open, served: str, scheme: str) -> None:
    page = open_page(served + "index.html?status=blocked&kind=error&from=2025-01-01", color_scheme=scheme)
    for label in ("Status", "Dates"):
        page.locator("summary", has_text=label).click()
        assert faults(page) == "[]", label
    page.set_viewport_size({"width": 390, "height": 844})
    assert faults(page) == "[]"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_real_site(open_page: Open, served_real: str, scheme: str) -> None:
    page = open_page(served_real + "index.html", color_scheme=scheme)
    english = ("index.html", "browse.html", "picture.html", "about.html", "glossary.html")
    for name in (*english, "es/open.html", "zh/picture.html"):
        page.goto(served_real + name)
        assert faults(page) == "[]", name


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [320, 640])
def test_nothing_is_wider_than_the_window(open_page: Open, served: str, width: int, script: bool) -> None:
    """320 px is also 1280 px at 400 %, 640 px is it at 200 %."""
    page = open_page(served + "index.html", width=width, java_script_enabled=script)
    for name in PAGES:
        page.goto(served + name)
        if script:
            page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true; })")
        wide = (
            page.evaluate("document.documentElement.scrollWidth") if script else page.locator("main").bounding_box()
        )
        assert (wide if script else wide["width"]) <= width, name


def test_keyboard_alone(open_page: Open, served: str) -> None:
    """Skip link first; a facet opens, its value is chosen, and the list closes as one leaves it."""
    page = open_page(served + "index.html")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Status":
            break
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text("1 of 13 events")
    for _ in range(8):
        page.keyboard.press("Tab")
    expect(page.locator("details.facet[open]")).to_have_count(0)


def test_what_has_focus_can_be_seen(open_page: Open, served: str) -> None:
    """Every stop of the Tab key has an outline, is big enough to hit and is not covered."""
    page = open_page(served + "index.html", width=390, reduced_motion="reduce")
    stops = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            """() => {
              const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
              const hit = document.elementFromPoint(box.x + Math.min(4, box.width / 2), box.y + box.height / 2);
              return { name: one.outerHTML.slice(0, 90), outline: style.outlineStyle + parseFloat(style.outlineWidth),
                       covered: !(hit && (one.contains(hit) || hit.contains(one))), height: box.height };
            }"""
        )
        stops.add(stop["name"])
        assert stop["outline"] == "solid3", stop
        assert not stop["covered"], stop
    assert len(stops) > 40


def test_motion_is_reduced(open_page: Open, served: str) -> None:
    page = open_page(served + "index.html", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("document.getAnimations().length") == 0


def test_shapes_stay_in_forced_colours(open_page: Open, served: str) -> None:
    page = open_page(served + "index.html", forced_colors="active")
    expect(page.locator(".event__node .mark").first).to_be_visible()
    ink, paper = page.eval_on_selector(
        ".event__node .mark", "one => [getComputedStyle(one).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert ink != paper


def test_landmarks_stay_in_view(open_page: Open, served: str) -> None:
    for width in (390, 1280):
        page = open_page(served + "oldest.html", width=width, height=700)
        page.locator("[data-event=test-doubt] .prose").evaluate("one => one.scrollIntoView({behavior: 'instant'})")
        page.evaluate("scrollBy({top: 60, behavior: 'instant'})")
        expect(page.locator("#m2025-07")).to_be_in_viewport()
