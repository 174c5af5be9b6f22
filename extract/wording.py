"""Reads how drafts are worded, ``en/drafts.yaml``, and fills a template in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extract import patterns, vouching
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
    r"|\b(?:declin|refus)\w*\s+to\s+(?:[\w’']+\s+){0,6}$"
)
"""What stands before a deed that somebody only wants, “a request to block it”, or refuses to do."""
_PEOPLE = re.compile(r"\s+(?:\w*migrants?|aliens?|residents?|workers?|entr(?:y|ies))\b", re.IGNORECASE)
"""Whom an adjective calls so, where a pattern is for a verdict: “illegal immigrants”."""
NEAR = 60
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
    vague: bool = False
    """Whether it is for what other wordings tell more of, “issued an injunction”, and counts only where none fits."""
    counts: bool = False
    """Whether a source that fits none of the others is one for this wording, not one that leaves it open."""


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
    words: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """For each of `vouching.WORDS` how a report cites it, and the end of a title, empty unless it alleges."""


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
    words: dict[str, tuple[str, str]] = {}
    for row in rows(folder / "en" / "drafts.yaml", name, faults):
        if kind := row.one_of("kind", vocabulary.kinds, "kind"):
            status = row.one_of("status", vocabulary.statuses, "status", required=True)
            told = {
                language: tuple(_pattern(each, language, column, row, faults) for each in said)
                for language, column in TOLD.items()
                if (said := row.words(column, what="pattern"))
            }
            kinds.setdefault(kind, []).append(
                Template(
                    title=row.text("title", required=True),
                    body=row.text("body", required=True),
                    status=status,
                    told=told,
                    vague=row.one_of("vague", ("yes",), "mark") == "yes",
                    counts=row.one_of("counts", ("yes",), "mark") == "yes",
                )
            )
        elif doer := row.one_of("class", CLASSES, "class"):
            doers[doer] = row.text("say", required=True)
            if one := row.text("one"):
                single[doer] = one
        elif word := row.one_of("word", vouching.WORDS, "word"):
            alleged = word in vouching.ALLEGED
            words[word] = (row.text("say", required=True), row.text("title", required=True) if alleged else "")
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
    missing = ", ".join(each for each in vouching.WORDS if each not in words)
    if missing:
        faults.append(Fault(name, 1, "word", f"has no row for {missing}; accepted: one for each word"))
    if faults:
        raise FaultsError(faults)
    ordered = {kind: tuple(sorted(listed, key=lambda each: not each.told)) for kind, listed in kinds.items()}
    return Wording(ordered, doers, terms, frozenset(plural), single, frozenset(owned), words)


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
    votes = Counter(_meant(special, source) for source in told)
    if not whole.counts:
        del votes[len(special)]
    return wording.kinds[kind][votes.most_common(1)[0][0]] if votes else whole


def _meant(special: Sequence[Template], source: Iterable[tuple[str, str]]) -> int:
    """Return the number of the *special* wording that a *source* is for; one more than the last where none fits.

    A vague one comes last; else its first telling counts, in it what it tells first, and of that the first row.
    """
    fitting = (
        (each.vague, telling, place, number)
        for telling, (language, words) in enumerate(source)
        for number, each in enumerate(special)
        for one in each.told.get(language, ())
        if (place := _place(one, simplified(words) if language == "zh" else words)) is not None
    )
    return min(fitting, default=(len(special),))[-1]


def _place(pattern: Pattern, words: str) -> int | None:
    """Return where *words* first tell what *pattern* is for; None where they do not.

    What they deny or only want is not told, nor what is a name for people: “illegal immigrants”.
    """
    return next(
        (
            match.start()
            for match in pattern.regex.finditer(words)
            if not _DENIED.search(match[0])
            and not _WANTED.search(words, max(0, match.start() - NEAR), match.start())
            and not _PEOPLE.match(words, match.end())
        ),
        None,
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
