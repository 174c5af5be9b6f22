"""Words explain themselves by mouse, keys and touch, without script, and on paper; the edition can be printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]

DAY = "events/test-day.html"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_a_word_shows_what_it_means_and_moves_nothing(open_page: Open, served: str, width: int) -> None:
    page = open_page(served + DAY, width=width)
    word = page.get_by_role("link", name="second paragraph: what it means")
    meaning = page.locator("#word-paragraph")
    facts = page.locator(".facts").first
    word.scroll_into_view_if_needed()
    before = facts.bounding_box()

    expect(meaning).to_be_hidden()
    expect(page.get_by_text("What words here mean")).to_be_hidden()
    word.click()
    expect(meaning).to_be_visible()
    expect(meaning).to_contain_text("A part of a text.")
    assert (before, served + DAY) == (facts.bounding_box(), page.url)
    box = meaning.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(word).to_be_focused()


def test_pressed_again_it_is_put_away(open_page: Open, served: str) -> None:
    page = open_page(served + DAY, width=1280)
    word = page.get_by_role("link", name="second paragraph: what it means")
    for shown in (True, False, True):
        word.click()
        expect(page.locator("#word-paragraph")).to_be_visible(visible=shown)
    page.get_by_role("link", name="Request: what it means").click()
    expect(page.locator("#kinds-request")).to_be_visible()
    expect(page.locator("#word-paragraph")).to_be_hidden()


@pytest.mark.parametrize("folder", ["", "es/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_without_script_it_leads_to_the_glossary(open_page: Open, served: str, width: int, folder: str) -> None:
    page = open_page(served + folder + DAY, width=width, java_script_enabled=False)
    for place, target in (("prose", "word-paragraph"), ("kind", "kinds-request")):
        page.locator(f".{place} .term").click()
        assert f"{served}{folder}glossary.html#{target}" == page.url
        expect(page.locator(f"#{target}")).to_be_in_viewport()
        page.go_back()


def test_by_keys_alone_the_meaning_comes_right_after_its_word(open_page: Open, served: str) -> None:
    """What has opened has the focus, so that a screen reader says it; behind it comes the link within."""
    page = open_page(served + DAY)
    word = page.get_by_role("link", name="Request: what it means")
    meaning = page.locator("#kinds-request")
    word.focus()
    page.keyboard.press("Enter")
    expect(meaning).to_be_focused()
    page.keyboard.press("Escape")
    expect(word).to_be_focused()
    page.keyboard.press("Enter")
    expect(meaning).to_be_visible()
    page.keyboard.press("Tab")
    expect(meaning.locator("a")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Request")


def test_touch_beside_it_puts_it_away(open_page: Open, served: str) -> None:
    page = open_page(served + DAY, width=390, has_touch=True)
    page.get_by_role("link", name="second paragraph: what it means").tap()
    expect(page.locator("#word-paragraph")).to_be_visible()
    page.locator("h1").tap()
    expect(page.locator("#word-paragraph")).to_be_hidden()


def test_another_window_is_the_readers_choice(open_page: Open, served: str) -> None:
    page = open_page(served + DAY)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="second paragraph: what it means").click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(served + "glossary.html#word-paragraph")
    expect(page.locator("#word-paragraph")).to_be_hidden()


def test_forced_colours_leave_word_and_meaning_their_lines(open_page: Open, served: str) -> None:
    page = open_page(served + DAY, forced_colors="active")
    word = page.get_by_role("link", name="second paragraph: what it means")
    word.click()
    assert "dotted" == word.evaluate("one => getComputedStyle(one).textDecorationStyle")
    assert "solid" == page.locator("#word-paragraph").evaluate("one => getComputedStyle(one).borderBlockEndStyle")


def test_on_paper_meanings_stand_below_the_text_and_copies_unfolded(open_page: Open, served: str) -> None:
    page = open_page(served + DAY)
    page.emulate_media(media="print")

    expect(page.get_by_text("What words here mean")).to_be_visible()
    expect(page.locator("#word-paragraph")).to_be_visible()
    expect(page.get_by_text("https://example.com/part#top", exact=False)).to_be_visible()
    expect(page.get_by_text("Archived copy: https://archive.example.org/1")).to_be_visible()
    for away in (".masthead nav", ".foot__links", ".neighbours"):
        expect(page.locator(away)).to_be_hidden()


def test_on_paper_the_front_page_has_no_controls(open_page: Open, served: str) -> None:
    page = open_page(served + "index.html")
    page.emulate_media(media="print")

    for away in (".filter", ".density"):
        expect(page.locator(away)).to_be_hidden()
    expect(page.locator("[data-event=test-day] .event__first")).to_be_visible()


def test_the_edition_prints_with_page_numbers_and_without_the_site_around_it(
    open_page: Open, served: str, tmp_path: Path
) -> None:
    page = open_page(served + "edition.html")
    page.emulate_media(media="print")
    for away in (".masthead", ".foot", ".tongues"):
        expect(page.locator(away)).to_be_hidden()
    expect(page.get_by_text("https://example.net/zh")).to_be_visible()
    printed = page.pdf(path=tmp_path / "edition.pdf", format="A4")

    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") >= 6
    rules = page.evaluate(
        """[...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText)
           .filter(text => text.includes("@page") && text.includes("counter(page)")).length"""
    )
    assert rules == 1
