"""Finds in one sentence who did what with which records: a `Frame` for each phrase of the tables that fits.

A phrase fits where its doing word is told as done, its doer may do such a thing, and a record is named where
the phrase needs one. What a sentence leaves open is filled in from what was told before it (`Context`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.languages import chinese, english
from extract.lexicon import NOUN, Lexicon, Phrase
from extract.mentions import Mention
from timeline.vocabulary import Vocabulary

_EDGE = re.compile(
    r"[;:—–]|,\s+(?:but|and|while|who|which|where|although|though|because|after|before|as|when|saying|citing|according)\b"
    r"|\b(?:but|because|although|whether|while)\b",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:of|for|from|to|with|by|over|about|between|against|into|at|on|in|under|told|asked|sued|than)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[?？][”\"’')\]」]*\s*$")
_BY = re.compile(r"\b(?:by|from)\s+(?:the\s+|an?\s+)?$|[由被遭]$", re.IGNORECASE)
_ANAPHOR = re.compile(
    r"\b(?:the|that|this|those|these|its|their|such)\s+(?:\w+[\s-]){0,2}?(?:sharing|exchange|demand|channel|route|tool|system|portal|rule|change|move|movement|transfer|policy|arrangement|"
    r"program|practice|request|requests|agreement|memorandum|deal|order|ruling|decision|disclosures?|data|records|"
    r"information|files|addresses|lists?|database|databases|access|collection|plan|material)\b"
    r"|(?:这种|這種|此|该|該|这一|這一|上述|这些|這些)(?:信息|資訊|数据|數據|资料|資料|共享|做法|举|舉|请求|請求|协议|協議|政策|裁决|裁決)",
    re.IGNORECASE,
)
_OPEN = ("lawsuit", "appeal", "ruling", "agreement")
"""Kinds whose sentence need not name the records again."""
REACH = 4
"""How many sentences back what a sentence leaves open may have been told."""


@dataclass(frozen=True, slots=True)
class Context:
    """What was told before a sentence."""

    systems: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    subject: Mention | None = None
    """The last doer named."""
    age: int = 99
    """Sentences since records were last spoken of."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one phrase of a sentence tells."""

    kind: str
    from_: tuple[str, ...]
    to: tuple[str, ...]
    systems: tuple[str, ...]
    modality: str
    tense: str
    since: bool
    doer: str
    """Class of the doer, such as ``court``; empty where none is named."""
    start: int
    """Where the phrase begins in the sentence."""
    end: int
    scope: tuple[int, int]
    """The part of the sentence that belongs to it, for its date and figures."""
    object: tuple[int, int] | None
    """Where the record is named that it is about, if it is named."""
    rule: str
    """The row of the tables that found it."""


def topic(mentions: tuple[Mention, ...], vocabulary: Vocabulary) -> bool:
    """Whether a sentence speaks of records of the kind that the vocabulary lists."""
    types = {each.type for each in mentions}
    if "system" in types:
        return True
    holders = {term.parent for term in vocabulary.systems.values()}
    named = {each.id for each in mentions if each.id in vocabulary.agencies}
    return "head" in types and ("topic" in types or bool(named & holders))


def find(
    sentence: str,
    mentions: tuple[Mention, ...],
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    context: Context,
    speech: tuple[tuple[int, int], ...],
) -> Iterator[Frame]:
    """Yield the frames of *sentence* in order; *speech* are its spans that are quoted, where nothing is told."""
    if _QUESTION.search(sentence):
        return
    taken: list[tuple[int, int]] = []
    confessed = -1
    hits = sorted(
        (
            (match, phrase)
            for phrase in lexicon.phrases
            for pattern in phrase.patterns
            for match in pattern.finditer(sentence)
        ),
        key=lambda hit: (hit[0].start("verb"), lexicon.phrases.index(hit[1])),
    )
    starts = sorted({match.start("verb") for match, _ in hits})
    for match, phrase in hits:
        verb = match.span("verb")
        if any(start <= verb[0] < end for start, end in (*speech, *taken)):
            continue
        following = next((each for each in starts if each >= match.end()), len(sentence))
        frame = _frame(sentence, match, phrase, mentions, lexicon, vocabulary, context, following)
        if frame is not None and not (frame.kind == "disclosure" and frame.start < confessed):
            taken.append(verb)
            confessed = frame.scope[1] if frame.kind == "error" else confessed
            yield frame


def _frame(
    sentence: str,
    match: re.Match[str],
    phrase: Phrase,
    mentions: tuple[Mention, ...],
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    context: Context,
    following: int,
) -> Frame | None:
    verb = match.span("verb")
    if lexicon.language == "zh":
        reading = chinese.read(sentence, *verb)
    else:
        ends = frozenset(each.end for each in mentions if each.acts)
        form = NOUN if NOUN in match.re.groupindex else lexicon.verb_forms.get(match["verb"].lower(), "base")
        reading = english.read(sentence, verb[0], form, ends)
    if reading.modality != "done":
        return None
    noun_first = match.start() < verb[0] and lexicon.language == "en" and phrase.does == "none"
    if noun_first:  # “an agreement … was signed”, “the suit, filed on Monday”: the deed is done to the noun
        reading = replace(reading, passive=True)
    noun = NOUN in match.re.groupindex
    doer = _doer(sentence, mentions, reading.start, verb, reading.passive, noun, lexicon.language, context)
    kind = doer.type if doer else ""
    if "any" not in phrase.by and kind not in phrase.by:
        nobody = doer is None and not re.match(r"\s+(?:\w+\s+)?by\b", sentence[match.end("verb") :])
        if not (reading.passive and nobody and phrase.does == "from"):
            return None
    left, right = _region(sentence, match, reading.passive and not noun_first, doer, mentions, lexicon.language)
    inside = [each for each in mentions if left <= each.start < right and each is not doer]
    if reading.passive and phrase.needs == "records" and lexicon.language == "en":
        given = sentence[verb[0] : verb[1]].lower() in ("given", "granted", "allowed")
        inside = [each for each in inside if given or each.end <= verb[0] or each.type not in ("head", "system")]
    if phrase.needs == "records" and not any(each.type in ("head", "system") for each in inside):
        return None
    spoken = topic(mentions, vocabulary)
    near = context.age <= REACH and bool(context.systems)
    if not spoken:
        court = phrase.kind in _OPEN and near
        told = near and (_ANAPHOR.search(sentence) is not None or any(each.type == "head" for each in mentions))
        named = phrase.needs == "records" and near
        if not (court or told or named):
            return None
    systems = _systems(inside, mentions, doer, lexicon, vocabulary, context if near or not spoken else Context())
    if not systems and phrase.kind not in (
        "policy",
        "agreement",
        "lawsuit",
        "ruling",
        "oversight",
        "request",
        "disclosure",
    ):
        return None
    holders, receivers = _parties(phrase, doer, inside, mentions, systems, vocabulary, context if near else Context())
    if not holders and not receivers:
        return None
    return Frame(
        kind=phrase.kind,
        from_=holders,
        to=receivers,
        systems=systems,
        modality=reading.modality,
        tense=reading.tense,
        since=reading.since,
        doer=kind,
        start=min(reading.start, match.start()),
        end=match.end(),
        scope=(left, max(right, match.end())),
        object=_object(inside, match.end("verb")),
        rule=phrase.place,
    )


def _object(inside: list[Mention], verb_end: int) -> tuple[int, int] | None:
    named = [each for each in inside if each.type in ("system", "head") and each.start >= verb_end]
    named = named or [each for each in reversed(inside) if each.type in ("system", "head")]
    best = next((each for each in named if each.type == "system"), named[0] if named else None)
    return (best.start, best.end) if best else None


def _doer(
    sentence: str,
    mentions: tuple[Mention, ...],
    group: int,
    verb: tuple[int, int],
    passive: bool,
    noun: bool,
    language: str,
    context: Context,
) -> Mention | None:
    """Return who does it: the subject, or after a passive the one named with “by”."""
    actors = [each for each in mentions if each.acts]
    if passive:
        agents = [each for each in actors if _BY.search(sentence, max(0, each.start - 12), each.start)]
        near = [each for each in agents if (each.start < verb[0]) == (language == "zh")]
        return _resolved(near[0], actors, context) if near else None
    before = [each for each in actors if each.end <= group]
    if language == "zh":
        before = _chinese_order(sentence, before, group)
    for each in reversed(before):
        owns = sentence[each.end : each.end + 2] in ("’s", "'s") or sentence[each.end - 2 : each.end] in ("’s", "'s")
        if owns != noun:
            continue
        adjacent = sentence[verb[0] : verb[1]].endswith("ing") and not sentence[each.end : verb[0]].strip()
        if language == "en" and not adjacent and _PREPOSITION.search(sentence, max(0, each.start - 16), each.start):
            continue
        if language == "zh" and re.search(r"[与與和同向从從对對给給就在](?:约|約|近|逾|全美|全国|全國|各|该|該|这|這)?(?:[^，。]{0,12}的)?$", sentence[: each.start]):
            continue
        return _resolved(each, actors, context)
    return None


def _chinese_order(sentence: str, actors: list[Mention], verb: int) -> list[Mention]:
    """Put last the likeliest doer: the last one of the verb's own clause, else the first of the sentence."""
    comma = max((match.end() for match in re.finditer(r"[，,；;]", sentence[:verb])), default=0)
    own = [each for each in actors if each.start >= comma]
    earlier = [each for each in actors if each.start < comma]
    return [*reversed(earlier), *own]


def _resolved(actor: Mention, actors: list[Mention], context: Context) -> Mention | None:
    """Return what a pronoun stands for: the first doer of the sentence, else the last one before it."""
    if actor.type != "pronoun":
        return actor
    earlier = [each for each in actors if each.end <= actor.start and each.type in ("agency", "state", "executive")]
    found = earlier[0] if earlier else context.subject
    return replace(found, start=actor.start, end=actor.end) if found is not None else None


def _region(
    sentence: str,
    match: re.Match[str],
    passive: bool,
    doer: Mention | None,
    mentions: tuple[Mention, ...],
    language: str,
) -> tuple[int, int]:
    """Return the part of the sentence in which the object of the phrase stands."""
    if language == "zh":
        cuts = [cut.end() for cut in re.finditer(r"[，；,;]", sentence[: match.start()])]
        after = [cut.start() for cut in re.finditer(r"[；;。]|，(?:但|而)", sentence[match.end() :])]
        return cuts[-1] if cuts else 0, match.end() + after[0] if after else len(sentence)
    edges = [edge.start() for edge in _EDGE.finditer(sentence, match.end("verb"))]
    right = next((edge for edge in edges if edge >= match.end("verb")), len(sentence))
    left = match.end("verb")
    if passive:
        cuts = [edge.end() for edge in _EDGE.finditer(sentence, 0, match.start("verb"))]
        left = cuts[-1] if cuts else 0
    elif doer is not None and (told := _relative(sentence, doer, mentions)) is not None:
        left = told
    return min(left, match.start()), right


def _relative(sentence: str, doer: Mention, mentions: tuple[Mention, ...]) -> int | None:
    """Return where the record begins that a relative clause is about: “the addresses (that) the agency gave”."""
    for each in mentions:
        between = sentence[each.end : doer.start].strip().lower()
        if each.type in ("head", "system") and each.end <= doer.start and between in ("", "that", "which", "the"):
            return each.start
    return None


def _systems(
    inside: list[Mention],
    mentions: tuple[Mention, ...],
    doer: Mention | None,
    lexicon: Lexicon,
    vocabulary: Vocabulary,
    context: Context,
) -> tuple[str, ...]:
    """Return the record systems meant: named ones, else by topic, else by who holds them, else told before."""
    for group in (inside, mentions):
        for type_ in ("system", "topic"):
            found = [each.id for each in group if each.type == type_ and each.id]
            if found:
                return _distinct(found)[: 2 if type_ == "system" else 1]
    agencies = [each.id for each in (*inside, *([doer] if doer else []), *mentions) if each.id in vocabulary.agencies]
    for agency in agencies:
        for system in context.systems:
            if vocabulary.systems[system].parent == agency:
                return (system,)
        if agency in lexicon.general:
            return (lexicon.general[agency],)
    return context.systems


def _parties(
    phrase: Phrase,
    doer: Mention | None,
    inside: list[Mention],
    mentions: tuple[Mention, ...],
    systems: tuple[str, ...],
    vocabulary: Vocabulary,
    context: Context,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return whose records they are and who asked for or received them."""
    agencies = vocabulary.agencies
    owners = [vocabulary.systems[system].parent for system in systems]

    groups = {each.id for each in mentions if each.type == "state"}

    def line(agency: str) -> set[str]:
        """Return an agency with all above it."""
        found = {agency}
        while agency and agencies[agency].parent:
            agency = agencies[agency].parent
            found.add(agency)
        return found

    named = _distinct(
        [each.id for each in inside if each.id in agencies] + [each.id for each in mentions if each.id in agencies]
    )
    above = set().union(*(line(owner) for owner in owners)) if owners else set()
    actor = doer.id if doer is not None and doer.id in agencies else ""
    if phrase.does == "to" and actor:
        others = [each for each in named if each != actor and actor not in line(each) and each not in line(actor)]
        holders = [each for each in others if each in above] or owners or others[:1] or list(context.holders)
        receivers = [actor]
    elif phrase.does == "from" and actor:
        holders = [actor] if actor in above or not owners else owners
        receivers = [each for each in named if each not in above and each != actor and actor not in line(each)]
    else:
        holders = [each for each in named if each in above] or owners
        receivers = [each for each in named if each not in above]
    if owners and all(each not in owners and any(each in line(owner) for owner in owners) for each in holders):
        holders = owners  # a department is named, the part of it that holds the records is meant
    holders = [each for each in holders if not any(each != other and each in line(other) for other in holders)]
    receivers = [each for each in receivers if each not in holders]
    receivers = [each for each in receivers if not any(each != other and each in line(other) for other in receivers)]
    if phrase.does != "to":
        receivers = [each for each in receivers if each != actor]
    receivers = [each for each in receivers if each not in groups or each == actor]
    if not receivers:
        receivers = [each for each in context.receivers if each not in holders]
    if not holders:
        holders = [each for each in context.holders if each not in receivers]
    return tuple(_distinct(holders)[:2]), tuple(_distinct(receivers)[:2])


def _distinct(words: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
