"""The picture: a drawing and a table, on a wide screen, on a phone, on paper, without script."""

from collections import Counter
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.mark.parametrize("width", [390, 1280])
def test_the_table_is_one_for_a_screen_reader(open_page: Open, served: str, width: int) -> None:
    """Stacked or not, the browser tells of a table with its rows, and each cell says in words what it holds."""
    page = open_page(served + "picture.html", width=width, java_script_enabled=False)
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    heard = Counter(each["role"]["value"] for each in tree if not each["ignored"])
    assert (heard["table"], heard["rowheader"]) == (1, 2)
    assert heard["row"] >= 2 and heard["cell"] >= 3

    table = page.get_by_role("table")

    expect(table).to_have_count(1)
    expect(table.get_by_role("rowheader")).to_have_count(2)
    expect(table.get_by_role("link", name="AO → BB 8 events")).to_have_count(1)
    expect(table.get_by_role("cell").filter(has_text="8 events")).to_contain_text("2 Blocked 3 Ended 1 Pending")


def test_a_cell_and_a_band_lead_to_the_same_events(open_page: Open, served: str) -> None:
    page = open_page(served + "picture.html", java_script_enabled=False)
    page.get_by_role("link", name="AO → BB 8 events").and_(page.locator(".matrix a")).click()
    expect(page.locator("h1")).to_have_text("Records of AO for BB")
    address = page.url

    page.go_back()
    page.locator("a.band").first.hover()
    page.mouse.down()
    page.mouse.up()
    page.wait_for_url(address)
    expect(page.locator(".step")).to_have_count(8)


def test_a_phone_shows_only_cells_with_events_and_says_their_state_in_words(open_page: Open, served: str) -> None:
    page = open_page(served + "picture.html", width=390)

    assert page.locator(".matrix td:visible").count() == 3
    widths = page.eval_on_selector_all(".matrix .standing__word", "all => all.map(each => each.offsetWidth)")
    assert min(widths) > 20
    sizes = page.eval_on_selector_all(".post__name", "all => all.map(each => each.getBoundingClientRect().height)")
    assert min(sizes) > 9


def test_states_are_told_by_line_as_well(open_page: Open, served_real: str) -> None:
    """Each status in the drawing has a line of its own, in forced colours too."""
    page = open_page(served_real + "picture.html", forced_colors="active")
    dashes = page.eval_on_selector_all(
        ".drawing .strand",
        "all => [...new Set(all.map(each => each.dataset.mark + ' ' + getComputedStyle(each).strokeDasharray))]",
    )
    patterns = [each.partition(" ")[2] for each in dashes]
    assert len(patterns) > 4
    assert len(set(patterns)) == len(patterns)
    ink, paper = page.eval_on_selector(
        ".drawing .strand",
        "one => [getComputedStyle(one).stroke, getComputedStyle(document.body).backgroundColor]",
    )
    assert ink != paper


def test_on_paper_it_is_a_whole_table(open_page: Open, served: str) -> None:
    page = open_page(served + "picture.html", width=700)
    page.emulate_media(media="print")

    assert page.eval_on_selector(".matrix tr", "one => getComputedStyle(one).display") == "table-row"
    expect(page.locator(".matrix thead")).to_be_visible()


def test_dealings_unfold_without_script(open_page: Open, served: str) -> None:
    page = open_page(served + "agencies/alpha.html", java_script_enabled=False)
    asked = page.locator(".dealing", has_text="Asked for").first

    expect(asked.locator(".brief").first).to_be_hidden()
    asked.locator("summary").click()
    expect(asked.locator(".brief").first).to_be_visible()


@pytest.mark.parametrize("language", ["", "es/", "zh/"])
def test_names_of_the_real_site_have_room(open_page: Open, served_real: str, language: str) -> None:
    page = open_page(f"{served_real}{language}picture.html", width=320)

    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        edges = page.eval_on_selector_all(
            ".post__name",
            "all => all.map(each => each.getBoundingClientRect()).flatMap(box => [box.left, box.right])",
        )
        assert min(edges) >= 0 and max(edges) <= width, width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
