"""Reads the fields of a YAML mapping one by one, each by its type, and complains about what is left.

Every scalar is text: `2021` and `no` mean what the schema says, not what YAML 1.1 guesses. Faults are
gathered with file, line and field, so that a person sees all of them in one go.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import date
from urllib.parse import urlsplit

import yaml

from timeline.faults import Fault, choice, quoted
from timeline.when import ACCEPTED, When

IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""Ids and origins: lower-case words joined by hyphens, safe in an address on every file system."""

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
"""The language tags in use here: language, script, region (BCP 47)."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Control characters, what turns the direction of the text behind it (our own words would read otherwise), and what
is no character."""

SHA256 = re.compile(r"sha256:[0-9a-f]{64}")


def compose(text: str, path: str, first_line: int, faults: list[Fault]) -> yaml.Node | None:
    """Read YAML *text* into nodes that know their line; a syntax error becomes a fault.

    *first_line* is the line of the file on which *text* begins.
    """
    try:
        return yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        faults.append(Fault(path, line, "", f"{error.problem or error.context}; accepted: YAML"))
    except yaml.reader.ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        faults.append(Fault(path, line, "", f"found a control character ({error.reason}); accepted: text"))
    return None


def unprintable(text: str) -> str:
    """Return what is wrong with *text* where it holds an `UNPRINTABLE` character, empty where it holds none."""
    found = UNPRINTABLE.search(text)
    return f"found the character U+{ord(found[0]):04X}; accepted: text that can be printed" if found else ""


def printable(text: str) -> str:
    r"""Return *text* without `UNPRINTABLE` characters; in the place of a control character stands a space.

    >>> printable("tax\u202epayers\x0crecords")
    'taxpayers records'
    """
    return UNPRINTABLE.sub(lambda found: " " if unicodedata.category(found[0]) == "Cc" else "", text)


class Fields:
    """The fields of one mapping that are still to be read."""

    def __init__(
        self, node: yaml.Node | None, path: str, faults: list[Fault], first_line: int = 1, prefix: str = ""
    ) -> None:
        """Take over the mapping *node*; *prefix* names it in faults, such as ``citations[2].``."""
        self.path, self.faults, self.first_line, self.prefix = path, faults, first_line, prefix
        self.line = first_line + (node.start_mark.line if node else 0)
        self.known: list[str] = []
        self.nodes: dict[str, tuple[int, yaml.Node]] = {}
        if not isinstance(node, yaml.MappingNode):
            self.fault(prefix.rstrip("."), "found no fields; accepted: lines of “field: value”", self.line)
            return
        for key, value in node.value:
            line = first_line + key.start_mark.line
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in self.nodes:
                self.fault(name, "is given twice; accepted: once", line)
            self.nodes[name] = (line, value)

    def fault(self, field: str, message: str, line: int | None = None) -> None:
        """Note that *field* cannot be used as it is."""
        name = field if field.startswith(self.prefix) else self.prefix + field
        self.faults.append(Fault(self.path, self.line if line is None else line, name, message))

    def line_of(self, field: str) -> int:
        """Return the line of a *field*, or that of the mapping where it is absent."""
        return self.nodes[field][0] if field in self.nodes else self.line

    def _take(self, field: str, required: bool) -> yaml.Node | None:
        self.known.append(field)
        if field not in self.nodes:
            if required:
                self.fault(field, "is missing; accepted: a value")
            return None
        return self.nodes[field][1]

    def text(self, field: str, *, required: bool = False) -> str:
        """Return one line of text; empty where the field is absent, empty or ``null``."""
        node = self._take(field, required)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(field, "found a list or mapping; accepted: one line of text", self.line_of(field))
            return ""
        value = "" if not node.style and node.value in ("null", "~") else " ".join(node.value.split())
        if wrong := unprintable(value):
            self.fault(field, wrong, self.line_of(field))
            return ""
        if required and not value:
            self.fault(field, "is empty; accepted: a value", self.line_of(field))
        return value

    def matching(self, field: str, pattern: re.Pattern[str], accepted: str, *, required: bool = False) -> str:
        """Return text that matches *pattern* in full; *accepted* words it for people."""
        value = self.text(field, required=required)
        if value and not pattern.fullmatch(value):
            self.fault(field, f"found {quoted(value)}; accepted: {accepted}", self.line_of(field))
            return ""
        return value

    def one_of(self, field: str, accepted: Collection[str], what: str, *, required: bool = False) -> str:
        """Return a word of the closed list *accepted*."""
        value = self.text(field, required=required)
        if value and value not in accepted:
            self.fault(field, choice(value, accepted, what), self.line_of(field))
            return ""
        return value

    def words(self, field: str, accepted: Collection[str] | None = None, what: str = "word") -> tuple[str, ...]:
        """Return a list of words, each of the closed list *accepted* where one is given."""
        found: list[str] = []
        for line, node in self._list(field):
            value = " ".join(node.value.split()) if isinstance(node, yaml.ScalarNode) else ""
            if not value:
                self.fault(field, f"found an empty or nested item; accepted: one {what} an item", line)
            elif wrong := unprintable(value):
                self.fault(field, wrong, line)
            elif accepted is not None and value not in accepted:
                self.fault(field, choice(value, accepted, what), line)
            elif value in found:
                self.fault(field, f"names {quoted(value)} twice; accepted: once", line)
            else:
                found.append(value)
        return tuple(found)

    def _list(self, field: str) -> Iterator[tuple[int, yaml.Node]]:
        node = self._take(field, required=False)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.value in ("", "null", "~")):
            return
        if not isinstance(node, yaml.SequenceNode):
            self.fault(field, "found a single value; accepted: a list, such as [a, b]", self.line_of(field))
            return
        for item in node.value:
            yield self.first_line + item.start_mark.line, item

    def mappings(self, field: str) -> Iterator[Fields]:
        """Yield the fields of each item of a list of mappings, named ``field[1]``, ``field[2]``, ..."""
        for number, (_, node) in enumerate(self._list(field), 1):
            yield Fields(node, self.path, self.faults, self.first_line, f"{self.prefix}{field}[{number}].")

    def mapping(self, field: str) -> Fields | None:
        """Return the fields of a nested mapping, None where there is none."""
        node = self._take(field, required=False)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.value in ("", "null", "~")):
            return None
        return Fields(node, self.path, self.faults, self.first_line, f"{self.prefix}{field}.")

    def when(self, field: str, *, required: bool = False) -> When | None:
        """Return an EDTF date."""
        value = self.text(field, required=required)
        if not value:
            return None
        try:
            return When.parse(value)
        except ValueError as error:
            self.fault(field, f"found {quoted(value)}: {error}; accepted: {ACCEPTED}", self.line_of(field))
            return None

    def day(self, field: str, *, required: bool = False) -> date | None:
        """Return a full calendar date, YYYY-MM-DD."""
        value = self.text(field, required=required)
        if not value:
            return None
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        message = f"found {quoted(value)}; accepted: a day that exists, as YYYY-MM-DD"
        self.fault(field, message, self.line_of(field))
        return None

    def url(self, field: str) -> str:
        """Return an address that a browser can follow without running anything: http or https."""
        value = self.text(field)
        if not value:
            return ""
        try:
            parts = urlsplit(value)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in value
        except ValueError:
            usable = False
        if not usable:
            message = f"found {quoted(value)}; accepted: an address that begins with https:// or http://"
            self.fault(field, message, self.line_of(field))
            return ""
        return value

    def close(self) -> None:
        """Complain about every field that nobody asked for."""
        for name, (line, _) in self.nodes.items():
            if name not in self.known:
                self.fault(name, choice(name, self.known, "field"), line)
