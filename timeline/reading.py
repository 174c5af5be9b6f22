"""Reads one entry from its Markdown file and says everything that is wrong with it."""

from __future__ import annotations

from pathlib import Path

from timeline import disputes, quotes
from timeline.entry import (
    BASES,
    CARRYING,
    RELATIONS,
    REVIEWS,
    TIERS,
    Archive,
    Citation,
    Correction,
    Entry,
)
from timeline.faults import Fault, FaultsError
from timeline.fields import IDENTIFIER, LANGUAGE, SHA256, Fields
from timeline.frontmatter import read_text, split
from timeline.vocabulary import Vocabulary
from timeline.when import When

ID_ACCEPTED = "lower-case words joined by hyphens, such as irs-address-request"


def entry(path: Path, shown: str, vocabulary: Vocabulary, faults: list[Fault]) -> Entry | None:
    """Read the entry in *path*; None where there are faults, which go to *faults* with *shown* as path."""
    try:
        text = read_text(path, shown)
    except FaultsError as error:
        faults.extend(error.faults)
        return None
    return parse(text, path.stem, shown, vocabulary, faults)


def parse(text: str, identifier: str, shown: str, vocabulary: Vocabulary, faults: list[Fault]) -> Entry | None:
    """Read an entry's *text*; see `entry`."""
    before = len(faults)
    if not IDENTIFIER.fullmatch(identifier):
        faults.append(Fault(shown, 1, "", f"is named “{identifier}”; accepted: {ID_ACCEPTED}"))
    fields, body = split(text, shown, faults)
    if fields is None:
        return None
    title = fields.text("title", required=True)
    when = fields.when("when", required=True)
    basis = fields.one_of("when_basis", BASES, "basis") or "happened"
    note = fields.text("when_note")
    kind = fields.one_of("kind", vocabulary.kinds, "kind", required=True)
    status = fields.one_of("status", vocabulary.statuses, "status", required=True)
    as_of = _date(fields, "status_as_of")
    holders = fields.words("from", vocabulary.agencies, "agency")
    receivers = fields.words("to", vocabulary.agencies, "agency")
    systems = fields.words("systems", vocabulary.systems, "system")
    people = fields.text("people")
    legal = fields.words("legal", what="docket, statute or order")
    related = fields.words("related", what="id")
    aliases = fields.words("aliases", what="id")
    for alias in aliases:
        if not IDENTIFIER.fullmatch(alias):
            fields.fault("aliases", f"found “{alias}”; accepted: {ID_ACCEPTED}", fields.line_of("aliases"))
    added = fields.day("added", required=True)
    citations = tuple(_citation(each) for each in fields.mappings("citations"))
    if not citations:
        fields.fault("citations", "names no source; accepted: one at least", fields.line_of("citations"))
    disputed = disputes.read(fields, {each.origin for each in citations})
    corrections = tuple(_correction(each) for each in fields.mappings("corrections"))
    review = fields.one_of("review", REVIEWS, "state", required=True)
    if review == "reviewed" and citations and not any(each.tier in CARRYING for each in citations):
        message = "has no source of tier official or newsroom; accepted: one at least in a reviewed entry"
        fields.fault("citations", message, fields.line_of("citations"))
    fields.close()
    if not body:
        fields.fault("", "has no text after the front matter; accepted: what happened, in our own words")
    if len(faults) > before or when is None or added is None:
        return None
    return Entry(
        id=identifier,
        title=title,
        when=when,
        when_note=note,
        when_basis=basis,
        kind=kind,
        status=status,
        from_=holders,
        to=receivers,
        systems=systems,
        people=people,
        added=added,
        citations=citations,
        review=review,
        body=body,
        legal=legal,
        related=related,
        aliases=aliases,
        disputed=disputed,
        corrections=corrections,
        status_as_of=as_of,
    )


def _citation(fields: Fields) -> Citation:
    quote = fields.text("quote", required=True)
    if quote and (wrong := quotes.length_fault(quote)):
        fields.fault("quote", f"{wrong}: “{quote}”", fields.line_of("quote"))
    archived = fields.mapping("archive")
    citation = Citation(
        publisher=fields.text("publisher", required=True),
        title=fields.text("title"),
        author=fields.text("author"),
        url=fields.url("url"),
        published=_date(fields, "published"),
        language=fields.matching("language", LANGUAGE, "a language tag such as en, es or zh-Hans", required=True),
        origin=fields.matching("origin", IDENTIFIER, "lower-case words joined by hyphens", required=True),
        relation=fields.one_of("relation", RELATIONS, "relation"),
        quote=quote,
        text=fields.matching("text", SHA256, "sha256: and 64 hexadecimal digits"),
        archive=_archive(archived) if archived else None,
        tier=fields.one_of("tier", TIERS, "tier"),
        party=fields.one_of("party", ("yes",), "answer, or leave it out") == "yes",
        seen=fields.day("seen"),
    )
    if not citation.url and not citation.text and not fields.text("url"):
        fields.fault("url", "is missing, and so is text; accepted: one of them, or nobody can check the words")
    fields.close()
    return citation


def _date(fields: Fields, field: str) -> When | None:
    when = fields.when(field)
    if when is not None and when.form != "date":
        message = f"found “{when}”; accepted: one day, month or year, such as 2026-03-11"
        fields.fault(field, message, fields.line_of(field))
    return when


def _archive(fields: Fields) -> Archive:
    archive = Archive(
        url=fields.url("url"),
        captured=fields.day("captured", required=True),
        sha256=fields.matching("sha256", SHA256, "sha256: and 64 hexadecimal digits"),
    )
    fields.close()
    return archive


def _correction(fields: Fields) -> Correction:
    correction = Correction(fields.day("date", required=True), fields.text("change", required=True))
    fields.close()
    return correction
