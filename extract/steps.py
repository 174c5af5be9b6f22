"""Tells the steps of one matter apart: a bill is introduced, passed and vetoed, a rule issued and then withdrawn."""

from __future__ import annotations

import re

from extract.events import Event

_STEPS = {
    "legislation": {
        "begun": r"introduc|reintroduc|fil(?:e|ed|es|ing)\b|unveil|sponsor|propos",
        "passed": r"pass(?:e[ds]|ing)?\b|approv|advanc|clear(?:ed|s|ing)?\b|adopt|sail",
        "stopped": r"reject|kill|defeat|tabl(?:e|ed|ing)\b|die[ds]?\b|fail|stall|shelv|scuttl|vot\w+\s+down",
        "vetoed": r"veto(?:ed|es|ing)?\b",
        "overridden": r"over(?:rode|rid)",
        "signed": r"sign(?:ed|s|ing)?\b|enact|bec[ao]me\s+law|into\s+law|signature",
    },
    "policy": {
        "made": r"issu|publish|adopt|finaliz|promulgat|circulat|sign(?:ed|s|ing)?\b|unveil",
        "undone": r"rescind|revok|withdr[ae]w|scrap|repeal|revers|overturn|tore\s+up",
    },
    "practice": {
        "off": r"terminat|delet|deactivat|wip(?:ed?|ing)\b|(?:cut|shut)\b|block|suspend|paus|halt|stopp|disabl",
        "on": r"restor|reinstat|reactivat|resum|reopen|back\s+on|bring\w*\s+back|turn\w*\s+on|switch\w*\s+on",
    },
}
_TOLD = {
    what: {step: re.compile(words, re.IGNORECASE) for step, words in steps.items()} for what, steps in _STEPS.items()
}
_OF = {"legislation": ("legislation",), "policy": ("policy", "practice")}
"""Of what each kind of event tells steps: a policy is a rule that is made, or something that is switched off."""


def apart(one: Event, other: Event) -> bool:
    """Whether two tellings of one English document tell two steps."""
    if one.document != other.document or {one.language, other.language} != {"en"}:
        return False
    if one.kind != other.kind:
        return False
    pairs = ((_steps(one, what), _steps(other, what)) for what in _OF.get(one.kind, ()))
    return any(first and second and not first & second for first, second in pairs)


def _steps(event: Event, what: str) -> frozenset[str]:
    """Return the steps that the words of *event* may tell, as “signed an order that revokes” tells two."""
    low, high = event.said
    said = event.sentence[low - event.start : high - event.start]
    return frozenset(step for step, words in _TOLD[what].items() if words.search(said))
