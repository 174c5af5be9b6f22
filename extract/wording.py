"""Reads how drafts are worded, ``en/drafts.yaml``, and fills a template in."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extract import patterns
from extract.languages.han import simplified
from extract.lexicon import CLASSES
from extract.patterns import Pattern
from timeline.faults import Fault, FaultsError
from timeline.fields import Fields
from timeline.vocabulary import Vocabulary, rows

_BLANK = re.compile(r"\{(\w+)\}")
TOLD: Mapping[str, str] = {"en": "told", "es": "told_es", "zh": "told_zh"}
"""The field of a row that says how a source in each language tells what the wording is for."""
_DENIED = re.compile(r"\b(?:not|no|never|nor|neither|ningun[oa]?|nunca)\b|n[’']t\b|未|没有|并不")
_WANTED = re.compile(
    r"\b(?:attempt\w*|seek\w*|sought|try|tries|tried|trying|ask\w*|bid|requests?|motions?|efforts?|want\w*|aim\w*|plan\w*|hop\w+)"
    r"\s+(?:\w+\s+){0,2}to\s+$"
)
"""What stands before a deed that somebody only wants: “a request to block it”."""
_PEOPLE = re.compile(r"\s+(?:\w*migrants?|aliens?|residents?|workers?|entr(?:y|ies))\b", re.IGNORECASE)
"""Whom an adjective calls so, where a pattern is for a verdict: “illegal immigrants”."""
_NOWHERE = 10**6
NEAR = 40
"""Characters before a deed in which it may be said that it is only wanted."""
_ENDING = re.compile(r"\[s:(\w+)\]")


@dataclass(frozen=True, slots=True)
class Template:
    """The wording of one kind of event."""

    title: str
    body: str
    status: str
    told: Mapping[str, tuple[Pattern, ...]] = field(default_factory=dict)
    """How a source in each language tells what this wording is for; empty where it is for the whole kind."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How drafts are worded."""

    kinds: Mapping[str, tuple[Template, ...]]
    """The wordings of each kind, that for the whole kind last."""
    doers: Mapping[str, str]
    """Names of the classes of doer, in the plural."""
    terms: Mapping[str, str]
    """Names of agencies and record systems in a sentence, where the short name does not do."""
    plural: frozenset[str]
    """Ids of agencies whose name is a plural."""
    single: Mapping[str, str] = field(default_factory=dict)
    """Names of the classes of doer where one of them is meant."""
    owned: frozenset[str] = frozenset()
    """Ids of record systems whose name says who holds them."""


def load(folder: Path, vocabulary: Vocabulary, shown: str | None = None) -> Wording:
    """Read ``en/drafts.yaml`` below *folder*.

    Raises FaultsError with every fault in it, a kind without a template included.
    """
    faults: list[Fault] = []
    name = f"{shown or folder}/en/drafts.yaml"
    kinds: dict[str, list[Template]] = {}
    doers: dict[str, str] = {}
    terms: dict[str, str] = {}
    plural: set[str] = set()
    single: dict[str, str] = {}
    owned: set[str] = set()
    for row in rows(folder / "en" / "drafts.yaml", name, faults):
        if kind := row.one_of("kind", vocabulary.kinds, "kind"):
            status = row.one_of("status", vocabulary.statuses, "status", required=True)
            told = {
                language: tuple(_pattern(each, language, column, row, faults) for each in said)
                for language, column in TOLD.items()
                if (said := row.words(column, what="pattern"))
            }
            kinds.setdefault(kind, []).append(
                Template(row.text("title", required=True), row.text("body", required=True), status, told)
            )
        elif doer := row.one_of("class", CLASSES, "class"):
            doers[doer] = row.text("say", required=True)
            if one := row.text("one"):
                single[doer] = one
        else:
            term = row.one_of(
                "term", {**vocabulary.agencies, **vocabulary.systems}, "agency or system", required=True
            )
            terms[term] = row.text("say", required=True)
            if row.one_of("plural", ("yes",), "mark"):
                plural.add(term)
            if row.one_of("owned", ("yes",), "mark"):
                owned.add(term)
        row.close()
    for kind in (each for each in vocabulary.kinds if all(one.told for one in kinds.get(each, ()))):
        faults.append(Fault(name, 1, "kind", f"has no template for {kind}; accepted: one for each kind"))
    if faults:
        raise FaultsError(faults)
    ordered = {kind: tuple(sorted(listed, key=lambda each: not each.told)) for kind, listed in kinds.items()}
    return Wording(ordered, doers, terms, frozenset(plural), single, frozenset(owned))


def _pattern(told: str, language: str, field: str, row: Fields, faults: list[Fault]) -> Pattern:
    try:
        return patterns.compiled(told, language, {})
    except re.error as error:
        faults.append(Fault(row.path, row.line, field, f"found “{told}”: {error}; accepted: a pattern"))
        return Pattern("(?!)", 0, ())


def template(wording: Wording, kind: str, told: Iterable[Iterable[tuple[str, str]]]) -> Template:
    """Return the wording for an event of *kind* that sources tell with the words *told*, each with its language.

    Of each source the first words count that a wording is for. What most of them tell in so many words is taken; of
    equals what is told first, and else the wording of the kind.
    """
    *special, whole = wording.kinds[kind]
    found = Counter(
        number
        for source in told
        for number in itertools.islice(
            (
                one
                for language, words in source
                for one in _fitting(special, language, simplified(words) if language == "zh" else words)
            ),
            1,
        )
    )
    return special[found.most_common(1)[0][0]] if found else whole


def _fitting(special: Sequence[Template], language: str, words: str) -> tuple[int, ...]:
    """Return the number of the *special* wording that is for what *words* say first, if there is one.

    Of several the first is taken.
    """
    fitting = (
        (place, number)
        for number, each in enumerate(special)
        if (place := min((_place(one, words) for one in each.told.get(language, ())), default=_NOWHERE)) < _NOWHERE
    )
    return tuple(number for _, number in itertools.islice(sorted(fitting), 1))


def _place(pattern: Pattern, words: str) -> int:
    """Return where *words* first tell what *pattern* is for: not denied, only wanted, or a name for people."""
    return next(
        (
            match.start()
            for match in pattern.regex.finditer(words)
            if not _DENIED.search(match[0])
            and not _WANTED.search(words, max(0, match.start() - NEAR), match.start())
            and not _PEOPLE.match(words, match.end())
        ),
        _NOWHERE,
    )


def filled(template: str, values: Mapping[str, str]) -> str:
    """Fill the blanks of *template*; a part between bars goes where a blank of it is empty.

    >>> filled("{to} asks |{from} |for {records}", {"to": "ICE", "from": "", "records": "records"})
    'ICE asks for records'
    """
    kept = []
    for number, piece in enumerate(template.split("|")):
        optional = number % 2 == 1
        if optional and any(not values.get(blank) for blank in _BLANK.findall(piece)):
            continue
        piece = _ENDING.sub(lambda match: values.get(f"s:{match[1]}", ""), piece)
        kept.append(_BLANK.sub(lambda match: values.get(match[1], ""), piece))
    text = re.sub(r"\s+", " ", "".join(kept)).strip()
    return text[:1].upper() + text[1:]
