"""Leaves out what is asked of a court within a suit of which the document tells as well: “asked a judge to block it”.

Where it tells of no suit, what was asked for stands for the suit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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


def left_out(told: Sequence[Event], text: str) -> list[Event]:
    """Return what a document *told*, in its order, without the motions in suits that its *text* tells of."""
    suits = [each for each in told if each.kind == "lawsuit" and not _is_motion(each, text)]
    if not suits:
        return list(told)
    return [each for each in told if each.kind != "lawsuit" or not _is_motion(each, text)]


def _is_motion(event: Event, text: str) -> bool:
    said = text[slice(*event.said)]
    return event.language == "en" and _ASKS.search(said) is not None and _SUES.search(said) is None
