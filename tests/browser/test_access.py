"""Every kind of page, for people who do not see it on a wide bright screen with a mouse."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.publish.html import of_each_kind

pytestmark = pytest.mark.browser

Open = Callable[..., Page]

PAGES = ["events/test-doubt.html", "agencies/idle.html", "statuses/blocked.html", "es/events/test-doubt.html"]
"""Pages with what the longest of their kind have not: a dispute, no event, a mark in the heading, no translation."""

LANGUAGES = ("", "es/", "zh/")


ALIKE = ("oldest.html", "holders/", "receivers/", "languages/", "kinds/", "years/", "statuses/ended")
"""What is made by the template of another page here, from parts that it has too."""


@pytest.fixture(name="kinds", scope="module")
def _kinds(site: Path) -> list[str]:
    """Name a page of every kind in every language."""
    found = [name for language in LANGUAGES for name in of_each_kind(site, language)]
    found = [name for name in found if not name.removeprefix("es/").removeprefix("zh/").startswith(ALIKE)]
    assert len(found) > 35
    return [*PAGES, *found]


def faults(page: Page, *rules: str) -> str:
    """Return what axe finds, in short; by all its rules, or by these alone."""
    options = {"resultTypes": ["violations"]}  # it need not describe each element that has none
    found = Axe().run(page, options=options | ({"runOnly": list(rules)} if rules else {})).response["violations"]
    return json.dumps([(each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found], indent=1)


@pytest.mark.parametrize(("width", "language"), [(390, ""), (1280, ""), (1280, "es/"), (390, "zh/")])
def test_axe_finds_nothing(open_page: Open, served: str, kinds: list[str], width: int, language: str) -> None:
    """On a page of every kind, by all rules in the light, and by that of contrast in the dark."""
    page = open_page(served + "index.html", width=width)
    for name in kinds:
        if (name[:3] if name[:3] in LANGUAGES else "") != language:
            continue
        page.goto(served + name)
        page.eval_on_selector_all("details:not(.facet)", "all => all.forEach(each => { each.open = true; })")
        assert faults(page) == "[]", name
        page.emulate_media(color_scheme="dark")
        assert faults(page, "color-contrast") == "[]", f"{name} in the dark"
        page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_filter_at_work(open_page: Open, served: str, scheme: str) -> None:
    page = open_page(served + "index.html?status=blocked&kind=error&from=2025-01-01", color_scheme=scheme)
    for label in ("Status", "Dates"):
        page.locator("summary", has_text=label).click()
        assert faults(page) == "[]", label
    page.set_viewport_size({"width": 390, "height": 844})
    assert faults(page) == "[]"


def test_axe_finds_nothing_in_the_real_site(open_page: Open, served_real: str) -> None:
    """By all rules in the light, and by that of contrast in the dark."""
    page = open_page(served_real + "picture.html")
    for name in ("index.html", "picture.html", "zh/open.html"):
        page.emulate_media(color_scheme="light")
        page.goto(served_real + name)
        assert faults(page) == "[]", name
        page.emulate_media(color_scheme="dark")
        assert faults(page, "color-contrast") == "[]", f"{name} in the dark"


@pytest.mark.parametrize("script", [True, False])
def test_nothing_is_wider_than_the_window(open_page: Open, served: str, kinds: list[str], script: bool) -> None:
    """With letters of twice the size; at 640 px, which is 1280 px at 200 %; at 320 px, which is it at 400 %."""
    page = open_page(served + "index.html", java_script_enabled=script)
    for name in kinds:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(served + name)
        page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true; })")
        for width, size in ((1280, "200%"), (640, ""), (320, "")):
            page.set_viewport_size({"width": width, "height": 900})
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} {size}"


@pytest.mark.parametrize("width", [390, 1280])
def test_keyboard_alone(open_page: Open, served: str, width: int) -> None:
    """Skip link first; a facet opens, its value is chosen, and the list closes as one leaves it."""
    page = open_page(served + "index.html", width=width)
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


def test_motion_is_reduced(open_page: Open, served: str, kinds: list[str]) -> None:
    """Nothing scrolls smoothly, turns or fades, as the page opens or as a list does."""
    page = open_page(served + "index.html", reduced_motion="reduce")
    for name in (name for name in kinds if name[:3] not in LANGUAGES):
        page.goto(served + name)
        page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true; })")
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto", name
        assert page.evaluate("document.getAnimations().length") == 0, name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_shapes_and_words_stay_in_forced_colours(open_page: Open, served: str, scheme: str) -> None:
    """What is drawn or written has another colour than the ground, and what has focus an outline."""
    page = open_page(served + "index.html", forced_colors="active", color_scheme=scheme)
    for name in (
        "index.html",
        "events/test-day.html",
        "agencies/alpha.html",
        "picture.html",
        "chains/test-cards.html",
    ):
        page.goto(served + name)
        paper, *inks = page.evaluate(
            """() => [getComputedStyle(document.body).backgroundColor, ...new Set(
                 [...document.querySelectorAll("main :is(.mark, h1, h2, p, a, summary, button)")]
                   .filter(one => one.checkVisibility()).map(one => getComputedStyle(one).color))]"""
        )
        assert inks and paper not in inks, name
        page.locator("main a:visible").first.focus()
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid", name


def test_paper_has_the_addresses_of_the_sources(open_page: Open, served: str) -> None:
    """What the browser prints holds the words and the way to them, in every language."""
    page = open_page(served + "index.html")
    for name in ("edition.html", "events/test-day.html", "es/events/test-day.html", "zh/events/test-day.html"):
        page.goto(served + name)
        text = "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(page.pdf()))
        text = "".join(text.split())
        assert "https://example.org/alpha-asks" in text, name
        assert "askedfortheco-op,cards&more" in text, name


def test_landmarks_stay_in_view(open_page: Open, served: str) -> None:
    for width in (390, 1280):
        page = open_page(served + "oldest.html", width=width, height=700)
        page.locator("[data-event=test-doubt] .event__first").evaluate(
            "one => one.scrollIntoView({behavior: 'instant'})"
        )
        page.evaluate("scrollBy({top: 60, behavior: 'instant'})")
        expect(page.locator("#m2025-07")).to_be_in_viewport()
