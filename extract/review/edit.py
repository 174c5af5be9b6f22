"""Changes one thing in the text of an entry's file and leaves every other character as it was.

Works on the text as it lies in the file, line ends and all. What cannot be changed so is refused with a
`CannotEditError`; whoever calls proves the result by reading it (`extract.review.accept`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import yaml

from timeline.frontmatter import dump

_OPENED = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_CLOSED = re.compile(r"(?:(?<=\n)|(?<=\r))---[ \t]*(?:\r|\n|\Z)")
_END = re.compile(r"\r\n|\r|\n")


class CannotEditError(ValueError):
    """A file that is written in a way that only a person can change; says what is in the way."""


def with_word(text: str, field: str, word: str, before: str) -> str:
    r"""Return *text* with *word* added to the list *field*; a new list is put before the field *before*.

    >>> with_word("---\nrelated: [a]\nadded: 2026-01-01\n---\n", "related", "b", "added")
    '---\nrelated: [a, b]\nadded: 2026-01-01\n---\n'
    """
    front, offset = _front(text)
    node = _value(front, field)
    if node is None:
        return _inserted(text, front, offset, before, f"{field}: [{word}]\n")
    if _empty(node):
        return _replaced(text, offset, node, f"[{word}]")
    if not isinstance(node, yaml.SequenceNode):
        raise CannotEditError("is no list")
    if node.flow_style:
        at = offset + node.value[-1].end_mark.index
        return f"{text[:at]}, {word}{text[at:]}"
    return _appended(text, offset, node, word)


def with_mapping(text: str, field: str, fields: Mapping[str, object], before: str) -> str:
    """Return *text* with a mapping of *fields* added to the list *field*; a new list is put before *before*."""
    front, offset = _front(text)
    node = _value(front, field)
    if node is None:
        return _inserted(text, front, offset, before, dump({field: [dict(fields)]}))
    if _empty(node) or not isinstance(node, yaml.SequenceNode) or node.flow_style:
        raise CannotEditError("is no list with an item on each line")
    return _appended(text, offset, node, dump(dict(fields)).rstrip("\n"))


def with_value(text: str, field: str, value: str) -> str:
    """Return *text* with *value* in the place of what *field* says."""
    front, offset = _front(text)
    node = _value(front, field)
    if not isinstance(node, yaml.ScalarNode) or node.style in ("|", ">"):
        raise CannotEditError("is no single value on one line")
    return _replaced(text, offset, node, value)


def _front(text: str) -> tuple[str, int]:
    """Return the front matter of *text* and where it begins."""
    opened = _OPENED.match(text)
    closed = _CLOSED.search(text, opened.end()) if opened else None
    if opened is None or closed is None:
        raise CannotEditError("has no front matter")
    return text[opened.end() : closed.start()], opened.end()


def _mapping(front: str) -> yaml.MappingNode:
    node = yaml.compose(front, Loader=yaml.BaseLoader)  # the C loader counts bytes for some marks
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        raise CannotEditError("has no lines of “field: value”")
    return node


def _value(front: str, field: str) -> yaml.Node | None:
    return next((value for key, value in _mapping(front).value if key.value == field), None)


def _empty(node: yaml.Node) -> bool:
    if isinstance(node, yaml.SequenceNode):
        return not node.value
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in ("", "null", "~")


def _newline(text: str) -> str:
    match = _END.search(text)
    return match[0] if match else "\n"


def _replaced(text: str, offset: int, node: yaml.Node, value: str) -> str:
    start, end = offset + node.start_mark.index, offset + node.end_mark.index
    space = " " if start == end and not text[start - 1].isspace() else ""
    return f"{text[:start]}{space}{value}{text[end:]}"


def _inserted(text: str, front: str, offset: int, before: str, lines: str) -> str:
    """Return *text* with *lines* before the line of the field *before*, or at the end of the front matter."""
    keys = (key.start_mark.index for key, _ in _mapping(front).value if key.value == before)
    at = offset + next(keys, len(front))
    return text[:at] + lines.replace("\n", _newline(text)) + text[at:]


def _appended(text: str, offset: int, node: yaml.SequenceNode, item: str) -> str:
    """Return *text* with *item*, lines of YAML, as the last item of a list with an item on each line."""
    at = offset + _last(node)
    if text[at - 1] not in "\r\n":
        match = _END.search(text, at)
        at = match.end() if match else len(text)
    dash = node.start_mark.column
    inner = node.value[0].start_mark.column
    lead = " " * dash + "-" + " " * (inner - dash - 1)
    lines = [lead + line if not number else " " * inner + line for number, line in enumerate(item.split("\n"))]
    return text[:at] + "".join(line + _newline(text) for line in lines) + text[at:]


def _last(node: yaml.Node) -> int:
    """Return where the last word of *node* ends; the mark of a list itself lies behind the comments after it."""
    if isinstance(node, yaml.ScalarNode) or getattr(node, "flow_style", False) or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _last(last[1] if isinstance(node, yaml.MappingNode) else last)
