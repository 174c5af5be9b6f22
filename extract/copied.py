"""Finds where a text of ours repeats a source: words in a row, outside quotation marks, that stand in it too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from timeline.quotes import folded

RUN = 8
"""Words in a row that no text of ours may share with a source. Names of offices and set phrases are shorter."""

RUN_HAN = 14
"""Chinese characters in a row that stand for as much.

A translation into Chinese has 1.3 to 1.8 characters for each English word (translators' rates; the CNN report of
the seeds: 570 words, 1,025 characters), so 8 words are 10 to 14 characters. The upper bound, for the name of a
department with its bureau alone may have twelve.
"""

TINY = 1e-6
"""What sums of eighths and fourteenths may be off."""

_UNIT = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+(?:['&/.,:-][^\W_\u3400-\u9fff]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LINKS = frozenset("a and at by for in of on the to & al de del e el en la las los para por y".split())
"""The small words of names, in English and in Spanish."""
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»|「[^」\n]*」|『[^』\n]*』")


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of words that a text shares with a source."""

    start: int
    """Where it begins in the text."""
    words: str
    source: str
    """The key of the source."""


def runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield each run of `RUN` words, or `RUN_HAN` characters, of *text* with its place; case does not count.

    Where the two are mixed a word weighs an eighth of a run and a character a fourteenth.
    """
    units = [(match.start(), folded(match[0]).lower()) for match in _UNIT.finditer(text)]
    weights = [1 / RUN_HAN if _HAN.match(unit) else 1 / RUN for _, unit in units]
    end, weight = 0, 0.0
    for number, (start, _) in enumerate(units):
        while end < len(units) and weight < 1 - TINY:
            weight += weights[end]
            end += 1
        if weight < 1 - TINY:
            return
        yield start, " ".join(unit for _, unit in units[number:end])
        weight -= weights[number]


def index(sources: Mapping[str, str]) -> dict[str, str]:
    """Return every run in *sources*, texts by key, with the key of the first source that has it."""
    found: dict[str, str] = {}
    for key in sorted(sources):
        for _, run in runs(sources[key].replace("’", "'")):
            found.setdefault(run, key)
    return found


def find(text: str, known: Mapping[str, str]) -> tuple[Hit, ...]:
    """Return the runs of *text* that are in *known*, an `index`; of runs that overlap only the first.

    Words between quotation marks are the source's and said to be; a run does not reach across them, nor from one
    paragraph to the next.
    """
    return tuple(_first(_hits(text.replace("’", "'"), known)))


def _hits(text: str, known: Mapping[str, str]) -> Iterator[Hit]:
    for start, piece in _own(text):
        for at, run in runs(piece):
            if run in known and not _names_alone(piece, at, run):
                yield Hit(start + at, run, known[run])


def _names_alone(text: str, at: int, run: str) -> bool:
    """Whether a run of *text* is names and the small words between them, which nobody can say in other words.

    In a text whose longer words all begin with a capital, as headlines do, capitals mark no names.
    """
    if all(word[0].isupper() for word in re.findall(r"[^\W\d_]{5,}", text)):
        return False
    said = [match[0] for match in islice(_UNIT.finditer(text, at), len(run.split()))]
    return all(word[0].isupper() or word in _LINKS for word in said)


def _own(text: str) -> Iterator[tuple[int, str]]:
    """Yield the pieces of *text* that are not quoted, with their places."""
    for block in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", text):
        at = block.start()
        for quoted in _QUOTED.finditer(block[0]):
            yield at, text[at : block.start() + quoted.start()]
            at = block.start() + quoted.end()
        yield at, text[at : block.end()]


def _first(hits: Iterable[Hit]) -> Iterator[Hit]:
    end = -1
    for hit in hits:
        if hit.start > end:
            yield hit
        end = hit.start + len(hit.words)
