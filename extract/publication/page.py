"""Reads markup into the parts of a page that can date it, and tells the article from what stands around it.

Navigation, asides, footers, comments, related stories, captions, quoted posts and the toolbars of archives are
outside; so are articles inside the article, and further articles where one of them holds the headline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from extract.publication.scan import Token, plain, tokens

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
OUTSIDE = frozenset(
    "nav aside footer figure figcaption blockquote template select form dialog svg button video audio".split()
)
"""Elements that hold no furniture of the article."""
INLINE = frozenset(
    "a abbr b bdi bdo cite code data em font i ins kbd label mark meta q s samp script small span strong sub sup time"
    " u link wbr style".split()
)
"""Elements that do not end a line (HTML Standard, 4.5); every other does."""
KEPT = frozenset(("html", "body", "main", "head"))
"""Elements that are never outside, whatever their class says: themes list the features of the site there."""
OUTSIDE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:comments?|comment-?list|disqus|replies|related(?:[a-z]{4,8})?|recommended|recommendations|recirc"
    r"|more-(?:news|stories|from|on)|read-(?:more|next|also)|also-read|most-(?:read|popular|viewed)|trending|popular"
    r"|latest|sidebar|side-bar|rail|widget|promo|teaser|newsletter|signup|subscribe|advert(?:isement)?|ads?|banner"
    r"|sponsored|outbrain|taboola|breadcrumbs?|navbar|navigation|menu|footer|copyright|caption|wp-caption|credit"
    r"|toolbar|ticker|weather|clock|today|todays-date|current-date|date-today|calendar|events?|upcoming|timeline"
    r"|pagination|prev-next|author-bio|tooltip|correction|corrections|editors?-note)(?=$|[\s_-])"
    r"|(?:^|\s)(?:wm-ipp|donato)",
    re.IGNORECASE,
)
"""Words in class and id that name what is not the article."""
NOT_OUTSIDE = re.compile(
    r"(?:^|[\s_-])(?:has|with|no|without|open|enabled|content|container|wrapper|layout)(?=$|[\s_-])", re.I
)
"""Words beside them that make them describe a layout: ``has-sidebar``, ``content-with-sidebar``."""
DEEPEST_MASTHEAD = 8
"""How many named boxes may lie between a page's header and the heading in it."""
ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle"
    " backgroundnewsarticle askpublicnewsarticle advertisercontentarticle socialmediaposting liveblogposting report"
    " scholarlyarticle techarticle satiricalarticle legislation legislativedocument pressrelease governmentdocument"
    " medicalscholarlyarticle".split()
)
"""Types of schema.org that are a text with a day of publication, lower-case."""
PAGES = frozenset("webpage itempage creativework".split())
"""Types that stand for the page that holds the text."""


TEXTS = ARTICLES | PAGES | {"blog"}
"""Types whose elements can hold the article."""


@lru_cache(maxsize=4096)
def _names_outside(class_: str, id_: str, role: str) -> bool:
    """Tell whether the class, id and role of an element name what is not the article."""
    words = f"{class_} {id_} {role}"[:500]
    return bool(OUTSIDE_WORDS.search(" ".join(each for each in words.split() if not NOT_OUTSIDE.search(each))))


class Mark(NamedTuple):
    """An element that names a day: ``time``, or anything marked with ``itemprop``."""

    name: str
    properties: str
    """Its class, itemprop and pubdate, lower-case."""
    value: str
    """Its machine-readable date."""
    block: int
    """Number of the block it stands in."""
    piece: int
    """Number of the piece of the block that its words are."""
    start: int
    end: int


@dataclass(slots=True)
class Block:
    """A stretch of visible text that no block element interrupts."""

    start: int
    end: int
    region: int
    article: int
    """Number of the outermost article element that it stands in; 0 for none."""
    pieces: list[str] = field(default_factory=list)
    text: str = ""
    """What a reader sees of it."""


class Head(NamedTuple):
    """A first-level heading."""

    start: int
    scope: int
    """Where the article, main or header element around it begins."""
    block: int
    article: int
    region: int


@dataclass(slots=True)
class Page:
    """The parts of a page that can date it."""

    metas: list[Token] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    scripts: list[Token] = field(default_factory=list)
    comments: list[Token] = field(default_factory=list)
    addresses: list[tuple[str, int, int]] = field(default_factory=list)
    bases: list[tuple[str, int, int]] = field(default_factory=list)
    """Those of the addresses that only say what relative ones are relative to."""
    blocks: list[Block] = field(default_factory=list)
    heads: list[Head] = field(default_factory=list)
    title: str = ""
    language: str = ""
    outside: list[bool] = field(default_factory=list)
    """For each region whether it is outside the article."""
    regions: dict[int, int] = field(default_factory=dict)
    """The region of each meta, by its offset."""


class _Open(NamedTuple):
    name: str
    region: int
    articles: int


def read(markup: str) -> Page:
    """Read *markup*; any text is read, however broken."""
    return _Reader().read(markup)


class _Reader:
    """Keeps the elements that are open; each is opened and closed once, so the work grows with the page."""

    def __init__(self) -> None:
        self.page = Page()
        self.stack: list[_Open] = [_Open("", 0, 0)]
        self.open: dict[str, int] = {}
        self.scopes: list[tuple[int, int]] = []
        self.parents = [0]
        self.fixed = [False]
        self.redeemed = [True]
        self.article = 0
        self.articles = 0
        self.block: Block | None = None
        self.mastheads: set[int] = set()
        self.body = False
        """Whether the page says where its article is, by an article or a main element."""

    def read(self, markup: str) -> Page:
        for token in tokens(markup):
            if token.kind == "open":
                self.start(token)
            elif token.kind == "close":
                self.close(token.name)
            elif token.kind == "comment":
                self.page.comments.append(token)
            elif token.kind == "text":
                self.words(token)
            elif token.name == "title" and not self.page.title:
                self.page.title = " ".join(plain(token.text).split())
            elif token.name == "script":
                self.page.scripts.append(token)
        for block in self.page.blocks:
            block.text = " ".join("".join(block.pieces).split())
        self.judge_mastheads()
        self.page.outside = self.outside()
        return self.page

    def judge_mastheads(self) -> None:
        """Leave out a header above the article, unless its heading is the headline with which the title begins."""
        title = self.page.title.lower()
        for head in self.page.heads:
            words = self.page.blocks[head.block].text.lower() if head.block < len(self.page.blocks) else ""
            if self.body and not (len(words) > 10 and title.startswith(words)):
                region, steps = head.region, 0
                while region and steps < DEEPEST_MASTHEAD and region not in self.mastheads:
                    region, steps = self.parents[region], steps + 1
                self.redeemed[region] = self.redeemed[region] and region not in self.mastheads

    def outside(self) -> list[bool]:
        """Tell for each region whether it is outside; a region comes after the one that holds it."""
        found = [False]
        for region in range(1, len(self.parents)):
            found.append(not self.redeemed[region] or found[self.parents[region]])
        return found

    def start(self, token: Token) -> None:
        name, given = token.name, token.attributes
        if name not in INLINE:
            self.block = None
        region = self.region(token)
        if name == "html":
            self.page.language = given.get("lang", "")[:20] or self.page.language
        elif name == "meta":
            self.page.metas.append(token)
            self.page.regions[token.start] = region
        elif name in ("link", "base"):
            if name == "base" or "canonical" in given.get("rel", "").lower().split():
                self.page.addresses.append((given.get("href", ""), token.start, token.end))
                self.page.bases += self.page.addresses[-1:] if name == "base" else []
        elif name == "h1":
            self.head(token)
        if name == "time" or "itemprop" in given:
            self.mark(token, region)
        if name == "article" and not token.empty:
            if self.stack[-1].articles == 0:
                self.articles += 1
                self.article = self.articles
            else:
                region = self.new_region(region, fixed=True)
        self.body = self.body or name in ("article", "main")
        if name == "header" and not self.scopes:
            region = self.new_region(region, fixed=False)
            self.mastheads.add(region)
        if name in VOID or token.empty:
            return
        if name in ("article", "main") or (name == "header" and self.scopes):
            self.scopes.append((len(self.stack), token.start))
        self.stack.append(_Open(name, region, self.stack[-1].articles + (name == "article")))
        self.open[name] = self.open.get(name, 0) + 1

    def close(self, name: str) -> None:
        if name not in INLINE:
            self.block = None
        elif self.block is not None:
            self.block.pieces.append(" ")
        if not self.open.get(name):
            return
        while True:
            last = self.stack.pop()
            self.open[last.name] -= 1
            if self.scopes and self.scopes[-1][0] >= len(self.stack):
                self.scopes.pop()
            if last.name == name:
                return

    def words(self, token: Token) -> None:
        if self.block is not None and self.block.region != self.stack[-1].region:
            self.block = None
        if self.block is None:
            if not token.text.strip():
                return
            article = self.article if self.stack[-1].articles else 0
            self.block = Block(token.start, token.end, self.stack[-1].region, article)
            self.page.blocks.append(self.block)
        self.block.pieces.append(plain(token.text))
        self.block.end = token.end

    def region(self, token: Token) -> int:
        """Give the region of an element: a new one where it is outside by its name, its class or its type."""
        name, given, region = token.name, token.attributes, self.stack[-1].region
        if name in KEPT or (name in VOID and name != "meta"):
            return region
        if name in OUTSIDE:
            return self.new_region(region, fixed=True)
        if not given:
            return region
        style = given.get("style")
        hidden = "hidden" in given or (style and "display:none" in style.replace(" ", "").lower())
        if hidden and name not in VOID:
            return self.new_region(region, fixed=True)
        names = (given.get("class", ""), given.get("id", ""), given.get("role", ""))
        kind = given["itemtype"][:200].rstrip("/").rsplit("/", 1)[-1].lower() if "itemtype" in given else ""
        if (any(names) and _names_outside(*names)) or (kind and kind not in TEXTS):
            return self.new_region(region, fixed=False)
        return region

    def new_region(self, parent: int, fixed: bool) -> int:
        self.parents.append(parent)
        self.fixed.append(fixed)
        self.redeemed.append(False)
        return len(self.parents) - 1

    def head(self, token: Token) -> None:
        """Note a heading; what holds the headline is the article, whatever its class says."""
        region = self.stack[-1].region
        while not self.redeemed[region] and not self.fixed[region]:
            self.redeemed[region] = True
            region = self.parents[region]
        scope = self.scopes[-1][1] if self.scopes else token.start
        article = self.article if self.stack[-1].articles else 0
        region = self.stack[-1].region
        self.page.heads.append(Head(token.start, scope, len(self.page.blocks), article, region))

    def mark(self, token: Token, region: int) -> None:
        """Note an element that names a day, with the block that its words will be in."""
        given = token.attributes
        item = given.get("itemprop", "").lower()
        if token.name != "time" and not ("date" in item and token.name != "meta"):
            return
        if self.block is None or self.block.region != region:
            article = self.article if self.stack[-1].articles else 0
            self.block = Block(token.start, token.end, region, article)
            self.page.blocks.append(self.block)
        self.block.pieces.append(" ")
        pubdate = "pubdate" if "pubdate" in given else ""
        properties = f"{given.get('class', '')} {item} {pubdate}".lower()
        value = given.get("datetime") or given.get("content") or given.get("title") or ""
        block, piece = len(self.page.blocks) - 1, len(self.block.pieces)
        self.page.marks.append(Mark(token.name, properties, value[:200], block, piece, token.start, token.end))
