"""The page of the review: one file that asks nothing of anybody, and shows the passages as they stand."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from html.parser import HTMLParser

import pytest

from extract.review import command
from extract.review.items import worst_first
from extract.review.markup import tag


class Reader(HTMLParser):
    """Gathers elements, and what is marked."""

    def __init__(self, text: str) -> None:
        """Read *text*."""
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.marked: dict[str, str] = {}
        self.mark = ""
        self.feed(text)

    def handle_starttag(self, name, attributes):
        """Note an element."""
        found = dict(attributes)
        self.elements.append((name, found))
        if name not in ("meta", "br"):
            self.open.append(name)
        if name == "mark":
            self.mark = found["class"]

    def handle_endtag(self, name):
        """Hold elements to their nesting."""
        assert self.open.pop() == name
        self.mark = "" if name == "mark" else self.mark

    def handle_data(self, data):
        """Note what is marked."""
        if self.mark and self.open[-1] == "mark":
            self.marked.setdefault(self.mark, "")
            self.marked[self.mark] += f" {data}"


@pytest.fixture(name="written")
def _written(site, tmp_path):
    def write(options=""):
        path = tmp_path / "out" / "review.html"
        command.show(site.place, site.documents, path, options)
        return path.read_text(encoding="utf-8")

    return write


def test_it_needs_no_script_no_other_file_and_no_network(written):
    text = written()
    read = Reader(text)
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    policy = next(each["content"] for name, each in read.elements if each.get("http-equiv"))
    sha256 = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

    assert read.open == []
    assert policy == f"default-src 'none'; style-src 'sha256-{sha256}'; base-uri 'none'; form-action 'none'"
    assert not {"script", "link", "img", "iframe", "form"} & {name for name, _ in read.elements}
    assert not any(key in ("src", "style") or key.startswith("on") for _, each in read.elements for key in each)
    assert "url(" not in style
    assert "@import" not in style


def test_each_item_has_its_reason_its_proposal_and_its_commands(site, written):
    text = html.unescape(written(" --seeds other"))
    plan = site.plan()
    items = worst_first((*plan.review, *plan.drafts))

    assert len(items) == 4
    for item in items:
        assert f'id="item-{item.id}"' in text
        assert item.why in text
        assert item.proposal.says in text
        assert f'python -m extract reject {item.id} --because "…" --seeds other' in text
    event = next(each for each in items if each.sort == "event")
    draft = next(each for each in items if each.sort == "draft")
    assert f"python -m extract accept {event.id} --when DATE --seeds other" in text
    assert f"python -m extract accept {draft.id} --seeds other" in text
    assert "when: (the date that you give)" in text
    assert text.index(event.id) < text.index(draft.id)
    assert "1 text of 1 independent report" in text


def test_the_passages_are_marked(written):
    marked = Reader(written()).marked

    assert "signed" in marked["deed"]
    assert "last month" in marked["date"]
    assert "HUD" in marked["party"]
    assert "tenants" in marked["records"]


def test_a_passage_stands_whole_in_its_paragraph(site, written):
    site.record(
        "long",
        "null\npublished_note: n",
        "high",
        "It rained. HUD shared the records of tenants with VA. It was <b>wet</b> & cold.",
    )
    text = written()
    blocks = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", text)
    plain = {html.unescape(re.sub(r"<span class=\"unseen\"[^>]*>.*?</span>|<[^>]+>", "", each)) for each in blocks}

    assert "<b>wet" not in text
    assert "It rained. HUD shared the records of tenants with VA. It was <b>wet</b> & cold." in plain


def test_what_is_hostile_stays_text(site, written):
    site.record(
        "evil", "null\npublished_note: <script>alert(1)</script>", "high", "HUD shared records of tenants with VA."
    )
    text = written()

    assert "<script" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_the_same_items_give_the_same_bytes(written):
    assert written() == written()


def test_the_reasons_for_merges_stand_in_it(site, written):
    site.record(
        "second", "2025-03-12", "high", "ICE asked the IRS last month for the addresses of taxpayers, it said."
    )
    text = html.unescape(written())

    assert "Why 2 tellings are one event" in text
    assert "when: both say 2025-02" in text


def test_an_element_escapes_what_is_not_an_element():
    assert tag("p", "a < b", tag("br"), title='"x"') == '<p title="&quot;x&quot;">a &lt; b<br></p>'
