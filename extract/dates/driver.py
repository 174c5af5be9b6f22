"""Run the rules of a language over a stretch of text, left to right, the longest match at each place.

Each word is looked up once; a rule is tried only at the words it can begin with, so the work grows with the
text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from extract.dates.reading import Reading
from extract.dates.rule import Rule
from extract.dates.story import Story

WORD = re.compile(r"([a-zà-öø-ÿ]+|[0-9]+|'(?=[0-9]{2}))")
NUMBER_IN_WORD = re.compile(r"(?:[A-Za-z_&@#]|[0-9][.,/:-]|[$£€¥][^\s]{0,12})$")
"""What stands before a number that is part of something else."""
PLAIN = frozenset(("", " ", "(", "\n"))
"""What stands before a number that begins a word."""
REACH = 7
"""How many words a time word may follow the first word of its expression."""
NUMERIC = frozenset("-/.:")
"""What follows a number that is a date in figures."""


@dataclass(frozen=True, slots=True)
class Found:
    """A reading in its place."""

    start: int
    end: int
    reading: Reading
    rule: str


class Tried(NamedTuple):
    """A rule, ready to be tried."""

    match: Callable[[str, int, int], re.Match[str] | None]
    """Its compiled pattern's `match`."""
    rule: Rule
    """The rule."""


Index = dict[str, tuple[Tried, ...]]
"""Rules by the words they can begin with; "the first" holds what begins with "the" and may go on with "first"."""
DIGITS = ("#2", "#2", "#2", "#3", "#4")
"""How numbers of up to four digits are looked up; "#9" stands for longer ones."""


def index(rules: Iterable[Rule]) -> Index:
    """Sort *rules* by the words they can begin with."""
    compiled = [(rule, Tried(re.compile(rule.pattern, rule.flags).match, rule)) for rule in rules]
    starts = [{*rule.starts, *(("#2", "#3", "#4", "#9") if "#" in rule.starts else ())} for rule, _ in compiled]
    keys = {key for each in starts for key in each}
    table = {}
    for key in sorted(keys):
        wanted = {key, key.partition(" ")[0]}
        table[key] = tuple(
            tried for (_, tried), each in zip(compiled, starts, strict=True) if not wanted.isdisjoint(each)
        )
    for key in sorted(keys):
        table.setdefault(key.partition(" ")[0], ())
    return table


def words(rules: Index, heads: frozenset[str], story: Story, start: int, end: int) -> Iterator[Found]:
    """Find the expressions of a language that writes words with spaces.

    A word that begins a rule but is no time word itself ("the", "five") is tried only with one of
    *heads* close after it.
    """
    text, place = story.text, start
    lowered = text[start:end].lower()
    if len(lowered) != end - start:
        lowered = "".join(c.lower() if c.isascii() else c for c in text[start:end])
    pieces = WORD.split(lowered)
    places = list(accumulate(map(len, pieces), initial=start))[1::2]
    tokens = pieces[1::2]
    near = [n for n, word in enumerate(tokens) if word in heads or (word[0] <= "9" and len(word) in (3, 4))]
    near.append(len(tokens) + REACH)
    for n in [n for n, word in enumerate(tokens) if word in rules or word[0] <= "9"]:
        at, word = places[n], tokens[n]
        if at < place:
            continue
        number = word[0] <= "9" and word != "'"
        if near[bisect_left(near, n)] - n >= REACH and not (
            number and text[at + len(word) : at + len(word) + 1] in NUMERIC
        ):
            continue
        before = text[at - 1 : at]
        if (number and before not in PLAIN and NUMBER_IN_WORD.search(text, max(0, at - 14), at)) or before in (
            "@",
            "_",
        ):
            continue
        if number:
            tried = rules.get(DIGITS[len(word)] if len(word) <= 4 else "#9", ())
        else:
            tried = rules[word]
            if n + 1 < len(tokens):
                following = tokens[n + 1]
                tried = rules.get(f"{word} {'#' if '0' <= following[0] <= '9' else following}", tried)
        best = longest(tried, story, at, end)
        if best:
            yield from best
            place = max(f.end for f in best)


def characters(rules: Index, starts: re.Pattern[str], story: Story, start: int, end: int) -> Iterator[Found]:
    """Find the expressions of a language written without spaces."""
    place = start
    for token in starts.finditer(story.text, start, end):
        at = token.start()
        if at < place:
            continue
        best = longest(rules[token[0]], story, at, end)
        if best:
            yield from best
            place = max(f.end for f in best)


def longest(rules: tuple[Tried, ...], story: Story, at: int, end: int) -> list[Found]:
    """Give what the longest accepted match at one place says."""
    best: Reading | None = None
    best_start, best_end, name = at, at, ""
    text = story.text
    for attempt, rule in rules:
        match = attempt(text, at, end)
        if match is None or match.end() <= best_end:
            continue
        reading = rule.read(match, story)
        if reading is None:
            continue
        begin = reading.start if reading.start is not None else at
        stop = reading.end if reading.end is not None else match.end()
        if stop > best_end or reading.more:
            best, best_start, best_end, name = reading, begin, stop, rule.name
    if best is None:
        return []
    found = [Found(best_start, best_end, best, name)]
    for other in best.more:
        found.append(Found(other.start or 0, other.end or 0, other, name))
    for item in found:
        reading = item.reading
        if reading.period is not None and not reading.aside:
            story.tell(item.start, reading.period, reading.value)
        elif reading.type == "TIME" and reading.value:
            story.hour = (item.start, reading.value)
    return found
