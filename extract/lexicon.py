"""Reads the tables of a language in ``content/vocabulary/<language>/`` and compiles them into patterns.

A pattern of the tables is a row of words: ``a|b`` choices, ``(a)`` may be absent, ``_`` joins the words of
one choice, ``…`` is a gap, ``<verb>`` stands for every form of a verb, ``#`` a number, ``*`` a capitalised word.
In Chinese, where words have no spaces, a pattern is choices with gaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from extract import figures
from extract.languages.inflect import forms
from timeline.faults import Fault, FaultsError
from timeline.fields import Fields
from timeline.vocabulary import Vocabulary, rows

CLASSES = ("agency", "court", "legislature", "watchdog", "state", "executive", "plaintiff")
ROLES = ("to", "from", "none")
NEEDS = ("records", "topic")
LANGUAGES = ("en", "zh")

NOUN = "noun"
"""What a form is that is no verb: “DHS’s request for …”, written ``<noun:request>``."""

NUMBER = {
    "en": r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens of|several)",
    "zh": r"[\d一二三四五六七八九十百两兩]+",
}
_CONNECTIVE = {"&": r"(?:&|and)(?:\s+the)?", "and": r"(?:&|and)(?:\s+the)?"}
WIDE = r"[^。！？]{0,40}?"
"""A gap that runs over a comma, written ``……`` in Chinese tables."""
GAP = {"en": r"(?:[^\w;:]+[\w'’&.-]+){0,14}?", "zh": r"[^，。；！？]{0,30}?"}


@dataclass(frozen=True, slots=True)
class Named:
    """A pattern and what it names."""

    pattern: re.Pattern[str]
    type: str
    """``agency``, ``system``, ``topic``, ``head``, or a class of actor."""
    id: str
    """The agency or system it points to; empty where it points to none."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying that something happened."""

    patterns: tuple[re.Pattern[str], ...]
    """Each with the doing word as the group ``verb``, where it has one."""
    kind: str
    by: tuple[str, ...]
    does: str
    needs: str
    example: str
    counter: str
    place: str
    """The row's place in its table, such as ``content/vocabulary/en/phrases.yaml:12``."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the events of one language are recognised by."""

    language: str
    named: tuple[Named, ...]
    """Longer and more specific patterns first."""
    phrases: tuple[Phrase, ...]
    verb_forms: Mapping[str, str]
    """What each form of each verb in the phrases is."""
    people: Mapping[str, str]
    """Words for people after a number, each with how English puts it."""
    counted: re.Pattern[str]
    """A number of people."""
    general: Mapping[str, str]
    """The record system that an agency's records are where no topic is named."""


def load(folder: Path, vocabulary: Vocabulary, language: str, shown: str | None = None) -> Lexicon:
    """Read the tables of *language* below *folder* (``content/vocabulary``).

    Raises FaultsError with every fault in them.
    """
    faults: list[Fault] = []
    base = f"{shown or folder}/{language}"
    names = list(_vocabulary_names(vocabulary, language))
    general: dict[str, str] = {}
    for row in rows(folder / language / "actors.yaml", f"{base}/actors.yaml", faults):
        kind = row.one_of("class", CLASSES, "class", required=True)
        agency = row.one_of("agency", vocabulary.agencies, "agency")
        for pattern in row.words("say", what="pattern"):
            names.append(_named(pattern, language, kind, agency, row, faults))
        row.text("example", required=True)
        row.close()
    for row in rows(folder / language / "records.yaml", f"{base}/records.yaml", faults):
        system = row.one_of("system", vocabulary.systems, "system")
        if agency := row.one_of("of", vocabulary.agencies, "agency"):
            general[agency] = system
        for word in row.words("head", what="word"):
            names.append(_named(word.replace(" ", "_"), language, "head", "", row, faults))
        for word in row.words("topic", what="word"):
            names.append(_named(word.replace(" ", "_"), language, "topic", system, row, faults))
        row.text("example", required=True)
        row.close()
    people: dict[str, str] = {}
    for row in rows(folder / language / "people.yaml", f"{base}/people.yaml", faults):
        say = row.text("say")
        people |= {word: say or word for word in row.words("who", what="word")}
        row.text("example", required=True)
        row.close()
    known: dict[str, str] = {}
    phrases = [
        _phrase(row, vocabulary, language, known, faults)
        for row in rows(folder / language / "phrases.yaml", f"{base}/phrases.yaml", faults)
    ]
    if faults:
        raise FaultsError(faults)
    return Lexicon(language, tuple(names), tuple(phrases), known, people, figures.pattern(people, language), general)


def _vocabulary_names(vocabulary: Vocabulary, language: str) -> Iterable[Named]:
    for kind, terms in (("system", vocabulary.systems), ("agency", vocabulary.agencies)):
        for term in terms.values():
            names = {*term.aliases.get(language, ())}
            if language == "en":
                names |= {term.name, term.short, *term.aliases.get("und", ())}
            else:
                names |= {name for name in (term.short, *term.aliases.get("en", ())) if name.isupper()}
            for name in names:
                yield Named(_literal(name, language), kind, term.id)


def _literal(name: str, language: str) -> re.Pattern[str]:
    """Match a name as a whole word; one in capitals only in capitals."""
    if not name.isascii() and language == "zh":
        return re.compile(re.escape(name))
    words = r"\s+".join(_CONNECTIVE.get(word, re.escape(word)) for word in name.split())
    edge = (r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])")
    flags = 0 if len(name.split()) == 1 else re.IGNORECASE
    return re.compile(f"{edge[0]}{words}{edge[1]}", flags)


def _named(pattern: str, language: str, kind: str, identifier: str, row: Fields, faults: list[Fault]) -> Named:
    return Named(_compile(pattern, language, {}, row, faults), kind, identifier)


def _phrase(row: Fields, vocabulary: Vocabulary, language: str, known: dict[str, str], faults: list[Fault]) -> Phrase:
    phrase = Phrase(
        patterns=tuple(
            _compile(pattern, language, known, row, faults) for pattern in row.words("say", what="pattern")
        ),
        kind=row.one_of("kind", vocabulary.kinds, "kind", required=True),
        by=row.words("by", (*CLASSES, "any"), "class"),
        does=row.one_of("does", ROLES, "part", required=True),
        needs=row.one_of("needs", NEEDS, "need", required=True),
        example=row.text("example", required=True),
        counter=row.text("not", required=True),
        place=f"{row.path}:{row.line}",
    )
    row.close()
    return phrase


def _compile(pattern: str, language: str, known: dict[str, str], row: Fields, faults: list[Fault]) -> re.Pattern[str]:
    try:
        if language == "zh":
            return re.compile(_chinese(pattern))
        return re.compile(_english(pattern, known), re.IGNORECASE)
    except re.error as error:
        faults.append(Fault(row.path, row.line, "say", f"found “{pattern}”: {error}; accepted: a pattern"))
        return re.compile("(?!)")


def _chinese(pattern: str) -> str:
    parts = []
    for number, piece in enumerate(re.split("(……|…)", pattern)):
        if piece in ("…", "……"):
            parts.append(GAP["zh"] if piece == "…" else WIDE)
            continue
        choices = "|".join(_word(word) for word in piece.split("|"))
        parts.append(f"(?P<verb>{choices})" if number == 0 else f"(?:{choices})")
    return "".join(parts)


def _word(word: str) -> str:
    return re.escape(word).replace(r"\#", NUMBER["zh"]).replace(r"\*", r"[\u4e00-\u9fff]{2,4}")


def _english(pattern: str, known: dict[str, str]) -> str:
    space = r"[^\w;:]{1,3}"
    out, follows = "", False
    for token in _tokens(pattern):
        if token == "…":
            out += GAP["en"]
            continue
        optional = token.startswith("(")
        body = token.strip("()")
        if body.startswith("<"):
            noun = body.startswith(f"<{NOUN}:")
            bases = body.strip("<>").removeprefix(f"{NOUN}:").split("|")
            table = {} if noun else {form: what for base in bases for form, what in forms(base).items()}
            known |= table
            group = "(?:" if "(?P<verb>" in out else f"(?P<{NOUN}>)(?P<verb>" if noun else "(?P<verb>"
            body = group + "|".join(sorted(table or bases, key=len, reverse=True)) + ")"
        else:
            body = "(?:" + "|".join(_choice(word) for word in body.split("|")) + ")"
        if optional:
            out += f"(?:{body}{space})?"
            continue
        out += (space if follows else "") + body
        follows = True
    return rf"(?<![\w]){out}(?![\w])"


def _tokens(pattern: str) -> list[str]:
    return re.findall(r"\([^)]*\)|<[^>]*>|\S+", pattern)


def _choice(word: str) -> str:
    if word == "#":
        return NUMBER["en"]
    if word == "*":
        return r"(?-i:[A-Z])[\w.'’-]+"
    return re.escape(word).replace("_", r"\s+").replace("'", "['’]")
