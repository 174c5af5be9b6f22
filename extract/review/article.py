"""Shows one item of the review as HTML: why, which sources, the marked passages, the proposal, the commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from extract import reasons
from extract.deed import Deed
from extract.document import Document
from extract.lexicon import Lexicon
from extract.merge import Merged
from extract.review.items import Item
from extract.review.marks import MARKS, Passage, passages
from extract.review.markup import Markup, tag
from extract.review.proposals import Cited, Disputed, Linked, NewEntry, Reviewed
from timeline.entry import Entry
from timeline.frontmatter import dump
from timeline.vocabulary import Vocabulary
from timeline.words import words
from timeline.writing import citation_fields, text_of


@dataclass(frozen=True, slots=True)
class Book:
    """What the page looks things up in."""

    documents: Mapping[str, Document]
    found: tuple[Merged, ...]
    entries: Mapping[str, Entry]
    lexicons: Mapping[str, Lexicon]
    vocabulary: Vocabulary
    options: str
    """What the commands end with, such as `` --seeds x``; empty where all is in its usual place."""


def title(item: Item, book: Book) -> str:
    """Return what *item* is about in one line."""
    return named(item.merged, book) if item.merged and item.sort != "draft" else item.gist


def named(deed: Deed, book: Book) -> str:
    """Return *deed* in one line of names."""
    terms = book.vocabulary
    holders, receivers = (" and ".join(terms.agencies[each].short for each in side) for side in (deed.from_, deed.to))
    records = " and ".join(terms.systems[each].short for each in deed.systems) or "records not named"
    sides = f"{holders or 'not said'} → {receivers or 'not said'}"
    when = words(deed.when) if deed.when else "undated"
    return ", ".join(filter(None, (f"{terms.kinds[deed.kind].name}: {sides}", records, deed.people, when)))


def article(item: Item, book: Book) -> Markup:
    """Return *item* with all that a person needs to decide on it."""
    name = f"item-{item.id}"
    return tag(
        "article",
        tag("h3", title(item, book), id=name),
        tag("p", "Id ", tag("code", item.id), f" · {item.place}", class_="meta"),
        tag("p", item.why, class_="why"),
        *_told(item, book),
        *_proposal(item, book),
        *_commands(item, book),
        *(why(item.merged, book) if item.merged else ()),
        aria_labelledby=name,
    )


def _told(item: Item, book: Book) -> Iterator[Markup]:
    if item.merged is None:
        if item.passage:
            yield tag("blockquote", item.passage)
        return
    texts = sorted({each.document for each in item.merged.evidence})
    copies = f"{len(texts)} text{'s' if len(texts) != 1 else ''}"
    reports = f"{item.reports} independent report{'s' if item.reports != 1 else ''}"
    yield tag("h4", "Sources")
    yield tag("p", f"{copies} of {reports}:", class_="count")
    yield tag("ul", *(_source(book.documents[each]) for each in texts))
    yield tag("h4", "Passages")
    first, *more = (_figure(each) for each in passages(item.merged, book.documents, book.lexicons))
    yield first
    if more:
        yield tag("details", tag("summary", f"{len(more)} more of them"), *more)


def _source(document: Document) -> Markup:
    publisher = document.publisher or "a publisher not named"
    when = words(document.published_when) if document.published_when else "without a date"
    title = tag("cite", document.title) if document.title else document.id
    linked = tag("a", title, href=document.url, rel="noreferrer") if document.url else title
    relation = f", {document.relation}" if document.relation else ""
    judged = f", reliability {document.reliability}" if document.reliability else ""
    return tag(
        "li", f"{publisher}, ", linked, f", {when} (report ", tag("code", document.origin), f"{relation}{judged})"
    )


def _figure(passage: Passage) -> Markup:
    pieces = (_piece(text, name) for text, name in passage.pieces)
    place = tag("figcaption", f"{passage.document.path}:{passage.line}")
    return tag("figure", tag("blockquote", *pieces, lang=passage.language), place)


def _piece(text: str, name: str) -> str:
    if not name:
        return text
    return tag("mark", tag("span", f"[{MARKS[name]}: ", class_="unseen", lang="en"), text, _end(), class_=name)


def _end() -> Markup:
    return tag("span", "]", class_="unseen")


def _proposal(item: Item, book: Book) -> Iterator[Markup]:
    proposal = item.proposal
    yield tag("h4", "Proposal")
    if proposal is None:
        yield tag("p", "None: this needs an edit by hand, or to be turned down.")
        return
    yield tag("p", f"Accepting {proposal.says}.")
    match proposal:
        case NewEntry(entry=entry, dated=dated):
            text = text_of(entry)
            yield tag(
                "pre", text if dated else text.replace(f"when: {entry.when}", "when: (the date that you give)", 1)
            )
        case Cited(citation=citation):
            yield tag("pre", dump([citation_fields(citation)]))
        case Disputed(dispute=dispute, citation=citation):
            values = [{"value": each.value, "origin": each.origin} for each in dispute.values]
            yield tag("pre", dump([{"about": dispute.about, "values": values}]))
            if citation is not None:
                yield tag("pre", dump([citation_fields(citation)]))
        case Linked(entry=entry_id, other=other):
            yield from (_entry(book.entries[each]) for each in (entry_id, other) if each in book.entries)
        case Reviewed():
            pass
    if isinstance(proposal, Reviewed) and proposal.entry in book.entries:
        yield _entry(book.entries[proposal.entry], open="")
    elif isinstance(proposal, Cited | Disputed) and proposal.entry in book.entries:
        yield _entry(book.entries[proposal.entry])


def _entry(entry: Entry, **attributes: str) -> Markup:
    return tag(
        "details",
        tag("summary", f"The entry as it stands: {entry.title}"),
        tag("p", f"{words(entry.when)} · content/events/{entry.id}.md", class_="meta"),
        tag("p", entry.body),
        tag("ul", *(tag("li", f"{each.publisher}: “{each.quote}”") for each in entry.citations)),
        **attributes,
    )


def _commands(item: Item, book: Book) -> Iterator[Markup]:
    yield tag("h4", "Commands")
    if item.proposal is not None:
        yield tag("pre", tag("code", accepting(item, book.options)))
    yield tag("pre", tag("code", rejecting(item, book.options)))


def accepting(item: Item, options: str) -> str:
    """Return the command that accepts *item*; DATE stands where a person has to give one."""
    date = " --when DATE" if isinstance(item.proposal, NewEntry) and not item.proposal.dated else ""
    return f"python -m extract accept {item.id}{date}{options}"


def rejecting(item: Item, options: str) -> str:
    """Return the command that turns *item* down, but for the reason."""
    return f'python -m extract reject {item.id} --because "…"{options}'


def why(merged: Merged, book: Book) -> Iterator[Markup]:
    """Yield why tellings were joined into *merged*, and why it was kept apart from what looks like it."""
    joins = reasons.joins(merged, book.vocabulary)
    if joins:
        rows = (
            tag(
                "li",
                f"{book.documents[each.told.document].path}: “{each.told.quote}”",
                tag("ul", *(tag("li", reason) for reason in each.reasons)),
            )
            for each in joins
        )
        best = merged.evidence[0]
        head = tag("p", f"Each was joined to {book.documents[best.document].path}: “{best.quote}”", class_="count")
        yield tag("details", tag("summary", f"Why {len(joins) + 1} tellings are one event"), head, tag("ul", *rows))
    if near := reasons.apart(merged, book.found, book.vocabulary):
        rows = (tag("li", f"{named(each.other, book)} – {each.reason}") for each in near)
        yield tag(
            "details",
            tag("summary", f"Kept apart from what looks like it ({len(near)})"),
            tag("ul", *rows),
        )
