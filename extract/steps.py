"""Tells the steps of one matter apart: a bill is introduced, passed and vetoed, a rule issued and then withdrawn.

In Chinese also what is complained of, asked about, reviewed and found.
"""

from __future__ import annotations

import re

from extract.events import Event
from extract.languages.han import simplified

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
_STEPS_ZH = {
    "legislation": {
        "begun": "提出|提交|推出|抛出|推动|草案",
        "passed": "通过|放行|批准",
        "stopped": "搁置|封杀|挡下|撤回",
        "vetoed": "否决|退回",
        "signed": "签署|签下|签字",
    },
    "oversight": {
        "complained": "投诉|举报|检举|申诉|揭发|爆料|告发|吹哨|声明",
        "asked": "信|函|要求|敦促|质询|追问|呼吁|质问|催促|传召",
        "reviewed": "调查|审计|审查|稽核|核查|检查|立案|彻查|听证",
        "found": "公布|发布|发表|发现|查明|查出|认定|报告",
    },
}
_TOLD = {
    language: {
        kind: {step: re.compile(words, re.IGNORECASE) for step, words in told.items()} for kind, told in of.items()
    }
    for language, of in (("en", _STEPS), ("zh", _STEPS_ZH))
}
_OF = {"legislation": ("legislation",), "oversight": ("oversight",), "policy": ("policy", "practice")}
"""Of what each kind of event tells steps: a policy is a rule that is made, or something that is switched off."""


def apart(one: Event, other: Event) -> bool:
    """Whether two tellings of one document, in English or Chinese, tell two steps."""
    if one.document != other.document or one.language != other.language:
        return False
    if one.kind != other.kind:
        return False
    pairs = ((_steps(one, what), _steps(other, what)) for what in _OF.get(one.kind, ()))
    return any(first and second and not first & second for first, second in pairs)


def _steps(event: Event, what: str) -> frozenset[str]:
    """Return the steps that the words of *event* may tell, as “signed an order that revokes” tells two."""
    low, high = event.said
    said = event.sentence[low - event.start : high - event.start]
    said = simplified(said) if event.language == "zh" else said
    steps = _TOLD.get(event.language, {}).get(what, {})
    return frozenset(step for step, words in steps.items() if words.search(said))
