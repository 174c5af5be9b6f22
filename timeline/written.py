"""`Written` is a text of ours as its file holds it, so that what is found in it can be named with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline.chain import Chain
from timeline.collection import Collection
from timeline.entry import Dispute, Entry
from timeline.faults import Fault
from timeline.frontmatter import line_within, read_text
from timeline.translation import ORIGINAL, Translation


@dataclass(frozen=True, slots=True)
class Written:
    """The words of an entry or a chain, or of a translation of one."""

    path: str
    """The file, as the person who runs the command would name it."""
    text: str
    """All that the file holds."""
    language: str
    fields: Mapping[str, str]
    """What we say in it, by field."""
    original: Mapping[str, str] | None
    """The same fields of what it translates; None where it is no translation."""

    def fault(self, field: str, start: int, message: str) -> Fault:
        """Return the fault at place *start* of a *field*."""
        return Fault(self.path, line_within(self.text, field, self.fields["body"], start), field, message)


def written(collection: Collection, content: Path) -> Iterator[Written]:
    """Yield our texts in *collection*, read from *content*: entries, then chains, each before its translations."""
    groups: tuple[tuple[str, Mapping[str, Entry | Chain], Mapping[str, Mapping[str, Translation]]], ...] = (
        ("events", collection.entries, collection.translations),
        ("chains", collection.chains, collection.chain_translations),
    )
    for folder, originals, translations in groups:
        for identifier, each in originals.items():
            own = _fields(each)
            yield _one(content, f"{folder}/{identifier}.md", ORIGINAL, own, None)
            for language, translation in translations.get(identifier, {}).items():
                yield _one(content, f"{folder}/{identifier}.{language}.md", language, _fields(translation), own)


def _one(
    content: Path, name: str, language: str, fields: Mapping[str, str], original: Mapping[str, str] | None
) -> Written:
    path = f"{content}/{name}"
    return Written(path, read_text(content / name, path), language, fields, original)


def _fields(of: Entry | Chain | Translation) -> dict[str, str]:
    fields = {"title": of.title, "body": of.body}
    if not isinstance(of, Chain):
        fields |= {"people": of.people, "when_note": of.when_note, "disputed": _disputed(of.disputed)}
    return {field: said for field, said in fields.items() if said}


def _disputed(disputed: tuple[Dispute, ...]) -> str:
    return "\n\n".join(line for each in disputed for line in (each.about, *(claim.value for claim in each.values)))
