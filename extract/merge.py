"""Joins what several sentences, documents and languages tell of one event, and says why, or why not."""

from __future__ import annotations

import functools
import heapq
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from extract import bench, contested, marked, steps
from extract.alike import Alike, receiving
from extract.deed import Deed
from extract.events import Event
from extract.figures import amount
from timeline.vocabulary import Term, Vocabulary, line
from timeline.when import When

CLOSE = 0.1
"""Two counts of people agree when they differ by less than this share: “nearly 1.3 million”, “1.28 million”."""
FAR = 10**6
"""Days between dates of which one has no end."""
NEWS, LONG = 80, 31
"""Characters before a deed in which it may be said to be the latest, and days after which another is an old one."""
_LATEST = re.compile(r"\b(?:[Mm]ost|[Mm]ore)\s+recently\b|\bha(?:s|ve)\s+now\b|最近|más\s+recientemente")
KNOWN = 16_384
"""Pairs of deeds of which it is remembered whether they are kept apart: many documents tell one deed."""


@dataclass(frozen=True, slots=True)
class Merged(Deed):
    """One event with all the places that tell it."""

    basis: str
    evidence: tuple[Event, ...]
    """The best first: dated before undated, the first report before later ones, then by document and place."""

    @property
    def word(self) -> str:
        """On whose word it is told, see `vouching`; empty where a document tells it on its own throughout."""
        said: dict[str, str] = {}
        for each in self.evidence:
            said[each.document] = said.get(each.document) or each.word
        return next(iter(said.values())) if all(said.values()) else ""


def refusal(one: Deed, other: Deed, vocabulary: Vocabulary) -> str:
    """Return why *one* and *other* are not the same event; empty where nothing keeps them apart."""
    if one.kind != other.kind:
        return f"one is a {one.kind}, the other a {other.kind}"
    if isinstance(one, Event) and isinstance(other, Event) and (why := _told_apart(one, other)):
        return why
    if retold(one, other, vocabulary) and (one.when is None or other.when is None or one.when.overlaps(other.when)):
        return ""
    if not agree(one.systems, other.systems, vocabulary.systems):
        return "they are about different records"
    if not agree(one.from_, other.from_, vocabulary.agencies):
        return "the records are held by different agencies"
    if not agree(receiving(one, vocabulary), receiving(other, vocabulary), vocabulary.agencies):
        return "different agencies ask for or receive the records"
    if one.when is not None and other.when is not None and not one.when.overlaps(other.when):
        return f"one is dated {one.when}, the other {other.when}"
    first, second = amount(one.people), amount(other.people)
    if first and second and abs(first - second) > CLOSE * max(first, second):
        return f"one counts {one.people}, the other {other.people}"
    return ""


def _told_apart(one: Event, other: Event) -> str:
    """Return what the texts of two tellings of one kind say that sets them apart; empty where they do not."""
    if two_courts(one, other):
        return "they are deeds of two courts"
    if two_suits(one, other):
        return "one document tells of another suit"
    if marked.two_sides(marked.of(one), marked.of(other)):
        return "they are deeds of two sides, or of two bodies"
    if later(one, other):
        return "one is told as the latest"
    return "they are two steps" if steps.apart(one, other) else ""


def two_courts(one: Event, other: Event) -> bool:
    """Whether they are of two levels, “the appeals court upheld what a judge had ordered”, or of two judges.

    Or one document sets one court against another: “… after a different federal judge blocked it”.
    """
    if one.doer != "court" or other.doer != "court":
        return False
    if one.document == other.document and one.another != other.another:
        first, then = (one, other) if one.another else (other, one)
        if then.start < first.start or not bench.judge(then.bench):
            return True  # “a different judge blocked it. Judge Reed ruled …”: who it was is told after it
    return bench.apart(one.bench, other.bench)


def two_suits(one: Event, other: Event) -> bool:
    """Whether one document sets a suit or policy against another: “una demanda similar”, “Iowa joined them”."""
    told_apart = one.kind in ("lawsuit", "policy") and one.another != other.another
    return one.document == other.document and told_apart


def later(one: Event, other: Event) -> bool:
    """Whether one document tells a deed long past, and the other as its news: “most recently, a court”."""
    if one.document != other.document:
        return False
    old, new = (one, other) if one.basis == "happened" else (other, one)
    if old.basis == new.basis or not (old.when and old.when.latest and new.when and new.when.latest):
        return False
    before = new.sentence[max(0, new.said[0] - new.start - NEWS) : new.said[1] - new.start]
    return (new.when.latest - old.when.latest).days > LONG and _LATEST.search(before) is not None


def retold(one: Deed, other: Deed, vocabulary: Vocabulary) -> bool:
    """Whether one document tells a dated deed and, without a date, the same sort of deed of the same agencies."""
    if not (isinstance(one, Event) and isinstance(other, Event)) or one.document != other.document:
        return False
    return (
        (one.basis == "reported") != (other.basis == "reported")
        and one.doer == other.doer
        and bool(one.from_ or one.to)
        and bool(other.from_ or other.to)
        and not _elsewhere(one, other, vocabulary)
        and agree(one.from_ + one.to, other.from_ + other.to, vocabulary.agencies)
    )


def _elsewhere(one: Event, other: Event, vocabulary: Vocabulary) -> bool:
    """Whether a dated deed is long past, and the other is told of other records of another holder."""
    dated, bare = (one, other) if one.basis == "happened" else (other, one)
    if not (dated.when and dated.when.latest and bare.when and bare.when.latest):
        return False
    return (
        (bare.when.latest - dated.when.latest).days > LONG
        and not agree(one.systems, other.systems, vocabulary.systems)
        and not agree(one.from_, other.from_, vocabulary.agencies)
    )


def agree(one: tuple[str, ...], other: tuple[str, ...], terms: Mapping[str, Term]) -> bool:
    """Whether two lists may mean the same: one is empty, or they share a word or a line of descent."""
    if not one or not other:
        return True
    return any(line(terms, each) & line(terms, twin) & {each, twin} for each in one for twin in other)


def merge(events: Iterable[Event], vocabulary: Vocabulary) -> tuple[Merged, ...]:
    """Join *events* that nothing keeps apart, the most precisely dated first; order of input does not matter.

    Each joins the first group that does not keep it out, one without a date the nearest; one whose document has no
    date either joins none where several would take it, for nobody can say which. Other documents are held
    against it by their different deeds and courts alone, for only between tellings of one document more than those
    counts.
    """
    groups: list[list[Event]] = []
    deeds: list[dict[Deed, str]] = []  # each with the one document that tells it; empty where several do
    marks: list[set[marked.Mark]] = []
    within: dict[str, list[tuple[int, Event]]] = {}
    alike = Alike(vocabulary)

    @functools.lru_cache(maxsize=KNOWN)
    def apart(one: Deed, other: Deed) -> bool:
        return bool(refusal(one, other, vocabulary))

    def kept_out(event: Event, deed: Deed, number: int, own: list[tuple[int, Event]]) -> bool:
        beside = tuple(each for at, each in own if at == number)
        rivals = (each for each, document in deeds[number].items() if document != event.document)
        return (
            _kept_out(event, beside, vocabulary)
            or any(marked.apart(marked.of(event), mark) for mark in marks[number])
            or any(apart(deed, each) for each in rivals)
        )

    for event in sorted(events, key=_rank):
        deed = Deed(event.kind, event.from_, event.to, event.systems, event.people, event.when)
        own = within.setdefault(event.document, [])
        near = (at for at, _ in itertools.groupby(heapq.merge(alike.near(deed), sorted(at for at, _ in own))))
        mine = {at for at, _ in own}
        fitting = (
            number
            for number in (near if event.basis == "happened" else _nearest(event, near, groups, mine))
            if not kept_out(event, deed, number, own)
        )
        number = next(fitting, len(groups))
        if event.when is None and number not in mine and next(fitting, None) is not None:
            number = len(groups)
        if number == len(groups):
            groups.append([])
            deeds.append({})
            marks.append(set())
            alike.add(number, deed)
        groups[number].append(event)
        marks[number].add(marked.of(event))
        deeds[number][deed] = event.document if deeds[number].get(deed, event.document) == event.document else ""
        own.append((number, event))
    whole = contested.joined(groups, lambda one, other: _unlike(one, other, vocabulary))
    return tuple(_joined(group, vocabulary) for group in whole)


def _unlike(one: Event, other: Event, vocabulary: Vocabulary) -> bool:
    return marked.apart(marked.of(one), marked.of(other)) or bool(refusal(one, other, vocabulary))


def _nearest(event: Event, numbers: Iterable[int], groups: list[list[Event]], own: set[int]) -> list[int]:
    """Return the *numbers* of *groups* in the order in which *event*, which has no date, may belong to them.

    Its *own*, of which its document tells, come first, and of them those of its judge; then those whose date is
    nearest to its report, for news without a date is of the last days; of those of one week what most tell.
    """

    def distance(number: int) -> tuple[bool, bool, int, int]:
        group = groups[number]
        days = _days(event.when, group[0].when) + (bench.LATELY if group[0].basis == "reported" else 0)
        return number not in own, other_judge(group), days // bench.LATELY, -len(group)

    def other_judge(group: list[Event]) -> bool:
        judge = bench.judge(event.bench)
        return bool(judge) and judge not in {bench.judge(each.bench) for each in group}

    return sorted(numbers, key=distance)


def _days(one: When | None, other: When | None) -> int:
    """Return how many days lie between the ends of two dates."""
    last, end = one.latest if one else None, other.latest if other else None
    return abs((last - end).days) if last and end else FAR


def _kept_out(event: Event, beside: tuple[Event, ...], vocabulary: Vocabulary) -> bool:
    """Whether *event* is none of a group by the tellings *beside* of its own document.

    What is told again without a date is held against the dated tellings; of the others only their courts count.
    """
    dated = [each for each in beside if each.basis == "happened"]
    again = event.basis == "reported" and any(retold(event, each, vocabulary) for each in dated)
    return any(two_courts(event, each) for each in beside) or any(
        refusal(event, each, vocabulary) for each in (dated if again else beside)
    )


def _width(when: When | None) -> int:
    if when is None or when.latest is None:
        return 10**6
    return (when.latest - when.earliest).days if when.earliest else 10**5


def _bound(event: Event) -> date:
    """Return the day by which a deed without a date was done: the first report that tells it bounds it."""
    told = event.when.latest if event.when and event.basis != "happened" else None
    return told or date.max


def _rank(event: Event) -> tuple[object, ...]:
    return (
        event.basis != "happened",
        _width(event.when),
        _bound(event),
        -(amount(event.people) or 0),
        event.document,
        event.start,
        event.kind,
    )


def _joined(group: list[Event], vocabulary: Vocabulary) -> Merged:
    best = group[0]
    holders = _narrowest([each.from_ for each in group], vocabulary.agencies)
    receivers = _receivers(group, vocabulary)
    own = {above for each in holders for above in line(vocabulary.agencies, each)}
    outside = tuple(each for each in receivers if each not in own)
    return Merged(
        kind=best.kind,
        from_=holders,
        to=outside
        if best.kind == "disclosure"
        else outside or tuple(each for each in receivers if each not in holders),
        systems=next((each.systems for each in group if each.systems), ()),
        people=next((each.people for each in group if each.people), ""),
        when=contested.when(group),
        basis=best.basis,
        evidence=tuple(group),
    )


def _receivers(group: list[Event], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return who asked for or received the records; to an agreement that is who signed it, as most tellings say."""
    named = [each.to for each in group if each.to]
    if group[0].kind == "agreement" and named:
        return Counter(named).most_common(1)[0][0]
    return _narrowest(named, vocabulary.agencies)


def _narrowest(lists: list[tuple[str, ...]], terms: Mapping[str, Term]) -> tuple[str, ...]:
    """Return the list whose words are lowest in their line of descent; the first of equals."""
    named = [each for each in lists if each]
    return max(named, key=lambda each: max(len(line(terms, word)) for word in each), default=())
