"""Tells wordings that match a phrase and tell no deed: “292,114 of those requests came from …”."""

from __future__ import annotations

import re

from extract.languages.es import lookalikes as spanish
from extract.languages.zh import lookalikes as chinese
from extract.lexicon import Phrase
from extract.scene import Scene

_TOLD_OF = re.compile(
    r"\b(?:decision|ruling|order|injunction|suit|lawsuit|letter|request|settlement|agreement|memo|memorandum)\b"
    r"(?:\s+(?:on|over|about|to|for|of|against|with)(?:\s+[\w’'-]+){1,6})?,?\s(?:(?:which|that)\s)?(?:was\s|were\s)?$",
    re.IGNORECASE,
)
"""A deed of another kind that was “first reported by” somebody: no report of its own."""
_OWN_CLAUSE = re.compile(
    r"\b(?:it|they|he|she|we)\s+(?:is|are|was|were|has|had|will|would)\s+\S+\s+\S", re.IGNORECASE
)
"""A clause of its own between a verb and what it seems to be about: “announced it was seeking … under an order”."""
_TOLD_THAT = re.compile(r"\bthat\s+(?:it|they|he|she|we|this)\s+(?:is|are|was|were)\b", re.IGNORECASE)
"""What is told, and asks for nothing: “told Congress that it was within its powers to hand over …”."""
_ABOUT = re.compile(r"ask\w*(?:\s+(?!for\b)[\w’'.-]+){1,8}?\s+(?:about(?!\s\d)|whether|if|why|how)\b", re.IGNORECASE)
"""A question, which asks for no records: “asked an employee about making the copy”."""
_TO_STOP = re.compile(
    r"\w+\s+(?:\w+\s+)?to\s+(?:block|prevent|stop|halt|bar|dismiss|overturn|undo|quash|intervene|delay|lift|limit)\b",
    re.IGNORECASE,
)
"""An effort against something, which asks for no records: “an attempt to block the transfer”."""
_TO_DISMISS = re.compile(r"\s+(?:to\s+dismiss|opposing|in\s+response)\b", re.IGNORECASE)
"""What makes a paper one of the other side: “a motion to dismiss”."""
_TO_REVIEW = re.compile(r"\bto\s+(?:review|audit|probe)$", re.IGNORECASE)
"""What looks like a noun and is a verb: “announced that owners have to review”."""
_HYPHENED = re.compile(r"\b(?!re|co|pre|cross)\w+[-‐‑]$")
"""What makes a verb form part of an adjective: “the now-suspended agreement”, “IRS-provided data”."""
_ELSEWHERE = re.compile(r"\b(?:after|when|because|while|although|before)\b", re.IGNORECASE)
"""Words after which another clause begins, which has no part in a phrase."""
_SHARE = re.compile(r"\d\s+of\s+(?:those|these|the)\s+$", re.IGNORECASE)
"""What makes a noun a count: “292,114 of those requests came from …”."""


def is_one(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    """Whether the *match* of a *phrase* only looks like what the phrase means."""
    match scene.lexicon.language:
        case "es":
            if phrase.kind == "oversight":
                return spanish.own_list(scene.text, match)
            if phrase.kind == "agreement":
                return spanish.written_in(scene.text, match)
            return phrase.kind == "disclosure" and spanish.no_record(scene.text, match)
        case "zh":
            if phrase.kind == "lawsuit":
                return chinese.to_higher(scene.text, match.span())
            if phrase.kind == "agreement":
                return chinese.of_custody(scene.text, match.end())
            if phrase.kind == "disclosure":
                acting = tuple(each.start for each in scene.mentions if each.acts)
                told = phrase.does == "from" and chinese.only_tells(scene.text, match.span("verb"), acting)
                return told or chinese.with_warrant(match[0])
            return phrase.kind == "request" and chinese.of_court(scene.text, match.span())
    return _english(scene, match, phrase)


def _english(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    between = (match.end("verb"), match.end())
    if _HYPHENED.search(scene.text, 0, match.start("verb")) or re.match(r"[-‐‑]\w", scene.text[between[0] :]):
        return True
    match phrase.kind:
        case "appeal" | "lawsuit" if _ELSEWHERE.search(scene.text, *between):
            return True
        case "oversight" if _TO_REVIEW.search(match[0]):
            return True
        case "policy" | "agreement" | "legislation" if _OWN_CLAUSE.search(scene.text, *between):
            return True
        case "request" if _TO_STOP.match(scene.text, match.start("verb")):
            return True
        case "lawsuit" if _TO_DISMISS.match(scene.text, match.end()):
            return True
        case "request" if _TOLD_THAT.search(scene.text, *between) or _ABOUT.match(scene.text, match.start("verb")):
            return True
        case "report" if _TOLD_OF.search(scene.text, 0, match.start()):
            return True
    return match.start() < match.start("verb") and _another(scene, match)


def _another(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the verb after a noun belongs to another subject: “to meet the demands, the agency made …”."""
    low, high = match.start(), match.start("verb")
    if _SHARE.search(scene.text, 0, low) or _ELSEWHERE.search(scene.text, low, high):
        return True
    if match[0][:3].lower() == "in ":
        return False
    if scene.lexicon.verb_forms.get(match["verb"].lower()) == "ing":
        return True
    return any(
        low < each.start < high and each.acts and "," in scene.text[low : each.start] for each in scene.mentions
    )
