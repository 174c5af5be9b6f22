"""The closed lists of a site: agencies, record systems, kinds and statuses, read from YAML tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from timeline.faults import Fault, FaultsError, choice
from timeline.fields import IDENTIFIER, Fields, compose
from timeline.frontmatter import read_text
from timeline.translation import LANGUAGES

ID_ACCEPTED = "lower-case letters, digits and hyphens"

KIND_MEANINGS = ("asked", "agreed", "ordered", "given")
"""What an event of a kind may mean for records: asked for, sharing agreed on, sharing ordered, handed over."""

KIND_VOICES = ("court", "party")
"""Whose words an event of a kind is: a court's order, or a party's claim."""

STATUS_MEANINGS = ("open", "stopped")
"""What a status may mean: an answer or outcome is not known, or sharing was stopped."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a closed list."""

    id: str
    """The word as entries write it, such as ``irs``."""
    name: str
    """The full name, such as ``Internal Revenue Service``."""
    short: str
    """The name where space is short, such as ``IRS``."""
    definition: str
    """What it is or holds, in one sentence; empty where the name says it."""
    parent: str
    """The id of the agency above an agency, or of the agency that holds a record system; may be empty."""
    aliases: Mapping[str, tuple[str, ...]]
    """Other names by language, as texts use them."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The name by language, as pages in that language print it."""
    shorts: Mapping[str, str] = field(default_factory=dict)
    """The short name by language, where it is another one."""
    definitions: Mapping[str, str] = field(default_factory=dict)
    """The definition by language."""
    means: str = ""
    """Of a kind one of `KIND_MEANINGS`, of a status one of `STATUS_MEANINGS`; empty where it is none of these."""
    voice: str = ""
    """Of a kind one of `KIND_VOICES`; empty where it is neither."""
    group: bool = False
    """Whether it stands for agencies in general, such as those of all states."""
    counsel: bool = False
    """Whether it goes to court for other agencies: what it appeals for is theirs to get."""
    reads: bool = False
    """Whether it is told of for reading the records of others, whichever these are."""

    def said_in(self, language: str) -> Term:
        """Return the term with its words in *language*; those that nobody has translated stay as they are."""
        name = self.names.get(language, self.name)
        short = self.shorts.get(language, name if self.short == self.name else self.short)
        return replace(self, name=name, short=short, definition=self.definitions.get(language, self.definition))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed lists, each in the order of its file."""

    agencies: Mapping[str, Term]
    systems: Mapping[str, Term]
    kinds: Mapping[str, Term]
    statuses: Mapping[str, Term]

    def said_in(self, language: str) -> Vocabulary:
        """Return the lists with their words in *language*."""
        return Vocabulary(*map(partial(_said_in, language), (self.agencies, self.systems, self.kinds, self.statuses)))


def _said_in(language: str, terms: Mapping[str, Term]) -> Mapping[str, Term]:
    return MappingProxyType({identifier: term.said_in(language) for identifier, term in terms.items()})


def load(folder: Path, shown: str | None = None) -> Vocabulary:
    """Read the four tables in *folder*; *shown* is the folder's name in faults.

    Raises FaultsError with every fault in them.
    """
    faults: list[Fault] = []
    base = shown or str(folder)
    agencies = table(folder / "agencies.yaml", f"{base}/agencies.yaml", faults)
    systems = table(folder / "systems.yaml", f"{base}/systems.yaml", faults, parents=agencies)
    kinds = table(folder / "kinds.yaml", f"{base}/kinds.yaml", faults, meanings=KIND_MEANINGS, voices=KIND_VOICES)
    statuses = table(folder / "statuses.yaml", f"{base}/statuses.yaml", faults, meanings=STATUS_MEANINGS)
    if faults:
        raise FaultsError(faults)
    return Vocabulary(agencies, systems, kinds, statuses)


def line(terms: Mapping[str, Term], identifier: str) -> frozenset[str]:
    """Return *identifier* with the ids of all above it; the last may be of another table."""
    found = {identifier}
    while (term := terms.get(identifier)) and term.parent and term.parent not in found:
        identifier = term.parent
        found.add(identifier)
    return frozenset(found)


def rows(path: Path, shown: str, faults: list[Fault]) -> list[Fields]:
    """Return the fields of each row of a YAML table."""
    if not path.is_file():
        faults.append(Fault(shown, 1, "", "is missing; accepted: a YAML list of rows"))
        return []
    try:
        node = compose("rows:\n" + read_text(path, shown), shown, 0, faults)
    except FaultsError as error:
        faults.extend(error.faults)
        return []
    return [] if node is None else list(Fields(node, shown, faults, 0).mappings("rows"))


def table(
    path: Path,
    shown: str,
    faults: list[Fault],
    parents: Mapping[str, Term] | None = None,
    meanings: Collection[str] = (),
    voices: Collection[str] = (),
) -> Mapping[str, Term]:
    """Read one table of terms.

    A row's ``parent`` is one of *parents*, or a row of the table itself; what it ``means`` is one of *meanings*,
    its ``voice`` one of *voices*.
    """
    terms: dict[str, Term] = {}
    above: list[tuple[Fields, str]] = []
    for row in rows(path, shown, faults):
        identifier = row.text("id", required=True)
        if identifier and not IDENTIFIER.fullmatch(identifier.replace("_", "-")):
            row.fault("id", f"found “{identifier}”; accepted: {ID_ACCEPTED}", row.line_of("id"))
        if identifier in terms:
            row.fault("id", f"found “{identifier}” a second time; accepted: each id once", row.line_of("id"))
        name = row.text("name", required=True)
        parent = row.text("parent")
        above.append((row, parent))
        names = row.mapping("aliases")
        aliases = {language: names.words(language) for language in names.nodes} if names else {}
        terms[identifier] = Term(
            id=identifier,
            name=name,
            short=row.text("short") or name,
            definition=row.text("definition"),
            parent=parent,
            aliases=MappingProxyType(aliases),
            group=row.one_of("group", ("yes",), "answer, or leave it out") == "yes",
            counsel=row.one_of("counsel", ("yes",), "answer, or leave it out") == "yes",
            reads=row.one_of("reads", ("yes",), "answer, or leave it out") == "yes",
            means=row.one_of("means", meanings, "meaning") if meanings else "",
            voice=row.one_of("voice", voices, "voice") if voices else "",
            names=by_language(row, "names"),
            shorts=by_language(row, "shorts"),
            definitions=by_language(row, "definitions"),
        )
        row.close()
    allowed = terms if parents is None else parents
    for row, parent in above:
        if parent and parent not in allowed:
            row.fault("parent", f"found “{parent}”; accepted: an id of {', '.join(sorted(allowed))}")
    return MappingProxyType(terms)


def by_language(row: Fields, field: str) -> Mapping[str, str]:
    """Return the words of a *field* of a *row* by language."""
    said = row.mapping(field)
    if said is None:
        return MappingProxyType({})
    for language, (line, _) in said.nodes.items():
        if language not in LANGUAGES:
            said.fault(language, choice(language, LANGUAGES, "language"), line)
    return MappingProxyType({language: said.text(language, required=True) for language in said.nodes})
