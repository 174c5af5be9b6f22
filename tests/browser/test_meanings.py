"""Words explain themselves by mouse, keys and touch, without script, and on paper; the edition can be printed."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]

DAY = "events/test-day.html"


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_word_shows_what_it_means_and_moves_nothing(open_page: Open, served: str, width: int, script: bool) -> None:
    page = open_page(served + DAY, width=width, java_script_enabled=script)
    word = page.get_by_role("button", name="second paragraph: what it means")
    meaning = page.locator("#word-paragraph")
    facts = page.locator(".facts").first
    before = facts.bounding_box()

    expect(meaning).to_be_hidden()
    expect(page.get_by_text("What words here mean")).to_be_hidden()
    word.click()
    expect(meaning).to_be_visible()
    expect(meaning).to_contain_text("A part of a text.")
    assert before == facts.bounding_box()
    box = meaning.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()


def test_by_keys_alone_the_meaning_comes_right_after_its_word(open_page: Open, served: str) -> None:
    page = open_page(served + DAY)
    page.get_by_role("button", name="Request: what it means").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#kinds-request")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#kinds-request a")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Request")


def test_touch_beside_it_puts_it_away(open_page: Open, served: str) -> None:
    page = open_page(served + DAY, width=390, has_touch=True)
    page.get_by_role("button", name="second paragraph: what it means").tap()
    expect(page.locator("#word-paragraph")).to_be_visible()
    page.locator("h1").tap()
    expect(page.locator("#word-paragraph")).to_be_hidden()


def test_forced_colours_leave_the_meaning_a_border(open_page: Open, served: str) -> None:
    page = open_page(served + DAY, forced_colors="active")
    page.get_by_role("button", name="second paragraph: what it means").click()
    style = page.locator("#word-paragraph").evaluate("one => getComputedStyle(one).borderBlockEndStyle")
    assert style == "solid"


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
    expect(page.locator("[data-event=test-day] .print-only").first).to_be_visible()


def test_lynx_shows_the_meanings_below_the_text(site: Path) -> None:
    """Also what a browser without popovers does with them."""
    command = ["lynx", "-dump", "-nolist", str(site / DAY)]
    try:
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        pytest.skip("lynx is not installed here")
    shown = " ".join(text.split())

    assert "second paragraph" in shown
    assert "What words here mean" in shown and "Paragraph: A part of a text." in shown
    assert shown.index("second paragraph") < shown.index("Paragraph: A part of a text.")


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
