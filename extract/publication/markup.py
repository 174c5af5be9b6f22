"""Finds what a page of HTML says of its publication: meta elements, linked data, marks and visible words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.dates.en.order import decided
from extract.publication import addresses, furniture, linked, stamps
from extract.publication.article import Article, read
from extract.publication.evidence import Evidence, Kind, Strength
from extract.publication.furniture import FURNITURE, UPDATED, Line
from extract.publication.page import Block, Mark, Page
from extract.publication.stated import machine

PUBLISHED = frozenset(
    "article:published_time article:published article.published article_date_original og:published_time"
    " og:article:published_time og:pubdate datepublished date_published date-published dateposted published"
    " publisheddate published_date published-date published_at published_time publish-date publish_date"
    " publishdate publishtime pubdate pub_date pub-date publication_date publication-date"
    " originalpublicationdate releasedate release_date"
    " dc.date.issued dc.date.published dc.date.publication dc.issued dcterms.issued dcterms:issued dcterms.dateissued"
    " sailthru.date parsely-pub-date bt:pubdate rbpubdate cxenseparse:recs:publishtime govuk:first-published-at"
    " citation_publication_date citation_online_date citation_date article:post_date dcsext.articlefirstpublished"
    " weibo:article:create_at".split()
)
"""Names of meta elements that say "published": Open Graph, schema.org, Dublin Core, Highwire, Parse.ly, Sailthru."""
DATED = frozenset(
    "date dc.date dc:date dcterms.date dcterms:date dc.date.created dc.created dcterms.created dcterms:created"
    " dcterms.available created datecreated date_created article.created article:created_time displaydate ptime"
    " date.created doc_date docdate article_date".split()
)
"""Names that say "date" or "created" and leave open of what."""
MODIFIED = frozenset(
    "article:modified_time article:modified article.updated og:modified_time og:updated_time datemodified"
    " date_modified dc.date.modified dc.modified dcterms.modified dcterms:modified last-modified last_modified"
    " lastmod modified modified_time revised updated updated_time dateupdated dateupdate date_updated"
    " cxenseparse:recs:modifiedtime govuk:updated-at".split()
)
"""Names that say when the page was last changed."""
MARKED = re.compile(r"publish|pubdate|\bentry-date\b|\bpost-date\b|\bdt-published\b|\bcreated\b")
"""Classes and properties by which themes mark the day of publication of a ``time`` element."""
CHANGED = re.compile(r"modified|updated")
SHORTEST_SENTENCE = 160
"""A ``time`` element in more text than this is part of the story."""
MONTH_FIRST = re.compile(r"^en-us\b|^es-us\b|^zh-us\b|\.(?:gov|mil|us)$", re.IGNORECASE)
DAY_FIRST = re.compile(
    r"^(?:es|fr|de|it|pt|nl|pl|ca)\b|^en-(?:gb|au|nz|ie|in|za|uk)\b|\.(?:uk|au|nz|ie|in|za|es|mx|ar|co|cl|pe|fr|de)$",
    re.IGNORECASE,
)
"""Languages and hosts that put the month, or the day, first (CLDR, short dates). Plain "en" decides nothing."""
SAMPLE = 20_000
NEAR = 6
"""Pieces of a line before an element in which its label can stand."""
MOST_MARKS = 400
"""An article has a handful of dates; of a page with more, an index or an attack, the first are enough to disagree."""


def evidence(markup: str, given: Article | None = None) -> list[Evidence]:
    """Give the evidence in *markup*, in no order; *given* is what `article.read` made of it, if at hand."""
    article = given or read(markup)
    page, blocks = article.page, article.blocks
    found = [each for address, start, end in article.own for each in addresses.evidence(address, start, end)]
    for comment in page.comments[:MOST_MARKS]:
        found += stamps.of_comment(comment.text, comment.start + 4)
    order = _order(article)
    found += linked.evidence(article.scripts, article.known, article.titles, order)
    found += _metas(page, order)
    found += _marks(page, blocks, order)
    found += furniture.evidence(
        [Line(each.text, each.start, each.end) for each in blocks.values() if each.text], order
    )
    return found


def _order(article: Article) -> str:
    """Give what comes first in the page's figures, by its language, its host, or the house's rule for texts."""
    hosts = [match[1] for address in article.known if (match := re.match(r"https?://([^/:?#]{1,200})", address))]
    for sign in (article.page.language.replace("_", "-"), *hosts):
        if MONTH_FIRST.search(sign):
            return "month"
        if DAY_FIRST.search(sign):
            return "day"
    text = ""
    for each in article.blocks.values():
        text += each.text[:SAMPLE] + "\n"
        if len(text) > SAMPLE:
            break
    return decided(text[:SAMPLE])


def _metas(page: Page, order: str) -> list[Evidence]:
    found = []
    for meta in page.metas[:MOST_MARKS]:
        given = meta.attributes
        words = given.get("content", "").strip()
        if not words or page.outside[page.regions[meta.start]]:
            continue
        item = given.get("itemprop", "").lower()
        names = {given.get(key, "").strip().lower() for key in ("name", "property", "http-equiv")} | {item}
        kind: Kind = "microdata" if item in ("datepublished", "datecreated") else "meta"
        strength: Strength
        if names & PUBLISHED:
            strength = "strong"
        elif names & MODIFIED:
            kind, strength = "modified", "bound"
        elif names & DATED and not given.get("http-equiv"):
            strength = "medium"
        else:
            continue
        said = machine(words, order)
        if said is not None:
            found.append(
                Evidence(
                    kind, words[:100], meta.start, meta.end, strength, said.says, said.zone, said.clock, said.note
                )
            )
    return found


def _marks(page: Page, blocks: dict[int, Block], order: str) -> list[Evidence]:
    """Give the elements of the article's header that are marked as dates."""
    top = set(_top(blocks))
    found = []
    for mark in page.marks[:MOST_MARKS]:
        block = blocks.get(mark.block)
        if block is None:
            continue
        kind, strength = _marked(mark, block, mark.block in top)
        if kind is None:
            continue
        words = mark.value or "".join(block.pieces[mark.piece : mark.piece + 1]).strip()[:200]
        said = machine(words, order)
        if said is not None:
            found.append(
                Evidence(kind, words, mark.start, mark.end, strength, said.says, said.zone, said.clock, said.note)
            )
    return found


def _top(blocks: dict[int, Block]) -> Iterator[int]:
    """Give the numbers of the blocks above the story."""
    for number in list(blocks)[: furniture.TOP]:
        yield number
        if furniture.tells(blocks[number].text):
            return


def _marked(mark: Mark, block: Block, top: bool) -> tuple[Kind | None, Strength]:
    """Tell what a marked element is evidence of, by its property, its class and the label before it."""
    before = "".join(block.pieces[max(0, mark.piece - NEAR) : mark.piece])[-60:]
    label = re.split(r"[|•·]", " ".join(before.split()))[-1].strip()
    if "datepublished" in mark.properties:
        return "microdata", "strong"
    if "datemodified" in mark.properties or "dateupdated" in mark.properties:
        return "modified", "bound"
    if mark.name != "time" or re.search(r"startdate|enddate|birth|expires|uploaddate|valid", mark.properties):
        return ("microdata", "medium") if "datecreated" in mark.properties else (None, "weak")
    if MARKED.search(mark.properties):
        return "time", "strong"
    if CHANGED.search(mark.properties) or UPDATED.match(label):
        return "modified", "bound"
    if not top or len(block.text) > SHORTEST_SENTENCE:
        return None, "weak"
    return "time", "strong" if FURNITURE.match(label) else "medium"
