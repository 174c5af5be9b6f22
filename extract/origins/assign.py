"""Gives each document the story it tells and its relation to it, with the reason."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from extract.again import Again
from extract.document import Document
from extract.origins import choose, shingles, standing, translations
from extract.origins.copies import Known, Reason, judge, known
from extract.origins.index import Index
from extract.origins.prints import Prints, prints

SHARED = 0.1
"""A pair that shares fewer of the looked-up grams than this share of the smaller's is not compared."""

FEWEST_KEYS = 3
"""Pairs of marks that two texts must share to be compared as translation or rewrite."""

ABOUT = 0.5
"""Share of the larger of two texts that stands in the smaller: both are about the same."""

RECENT = 256
"""Texts that are kept ready to be compared."""


Link = tuple[Reason, int]
"""An earlier document, by its number, and why it tells the same story."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a document is to the story that it tells."""

    number: int
    """Of the document."""
    origin: str
    relation: str
    twin: str
    """Id of the document that it was joined with; empty where it is the first of its story or a record says it."""
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Placed:
    """A document with its origin, and why it has that origin."""

    document: Document
    twin: str
    """As in `Place`."""
    reason: Reason | None

    def __str__(self) -> str:
        if self.reason is None:
            return f"{self.document.id}: an origin of its own, or its record says it"
        return f"{self.document.id}: {self.document.relation} of {self.twin} ({self.reason})"


def assign(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return *documents*, each with an origin, in order of id; those without one take it from what they copy.

    A document that copies no other is an origin of its own. The order of input does not matter.
    """
    return tuple(each.document for each in explain(documents))


def explain(documents: Iterable[Document]) -> tuple[Placed, ...]:
    """Return *documents* as `assign` does, each with the reason."""
    given = tuple(documents)
    found = (
        Placed(replace(given[each.number], origin=each.origin, relation=each.relation), each.twin, each.reason)
        for each in place(given, [prints(each.text) for each in given])
    )
    return tuple(sorted(found, key=lambda each: each.document.id))


@dataclass(frozen=True, slots=True)
class _Texts:
    """Documents in order of rank: the best of two copies comes first."""

    documents: Sequence[Document]
    publishers: Sequence[str]
    marks: Sequence[Prints]
    """What each is recognised by, without standing text."""
    ids: Sequence[str]
    origins: Sequence[str]
    """What records say of each; empty where none does."""
    relations: Sequence[str]
    languages: Sequence[str]
    """The languages of each, in one word."""


def place(documents: Sequence[Document], marks: Sequence[Prints]) -> Iterator[Place]:
    """Yield the place of each of *documents* that `assign` gives; *marks* is what each is recognised by.

    Both may be read again whenever they are asked for: a few words of each are held, and no text.
    """
    order, texts = _ranked(documents, marks)
    links = dict(_links(texts))
    leads = _chosen(texts, _leads(texts, links))
    followed = {lead for number, lead in enumerate(leads) if lead != number}
    for number, lead in enumerate(leads):
        origin, relation = texts.origins[lead] or texts.ids[lead], texts.relations[number]
        if number == lead or texts.origins[number]:
            if number in followed and not relation:
                relation = choose.leading(texts.documents[number], texts.marks[number])
            yield Place(order[number], origin, relation, "", None)
            continue
        reason, twin = min(
            (each for each in links.get(number, ()) if leads[each[1]] == lead), key=_surest, default=(None, lead)
        )
        if not relation:
            relation = choose.relation(texts.marks[number], texts.marks[lead], reason.kind if reason else "")
        yield Place(order[number], origin, relation, texts.ids[twin], reason)


def _ranked(documents: Sequence[Document], marks: Sequence[Prints]) -> tuple[array[int], _Texts]:
    """Return the numbers of *documents* in order of rank, and what is to be known of each in this order."""
    keys, publishers, ids, origins, relations, languages = [], [], [], [], [], []
    words: dict[frozenset[str], str] = {}
    for document, each in zip(documents, marks, strict=True):
        keys.append(choose.standing(document, each))
        publishers.append(document.publisher)
        ids.append(document.id)
        origins.append(document.origin)
        relations.append(document.relation)
        spoken = each.languages
        languages.append(words.setdefault(spoken, " ".join(sorted(spoken))))
    order = array("I", sorted(range(len(keys)), key=keys.__getitem__))
    del keys
    columns = (publishers, ids, origins, relations, languages)
    publishers, ids, origins, relations, languages = ([some[number] for number in order] for some in columns)
    bare = standing.without(Again(len(order), lambda rank: marks[order[rank]]), publishers)
    ranked = Again(len(order), lambda rank: documents[order[rank]])
    return order, _Texts(ranked, publishers, bare, ids, origins, relations, languages)


def _leads(texts: _Texts, links: Mapping[int, Sequence[Link]]) -> array[int]:
    """Return for each document, by its number, the first document of its story.

    A document goes to the story that it is most like. Stories that are both mostly this document are one.
    """
    known: dict[str, int] = {}
    leads = array("I")
    joined: dict[int, int] = {}
    for number, origin in enumerate(texts.origins):
        found = [each for each in links.get(number, ()) if each[0].kind != "translated"]
        if origin:
            leads.append(known.setdefault(origin, number))
            continue
        if not found:
            leads.append(number)
            continue
        reason, twin = min(found, key=_surest)
        lead = _first(leads[twin], joined)
        if reason.whole >= ABOUT:
            about = {_first(leads[each], joined) for other, each in found if other.whole >= ABOUT}
            free = sorted(each for each in about if not texts.origins[each])
            lead = lead if texts.origins[lead] else free[0]
            joined |= {each: lead for each in free if each != lead}
        leads.append(lead)
    leads = array("I", (_first(lead, joined) for lead in leads))
    over = _across(texts, links, leads)
    return array("I", (_first(lead, over) for lead in leads))


def _chosen(texts: _Texts, leads: array[int]) -> array[int]:
    """Return *leads* with the text that leads each story chosen anew, now that all that tell it are known."""
    groups: dict[int, list[int]] = {lead: [] for number, lead in enumerate(leads) if lead != number}
    for number, lead in enumerate(leads):
        if lead in groups:
            groups[lead].append(number)
    best = {}

    for lead, group in groups.items():
        if not texts.origins[lead]:
            told = {each: (texts.documents[each], texts.marks[each]) for each in group}
            named = choose.named(told.values())
            spoken = [each for each in group if texts.languages[each] == texts.languages[lead]]
            credited = [each for each in group if choose.credited(*told[each], named)] if named else []
            ranks = {each: choose.standing(*told[each]) for each in credited or spoken}
            best[lead] = min(ranks, key=ranks.__getitem__)
    return array("I", (best.get(lead, lead) for lead in leads))


def _across(texts: _Texts, links: Mapping[int, Sequence[Link]], leads: array[int]) -> dict[int, int]:
    """Return which stories are one because one is the translation of the other, the surest first.

    A translation has one original: no two stories in one language become one by what they share with a third.
    """
    translated = [
        (_surest(link), number) for number, some in links.items() for link in some if link[0].kind == "translated"
    ]
    spoken: dict[int, set[str]] = {
        leads[each]: set() for (_, _, earlier), number in translated for each in (earlier, number)
    }
    for number, lead in enumerate(leads):
        if lead in spoken:
            spoken[lead].update(texts.languages[number].split())
    joined: dict[int, int] = {}
    for (_, _, earlier), number in sorted(translated):
        pair = {_first(leads[earlier], joined), _first(leads[number], joined)}
        one, *rest = sorted(pair, key=lambda each: choose.nearness(texts.documents[each], texts.marks[each]))
        other = rest[0] if rest else one
        if one != other and not spoken[one] & spoken[other] and not texts.origins[other]:
            joined[other] = one
            spoken[one] |= spoken[other]
    return joined


def _first(lead: int, joined: Mapping[int, int]) -> int:
    while lead in joined:
        lead = joined[lead]
    return lead


def _surest(link: Link) -> tuple[int, float, int]:
    reason, earlier = link
    return ORDER[reason.kind], -reason.share, earlier


def _links(texts: _Texts) -> Iterator[tuple[int, tuple[Link, ...]]]:
    """Yield each document without a record's word, by its number, with the earlier ones that tell its story."""

    @lru_cache(maxsize=RECENT)
    def ready(number: int) -> Known:
        return known(texts.marks[number], texts.publishers[number])

    for later, some in groupby(_candidates(texts), key=lambda each: each[0]):
        if texts.origins[later]:
            continue
        judged = ((judge(ready(later), ready(earlier)), earlier) for _, earlier in some)
        if found := tuple((reason, earlier) for reason, earlier in judged if reason is not None):
            yield later, found


ORDER = {"same": 0, "contained": 1, "translated": 2, "rewritten": 3}
"""The surer evidence first."""


def _candidates(texts: _Texts) -> Iterator[tuple[int, int]]:
    """Yield the pairs (later, earlier) that are worth comparing, in order, each once."""
    words, marked = Index(), Index()
    sizes, credited = array("I"), bytearray()
    for each in texts.marks:
        looked_up = shingles.sampled(each.grams)
        words.add(looked_up | ({each.whole} - {0}))
        marked.add(translations.keys(each))
        sizes.append(len(looked_up))
        credited.append(bool(each.credits))
    alike = (
        (later, earlier)
        for later, earlier, shared in words.pairs(texts.languages)
        if shared >= SHARED * min(sizes[later], sizes[earlier])
    )
    told = (
        (later, earlier)
        for later, earlier, shared in marked.pairs(texts.languages)
        if shared >= FEWEST_KEYS
        and (texts.languages[later] != texts.languages[earlier] or credited[later] or credited[earlier])
    )
    return (pair for pair, _ in groupby(heapq.merge(alike, told)))
