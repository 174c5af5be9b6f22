"""Finds a page's title, publisher, author, language and own address, each with the words that give it.

What the publisher's own linked data says counts most, then meta elements, then what is visible. For the title the
visible headline comes first, where the page's metadata agrees with it. What nothing says stays unknown: no publisher
is made up from a host.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin, urlsplit

from extract.document import Fact
from extract.publication import linked
from extract.publication.article import Article, plain
from extract.publication.page import ARTICLES, PAGES
from extract.publication.scan import plain as unescaped
from timeline.fields import LANGUAGE, UNPRINTABLE

KINDS = {
    "json-ld": "the article's object in a script of linked data",
    "meta": "a meta element of the page",
    "heading": "the headline that a reader sees",
    "title": "the title element",
    "byline": "the line that names the author",
    "link": "the canonical link",
    "html": "the lang attribute of the page",
    "saved": "the comment in which a browser noted where it saved the page from",
    "archive": "the target address of an archive's record",
    "pdf": "the information dictionary of a PDF",
    "text": "the words of the text itself",
}
"""What can be evidence of a field."""
TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "parsely-title", "headline")
PUBLISHERS = ("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "cre")
AUTHORS = (
    "author",
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
)
LANGUAGES = ("content-language", "dc.language", "dcterms.language", "og:locale", "language")
ADDRESSES = ("og:url", "twitter:url", "citation_public_url")
BYLINE = re.compile(
    r"(?:by|por|written by)\s+(?P<name>[A-ZÀ-Þ][\w.’'-]+(?:(?:\s+|,\s+|\s+and\s+|\s+y\s+)[A-ZÀ-Þ][\w.’'-]+){1,7})"
    r"(?=\s*(?:$|[|•·,]))"
    r"|(?:作者|记者|記者)\s*[:：]\s*(?P<han>[\u4e00-\u9fff·]{2,12}(?:[、 ][\u4e00-\u9fff·]{2,12}){0,4})",
    re.IGNORECASE,
)
NAMES = re.compile(r"[A-ZÀ-Þ\u4e00-\u9fff]")
"""A byline names somebody: upper case or Han."""
TOP = 12
"""Blocks of the article in which a byline can stand."""
LONGEST = 300
"""No title or name is longer."""
SUFFIX = re.compile(r"\s*[|–—·»_-]\s*$")
"""What stands between a headline and the publisher's name in a title element."""


def of_article(article: Article, address: str = "") -> tuple[Fact, ...]:
    """Return the first usable evidence for each field of *article*; *address* is where an archive took it from."""
    found = _Found(article, address)
    rows: tuple[tuple[str, Iterator[Fact], Callable[[str], str]], ...] = (
        ("title", found.titles(), found.headline),
        ("publisher", found.publishers(), _name),
        ("author", found.authors(), _author),
        ("language", found.languages(), language_tag),
        ("url", found.addresses(), found.address_of),
    )
    facts = []
    for field, candidates, clean in rows:
        for each in candidates:
            value = clean(UNPRINTABLE.sub(" ", each.value))
            if value:
                facts.append(Fact(field, value, each.kind, UNPRINTABLE.sub(" ", each.words)))
                break
    return tuple(facts)


def language_tag(words: str) -> str:
    """Return the BCP 47 tag that *words* mean, with the case that is usual; empty where they are none.

    >>> language_tag("zh_hant_tw")
    'zh-Hant-TW'
    """
    first, *rest = re.split(r"[-_]", words.split(",")[0].split(".")[0].strip()) or [""]
    tag = "-".join([first.lower(), *(each.title() if len(each) == 4 else each.upper() for each in rest)])
    return tag if LANGUAGE.fullmatch(tag) else ""


class _Found:
    """The candidates for each field, the most trusted first."""

    def __init__(self, article: Article, address: str) -> None:
        self.article = article
        self.address = address
        objects = linked.objects(article.scripts)
        known = article.known + ((plain(address),) if address else ())
        self.named = {
            each.fields.get("@id"): each.fields for each in objects if isinstance(each.fields.get("@id"), str)
        }
        own = linked.own([each for each in objects if each.types & ARTICLES], known, article.titles)
        self.objects = [each.fields for each in own + [each for each in objects if each.types & PAGES]]
        self.metas: dict[str, list[str]] = {}
        for meta in article.page.metas:
            given = meta.attributes
            for key in ("property", "name", "itemprop", "http-equiv"):
                if given.get(key) and given.get("content", "").strip():
                    self.metas.setdefault(given[key].strip().lower(), []).append(given["content"].strip())

    def titles(self) -> Iterator[Fact]:
        """Yield the headline where metadata agrees with it, then metadata, then any headline."""
        page = self.article.page
        said = [*self.linked("title", "headline"), *self.meta("title", TITLES)]
        if page.title:
            said.append(Fact("title", page.title, "title", page.title))
        heading = " ".join(self.article.headline.split())
        seen = [Fact("title", heading, "heading", heading)] if heading else []
        agreed = any(_same(heading, each.value) for each in said)
        yield from seen if agreed else ()
        yield from said
        yield from seen

    def publishers(self) -> Iterator[Fact]:
        yield from self.linked("publisher", "publisher")
        yield from self.meta("publisher", PUBLISHERS)

    def authors(self) -> Iterator[Fact]:
        yield from self.linked("author", "author")
        for name in AUTHORS:
            names = [_author(each) for each in self.metas.get(name, ())]
            joined = ", ".join(dict.fromkeys(each for each in names if each))
            if joined:
                yield Fact("author", joined, "meta", "; ".join(self.metas[name]))
        for block in list(self.article.blocks.values())[:TOP]:
            if len(block.text) <= LONGEST and (match := BYLINE.match(block.text)):
                yield Fact("author", match["name"] or match["han"], "byline", match[0])

    def languages(self) -> Iterator[Fact]:
        if self.article.page.language:
            yield Fact("language", self.article.page.language, "html", self.article.page.language)
        yield from self.linked("language", "inLanguage")
        yield from self.meta("language", LANGUAGES)

    def addresses(self) -> Iterator[Fact]:
        """Yield the page's own addresses, before an archive's target only those on its host."""
        host = _host(plain(self.address))
        for fact in self.stated():
            if not host or _host(self.address_of(fact.value)) == host:
                yield fact
        if self.address:
            yield Fact("url", self.address, "archive", self.address)

    def stated(self) -> Iterator[Fact]:
        page = self.article.page
        starts = {start for _, start, _ in page.addresses}
        metas = {each.start for each in page.metas}
        bases = {start for _, start, _ in page.bases}
        for address, start, _ in self.article.own:
            if start in starts - bases:
                yield Fact("url", address, "link", address)
        yield from self.meta("url", ADDRESSES)
        yield from self.linked("url", "mainEntityOfPage")
        yield from self.linked("url", "url")
        for address, start, _ in self.article.own:
            if start not in starts and start not in metas:
                yield Fact("url", address, "saved", address)

    def linked(self, field: str, key: str) -> Iterator[Fact]:
        """Yield what the article's object says under *key*."""
        for each in self.objects:
            words = ", ".join(dict.fromkeys(self.names(each.get(key), key)))
            if words:
                yield Fact(field, words, "json-ld", words)

    def names(self, value: object, key: str) -> Iterator[str]:
        """Yield the names in a value of linked data: text, an object with a name, a reference, or a list of those."""
        for each in value[:20] if isinstance(value, list) else [value]:
            if isinstance(each, str):
                yield unescaped(each).strip()
            elif isinstance(each, dict):
                known = self.named.get(each.get("@id"), {})
                name = each.get("@id") or each.get("url") if key in ("mainEntityOfPage", "url") else each.get("name")
                name = name or known.get("name") or each.get("alternateName")
                if isinstance(name, str):
                    yield unescaped(name).strip()

    def meta(self, field: str, names: tuple[str, ...]) -> Iterator[Fact]:
        for name in names:
            for words in self.metas.get(name, ()):
                yield Fact(field, words, "meta", words)

    def headline(self, words: str) -> str:
        """Return the title in *words*, without the publisher's name after it."""
        line = _line(words)
        for publisher in (_line(each.value) for each in self.publishers()):
            if publisher and line.endswith(publisher):
                shorter = line[: -len(publisher)]
                if SUFFIX.search(shorter) and SUFFIX.sub("", shorter):
                    return SUFFIX.sub("", shorter)
        return line

    def address_of(self, words: str) -> str:
        """Return the whole address that *words* mean, without an archive's prefix and fragment; else empty."""
        address = words.strip()
        if self.address and not re.match(r"[a-z][a-z0-9+.-]*:", address, re.IGNORECASE):
            try:
                address = urljoin(plain(self.address), address)
            except ValueError:
                return ""
        match = re.match(r"https?://web\.archive\.org/web/[0-9]{14}[a-z_]{0,4}/(\S+)", address)
        address = (match[1] if match else address).split("#")[0]
        return address if _host(address) and not re.search(r"\s", address) and len(address) <= 2000 else ""


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else ""


def _same(one: str, other: str) -> bool:
    """Tell whether one of two titles holds the other."""
    one, other = " ".join(one.lower().split()), " ".join(other.lower().split())
    return bool(one and other) and (one in other or other in one)


def _name(words: str) -> str:
    return "" if "://" in words or words.startswith("@") else _line(words)


def _author(words: str) -> str:
    name = re.sub(r"^(?:by|por)\s+", "", _name(words), flags=re.IGNORECASE)
    return name if NAMES.search(name) else ""
