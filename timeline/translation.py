"""`Translation` is the words of an entry, a chain or a page in another language: `<id>.es.md` beside `<id>.md`.

It holds no facts: dates, sources and statuses are those of the file that it translates.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline import disputes
from timeline.entry import REVIEWS, Dispute, Entry
from timeline.faults import Fault, choice
from timeline.fields import Fields
from timeline.frontmatter import opened

ORIGINAL = "en"
"""The language in which entries, chains and pages are written."""

LANGUAGES = ("es", "zh")
"""Spanish and Chinese in simplified characters; what they translate is in English."""

ENTRY = ("people", "when_note")
"""The optional fields of a translated entry, beside what its sources disagree on."""

PAGE = ("description",)
"""The optional field of a translated page."""


@dataclass(frozen=True, slots=True)
class Translation:
    """Our own words in another language."""

    id: str
    """The stem of the file that it translates."""
    language: str
    """One of `LANGUAGES`."""
    title: str
    people: str
    when_note: str
    description: str
    disputed: tuple[Dispute, ...]
    """What the sources disagree on, with as many values as the entry gives; empty where that is not translated."""
    translated: date
    """The day on which it was true to what it translates."""
    review: str
    body: str


def originals(folder: Path) -> list[Path]:
    """Return the Markdown files of *folder* that are no translations, in order of name."""
    return sorted((path for path in folder.glob("*.md") if "." not in path.stem), key=lambda path: path.name)


def translations(
    folder: Path,
    shown: str,
    optional: tuple[str, ...],
    faults: list[Fault],
    entries: Mapping[str, Entry] | None = None,
) -> dict[str, dict[str, Translation]]:
    """Return the translations in *folder* by the id of what they translate, then by language.

    *shown* names the folder in faults; *optional* are the fields that one may have or not, `ENTRY` or `PAGE`.
    *entries*, by id, are what translations of entries are held against.
    """
    ids = {path.stem for path in originals(folder)}
    found: dict[str, dict[str, Translation]] = {}
    for path in sorted((path for path in folder.glob("*.md") if "." in path.stem), key=lambda path: path.name):
        each = _read(path, f"{shown}/{path.name}", optional, ids, faults, entries)
        if each is not None:
            found.setdefault(each.id, {})[each.language] = each
    return found


def _read(
    path: Path,
    shown: str,
    optional: tuple[str, ...],
    ids: Collection[str],
    faults: list[Fault],
    entries: Mapping[str, Entry] | None,
) -> Translation | None:
    before = len(faults)
    identifier, _, language = path.stem.rpartition(".")
    if language not in LANGUAGES:
        faults.append(Fault(shown, 1, "", f"is named “{path.name}”: {choice(language, LANGUAGES, 'language')}"))
    if identifier not in ids:
        faults.append(Fault(shown, 1, "", f"translates nothing: {choice(identifier, ids, 'id')}"))
    fields, body = opened(path, shown, faults)
    if fields is None:
        return None
    title = fields.text("title", required=True)
    words = {each: fields.text(each) for each in optional}
    disputed: tuple[Dispute, ...] = ()
    if entries is not None:
        entry = entries.get(identifier)
        disputed = disputes.read(fields, {each.origin for each in entry.citations} if entry else None)
        if entry is not None:
            _founded(fields, words, disputed, entry)
    translated = fields.day("translated", required=True)
    review = fields.one_of("review", REVIEWS, "state", required=True)
    fields.close()
    if not body:
        fields.fault("", "has no text after the front matter; accepted: a translation of the text")
    if len(faults) > before or translated is None:
        return None
    return Translation(
        id=identifier,
        language=language,
        title=title,
        people=words.get("people", ""),
        when_note=words.get("when_note", ""),
        description=words.get("description", ""),
        disputed=disputed,
        translated=translated,
        review=review,
        body=body,
    )


def _founded(fields: Fields, words: Mapping[str, str], disputed: tuple[Dispute, ...], entry: Entry) -> None:
    """Complain about what the translation of an *entry* says and the entry does not."""
    originals = {"people": entry.people, "when_note": entry.when_note}
    for field, original in originals.items():
        if words[field] and not original:
            message = "says what the entry does not; accepted: a translation of what it says"
            fields.fault(field, message, fields.line_of(field))
    disputes.same(fields, disputed, entry.disputed)
