"""Splits a Markdown file into its front matter and its body, and puts the two together again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO

import yaml
from yaml.emitter import Emitter
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

from timeline.faults import Fault, FaultsError
from timeline.fields import Fields, compose, unprintable

FENCE = "---"


def read_text(path: Path, shown: str) -> str:
    """Return the text of a UTF-8 file with line ends made newlines.

    Raises FaultsError with the place of the first byte that is not UTF-8.
    """
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"found byte 0x{data[error.start]:02x} at offset {error.start}; accepted: text in UTF-8"
        raise FaultsError([Fault(shown, line, "", message)]) from error


def split(text: str, shown: str, faults: list[Fault]) -> tuple[Fields | None, str]:
    """Return the front matter's fields and the body of a file; None where there is no front matter."""
    lines = text.split("\n")
    if not text.strip():
        faults.append(Fault(shown, 1, "", "is empty; accepted: front matter between two lines of ---, then text"))
        return None, ""
    if lines[0].rstrip() != FENCE:
        faults.append(Fault(shown, 1, "", "does not begin with a line of ---; accepted: front matter first"))
        return None, text
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == FENCE:
            node = compose("\n".join(lines[1:number]), shown, 2, faults)
            if node is None and faults and faults[-1].path == shown:
                return None, ""
            for place, each in enumerate(lines[number + 1 :], number + 2):
                if wrong := unprintable(each):
                    faults.append(Fault(shown, place, "", wrong))
            return Fields(node, shown, faults, 2), "\n".join(lines[number + 1 :]).strip()
    faults.append(Fault(shown, 1, "", "has front matter without end; accepted: a second line of ---"))
    return None, ""


def opened(path: Path, shown: str, faults: list[Fault]) -> tuple[Fields | None, str]:
    """Return the front matter's fields and the body of the file at *path*; None where it cannot be read."""
    try:
        return split(read_text(path, shown), shown, faults)
    except FaultsError as error:
        faults.extend(error.faults)
        return None, ""


def line_of(text: str, field: str) -> int:
    """Return the line of a file's *text* on which *field* stands, 1 where it has none."""
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if line.startswith(f"{field}:")), 1)


def line_within(text: str, field: str, body: str, start: int) -> int:
    """Return the line of a file's *text* for place *start* of its *body*, or for another *field*."""
    if field == "body" and body and (at := text.rfind(body)) >= 0:
        return text.count("\n", 0, at + start) + 1
    return line_of(text, field)


class _PlainDumper(Emitter, Serializer, SafeRepresenter, BaseResolver):
    """Writes every scalar without quotes where YAML's syntax allows it, for all are read as text."""

    def __init__(self, stream: IO[str], **options: object) -> None:
        Emitter.__init__(self, stream, width=10_000, allow_unicode=True, indent=2)
        Serializer.__init__(self, encoding=None)
        SafeRepresenter.__init__(self, default_flow_style=False, sort_keys=False)
        BaseResolver.__init__(self)

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent list items below their key."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:
        """Write repeated values out; nobody edits YAML anchors by hand."""
        return True


class _Row(list[str]):
    """A short list that is written on one line."""


class _Quoted(str):
    """Text that would be read as the absence of a value if it had no quotes."""


_PlainDumper.add_representer(
    _Quoted, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)
_PlainDumper.add_representer(
    _Row, lambda dumper, row: dumper.represent_sequence("tag:yaml.org,2002:seq", row, flow_style=True)
)


def join(fields: Mapping[str, object], body: str) -> str:
    """Return the text of a file with *fields* as front matter; tuples of words go on one line.

    Reading the text again gives the same fields.
    """
    front = dump(fields)
    return f"{FENCE}\n{front}{FENCE}\n{body}\n" if body else f"{FENCE}\n{front}{FENCE}\n"


def dump(value: object) -> str:
    """Return *value*, mappings, lists and text, as YAML that is read back as the same text."""
    return yaml.dump(_plain(value), Dumper=_PlainDumper)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return _Row(str(each) for each in value)
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if value is None:
        return "null"
    return _Quoted(value) if value in ("null", "~") else str(value)
