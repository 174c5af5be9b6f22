"""The page of the review in a browser: for everybody, and without a request to anybody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parent.parent.parent
Open = Callable[..., Page]


@pytest.fixture(name="review", scope="module")
def _review(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the page of a site that consists of drafts, and of what was withheld."""
    folder = tmp_path_factory.mktemp("review")
    (folder / "content").mkdir()
    (folder / "content" / "vocabulary").symlink_to(ROOT / "content" / "vocabulary")
    (folder / "seeds").symlink_to(ROOT / "seeds")
    for arguments in (["run", "--today", "2026-11-22"], ["review", "--html", "review.html"]):
        command = [sys.executable, "-m", "extract", *arguments]
        subprocess.run(command, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    return (folder / "review.html").as_uri()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page: Open, review: str, scheme: str, width: int) -> None:
    page = open_page(review, width=width, color_scheme=scheme)
    page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true; })")
    found = Axe().run(page).response["violations"]

    assert json.dumps([(each["id"], [node["html"][:200] for node in each["nodes"]][:3]) for each in found]) == "[]"


@pytest.mark.parametrize("width", [320, 640])
def test_nothing_is_wider_than_the_window(open_page: Open, review: str, width: int) -> None:
    page = open_page(review, width=width)
    page.eval_on_selector_all("details", "all => all.forEach(each => { each.open = true; })")

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_reads_without_script(open_page: Open, review: str) -> None:
    page = open_page(review, java_script_enabled=False)
    page.locator("nav a").first.click()

    assert page.url.split("#")[1].startswith("item-")
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator("article mark").first).to_be_visible()
    assert page.locator("article:visible pre").count() >= 13


def test_marks_are_told_apart_without_colour(open_page: Open, review: str) -> None:
    page = open_page(review)
    lines = page.eval_on_selector_all(
        ".legend mark", "all => all.map(one => getComputedStyle(one).borderBottomStyle)"
    )
    heard = page.eval_on_selector_all("article mark", "all => all.map(one => one.textContent)")

    assert lines == ["solid", "dashed", "dotted", "double"]
    assert all(each.startswith(("[what was done: ", "[when: ", "[who: ", "[which records: ")) for each in heard)


def test_the_keyboard_reaches_the_items(open_page: Open, review: str) -> None:
    page = open_page(review)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
