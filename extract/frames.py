"""Finds in one sentence who did what with which records: a `Frame` for each phrase of the tables that fits.

A phrase fits where its doing word is told as done, its doer may do such a thing, and a record is named where
the phrase needs one. What a sentence leaves open is filled in from what was told before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract import (
    aims,
    another,
    bench,
    clauses,
    contents,
    doers,
    echo,
    itsown,
    lookalikes,
    matter,
    nonrecords,
    objects,
    parties,
    pointing,
    reporters,
    roles,
    somebody,
    story,
    unnamed,
    vouching,
    wronged,
)
from extract.languages import english, nouns
from extract.languages.es import doubt
from extract.languages.es import reading as spanish
from extract.languages.zh import reading as chinese
from extract.lexicon import PRESS, Lexicon, Phrase
from extract.mentions import Mention
from extract.patterns import NOUN, TOLD
from extract.scene import Scene, Twin

_QUESTION = re.compile(r"[?？][”\"’')\]」]*\s*$")
_NEEDS_SYSTEM = ("legislation", "report")
"""Kinds that are told of so many things that the record system must be clear."""

_FROM = re.compile(r"\b(?:by|from)\s+(?:the\s+|an?\s+)?(?:(?-i:[A-Z])[\w.’'-]*\s+){0,3}$", re.IGNORECASE)
"""What stands before the doer of a noun: “a letter from Senate Democrats said”."""

_THEN = re.compile(r",\s+(?:who\s+|which\s+)?")
"""What stands between a doer and the paper in which it is said: “the senator, in a letter Thursday, asked”."""
_BY_ANOTHER = re.compile(
    r"\s+(?:\w+ly\s+)?by\s+(?!(?:mistake|accident|error|e-?mail|mail|hand|law|the\s+end|\w+day|\w+ing|\d)\b)",
    re.IGNORECASE,
)
"""What follows a passive that somebody has done who is none of the doers known: “records obtained by The Post”."""
_BY_ANOTHER_ES = re.compile(
    r"\s+(?:\w+mente\s+)?por\s+(?!(?:error|equivocaci[oó]n|descuido|accidente|orden|ley|correo|escrito|parte|primera|lo|v[ií]a|un\s+(?:error|fallo|descuido))\b)"
)
_REVIEW = re.compile(
    r"\b(?:review|audit|investigation|inquiry|probe|look\w*)\s+(?:of|into)\b|\b(?:investigat|examin|prob)ing\b|\bWashington\b(?!\s+(?:state|Post))|\b[Ff]ederal\s+government\b"
)
"""What a state has its own offices undergo, “ordered a review of the lapse”, and whom else it may mean."""
_ANNOUNCED = re.compile(
    r"\b(?:sa(?:id|ys)|announce[sd]?|t(?:old|ells)|confirm(?:s|ed)|promise[sd]?|pledge[sd]?|vow(?:s|ed)|wr(?:ote|ites))\b"
)
"""What makes of an inquiry to come one that is announced: “it will examine the sharing, the office said”."""
_GATHERED = re.compile(r"gather|collect|compil|assembl")
"""What is done to records by anybody: “the numbers were gathered quickly”."""
_FAR_BY = re.compile(r"\b(?:who|which|that)\b|[;:]", re.IGNORECASE)
"""What opens another clause, to which the one named with “by” after it belongs."""

_BY_LAW = re.compile(
    r"\W*(?:Under|By|As\s+required\s+by)\s+(?:[\w-]+\s+){0,3}?(?:law|laws|rules?|statutes?|Act|polic(?:y|ies))\b"
)
_EACH = re.compile(r"\s+(?:each|every|any|all\s+such)\b")
"""Signs that a verb in the present tells what is usual: “under the law, auditors review each agreement”."""


_YEARLY = re.compile(r"\b(?:each|every)\s+(?:\w+\s+)?(?:day|week|month|quarter|year)s?\b|\b(?:annually|yearly)\b")


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
    """Whether this is said to be another deed than the one at hand: “a different federal judge”, “had previously”."""
    bench: str
    """The seat of a court that does it, see `bench`; empty where it is none."""
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
    charged = len(scene.text)
    sued = False
    told: Frame | None = None
    hits = _hits(scene.text, scene.lexicon)
    for match, phrase in hits:
        verb = match.span("verb")
        if any(start <= verb[0] < end for start, end in taken) or any(
            start <= match.start() < end for start, end in speech
        ):
            continue
        if phrase.kind == "oversight" and sued and (scene.lexicon.language == "zh" or match["verb"].endswith("ing")):
            continue  # “起诉……，要求禁止”, “filed a brief, calling on …”: what a suit asks for
        if aims.belongs(scene, told, match, phrase, verb):
            continue
        if NOUN in match.re.groupindex and _told_by_verb(scene, match, phrase, hits, told):
            continue  # “got a request”, “the agreement signed on Monday”: the verb tells it
        frame = _frame(scene, match, phrase)
        if frame is not None and frame.kind in vouching.DEEDS and frame.start >= charged:
            continue  # what a whistleblower complains of is alleged
        if frame is not None and not (frame.kind in ("disclosure", "error") and frame.start < confessed):
            taken.append(verb)
            sued = sued or frame.kind == "lawsuit"
            told = frame
            if frame.kind == "oversight" and "any" in phrase.by and not frame.doer:
                charged = contents.begins(scene.text, frame.kind, frame.start, frame.end)
            confessed = frame.scope[1] if frame.kind == "error" and phrase.by != ("any",) else confessed
            yield frame
    if told is None and (same := echo.of(scene)) is not None:
        yield _echoed(*same, len(scene.text))


def _echoed(twin: Twin, doer: str, said: tuple[int, int], perfect: bool, end: int) -> Frame:
    """Return the frame of a deed that others do as well; its sentence ends at *end*."""
    return Frame(
        kind=twin.kind,
        from_=twin.from_,
        to=twin.to,
        systems=twin.systems,
        tense="perfect" if perfect else "past",
        since=False,
        noun=False,
        doer=doer,
        bench="",
        another=twin.kind in ("lawsuit", "policy"),
        start=said[0],
        end=said[1],
        scope=(0, end),
        object=None,
        rule="echo",
    )


def _told_by_verb(
    scene: Scene, noun: re.Match[str], of: Phrase, hits: list[tuple[re.Match[str], Phrase]], told: Frame | None
) -> bool:
    """Whether the verb before the *noun*, of which *told* tells, or one after it tells the same deed."""
    said = {of.kind, "policy"} if of.kind == "agreement" else {of.kind}  # “signed a memorandum giving it access”
    if told is not None and told.kind in said and told.start <= noun.start() < told.end:
        return True
    kinds = (
        {of.kind, "ruling"} if of.kind == "lawsuit" else {of.kind}
    )  # “the department’s suit was tossed out Monday”
    alike = [(match, phrase) for match, phrase in hits if phrase.kind in kinds and match.start() == noun.start()]
    verbs = [(match, phrase) for match, phrase in alike if NOUN not in match.re.groupindex]
    return any(match.start("verb") > noun.start() and _frame(scene, match, phrase) for match, phrase in verbs)


def _hits(text: str, lexicon: Lexicon) -> list[tuple[re.Match[str], Phrase]]:
    """Return where phrases match, in order of place and, at one place, of the tables."""
    found = [(match.start("verb"), lexicon.said_by[number], match) for number, match in lexicon.sayings.find(text)]
    return [(match, lexicon.phrases[number]) for _, number, match in sorted(found, key=lambda hit: hit[:2])]


def _reading(scene: Scene, match: re.Match[str], phrase: Phrase) -> english.Reading:
    verb = match.span("verb")
    if scene.lexicon.language == "zh":
        acting = tuple(each.start for each in scene.mentions if each.acts)
        return chinese.read(scene.text, *verb, scene.dates, acting, match.end() if phrase.needs == "records" else 0)
    ends = frozenset(each.end for each in scene.mentions if each.acts and not _is_noun(each, match))
    marked = next((each for each in (NOUN, TOLD) if each in match.re.groupindex), "")
    form = marked or scene.lexicon.verb_forms.get(match["verb"].lower(), "base")
    if scene.lexicon.language == "es":
        return spanish.read(scene.text, verb[0], form, match.start(), match.end())
    if form == "past/part" and phrase.kind in roles.KINDS and (staff := roles.staff(scene.text, verb[0])):
        ends |= {staff[1]}  # “two clerks complied”
    if PRESS in phrase.by and reporters.find(scene, verb[0], verb, match.start()) is not None:
        ends |= {verb[0] - 1}
        form = "s" if form == "base" else form  # “documents obtained by the Tribune show”
    if form == "past/part" and "somebody" in phrase.by and somebody.acts(scene.text, verb[0]):
        ends |= {len(scene.text[: verb[0]].rstrip())}  # “Evanston shut off its cameras”
    if form == NOUN:
        return nouns.deed(scene.text, (match.start(), verb[1]), scene.dates)
    return english.read(scene.text, verb, form, ends, match.start(), scene.dates)


def _frame(scene: Scene, match: re.Match[str], phrase: Phrase) -> Frame | None:
    verb = match.span("verb")
    reading = _reading(scene, match, phrase)
    if reading.modality == "present" and _news(scene, phrase, match):
        reading = replace(reading, modality="done")
    if reading.modality == "planned" and phrase.kind == "oversight" and _ANNOUNCED.search(scene.text):
        reading = replace(reading, modality="done")
    if reading.modality != "done":
        return None
    handed = phrase.does == "from" and phrase.needs == "records" and scene.lexicon.language == "en"
    if handed and english.speaks(scene.text, verb[1], scene.dates):
        return None
    led = match.start() < verb[0] and scene.lexicon.language == "en"
    in_spanish = scene.lexicon.language == "es"
    noun_first = led and phrase.does == "none" and not _told_of(scene, match, reading.start)
    if lookalikes.is_one(scene, match, phrase) or itsown.is_one(scene, match, phrase, reading.start):
        return None
    if in_spanish and phrase.kind in ("disclosure", "error") and doubt.alleged(scene.text):
        return None
    if noun_first:  # “an agreement … was signed”, “the suit, filed on Monday”: the deed is done to the noun
        reading = replace(reading, passive=True)
    if PRESS in phrase.by:
        doer = reporters.find(scene, reading.start, verb, match.start())
    else:
        doer = doers.find(scene, reading.start, verb, reading.passive, NOUN in match.re.groupindex, match.start())
    if reading.passive and doer is not None and _FAR_BY.search(scene.text, verb[1], max(verb[1], doer.start)):
        doer = None
    noun = NOUN in match.re.groupindex
    if not reading.passive and not noun:
        doer = roles.by_role(scene, phrase, match, reading.start, doer)
        doer = roles.parties(scene, phrase, reading.start, doer)
    if (
        in_spanish
        and not reading.passive
        and not noun
        and phrase.kind in clauses.PERSONAL
        and (doer is None or doer.start == reading.start)
    ):
        doer = clauses.left_out(scene, reading.start, verb[0], phrase.by) or doer
    active = not reading.passive and not noun
    known = doer is None and active and scene.lexicon.language == "en" and somebody.acts(scene.text, reading.start)
    nobody = "somebody" if known else "" if active else "nobody"
    retold = noun and doer is None and pointing.retold(scene, phrase, match)
    judged = reading.passive and unnamed.by_court(scene, phrase, reading.start, verb[1])
    doer = None if judged else doer
    if not (retold or judged or {"any", doer.type if doer else nobody} & set(phrase.by)):
        done_to = reading.passive or (NOUN in match.re.groupindex and phrase.does == "from")
        agentless = (
            done_to
            and doer is None
            and phrase.needs == "records"
            and not (_BY_ANOTHER_ES if in_spanish else _BY_ANOTHER).match(scene.text, verb[1])
        )
        searched = (
            (scene.spoken or (scene.context.age <= 1 and phrase.kind == "request"))
            and phrase.does == "to"
            and (
                (scene.lexicon.language == "en" and _undergoes(scene, phrase.kind, reading.start, verb[0]))
                or (in_spanish and phrase.kind == "disclosure" and objects.handed(scene, verb))
            )
        )  # “the records were run against SAVE”
        handed = objects.handed(scene, verb) or (
            reading.passive
            and (
                pointing.taken_up(scene, phrase, reading.start, verb)
                or roles.given(scene, phrase, reading.start, verb)
            )
        )
        if not (agentless and (handed if phrase.does == "from" else searched)):
            return None
    if _to_nobody(scene, phrase, doer):
        return None
    gives = phrase.does == "from"
    left, right = objects.region(scene, match, reading.passive and not noun_first, doer, gives)
    inside = [each for each in scene.mentions if left <= each.start < right and each is not doer]
    if phrase.needs == "records":
        if reading.passive and scene.lexicon.language == "en" and phrase.kind != "request":
            inside = objects.subjects(scene, inside, verb[0])
        named = any(each.record for each in inside)
        if not named and not story.resumed(scene, phrase, match, reading.start, reading.passive, doer):
            return None
        if objects.none_of(scene, inside, verb[1]):
            return None
    if phrase.needs == "story" and not story.told(scene, phrase, match, doer, reading.passive):
        return None
    unspoken = not (
        scene.spoken
        or pointing.back(scene, phrase, match)
        or wronged.marked(scene, phrase, match)
        or pointing.between(scene, phrase)
    )
    if unspoken or pointing.elsewhere(scene, phrase):
        return None
    if matter.other(scene, match, phrase, reading.start, reading.passive):
        return None
    about = parties.systems(scene, inside, doer, phrase.kind == "disclosure" and phrase.does == "from")
    if scene.lexicon.language != "es" and parties.names_sent(scene, phrase, match, doer, about):
        return None
    holders, receivers = parties.sides(scene, phrase, inside, doer, about)
    by_state = doer is not None and doer.type == "state" and phrase.kind == "disclosure"
    if by_state and phrase.does == "from" and nonrecords.to_own(scene.text, verb[1]):
        return None  # “the secretary of state sent the list to the counties”
    if doer is not None and phrase.does == "to":
        if doer.type == "state" and not {*holders} & {*scene.agencies} - {doer.id}:
            return None  # a state tells its own offices what to do
        told = phrase.kind == "disclosure" or NOUN not in match.re.groupindex
        if told and {*holders} == {doer.id} and {*receivers} <= {doer.id}:
            return None  # what an agency does with records of its own
    by_agency = doer is not None and doer.type == "agency"
    unclear = phrase.kind in _NEEDS_SYSTEM and PRESS not in phrase.by
    vague = unclear or (phrase.kind == "oversight" and by_agency and "any" not in phrase.by and not scene.spoken)
    private = not scene.agencies and (doer is None or doer.type not in ("agency", "executive"))
    if phrase.kind == "agreement" and private and any(each.type == "holder" for each in scene.mentions):
        return None  # “an agreement between two hospitals”
    if not (holders or receivers) or (not about and vague and not _of_records(scene, match, phrase, receivers)):
        return None
    asked = phrase.does == "from" and phrase.kind == "request"
    if asked and not receivers and doer is not None and doer.id not in holders:
        return None  # “the district received 100 requests”, from anybody
    if not (holders or about or scene.personal) and all(scene.investigates(each) for each in receivers):
        return None  # “the subpoenas of the Justice Department to hospitals”: papers of any sort
    ruled = phrase.kind == "ruling" and scene.lexicon.language == "en"
    return Frame(
        kind=phrase.kind,
        from_=holders,
        to=receivers,
        systems=about,
        tense=reading.tense,
        since=reading.since,
        noun=noun_first or NOUN in match.re.groupindex or (in_spanish and match.start() < verb[0]),
        doer="court" if ruled else _class(phrase, doer),
        bench=(doer.id if doer is not None and doer.type == "court" else "")
        or (bench.of_paper(match[0], match["verb"]) if ruled else ""),
        another=another.is_one(scene, match, phrase, doer, reading.start),
        start=min(reading.start, match.start()),
        end=match.end(),
        scope=(left, max(right, match.end())),
        object=objects.record(inside, match.end("verb")),
        rule=phrase.place,
    )


def _class(phrase: Phrase, doer: Mention | None) -> str:
    """Return the class of who does it, empty where the office named is only where: a court, a whistleblower’s."""
    if doer is None or (phrase.kind, doer.type) == ("lawsuit", "court"):
        return ""
    whistleblower = (phrase.kind, doer.type) == ("oversight", "agency") and "any" in phrase.by
    return "" if whistleblower else doer.type


def _undergoes(scene: Scene, kind: str, group: int, verb: int) -> bool:
    """Whether a passive without a doer tells of an occasion: it has a “was”, or asks for the record right before it.

    “The information obtained through filings” tells of none, and in “the center sought files” it is no passive. Who
    gathered something may be the one whose it is.
    """
    if group < verb:
        return kind != "disclosure" or _GATHERED.match(scene.text, verb) is None
    named = (each for each in scene.mentions if each.record)
    return kind == "request" and any(not scene.text[each.end : verb].strip() for each in named)


def _of_records(scene: Scene, match: re.Match[str], phrase: Phrase, receivers: tuple[str, ...]) -> bool:
    """Whether a bill that names no system is about records that an agency would get, or is the one just told of."""
    if phrase.kind != "legislation":
        return False
    deed = scene.context.deed
    about = any(each.record for each in scene.mentions) or pointing.the_bill(scene, match)
    told = bool(receivers) and about
    return told or (deed is not None and deed.kind == "legislation")


def _news(scene: Scene, phrase: Phrase, match: re.Match[str]) -> bool:
    """Whether a *phrase* in the present tells of one occasion, not of what is usual."""
    if scene.lexicon.language == "es":
        return phrase.kind in spanish.NEWS and "any" not in phrase.by
    usual = any(
        each is not None
        for each in (
            _BY_LAW.match(scene.text),
            _EACH.match(scene.text, match.end("verb")),
            _YEARLY.search(scene.text, match.end("verb")),
        )
    )
    if phrase.kind == "policy" and match["verb"].lower() in english.DECREES:
        return not usual
    return not usual and phrase.kind in english.NEWS and ("any" not in phrase.by or phrase.kind == "report")


def _told_of(scene: Scene, match: re.Match[str], group: int) -> bool:
    """Whether a doer stands right before the verb group at *group*: “in her ruling, the judge wrote …”.

    What is put in after the doer ends with a comma: “in a ruling, Judge Reed, a Biden appointee, wrote”.
    """
    framed = match[0][:3].lower() == "in "
    between = " ," if framed else " "
    return any(
        each.acts
        and each.end < group
        and not _is_noun(each, match)
        and (
            (not scene.text[each.end : group].strip(between) and _FROM.search(scene.text, 0, each.start) is None)
            or (framed and _THEN.fullmatch(scene.text, each.end, max(each.end, match.start())) is not None)
        )
        for each in scene.mentions
    )


def _is_noun(mention: Mention, match: re.Match[str]) -> bool:
    """Whether a mention is the noun to which something was done: “the preliminary injunction issued by a judge”."""
    return mention.start <= match.start() < mention.end and match.start() < match.start("verb")


def _to_nobody(scene: Scene, phrase: Phrase, doer: Mention | None) -> bool:
    """Whether a state asks its people or a company, no agency that it could call to account; not in Spanish."""
    if phrase.kind != "oversight" or doer is None or doer.type != "state" or scene.lexicon.language == "es":
        return False
    if _REVIEW.search(scene.text, doer.end) is not None:
        return False
    asked = any(each.type == "executive" and each.start > doer.end for each in scene.mentions)
    return not asked and not set(scene.agencies) - {doer.id}
