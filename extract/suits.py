"""Tells suits from what looks like one: motions within a suit told as well, and complaints of whistleblowers.

“Asked a judge to block it” stands for a suit only where the document tells of none; “filed the complaint” is a suit
only where no whistleblower's complaint is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.events import Event

_ASKS = re.compile(
    r"\b(?:ask|urg|petition|request|seek|sought|mov(?:e|ing)|motion|brief|papers|application)", re.IGNORECASE
)
_SUES = re.compile(
    r"\b(?:su(?:e|ed|es|ing)|suits?|lawsuits?|complaint|class\s+action|cases?|challeng\w+|litigation|interven\w+)\b",
    re.IGNORECASE,
)
_OF_ITS_OWN = re.compile(r"\b(?:quash|enforce)\b", re.IGNORECASE)
"""What is asked of a court in a case of its own: “moved to quash the subpoena”."""
_WHISTLEBLOWER = re.compile(r"whistle-?\s?blow", re.IGNORECASE)
_SUIT = re.compile(r"\b(?:(?:law)?suits?|sue[sd]?|suing|plaintiffs?)\b", re.IGNORECASE)
_PETITION = re.compile(r"\b(?:petition|application)\b", re.IGNORECASE)
_COMPLAINT = re.compile(r"\bcomplaints?\b", re.IGNORECASE)


def sorted_out(told: Sequence[Event], text: str) -> list[Event]:
    """Return what a document *told*, in its order, without the motions in suits that its *text* tells of.

    Where that tells of a whistleblower and of no suit, a complaint is made to an overseer.
    """
    if _WHISTLEBLOWER.search(text) and not _SUIT.search(text):
        told = [replace(each, kind="oversight") if _is_complaint(each, text) else each for each in told]
    told = _appealed(told, text)
    suits = [each for each in told if each.kind == "lawsuit" and not _is_motion(each, text)]
    if not suits:
        return list(told)
    return [each for each in told if each.kind != "lawsuit" or not _is_motion(each, text)]


def _appealed(told: Sequence[Event], text: str) -> list[Event]:
    """Return what was *told* with petitions after an appeal as part of that: “it petitioned …”."""
    found: list[Event] = []
    for each in told:
        said = text[slice(*each.said)]
        petition = each.kind == "lawsuit" and _PETITION.search(said) and not _SUIT.search(said)
        found.append(replace(each, kind="appeal") if petition and "appeal" in {one.kind for one in found} else each)
    return found


def _is_complaint(event: Event, text: str) -> bool:
    return event.kind == "lawsuit" and _COMPLAINT.search(text, *event.said) is not None


def _is_motion(event: Event, text: str) -> bool:
    said = text[slice(*event.said)]
    asks = event.language == "en" and _ASKS.search(said) is not None
    return asks and _SUES.search(said) is None and _OF_ITS_OWN.search(said) is None
