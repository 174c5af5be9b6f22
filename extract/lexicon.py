"""Reads the tables of a language in ``content/vocabulary/<language>/``: who, which records, what happens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from extract import figures, patterns
from extract.languages.han import simplified
from extract.patterns import Index, Pattern
from timeline.faults import Fault, FaultsError
from timeline.fields import Fields
from timeline.vocabulary import Vocabulary, rows

CLASSES = ("agency", "court", "legislature", "watchdog", "state", "executive", "plaintiff", "holder")
IDLE = "idle"
"""Class of those who act for none of the agencies of the vocabulary: “el gobierno argentino”."""
ROLES = ("to", "from", "none")
NEEDS = ("records", "topic", "story")
LANGUAGES = ("en", "zh", "es")


@dataclass(frozen=True, slots=True)
class Named:
    """A pattern and what it names."""

    pattern: Pattern
    type: str
    """``agency``, ``system``, ``topic``, ``head``, ``weak``, ``idle``, ``other``, or a class of actor."""
    id: str
    """The agency or system it points to; empty where it points to none."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying that something happened."""

    patterns: tuple[Pattern, ...]
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
    names: Index
    """The patterns of *named*, in their order."""
    phrases: tuple[Phrase, ...]
    sayings: Index
    """The patterns of *phrases*, one after the other."""
    said_by: tuple[int, ...]
    """For each pattern in *sayings* the number of its phrase."""
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
        kind = row.one_of("class", (*CLASSES, IDLE), "class", required=True)
        agency = row.one_of("agency", vocabulary.agencies, "agency")
        for pattern in row.words("say", what="pattern"):
            names.append(_named(pattern, language, kind, agency, row, faults))
        row.text("example", required=True)
        row.close()
    heads: set[str] = set()
    for row in rows(folder / language / "records.yaml", f"{base}/records.yaml", faults):
        system = row.one_of("system", vocabulary.systems, "system")
        if agency := row.one_of("of", vocabulary.agencies, "agency"):
            general[agency] = system
        for word in row.words("head", what="word"):
            heads.add(word)
            names.append(_named(word.replace(" ", "_"), language, "head", "", row, faults))
        for word in row.words("topic", what="word"):
            whole = bool(system) and language == "es" and not heads.isdisjoint(word.split())  # “datos fiscales”
            names.append(
                _named(word.replace(" ", "_"), language, "system" if whole else "topic", system, row, faults)
            )
        for sort in ("weak", "idle", "other"):
            for word in row.words(sort, what="word"):
                names.append(_named(word.replace(" ", "_"), language, sort, system, row, faults))
        row.text("example", required=True)
        row.close()
    people: dict[str, str] = {}
    for row in rows(folder / language / "people.yaml", f"{base}/people.yaml", faults):
        say = row.text("say")
        people |= {simplified(word): say or word for word in row.words("who", what="word")}
        row.text("example", required=True)
        row.close()
    known: dict[str, str] = {}
    phrases = [
        _phrase(row, vocabulary, language, known, faults)
        for row in rows(folder / language / "phrases.yaml", f"{base}/phrases.yaml", faults)
    ]
    if faults:
        raise FaultsError(faults)
    return Lexicon(
        language=language,
        named=tuple(names),
        names=Index([each.pattern for each in names]),
        phrases=tuple(phrases),
        sayings=Index([pattern for each in phrases for pattern in each.patterns]),
        said_by=tuple(number for number, each in enumerate(phrases) for _ in each.patterns),
        verb_forms=known,
        people=people,
        counted=figures.pattern(people, language),
        general=general,
    )


def _vocabulary_names(vocabulary: Vocabulary, language: str) -> Iterable[Named]:
    for kind, terms in (("system", vocabulary.systems), ("agency", vocabulary.agencies)):
        for term in terms.values():
            names = {*term.aliases.get(language, ())}
            if language == "en":
                names |= {term.name, term.short}
            else:
                names |= {name for name in (term.short, *term.aliases.get("en", ())) if name.isupper()}
            for name in sorted(names):
                yield Named(patterns.literal(name, language), kind, term.id)


def _named(pattern: str, language: str, kind: str, identifier: str, row: Fields, faults: list[Fault]) -> Named:
    return Named(_compile(pattern, language, {}, row, faults), kind, identifier)


def _phrase(row: Fields, vocabulary: Vocabulary, language: str, known: dict[str, str], faults: list[Fault]) -> Phrase:
    phrase = Phrase(
        patterns=tuple(
            _compile(pattern, language, known, row, faults) for pattern in row.words("say", what="pattern")
        ),
        kind=row.one_of("kind", vocabulary.kinds, "kind", required=True),
        by=row.words("by", (*CLASSES, "any", "nobody"), "class"),
        does=row.one_of("does", ROLES, "part", required=True),
        needs=row.one_of("needs", NEEDS, "need", required=True),
        example=row.text("example", required=True),
        counter=row.text("not", required=True),
        place=f"{row.path}:{row.line}",
    )
    row.close()
    return phrase


def _compile(pattern: str, language: str, known: dict[str, str], row: Fields, faults: list[Fault]) -> Pattern:
    try:
        return patterns.compiled(pattern, language, known)
    except re.error as error:
        faults.append(Fault(row.path, row.line, "say", f"found “{pattern}”: {error}; accepted: a pattern"))
        return Pattern("(?!)", 0, ())
