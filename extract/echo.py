"""Finds a deed told by pointing to the one just told: “Tennessee did the same in May”, “Iowa followed suit”."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import doers
from extract.languages import english
from extract.scene import Scene, Twin

_SAME = re.compile(
    r"\b(?P<verb>did|done|follow(?:ed|s)?)\s+(?:the\s+same|so|likewise|suit)\b(?!\s+(?:that|far|when|if|by|with|for\s+years))"
    r"|\b(?P<went>followed)(?=\s*(?:[.;]|,\s+(?:and|as)\b|(?:on|in|last|this|late|early|soon|shortly)\s+(?:[A-Z]|\w+\.$|the\s+(?:next|same))"
    r"|(?:the\s+next|an?|two|three|four|five|ten|\d+|\w+)\s+(?:days?|weeks?|months?)(?:\s+later)?\b))"
)
_SO = re.compile(r"^\W*So\s+(?P<verb>has|have|did)\s+(?=(?:the\s+)?[A-Z])")
"""The same with the doer after it: “So have Kansas and Iowa.”"""
KINDS = ("disclosure", "request", "agreement", "lawsuit", "appeal")
"""Kinds of deed that others may do as well."""
WHO = ("agency", "state", "holder")


def of(scene: Scene) -> tuple[Twin, str, tuple[int, int], bool] | None:
    """Return the deed just told that others do in *scene*, the class of who does it, where, and if lately.

    None where it tells none.
    """
    twin = scene.context.deed
    if scene.lexicon.language != "en" or twin is None or twin.kind not in KINDS or scene.spoken:
        return None
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
        perfect = reading.tense == "perfect"
    if doer is None or doer.type not in WHO:
        return None
    if twin.kind == "request" and (doer.type != "agency" or doer.id in twin.from_):
        if "so" not in match[0].split():
            return None  # a state that follows an agency's request asks for nothing
        twin = replace(twin, kind="disclosure")  # “Most did so”: they gave what was asked for
    return twin, doer.type, match.span(), perfect
