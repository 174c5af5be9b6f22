"""Marks the first occurrence of each glossary word in a text: a link to what the glossary says of it.

Refuses headings, links, code, block quotations and what stands in quotation marks: these are not our own plain words.
A script shows the meaning, which is in the page too, beside the word (theme/static/js/word-meanings.js).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markdown_it.token import Token
from markupsafe import Markup

from publish import addresses
from publish.markdown import rendered, rendered_page
from publish.prose import Prose
from publish.telling import Words
from publish.tongues import Tongue
from timeline.glossary import Finder, Word, finder

OPENING, CLOSING = "“「『", "”」』"
"""Quotation marks as our texts write them."""

CLOSED = ("heading", "blockquote")
"""Blocks in which nothing is marked."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A text as HTML, and the words in it that are marked."""

    html: Markup
    words: tuple[Word, ...]
    """In the order in which they first occur."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words that the pages of one language explain."""

    tongue: Tongue
    words: Mapping[str, Word]
    """By id, with name and definition in the language of the pages."""
    finders: Mapping[str, Finder]
    """By the language of a text."""

    def event(self, text: Words, root: str) -> Explained:
        """Return the *text* of an event or a chain, as `rendered` does."""
        found: list[str] = []
        html = rendered(text.text, root, partial(self._marked, text=text, root=root, found=found))
        return self._explained(html, found)

    def page(self, text: Words, page: Prose) -> Explained:
        """Return the *text* of a page that people wrote, as `rendered_page` does."""
        found: list[str] = []
        html = rendered_page(text.text, page.anchors, partial(self._marked, text=text, root="", found=found))
        return self._explained(html, found)

    def _explained(self, html: Markup, found: list[str]) -> Explained:
        return Explained(html, tuple(self.words[each] for each in found))

    def _marked(self, tokens: list[Token], text: Words, root: str, found: list[str]) -> list[Token]:
        """Mark words in *tokens*; their ids are added to *found*."""
        find = self.finders[text.tag or self.tongue.code]
        link = partial(self._link, tag=text.tag, root=root)
        closed = 0
        for block in tokens:
            closed += block.nesting if block.type.rpartition("_")[0] in CLOSED else 0
            if block.children and not closed:
                block.children = list(_inline(_joined(block.children), find, link, found))
        return tokens

    def _link(self, words: str, identifier: str, tag: str, root: str) -> Iterator[Token]:
        said = " ".join(words.split())
        attrs: dict[str, str | int | float] = {
            "class": "term",
            "href": f"{root}{addresses.GLOSSARY}#word-{identifier}",
            "aria-label": self.tongue.gettext("%(word)s: what it means") % {"word": said},
        }
        if tag:
            attrs["lang"] = self.tongue.tag
        yield Token("term_open", "a", 1, attrs=attrs)
        if tag:
            yield Token("words_open", "span", 1, attrs={"lang": tag})
        yield _text(words)
        if tag:
            yield Token("words_close", "span", -1)
        yield Token("term_close", "a", -1)


def glossary(words: Mapping[str, Word], tongue: Tongue) -> Glossary:
    """Return what explains *words* on pages in *tongue*."""
    languages = dict.fromkeys(("en", tongue.code))
    return Glossary(
        tongue=tongue,
        words={identifier: word.said_in(tongue.code) for identifier, word in words.items()},
        finders={language: finder(words.values(), language) for language in languages},
    )


def _inline(
    tokens: list[Token], find: Finder, link: Callable[[str, str], Iterator[Token]], found: list[str]
) -> Iterator[Token]:
    """Yield *tokens* with a *link* for each word, made of its words and its id, that is not in *found* yet."""
    linked = quoted = 0
    for token in tokens:
        linked += token.nesting if token.type.startswith("link_") else 0
        if token.type != "text":
            yield token
            continue
        done = 0
        for start, end, identifier in find(token.content):
            within = quoted + _depth(token.content[:start])
            if not linked and within <= 0 and identifier not in found:
                found.append(identifier)
                yield _text(token.content[done:start])
                yield from link(token.content[start:end], identifier)
                done = end
        quoted += _depth(token.content)
        yield _text(token.content[done:])


def _depth(text: str) -> int:
    return sum(map(text.count, OPENING)) - sum(map(text.count, CLOSING))


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _joined(tokens: list[Token]) -> list[Token]:
    """Make one text of texts and the line ends between them, so that a phrase is found across lines."""
    found: list[Token] = []
    for token in tokens:
        plain = _text("\n") if token.type == "softbreak" else token
        if plain.type == "text" and found and found[-1].type == "text":
            found[-1] = _text(found[-1].content + plain.content)
        else:
            found.append(plain)
    return found
