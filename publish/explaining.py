"""Marks the first occurrence of each glossary word in a text: a button that shows what the word means.

Refuses headings, links, code, block quotations and what stands in quotation marks: these are not our own plain words.
The mark is HTML's own popover, which needs no script; where a browser has none, the button is plain text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from markdown_it.token import Token
from markupsafe import Markup

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
        html = rendered(text.text, root, partial(self._marked, text=text, found=found))
        return self._explained(html, found)

    def page(self, text: Words, page: Prose) -> Explained:
        """Return the *text* of a page that people wrote, as `rendered_page` does."""
        found: list[str] = []
        html = rendered_page(text.text, page.anchors, partial(self._marked, text=text, found=found))
        return self._explained(html, found)

    def _explained(self, html: Markup, found: list[str]) -> Explained:
        return Explained(html, tuple(self.words[each] for each in found))

    def _marked(self, tokens: list[Token], text: Words, found: list[str]) -> list[Token]:
        """Mark words in *tokens*; their ids are added to *found*."""
        find = self.finders[text.tag or self.tongue.code]
        closed = 0
        for block in tokens:
            closed += block.nesting if block.type.rpartition("_")[0] in CLOSED else 0
            if block.children and not closed:
                block.children = list(self._inline(_joined(block.children), find, text, found))
        return tokens

    def _inline(self, tokens: list[Token], find: Finder, text: Words, found: list[str]) -> Iterator[Token]:
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
                    yield from self._button(token.content[start:end], identifier, text.tag)
                    done = end
            quoted += _depth(token.content)
            yield _text(token.content[done:])

    def _button(self, words: str, identifier: str, tag: str) -> Iterator[Token]:
        said = " ".join(words.split())
        label = self.tongue.gettext("%(word)s: what it means") % {"word": said}
        attrs: dict[str, str | int | float] = {
            "type": "button",
            "class": "term",
            "popovertarget": f"word-{identifier}",
            "aria-label": label,
        }
        if tag:
            attrs["lang"] = self.tongue.tag
        yield Token("term_open", "button", 1, attrs=attrs)
        if tag:
            yield Token("words_open", "span", 1, attrs={"lang": tag})
        yield _text(words)
        if tag:
            yield Token("words_close", "span", -1)
        yield Token("term_close", "button", -1)


def glossary(words: Mapping[str, Word], tongue: Tongue) -> Glossary:
    """Return what explains *words* on pages in *tongue*."""
    languages = dict.fromkeys(("en", tongue.code))
    return Glossary(
        tongue=tongue,
        words={identifier: word.said_in(tongue.code) for identifier, word in words.items()},
        finders={language: finder(words.values(), language) for language in languages},
    )


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
