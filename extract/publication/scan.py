"""Cuts markup into tags, text, comments and the raw text of scripts, in time that grows with its length.

The standard library's parser looks through the rest of a page again for each comment that is never closed; a page
that was saved badly, or written to harm, would take it hours. Nothing is refused: what is no tag is text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
"""Elements whose text is not markup (HTML Standard, 13.2.5)."""
BEGIN = re.compile(r"<(?=/?[a-zA-Z]|[!?])")
"""Every other bracket is text."""
OPEN = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)")
ATTRIBUTE = re.compile(
    r"[\s/]*+(?P<name>[^\s/>=]++)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>\"'][^\s>]*+)))?"
)
"""Each quote is looked for once: only the last of a page can lack its partner."""


SIMPLE = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<attributes>(?:\s++[^\s/>=\"'<]++(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\s/>=\"'<`]++))?)*+)\s*+>"
)
"""A tag in the form in which nearly all are written; the others are read piece by piece."""
SIMPLE_ATTRIBUTE = re.compile(r"([^\s/>=\"'<]++)(?:=(?:\"([^\"]*+)\"|'([^']*+)'|([^\s/>=\"'<`]++)))?")
NOTHING: dict[str, str] = {}
"""The attributes of what has none."""


class Token(NamedTuple):
    """A piece of markup."""

    kind: str
    """``open``, ``close``, ``text``, ``comment`` or ``raw``, the text of a script or the like."""
    name: str
    """The element's name in lower case; of raw text the element it stands in."""
    text: str
    """The words of text, comment and raw text, as they are written."""
    start: int
    end: int
    attributes: dict[str, str] = NOTHING
    """Lower-case names; the first of each counts."""
    empty: bool = False
    """Whether the tag closes itself."""


def plain(text: str) -> str:
    """Return *text* with its character references replaced.

    >>> plain("R&amp;D &#50;")
    'R&D 2'
    """
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # a reference of more than 4,300 digits
        return text


def tokens(markup: str) -> Iterator[Token]:
    """Cut *markup* into tokens, in order."""
    place, size = 0, len(markup)
    unclosed: set[str] = set()
    while place < size:
        at = markup.find("<", place)
        match = SIMPLE.match(markup, at) if at >= 0 else None
        if match is None:
            begin = BEGIN.search(markup, place)
            at = begin.start() if begin else size
        if at > place:
            yield Token("text", "", markup[place:at], place, at)
        if at == size:
            return
        if match is None and markup.startswith("<!--", at) and "-->" not in unclosed:
            end = markup.find("-->", at + 4)
            if end >= 0:
                yield Token("comment", "", markup[at + 4 : end], at, end + 3)
                place = end + 3
                continue
            unclosed.add("-->")
        if match is None and markup[at + 1 : at + 2] in ("!", "?"):
            end = markup.find(">", at)
            place = size if end < 0 else end + 1
            continue
        empty, attributes = False, NOTHING
        match = match or SIMPLE.match(markup, at)
        if match is not None:
            place = match.end()
            if match[3]:
                attributes = {}
                for key, double, single, bare in SIMPLE_ATTRIBUTE.findall(match[3]):
                    attributes.setdefault(key.lower(), plain(double or single or bare))
        else:
            match = OPEN.match(markup, at)
            assert match is not None
            attributes, place, empty = _attributes(markup, match.end())
        name = match[2].lower()
        yield Token("close" if match[1] else "open", name, "", at, place, attributes, empty)
        if name in RAW and not match[1] and name not in unclosed:
            end_tag = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII).search(markup, place)
            if end_tag is None:
                unclosed.add(name)
                continue
            yield Token("raw", name, markup[place : end_tag.start()], place, end_tag.start())
            place = end_tag.start()


def _attributes(markup: str, place: int) -> tuple[dict[str, str], int, bool]:
    """Read attributes from *place* to the end of the tag; give them, the end, and whether it closes itself."""
    found: dict[str, str] = {}
    while place < len(markup):
        match = ATTRIBUTE.match(markup, place)
        if match is not None:
            value = match["double"] or match["single"] or match["bare"] or ""
            found.setdefault(match["name"].lower(), plain(value))
            place = match.end()
            continue
        if markup[place] == ">":
            return found, place + 1, False
        if markup[place] in "/ \t\r\n\f\v":
            end = re.compile(r"[\s/]*+").match(markup, place)
            assert end is not None
            if markup[end.end() : end.end() + 1] == ">":
                return found, end.end() + 1, markup[end.end() - 1] == "/"
            place = max(end.end(), place + 1)
            continue
        place += 1
    return found, place, False
