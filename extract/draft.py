"""Drafts the entry of an event: in our own words, with a citation of each document that tells it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from extract import calling, courts, disagree
from extract.document import Document
from extract.events import Event
from extract.merge import Merged
from extract.wording import Wording, filled, template
from timeline.entry import Citation, Entry
from timeline.quotes import length_fault
from timeline.style import LONGEST
from timeline.vocabulary import Term, Vocabulary
from timeline.words import words

TOLD = 200
"""How many characters of a source, from where it says what was done, decide how that is worded."""
TOLD_HAN = 60
"""The same of a Chinese source, which says as much in fewer."""
THINGS = ("accounts", "addresses", "names", "records")
"""Ends of a count that is not of people."""
PASSING_ON = ("agency", "executive")
"""Classes of doer that pass records of states on: “the Justice Department shared voter lists”."""
GIVEN = ("disclosure", "error")
"""Kinds of deed of which a draft says who gave."""
WITH_RECEIVER = ("request", "agreement", "disclosure")
"""Kinds of which there may be one for each agency that asks for or receives the same records."""


def identifier(merged: Merged, taken: frozenset[str]) -> str:
    """Return an id for a new entry that is not in *taken*: who, what, which records; no date.

    An id names no date, so that a corrected date breaks no link.
    """
    receiver = merged.to[:1] if merged.kind in WITH_RECEIVER else ()
    base = "-".join((*(merged.systems[:1] or merged.from_[:1]), merged.kind.replace("_", "-"), *receiver))
    number, found = 1, base
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found


def entry(
    merged: Merged,
    documents: Mapping[str, Document],
    wording: Wording,
    vocabulary: Vocabulary,
    identifier: str,
    added: date,
    related: tuple[str, ...] = (),
) -> Entry:
    """Return the draft of *merged*, which has a date, with a citation of each document that tells it.

    *related* are the ids of the events to which it belongs.
    """
    assert merged.when is not None  # what has no date goes to the review, not to a draft
    best = merged.evidence[0]
    cited = citations(merged, documents)
    wanted = template(wording, merged.kind, _by_source(merged))
    doer, one = calling.doer(merged, wording)
    of_others = any(vocabulary.agencies[each].group for each in merged.from_)
    agency = merged.kind == "lawsuit" and doer == wording.doers.get("agency")
    suing = merged.to if agency and of_others else ()
    doer = "" if agency else doer
    holders = calling.holders(merged, vocabulary, wording)
    passed_on = of_others and merged.kind in GIVEN and best.doer in PASSING_ON
    named = _names(merged.systems, vocabulary.systems, wording)
    records = named or _unnamed(merged, vocabulary)
    holder = "" if not named or set(merged.systems) <= wording.owned else holders
    receivers = _names(merged.to, vocabulary.agencies, wording)
    sharing = holders if _one_holder(merged, vocabulary) else ""
    things = merged.people.endswith(THINGS)
    values = {
        "from": "" if passed_on else holders,
        "to": receivers,
        "suing": _names(suing, vocabulary.agencies, wording),
        "doer": "" if suing else doer,
        "sued": calling.sued(merged) if suing else "",
        "holder": holder,
        "sharer": "" if suing else holder,
        "wanted": records if suing else "",
        "demanded": "" if suing else records,
        "s:doer": _ending(suing, wording) if suing else "s" if one else "",
        "unnamed": "" if doer or suing else " ",
        "court": _court(merged) or wording.doers["court"],
        "unheld": "" if merged.from_ and not passed_on else " ",
        "unreceived": "" if receivers else " ",
        "barred": sharing,
        "unbarred": "" if sharing else " ",
        "others": "" if receivers else doer or wording.doers["agency"],
        "s:from": "s" if calling.one_state(merged) else _ending(merged.from_, wording),
        "s:to": _ending(merged.to, wording),
        "both": _names((*merged.from_, *merged.to), vocabulary.agencies, wording) if merged.from_ else "",
        "s:both": _ending((*merged.from_, *merged.to), wording),
        "other": "" if suing else receivers,
        "records": records,
        "own": named or "records",
        "people": "" if things else merged.people,
        "things": merged.people if things else "",
        "report": _report(_first(merged, documents), wording.words.get(merged.word, ("", ""))[0]),
    }
    return Entry(
        id=identifier,
        title=_title(wanted.title, values, wording, wording.words.get(merged.word, ("", ""))[1]),
        when=merged.when,
        when_note=_note(merged, documents[best.document]),
        when_basis=merged.basis,
        kind=merged.kind,
        status=wanted.status,
        from_=merged.from_,
        to=merged.to,
        systems=merged.systems,
        people=merged.people,
        added=added,
        citations=cited,
        disputed=disagree.on(merged.evidence, documents, dict.fromkeys(each.origin for each in cited)),
        review="draft",
        body=filled(wanted.body, values),
        related=related,
    )


def citations(merged: Merged, documents: Mapping[str, Document]) -> tuple[Citation, ...]:
    """Return a citation of each document that tells *merged*, nearest to their origin first, then fullest."""
    found = []
    length: dict[str, int] = {}
    told: dict[str, list[Event]] = {}
    for each in merged.evidence:
        told.setdefault(each.document, []).append(each)
    for identifier, tellings in sorted(told.items()):
        document = documents[identifier]
        length[document.sha256] = len(document.text)
        usable = [each for each in tellings if not length_fault(each.quote)]
        if not usable:
            continue
        equal = [each for each in usable if each.when == usable[0].when]
        best = max(equal, key=lambda each: (each.language == equal[0].language, len(each.quote)))
        tags = [tag for tag in document.languages if tag.partition("-")[0] == best.language]
        found.append(
            Citation(
                publisher=document.publisher or "unknown",
                title=document.title,
                author=document.author,
                url=document.url,
                published=document.published_when,
                language=tags[0] if tags else best.language,
                origin=document.origin,
                relation=document.relation,
                quote=best.quote,
                text=document.sha256,
                tier=document.tier,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.distance, each.origin, -length[each.text], each.text)))


def _told(event: Event) -> str:
    """Return the words of a source from where it says what was done."""
    return event.sentence[max(0, event.said[0] - event.start) :][: TOLD_HAN if event.language == "zh" else TOLD]


def _by_source(merged: Merged) -> Iterator[list[tuple[str, str]]]:
    """Yield what each document says was done, with its language, the best telling first."""
    told: dict[str, list[tuple[str, str]]] = {}
    for each in merged.evidence:
        told.setdefault(each.document, []).append((each.language, _told(each)))
    yield from told.values()


def _first(merged: Merged, documents: Mapping[str, Document]) -> Document:
    """Return the first report among those that date the event as it is dated, else the best one."""
    best = merged.evidence[0]
    dating = [documents[each.document] for each in merged.evidence if each.when == best.when]
    dated = [each for each in dating if each.published]
    return min(dated, key=lambda each: each.published or date.max, default=documents[best.document])


def _court(merged: Merged) -> str:
    """Return which court ruled, in the tellings of the event."""
    if merged.kind != "ruling":
        return ""
    ruled = [each for each in merged.evidence if each.doer == "court"]
    return courts.named((_part(each) for each in ruled), (each.bench for each in ruled))


def _part(event: Event) -> str:
    """Return the part of its sentence that tells *event*, between semicolons."""
    at = event.said[0] - event.start
    return event.sentence[event.sentence.rfind(";", 0, max(0, at)) + 1 :].partition(";")[0]


def _title(template: str, values: Mapping[str, str], wording: Wording, alleged: str) -> str:
    """Fill the title in, with less in it where it would be too long: which court, then who receives the records.

    Who *alleged* what it says always stands at its end.
    """
    court = {"court": wording.doers["court"]}
    less: tuple[dict[str, str], ...] = ({}, court, {**court, "to": "", "other": ""})
    end = f", {alleged}" if alleged else ""
    titles = [filled(template, {**values, **each}) + end for each in less]
    return next((each for each in titles if len(each) <= LONGEST), titles[-1])


def _unnamed(merged: Merged, vocabulary: Vocabulary) -> str:
    """Return how to call records of no known system: by who holds them, where that is one agency."""
    holder = vocabulary.agencies[merged.from_[0]] if len(merged.from_) == 1 else None
    return f"{holder.short} records" if holder is not None and not holder.group else "records"


def _one_holder(merged: Merged, vocabulary: Vocabulary) -> bool:
    """Whether all sources that name who shares the records name the same one agency."""
    named = {each.from_ for each in merged.evidence if each.from_}
    return len(named) == 1 and not any(vocabulary.agencies[each].group for each in merged.from_)


def _names(identifiers: tuple[str, ...], terms: Mapping[str, Term], wording: Wording) -> str:
    return calling.listed([wording.terms.get(each, terms[each].short) for each in identifiers])


def _ending(subject: tuple[str, ...], wording: Wording) -> str:
    """Return the s of a verb in the present tense whose subject is *subject*."""
    return "" if len(subject) > 1 or wording.plural & set(subject) else "s"


def _report(document: Document, word: str) -> str:
    """Name the report, and on whose *word* it tells the event, as the end of a sentence."""
    day = words(document.published_when) if document.published_when else ""
    if not document.publisher:
        report = f"according to a news report of {day}" if day else "according to a news report"
        return f"{report} that cites {word}" if word else report
    report = f"{document.publisher} reported on {day}" if day else f"{document.publisher} reported"
    return f"{report}, citing {word}" if word else report


def _note(merged: Merged, document: Document) -> str:
    """Say in which words the date stands, for whoever checks the draft."""
    best = merged.evidence[0]
    if best.basis == "reported" or not best.expression:
        return ""
    report = f"the report of {words(document.published_when)}" if document.published_when else "the report"
    if merged.when is not None and best.expression == "since":
        return f"{report} says since an earlier event"
    return f"{report} says “{best.expression}”"
