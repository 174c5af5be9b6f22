"""The words of the law that texts use, each explained in one sentence that rests on a source, from a YAML table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from timeline.faults import Fault, choice
from timeline.fields import IDENTIFIER, Fields
from timeline.translation import LANGUAGES
from timeline.vocabulary import ID_ACCEPTED, by_language, rows

TEXTS = ("en", *LANGUAGES)
"""The languages of our own texts, in which a word can occur."""

_LATIN = "0-9A-Za-zÀ-ɏ-"
"""What makes a word longer where words stand apart; Chinese characters do not."""


@dataclass(frozen=True, slots=True)
class Source:
    """A page that says what a word means."""

    publisher: str
    title: str
    """Empty where nobody has seen it."""
    url: str
    seen: date | None
    """The day on which somebody read it there, or in a stored copy of it."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word or phrase that a reader may not know."""

    id: str
    name: str
    definition: str
    """What it means, in one sentence of our own."""
    forms: Mapping[str, tuple[str, ...]]
    """As texts use it, by language."""
    exceptions: Mapping[str, tuple[str, ...]]
    """By language, phrases with one of the forms in them that mean something else."""
    sources: tuple[Source, ...]
    names: Mapping[str, str]
    """The name by language."""
    definitions: Mapping[str, str]
    """The definition by language."""

    def said_in(self, language: str) -> Word:
        """Return the word with its name and definition in *language*, where somebody has translated them."""
        name = self.names.get(language, self.name)
        return replace(self, name=name, definition=self.definitions.get(language, self.definition))


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the words of a glossary in texts of one language."""

    pattern: re.Pattern[str] | None
    """None where no word has a form in this language."""
    ids: Mapping[str, str]
    """The word's id by each of its forms; empty for a phrase that means something else."""

    def __call__(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and id of each word in *text*: the longest form, whole words only."""
        for match in self.pattern.finditer(text) if self.pattern else ():
            if identifier := self.ids[_key(match[0])]:
                yield match.start(), match.end(), identifier


def load(path: Path, shown: str, faults: list[Fault]) -> Mapping[str, Word]:
    """Read the table in *path*, which *shown* names in *faults*; a site need not have one."""
    found: dict[str, Word] = {}
    owners: dict[tuple[str, str], str] = {}
    for row in rows(path, shown, faults) if path.is_file() else ():
        word = _word(row)
        if word.id in found:
            row.fault("id", f"found “{word.id}” a second time; accepted: each id once", row.line_of("id"))
        for language, forms in (*word.forms.items(), *word.exceptions.items()):
            for form in forms:
                if (owner := owners.setdefault((language, _key(form)), word.id)) != word.id:
                    row.fault("forms", f"found “{form}”, a form of “{owner}” too; accepted: each form once")
        found[word.id] = word
    return MappingProxyType(found)


def _word(row: Fields) -> Word:
    word = Word(
        id=row.matching("id", IDENTIFIER, ID_ACCEPTED, required=True),
        name=row.text("name", required=True),
        definition=row.text("definition", required=True),
        forms=_forms(row, "forms"),
        exceptions=_forms(row, "except"),
        sources=tuple(_source(each) for each in row.mappings("sources")),
        names=by_language(row, "names"),
        definitions=by_language(row, "definitions"),
    )
    if not word.forms.get("en"):
        row.fault("forms", "names no English form; accepted: forms by language, such as {en: [stay, stays]}")
    if not word.sources:
        row.fault("sources", "is missing; accepted: one source at least that says what the word means")
    row.close()
    return word


def _source(fields: Fields) -> Source:
    source = Source(
        publisher=fields.text("publisher", required=True),
        title=fields.text("title"),
        url=fields.url("url"),
        seen=fields.day("seen", required=True),
    )
    if not source.url:
        fields.fault("url", "is missing; accepted: the address of the page")
    fields.close()
    return source


def _forms(row: Fields, field: str) -> Mapping[str, tuple[str, ...]]:
    said = row.mapping(field)
    if said is None:
        return MappingProxyType({})
    for language, (line, _) in said.nodes.items():
        if language not in TEXTS:
            said.fault(language, choice(language, TEXTS, "language"), line)
    return MappingProxyType({language: said.words(language, what="word or phrase") for language in said.nodes})


def _key(form: str) -> str:
    """Return *form* as a sentence would have it in its midst, on one line."""
    return " ".join((form[:1].lower() + form[1:]).split())


def finder(words: Iterable[Word], language: str) -> Finder:
    """Return what finds *words* in texts of *language*.

    A form that begins with a small letter is found at the beginning of a sentence too, unless its capital is that of
    another letter as well, as with the Turkish “ı”.
    """
    ids: dict[str, str] = {}
    forms: list[str] = []
    for word in words:
        for identifier, said in ((word.id, word.forms), ("", word.exceptions)):
            forms += said.get(language, ())
            ids |= {_key(form): identifier for form in said.get(language, ())}
    ordered = sorted(forms, key=len, reverse=True)
    return Finder(re.compile("|".join(map(_pattern, ordered))) if ordered else None, MappingProxyType(ids))


def _pattern(form: str) -> str:
    capital = form[0].upper()
    turns_back = form[0].islower() and capital.lower() == form[0]
    first = f"[{form[0]}{capital}]" if turns_back else re.escape(form[0])
    inner = first + re.escape(form[1:]).replace(r"\ ", r"\s+")
    edge = re.compile(f"[{_LATIN}]")
    before = f"(?<![{_LATIN}])" if edge.match(form[0]) else ""
    after = f"(?![{_LATIN}])" if edge.match(form[-1]) else ""
    return before + inner + after


def unused(words: Mapping[str, Word], texts: Iterable[str], path: Path, shown: str) -> Iterator[Fault]:
    """Yield a fault for each of *words* that occurs in none of the English *texts*; *path* is their table."""
    find = finder(words.values(), "en")
    used = {identifier for text in texts for _, _, identifier in find(text)}
    lines = {row.text("id"): row.line_of("forms") for row in rows(path, shown, [])}
    for identifier in words.keys() - used:
        message = f"found “{identifier}”, which no text uses; accepted: words that occur"
        yield Fault(shown, lines[identifier], "forms", message)
