"""Finds a deed told by pointing to the one just told: “Tennessee did the same in May”, “Iowa followed suit”."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import clauses, doers, somebody
from extract.languages import english
from extract.languages.conjugate import PARTICIPLE, PAST
from extract.languages.es import reading as spanish
from extract.mentions import Mention
from extract.scene import Scene, Twin

_SAME = re.compile(
    r"\b(?P<verb>did|done|follow(?:ed|s)?)\s+(?:the\s+same|so|likewise|suit)\b(?!\s+(?:that|far|when|if|by|with|for\s+years))"
    r"|\b(?P<joined>joined)\s+(?:them|(?:the|that)\s+(?:list|others|other\s+states|growing\s+list))\b"
    r"|\b(?P<went>followed)(?=\s*(?:[.;]|,\s+(?:and|as)\b|(?:on|in|last|this|late|early|soon|shortly)\s+(?:[A-Z]|\w+\.$|the\s+(?:next|same))"
    r"|(?:the\s+next|an?|two|three|four|five|ten|\d+|\w+)\s+(?:days?|weeks?|months?)(?:\s+later)?\b))"
)
_SO = re.compile(r"^\W*So\s+(?P<verb>has|have|did)\s+(?=(?:the\s+)?[A-Z])")
"""The same with the doer after it: “So have Kansas and Iowa.”"""
_SAME_ES = re.compile(
    r"\b(?P<verb>hizo|hicieron|hecho)\s+(?:lo\s+(?:mismo|propio)|otro\s+tanto)\b"
    r"|\blo\s+(?:mismo|propio)\s+(?:ha\s+|han\s+)?(?P<then>hizo|hicieron|hecho)\b"
    r"|\b(?P<after>sigui(?:ó|eron)|seguido|imit(?:ó|aron|ado))\s+(?:su|sus|el\s+mismo|la\s+misma|el)\s+(?:ejemplo|pasos|camino|v[ií]a|l[ií]nea)\b"
    r"|\b(?:tambi[eé]n|ya)\s+lo\s+(?:ha\s+|han\s+)?(?P<also>hizo|hicieron|hecho)\b",
    re.IGNORECASE,
)
"""The same in Spanish: “Luisiana hizo lo mismo en mayo”, “Iowa siguió sus pasos”, “también lo hizo Ohio”."""
KINDS = ("disclosure", "request", "agreement", "lawsuit", "appeal", "policy")
"""Kinds of deed that others may do as well."""
WHO = ("agency", "state", "holder")


def of(scene: Scene) -> tuple[Twin, str, tuple[int, int], bool] | None:
    """Return the deed just told that others do in *scene*, the class of who does it, where, and if lately.

    None where it tells none.
    """
    twin = scene.context.deed
    if twin is None or twin.kind not in KINDS or scene.spoken:
        return None
    match scene.lexicon.language:
        case "en":
            found = _english(scene)
        case "es":
            found = _spanish(scene)
        case _:
            return None
    if found is None:
        return None
    doer, said, perfect = found
    if doer.type not in WHO:
        return None
    if twin.kind == "request" and (doer.type != "agency" or doer.id in twin.from_):
        if "so" not in scene.text[slice(*said)].split():
            return None  # a state that follows an agency's request asks for nothing
        twin = replace(twin, kind="disclosure")  # “Most did so”: they gave what was asked for
    return twin, doer.type, said, perfect


def _english(scene: Scene) -> tuple[Mention, tuple[int, int], bool] | None:
    """Return who did the same, where it is told, and whether it was lately; None for nobody."""
    so = _SO.match(scene.text)
    match = so or _SAME.search(scene.text)
    if match is None:
        return None
    verb = match.span(match.lastgroup or "verb")
    if so:
        doer = next((each for each in scene.mentions if each.acts and each.start >= so.end() - len("the ")), None)
        perfect = match["verb"] != "did"
    else:
        form = "part" if match[0].startswith("done") else "past"
        ends = frozenset(each.end for each in scene.mentions if each.acts)
        reading = english.read(scene.text, verb, form, ends, match.start())
        if reading.modality != "done" or reading.passive:
            return None
        doer = doers.find(scene, reading.start, verb, False, False, match.start())
        if doer is None and somebody.acts(scene.text, reading.start):
            doer = Mention(reading.start, reading.start, "holder", "")
        perfect = reading.tense == "perfect"
    return (doer, match.span(), perfect) if doer is not None else None


def _spanish(scene: Scene) -> tuple[Mention, tuple[int, int], bool] | None:
    match = _SAME_ES.search(scene.text)
    if match is None:
        return None
    verb = next(span for name in ("verb", "then", "after", "also") if (span := match.span(name))[0] >= 0)
    form = (
        PARTICIPLE
        if scene.text[slice(*verb)].endswith("o") and not scene.text[slice(*verb)].endswith("hizo")
        else PAST
    )
    reading = spanish.read(scene.text, verb[0], form, verb[0], verb[1])
    if reading.modality != "done" or reading.passive:
        return None
    doer = clauses.doer(scene, min(reading.start, match.start()), (verb[0], match.end()), False, False)
    return (doer, match.span(), reading.tense == "perfect") if doer is not None else None
