"""Says how near an expression stands to the verb of an event, and whether it opens its sentence."""

from __future__ import annotations

import re

from extract.dates import TimeExpression
from extract.frames import Frame
from extract.languages import han

_LEADING = re.compile(
    r"^(?:[A-Z][^—–;:?!]{2,60}\s[—–-]{1,2}\s)?[\s“\"(]*(?:(?:but|and|also|meanwhile|then|on|in|at|during|late|early|pero|y|también|además|en|el|durante|a)[\s,]+)*$",
    re.IGNORECASE,
)
_AND = re.compile(r"\band\s+$")
"""What opens a second deed, to which a date before it does not belong."""


def leads(expression: TimeExpression, sentence: str, offset: int) -> bool:
    """Whether an expression opens its sentence, and so dates all of it."""
    return _LEADING.match(sentence[: expression.start - offset]) is not None


def distance(expression: TimeExpression, frame: Frame, sentence: str, offset: int) -> tuple[int, int]:
    """Prefer the expression after the verb without a comma between, then before it, then the nearer."""
    start, end = expression.start - offset, expression.end - offset
    if han.WRITTEN.search(sentence):  # Chinese says when before it says what
        gap = sentence[end : frame.start] if end <= frame.start else sentence[frame.end : max(start, frame.end)]
        return len(re.findall(r"[，,；]", gap)) + (end > frame.start), len(gap)
    if end <= frame.start:
        gap = sentence[end : frame.start]
        breaks = gap.count(",") + len(_AND.findall(gap))
        return (1 if leads(expression, sentence, offset) else 1 + breaks), frame.start - end
    gap = sentence[frame.end : max(start, frame.end)]
    breaks = len(re.findall(r"[,;:—]|\b(?:that|who|which|after|from|since|when|que|quien|tras|desde|cuando)\b", gap))
    return breaks, max(0, start - frame.end)
