"""A timeline that is too long for one page: each event is on a page of its year, and every way leads to one."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import SITE
from tests.publish.html import Page, pages
from timeline.collection import entry_files


def test_the_front_page_is_one_leaf_and_leads_to_the_years(long_site: Path) -> None:
    text = (long_site / "index.html").read_text()

    assert len(re.findall(r'<li class="entry" data-event', text)) == 5
    assert "More events, by year" in text
    assert 'href="years/2025.html"' in text


def test_every_event_stands_once_in_the_leaves_of_its_year(long_site: Path) -> None:
    events = {path.stem for path in (long_site / "events").glob("*.html")}
    shown = {
        path.name: re.findall(r'data-event="([^"]+)"', path.read_text()) for path in (long_site / "years").iterdir()
    }
    leaves = [ids for name, ids in shown.items() if name.startswith("2025.") and name.endswith(".html")]

    assert len(leaves) == 2
    assert all(len(ids) <= 5 for ids in leaves)
    assert len({each for ids in leaves for each in ids}) == sum(len(ids) for ids in leaves) == 9
    assert events >= {each for ids in shown.values() for each in ids}


def test_all_links_lead_somewhere(long_site: Path) -> None:
    known = {page.path.resolve(): set(page.ids) for page in pages(long_site)}
    for page in pages(long_site):
        for link in page.links:
            parts = urlsplit(link)
            if not parts.scheme:
                target = (page.path.parent / parts.path).resolve() if parts.path else page.path.resolve()
                assert target.is_file(), f"{page.path}: {link}"
                assert not parts.fragment or parts.fragment in known[target], f"{page.path}: {link}"


def test_a_month_of_the_strip_leads_to_where_its_events_are(long_site: Path) -> None:
    for name in ("index.html", "oldest.html"):
        ways = [link for link in Page(long_site / name).links if re.search(r"#m\d", link)]
        assert any(link.startswith("#") for link in ways)
        assert any(link.startswith("years/2025.html#m") for link in ways) or any(
            "2025.2.html#m" in link for link in ways
        )


@pytest.mark.parametrize(("folder", "said"), [("", "This part: "), ("es/", "Esta parte: "), ("zh/", "本部分：")])
def test_the_print_edition_is_cut_into_parts(long_site: Path, folder: str, said: str) -> None:
    """Each has at most as many events as two pages of a list, in order of time, and leads to the others."""
    first, second = (Page(long_site / folder / name) for name in ("edition.html", "edition.2.html"))
    listed = re.findall(r'data-event="([^"]+)"', (long_site / "oldest.html").read_text())
    oldest = [[each for each in part.ids if each.startswith("event-")] for part in (first, second)]

    assert not (long_site / folder / "edition.3.html").exists()
    assert [len(each) for each in oldest] == [10, 3] and oldest[0][:5] == [f"event-{each}" for each in listed]
    assert sorted(oldest[0] + oldest[1]) == sorted(f"event-{path.stem}" for path in entry_files(SITE))
    assert "edition.2.html" in first.links and "edition.html" in second.links
    for part in (first, second):
        assert said in part.text
        assert {"reading", "glossary", "contents"} <= set(part.ids)


def test_leaves_have_titles_of_their_own(long_site: Path) -> None:
    pages_of_lists = [*(long_site / "years").glob("*.html"), *long_site.glob("edition*.html")]
    titles = [re.search("<title>(.*)</title>", path.read_text())[1] for path in pages_of_lists]  # type: ignore[index]

    assert len(set(titles)) == len(titles)
