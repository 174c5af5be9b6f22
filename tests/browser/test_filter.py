"""The filter, as a reader uses it; over HTTP and from the disk alike."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture(name="home")
def _home(request: pytest.FixtureRequest, served: str, site: Path) -> str:
    """Give the site's address; a test may ask for both ways to it."""
    return f"{site.as_uri()}/" if getattr(request, "param", "http") == "file" else served


both_ways = pytest.mark.parametrize("home", ["http", "file"], indirect=True)


def choose(page: Page, facet: str, *values: str) -> None:
    """Tick *values* of the *facet*."""
    panel = page.locator(f"facet-choice[data-label={facet}]")
    if panel.locator("details").get_attribute("open") is None:
        panel.locator("summary").click()
    for value in values:
        panel.locator(f"input[value={value}]").check()


def count(page: Page, facet: str, value: str) -> str | None:
    """Return the count beside a *value*."""
    return page.locator(f"facet-choice[data-label={facet}] li[data-value={value}] .facet__count").text_content()


def answered(page: Page) -> None:
    """Wait until it is known which events hold the words."""
    expect(page.locator("event-filter:not([aria-busy=true])")).to_have_count(1)


def shown(page: Page) -> list[str]:
    """Return the ids of the events to be seen."""
    answered(page)
    return page.eval_on_selector_all(
        "li.entry", "items => items.filter(i => i.offsetParent).map(i => i.dataset.event)"
    )


def status(page: Page) -> str:
    """Return what is announced."""
    answered(page)
    return page.get_by_role("status").inner_text()


@both_ways
def test_facets_narrow_and_values_widen(open_page: Open, home: str) -> None:
    """AND across facets, OR within one."""
    page = open_page(home + "index.html")
    assert status(page) == "13 events"
    choose(page, "Status", "blocked")
    assert shown(page) == ["test-doubt", "test-late"]
    choose(page, "Status", "pending")
    assert shown(page) == ["test-day", "test-before", "test-doubt", "test-late"]
    assert status(page) == "4 of 13 events"
    choose(page, "Kind", "ruling")
    assert shown(page) == ["test-doubt", "test-late"]
    assert status(page) == "2 of 13 events"
    assert page.url.endswith("?kind=ruling&status=blocked&status=pending")


def test_counts_are_what_one_would_get(open_page: Open, home: str) -> None:
    """The number beside a value is what choosing it alone, with the other facets as they are, shows."""
    page = open_page(home + "index.html")
    choose(page, "Kind", "ruling")
    values = page.eval_on_selector_all(
        "facet-choice[data-label=Status] li", "items => items.map(i => i.dataset.value)"
    )
    said = {value: int(count(page, "Status", value) or "") for value in values}
    assert sum(said.values()) == 3
    for value, number in said.items():
        page.goto(f"{home}index.html?kind=ruling&status={value}")
        assert len(shown(page)) == number, value


def test_the_strip_of_months_follows(open_page: Open, home: str) -> None:
    """A month without a fitting event leads nowhere, and does not take the focus."""
    page = open_page(home + "index.html?status=pending")
    month = page.locator("density-strip a[href='#m2026-03']")
    expect(month).to_have_attribute("data-count", "2")
    expect(page.locator("a.density__month:not([inert])")).to_have_count(1)
    page.get_by_role("button", name="Clear all").click()
    expect(page.locator("density-strip a[inert]")).to_have_count(0)


def test_months_without_events_go(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=pending")
    expect(page.locator("#y2026")).to_be_visible()
    expect(page.locator("#m2026-02")).to_be_hidden()
    expect(page.locator("#y2025")).to_be_hidden()


@both_ways
def test_words(open_page: Open, home: str) -> None:
    """All words, whatever their case and accents; full names as well as short ones; no word of the page itself."""
    page = open_page(home + "index.html")
    page.get_by_role("searchbox").fill("RECONOCIO tribunal")
    assert shown(page) == ["test-month"]
    page.get_by_role("searchbox").fill("beta bureau daily")
    assert "test-month" in shown(page)
    assert "test-open" not in shown(page)
    page.get_by_role("searchbox").fill("reported")
    assert shown(page) == []
    page.get_by_role("searchbox").fill("")
    assert len(shown(page)) == 13
    assert "?" not in page.url


def test_dates_take_in_what_may_lie_within(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    page.locator("date-range summary").click()
    first, last = page.locator("date-range input").all()
    first.fill("2025-03-19")
    last.fill("2025-03-19")
    assert shown(page) == ["test-before", "test-until", "test-one-of", "test-year", "test-quarter"]
    assert "it may" in page.locator("[data-event=test-year]").inner_text()
    last.fill("2025-03-20")
    assert "it may" not in page.locator("[data-event=test-one-of]").inner_text()


def test_the_address_holds_the_choice(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?agency=gamma&words=alpha&from=2026-01-01")
    assert shown(page) == ["test-day", "test-before"]
    expect(page.locator("facet-choice[data-label=Agency] input[value=gamma]")).to_be_checked()
    assert page.get_by_role("searchbox").input_value() == "alpha"
    expect(page.get_by_role("button", name="Remove From 2026-01-01")).to_be_visible()


@both_ways
def test_back_and_forward_step(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    choose(page, "Status", "blocked")
    choose(page, "Kind", "ruling")
    page.get_by_role("searchbox").press_sequentially("court")
    assert shown(page) == ["test-late"]
    page.go_back()
    assert status(page) == "2 of 13 events"
    page.go_back()
    expect(page.locator("input[value=ruling]")).not_to_be_checked()
    page.go_back()
    assert status(page) == "13 events"
    page.go_forward()
    assert status(page) == "2 of 13 events"
    expect(page.locator("input[value=blocked]")).to_be_checked()


def test_nothing_fits(open_page: Open, home: str) -> None:
    """It says what to let go of, and doing so shows what was promised."""
    page = open_page(home + "index.html?status=blocked&kind=error&words=cards")
    assert status(page) == "0 of 13 events"
    advice = page.locator(".loosen")
    expect(advice).to_contain_text("No event fits all of this.")
    expect(advice).to_contain_text("Drop: Kind → 1 event")
    expect(advice).to_contain_text("Drop: Words → there would still be none")
    advice.get_by_role("button", name="Drop: Kind").click()
    assert status(page) == "1 of 13 events"
    expect(advice).to_be_hidden()


def test_choices_are_taken_back_one_by_one_and_all_at_once(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=blocked&status=pending&kind=ruling")
    page.get_by_role("button", name="Remove Status: Blocked").click()
    assert status(page) == "0 of 13 events"
    page.get_by_role("button", name="Clear all").click()
    assert status(page) == "13 events"
    assert "?" not in page.url
    expect(page.get_by_role("button", name="Clear all")).to_have_count(0)


def test_unknown_values_in_an_address_do_no_harm(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?agency=nobody&from=soon&colour=red&words=%3Cscript%3E")
    assert status(page) == "0 of 13 events"
    page.get_by_role("button", name="Clear all").click()
    assert status(page) == "13 events"


@both_ways
def test_the_other_order_keeps_the_choice(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=pending")
    page.get_by_role("link", name="Oldest first").click()
    assert page.url.endswith("oldest.html?status=pending")
    assert shown(page) == ["test-before", "test-day"]
    page.get_by_role("link", name="Newest first").click()
    assert shown(page) == ["test-day", "test-before"]


def test_lists_close_when_one_turns_away(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    page.locator("facet-choice[data-label=Status] summary").click()
    page.keyboard.press("Escape")
    expect(page.locator("details.facet[open]")).to_have_count(0)
    assert page.evaluate("document.activeElement.textContent") == "Status"
    page.locator("facet-choice[data-label=Status] summary").click()
    page.mouse.click(5, 400)
    expect(page.locator("details.facet[open]")).to_have_count(0)


def test_the_count_is_announced(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    live = page.locator(".filter__count")
    assert live.get_attribute("role") == "status"
    assert re.fullmatch(r"\d+ events", live.inner_text())


@pytest.mark.parametrize(
    ("folder", "said", "month", "advice"),
    [
        ("es/", "2 de 13 hechos", "marzo de 2026: 2 hechos", "Quitar: Tipo → 4 hechos"),
        ("zh/", "13个事件中的2个", "2026年3月：2个事件", "去掉：类型 → 4个事件"),
    ],
)
def test_the_filter_speaks_the_language_of_the_page(
    open_page: Open, home: str, folder: str, said: str, month: str, advice: str
) -> None:
    page = open_page(f"{home}{folder}index.html?kind=ruling&status=blocked")
    assert status(page) == said
    page.goto(f"{home}{folder}index.html?status=pending")
    expect(page.locator("density-strip a:not([inert]) .visually-hidden")).to_have_text([month])
    page.goto(f"{home}{folder}index.html?kind=error&status=blocked&status=pending")
    expect(page.locator(".loosen")).to_contain_text(advice)


def test_the_switch_of_languages_takes_the_choice_along(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    choose(page, "Status", "blocked")
    page.get_by_role("link", name="Español").click()
    page.wait_for_url("**/es/index.html?status=blocked")
    assert status(page) == "2 de 13 hechos"
