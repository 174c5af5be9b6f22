"""Reads seed records: the bibliography of each document, and its original text where that is at hand.

A record's body is an abstract in our own words. Its original, a text that belongs to its publisher, may lie in
``originals/`` beside the records, under the record's id; it is taken only where its sha256 is the record's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from extract.document import Document
from extract.formats.files import MOST_BYTES, SUFFIXES, parts
from extract.formats.files import digest as digest
from extract.formats.part import Part
from timeline.entry import RELATIONS, TIERS
from timeline.faults import Fault, FaultsError
from timeline.fields import IDENTIFIER, LANGUAGE, SHA256
from timeline.frontmatter import read_text, split

RELIABILITIES = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Seed:
    """One seed record."""

    abstract: Document
    """The bibliography with the abstract as its text."""
    sha256: str
    """``sha256:…`` of the original."""

    @property
    def id(self) -> str:
        """The stem of the record's file."""
        return self.abstract.id


def load(folder: Path, shown: str | None = None) -> tuple[Seed, ...]:
    """Read every record in *folder*, in order of id; *shown* names the folder in faults.

    Raises FaultsError with every fault in all of them.
    """
    faults: list[Fault] = []
    seeds = []
    for path in sorted(folder.glob("*.md"), key=lambda each: each.name):
        if path.name == "README.md":
            continue
        seed = _record(path, f"{shown or folder}/{path.name}", faults)
        if seed is not None:
            seeds.append(seed)
    if faults:
        raise FaultsError(faults)
    return tuple(seeds)


def _record(path: Path, shown: str, faults: list[Fault]) -> Seed | None:
    if (size := path.stat().st_size) > MOST_BYTES:
        message = f"has {size:,} bytes; accepted: a text of up to {MOST_BYTES:,} bytes"
        faults.append(Fault(shown, 1, "", message))
        return None
    before = len(faults)
    try:
        text = read_text(path, shown)
    except FaultsError as error:
        faults.extend(error.faults)
        return None
    fields, body = split(text, shown, faults)
    if fields is None:
        return None
    if not IDENTIFIER.fullmatch(path.stem):
        fields.fault("", f"is named “{path.stem}”; accepted: lower-case words joined by hyphens", 1)
    published = fields.day("published")
    note = fields.text("published_note")
    if published is None and not note:
        fields.fault("published_note", "is missing; accepted: why the date of publication is not known")
    languages = fields.words("languages", what="language tag")
    for tag in languages:
        if not LANGUAGE.fullmatch(tag):
            fields.fault(
                "languages", f"found “{tag}”; accepted: a tag such as en or zh-Hans", fields.line_of("languages")
            )
    sha256 = fields.matching("sha256", SHA256, "sha256: and 64 hexadecimal digits", required=True)
    seed = Seed(
        abstract=Document(
            id=path.stem,
            path=shown,
            text=body,
            sha256=digest(body.encode()),
            published=published,
            evidence=note or "the record gives it",
            publisher=fields.text("publisher", required=True),
            title=fields.text("title"),
            author=fields.text("author"),
            url=fields.url("url"),
            languages=languages,
            origin=fields.matching("origin", IDENTIFIER, "lower-case words joined by hyphens", required=True),
            relation=fields.one_of("relation", RELATIONS, "relation", required=True),
            tier=fields.one_of("tier", TIERS, "tier"),
            reliability=fields.one_of("reliability", RELIABILITIES, "reliability", required=True),
            original=sha256,
            reason=fields.text("reliability_note", required=True),
        ),
        sha256=sha256,
    )
    if not body:
        fields.fault("", "has no abstract after the front matter; accepted: what the document says, in our own words")
    fields.close()
    return seed if len(faults) == before else None


def documents(seeds: tuple[Seed, ...], folder: Path, shown: str | None = None) -> tuple[Document, ...]:
    """Return the document of each of *seeds*: its original from ``originals/`` in *folder*, else its abstract.

    Raises FaultsError for originals that cannot be read or are not the ones that the records name.
    """
    faults: list[Fault] = []
    found = []
    for seed in seeds:
        path = original(folder, seed)
        if path is None:
            found.append(seed.abstract)
            continue
        name = f"{shown or folder}/originals/{path.name}"
        if digest(path.read_bytes()) != seed.sha256:
            faults.append(Fault(name, 1, "", f"is not the text that {seed.abstract.path} names by its sha256"))
            continue
        try:
            text = _only(path, name)
        except FaultsError as error:
            faults.extend(error.faults)
            continue
        found.append(replace(seed.abstract, path=name, text=text, sha256=seed.sha256, original=""))
    if faults:
        raise FaultsError(faults)
    return tuple(found)


def _only(path: Path, shown: str) -> str:
    """Return the one text in the file of an original.

    Raises FaultsError where it cannot be read or holds several.
    """
    found = list(parts(path, shown))
    if faults := [each for each in found if isinstance(each, Fault)]:
        raise FaultsError(faults)
    texts = [each.text for each in found if isinstance(each, Part)]
    if len(texts) != 1:
        raise FaultsError([Fault(shown, 1, "", f"holds {len(texts)} documents; accepted: an original is one")])
    return texts[0]


def original(folder: Path, seed: Seed) -> Path | None:
    """Return the file of a seed's original, None where it is not at hand."""
    candidates = (folder / "originals" / f"{seed.id}{suffix}" for suffix in SUFFIXES)
    return next((path for path in candidates if path.is_file()), None)


def texts(seeds: tuple[Seed, ...], folder: Path) -> dict[str, str]:
    """Return every text that is present, abstracts and originals, by ``sha256:…``."""
    found = {seed.abstract.sha256: seed.abstract.text for seed in seeds}
    for seed in seeds:
        path = original(folder, seed)
        if path is not None and digest(path.read_bytes()) == seed.sha256:
            found[seed.sha256] = _only(path, str(path))
    return found
