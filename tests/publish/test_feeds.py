import re
import uuid
from pathlib import Path
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")


def only(parent: ElementTree.Element, tag: str) -> ElementTree.Element:
    (found,) = parent.findall(ATOM + tag)
    return found


def test_every_feed_has_what_atom_requires(site: Path) -> None:
    feeds = sorted(site.rglob("*.xml"))
    ids = []
    assert len(feeds) > 20
    for path in feeds:
        feed = ElementTree.parse(path).getroot()
        assert feed.tag == f"{ATOM}feed"
        assert only(feed, "title").text
        assert only(only(feed, "author"), "name").text
        assert MOMENT.fullmatch(only(feed, "updated").text or "")
        ids.append(only(feed, "id").text)
        relations = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert (path.parent / (relations["alternate"] or "")).resolve().is_file()
        assert (path.parent / (relations["self"] or "")).resolve() == path.resolve()
        for entry in feed.findall(f"{ATOM}entry"):
            assert uuid.UUID((only(entry, "id").text or "").removeprefix("urn:uuid:")).version == 5
            for tag in ("title", "updated", "published", "summary", "content"):
                assert only(entry, tag).text, f"{path}: {tag}"
            assert (path.parent / (only(entry, "link").get("href") or "")).resolve().is_file()
    assert len(ids) == len(set(ids))


def test_events_stand_in_the_order_in_which_they_were_added(site: Path) -> None:
    feed = ElementTree.parse(site / "feed.xml").getroot()
    added = [only(entry, "published").text for entry in feed.findall(f"{ATOM}entry")]

    assert added == sorted(added, reverse=True)
    assert added[0] == "2026-11-20T00:00:00Z"


def test_a_correction_is_an_update(site: Path) -> None:
    feed = ElementTree.parse(site / "feed.xml").getroot()
    moments = {only(each, "title").text: only(each, "updated").text for each in feed.findall(f"{ATOM}entry")}

    assert moments["Test: where sources disagree"] == "2026-11-21T00:00:00Z"
    assert only(feed, "updated").text == "2026-11-21T00:00:00Z"


def test_ids_do_not_change_with_the_address(site: Path, at_home: Path) -> None:
    found = [re.findall("urn:uuid:[0-9a-f-]+", (each / "feed.xml").read_text()) for each in (site, at_home)]

    assert found[0] == found[1]


def test_links_of_a_site_with_an_address_are_full(at_home: Path) -> None:
    feed = ElementTree.parse(at_home / "agencies/alpha.xml").getroot()
    links = [link.get("href") or "" for link in feed.iter(f"{ATOM}link")]

    assert "https://home.example/sub/agencies/alpha.xml" in links
    assert all(link.startswith("https://home.example/sub/") for link in links)
    assert 'href="https://home.example/sub/systems/card-index.html"' in (at_home / "feed.xml").read_text().replace(
        "&quot;", '"'
    ).replace("&lt;", "<")


def test_sitemap_lists_the_pages(at_home: Path, site: Path) -> None:
    tree = ElementTree.parse(at_home / "sitemap.xml").getroot()
    places = [each.text or "" for each in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    names = [place.removeprefix("https://home.example/sub/") for place in places]
    files = [name if name.endswith(".html") else f"{name}index.html" for name in names]

    assert (
        "chains/test-cards.html" in files
        and "events/test-day.html" in files
        and "about.html" in files
        and "index.html" in files
    )
    assert {"es/index.html", "zh/events/test-day.html", "es/about.html"} <= set(files)
    assert "404.html" not in files and "events/test-old-name.html" not in files
    assert all((at_home / each).is_file() for each in files)
    assert "Sitemap: https://home.example/sub/sitemap.xml" in (at_home / "robots.txt").read_text()
    assert not (site / "sitemap.xml").exists()


def test_sitemap_names_each_page_in_the_other_languages(at_home: Path) -> None:
    """As Google documents it: each page names all its languages, itself included."""
    tree = ElementTree.parse(at_home / "sitemap.xml").getroot()
    base = "https://home.example/sub/"
    found = {}
    for url in tree:
        place = url[0].text or ""
        links = url.findall("{http://www.w3.org/1999/xhtml}link")
        assert all(link.get("rel") == "alternate" for link in links)
        found[place] = {link.get("hreflang"): link.get("href") for link in links}
    languages = {"en": "", "es": "es/", "zh-Hans": "zh/", "x-default": ""}

    assert len(found) > 100
    for folder in ("", "es/", "zh/"):
        wanted = {tag: f"{base}{each}events/test-day.html" for tag, each in languages.items()}
        assert found[f"{base}{folder}events/test-day.html"] == wanted
        assert found[f"{base}{folder}"] == {tag: f"{base}{each}" for tag, each in languages.items()}
    assert {href for links in found.values() for href in links.values()} == set(found)


def test_the_feed_of_a_value_is_in_the_language_of_its_page(site: Path) -> None:
    feed = ElementTree.parse(site / "es/agencies/alpha.xml").getroot()

    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "es"
    assert "Prueba: Alfa pide tarjetas a Beta" in [only(each, "title").text for each in feed.findall(f"{ATOM}entry")]
    assert 'href="../agencies/alpha.xml"' in (site / "es/agencies/alpha.html").read_text()


def test_a_site_with_an_address_names_it(at_home: Path) -> None:
    event = (at_home / "events/test-day.html").read_text()

    assert '<link rel="canonical" href="https://home.example/sub/events/test-day.html">' in event
    assert "https://code.example/r/edit/main/content/events/test-day.md" in event
    assert 'href="https://home.example/sub/static/site.css"' in (at_home / "404.html").read_text()
