"""Tells what only frames another deed: “testified in a case brought by …”, “the states that sued”."""

from __future__ import annotations

import re

from extract import attribution
from extract.elsewhere import INNER, WHICH_ONES
from extract.frames import Frame
from extract.governing import Dating

_CREDIT = re.compile(
    r"(?:^\W*[Aa]s\s+|[,(—–]\s+(?=(?:the\s+)?[A-Z])|[,(—–]\s+(?:as|which)\s+(?:was\s+|were\s+)?)(?:\w+\s+){0,2}?(?:first|earlier|previously|[A-Z])"
)
"""What begins the words by which a story is credited to others, at the end of it: “…, The Post first reported”."""
_CLAUSE = re.compile(r"\s+(?:\w+\s+){0,3}?(?:that|how|on|about)\b")
"""What opens what they told."""
REACH = 24
"""Characters before a phrase for a report in which such words begin."""


def is_one(frame: Frame, dating: Dating, sentence: str, others: tuple[Frame, ...]) -> bool:
    """Whether *frame* only frames another deed and has no day of its own: “testified in a case brought by …”.

    So does what was handed over only to be quoted: “according to a complaint that she sent to the Senate”.
    An order or agreement that belongs to somebody may be of any time: “to block the department’s order”.
    """
    if frame.kind == "disclosure" and attribution.within(sentence, frame):
        return True
    if frame.kind == "report" and others and _credited(sentence, frame.start, frame.end):
        return True  # “…, as first reported by The Post”
    if dating.basis != "reported" or frame.tense == "answered":
        return False
    if frame.kind == "lawsuit" and WHICH_ONES.search(sentence, 0, frame.start):
        return True
    if not frame.noun:
        return False
    if frame.tense == "named" and frame.kind in ("agreement", "ruling"):
        return True
    if others and (frame.tense == "named" or (frame.tense == "attribute" and frame.kind == "disclosure")):
        return True  # “anuló el acuerdo entre …”, “demandó por los datos entregados al ICE”
    if frame.kind == "lawsuit" and others and frame.tense == "progressive":
        return True  # “dismissed the department’s suit”
    return (frame.kind in ("policy", "agreement") and frame.tense == "progressive") or INNER.search(
        sentence, 0, frame.start
    ) is not None


def _credited(sentence: str, start: int, end: int) -> bool:
    """Whether what is told from *start* to *end* only says who told first of the rest of the *sentence*."""
    if _CLAUSE.match(sentence, end):
        return False
    credits = _CREDIT.finditer(sentence, 0, end)
    return any(start - REACH < each.start() <= start <= each.end() <= end for each in credits)
