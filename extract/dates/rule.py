"""A rule: the words it can begin with, a pattern, and the function that reads the match.

Patterns are compiled when their language is first met, not on import.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from extract.dates.reading import Reading
from extract.dates.story import Story

Read = Callable[[re.Match[str], Story], Reading | None]
"""Reads a match; None refuses it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying a time."""

    name: str
    """Its name, as shown in `TimeExpression.rule`."""
    starts: frozenset[str]
    """First words (or characters) it can begin with, in lower case. "#" stands for digits, "#2", "#3" and "#4" for
    up to two, three and four of them; "the first" is "the" where "first" comes next, "the #" where digits do."""
    pattern: str
    """What it matches, from the first word on."""
    flags: int
    """The flags of its pattern."""
    read: Read
    """What the match says."""


def words(name: str, starts: Iterable[str], pattern: str, read: Read) -> Rule:
    """Make a rule for a language that puts spaces between its words.

    A blank in *pattern* stands for white space, " ?" for white space that may be missing.
    """
    spaced = re.sub(r"\[[^\]]*\]| \?| ", _blank, pattern)
    return Rule(name, frozenset(starts), spaced + r"(?![A-Za-z0-9À-ÖØ-öø-ÿ])", re.IGNORECASE, read)


def _blank(piece: re.Match[str]) -> str:
    """Write a blank of a pattern as white space of bounded length."""
    if piece[0].startswith("["):
        return piece[0].replace(" ", r"\s")
    return r"\s{0,8}" if piece[0] == " ?" else r"\s{1,8}"


def characters(name: str, starts: Iterable[str], pattern: str, read: Read) -> Rule:
    """Make a rule for a language written without spaces; *starts* are first characters."""
    return Rule(name, frozenset("".join(starts)), pattern, 0, read)


def the(following: Iterable[str]) -> frozenset[str]:
    """Give the starts of a rule that begins with "the" before one of the words *following*.

    >>> sorted(the(["next", "#"]))
    ['the #', 'the next']
    """
    return frozenset(f"the {word.split('-')[0].split()[0]}" for word in following)


def choice(table: Iterable[str]) -> str:
    """Give the alternation of the words in *table*, longest first.

    >>> choice(["may", "march"])
    'march|may'
    """
    ordered = sorted(table, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in ordered)
