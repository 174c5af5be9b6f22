"""What holds for every document, whatever it says."""

from __future__ import annotations

import datetime as dt
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.publication import KINDS, Publication, of_bytes, of_markup, of_text, published
from extract.publication.evidence import Evidence

DAYS = [
    "2026-03-11",
    "March 11, 2026",
    "11 de marzo de 2026",
    "2026年3月11日",
    "03/11/2026",
    "2026-02-30",
    "1970-01-01",
]
DAYS += [
    "20260311",
    "Wed, 11 Mar 2026 12:00:00 GMT",
    "2026-03-12T01:30:00Z",
    "March 11",
    "/2026/03/11/",
    "Auguſt 5, 2026",
]
WORDS = [
    "Published ",
    "Updated ",
    "By Ann Writer, ",
    "WASHINGTON, ",
    " (Agency) - ",
    "发布时间:",
    "Date: ",
    "\n",
    " | ",
    "电",
]
MARKUP = [
    "<h1>",
    "</h1>",
    "<p>",
    "<article>",
    "</article>",
    "<time datetime='",
    "'>",
    "</time>",
    "<aside>",
    "<!--",
    "-->",
]
MARKUP += [
    '<meta name="pubdate" content="',
    '">',
    "<script type=application/ld+json>",
    '{"@type":"Article","datePublished":"',
]
MARKUP += [
    '"}',
    "</script>",
    "<",
    '"',
    "<link rel=canonical href='https://example.org",
    "FILE ARCHIVED ON 02:12:33 Mar 12, 2026",
]
TEXTS = st.lists(st.one_of(st.sampled_from([*DAYS, *WORDS]), st.text(max_size=5)), max_size=14).map("".join)
PAGES = st.lists(st.one_of(st.sampled_from([*DAYS, *WORDS, *MARKUP]), st.text(max_size=5)), max_size=24).map("".join)


def written(day: str, document: str) -> bool:
    """Whether year and day of the month stand in the document, in figures."""
    date = dt.date.fromisoformat(day)
    return str(date.year) in document and str(date.day) in document


def sound(found: Publication, document: str) -> None:
    assert found.value is None or written(found.value, document)
    assert found.bound is None or written(found.bound, document)
    assert (found.value is None) == (found.chosen is None)
    assert found.chosen is None or found.chosen in found.all
    assert found.chosen is None or found.chosen.strength != "bound"
    assert "\n" not in found.why and found.why
    for each in found.all:
        assert isinstance(each, Evidence) and each.kind in KINDS
        assert 0 <= each.start <= each.end <= len(document)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_a_texts_day_is_written_in_it(text: str) -> None:
    """No day comes out that the text does not show, and asking twice gives one answer."""
    sound(of_text(text), text)
    assert of_text(text) == of_text(text)


@given(PAGES)
@settings(max_examples=600, deadline=None)
def test_a_pages_day_is_written_in_it(page: str) -> None:
    """The same for a page, however broken its markup."""
    sound(of_markup(page), page)


@given(st.binary(max_size=300), st.sampled_from(["", ".html", ".txt", ".pdf"]))
@settings(max_examples=400, deadline=None)
def test_any_bytes_are_read(data: bytes, suffix: str) -> None:
    """No bytes make it fail, and every answer can be printed."""
    found, read = of_bytes(data, suffix)

    assert json.dumps([each.as_json(read.text) for each in found.all])


@given(st.text(max_size=400))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """No text makes it fail."""
    assert of_text(text) and of_markup(text)
    found = published(text)
    assert found is None or found.value


@given(st.dates(min_value=dt.date(1990, 1, 2)), st.sampled_from(["meta", "json-ld", "time", "label"]))
@settings(deadline=None)
def test_every_day_is_found(day: dt.date, kind: str) -> None:
    """A day that is plainly stated comes out as it is, in every way of stating it."""
    pages = {
        "meta": f'<meta property="article:published_time" content="{day}">',
        "json-ld": f'<script type="application/ld+json">{{"@type":"Article","datePublished":"{day}"}}</script>',
        "time": f'<h1>Office asks</h1><time datetime="{day}"></time>',
        "label": f"<h1>Office asks</h1><p>Published {day:%B} {day.day}, {day.year}</p>",
    }
    found = of_markup(pages[kind])

    assert day.isoformat() == found.value
    assert found.chosen and kind == found.chosen.kind
