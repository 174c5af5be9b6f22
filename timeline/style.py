"""Checks titles and texts against the house style, as far as a machine can: words that judge, length, signs, days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.entry import Entry
from timeline.faults import Fault, quoted
from timeline.frontmatter import line_of, line_within
from timeline.vocabulary import rows
from timeline.words import months
from timeline.written import Written

LONGEST = 100
"""Characters of a title that a list on a phone shows without a third line."""

_QUOTED = re.compile(r"“[^”]*”|`[^`]*`|\]\([^)]*\)")
"""Words that are a source's, and addresses."""
_STRAIGHT = re.compile(r"[\"']")
_OTHER_SIGNS = re.compile(r"[\"'«»„‟「」『』＂＇]")
"""Quotation marks of translations that are not the house's."""
SIGNS = "the signs “ ” ‘ ’"
_DAY = re.compile(rf"\b(?:{'|'.join(months())}) \d{{1,2}}\b(?:, \d{{4}})?")
"""A day with the month first; the site writes the day first."""


@dataclass(frozen=True, slots=True)
class Avoided:
    """Words that no text of ours uses."""

    pattern: re.Pattern[str]
    write: str
    """What to write in their place."""
    why: str


def load(path: Path, shown: str, faults: list[Fault]) -> tuple[Avoided, ...]:
    """Read the table of words to avoid in *path*; its faults go to *faults* with *shown* as path."""
    found = []
    for row in rows(path, shown, faults):
        words = row.words("say", what="word or phrase")
        ordered = sorted(words, key=len, reverse=True)
        pattern = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)
        write, why = row.text("write", required=True), row.text("why", required=True)
        row.close()
        if words:
            found.append(Avoided(re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), write, why))
    return tuple(found)


def check(entry: Entry, text: str, shown: str, avoided: Iterable[Avoided]) -> Iterator[Fault]:
    """Yield what in *entry* is not in the house style; *text* is its file's text, *shown* its name in faults."""
    title = line_of(text, "title")
    if len(entry.title) > LONGEST:
        yield Fault(shown, title, "title", f"has {len(entry.title)} characters; accepted: up to {LONGEST}")
    if entry.title.endswith("."):
        yield Fault(shown, title, "title", "ends with a full stop; accepted: none")
    words = tuple(avoided)
    for field, written in (("title", entry.title), ("body", entry.body)):
        for at, message in _faults(_QUOTED.sub(_blank, written), words):
            yield Fault(shown, line_within(text, field, entry.body, at), field, message)


def signs(translations: Iterable[Written]) -> Iterator[Fault]:
    """Yield what in the signs of *translations* is not in the house style, which is the same in each language."""
    for each in translations:
        if each.fields["title"].endswith((".", "。")):
            yield each.fault("title", 0, "ends with a full stop; accepted: none")
        for field, said in each.fields.items():
            for match in _OTHER_SIGNS.finditer(_QUOTED.sub(_blank, said)):
                yield each.fault(field, match.start(), f"found {match[0]}; accepted: {SIGNS}")


def _faults(written: str, words: tuple[Avoided, ...]) -> Iterator[tuple[int, str]]:
    for match in _STRAIGHT.finditer(written):
        yield match.start(), f"found {match[0]}; accepted: {SIGNS}"
    for match in _DAY.finditer(written):
        yield match.start(), f"found {quoted(match[0])}; accepted: the day first, as in 11 March 2026"
    for each in words:
        for match in each.pattern.finditer(written):
            yield match.start(), f"found {quoted(match[0])}: {each.why}; accepted: {each.write}"


def _blank(match: re.Match[str]) -> str:
    """Put blanks in the place of a match, so that places stay the same."""
    return re.sub(r"\S", " ", match[0])
