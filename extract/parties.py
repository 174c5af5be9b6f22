"""Says which records a phrase is about, whose they are, and who asked for or received them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from extract.lexicon import Phrase
from extract.mentions import Mention
from extract.scene import Context, Scene, distinct

_AND = re.compile(r",?\s+(?:and|y|e)\s+(?:the\s+|el\s+|la\s+|los\s+)?|[和与及、]")
_TO_GIVE = re.compile(
    r"\bto\s+(?:(?:share|provide|give|send|hand|turn|disclose|release|supply|transfer|pass)\b[^.;]*\b(?:with|to)"
    r"|give|provide|send|hand|grant|furnish)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_GIVE_ES = re.compile(
    r"\b(?:entreg|compart|envi|env[ií]|transf[ei]r|remit|ced|proporcion|facilit|suministr)\w+\b[^.;]*\b(?:al?|con)\s+"
    r"(?:el\s+|la\s+|los\s+|las\s+)?$",
    re.IGNORECASE,
)
_IN_ES = re.compile(
    r"\ben\s+(?:(?:un|una|unos|los|las|varios|otros|algunos|\d+)\s+)?(?:puñado\s+de\s+|docena\s+de\s+)?$"
)
"""Spanish words that make an agency the place where records come from: “inscritos en un puñado de estados”."""
_INTO = re.compile(
    r"\b(?:to|into|against|through|using|via)\s+(?:(?:data|records|information)\s+(?:in|from|of)\s+)?(?:the\s+|its\s+|a\s+)?"
    r"(?:(?:[A-Z][\w.]*|and)(?:[’']s?)?\s+){0,6}(?:[\w.]+(?:[’']s?)?\s+)?$",
    re.IGNORECASE,
)
"""Words before a system into which records go: “ran its voter rolls through SAVE”."""
_INTO_ES = re.compile(
    r"\b(?:con|en|contra|mediante|usando|(?:a\s+trav[eé]s|por\s+medio)\s+del?)\s+(?:el\s+|la\s+)?"
    r"(?:(?:sistema|programa|base(?:\s+de\s+datos)?|plataforma|herramienta)\s+)?(?:federal\s+)?$",
    re.IGNORECASE,
)
_INTO_ZH = re.compile(r"(?:以|用|通过|透过|利用|借助|经由|[入进到])(?:联邦|美国|移民局)?的?$")
_GIVES = re.compile(r"(?:sen[dt]|g[ia]v|suppl|provid|forward|hand|transmit|deliver|e-?mail)", re.IGNORECASE)
_WHOM = re.compile(r"\s+(?:[^,;.]{0,80}\sto\s+)?(?:the\s+)?")
"""What stands between the giving and who is given something."""
_LIST = re.compile(r"\b(?:names|lists?|spreadsheets?|batch(?:es)?|identifiers)\b")
_OWNER = re.compile(
    r"(?<![\w’'-])(?!(?:others|states|agencies|recipients|applicants|individuals|residents|immigrants|migrants|citizens|noncitizens"
    r"|enrollees|beneficiaries|participants|families|households|clients|members)\b)([a-z]{4,}s)[’']\s+(?:\w+\s+)?$"
)
"""Whose records are named, before the noun for them."""
NEXT = 40
"""Characters after who is given something in which stands what."""
FAR = 240
"""How many characters before an agency are looked at for the giving that it ends."""
MOST = 2
"""How many systems, holders or receivers one phrase may have."""


def systems(scene: Scene, inside: list[Mention], doer: Mention | None, gives: bool = False) -> tuple[str, ...]:
    """Return the record systems meant: named ones, else by topic, else by who holds them, else told before.

    Where a state *gives* records, those told of before are meant only if states hold them.
    """
    inside = [each for each in inside if not _looked_up(scene, each)] or inside
    for group in (inside, scene.mentions):
        for type_, most in (("system", MOST), ("topic", 1)):
            if found := distinct(each.id for each in group if each.type == type_):
                return found[:most]
    if scene.topic:
        return (scene.topic,)
    if any(_of_others(scene, each) for each in inside):
        return ()
    context = scene.context if scene.context.near or not scene.spoken else Context()
    for agency in _named(scene, [*inside, *([doer] if doer else [])]):
        for system in context.systems:
            if scene.vocabulary.systems[system].parent == agency:
                return (system,)
        if agency in scene.lexicon.general:
            return distinct([scene.lexicon.general[agency]])
    if gives and doer is not None and doer.type == "state" and doer.id not in scene.owners(context.systems):
        return ()
    return context.systems


def _of_others(scene: Scene, mention: Mention) -> bool:
    """Whether records are those of people of whom nothing was told before: “workers’ records”, “patients’ files”."""
    if mention.type != "head":
        return False
    owner = _OWNER.search(scene.text, 0, mention.start)
    return owner is not None and not any(each.start <= owner.start(1) < each.end for each in scene.mentions)


def _looked_up(scene: Scene, mention: Mention) -> bool:
    """Whether other records are sent to a system, or looked up in it: “tenant files to SAVE”, “through SAVE”."""
    if mention.type != "system":
        return False
    records = [each for each in scene.mentions if each.type in ("topic", "system") and each.id]
    earlier = [each for each in records if each.end <= mention.start]
    if scene.lexicon.language == "zh":  # “以SAVE系统比对租户”: the records may follow
        earlier = [each for each in records if each.id != mention.id]
    if not earlier:
        return False
    into = {"zh": _INTO_ZH, "es": _INTO_ES}.get(scene.lexicon.language, _INTO)
    return into.search(scene.text, 0, mention.start) is not None


def sides(
    scene: Scene, phrase: Phrase, inside: list[Mention], doer: Mention | None, about: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return whose records they are and who asked for or received them; *about* are the systems meant."""
    context = scene.context if scene.context.near else Context()
    if doer is not None and doer.type == "holder":
        return (), _given_by_others(scene, inside, about)
    if scene.lexicon.language in ("zh", "en") and about and context.systems and not set(about) & set(context.systems):
        context = Context()  # the next item of a roundup is about other records, and so about other parties
    named = _named(scene, inside)
    general = [each for each in (*named, doer.id if doer else "") if each in scene.lexicon.general]
    owners = scene.owners(about) or tuple(general[:1])
    if phrase.kind == "request" and not {line for each in owners for line in scene.line(each)} & {*scene.agencies}:
        owners = distinct(each.id for each in inside if each.type == "state") or owners
    above = {line for owner in owners for line in scene.line(owner)}
    asks_others = phrase.kind == "request" and any(each.type == "holder" for each in inside)
    if asks_others and doer is not None and doer.id in above and not {*named} - {doer.id}:
        return (), (doer.id,)  # “HUD asked the housing authorities”: those who keep its records
    actor = doer.id if doer is not None and doer.id in scene.vocabulary.agencies else ""
    own_line = scene.line(actor) if actor else frozenset()
    in_spanish = scene.lexicon.language == "es"
    places = {each.id for each in inside if in_spanish and _IN_ES.search(scene.text, 0, each.start)}
    others = [each for each in named if each not in above and each not in own_line and each not in places]
    if phrase.does == "to" and actor:
        asked = [each for each in named if each not in own_line and actor not in scene.line(each)]
        holders: Iterable[str] = [each for each in asked if each in above] or owners or asked[:1] or context.holders
        receivers: Iterable[str] = [actor]
        if [*holders] == [actor] and (asked_of := _searched(scene, inside, actor)):
            receivers = asked_of  # an agency has its own records looked up in another's system
    elif phrase.does == "from" and actor:
        if scene.lexicon.language == "zh" and not {each.id for each in inside}.isdisjoint(others):
            others = [each for each in others if each in {one.id for one in inside}]  # who tells it is no receiver
        holders = [actor] if actor in above or not owners else owners
        receivers = others or [each for each in owners if each != actor and actor in owners]
    else:
        holders = [each for each in named if each in above] or owners
        receivers = [each for each in named if each not in above]
        if phrase.kind == "lawsuit" and actor and not receivers and actor not in above:
            receivers = [actor]  # the office that sues for records
    if owners and all(each in above and each not in owners for each in holders):
        holders = owners  # a department is named, the part of it that holds the records is meant
    holders = _narrowest(scene, holders)
    if phrase.kind == "request":
        holders = distinct((*holders, *_asked_too(scene, inside, holders)))
        given = _given(scene, inside, holders)
        receivers = given or receivers
    if phrase.kind == "appeal" and actor and scene.vocabulary.agencies[actor].counsel:
        receivers = [each for each in receivers if each != actor]  # it appeals for those who get the records
    if phrase.kind == "error" and actor and scene.vocabulary.agencies[actor].counsel:
        holders = [each for each in holders if each != actor]  # it tells a court of a mistake of others
    asks = {actor} if phrase.does == "to" else set()
    receivers = [each for each in receivers if each not in holders and (each not in scene.groups or each in asks)]
    if not receivers and holders:
        receivers = [each for each in _searched(scene, inside) if each not in holders]
    if len(receivers) > 1:
        # “among federal agencies” is no receiver where one is named
        receivers = [each for each in receivers if not scene.vocabulary.agencies[each].group]
    receivers = _narrowest(scene, receivers) or [each for each in context.receivers if each not in holders]
    holders = holders or [each for each in context.holders if each not in receivers]
    return distinct(holders)[:MOST], distinct(receivers)[:MOST]


def names_sent(
    scene: Scene, phrase: Phrase, match: re.Match[str], doer: Mention | None, about: tuple[str, ...]
) -> bool:
    """Whether the verb of giving of a *phrase* does not fit it for what is sent to whom.

    An agency that sends names to the one that holds the records asks to look them up: “DHS sent the IRS a list”.
    """
    asks = phrase.kind == "request" and _LIST.search(match[0]) is not None
    if not (asks or phrase.kind == "disclosure") or not _GIVES.match(match["verb"]):
        return False
    verb = match.end("verb")
    holders = {line for owner in scene.owners(about) for line in scene.line(owner)} - scene.groups
    if doer is None or doer.type != "agency" or doer.id in holders:
        return asks
    first = next((each for each in scene.mentions if each.start >= verb and each.type in ("agency", "state")), None)
    sent = (
        first is not None
        and first.id in holders
        and _WHOM.fullmatch(scene.text, verb, first.start) is not None
        and _LIST.search(scene.text, verb, first.end + NEXT) is not None
    )
    return sent != asks


def _given_by_others(scene: Scene, inside: list[Mention], about: tuple[str, ...]) -> tuple[str, ...]:
    """Return who got what a body gave that is no agency: one named, else the one told of before."""
    named = [each for each in _named(scene, inside) if each not in scene.groups]
    context = scene.context if scene.context.near else Context()
    office = [context.office.id] if context.office and context.office.id in scene.owners(about) else []
    return distinct(_narrowest(scene, named) or context.receivers or office)[:MOST]


def _searched(scene: Scene, inside: list[Mention], actor: str = "") -> list[str]:
    """Return whose the systems are that other records are looked up in, but *actor*."""
    tools = tuple(each.id for each in inside if _looked_up(scene, each))
    return [each for each in scene.owners(tools) if each != actor]


def _given(scene: Scene, inside: list[Mention], holders: Iterable[str]) -> list[str]:
    """Return to whom somebody was told to give them: “ordered the agency to share the data with the department”."""
    found = []
    for each in inside:
        if each.id in scene.vocabulary.agencies and each.id not in holders:
            before = scene.text[max(0, each.start - FAR) : each.start]
            if (_TO_GIVE_ES if scene.lexicon.language == "es" else _TO_GIVE).search(before):
                found.append(each.id)
    return found


def _asked_too(scene: Scene, inside: list[Mention], holders: Iterable[str]) -> Iterator[str]:
    """Yield who is asked together with one of *holders*: “ordered the tax agency and the health agency to share”."""
    agencies = [each for each in inside if each.id in scene.vocabulary.agencies]
    for one, other in itertools.pairwise(agencies):
        if one.id in holders and _AND.fullmatch(scene.text, one.end, other.start):
            yield other.id


def _named(scene: Scene, first: list[Mention]) -> tuple[str, ...]:
    """Return the ids of the agencies named, those of *first* before the others."""
    return distinct((*(each.id for each in first if each.id in scene.vocabulary.agencies), *scene.agencies))


def _narrowest(scene: Scene, agencies: Iterable[str]) -> list[str]:
    """Leave out an agency of which a part is named as well."""
    listed = list(agencies)
    return [each for each in listed if not any(each != other and each in scene.line(other) for other in listed)]
