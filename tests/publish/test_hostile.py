"""Foreign text in every field of an entry shows as text and does nothing."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from publish.exports import as_csv, lines, rows
from tests.conftest import type_of_build
from tests.publish.entries import ENGLISH, told
from tests.publish.html import Page, pages
from timeline.writing import text_of

PAYLOADS = {
    "script": "<script>window.hit=1</script> and three words",
    "template": "{{ 7*7 }} {% if 1 %}yes{% endif %} {{ config }}",
    "breakout": "\"'><svg onload=window.hit=1> and three words",
    "attribute": 'x" onmouseover="window.hit=1" autofocus onfocus=\'window.hit=1\' y',
    "comment": "--> ]]> </title> </textarea> </details> and more",
    "entity": "&lt;script&gt; &#x3C;img src=x&#x3E; &amp; three words",
    "markdown": "![a b](https://evil.example/x.png) [b](javascript:hit) and more words",
    "pelican": "{filename}/x.md {static}/y |tag|z four words",
}
OTHER = dict(zip(PAYLOADS, [*list(PAYLOADS)[1:], "script"], strict=True))
"""For each event another one, to make a chain of the two."""
FIELDS = "title when_note people legal about value change publisher source author quote".split()


def hostile(name: str, text: str) -> str:
    """Return an entry with *text* in every field that takes free text, each marked with the field's name."""
    marked = {field: f"{text} {field}" for field in FIELDS}
    plain = text_of(told(f"test-{name}", "2025-07-14", body=f"{text} body").entry)
    front, _, rest = plain.partition("citations:")
    quoted = {field: "'" + value.replace("'", "''") + "'" for field, value in marked.items()}
    lines = [line for line in front.splitlines() if not line.startswith("title:")]
    lines += [f"{field}: {quoted[field]}" for field in ("title", "when_note", "people")]
    lines += ["legal:", f"  - {quoted['legal']}", "disputed:", f"  - about: {quoted['about']}", "    values:"]
    lines += [f"      - {{value: {quoted['value']}, origin: wire}}", "      - {value: other, origin: wire}"]
    lines += ["corrections:", "  - date: 2026-11-21", f"    change: {quoted['change']}"]
    lines += ["citations:", f"  - publisher: {quoted['publisher']}", f"    title: {quoted['source']}"]
    lines += [f"    author: {quoted['author']}", f"    quote: {quoted['quote']}"]
    lines += ["    url: https://example.org/a?b=\"'<x>", "    language: en", "    tier: newsroom", "    origin: wire"]
    lines += ["review: reviewed", "---"]
    return "\n".join([*lines, rest.partition("\n---\n")[2]])


def retold(text: str) -> str:
    """Return a translation with *text* in every field that takes free text."""
    lines = [f"{field}: '{text.replace(chr(39), chr(39) * 2)} {field}'" for field in ("title", "people", "when_note")]
    return "\n".join(["---", *lines, "translated: 2026-11-20", "review: draft", "---", f"{text} body\n"])


@pytest.fixture(name="hostile_site", scope="module")
def _hostile_site(build: type_of_build, site_content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(site_content, folder / "content")
    shutil.rmtree(folder / "content/events")
    shutil.rmtree(folder / "content/chains")
    (folder / "content/events").mkdir()
    table = folder / "content/vocabulary/agencies.yaml"
    spoiled = table.read_text().replace("Alpha Office", PAYLOADS["script"]).replace(": AO", ": '<i onclick=x>'")
    table.write_text(spoiled)
    systems = folder / "content/vocabulary/systems.yaml"
    systems.write_text(systems.read_text().replace("id: card-index", "id: cards"))
    for name, text in PAYLOADS.items():
        (folder / f"content/events/test-{name}.md").write_text(hostile(name, text))
        (folder / f"content/events/test-{name}.es.md").write_text(retold(text))
    (folder / "content/chains").mkdir()
    for name, text in PAYLOADS.items():
        quoted = "'" + text.replace("'", "''") + "'"
        chain = f"---\ntitle: {quoted}\nevents: [test-{name}, test-{OTHER[name]}]\n---\n{text}\n"
        (folder / f"content/chains/{name}.md").write_text(chain)
    result = build(folder / "content", folder / "output")
    assert result.returncode == 0, result.stdout + result.stderr
    return folder / "output"


def test_no_text_becomes_markup(hostile_site: Path) -> None:
    for page in pages(hostile_site):
        assert not page.faults, page.path
        assert not [each for each in page.all("script") if not each["src"].endswith(".js")], page.path
        assert not page.all("img") and not page.all("i") and not page.all("textarea"), page.path
        for tag, attributes in page.elements:
            wrong = [name for name in attributes if name.startswith("on") or name in ("autofocus", "style", "config")]
            assert not wrong, f"{page.path}: <{tag} {wrong}>"
        for link in page.links:
            assert not link.lower().startswith(("javascript:", "data:", "//", "https://evil.example")), page.path


@pytest.mark.parametrize("name", PAYLOADS)
def test_every_field_shows_its_text(hostile_site: Path, name: str) -> None:
    page = Page(hostile_site / f"events/test-{name}.html")
    text = " ".join(PAYLOADS[name].split())

    for field in FIELDS:
        assert f"{text} {field}" in page.text, field


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_translation_shows_its_text(hostile_site: Path, name: str) -> None:
    page = Page(hostile_site / f"es/events/test-{name}.html")

    for field in ("title", "people", "when_note"):
        assert f"{' '.join(PAYLOADS[name].split())} {field}" in page.text, field


def test_a_chain_shows_its_text(hostile_site: Path) -> None:
    for name, text in PAYLOADS.items():
        assert Page(hostile_site / f"chains/{name}.html").text.count(" ".join(text.split())) >= 2, name


def test_templates_in_texts_are_not_run(hostile_site: Path) -> None:
    page = Page(hostile_site / "events/test-template.html")

    assert "{{ 7*7 }} {% if 1 %}yes{% endif %}" in page.text
    assert "49" not in page.text.replace(page.path.name, "")


def test_feeds_stay_well_formed(hostile_site: Path) -> None:
    feed = ElementTree.parse(hostile_site / "feed.xml")
    titles = [each.text for each in feed.iter("{http://www.w3.org/2005/Atom}title")]

    assert f"{PAYLOADS['script']} title" in titles


def test_a_table_of_hostile_cells_is_no_program() -> None:
    text = as_csv(
        lines(rows([told("e", "2025", title="=cmd|' /C calc'!A0", people="@SUM(1)")], [], ENGLISH)).values()
    )

    assert ",\"'=cmd" in text or ",'=cmd" in text
    assert "'@SUM(1)" in text
