"""Tells wordings that match a phrase and tell no deed: “292,114 of those requests came from …”."""

from __future__ import annotations

import re

from extract.languages import chinese, spanish
from extract.lexicon import Phrase
from extract.patterns import NOUN
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
_ABOUT = re.compile(r"ask\w*(?:\s+(?!for\b)[\w’'.-]+){0,8}?\s+(?:about(?!\s\d)|whether|if|why|how)\b", re.IGNORECASE)
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
_SOUGHT = re.compile(
    r"\b(?:suits?|lawsuits?|complaints?|cases?|motions?|petitions?|bids?)\s+(?:that|which)\s+(?:had\s+|has\s+|have\s+)?$",
    re.IGNORECASE,
)
"""A paper of a court that asks, not an agency: “threw out a lawsuit that sought the list”."""
_TITLE = re.compile(r"[\w,]\s+[A-Z]$")
"""A capital inside a sentence, which a verb has only in a name: “Executive Order 14243, Stopping Waste”."""
_TO_EXPLAIN = re.compile(
    r"(?:ask|urg|press)\w*\s+(?:[\w’'.-]+\s+){1,6}?to\s+(?:clear|clarify|explain|say|answer|respond|stop|halt|reconsider|review)\b",
    re.IGNORECASE,
)
"""What is asked, and no records: “asking the government to clear up what it had said of the data”."""
_FOR_HELP = re.compile(
    r"\s+(?:[\w’'.-]+\s+){0,4}?for\s+(?:\w+\s+)?(?:help|assistance|comment|comments|guidance|permission|patience|feedback|time)\b", re.IGNORECASE
)
"""What is asked for, and no records: “asked for help disposing of the data”."""
_STAFF_TOLD = re.compile(
    r"\b(?:staff|staffers|workers|employees|clerks|agents|officers|users)\b[^,;.]{0,40}\b(?:was|were|been)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
"""An order to one's own people, which is a policy: “staff were instructed to send …”."""
_MORE_TIME = re.compile(
    r"agree\w*\s+to\s+(?:give|allow|let)\s+(?:[\w’'.-]+\s+){1,5}?(?:until|(?:more|extra)\s+time|an?\s+extension)\b", re.IGNORECASE
)
"""An agreement on a date, not on records: “agreed to give the states until Dec. 8”."""
_PAPER = re.compile(
    r"(?<!\bunder )(?<!\bin )(?<!\bby )\b(?:an?|the|this|that|its|their)\s+(?:[\w-]+\s+){0,3}"
    r"(?:agreement|memorandum|memo|deal|contract|filing|complaint|lawsuit)"
    r"(?:\s*\([A-Z]+\))?(?:\s+(?:between|with|on|for|over|of|to|by|from|about)\b[^,;]*?)?"
    r"\s+(?:was|were|(?:has|have|had)\s+been|is\s+being)\s+(?:\w+ly\s+)?(?:disclosed|released|exposed|reported)\b"
    r"(?!\s+(?:to|with)\b)",
    re.IGNORECASE,
)
"""A paper that is made public, and no records with it: “an agreement between the two was disclosed”."""
_SENT_PAPER = re.compile(
    r"(?:sen[dt]|giv|gave|provid|releas|shar|hand|turn|deliver|forward|email|mail)\w*\s+(?:over\s+|out\s+)?"
    r"(?:(?!data\b|records\b|names\b|list\b|lists\b|files\b|information\b|addresses\b|and\b|with\b|to\b|for\b|about\b|on\b|under\b|in\b|by\b|of\b)[\w’'.-]+\s+){0,5}?"
    r"(?:agreements?|letters?|memos?|memorandum|proposals?|drafts?|notices?|warnings?|statements?|guidance|subpoenas?)\b",
    re.IGNORECASE,
)
"""A paper that is sent, and no records: “sent a draft agreement to a dozen states”."""
_COORDINATE = re.compile(r"\band\s+(?:\w+ly\s+)?$")
"""What joins a verb to another before it."""
_DONE_TO = re.compile(r"\b(?:was|were|been|being|is|are)\b")
_ABOUT_WHOM = re.compile(
    r"\b(?:information|data|records?|accounts?|names|addresses|numbers?|cards?|files?|people|cases)\s+"
    r"(?:linked|tied|connected)\s+(?:to|with)\b",
    re.IGNORECASE,
)
"""Which records are meant, no deed: “information tied to more than 1.2 million people”."""
_HYPHENED = re.compile(r"\b(?!re|co|pre|cross)\w+[-‐‑]$")
"""What makes a verb form part of an adjective: “the now-suspended agreement”, “IRS-provided data”."""
_ELSEWHERE = re.compile(r"\b(?:after|when|because|while|although|before)\b", re.IGNORECASE)
"""Words after which another clause begins, which has no part in a phrase."""
IDLE = 10
"""Characters after a verb within which what it hands over begins, where that is no record: “provided few details”."""
BEFORE = 24
"""Characters before a verb in which the noun stands that it belongs to."""
_SHARE = re.compile(r"\d\s+of\s+(?:those|these|the)\s+$", re.IGNORECASE)
"""What makes a noun a count: “292,114 of those requests came from …”."""


def is_one(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    """Whether the *match* of a *phrase* only looks like what the phrase means."""
    match scene.lexicon.language:
        case "es":
            if phrase.kind == "oversight":
                return spanish.own_list(scene.text, match)
            return phrase.kind == "disclosure" and spanish.no_record(scene.text, match)
        case "zh":
            if phrase.kind == "lawsuit":
                return chinese.to_higher(scene.text, match.span())
            return phrase.kind == "request" and chinese.of_court(scene.text, match.span())
    return _english(scene, match, phrase)


def _english(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    between = (match.end("verb"), match.end())
    if _HYPHENED.search(scene.text, 0, match.start("verb")) or re.match(r"[-‐‑]\w", scene.text[between[0] :]):
        return True
    if NOUN not in match.re.groupindex and _TITLE.search(scene.text, 0, match.start("verb") + 1):
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
        case "request" if _TO_EXPLAIN.match(scene.text, match.start("verb")):
            return True
        case "request" if _FOR_HELP.match(scene.text, between[0]):
            return True
        case "request" if _STAFF_TOLD.search(scene.text, 0, match.start("verb")):
            return True
        case "request" if _SOUGHT.search(scene.text, 0, match.start("verb")):
            return True
        case "agreement" if _MORE_TIME.match(scene.text, match.start("verb")):
            return True
        case "disclosure" if _PAPER.search(scene.text, 0, match.end("verb")):
            return True
        case "disclosure" if _ABOUT_WHOM.search(scene.text, max(0, match.start("verb") - BEFORE), match.end()):
            return True
        case "disclosure" if any(each.type == "idle" and 0 < each.start - between[0] < IDLE for each in scene.mentions):
            return True
        case "disclosure" if _SENT_PAPER.match(scene.text, match.start("verb")):
            return True
        case "report" if _TOLD_OF.search(scene.text, 0, match.start()):
            return True
    return match.start() < match.start("verb") and _another(scene, match)


def _another(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the verb after a noun belongs to another subject: “to meet the demands, the agency made …”."""
    low, high = match.start(), match.start("verb")
    if _SHARE.search(scene.text, 0, low) or _ELSEWHERE.search(scene.text, low, high):
        return True
    if _COORDINATE.search(scene.text, low, high) and not _DONE_TO.search(scene.text, low, high):
        return True
    if match[0][:3].lower() == "in ":
        return False
    if scene.lexicon.verb_forms.get(match["verb"].lower()) == "ing":
        return True
    return any(
        low < each.start < high and each.acts and "," in scene.text[low : each.start] for each in scene.mentions
    )
