"""All entries and chains of a site, their translations and vocabulary, checked each alone and against each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from timeline import glossary, reading, vocabulary
from timeline.chain import Chain, chain
from timeline.entry import Entry
from timeline.faults import Fault, FaultsError, choice
from timeline.glossary import Word
from timeline.translation import ENTRY, Translation, originals, translations
from timeline.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Collection:
    """What `content/` holds, read and found to be without fault."""

    entries: Mapping[str, Entry]
    """By id, in order of id."""
    vocabulary: Vocabulary
    glossary: Mapping[str, Word]
    """The words that are explained, by id."""
    chains: Mapping[str, Chain]
    """By id, in order of id."""
    translations: Mapping[str, Mapping[str, Translation]]
    """Of entries: by id, then by language."""
    chain_translations: Mapping[str, Mapping[str, Translation]]
    """Of chains: by id, then by language."""


def entry_files(content: Path) -> list[Path]:
    """Return the files of the entries in *content*, their translations left out, in order of id."""
    return originals(content / "events")


def load(content: Path, shown: str | None = None, redrawn: frozenset[str] = frozenset()) -> Collection:
    """Read ``events/*.md``, ``chains/*.md`` and ``vocabulary/*.yaml`` in *content*.

    *shown* names the folder in faults; *redrawn* are the ids of entries whose links are about to be drawn anew:
    a link of theirs that leads nowhere is left out and no fault. Raises FaultsError with every fault in all files.
    """
    base = shown or str(content)
    words = vocabulary.load(content / "vocabulary", f"{base}/vocabulary")
    faults: list[Fault] = []
    explained = glossary.load(content / "vocabulary" / "glossary.yaml", f"{base}/vocabulary/glossary.yaml", faults)
    found: dict[str, Entry] = {}
    files = entry_files(content)
    owners: dict[str, str] = {}
    stems = {path.stem for path in files}
    for path in files:
        name = f"{base}/events/{path.name}"
        if (twin := owners.setdefault(path.stem.casefold(), name)) != name:
            faults.append(Fault(name, 1, "", f"has the id of {twin}; accepted: each id once"))
        entry = reading.entry(path, name, words, faults)
        if entry is not None and entry.id in redrawn:
            entry = replace(entry, related=tuple(each for each in entry.related if each in stems))
        if entry is not None:
            found[entry.id] = entry
    for entry in found.values():
        name = f"{base}/events/{entry.id}.md"
        for alias in entry.aliases:
            if (twin := owners.setdefault(alias, name)) != name or alias == entry.id:
                faults.append(Fault(name, 1, "aliases", f"found “{alias}”, the id of {twin}; accepted: each id once"))
        for other in entry.related:
            if other not in stems or other == entry.id:
                ids = [each for each in found if each != entry.id] or ["no other entry yet"]
                faults.append(Fault(name, 1, "related", choice(other, ids, "event")))
    told = translations(content / "events", f"{base}/events", ENTRY, faults, found)
    chains = _chains(content, base, frozenset(stems), found, faults)
    retold = translations(content / "chains", f"{base}/chains", (), faults)
    if faults:
        raise FaultsError(faults)
    return Collection(
        entries=MappingProxyType(found),
        vocabulary=words,
        glossary=explained,
        chains=MappingProxyType(chains),
        translations=MappingProxyType(told),
        chain_translations=MappingProxyType(retold),
    )


def _chains(
    content: Path, base: str, ids: frozenset[str], entries: Mapping[str, Entry], faults: list[Fault]
) -> dict[str, Chain]:
    files = originals(content / "chains")
    found = (chain(path, f"{base}/chains/{path.name}", ids, entries, faults) for path in files)
    return {each.id: each for each in found if each is not None}
