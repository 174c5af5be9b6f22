"""Work grows with the length of the document, on the worst pages and texts that could be thought of."""

from __future__ import annotations

import pytest

from extract.publication import of_markup, of_text
from tests.growth import linear

MARKUP = {
    "brackets": "<",
    "open": "<div>",
    "nested": "<div><p><b>",
    "closed": "</div>",
    "crossed": "<div></p>",
    "articles": "<article><h1>x</h1>",
    "times": '<time datetime="2026-03-11">March 11, 2026</time>',
    "labels": "<p>Published March 11, 2026</p>",
    "metas": '<meta name="date" content="2026-03-11">',
    "comments without end": "<!--",
    "stamps": "<!-- saved date: Wed Mar 11 2026 10:00:00 -->",
    "scripts without end": "<script type='application/ld+json'>",
    "scripts": '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-11"}</script>',
    "double quotes": '<a b="',
    "single quotes": "<a b='",
    "equals": "<a = = = ",
    "attributes": " a=b",
    "references": "&#1",
    "titles": "<title>",
    "related": "<div class='related'><h1>a</h1>",
    "microdata": "<span itemprop=datePublished>March 11, 2026</span>",
    "headlines": "<h1>Office asks for records</h1>",
    "addresses": "<link rel=canonical href='https://a/2026/03/11/'>",
    "classes": "<div class='" + "a-" * 50 + "'>",
}
TEXT = {
    "blanks": " ",
    "lines": "\n",
    "digits": "1",
    "dates": "March 11, 2026 ",
    "slashes": "1/",
    "Chinese": "三月十一日",
    "labels": "Published\n",
    "label and name": "Published by A ",
    "dated labels": "Published March 11, 2026\n",
    "capitals": "A ",
    "dots": "A.,",
    "bars": " | ",
    "headers": "HTTP/1.1 200 OK\nDate: Thu, 12 Mar 2026 02:12:33 GMT\n\n",
    "fences": "---\n",
    "fields": "a: b\n",
    "addresses": "https://a",
}
SIZE = 16_000


@pytest.mark.parametrize("piece", MARKUP.values(), ids=MARKUP.keys())
def test_markup_is_linear(piece: str) -> None:
    """Four times the page takes about four times as long, never sixteen."""
    assert linear(of_markup, piece * (SIZE // len(piece)))


@pytest.mark.parametrize("piece", TEXT.values(), ids=TEXT.keys())
def test_text_is_linear(piece: str) -> None:
    """The same for plain text."""
    assert linear(of_text, piece * (SIZE // len(piece)))


def test_a_megabyte() -> None:
    """A megabyte of all of it together is read, and each kind of evidence in it is found."""
    page = "".join(
        (piece + ">") * 30 for name, piece in MARKUP.items() if "without end" not in name and "quotes" not in name
    )
    page *= 1_000_000 // len(page) + 1
    found = of_markup(page)

    assert len(page) > 1_000_000
    assert (None, "2026-03-11") == (found.value, found.bound) or found.value == "2026-03-11"
    assert {"archive", "json-ld", "url"} <= {each.kind for each in found.all}


def test_ten_thousand_deep() -> None:
    """A headline and its date are found however deep they lie."""
    deep = (
        "<div><span>" * 5_000
        + "<h1>Office asks for records</h1><p>Published March 11, 2026</p>"
        + "</span></div>" * 5_000
    )

    assert of_markup(deep).value == "2026-03-11"


def test_linked_data_ten_thousand_deep() -> None:
    """JSON that is too deep is passed over like broken JSON."""
    script = '<script type="application/ld+json">' + '{"mainEntity":' * 10_000 + "1" + "}" * 10_000 + "</script>"

    assert of_markup(script + "<h1>Office asks for records</h1><p>Published March 11, 2026</p>").value == "2026-03-11"
