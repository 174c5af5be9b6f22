"""Shows what needs a person as one HTML page that needs no script, no other file and no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

from extract.review.article import Book, article, named, title, why
from extract.review.items import SORTS, Item
from extract.review.marks import MARKS
from extract.review.markup import Markup, joined, tag

CSS = Path(__file__).with_name("page.css")
TITLE = "What needs a person"


def page(items: tuple[Item, ...], book: Book) -> str:
    """Return the page of *items*, which are shown in the order given."""
    style = CSS.read_text(encoding="utf-8")
    sha256 = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{sha256}'; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="robots", content="noindex"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", TITLE),
        tag("style", Markup(style)),
    )
    main = tag("main", *_sections(items, book), _all(book), id="main", tabindex="-1")
    body = tag("body", tag("a", "Skip to the items", href="#main", class_="skip"), _header(items, book), main)
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _header(items: tuple[Item, ...], book: Book) -> Markup:
    counts = {sort: sum(each.sort == sort for each in items) for sort in SORTS}
    listed = "; ".join(f"{said[0].lower()}{said[1:]}: {counts[sort]}" for sort, said in SORTS.items() if counts[sort])
    said = f"{len(items)} item{'s' if len(items) != 1 else ''}, worst first. {listed[:1].upper()}{listed[1:]}."
    legend = tag(
        "section",
        tag("h2", "What is marked in the passages"),
        tag("ul", *(tag("li", tag("mark", label, class_=name), f" {_lines(name)}") for name, label in MARKS.items())),
        class_="legend",
    )
    links = (
        tag("li", tag("a", title(each, book), href=f"#item-{each.id}"), tag("span", each.why, class_="quiet"))
        for each in items
    )
    contents = tag("nav", tag("h2", "Items", id="items"), tag("ol", *links), aria_labelledby="items")
    quoted = "The passages belong to their publishers: this page is for the people who review, not for publication."
    parts = (tag("h1", TITLE), tag("p", said if items else "Nothing."), tag("p", quoted, class_="quiet"))
    return tag("header", *parts, *((legend, contents) if items else ()))


def _lines(name: str) -> str:
    lines = {"deed": "a solid line", "date": "a dashed line", "party": "a dotted line", "records": "a double line"}
    return f"({lines[name]})"


def _sections(items: tuple[Item, ...], book: Book) -> Iterator[Markup]:
    for sort, said in SORTS.items():
        own = [each for each in items if each.sort == sort]
        if own:
            heading = tag("h2", f"{said} ({len(own)})", id=f"sort-{sort}")
            yield tag("section", heading, *(article(each, book) for each in own), aria_labelledby=f"sort-{sort}")


def _all(book: Book) -> Markup:
    """Return every event of the run with the reasons for which tellings were joined or kept apart."""
    if not book.found:
        return joined()
    told = (tag("article", tag("h3", named(each, book)), *why(each, book)) for each in book.found)
    heading = tag("h2", f"How tellings were joined ({len(book.found)} events)", id="joined")
    shown = tag("details", tag("summary", "All events of this run, with the reasons"), *told)
    return tag("section", heading, shown, aria_labelledby="joined")
