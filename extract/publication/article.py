"""Tells which parts of a page are its article: the headline, its blocks, its own addresses and its linked data."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.publication import addresses
from extract.publication.page import Block, Head, Page
from extract.publication.page import read as read_page
from extract.publication.scan import Token

MOST_COMMENTS = 400
"""A page has a handful of comments that say where it is from; of a page with more the first are enough."""


@dataclass(frozen=True, slots=True)
class Article:
    """The parts of a page that speak of its article."""

    page: Page
    own: tuple[tuple[str, int, int], ...]
    """The page's own addresses as it gives them, each with its place."""
    head: Head | None
    """The headline."""
    blocks: dict[int, Block]
    """The article's visible blocks by their number."""
    scripts: tuple[Token, ...]
    """The scripts of linked data (JSON-LD)."""
    titles: tuple[str, ...]
    """What the article may be called, lower-case."""

    @property
    def known(self) -> tuple[str, ...]:
        """The page's own addresses without an archive's prefix, fragment and last slash, each once."""
        return tuple(dict.fromkeys(plain(address) for address, _, _ in self.own))

    @property
    def headline(self) -> str:
        """The words of the headline; empty where there is none."""
        number = self.head.block if self.head else len(self.page.blocks)
        return self.page.blocks[number].text if number < len(self.page.blocks) else ""


def read(markup: str) -> Article:
    """Read *markup*; any text is read, however broken."""
    page = read_page(markup)
    head = _head(page)
    scripts = tuple(each for each in page.scripts if "ld+json" in _type(markup, each.start))
    return Article(page, tuple(_addresses(page)), head, _blocks(page, head), scripts, _titles(page, head))


def _type(markup: str, end: int) -> str:
    """Give the tag of the script whose text begins at *end*."""
    return markup[max(0, markup.rfind("<", max(0, end - 500), end)) : end].lower()


def _addresses(page: Page) -> list[tuple[str, int, int]]:
    """Give the addresses that are the page's own: canonical link, base, og:url, and where a browser saved it from."""
    found = list(page.addresses)
    for meta in page.metas:
        if (meta.attributes.get("property") or meta.attributes.get("name", "")).lower() in ("og:url", "twitter:url"):
            found.append((meta.attributes.get("content", ""), meta.start, meta.end))
    for comment in page.comments[:MOST_COMMENTS]:
        if match := re.search(r"saved from url=(?:\([0-9]+\))?(\S{1,2000})", comment.text[:3000]):
            found.append((match[1], comment.start, comment.end))
    return found[:20]


def plain(address: str) -> str:
    """Return *address* without the prefix of an archive, its fragment and its last slash."""
    match = addresses.ARCHIVED.match(address)
    return (match["rest"] if match else address).split("#")[0].rstrip("/")


def _head(page: Page) -> Head | None:
    """Give the headline: the first heading that the title repeats, else one in an article, else the first."""
    inside = [each for each in page.heads if not _is_outside(page, each)][:50]
    title = page.title.lower()
    for each in inside:
        words = page.blocks[each.block].text.lower() if each.block < len(page.blocks) else ""
        if len(words) > 10 and words in title:
            return each
    return next((each for each in inside if each.article), inside[0] if inside else None)


def _is_outside(page: Page, head: Head) -> bool:
    return head.block < len(page.blocks) and page.outside[page.blocks[head.block].region]


def _blocks(page: Page, head: Head | None) -> dict[int, Block]:
    """Give the article's blocks by their number: none of another article, none above the headline's own element."""
    scope = head.scope if head else 0
    loose = head is not None or not any(each.article for each in page.blocks)
    articles = {each.article for each in page.blocks if not page.outside[each.region]} - {0}
    if head and head.article:
        articles, loose = {head.article}, False
    elif len(articles) > 1:
        articles = set()
    return {
        number: each
        for number, each in enumerate(page.blocks)
        if not page.outside[each.region]
        and each.start >= scope
        and (each.article in articles or (not each.article and loose))
    }


def _titles(page: Page, head: Head | None) -> tuple[str, ...]:
    given = [page.title]
    if head and head.block < len(page.blocks):
        given.append(page.blocks[head.block].text)
    for meta in page.metas:
        if meta.attributes.get("property", "").lower() == "og:title":
            given.append(meta.attributes.get("content", ""))
    return tuple(" ".join(each[:1000].lower().split()) for each in given[:6] if each)
