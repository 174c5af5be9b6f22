"""Everything but combining filters works without JavaScript."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture(name="page", params=["http", "file"])
def _page(request: pytest.FixtureRequest, open_page: Open, served: str, site: Path) -> Page:
    home = served if request.param == "http" else f"{site.as_uri()}/"
    return open_page(home + "index.html", java_script_enabled=False)


def test_nothing_dead_is_shown(page: Page) -> None:
    assert page.locator("input:visible, button:visible, select:visible").count() == 0
    expect(page.locator("text=Dates")).to_have_count(0)
    assert page.locator("li.entry:visible").count() == 13


def test_a_facet_leads_to_its_page(page: Page) -> None:
    page.locator("summary", has_text="Status").click()
    link = page.locator("details[open] a", has_text="Blocked")
    expect(link.locator("xpath=..").locator(".facet__count")).to_have_text("2")
    link.click()
    expect(page.locator("h1")).to_have_text("Blocked")
    assert page.locator("li.entry:visible").count() == 2


def test_the_order_can_be_turned(page: Page) -> None:
    page.get_by_role("link", name="Oldest first").click()
    expect(page.locator("h4").first).to_have_text("Test: long ago")


def test_the_number_of_reports_leads_to_them(page: Page) -> None:
    page.locator("[data-event=test-day]").get_by_role("link", name=re.compile("report")).click()
    expect(page.locator("#sources")).to_be_in_viewport()
    expect(page.locator("q").first).to_be_visible()


def test_an_event_and_its_neighbours(page: Page) -> None:
    page.get_by_role("link", name="Test: a mistake is admitted", exact=True).click()
    expect(page.locator("h1")).to_have_text("Test: a mistake is admitted")
    page.get_by_label("Events before and after").get_by_role("link").last.click()
    expect(page.locator("h1")).to_have_text("Test: known only from its report")


def test_a_month_of_the_strip_leads_to_its_events(page: Page) -> None:
    page.get_by_label("Months").get_by_role("link", name="April 2025: 1 event").click()
    expect(page.locator("#m2025-04")).to_be_in_viewport()


def test_a_former_address_leads_on(page: Page) -> None:
    page.goto(page.url.replace("index.html", "events/test-old-name.html"))
    page.wait_for_url("**/test-doubt.html")
    expect(page.locator("h1")).to_have_text("Test: where sources disagree")
