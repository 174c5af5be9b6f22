"""The filter, as a reader uses it; over HTTP and from the disk alike."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, TimeoutError, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture(name="home")
def _home(request: pytest.FixtureRequest, served: str) -> str:
    """Give the site's address; a test may ask for each way to it, and for one whose pages hold some events only."""
    way = getattr(request, "param", "http")
    if way == "http":
        return served
    folder: Path = request.getfixturevalue("long_site" if way.startswith("long") else "site")
    return f"{folder.as_uri()}/" if way.endswith("file") else request.getfixturevalue("served_long")


both_ways = pytest.mark.parametrize("home", ["http", "file"], indirect=True)
all_ways = pytest.mark.parametrize("home", ["http", "file", "long", "long file"], indirect=True)
both_sizes = pytest.mark.parametrize("home", ["http", "long"], indirect=True)


def choose(page: Page, facet: str, *values: str) -> None:
    """Tick *values* of the *facet*."""
    panel = page.locator(f"facet-choice[data-label={facet}]")
    if panel.locator("details").get_attribute("open") is None:
        panel.locator("summary").click()
    for value in values:
        panel.locator(f"input[value={value}]").check()


def count(page: Page, facet: str, value: str) -> str | None:
    """Return the count beside a *value*, when the filter has answered."""
    answered(page)
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


def sees(page: Page, *, these: list[str]) -> None:
    """Wait until these events are to be seen, in this order."""
    try:
        page.wait_for_function(
            "ids => JSON.stringify([...document.querySelectorAll('li.entry')]"
            ".filter(item => item.offsetParent).map(item => item.dataset.event)) === JSON.stringify(ids)",
            arg=these,
            timeout=10_000,
        )
    except TimeoutError:
        assert shown(page) == these


def says(page: Page, text: str) -> None:
    """Wait until this is announced."""
    expect(page.get_by_role("status")).to_have_text(text)


@all_ways
def test_facets_narrow_and_values_widen(open_page: Open, home: str) -> None:
    """AND across facets, OR within one."""
    page = open_page(home + "index.html")
    says(page, "13 events")
    choose(page, "Status", "blocked")
    sees(page, these=["test-doubt", "test-late"])
    choose(page, "Status", "pending")
    sees(page, these=["test-day", "test-before", "test-doubt", "test-late"])
    says(page, "4 of 13 events")
    choose(page, "Kind", "ruling")
    sees(page, these=["test-doubt", "test-late"])
    says(page, "2 of 13 events")
    assert page.url.endswith("?kind=ruling&status=blocked&status=pending")


@both_sizes
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
        expect(page.get_by_role("status")).to_have_text(re.compile(rf"^{number} of 13 events$"))


def test_the_strip_of_months_follows(open_page: Open, home: str) -> None:
    """A month without a fitting event leads nowhere, and does not take the focus."""
    page = open_page(home + "index.html?status=pending")
    month = page.locator("density-strip a[href='#m2026-03']")
    expect(month).to_have_attribute("data-count", "2")
    expect(page.locator("a.density__month[href]")).to_have_count(1)
    page.get_by_role("button", name="Clear all").click()
    expect(page.locator("density-strip a:not([href])")).to_have_count(0)


def test_months_without_events_go(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=pending")
    expect(page.locator("#y2026")).to_be_visible()
    expect(page.locator("#m2026-02")).to_be_hidden()
    expect(page.locator("#y2025")).to_be_hidden()


def test_words(open_page: Open, home: str) -> None:
    """All words, whatever their case and accents; full names as well as short ones; no word of the page itself."""
    page = open_page(home + "index.html")
    page.get_by_role("searchbox").fill("RECONOCIO tribunal")
    sees(page, these=["test-month"])
    page.get_by_role("searchbox").fill("beta bureau daily")
    expect(page.locator("[data-event=test-open]")).to_be_hidden()
    expect(page.locator("[data-event=test-month]")).to_be_visible()
    page.get_by_role("searchbox").fill("reported")
    sees(page, these=[])
    page.get_by_role("searchbox").fill("")
    says(page, "13 events")
    assert len(shown(page)) == 13
    assert "?" not in page.url


def test_words_from_a_disk(open_page: Open, site: Path) -> None:
    """There they are looked for in what the list says."""
    page = open_page(f"{site.as_uri()}/index.html")
    page.get_by_role("searchbox").fill("ADMÍTTED mistake")
    sees(page, these=["test-month"])
    page.get_by_role("searchbox").fill("reported")
    sees(page, these=[])


@both_sizes
def test_dates_take_in_what_may_lie_within(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    page.locator("date-range summary").click()
    first, last = page.locator("date-range input").all()
    first.fill("2025-03-19")
    last.fill("2025-03-19")
    sees(page, these=["test-before", "test-until", "test-one-of", "test-year", "test-quarter"])
    assert "it may" in (page.locator("[data-event=test-year]").text_content() or "")
    last.fill("2025-03-20")
    assert "it may" not in (page.locator("[data-event=test-one-of]").text_content() or "")


@both_sizes
def test_the_address_holds_the_choice(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?receiver=gamma&words=test&from=2026-01-01")
    sees(page, these=["test-day", "test-before"])
    expect(page.locator("facet-choice[data-key=receiver] input[value=gamma]")).to_be_checked()
    assert page.get_by_role("searchbox").input_value() == "test"
    expect(page.get_by_role("button", name="Remove From 2026-01-01")).to_be_visible()


@all_ways
def test_back_and_forward_step(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    choose(page, "Status", "blocked")
    choose(page, "Kind", "ruling")
    page.get_by_role("searchbox").press_sequentially("court")
    sees(page, these=["test-late"])
    page.go_back()
    says(page, "2 of 13 events")
    page.go_back()
    expect(page.locator("input[value=ruling]")).not_to_be_checked()
    page.go_back()
    says(page, "13 events")
    page.go_forward()
    says(page, "2 of 13 events")
    expect(page.locator("input[value=blocked]")).to_be_checked()


@both_sizes
def test_nothing_fits(open_page: Open, home: str) -> None:
    """It says what to let go of, and doing so shows what was promised."""
    page = open_page(home + "index.html?status=blocked&kind=error&words=cards")
    says(page, "0 of 13 events")
    advice = page.locator(".loosen")
    expect(advice).to_contain_text("No event fits all of this.")
    expect(advice).to_contain_text("Drop: Kind → 1 event")
    expect(advice).to_contain_text("Drop: Words → there would still be none")
    advice.get_by_role("button", name="Drop: Kind").click()
    says(page, "1 of 13 events")
    expect(advice).to_be_hidden()


@both_sizes
def test_choices_are_taken_back_one_by_one_and_all_at_once(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=blocked&status=pending&kind=ruling")
    page.get_by_role("button", name="Remove Status: Blocked").click()
    says(page, "0 of 13 events")
    page.get_by_role("button", name="Clear all").click()
    says(page, "13 events")
    assert "?" not in page.url
    expect(page.get_by_role("button", name="Clear all")).to_have_count(0)


@both_sizes
def test_unknown_values_in_an_address_do_no_harm(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?holder=nobody&from=soon&colour=red&words=%3Cscript%3E")
    says(page, "0 of 13 events")
    page.get_by_role("button", name="Clear all").click()
    says(page, "13 events")


@all_ways
def test_the_other_order_keeps_the_choice(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html?status=pending")
    page.get_by_role("link", name="Oldest first").click()
    assert page.url.endswith("oldest.html?status=pending")
    sees(page, these=["test-before", "test-day"])
    page.get_by_role("link", name="Newest first").click()
    sees(page, these=["test-day", "test-before"])


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
    says(page, said)
    page.goto(f"{home}{folder}index.html?status=pending")
    expect(page.locator("density-strip a[href] .visually-hidden")).to_have_text([month])
    page.goto(f"{home}{folder}index.html?kind=error&status=blocked&status=pending")
    expect(page.locator(".loosen")).to_contain_text(advice)


def test_the_switch_of_languages_takes_the_choice_along(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    choose(page, "Status", "blocked")
    page.get_by_role("link", name="Español").click()
    page.wait_for_url("**/es/index.html?status=blocked")
    says(page, "2 de 13 hechos")


def draw(page: Page, first: str, last: str) -> None:
    """Draw with the mouse from one column of the strip to another."""
    boxes = [
        page.locator(f"density-strip .density__month[data-anchor={each}]").bounding_box() for each in (first, last)
    ]
    (x, y), (to_x, to_y) = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in boxes if box]
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move((x + to_x) / 2, y, steps=3)
    page.mouse.move(to_x, to_y, steps=3)
    page.mouse.up()


@both_sizes
def test_a_period_is_drawn_on_the_strip(open_page: Open, home: str) -> None:
    """In either direction; columns within it are marked; it is one step back."""
    page = open_page(home + "index.html")
    draw(page, "m2026-03", "m2026-02")
    page.wait_for_url("**/index.html?from=2026-02-01&to=2026-03-31")
    expect(page.locator("date-range input").first).to_have_value("2026-02-01")
    expect(page.locator(".density__month[data-within]:not([data-anchor$=unsettled])")).to_have_count(2)
    expect(page.get_by_role("button", name="Remove To 2026-03-31")).to_be_visible()
    page.go_back()
    says(page, "13 events")
    expect(page.locator(".density__month[data-within]")).to_have_count(0)


def test_a_column_still_leads_to_its_month(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    page.locator(".density__month[data-anchor=m2025-04]").click()
    assert page.url.endswith("#m2025-04")
    expect(page.locator("#m2025-04")).to_be_in_viewport()


def test_a_period_is_chosen_with_the_keyboard(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    page.locator(".density__month[data-anchor=m2025-04]").press(" ")
    page.wait_for_url("**/index.html?from=2025-04-01&to=2025-04-30")
    page.locator(".density__month[data-anchor=m2025-01]").or_(
        page.locator(".density__month[data-anchor=m2026-03]")
    ).last.press(" ")
    page.wait_for_url("**/index.html?from=2025-04-01&to=2026-03-31")


def test_the_index_is_loaded_when_the_filter_is_used(open_page: Open, home: str) -> None:
    page = open_page(home + "index.html")
    asked: list[str] = []
    page.wait_for_load_state("networkidle")
    page.on("request", lambda each: each.url.endswith("icon.svg") or asked.append(each.url))  # the icon comes late
    page.mouse.wheel(0, 400)
    page.wait_for_timeout(200)
    assert asked == []
    page.locator("facet-choice[data-key=kind] summary").focus()
    page.wait_for_function("document.querySelector('script[src*=\"index/rows-0\"]')")
    assert {each.rsplit("/", 1)[-1] for each in asked} == {"event-index.js", "matching.js", "rows-0.js"}


def test_without_the_index_it_says_so(open_page: Open, home: str) -> None:
    """And a second try, when it is there again, succeeds."""
    page = open_page(home + "index.html")
    page.route("**/index/rows-0.js", lambda route: route.fulfill(body=""))
    choose(page, "Status", "blocked")
    says(page, "The list of events could not be loaded; each value has a page of its own.")
    page.unroute("**/index/rows-0.js")
    choose(page, "Status", "pending")
    says(page, "4 of 13 events")


@pytest.fixture(name="long")
def _long(open_page: Open, served_long: str) -> Page:
    return open_page(served_long + "index.html")


def test_a_long_timeline_lists_what_fits_from_the_index(long: Page) -> None:
    """Each as the page itself would: date, kind, status, whose records for whom, the first sentence, the reports."""
    assert len(shown(long)) == 5
    choose(long, "Kind", "error")
    choose(long, "Status", "ended")
    says(long, "1 of 13 events")
    sees(long, these=["test-month"])
    item = long.locator("result-list li.entry")
    expect(item.locator(".date")).to_have_text("February 2026")
    expect(item.locator(".event__title a")).to_have_attribute("href", "events/test-month.html")
    expect(item.locator(".kind")).to_contain_text("Error")
    expect(item.locator("svg.mark")).to_have_count(1)
    expect(item.locator(".flow")).to_contain_text("Records of")
    expect(item.locator(".event__count a")).to_have_attribute("href", "events/test-month.html#sources")
    expect(long.locator(".timeline")).to_be_hidden()
    expect(long.locator(".elsewhere")).to_be_hidden()
    long.keyboard.press("Escape")
    long.get_by_role("button", name="Clear all").click()
    expect(long.locator(".timeline")).to_be_visible()
    expect(long.locator("result-list")).to_be_hidden()


def test_a_long_list_of_results_has_pages(long: Page) -> None:
    """They are turned with buttons, and the address holds the page."""
    long.evaluate("document.querySelector('event-filter').rows().then(() => null)")
    long.evaluate("customElements.get('result-list').PAGE = 3")
    choose(long, "Kind", "request")
    first = long.locator("result-list")
    expect(first.get_by_role("button", name="Previous")).to_be_disabled()
    seen = shown(long)
    first.get_by_role("button", name="Next").click()
    expect(first).to_contain_text("4 to 6")
    assert long.url.endswith("?kind=request&page=2")
    assert not set(seen) & set(shown(long))
    long.go_back()
    sees(long, these=seen)


def test_words_in_a_long_timeline(long: Page) -> None:
    long.get_by_role("searchbox").fill("ADMITTED")
    sees(long, these=["test-month"])
