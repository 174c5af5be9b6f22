"""Content in which every text that a person may write is hostile: written by the fields' own definitions."""

from __future__ import annotations

import re
import shutil
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from publish.prose import Prose
from tests.publish.entries import citation
from timeline.chain import Chain
from timeline.entry import Archive, Claim, Correction, Dispute, Entry
from timeline.frontmatter import dump, join
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
    Term.id Term.parent Term.means Term.voice Prose.id
    """.split()
)
"""The fields that take a word of a closed list, an id, a tag or a sum; the reader refuses all else. Every other field
of text is hostile here, one that is added later too."""

ADDRESSES = {"Citation.url", "Archive.url"}
UNSEEN = ADDRESSES | {"Term.aliases", "Entry.body", "Chain.body", "Prose.body", "Translation.body"}
"""What no page prints as it was written: addresses, the names that texts use, and Markdown."""


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
    held: dict[str, Any] = {}
    for field in fields(value):
        name, old = f"{type(value).__name__}.{field.name}", getattr(value, field.name)
        if name in CLOSED or isinstance(old, When):
            continue
        if isinstance(old, str):
            held[field.name] = mark(name)
        elif isinstance(old, Mapping):
            held[field.name] = {key: ([mark(name)] if name == "Term.aliases" else mark(name)) for key in old}
        elif isinstance(old, tuple):
            held[field.name] = tuple(spoiled(each, mark) if is_dataclass(each) else mark(name) for each in old)
        elif is_dataclass(old):
            held[field.name] = spoiled(old, mark)
    return replace(value, **held)


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


def _file(value: Any, *names: str, **closed: object) -> str:
    """Return the file of *value*: its fields *names*, then those that are *closed*, then its body."""
    return join({name: getattr(value, name) for name in names} | closed, value.body)


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
    """Write an entry with translations, a chain, terms and a page whose every free text is *texts*.

    What an entry has one of holds all of them; what it has many of, such as citations, one each.
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
    (content / "chains" / f"chain-{number}.md").write_text(_file(chain, "title", events=steps), encoding="utf-8")
    (content / "chains" / f"chain-{number}.es.md").write_text(_file(told, "title", **day), encoding="utf-8")
    page = spoiled(Prose(f"page-{number}", "x", "x", False, "x", {}), mark)
    (content / "pages" / f"page-{number}.md").write_text(_file(page, "title", "description"), encoding="utf-8")
    (content / "pages" / f"page-{number}.es.md").write_text(_file(told, "title", *PAGE, **day), encoding="utf-8")
