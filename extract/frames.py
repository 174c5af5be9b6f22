"""Finds in one sentence who did what with which records: a `Frame` for each phrase of the tables that fits.

A phrase fits where its doing word is told as done, its doer may do such a thing, and a record is named where
the phrase needs one. What a sentence leaves open is filled in from what was told before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract import bench, clauses, doers, lookalikes, objects, parties, pointing
from extract.languages import english
from extract.languages.es import reading as spanish
from extract.languages.zh import reading as chinese
from extract.lexicon import Lexicon, Phrase
from extract.mentions import Mention
from extract.patterns import NOUN
from extract.scene import Scene

_QUESTION = re.compile(r"[?？][”\"’')\]」]*\s*$")
_NEEDS_SYSTEM = ("legislation", "report")
"""Kinds that are told of so many things that the record system must be clear."""

_AIMS = {
    "policy": ("request",),
    "legislation": ("request",),
    "agreement": ("request",),
    "appeal": ("request", "disclosure", "policy"),
    "lawsuit": ("request", "disclosure", "policy"),
    "request": ("disclosure",),
    "error": ("disclosure",),
}
"""What a deed of a kind may say or be for: a rule asks for records, an appeal is for giving them."""

_ANOTHER = re.compile(
    r"\b(?:another|(?:an?|the)\s+(?:different|second|third|separate|other)|otr[oa])\s+(?:[\w.-]+\s+){0,2}$"
    r"|另(?:外)?(?:一)?(?:名|位|家|个)\w{0,3}$",
    re.IGNORECASE,
)
"""What stands before a doer of whom nothing was told yet: “another federal judge”."""
_DISTINCT = re.compile(r"\s+(?:distint[oa]|diferente)\b")
_SIMILAR = re.compile(r"\b(?:demandas?|querellas?)\s+(?:similar|parecida)|类似的?诉讼|另一起诉讼", re.IGNORECASE)
"""A suit like the one before: “presentó una demanda similar”."""
BEHIND = 12
"""Characters after a phrase in which a suit may be said to be like another."""
NEAR = 60
"""Characters before a doer in which it may be said to be another."""
_FROM = re.compile(r"\b(?:by|from)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)
"""What stands before the doer of a noun: “a letter from Senate Democrats said”."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one phrase of a sentence tells."""

    kind: str
    from_: tuple[str, ...]
    to: tuple[str, ...]
    systems: tuple[str, ...]
    tense: str
    since: bool
    noun: bool
    """Whether the phrase begins with a noun for what was done: “the suit, filed …”, “a letter Thursday”."""
    doer: str
    """Class of the doer, such as ``court``; empty where none is named."""
    another: bool
    """Whether the doer is said to be another than the one before: “a different federal judge”."""
    bench: str
    """At which level a court sits that does it; see `bench.level`."""
    start: int
    """Where the phrase begins in the sentence."""
    end: int
    scope: tuple[int, int]
    """The part of the sentence that belongs to it, for its date and figures."""
    object: tuple[int, int] | None
    """Where the record is named that it is about, if it is named."""
    rule: str
    """The row of the tables that found it."""


def find(scene: Scene, speech: tuple[tuple[int, int], ...]) -> Iterator[Frame]:
    """Yield the frames of a sentence in order; *speech* are its spans that are quoted, where nothing is told.

    A question tells nothing. What is confessed is told with the confession.
    """
    if _QUESTION.search(scene.text):
        return
    taken = list(speech)
    confessed = -1
    sued = False
    told: Frame | None = None
    for match, phrase in _hits(scene.text, scene.lexicon):
        verb = match.span("verb")
        if any(start <= verb[0] < end for start, end in taken) or any(
            start <= match.start() < end for start, end in speech
        ):
            continue
        if phrase.kind == "oversight" and sued and scene.lexicon.language == "zh":
            continue  # “起诉……，要求禁止”: what a suit asks for
        if told is not None and _aim(scene, told, phrase, verb):
            continue  # “发布新规，要求各州交出……”: what a rule says
        frame = _frame(scene, match, phrase)
        if frame is not None and not (frame.kind in ("disclosure", "error") and frame.start < confessed):
            taken.append(verb)
            sued = sued or frame.kind == "lawsuit"
            told = frame
            confessed = frame.scope[1] if frame.kind == "error" and phrase.by != ("any",) else confessed
            yield frame


def _aim(scene: Scene, told: Frame, phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in Chinese, a phrase after another deed, with no doer of its own, is what that deed says or is for."""
    if scene.lexicon.language != "zh" or phrase.kind not in _AIMS.get(told.kind, ()):
        return False
    if any(each.acts and told.end <= each.start < verb[0] for each in scene.mentions):
        return False
    return chinese.ACHIEVED.search(scene.text, told.end, verb[1] + 2) is None


def _hits(text: str, lexicon: Lexicon) -> list[tuple[re.Match[str], Phrase]]:
    """Return where phrases match, in order of place and, at one place, of the tables."""
    found = [(match.start("verb"), lexicon.said_by[number], match) for number, match in lexicon.sayings.find(text)]
    return [(match, lexicon.phrases[number]) for _, number, match in sorted(found, key=lambda hit: hit[:2])]


def _reading(scene: Scene, match: re.Match[str], phrase: Phrase) -> english.Reading:
    verb = match.span("verb")
    if scene.lexicon.language == "zh":
        acting = tuple(each.start for each in scene.mentions if each.acts)
        return chinese.read(scene.text, *verb, scene.dates, acting, match.end() if phrase.needs == "records" else 0)
    ends = frozenset(each.end for each in scene.mentions if each.acts)
    form = NOUN if NOUN in match.re.groupindex else scene.lexicon.verb_forms.get(match["verb"].lower(), "base")
    if scene.lexicon.language == "es":
        return spanish.read(scene.text, verb[0], form, match.start(), match.end())
    if form == NOUN:
        return english.deed(scene.text, (match.start(), verb[1]), scene.dates)
    return english.read(scene.text, verb, form, ends, match.start())


def _frame(scene: Scene, match: re.Match[str], phrase: Phrase) -> Frame | None:
    verb = match.span("verb")
    reading = _reading(scene, match, phrase)
    if reading.modality == "present" and phrase.kind in spanish.NEWS and "any" not in phrase.by:
        reading = replace(reading, modality="done")
    if reading.modality != "done":
        return None
    handed = phrase.does == "from" and phrase.needs == "records" and scene.lexicon.language == "en"
    if handed and english.speaks(scene.text, verb[1], scene.dates):
        return None
    led = match.start() < verb[0] and scene.lexicon.language == "en"
    in_spanish = scene.lexicon.language == "es"
    noun_first = led and phrase.does == "none" and not _told_of(scene, reading.start)
    if lookalikes.is_one(scene, match, phrase):
        return None
    if noun_first:  # “an agreement … was signed”, “the suit, filed on Monday”: the deed is done to the noun
        reading = replace(reading, passive=True)
    doer = doers.find(scene, reading.start, verb, reading.passive, NOUN in match.re.groupindex, match.start())
    if not {"any", doer.type if doer else ""} & set(phrase.by):
        agentless = reading.passive and doer is None and phrase.needs == "records"
        searched = (
            scene.spoken
            and phrase.does == "to"
            and (
                scene.lexicon.language == "en"
                or (in_spanish and phrase.kind == "disclosure" and objects.handed(scene, verb))
            )
        )  # “the records were run against SAVE”
        if not (agentless and (objects.handed(scene, verb) if phrase.does == "from" else searched)):
            return None
    if _to_nobody(scene, phrase, doer):
        return None
    gives = phrase.does == "from"
    left, right = objects.region(scene, match, reading.passive and not noun_first, doer, gives)
    inside = [each for each in scene.mentions if left <= each.start < right and each is not doer]
    if phrase.needs == "records":
        if reading.passive and scene.lexicon.language == "en":
            inside = objects.subjects(scene, inside, verb[0])
        if not any(each.record for each in inside) and not clauses.resumed(scene, reading.start, verb[0]):
            return None
    if not scene.spoken and not pointing.back(scene, phrase, match):
        return None
    about = parties.systems(scene, inside, doer)
    holders, receivers = parties.sides(scene, phrase, inside, doer, about)
    if doer is not None and phrase.does == "to":
        if doer.type == "state" and not {*holders} & {*scene.agencies} - {doer.id}:
            return None  # a state tells its own offices what to do
        if phrase.kind == "disclosure" and {*holders} == {doer.id}:
            return None  # what an agency does with records of its own
    by_agency = doer is not None and doer.type == "agency"
    vague = phrase.kind in _NEEDS_SYSTEM or (phrase.kind == "oversight" and by_agency and "any" not in phrase.by)
    if not (holders or receivers) or (not about and vague):
        return None
    return Frame(
        kind=phrase.kind,
        from_=holders,
        to=receivers,
        systems=about,
        tense=reading.tense,
        since=reading.since,
        noun=noun_first or NOUN in match.re.groupindex or (in_spanish and match.start() < verb[0]),
        doer=doer.type if doer and (phrase.kind, doer.type) != ("lawsuit", "court") else "",
        bench=_bench(scene, doer),
        another=_another(scene, match, phrase, doer),
        start=min(reading.start, match.start()),
        end=match.end(),
        scope=(left, max(right, match.end())),
        object=objects.record(inside, match.end("verb")),
        rule=phrase.place,
    )


def _another(scene: Scene, match: re.Match[str], phrase: Phrase, doer: Mention | None) -> bool:
    """Whether the doer, or of suits the suit, is said to be another than the one before."""
    if phrase.kind == "lawsuit" and _SIMILAR.search(scene.text, match.start(), match.end() + BEHIND):
        return True
    if doer is None:
        return False
    before = _ANOTHER.search(scene.text, max(0, doer.start - NEAR), doer.start)
    return before is not None or _DISTINCT.match(scene.text, doer.end) is not None


def _told_of(scene: Scene, group: int) -> bool:
    """Whether a doer stands right before the verb group at *group*: “in her ruling, the judge wrote …”."""
    return any(
        each.acts
        and each.end < group
        and not scene.text[each.end : group].strip()
        and _FROM.search(scene.text, 0, each.start) is None
        for each in scene.mentions
    )


def _bench(scene: Scene, doer: Mention | None) -> str:
    """Return the level of the court that does it; not in English, where a noun may hold the dates of two courts."""
    if doer is None or doer.type != "court" or scene.lexicon.language == "en":
        return ""
    return bench.level(scene.text, doer.start, doer.end)


def _to_nobody(scene: Scene, phrase: Phrase, doer: Mention | None) -> bool:
    """Whether, in Chinese, a state asks its people, no agency that it could call to account."""
    if phrase.kind != "oversight" or doer is None or doer.type != "state" or scene.lexicon.language != "zh":
        return False
    return not set(scene.agencies) - {doer.id}
