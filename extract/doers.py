"""Finds who does what a verb says: the subject, or after a passive the one named with “by”."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import clauses, places
from extract.languages.english import FRONTED
from extract.languages.zh import subject
from extract.mentions import COUNTED, Mention
from extract.scene import PERSON, Scene

_PREPOSITION = re.compile(
    r"\b(?:of|for|from|to|with|by|over|about|between|against|into|at|on|in|under|told|asked|sued|than)"
    r"\s+(?:the\s+|an?\s+)?(?:(?:former|federal|state|other|several|all|both|two|most|some|many|U\.S\.|US)\s+)?$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|from)\s+(?:the\s+|an?\s+)?(?:(?:U\.S\.|senior|chief|then|same|full|entire|federal)\s+){0,2}$|[由被遭]$",
    re.IGNORECASE,
)
_BY_ZH = re.compile("[被遭]")
"""What stands before the doers of a Chinese passive: “被州外机构及移民局调取”."""
_STAFF_OF = re.compile(
    r"\b(?:(?:arm|team|unit)s?|agents|staff|staffers|branch|wing|allies|operatives|officers|officials|engineers"
    r"|advis[eo]rs|aides|employees|lawyers|attorneys|investigators|inspectors|analysts|leaders|members|representatives|associates|affiliates"
    r"|workers|personnel|directors|chiefs|heads|commissioners|administrators|clerks|offices?)\s+(?:from|of|at|with|for|within|on|in)\s+(?:the\s+)?$"
    r"|\b(?:advis[eo]r|official)\s+(?:for|from)\s+(?:the\s+)?$|\b(?:advis[eo]rs?|aides?)\s+to\s+(?:the\s+)?$"
    r"|\b(?:secretary|administrator|director|commissioner|official|engineer|lawyer|supervisor)\s+(?:at|of)\s+(?:the\s+)?$"
    r"|\b(?:group|coalition|bloc|pair|trio|handful|majority|dozens|scores|number|half|most|some|all|several|one|two|three)"
    r"\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Staff whose agency follows, or how many they are: “agents from Immigration and Customs Enforcement”."""
_FROM = re.compile(r"\b(?:by|from|of)\s+(?:[\w.’'-]+\s+){0,3}$", re.IGNORECASE)
"""What stands between a noun and its doer: “a letter Thursday from 44 House members”."""
_PREDICATE = re.compile(
    r"\b(?:filed|brought|case|suit|lawsuit|preventing|barring|blocking|stopping|keeping)\b", re.IGNORECASE
)
"""Words after a noun that no longer belong to it: “the order came in a case filed by 19 states”."""
_OFFICE = re.compile(r"agen[ct]|department|office|bureau|staff|operatives|[局部署]|机构|機構", re.IGNORECASE)
"""Words for a government office, for which no state or president is meant."""

_RELATIVE = re.compile(
    r"(?:,\s*)?\b(?:which|who|that)\s+(?:(?:in|on|last|this|also|later|earlier|by|since)\b[^,;]{0,30}?\s)?$",
    re.IGNORECASE,
)
"""A relative pronoun whose clause the verb group opens: “the state, which in September uploaded …”."""
_THING = re.compile(
    r"\b(?:network|system|database|program|tool|platform|policy|rule|law|practice|arrangement|agreement|change|app|software)s?\s+"
    r"(?:that|which)\s+(?:also\s+|now\s+)?$"
)
"""A thing, no office, of which a relative clause tells: “a network that has granted wide access”."""
_ASIDE = re.compile(
    r",\s+(?:who|whom|which|whose|where|when|as|after|citing|despite|under|amid|following"
    r"|an?\s[^,;]{0,40}(?:appointee|nominee)"
    r"|(?!.{0,9}(?:Monday|Thursday))[a-z]{3,}(?:ing|ed))\b(?:[^,;]|,(?=\s\d{4}\b)|,(?=(?:\s[A-Z][\w.]+){1,2},))+,(?!\s\d{4}\b)"
)
"""What is told between commas of the subject, whose verb comes after: “Judge Reed, appointed by the president, …”."""
_BY_DOING = re.compile(r"(?:,|\bby)\s+(?:\w+ly\s+)?$")
"""What stands before a participle whose doer is the subject of its sentence: “dealt it a blow by blocking …”."""
_SECOND = re.compile(r",?\s+and\s+(?:(?:also|then|later|subsequently|again|since|now)\s+)?$")
"""What stands before the second of two verbs with one subject: “subpoenaed the state and also sought …”."""
_CLAUSE = re.compile(r"[;:—–]|\b(?:that|said|says|but|while|because|after|when|who|which)\b", re.IGNORECASE)
"""Words after which another subject may stand."""
_RANK = re.compile(r"\s+(?:(?:Senior|Chief|U\.S\.|US)\s+)*")
"""What may stand between such a verb and a judge."""
_HERS = re.compile(r"\b(?:her|his)\s+(?:[\w.]+\s+){0,3}$", re.IGNORECASE)
_WROTE = ("wrote", "ruled", "held")
"""Verbs that stand before their subject where what was said is quoted first."""
_OF_PERSON = re.compile(r"(?:his|her)\s", re.IGNORECASE)
"""What makes an office that of somebody named before, an inspector perhaps: “her office asked for documents”."""
_AGENTS = re.compile(r"(?:(?:the|federal)\s+)?agents", re.IGNORECASE)
"""Staff of a federal agency, of no state: “agents looked up drivers”."""
_THEY = re.compile(r"they", re.IGNORECASE)
"""A pronoun for several persons."""
_IT = re.compile(r"it", re.IGNORECASE)
_STATES = re.compile(r"states\b", re.IGNORECASE)
"""Several, whom no pronoun for one office means: “at least 26 states, and it has sued eight”."""
_OVERSEERS = ("watchdog", "legislature")
_SAID_IT = re.compile(
    r"\s+(?:[\w.’'-]+\s+){0,4}?(?:said|says|announced|confirmed|disclosed|wrote|added|notified|informed|told)\s+"
    r"(?:[\w.’'-]+\s+){0,14}?(?:that\s+)?"
)
"""What stands between an overseer and the pronoun for it: “the auditor said Thursday that it was examining”."""
OWNER = 48
"""How many characters before a noun its owner may end."""
BEHIND = 60
"""How many characters after a noun its doer may be named with “by” or “from”."""
CLOSE = 3
"""How many characters may stand between a doer and the pronoun that takes it up."""

NEAR = 24
"""How many characters before a name are looked at for the word that governs it."""

_POSSESSIVE = ("’s", "'s")
_PLACE = re.compile(r"\b[Ii]n\s+(?:[A-Z]\w+(?:,|\s+and|,\s+and)\s+)*$")
"""What makes a state the place where something is done."""
_OWNS = re.compile(r"[’']s|..[’']s|.s[’']\s")
"""The end of an owner and what follows: “the IRS’s”, “the states’ suit”."""


def find(scene: Scene, group: int, verb: tuple[int, int], passive: bool, noun: bool, led: int) -> Mention | None:
    """Return who does it; *group* is where the verb group begins, *noun* whether the deed is a noun (“DHS’s bid”).

    At *led* the phrase begins, which may name the doer of a passive: “a letter from two senators was sent”.
    """
    if scene.lexicon.language == "es":
        return clauses.doer(scene, group, verb, passive, noun)
    actors = [each for each in scene.mentions if each.acts]
    if passive:
        heads = [
            (each, next((one.start for one in actors if one.end + 1 == each.start), each.start)) for each in actors
        ]
        agents = [each for each, head in heads if _BY.search(scene.text, max(0, head - NEAR), head)]
        near = [each for each in agents if (each.start < verb[0]) == (scene.lexicon.language == "zh")]
        if near and scene.lexicon.language == "en" and _subject_between(scene, verb[1], near[0], actors):
            near = []
        near = near or [each for each in agents if led <= each.start]
        if not near and scene.lexicon.language == "zh":
            by = max((each.end() for each in _BY_ZH.finditer(scene.text, 0, verb[0])), default=len(scene.text))
            near = [each for each in actors if by <= each.start and each.end <= verb[0]][-1:]
        return _resolved(_of(near[0], actors, scene.text), actors, scene) if near else None
    if scene.lexicon.language == "en" and FRONTED.search(scene.text, 0, verb[0]):
        comma = scene.text.find(",", verb[1])
        return _resolved(next((each for each in actors if 0 <= comma < each.start), None), actors, scene)
    before = [each for each in actors if each.end <= group]
    if scene.lexicon.language == "en":
        before = places.left_out(before, scene.text)
    if scene.lexicon.language == "zh":
        return _resolved(subject.find(scene.text, before, group), actors, scene)
    if not noun and (antecedent := _antecedent(scene, group, before, actors)) is not None:
        return antecedent
    if not noun and _THING.search(scene.text, max(0, group - 60), group):
        return None
    asides = [each.span() for each in _ASIDE.finditer(scene.text, 0, group + 1)] if len(before) > 1 else []
    told = [each for each in before if not any(low <= each.start < high <= group + 1 for low, high in asides)]
    if scene.text[slice(*verb)].endswith("ing") and _BY_DOING.search(scene.text, 0, group):
        clause = max((each.end() for each in _CLAUSE.finditer(scene.text, 0, group)), default=0)
        told = told[::-1] if (told := [each for each in told if each.start >= clause]) else []
    if not noun and _SECOND.search(scene.text, max(0, group - NEAR), group):
        clause = max((each.end() for each in _CLAUSE.finditer(scene.text, 0, group)), default=0)
        told = [each for each in told if each.start >= clause][::-1] or told
    for each in reversed(told):
        owns = _OWNS.match(scene.text, each.end - 2) is not None
        adjacent = scene.text[slice(*verb)].endswith("ing") and not scene.text[each.end : verb[0]].strip()
        first = next((one.start for one in actors if one.end + 1 == each.start and not noun), each.start)
        words = scene.text[max(0, first - NEAR) : first]
        governed = not adjacent and _PREPOSITION.search(words) and not _STAFF_OF.search(words)
        far = noun and verb[0] - each.end > OWNER
        if owns == noun and not governed and not far:
            return _resolved(each, actors, scene)
    if noun and (judge := _hers(scene, verb[0], before)) is not None:
        return judge
    if noun:
        after = [each for each in actors if verb[1] < each.start <= verb[1] + BEHIND]
        spans = [(each, verb[1], each.start) for each in after]
        agents = [
            each
            for each, *span in spans
            if _FROM.search(scene.text, *span) and not _PREDICATE.search(scene.text, *span)
        ]
        named = [
            each
            for each in told
            if each.type in ("agency", *_OVERSEERS) and not scene.text[each.end : verb[0]].strip()
        ]
        agents = agents or named  # “an ICE subpoena”
        return _resolved(agents[0], actors, scene) if agents else None
    return _inverted(scene, verb, actors)


def _hers(scene: Scene, noun: int, before: list[Mention]) -> Mention | None:
    """Return the judge to whom what was handed down belongs: “asked Judge Reed to reconsider her October order”."""
    if _HERS.search(scene.text, 0, noun) is None:
        return None
    judges = [each for each in before if each.type == "court"]
    person = judges[-1] if judges else scene.context.person
    return replace(person, start=noun, end=noun) if person is not None and person.type == "court" else None


def _subject_between(scene: Scene, verb: int, agent: Mention, actors: list[Mention]) -> bool:
    """Whether another has its own clause before *agent*: “the order issued Monday, the judge said, cited by …”."""
    return any(
        verb <= each.start < agent.start
        and "," in scene.text[verb : each.start]
        and not _PREPOSITION.search(scene.text, max(0, each.start - NEAR), each.start)
        for each in actors
    )


def _inverted(scene: Scene, verb: tuple[int, int], actors: list[Mention]) -> Mention | None:
    """Return who said what is quoted before the verb: “…,” wrote Judge Ana Reed on Friday."""
    if scene.text[slice(*verb)] not in _WROTE:
        return None
    after = next((each for each in actors if each.start >= verb[1]), None)
    return after if after and _RANK.fullmatch(scene.text, verb[1], after.start) else None


def _of(actor: Mention, actors: list[Mention], text: str) -> Mention:
    """Return the office that belongs to *actor*, if there is one: “by the department's inspector general”."""
    if text[actor.end : actor.end + 2] not in _POSSESSIVE:
        return next((each for each in actors if each.start == actor.end + 1 and each.type == "watchdog"), actor)
    return next((each for each in actors if 0 < each.start - actor.end <= len("'s acting ")), actor)


def _antecedent(scene: Scene, group: int, before: list[Mention], actors: list[Mention]) -> Mention | None:
    """Return the doer that “which” or “who” right before the verb group stands for."""
    relative = _RELATIVE.search(scene.text, max(0, group - 60), group)
    if relative is None:
        return None
    near = [each for each in before if 0 <= relative.start() - each.end <= CLOSE]
    return _resolved(near[-1], actors, scene) if near else None


def _resolved(actor: Mention | None, actors: list[Mention], scene: Scene) -> Mention | None:
    """Return what a pronoun stands for: the first doer of the sentence, else the last one before it."""
    if actor is None or actor.type != "pronoun":
        return actor
    speaker = next((each for each in reversed(actors) if each.end <= actor.start), None)
    if (
        speaker is not None
        and speaker.type in _OVERSEERS
        and _SAID_IT.fullmatch(scene.text, speaker.end, actor.start)
    ):
        return replace(speaker, start=actor.start, end=actor.end)
    members = scene.context.person is not None and scene.context.person.type == "legislature"
    if PERSON.fullmatch(scene.text, actor.start, actor.end) or (
        members and _THEY.fullmatch(scene.text, actor.start, actor.end)
    ):
        return replace(scene.context.person, start=actor.start, end=actor.end) if scene.context.person else None
    if COUNTED.match(scene.text, actor.start) and scene.context.near:
        here = [each for each in actors if each.end <= actor.start and each.type == "state"]
        states = here[-1] if here else scene.context.states
        return replace(states, start=actor.start, end=actor.end) if states is not None else None
    office = _OFFICE.search(scene.text, actor.start, actor.end) is not None
    types: tuple[str, ...] = ("agency", "state") if office else ("agency", "state", "executive")
    if _OF_PERSON.match(scene.text, actor.start):
        types = (*types, *_OVERSEERS)
    earlier = [each for each in actors if each.end <= actor.start and each.type in types]
    if office and scene.lexicon.language == "en":  # “In Colorado, the department demanded …”
        earlier = [each for each in earlier if each.type != "state" or not _PLACE.search(scene.text, 0, each.start)]
    one = office or _IT.fullmatch(scene.text, actor.start, actor.end) is not None
    if one and any(_STATES.search(scene.text, each.start, each.end) for each in earlier):
        earlier = [each for each in earlier if each.type != "state"]
    if _OF_PERSON.match(scene.text, actor.start):
        earlier.sort(key=lambda each: each.type not in _OVERSEERS)
    elif office:
        earlier.sort(key=lambda each: each.type != "agency")
    named = office or any(
        each.end <= actor.start and each.type == "pronoun" and _OFFICE.search(scene.text, each.start, each.end)
        for each in actors
    )
    found = earlier[0] if earlier else scene.context.office if named else _last(scene, one)
    agents = _AGENTS.fullmatch(scene.text, actor.start, actor.end) and scene.context.receivers
    if agents and (found is None or found.type == "state"):
        return Mention(actor.start, actor.end, "agency", scene.context.receivers[0])
    return replace(found, start=actor.start, end=actor.end) if found is not None else None


def _last(scene: Scene, one: bool) -> Mention | None:
    """Return who was told of last, for *one* no group of states where an office was."""
    last, office = scene.context.subject, scene.context.office
    return office if one and office is not None and last is not None and last.type == "state" else last
