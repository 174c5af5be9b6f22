"""Markdown to HTML for texts that other people wrote.

Refuses markup, images and every address that is neither http(s) nor a plain path within the site:
what is refused shows as the text that it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token
from markupsafe import Markup

from timeline import sentences

type_of_change = Callable[[list[Token]], list[Token]]

_LOCAL = re.compile(r"(?:[\w-]+/)*[\w-]+\.(?:html|xml|csv|json|ics)(?:#[\w-]+)?|#[\w-]+")
_REMOTE = re.compile(r"https?://[^\s/]", re.IGNORECASE)


class _Renderer(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 (markdown-it's own name)
        """Accept an address on the web or a page of this site."""
        return bool(_REMOTE.match(url) or _LOCAL.fullmatch(url))


def _renderer() -> MarkdownIt:
    renderer = _Renderer("commonmark", {"html": False}).enable("table")
    renderer.add_render_rule("image", _image)
    return renderer


def _image(_renderer: Any, tokens: Sequence[Token], index: int, _options: Any, _env: Any) -> str:
    """Show an image as it was written."""
    token = tokens[index]
    return escapeHtml(f"![{token.content}]({token.attrs['src']})")


_PAGE = _renderer()
_EVENT = _renderer().disable(["heading", "lheading"])


def _html(renderer: MarkdownIt, tokens: list[Token]) -> Markup:
    return Markup(renderer.renderer.render(tokens, renderer.options, {}))  # it escapes all text itself


def _unchanged(tokens: list[Token]) -> list[Token]:
    return tokens


def rendered(text: str, root: str = "", change: type_of_change = _unchanged) -> Markup:
    r"""Return the *text* of an event as HTML; it has no headings, which would break the order of a page's own.

    Links to pages and files of this site are written from the root of a language; *root* leads there from the page.
    What is parsed goes through *change* before it is HTML.

    >>> rendered("*Seen* in [2025](years/2025.html)", "../")
    Markup('<p><em>Seen</em> in <a href="../years/2025.html">2025</a></p>\n')
    """
    return _html(_EVENT, change(_led(_EVENT.parse(text), root)))


def first_sentence(text: str, root: str = "") -> Markup:
    r"""Return the first sentence of an event's *text*, to stand in a line.

    What begins with no paragraph has none; what goes on within a link or emphasis is not cut there.

    >>> first_sentence("The agency *asked*. It got\n\nnothing.")
    Markup('The agency <em>asked</em>.')
    """
    tokens = _led(_EVENT.parse(text), root)
    if not tokens or tokens[0].type != "paragraph_open":
        return Markup()
    inline = tokens[1]
    return _html(_EVENT, [replace(inline, children=_cut(inline.children or []))])


def _cut(children: list[Token]) -> list[Token]:
    """Return the parts of a paragraph up to the first end of a sentence that is outside of links and emphasis."""
    said = [" " if each.type == "softbreak" else each.content for each in children]
    words = "".join(said)
    ends = [high for _, high in sentences.split(words, 0, len(words))]
    at = depth = 0
    for number, (each, text) in enumerate(zip(children, said, strict=True)):
        depth += each.nesting
        at += len(text)
        end = next((end for end in ends if at - len(text) < end <= at or (end == at and each.nesting < 0)), None)
        if depth or end is None:
            continue
        if end == at:
            return children[: number + 1]
        if each.type == "text":
            return [*children[:number], replace(each, content=text[: end - at])]
    return children


def rendered_page(text: str, anchors: Sequence[str], change: type_of_change = _unchanged) -> Markup:
    r"""Return the *text* of a page at the root of its language as HTML, each heading with one of *anchors*.

    >>> rendered_page("## What quotes are", ["what-quotes-are"])
    Markup('<h2 id="what-quotes-are">What quotes are</h2>\n')
    """
    tokens = _PAGE.parse(text)
    for opening, anchor in zip((each for each in tokens if each.type == "heading_open"), anchors, strict=True):
        opening.attrs["id"] = anchor
    return _html(_PAGE, change(tokens))


def anchors(text: str) -> tuple[str, ...]:
    """Return an anchor for each heading of *text*, made of its words.

    >>> anchors("## What quotes are")
    ('what-quotes-are',)
    """
    pairs = pairwise(_PAGE.parse(text))
    return tuple(
        "-".join(re.findall(r"\w+", inline.content.lower()))
        for opening, inline in pairs
        if opening.type == "heading_open"
    )


def _led(tokens: list[Token], root: str) -> list[Token]:
    """Make the links to this site lead there by *root*."""
    for block in tokens:
        for token in block.children or ():
            href = token.attrs.get("href")
            if token.type == "link_open" and isinstance(href, str) and _LOCAL.fullmatch(href) and href[0] != "#":
                token.attrs["href"] = root + href
    return tokens


def plain(text: str) -> str:
    """Return the words of *text* without its Markdown, on one line.

    >>> plain("The *agency* [said](https://example.org) so.")
    'The agency said so.'
    """
    words: list[str] = []
    for block in _PAGE.parse(text):
        if block.children:
            words.append("".join(token.content or " " * (token.type == "softbreak") for token in block.children))
        elif block.content:
            words.append(block.content)
    return " ".join(" ".join(words).split())
