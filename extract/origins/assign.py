"""Gives each document the story it tells and its relation to it, with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from extract.document import Document
from extract.origins import choose, index, shingles, standing, translations
from extract.origins.copies import Known, Reason, judge, known
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
class Placed:
    """A document with its origin, and why it has that origin."""

    document: Document
    twin: str
    """Id of the document that it was joined with; empty where it is the first of its story or a record says it."""
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
    return place((each, prints(each.text)) for each in documents)


def place(read: Iterable[tuple[Document, Prints]]) -> tuple[Placed, ...]:
    """Return documents as `explain` does; what each is recognised by has been *read* before."""
    ranked = sorted(read, key=lambda each: choose.standing(*each))
    ordered = [document for document, _ in ranked]
    marks = standing.without([each for _, each in ranked], [each.publisher for each in ordered])
    links = dict(_links(ordered, marks))
    leads = _chosen(ordered, marks, _leads(ordered, links, marks))
    followed = {lead for number, lead in enumerate(leads) if lead != number}
    placed = []
    for number, document in enumerate(ordered):
        lead = leads[number]
        origin = ordered[lead].origin or ordered[lead].id
        if number == lead or document.origin:
            relation = choose.leading(document, marks[number]) if number in followed else document.relation
            placed.append(Placed(replace(document, origin=origin, relation=relation), "", None))
            continue
        reason, twin = min(
            (each for each in links.get(number, ()) if leads[each[1]] == lead), key=_surest, default=(None, lead)
        )
        relation = document.relation or choose.relation(marks[number], marks[lead], reason.kind if reason else "")
        placed.append(Placed(replace(document, origin=origin, relation=relation), ordered[twin].id, reason))
    return tuple(sorted(placed, key=lambda each: each.document.id))


def _leads(documents: Sequence[Document], links: Mapping[int, Sequence[Link]], marks: Sequence[Prints]) -> list[int]:
    """Return for each document, by its number, the first document of its story.

    A document goes to the story that it is most like. Stories that are both mostly this document are one.
    """
    known: dict[str, int] = {}
    leads: list[int] = []
    joined: dict[int, int] = {}
    for number, document in enumerate(documents):
        found = [each for each in links.get(number, ()) if each[0].kind != "translated"]
        if document.origin:
            leads.append(known.setdefault(document.origin, number))
            continue
        if not found:
            leads.append(number)
            continue
        reason, twin = min(found, key=_surest)
        lead = _first(leads[twin], joined)
        if reason.whole >= ABOUT:
            about = {_first(leads[each], joined) for other, each in found if other.whole >= ABOUT}
            free = sorted(each for each in about if not documents[each].origin)
            lead = lead if documents[lead].origin else free[0]
            joined |= {each: lead for each in free if each != lead}
        leads.append(lead)
    leads = [_first(lead, joined) for lead in leads]
    over = _across(documents, links, marks, leads)
    return [_first(lead, over) for lead in leads]


def _chosen(documents: Sequence[Document], marks: Sequence[Prints], leads: Sequence[int]) -> list[int]:
    """Return *leads* with the text that leads each story chosen anew, now that all that tell it are known."""
    groups: dict[int, list[int]] = {}
    for number, lead in enumerate(leads):
        groups.setdefault(lead, []).append(number)
    best = {}
    for lead, group in groups.items():
        if len(group) > 1 and not documents[lead].origin:
            named = choose.named((documents[each], marks[each]) for each in group)
            spoken = [each for each in group if marks[each].languages == marks[lead].languages]
            credited = [each for each in group if choose.credited(documents[each], marks[each], named)]
            best[lead] = min(credited or spoken, key=lambda each: choose.standing(documents[each], marks[each]))
    return [best.get(lead, lead) for lead in leads]


def _across(
    documents: Sequence[Document], links: Mapping[int, Sequence[Link]], marks: Sequence[Prints], leads: Sequence[int]
) -> dict[int, int]:
    """Return which stories are one because one is the translation of the other, the surest first.

    A translation has one original: no two stories in one language become one by what they share with a third.
    """
    spoken: dict[int, frozenset[str]] = {}
    for number, lead in enumerate(leads):
        spoken[lead] = spoken.get(lead, frozenset()) | marks[number].languages
    joined: dict[int, int] = {}
    translated = [
        (_surest(link), number) for number, some in links.items() for link in some if link[0].kind == "translated"
    ]
    for (_, _, earlier), number in sorted(translated):
        pair = {_first(leads[earlier], joined), _first(leads[number], joined)}
        one, *rest = sorted(pair, key=lambda each: choose.nearness(documents[each], marks[each]))
        other = rest[0] if rest else one
        if one != other and not spoken[one] & spoken[other] and not documents[other].origin:
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


def _links(documents: Sequence[Document], marks: Sequence[Prints]) -> Iterator[tuple[int, tuple[Link, ...]]]:
    """Yield each document without a record's word, by its number, with the earlier ones that tell its story."""

    @lru_cache(maxsize=RECENT)
    def ready(number: int) -> Known:
        return known(marks[number], documents[number].publisher)

    for later, some in groupby(_candidates(marks), key=lambda each: each[0]):
        if documents[later].origin:
            continue
        judged = ((judge(ready(later), ready(earlier)), earlier) for _, earlier in some)
        if found := tuple((reason, earlier) for reason, earlier in judged if reason is not None):
            yield later, found


ORDER = {"same": 0, "contained": 1, "translated": 2, "rewritten": 3}
"""The surer evidence first."""


def _candidates(marks: Sequence[Prints]) -> Iterator[tuple[int, int]]:
    """Yield the pairs (later, earlier) that are worth comparing, in order, each once."""
    classes = [" ".join(sorted(each.languages)) for each in marks]
    pairs = set()
    looked_up = [shingles.sampled(each.grams) for each in marks]
    sizes = [len(each) for each in looked_up]
    keys = (some | ({each.whole} - {0}) for some, each in zip(looked_up, marks, strict=True))
    for later, earlier, shared in index.pairs(keys, classes):
        if shared >= SHARED * min(sizes[later], sizes[earlier]):
            pairs.add((later, earlier))
    for later, earlier, shared in index.pairs((translations.keys(each) for each in marks), classes):
        apart = classes[later] != classes[earlier] or marks[later].credits or marks[earlier].credits
        if shared >= FEWEST_KEYS and apart:
            pairs.add((later, earlier))
    return iter(sorted(pairs))
