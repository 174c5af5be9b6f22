"""Draws the events out of one document: its sentences in order, each read with what was told before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from extract import (
    aftersaid,
    background,
    concerned,
    dates,
    figures,
    frames,
    matter,
    mentions,
    paragraphs,
    persons,
    pointing,
    seats,
    speech,
    suits,
    vouching,
    weak,
)
from extract.dates import TimeExpression
from extract.deed import Deed
from extract.document import Document
from extract.excerpt import excerpt
from extract.frames import Frame
from extract.governing import Dating, date_of
from extract.languages.han import simplified
from extract.languages.zh import abroad
from extract.languages.zh import matter as chinese
from extract.lexicon import Lexicon
from extract.publication import furniture
from extract.scene import REACH, Context, Scene, Twin
from timeline import sentences
from timeline.vocabulary import Vocabulary
from timeline.when import When

LEAD = 6
"""How many sentences may leave open what the first one says."""
FEW = 2
"""Sentences up to which a text may leave out which office of the federal government has to do with it."""
SEVERAL = 2
"""Sentences about records that make a document one about records."""
SHARE = 3
"""So does one sentence in so many."""
RECENT = 5
"""Years before a report within which what it tells is news."""

_BREAK = re.compile(r"[;:—]|\b(?:and|but|which|who)\b|[，,]\s*但")
"""Signs that the words between two places are not one thought."""


@dataclass(frozen=True, slots=True)
class Event(Deed):
    """Something that a document tells as done, with the place that tells it."""

    basis: str
    """``happened``, or ``reported`` where only the report bounds it."""
    expression: str
    """The words that date it; empty where only the report does."""
    document: str
    """Id of the document."""
    text: str
    """``sha256:…`` of the text in which it was found."""
    language: str
    start: int
    """Where the sentence that tells it begins in the text."""
    end: int
    sentence: str
    quote: str
    """Four to twelve words in a row that carry the fact."""
    doer: str
    another: bool
    """Whether this is said to be another deed than the one at hand: “a different federal judge”, “had previously”."""
    rule: str
    """The row of the tables that found it, and the rule that dated it."""
    bench: str = ""
    """The seat of a court that did it, see `bench`; empty where it is none."""
    states: tuple[str, ...] = ()
    """The states that tell it apart from other deeds, see `concerned`."""
    said: tuple[int, int] = (-1, -1)
    """Where the text says what was done."""
    dated: tuple[int, int] = (-1, -1)
    """Where the text says when; ``(-1, -1)`` where it does not."""
    word: str = ""
    """On whose word the text tells it, one of `vouching.WORDS`; empty where it is on its own."""


def find(document: Document, lexicons: Mapping[str, Lexicon], vocabulary: Vocabulary) -> tuple[Event, ...]:
    """Return the events that *document* tells, in the order of its text.

    A paragraph in a language without a lexicon tells none, and so does a text that speaks of no records, or names no
    federal office and nothing that one holds: it is left before its dates are read.
    """
    told_of = weak.settled(tuple(_scenes(document.text, lexicons, vocabulary)))
    officials = persons.named(scene for _, scene in told_of)
    scenes = tuple((start, persons.recognised(scene, officials)) for start, scene in told_of)
    scenes = tuple(_paired(scenes))
    if not any(scene.spoken for _, scene in scenes):
        return ()
    if len(scenes) > FEW and not any(scene.federal for _, scene in scenes):
        return ()
    expressions = sorted(_dating(document), key=lambda each: each.start)
    starts = [each.start for each in expressions]
    found: list[Event] = []
    before = -1
    resting: list[Event] = []
    spoken = sum(scene.spoken for _, scene in scenes)
    anchored = spoken >= SEVERAL or spoken * SHARE >= len(scenes)
    context = _outlook(scene for _, scene in scenes)
    for start, bare in scenes:
        end = start + len(bare.text)
        quoted = tuple((low - start, high - start) for low, high in speech.spans(document.text, start, end))
        within = expressions[bisect_left(starts, start) : bisect_left(starts, end)]
        inside = tuple(
            each
            for each in within
            if each.end <= end and not any(low <= each.start - start < high for low, high in quoted)
        )
        named = tuple((each.start - start, each.end - start) for each in inside)
        scene = replace(bare, context=context, dates=named)
        told = tuple(frames.find(scene, quoted))
        if found and not told and found[-1].start == before:
            found[-1] = aftersaid.dated(found[-1], scene.text, start, inside, document.published)
        before = start
        for number, frame in enumerate(told):
            others = told[:number] + told[number + 1 :]
            previous = found[-1].when if found else None
            dating = date_of(frame, others, scene.text, start, inside, document.published, previous)
            if not (
                _history(dating.when, document.published)
                or background.is_one(frame, dating, scene.text, others)
                or (_open(frame, scene) and chinese.elsewhere(scene.text))
            ):
                found.append(_event(frame, dating, document, document.text[start:end], start, scene))
                if _rests(frame, scene):
                    resting.append(found[-1])
                anchored = anchored or (scene.spoken and bool(frame.systems))
        context = scene.after(Twin(frame.kind, frame.systems, frame.from_, frame.to) for frame in told)
        if not told and matter.strays(scene):
            context = replace(context, age=REACH + 1)
    kept = [each for each in found if anchored or each not in resting]
    return seats.named(suits.sorted_out(kept, document.text))


def _open(frame: Frame, scene: Scene) -> bool:
    """Whether a Chinese sentence does not say which records *frame* is about."""
    return scene.lexicon.language == "zh" and not scene.spoken and frame.kind in pointing.OPEN


def _rests(frame: Frame, scene: Scene) -> bool:
    """Whether *frame*, in Chinese, is of records only because others of its document are."""
    if not _open(frame, scene):
        return False
    named = [(each.start, each.end) for each in scene.mentions if each.acts]
    return not frame.systems or chinese.other(scene.text, (frame.start, frame.end), [*named, *scene.dates])


def _dating(document: Document) -> Iterator[TimeExpression]:
    """Yield the time expressions of *document*, but not the day of a dateline, on which the text was written."""
    for each in dates.find(document.text, document.published):
        begin = document.text.rfind("\n", 0, each.start) + 1
        head = document.text[begin : each.end + furniture.FARTHEST].split("\n")[0]
        if not furniture.dated(head, each.start - begin, each.end - begin):
            yield each


def _scenes(text: str, lexicons: Mapping[str, Lexicon], vocabulary: Vocabulary) -> Iterator[tuple[int, Scene]]:
    """Yield each sentence of the running text with its place, as if nothing had been told before it.

    Chinese about another country is left out.
    """
    read = [each for each in paragraphs.find(text) if each.role == "body"]
    written = [text[each.start : each.end] for each in read if each.language == "zh"]
    foreign = bool(written) and abroad.told_of("\n".join(written))
    for paragraph in read:
        lexicon = lexicons.get(paragraph.language)
        if lexicon is None or (foreign and paragraph.language == "zh"):
            continue
        for start, end in sentences.split(text, paragraph.start, paragraph.end):
            yield start, scene_of(text[start:end], lexicon, vocabulary)


def _paired(scenes: Iterable[tuple[int, Scene]]) -> Iterator[tuple[int, Scene]]:
    """Yield *scenes*, each that only names records with what the one before says of whom an agency's are.

    “The department should not have voters’ digits. No law obliges the clerks to part with the rolls.”
    """
    topic = ""
    for start, scene in scenes:
        types = {each.type for each in scene.mentions}
        if topic and not scene.spoken and "head" in types and "topic" not in types:
            scene = replace(scene, topic=topic)
        yield start, scene
        topics = [each.id for each in scene.mentions if each.type == "topic" and each.id]
        office = any(each.type == "agency" for each in scene.mentions)
        topic = topics[0] if topics and office and scene.lexicon.language == "en" and not scene.spoken else ""


def scene_of(sentence: str, lexicon: Lexicon, vocabulary: Vocabulary) -> Scene:
    """Return *sentence* with what it names, its traditional characters put into simplified ones."""
    plain = simplified(sentence) if lexicon.language == "zh" else sentence
    return Scene(
        plain,
        mentions.find(plain, lexicon),
        Context(),
        lexicon,
        vocabulary,
    )


def _history(when: When | None, published: date | None) -> bool:
    """Whether something lies so long before the report that it is told as background: “passed in 1974”."""
    return bool(when and when.latest and published and (published - when.latest).days > 365 * RECENT)


def _outlook(scenes: Iterable[Scene]) -> Context:
    """Return what the first sentence says that tells which records or whose: a lead may leave open what follows.

    What the second sentence says is as near to the first as what stands before.
    """
    told = ((number, scene.after()) for number, scene in enumerate(scenes) if scene.spoken)
    number, first = next(
        ((at, each) for at, each in told if each.systems or each.holders or each.receivers), (0, Context())
    )
    return replace(first, age=1 if number == 1 else REACH - LEAD + 1, person=None)


def _event(frame: Frame, dating: Dating, document: Document, sentence: str, start: int, scene: Scene) -> Event:
    when, basis = dating.when, dating.basis
    lexicon = scene.lexicon
    counted = figures.find(scene.text, frame.start, frame.scope[1], lexicon.counted, lexicon.people, scene.dates)
    wanted = [span for span in (frame.object, counted.span if counted else None) if span]
    if dating.start >= 0 and not _BREAK.search(_between(sentence, frame, dating, start)):
        wanted.append((dating.start - start, dating.end - start))
    return Event(
        kind=frame.kind,
        from_=frame.from_,
        to=frame.to,
        systems=frame.systems,
        people=_counted(frame, counted) if counted else "",
        when=when,
        basis=basis,
        expression=dating.expression,
        document=document.id,
        text=document.sha256,
        language=lexicon.language,
        start=start,
        end=start + len(sentence),
        sentence=sentence,
        quote=excerpt(sentence, (frame.start, frame.end), wanted, lexicon.language),
        doer=frame.doer,
        another=frame.another,
        bench=frame.bench,
        states=concerned.of(frame, scene),
        rule=f"{frame.rule} {dating.rule}",
        said=(start + frame.start, start + frame.end),
        dated=(dating.start, dating.end),
        word=vouching.of(lexicon.language, scene.text, frame.kind, frame.start, frame.end),
    )


def _counted(frame: Frame, count: figures.Count) -> str:
    """Return how many people *frame* is about: of a part and a whole those asked for are the whole."""
    return count.whole if frame.kind == "request" and count.whole else count.said


def _between(sentence: str, frame: Frame, dating: Dating, offset: int) -> str:
    """Return what stands between a phrase and the words that date it."""
    low, high = dating.start - offset, dating.end - offset
    return sentence[high : frame.start] if high <= frame.start else sentence[frame.end : low]
