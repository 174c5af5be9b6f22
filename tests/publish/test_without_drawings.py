"""What is drawn is said in words and links beside it: for Tor Browser's safest mode, which draws nothing."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from lxml import html

from timeline import vocabulary

ROOT = Path(__file__).parent.parent.parent
SHAPES: dict[str, str] = runpy.run_path(str(ROOT / "pelican.conf.py"))["STATUS_MARKS"]


def trees(site: Path) -> list[tuple[Path, html.HtmlElement]]:
    """Return each page with its tree."""
    return [(path, html.document_fromstring(path.read_bytes())) for path in sorted(site.rglob("*.html"))]


def words(element: html.HtmlElement) -> str:
    """Return the text of *element* outside drawings."""
    return " ".join(" ".join(element.xpath(".//text()[not(ancestor::svg)]")).split())


@pytest.fixture(name="names", scope="module")
def _names(site_content: Path) -> dict[str, dict[str, set[str]]]:
    """Return by language and shape the names of the statuses that have it; all others share a diamond."""
    table = vocabulary.load(site_content / "vocabulary")
    found: dict[str, dict[str, set[str]]] = {}
    for language in ("en", "es", "zh"):
        for each in table.said_in(language).statuses.values():
            found.setdefault(language, {}).setdefault(SHAPES.get(each.id, ""), set()).add(each.name)
    return found


def test_each_mark_has_its_word_beside_it(site: Path, names: dict[str, dict[str, set[str]]]) -> None:
    """In the item, the line, the cell or the heading that it stands in."""
    marks = 0
    for path, tree in trees(site):
        language = tree.get("lang", "en")[:2]
        for mark in tree.xpath("//svg[@data-mark][not(contains(@class, 'drawing'))]"):
            around = mark.xpath("ancestor::*[self::li or self::td or self::dt or self::h1 or self::h2 or self::p][1]")
            near = [words(each) for each in around]
            near += [words(each) for each in mark.xpath("ancestor::*[self::li or self::details or self::article][1]")]
            assert any(name in text for text in near for name in names[language][mark.get("data-mark")]), path
            marks += 1
    assert marks > 300


def test_no_link_is_only_drawn(site: Path) -> None:
    for path, tree in trees(site):
        drawn = set(tree.xpath("//svg//a/@href"))
        assert drawn <= set(tree.xpath("//a[not(ancestor::svg)]/@href")), path


@pytest.mark.parametrize("folder", ["", "es/", "zh/"])
def test_the_table_holds_what_the_drawing_holds(site: Path, folder: str) -> None:
    """Each band's pair, number of events, and how many of them stand where; each name at the sides."""
    tree = html.document_fromstring((site / f"{folder}picture.html").read_bytes())
    bands = tree.xpath("//svg//a")
    assert len(bands) == 3
    for band in bands:
        pair, number, states = re.fullmatch(
            r"(.+?)[:：] ?(.+?) ?[(（](.+)[)）]", band.xpath("string(./title)")
        ).groups()
        (cell,) = tree.xpath("//td[.//a[@href=$way]]", way=band.get("href"))
        assert [each for each in (pair, number, *re.split(r", |，|、", states)) if each not in words(cell)] == []
    for name in tree.xpath("//svg//text"):
        assert (name.text or "") in words(tree.xpath("//table")[0])
