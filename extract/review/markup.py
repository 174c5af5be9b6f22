"""Builds HTML out of elements; whatever is not an element is text and is escaped."""

from __future__ import annotations

from html import escape


class Markup(str):
    """HTML that needs no escaping."""

    __slots__ = ()


EMPTY = frozenset(("meta", "br"))
"""Elements without an end tag."""


def tag(name: str, /, *children: str, **attributes: str) -> Markup:
    """Return the element *name*; an attribute's trailing ``_`` falls away and other ``_`` become hyphens.

    >>> tag("a", "R&D", href="#x", class_="y")
    '<a href="#x" class="y">R&amp;D</a>'
    """
    names = ((key.removesuffix("_").replace("_", "-"), value) for key, value in attributes.items())
    head = "".join(f' {key}="{escape(value)}"' for key, value in names)
    if name in EMPTY:
        return Markup(f"<{name}{head}>")
    return Markup(f"<{name}{head}>{joined(*children)}</{name}>")


def joined(*children: str) -> Markup:
    """Return *children* one after the other."""
    return Markup("".join(each if isinstance(each, Markup) else escape(each, quote=False) for each in children))
