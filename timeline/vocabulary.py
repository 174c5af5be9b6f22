"""The closed lists of a site: agencies, record systems, kinds and statuses, read from YAML tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from timeline.faults import Fault, FaultsError
from timeline.fields import IDENTIFIER, Fields, compose
from timeline.frontmatter import read_text

ID_ACCEPTED = "lower-case letters, digits and hyphens"

KIND_MEANINGS = ("asked", "agreed", "ordered", "given")
"""What an event of a kind may mean for records: asked for, sharing agreed on, sharing ordered, handed over."""

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
    means: str = ""
    """Of a kind one of `KIND_MEANINGS`, of a status one of `STATUS_MEANINGS`; empty where it is none of these."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The closed lists, each in the order of its file."""

    agencies: Mapping[str, Term]
    systems: Mapping[str, Term]
    kinds: Mapping[str, Term]
    statuses: Mapping[str, Term]


def load(folder: Path, shown: str | None = None) -> Vocabulary:
    """Read the four tables in *folder*; *shown* is the folder's name in faults.

    Raises FaultsError with every fault in them.
    """
    faults: list[Fault] = []
    base = shown or str(folder)
    agencies = table(folder / "agencies.yaml", f"{base}/agencies.yaml", faults)
    systems = table(folder / "systems.yaml", f"{base}/systems.yaml", faults, parents=agencies)
    kinds = table(folder / "kinds.yaml", f"{base}/kinds.yaml", faults, meanings=KIND_MEANINGS)
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
) -> Mapping[str, Term]:
    """Read one table of terms.

    A row's ``parent`` is one of *parents*, or a row of the table itself; what it ``means`` is one of *meanings*.
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
            means=row.one_of("means", meanings, "meaning") if meanings else "",
        )
        row.close()
    allowed = terms if parents is None else parents
    for row, parent in above:
        if parent and parent not in allowed:
            row.fault("parent", f"found “{parent}”; accepted: an id of {', '.join(sorted(allowed))}")
    return MappingProxyType(terms)
