"""Foreign text in every field of everything that people write shows as text and does nothing."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from publish.prose import Prose
from tests.publish import hostile
from tests.publish.html import Page, pages
from timeline import collection, glossary, reading, vocabulary
from timeline.chain import Chain
from timeline.entry import Entry
from timeline.faults import Fault, FaultsError
from timeline.fields import Fields, compose
from timeline.frontmatter import dump
from timeline.glossary import Word
from timeline.translation import Translation
from timeline.vocabulary import Term
from timeline.writing import text_of

CLASSES, REFUSED = hostile.classes(), hostile.refused()
KINDS = (Entry, Translation, Chain, Term, Word, Prose)
FREE = hostile.free(*KINDS)
MANY = ("Citation.", "Archive.", "Claim.", "Word.", "Source.")
"""What an entry has several of, or uses: one for each text of a class."""

MARKDOWN = {(tag, "") for tag in "p em strong code pre blockquote ul ol li hr br h1 h2 h3 a".split()} | {
    ("a", "href"), ("a", "title"), ("code", "class"), ("ol", "start"),
    *((f"h{level}", "id") for level in range(1, 7)),
}  # fmt: skip
"""The elements and attributes that Markdown may make."""


@pytest.fixture(name="found", scope="module")
def _found(hostile_site: Path) -> list[Page]:
    return pages(hostile_site)


def made_of(found: list[Page]) -> set[tuple[str, str]]:
    """Return each element, and each attribute with its element, in *found*; any may say its language."""
    elements = {(tag, "") for page in found for tag, _ in page.elements}
    return elements | {
        (tag, name) for page in found for tag, held in page.elements for name in held if name != "lang"
    }


def test_the_corpus_reaches_every_field() -> None:
    """Each field that the definitions know is filled: with a closed word, or with what is hostile."""
    assert sum(map(len, CLASSES.values())) > 170
    assert len(FREE) > 25
    assert hostile.CLOSED <= {name for kind in KINDS for name in hostile.written(kind)}


def test_no_text_becomes_markup(found: list[Page], site: Path) -> None:
    """There is no element and no attribute that pages of harmless content have not, but Markdown's own."""
    assert made_of(found) - made_of(pages(site)) - MARKDOWN == set()
    for page in found:
        assert not page.faults, page.path
        assert len(page.ids) == len(set(page.ids)), page.path


def test_links_lead_to_pages_only(found: list[Page], hostile_site: Path) -> None:
    """To http(s), or to a file that is there."""
    remote, local = set(), set()
    for page in found:
        for link in page.links:
            if re.match(r"https?://[^/\\]", link):
                remote.add(link)
                continue
            assert ":" not in link.partition("/")[0] and not link.startswith(("/", "\\")), (page.path, link)
            path = (page.path.parent / link.partition("#")[0]).resolve() if link[0] != "#" else page.path
            local.add(path)
            assert path.is_relative_to(hostile_site.resolve()), (page.path, link)
    assert len(remote) > 100
    assert len(local) > 50
    of_texts = {"x.html", "events.html"}
    assert [path for path in local if not path.exists() and path.name not in of_texts] == []


def test_scripts_and_sheets_are_ours(found: list[Page]) -> None:
    for page in found:
        for each in page.all("script"):
            assert re.fullmatch(r"(\.\./)*static/js/[a-z-]+\.js", each["src"]), page.path
        for each in page.all("link", rel="stylesheet"):
            assert re.fullmatch(r"(\.\./)*static/site\.css", each["href"]), page.path
        for each in page.all("meta"):
            assert each.get("http-equiv", "") in ("", "Content-Security-Policy"), page.path


def _expected(field: str, texts: list[str]) -> Iterator[str]:
    mark = hostile.marked
    yield from ((mark([each])(field) for each in texts) if field.startswith(MANY) else [mark(texts)(field)])


@pytest.fixture(name="shown", scope="module")
def _shown(found: list[Page]) -> str:
    """Return every text and every value of an attribute."""
    held = [value for page in found for _, attributes in page.elements for value in attributes.values()]
    return "\n".join([*(page.text for page in found), *(" ".join(each.split()) for each in held)])


@pytest.mark.parametrize("field", [each for each in FREE if each not in hostile.UNSEEN])
def test_every_field_shows_its_text_as_it_was_written(shown: str, field: str) -> None:
    for name, texts in CLASSES.items():
        for text in _expected(field, texts):
            assert " ".join(text.split()) in shown, name


def test_markup_in_markdown_shows_as_text(hostile_site: Path) -> None:
    page = Page(hostile_site / f"events/test-{list(CLASSES).index('script elements')}.html")
    for text in CLASSES["script elements"]:
        assert page.text.count(text) > 3, text


@pytest.mark.parametrize(("folder", "language"), [("", "en"), ("es/", "es")])
def test_each_word_is_found_in_a_text_and_explained(hostile_site: Path, folder: str, language: str) -> None:
    """So the texts have been through the finder as forms, and stand in the label of the mark and in the meaning."""
    for number, texts in enumerate(CLASSES.values()):
        page = Page(hostile_site / f"{folder}chains/chain-{number}.html")
        words = [each for each in page.ids if each.startswith("word-word-")]
        assert words == [f"word-word-{number}-{place}" for place in range(len(texts))], language
        for text in texts:
            form = " ".join(hostile.marked([text])("Word.forms").split())
            assert any(form in each["aria-label"] for each in page.all("a", class_="term")), form


def test_templates_in_texts_are_not_run(hostile_site: Path) -> None:
    page = Page(hostile_site / f"events/test-{list(CLASSES).index('templates')}.html")

    assert "{{ 7*7 }} {% if 1 %}yes{% endif %}" in page.text
    assert "49" not in page.text


def strings(value: Any) -> Iterator[str]:
    """Yield every text in what JSON holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def test_json_holds_the_texts_and_nothing_else(hostile_site: Path) -> None:
    held = set(strings(json.loads((hostile_site / "events.json").read_text(encoding="utf-8"))))

    for field in hostile.free(Entry):
        for texts in CLASSES.values():
            for text in _expected(field, texts):
                assert (text if field.endswith(".body") else " ".join(text.split())) in held, field


def test_no_cell_of_the_table_is_a_formula(hostile_site: Path) -> None:
    """Nor is a part of one, for a spreadsheet that parts cells at semicolons: all stand in quotation marks."""
    text = (hostile_site / "events.csv").read_bytes().decode()
    cells = [cell for row in csv.reader(io.StringIO(text), quoting=csv.QUOTE_NONNUMERIC) for cell in row]

    assert len(cells) > 20 * len(CLASSES)
    for cell in cells:
        assert isinstance(cell, str) and not cell.startswith(tuple("=+-@\t\r\n＝＋－＠")), cell


def test_feeds_stay_well_formed(hostile_site: Path) -> None:
    """A text is one text node, and what Markdown made of it is escaped HTML of harmless elements."""
    titles: set[str | None] = set()
    for path in hostile_site.rglob("*.xml"):
        root = ElementTree.parse(path).getroot()
        assert {each.tag.partition("}")[0] for each in root.iter()} == {"{http://www.w3.org/2005/Atom"}
        titles |= {each.text for each in root.iter("{http://www.w3.org/2005/Atom}title")}
        for each in root.iter("{http://www.w3.org/2005/Atom}content"):
            made = re.findall(r"<([a-z0-9]+)", each.text or "")
            assert {(tag, "") for tag in made} <= MARKDOWN, path
    for texts in CLASSES.values():
        assert " ".join(hostile.marked(texts)("Entry.title").split()) in titles


@pytest.mark.parametrize("field", hostile.free(Entry))
def test_what_no_reader_would_see_is_refused(field: str, site_content: Path) -> None:
    """A control character, or one that turns the direction of the text behind it, is a fault in every field."""
    words = vocabulary.load(site_content / "vocabulary")
    for text in REFUSED:
        faults: list[Fault] = []
        entry = hostile.spoiled(
            replace(hostile.MODEL, citations=(hostile.CITED,)),
            lambda name, text=text: hostile.marked([text] if name == field else ["harmless and plain"])(name),
        )
        front = text_of(entry)

        assert reading.parse(front, entry.id, "x.md", words, faults) is None, text
        assert any("character" in fault.message for fault in faults), faults


def test_terms_and_translations_refuse_it_too(hostile_content: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(hostile_content, content)
    with (content / "vocabulary/kinds.yaml").open("a", encoding="utf-8") as out:
        out.write(dump([{"id": "turned", "name": REFUSED[0], "definition": REFUSED[-2]}]))
    with pytest.raises(FaultsError) as told:
        collection.load(content)
    assert [each.field.partition(".")[2] for each in told.value.faults] == ["name", "definition"]


@pytest.mark.parametrize("field", hostile.free(Word))
def test_words_refuse_it_too(field: str, tmp_path: Path) -> None:
    for text in REFUSED:
        bad = hostile.spoiled(hostile.WORD, lambda name, text=text: f"{text if name == field else 'plain'} as {name}")
        rows = dump([hostile.row_of(bad)])
        (tmp_path / "glossary.yaml").write_text(rows, encoding="utf-8")
        faults: list[Fault] = []
        glossary.load(tmp_path / "glossary.yaml", "glossary.yaml", faults)

        assert any("character" in fault.message for fault in faults), (text, faults)


SCHEMES = [
    "javascript:alert(1)", "JAVASCRIPT://example.org/%0aalert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "blob:https://example.org/1", "//example.org/", "/x",
    "https:example.org", "http:///x", "https://", "ftp://example.org/", "https://exa mple.org/", "\x01https://x.org",
    "view-source:https://example.org", "https://[x/", "intent://x#Intent;scheme=https;end",
]  # fmt: skip


@pytest.mark.parametrize("address", SCHEMES)
def test_addresses_are_of_the_web_or_refused(address: str) -> None:
    faults: list[Fault] = []
    node = compose(dump({"url": address}), "x.md", 1, faults)

    assert Fields(node, "x.md", faults).url("url") == ""
    assert len(faults) == 1
