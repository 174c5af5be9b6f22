"""A real build of the invented events: which pages there are, where they lead, and what they say."""

import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.publish.html import Page, pages
from timeline.collection import entry_files

PAGES = {
    "index.html",
    "oldest.html",
    "browse.html",
    "picture.html",
    "open.html",
    "about.html",
    "glossary.html",
    "edition.html",
    *(f"pairs/{each}.html" for each in ("alpha--beta", "alpha--gamma", "beta--alpha")),
    "404.html",
    *(f"agencies/{each}.html" for each in ("alpha", "beta", "gamma", "idle")),
    *(f"holders/{each}.html" for each in ("alpha", "beta")),
    *(f"receivers/{each}.html" for each in ("alpha", "beta", "gamma")),
    *(f"languages/{each}.html" for each in ("en", "es", "zh-Hans")),
    *(f"systems/{each}.html" for each in ("card-index", "ledger", "unused-store")),
    *(f"kinds/{each}.html" for each in ("request", "ruling", "error")),
    *(
        f"statuses/{each}.html"
        for each in ("proposed", "in_effect", "blocked", "ended", "pending", "unknown", "unshaped")
    ),
    *(f"years/{each}.html" for each in (1990, 2024, 2025, 2026)),
    "chains/test-cards.html",
    "events/test-old-name.html",
    "events/test-older-name.html",
}
FILES = {"feed.xml", "events.csv", "events.json", "events.ics"}
SHARED = {"404.html", "robots.txt", "index/rows-0.js"}
"""What all languages share."""
EMPTY = ("agencies/idle", "systems/unused-store")
"""Values without events, and so without a table and a calendar."""


@pytest.fixture(name="index", scope="module")
def _index(site: Path) -> Page:
    return Page(site / "index.html")


@pytest.fixture(name="doubted", scope="module")
def _doubted(site: Path) -> Page:
    return Page(site / "events" / "test-doubt.html")


def test_there_are_these_files_and_no_other(site: Path, site_content: Path) -> None:
    """Nothing of Pelican's own is left over, and no page comes from its simple theme."""
    events = {f"events/{path.stem}.html" for path in entry_files(site_content)}
    own = ("events/", "chains/", "pairs/")
    values = {page.removesuffix(".html") for page in PAGES if "/" in page and not page.startswith(own)}
    taken = {f"{each}.{ending}" for each in values for ending in ("xml", "csv", "ics")}
    taken -= {f"{each}.{ending}" for each in EMPTY for ending in ("csv", "ics")}
    each_language = (PAGES | events | FILES | taken) - {"404.html"}
    expected = {f"{folder}{name}" for folder in ("", "es/", "zh/") for name in each_language}
    found = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}

    assert {each for each in found if not each.startswith(("static/", "search/"))} == expected | SHARED
    assert len(events) == 13


def test_every_page_is_ours_and_well_formed(site: Path) -> None:
    for page in pages(site):
        assert not page.faults, page.path
        assert len(page.ids) == len(set(page.ids)), page.path
        assert "default-src 'none'" in page.source, page.path
        assert page.all("meta", name="referrer", content="no-referrer"), page.path
        assert len(page.all("h1")) == 1, page.path
        assert len(page.all("main")) == 1, page.path
        assert not page.all("style") and not page.all("img") and not page.all("iframe"), page.path


def test_headings_do_not_skip_a_level(site: Path) -> None:
    for page in pages(site):
        levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        for before, after in pairwise(levels):
            assert after <= before + 1, f"{page.path}: h{before} is followed by h{after}"


def test_no_script_or_style_stands_in_a_page(site: Path) -> None:
    for page in pages(site):
        assert all("src" in script and "defer" in script for script in page.all("script")), page.path
        for _, attributes in page.elements:
            assert not [name for name in attributes if name == "style" or name.startswith("on")], page.path


def test_every_internal_link_and_fragment_leads_somewhere(site: Path) -> None:
    known = {page.path.resolve(): set(page.ids) for page in pages(site)}
    count = 0
    for page in pages(site):
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                continue
            assert not parts.scheme and not link.startswith("/"), f"{page.path}: {link}"
            target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path.resolve()
            assert target.is_file(), f"{page.path}: {link}"
            if parts.fragment:
                assert parts.fragment in known[target], f"{page.path}: {link}"
            count += 1
    assert count > 500


def test_front_page_stands_in_order(index: Page) -> None:
    years = [each["id"] for each in index.all("h2") if each.get("id", "").startswith("y")]
    titles = [each["data-event"] for each in index.all("li", class_="entry")]

    assert years == ["y2026", "y2025", "y2024", "y1990"]
    assert titles[:3] == ["test-day", "test-before", "test-month"]
    assert titles[-1] == "test-decade"
    assert len(titles) == 13


def test_oldest_page_runs_the_other_way(site: Path) -> None:
    oldest = Page(site / "oldest.html")

    assert [each["id"] for each in oldest.all("h2") if each.get("id", "").startswith("y")] == [
        "y1990",
        "y2024",
        "y2025",
        "y2026",
    ]
    assert oldest.all("a", href="index.html")


@pytest.mark.parametrize(
    ("edtf", "tag", "html", "words"),
    [
        ("2026-03-11", "time", "2026-03-11", "11 March 2026"),
        ("2026-02", "time", "2026-02", "February 2026"),
        ("2025", "time", "2025", "2025"),
        ("2025-10~/2025-12", "time", "2025", "late 2025"),
        ("[2025-03-19,2025-03-20]", "time", "2025-03", "19 or 20 March 2025"),
        ("[2025-04-07..2025-04-10]", "time", "2025-04", "between 7 and 10 April 2025"),
        ("2025-06/..", "span", None, "since June 2025"),
        ("/2025-09-09", "span", None, "until 9 September 2025"),
        ("2024-24", "span", None, "winter 2024"),
        ("199X", "span", None, "the 1990s"),
        ("[..2026-03-11]", "span", None, "on or before 11 March 2026"),
        ("2025-07-14?", "time", "2025", "possibly 14 July 2025"),
    ],
)
def test_dates_in_words_and_for_machines(index: Page, edtf: str, tag: str, html: str | None, words: str) -> None:
    attribute = f' datetime="{html}"' if html else ""

    assert f'<{tag} class="date"{attribute} data-edtf="{edtf}">{words}</{tag}>' in index.source


def test_what_has_no_month_says_so(index: Page, site: Path) -> None:
    assert "Month not settled by the sources" in index.text
    assert "m2025-unsettled" in index.ids
    assert "no report names a month" in Page(site / "events/test-year.html").text


def test_the_strip_of_months_hides_no_event(index: Page) -> None:
    said = [int(number) for number in re.findall(r": (\d+) events?</span> <span class=\"density", index.source)]

    assert sum(said) == 13
    assert "month of 2025 not settled: 3 events" in index.text


def test_a_report_that_bounds_the_date_is_told(site: Path) -> None:
    page = Page(site / "events/test-before.html")
    assert "Date of the report; the date of the act is not known." in page.text


def test_drafts_are_marked(site: Path) -> None:
    assert "draft, not yet reviewed" in Page(site / "events/test-month.html").text
    assert "draft, not yet reviewed" not in Page(site / "events/test-day.html").text


def test_sources_are_counted_and_shown(site: Path) -> None:
    page = Page(site / "events/test-day.html")

    assert "1 report, in 3 copies" in page.text
    assert "One report, seen in 3 copies" in page.text
    assert '<q lang="zh-Hans">阿尔法局要求获得全部卡片</q>' in page.source
    assert "https://example.org/alpha-asks#:~:text=asked%20for%20the%20co%2Dop%2C%20cards%20%26%20more" in page.links
    assert "https://example.com/part#top:~:text=asked%20for%20the%20co%2Dop%2C%20cards%20%26%20more" in page.links
    assert "https://archive.example.org/1" in page.links
    for words in ("Syndicated copy", "Translation", "Excerpt", "Simplified Chinese", "Date of publication unknown"):
        assert words in page.text


def test_what_stands_behind_a_source_is_told(site: Path) -> None:
    page = Page(site / "events/test-day.html")

    assert "Newsroom report · by a party to the case · Syndicated copy" in page.text
    assert "Words last found there on 19 November 2026." in page.text


def test_weaker_sources_are_named_and_not_counted(site: Path) -> None:
    page = Page(site / "events/test-open.html")

    assert "1 report and 1 weaker source. How" in page.text
    assert "Weaker source, not counted as a report" in page.text
    assert "Advocate or party’s lawyer" in page.text
    assert "resting on 15 independent reports" in Page(site / "index.html").text


def test_a_status_says_as_of_when(site: Path, index: Page) -> None:
    text = Page(site / "events/test-day.html").text

    assert "Status: Pending as of March 2026" in text
    assert text.count("Pending as of March 2026") == 2
    assert "Status: Pending as of March 2026" in index.text


def test_a_text_without_address_is_named_by_its_fingerprint(site: Path) -> None:
    text = Page(site / "events/test-before.html").text

    assert "No public address known." in text
    assert f"sha256:{'b' * 64}" in text


def test_a_relation_that_nobody_knows_is_not_made_up(site: Path) -> None:
    text = Page(site / "events/test-month.html").text

    assert "2 reports" in text
    assert "Syndicated" not in text


def test_the_rest_of_an_entry(doubted: Page) -> None:
    for words in (
        "Where sources disagree",
        "about forty (Example Wire, 15 July 2025)",
        "some fifty (Example Daily, 2025)",
        "2 reports, 1 of them in 2 copies",
        "No. 1:26-cv-00000 (D. Test)",
        "Invented Act § 1",
        "21 November 2026: the number of cards was wrong",
        "formerly test-old-name, test-older-name",
        "content/events/test-doubt.md",
        "“Test: where sources disagree”, Shared Records, corrected 21 November 2026.",
        "15 July 2025, as far as the sources here say",
    ):
        assert words in doubted.text
    assert {"test-late.html", "test-month.html"} <= {Path(link).name for link in doubted.links}


def test_related_is_mutual(site: Path) -> None:
    assert "../events/test-day.html" in Page(site / "events/test-late.html").links


def test_a_chain_shows_its_events_in_order(site: Path) -> None:
    page = Page(site / "chains/test-cards.html")
    titles = [link for link in page.links if link.startswith("../events/")]

    assert "Alpha had cards in" in page.text and "../years/2025.html" in page.links
    assert [Path(link).stem for link in titles] == ["test-year", "test-late", "test-day"]
    assert "11 March 2026 Kind: Request Status: Pending as of March 2026" in page.text
    assert "content/chains/test-cards.md" in page.text


def test_a_chain_is_linked_from_its_events_and_from_browse(site: Path) -> None:
    event = Page(site / "events/test-late.html")

    assert "../chains/test-cards.html" in event.links
    assert "Test: the matter of the cards (step 2 of 3)" in event.text
    assert "Part of" not in Page(site / "events/test-open.html").text
    assert "chains/test-cards.html" in Page(site / "browse.html").links


def test_neighbours_in_time(site: Path) -> None:
    first, last = Page(site / "events/test-decade.html"), Page(site / "events/test-day.html")

    assert "Previous in the timeline" not in first.text and "Next in the timeline" in first.text
    assert "Previous in the timeline" in last.text and "Next in the timeline" not in last.text


def test_former_addresses_lead_to_the_present_one(site: Path) -> None:
    page = Page(site / "events/test-old-name.html")

    assert page.all("meta", content="0; url=test-doubt.html")
    assert "test-doubt.html" in page.links


def test_counts_of_facets(site: Path) -> None:
    page = Page(site / "browse.html")

    assert "Alpha Office" in page.text
    name = '<span class="value__name">AO</span></a> <span class="facet__count"><span[^>]*>11<'
    assert re.search(f'agencies/alpha.html">{name}', page.source)
    assert "No event yet: Idle Board." in page.text
    assert len(Page(site / "agencies/alpha.html").all("li", class_="entry")) == 11


def test_an_empty_value_says_so(site: Path) -> None:
    assert "No event has been recorded here yet." in Page(site / "agencies/idle.html").text


def test_the_glossary_has_words_kinds_and_statuses(site: Path) -> None:
    page = Page(site / "glossary.html")

    assert {"statuses", "kinds", "statuses-in_effect", "kinds-ruling"} <= set(page.ids)
    assert {"word-cards", "word-paragraph"} <= set(page.ids)
    assert "Invented records on paper. After: Example Court, Glossary & terms (read on 19 November 2026)" in page.text
    assert "https://example.org/glossary?a=1&b=2" in page.links
    assert "Operating when last seen." in page.text
    assert "Registros inventados en papel." in Page(site / "es/glossary.html").text


def test_former_ways_to_the_meanings_lead_to_the_glossary(site: Path) -> None:
    page = Page(site / "about.html")

    assert {"statuses", "kinds", "how-sources-are-counted"} <= set(page.ids)
    assert "glossary.html" in page.links


def test_words_on_the_page_of_an_event_say_what_they_mean(site: Path) -> None:
    page = Page(site / "events/test-day.html")
    marked = page.all("a", class_="term")

    assert ["../glossary.html#kinds-request", "../glossary.html#word-paragraph"] == [each["href"] for each in marked]
    assert [each["href"].partition("#")[2] for each in marked] == [
        found["id"] for tag, found in page.elements if tag == "div" and "popover" in found
    ]
    assert "second paragraph: what it means" == marked[1]["aria-label"]
    assert 1 == page.text.count("One body asks another.")
    assert page.all("script", src="../static/js/word-meanings.js")


def test_a_word_of_a_chain_is_explained_and_a_kind_without_definition_is_not(site: Path) -> None:
    chain = Page(site / "chains/test-cards.html")
    assert ["../glossary.html#word-cards"] == [each["href"] for each in chain.all("a", class_="term")]
    errors = [page for page in pages(site / "events") if page.all("a", href="../kinds/error.html")]
    assert not [page for page in errors if page.all("a", href="../glossary.html#kinds-error")]


def test_the_page_of_an_event_says_on_whose_word_it_rests(site: Path, doubted: Page) -> None:
    assert "On whose wordOrdered: a court decided this. 2 newsroom reports." in doubted.text
    day = Page(site / "events/test-day.html").text
    assert "On whose word1 newsroom report; 1 of them by a party to the case." in day


def test_copies_are_folded_under_the_original(site: Path, doubted: Page) -> None:
    folded = doubted.source.partition('<details class="folded">')[2].partition("</details>")[0]

    assert "1 more copy of it" in folded and "example.net" in folded
    assert "example.org/one" in doubted.source.partition('<details class="folded">')[0]
    assert "2 more copies of it" in Page(site / "events/test-day.html").text


def test_an_event_tells_when_it_was_corrected(site: Path, doubted: Page) -> None:
    assert "Added here10 November 2026 Corrected21 November 2026" in doubted.text
    assert "Correctednot since it was added" in Page(site / "events/test-day.html").text


def test_the_edition_has_every_event_in_full_in_order_of_time(site: Path, site_content: Path) -> None:
    page = Page(site / "edition.html")
    events = [each.removeprefix("event-") for each in page.ids if each.startswith("event-")]
    years = [each for each in page.ids if re.fullmatch(r"y\d{4}", each)]
    oldest = [each["data-event"] for each in Page(site / "oldest.html").all("li", class_="entry")]

    assert {path.stem for path in entry_files(site_content)} == set(events)
    assert oldest == events
    assert sorted(years) == years and ["y1990", "y2024", "y2025", "y2026"] == years
    assert all(f"#{year}" in page.links for year in years)
    for said in (
        "https://example.net/one",
        "Archived copy: https://archive.example.org/1",
        "about forty (Example Wire",
        "the number of cards was wrong",
        "events/test-day.html",
        "As it stood on 21 November 2026",
        "Invented records on paper.",
        "One report, seen in 3 copies",
    ):
        assert said in page.text, said
    assert not page.all("details")


def test_meanings_are_not_told_by_colour_alone(index: Page) -> None:
    """Each status is a word beside a shape, and shapes differ."""
    shapes = re.findall(r'<svg class="mark" data-mark="(\w*)".*?</svg>', index.source)
    drawn = {re.sub(r'data-mark="\w*"', "", each) for each in re.findall(r'<svg class="mark".*?</svg>', index.source)}

    assert set(shapes) == {"ring", "disc", "bar", "square", "half", "dots", ""}
    assert len(drawn) == 7


def test_the_picture_is_a_table_with_heads(site: Path) -> None:
    page = Page(site / "picture.html")

    assert len(page.all("table")) == len(page.all("caption")) == 1
    assert len(page.all("th", scope="row")) == 2
    assert len(page.all("th", scope="col")) == 4 and page.all("th", scope="colgroup", colspan="3")
    assert "AO → BB 8 events" in page.text
    assert "1 In effect 2 Blocked 3 Ended" in page.text


def test_the_drawing_says_what_the_table_says(site: Path) -> None:
    page = Page(site / "picture.html")
    drawn = [found["href"] for found in page.all("a", class_="band")]

    assert drawn == [found["href"] for found in page.all("a", class_="matrix__link")]
    assert "AO → BB: 8 events (1 In effect, 2 Blocked, 3 Ended, 1 Pending" in page.text
    assert page.all("svg", role="group", aria_labelledby="drawing-title", aria_describedby="drawing-words")
    assert {"drawing-title", "drawing-words"} <= set(page.ids)


def test_events_with_one_side_only_stand_beside_the_picture(site: Path) -> None:
    source = (site / "picture.html").read_text()

    for name in ("test-open", "test-quarter", "test-range"):
        assert f"events/{name}.html" in source.partition('id="beside"')[2]


def test_a_cell_leads_to_its_events_in_order(site: Path) -> None:
    page = Page(site / "pairs/alpha--beta.html")
    events = [Path(link).stem for link in page.links if link.startswith("../events/")]

    assert "Records of AO for BB" in page.text
    assert events[0] == "test-decade" and events[-1] == "test-day" and len(events) == 8
    assert {"../agencies/alpha.html", "../agencies/beta.html", "../systems/card-index.html"} <= set(page.links)
    assert "../picture.html" in page.links


def test_an_agency_says_what_was_asked_of_it_and_what_it_asked_for(site: Path) -> None:
    alpha, ledger = Page(site / "agencies/alpha.html"), Page(site / "systems/ledger.html")

    assert {"holder", "receiver"} <= set(alpha.ids)
    assert "Its own records Asked for 6 events" in alpha.text
    assert "Records of others, for it Asked for 1 event" in alpha.text
    assert "What was done with these records Asked for 4 events" in ledger.text
    assert "holder" not in Page(site / "agencies/idle.html").ids


def test_open_questions_are_those_of_the_entries(site: Path) -> None:
    page = Page(site / "open.html")

    assert [each["id"] for each in page.all("h2")] == ["pending", "unknown", "disagree", "undated"]
    assert "some fifty (Example Daily, 2025)" in page.text
    assert "Date of the act not known 1 event" in page.text


def test_overviews_are_linked(site: Path, index: Page) -> None:
    assert "picture.html" in index.links
    assert {"picture.html", "open.html"} <= set(Page(site / "browse.html").links)
