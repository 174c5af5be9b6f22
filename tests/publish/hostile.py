"""Content in which every text that a person may write is hostile: written by the fields' own definitions."""

from __future__ import annotations

import re
import shutil
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from publish.prose import Prose
from tests.publish.entries import citation
from timeline.chain import Chain
from timeline.entry import Archive, Claim, Correction, Dispute, Entry
from timeline.frontmatter import dump, join
from timeline.glossary import Source, Word
from timeline.translation import ENTRY, PAGE, Translation
from timeline.vocabulary import Term
from timeline.when import When
from timeline.writing import disputed_fields, text_of

CASES = Path(__file__).parent.parent / "cases" / "hostile.md"
BETWEEN = " ¦ "
REFUSED = "refused"

CLOSED = set(
    """
    Entry.id Entry.when_basis Entry.kind Entry.status Entry.from_ Entry.to Entry.systems Entry.review Entry.related
    Entry.aliases Citation.language Citation.origin Citation.relation Citation.tier Citation.text Archive.sha256
    Claim.origin Chain.id Chain.events Translation.id Translation.language Translation.review
    Term.id Term.parent Term.means Term.voice Word.id Prose.id
    """.split()
)
"""The fields that take a word of a closed list, an id, a tag or a sum; the reader refuses all else. Every other field
of text is hostile here, one that is added later too."""

ADDRESSES = {"Citation.url", "Archive.url", "Source.url"}
UNSEEN = ADDRESSES | {
    "Term.aliases", "Word.exceptions", "Entry.body", "Chain.body", "Prose.body", "Translation.body"
}  # fmt: skip
"""What no page prints as it was written: addresses, names and phrases that texts may use, and Markdown."""


def classes() -> dict[str, list[str]]:
    """Return the texts of each class of the corpus that an entry may have."""
    return {name: texts for name, texts in _corpus() if name != REFUSED}


def refused() -> list[str]:
    """Return the texts that no field may have."""
    return dict(_corpus())[REFUSED]


def _corpus() -> Iterator[tuple[str, list[str]]]:
    for part in CASES.read_text(encoding="utf-8").split("\n## ")[1:]:
        name, _, rest = part.partition("\n")
        lines = [line.removeprefix("    ") for line in rest.split("\n") if line.startswith("    ")]
        yield name, [re.sub(r"<U\+([0-9A-F]{4,6})>", lambda code: chr(int(code[1], 16)), line) for line in lines]


def written(kind: type, name: str = "") -> Iterator[str]:
    """Yield the name of each field of text in *kind* and in what it holds, such as ``Citation.title``."""
    if is_dataclass(kind) and kind is not When:
        for field, held in typing.get_type_hints(kind).items():
            yield from written(held, f"{kind.__name__}.{field}")
    elif kind is str:
        yield name
    elif typing.get_origin(kind) is Mapping:
        yield from written(typing.get_args(kind)[1], name)
    elif isinstance(kind, types.UnionType) or typing.get_origin(kind) is not None:
        for each in typing.get_args(kind):
            yield from written(each, name)


def free(*kinds: type) -> list[str]:
    """Return the fields of *kinds* that take free text."""
    found = dict.fromkeys(name for kind in kinds for name in written(kind))
    return [name for name in found if name not in CLOSED]


def spoiled(value: Any, mark: Callable[[str], str]) -> Any:
    """Return *value*, a dataclass, with what *mark* gives for the name of each field of free text in it."""
    kind = type(value).__name__
    names = {field.name: f"{kind}.{field.name}" for field in fields(value) if f"{kind}.{field.name}" not in CLOSED}
    return replace(value, **{key: _spoiled(getattr(value, key), name, mark) for key, name in names.items()})


def _spoiled(old: Any, name: str, mark: Callable[[str], str]) -> Any:
    """Return what the field *name* holds with every text in it marked."""
    if isinstance(old, str):
        return mark(name)
    if isinstance(old, Mapping):
        return {key: _spoiled(each, name, mark) for key, each in old.items()}
    if isinstance(old, tuple):
        return tuple(_spoiled(each, name, mark) for each in old)
    return spoiled(old, mark) if is_dataclass(old) and not isinstance(old, When) else old


def marked(texts: list[str]) -> Callable[[str], str]:
    """Return what puts *texts* into a field, with its name behind them; addresses hold them without spaces."""

    def mark(name: str) -> str:
        if name in ADDRESSES:
            return "https://example.org/?" + "".join("".join(texts).split())
        if name.endswith(".body"):
            inline = [f"Some {text} words.\n\n* {text}\n\n> {text}" for text in texts]
            return "\n\n".join([*texts, *inline, f"as {name}"])
        return f"{BETWEEN.join(texts)} as {name}"

    return mark


SUM = "sha256:" + "0a" * 32
CITED = citation(
    published=When.parse("2025-07-14"), tier="newsroom", seen=date(2026, 11, 20), relation="original",
    archive=Archive("https://example.org/b", date(2026, 11, 20), SUM),
)  # fmt: skip
MODEL = Entry(
    id="model", title="x", when=When.parse("2025-07-14"), when_note="x", when_basis="reported", kind="request",
    status="pending", from_=("alpha",), to=("beta",), systems=("card-index",), people="x", added=date(2026, 11, 20),
    citations=(), review="reviewed", body="x", legal=("x",), disputed=(Dispute("x", (Claim("x", "wire"),) * 2),),
    corrections=(Correction(date(2026, 11, 21), "x"),),
)  # fmt: skip
SAID = {"es": "x", "zh": "x"}
FORMS = {"en": ("x",), "es": ("x",)}
WORD = Word("x", "x", "x", FORMS, FORMS, (Source("x", "x", "x", date(2026, 11, 20)),), SAID, SAID)


def _file(value: Any, *names: str, **closed: object) -> str:
    """Return the file of *value*: its fields *names*, then those that are *closed*, then its body."""
    return join({name: getattr(value, name) for name in names} | closed, value.body)


def row_of(word: Word) -> dict[str, Any]:
    """Return the row of the glossary that says *word*."""
    alike = {name: getattr(word, name) for name in "id name definition names definitions forms".split()}
    sources = [{field.name: getattr(each, field.name) for field in fields(each)} for each in word.sources]
    return alike | {"except": word.exceptions, "sources": sources}


def _word(identifier: str, text: str) -> Word:
    """Return a word whose every free text is *text*; its forms, which no other word may have, end with its id."""
    bad = spoiled(replace(WORD, id=identifier), marked([text]))
    forms, phrases = (
        {language: tuple(f"{each} {identifier}" for each in said) for language, said in held.items()}
        for held in (bad.forms, bad.exceptions)
    )
    return replace(bad, forms=forms, exceptions=phrases)


def _using(body: str, words: Iterable[Word], language: str) -> str:
    """Return *body* with a paragraph for each of *words* before it: its form, with nothing that is Markdown."""
    plain = (re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(word.forms[language][0].split())) for word in words)
    return "\n\n".join([*plain, body])


def fill(content: Path, harmless: Path) -> None:
    """Write hostile *content* with the vocabulary and the pages of *harmless* content before it."""
    for folder in ("vocabulary", "pages"):
        shutil.copytree(harmless / folder, content / folder)
    for folder in ("events", "chains"):
        (content / folder).mkdir()
    plain = replace(MODEL, id="test-plain", citations=(CITED,))
    (content / "events/test-plain.md").write_text(text_of(plain), encoding="utf-8")
    for number, texts in enumerate(classes().values()):
        _write(content, number, texts)


def _write(content: Path, number: int, texts: list[str]) -> None:
    """Write an entry with translations, a chain, terms, words and a page whose every free text is *texts*.

    What an entry has one of holds all of them; what it has many of, such as citations and words, one each.
    """
    mark, events = marked(texts), content / "events"
    ids = {table: f"{table}-{number}" for table in ("agencies", "systems", "kinds", "statuses")}
    for table, identifier in ids.items():
        term = Term(identifier, "x", "x", "x", "", {"en": ("x",)}, SAID, SAID, SAID)
        bad = spoiled(term, mark)
        row = {
            name: getattr(bad, name) for name in "id name short definition names shorts definitions aliases".split()
        }
        with (content / "vocabulary" / f"{table}.yaml").open("a", encoding="utf-8") as out:
            out.write(dump([row]))
    words = [_word(f"word-{number}-{place}", text) for place, text in enumerate(texts)]
    with (content / "vocabulary/glossary.yaml").open("a", encoding="utf-8") as out:
        out.write(dump([row_of(each) for each in words]))
    single = spoiled(
        replace(
            MODEL,
            id=f"test-{number}",
            kind=ids["kinds"],
            status=ids["statuses"],
            from_=(ids["agencies"],),
            systems=(ids["systems"],),
        ),
        mark,
    )
    each = [spoiled(CITED, marked([text])) for text in texts]
    claims = tuple(spoiled(Claim("x", "wire"), marked([text])) for text in texts)
    many = replace(
        single,
        citations=tuple(each),
        disputed=(replace(single.disputed[0], values=(claims * 2)[: max(2, len(claims))]),),
    )
    (events / f"test-{number}.md").write_text(text_of(many), encoding="utf-8")
    disputes = (Dispute("x", (Claim("x", "wire"),) * len(many.disputed[0].values)),)
    model = Translation("x", "es", "x", "x", "x", "x", disputes, date(2026, 11, 21), "draft", "x")
    told = spoiled(model, mark)
    day = {"translated": told.translated, "review": told.review}
    disputed = {"disputed": disputed_fields(told.disputed)}
    (events / f"test-{number}.es.md").write_text(_file(told, "title", *ENTRY, **disputed, **day), encoding="utf-8")
    chain = spoiled(Chain(f"chain-{number}", "x", (), "x"), mark)
    steps = [f"test-{number}", "test-plain"]
    for ending, value, language, closed in (("md", chain, "en", {"events": steps}), ("es.md", told, "es", day)):
        using = replace(value, body=_using(value.body, words, language))
        (content / f"chains/chain-{number}.{ending}").write_text(_file(using, "title", **closed), encoding="utf-8")
    page = spoiled(Prose(f"page-{number}", "x", "x", False, "x", {}), mark)
    (content / "pages" / f"page-{number}.md").write_text(_file(page, "title", "description"), encoding="utf-8")
    (content / "pages" / f"page-{number}.es.md").write_text(_file(told, "title", *PAGE, **day), encoding="utf-8")
