"""Find the day a document was published, in the furniture that says so.

Refuses captions, editor's notes in mid-text and the dates of the story itself: None rather than a guess.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from extract.dates import find

Strength = Literal["strong", "medium"]

LABELS = (
    r"published(?: on| at)?|first published|publication date|date published|posted(?: on| at)?|pubdate|date"
    r"|publicado(?: el)?|"
    r"fecha de publicación|发布时间|發布時間|發佈時間"
    r"|发布日期|發布日期|发布于|發布於|发表于|發表於|发表时间|发稿时间|日期"
)
WEAK_LABELS = (
    r"updated(?: on| at)?|last updated(?: on| at)?|last modified|actualizado(?: el)?|更新时间|更新時間|更新于"
)
FURNITURE = re.compile(rf"^[\s\W]{{0,6}}(?P<label>{LABELS})(?![a-z])\s{{0,3}}[:\uff1a]?\s{{0,3}}", re.IGNORECASE)
UPDATED = re.compile(rf"^[\s\W]{{0,6}}(?P<label>{WEAK_LABELS})(?![a-z])\s{{0,3}}[:\uff1a]?\s{{0,3}}", re.IGNORECASE)
CAPTION = re.compile(
    r"图片说明|圖片說明|\b(?:is|are) (?:seen|pictured|shown)\b|photo|caption"
    r"|image|editor'?s note|编者按|pie de foto",
    re.IGNORECASE,
)
BYLINE = re.compile(r"^\W{0,3}(?:By|Por|作者|记者|記者|文)[\s:\uff1a]{0,2}[^.。\n]{2,90}$", re.IGNORECASE)
DATELINE = re.compile(
    r"^\s{0,4}(?:[A-Z][A-Z .,'-]{2,40}(?:, [A-Z][a-z.]+)?[,(]? ?|[^\s,\uff0c。]{2,10}社[^\s,\uff0c。]{2,8}"
    r"|[^\s,\uff0c。]{2,8}电?[(\uff08])"
)
GAP = re.compile(r"(?:[\s\d:,.|/-]|[ap]\.?m\b\.?|[A-Z]{2,4}\b|\b(?:on|at|el|the|día)\b){0,24}")
"""What may stand between a label and its date: a time of day, a zone, a preposition."""
CONTINUES = re.compile(r",?\s{1,3}(?:the|it|a|an|and|this|that|he|she|they|we|la|el|los)\b")
"""What follows a date that belongs to a sentence of the story."""
LINES = 12
"""How many lines count as the top of a document."""


@dataclass(frozen=True, slots=True)
class Publication:
    """A publication date, with the words that say it."""

    value: str
    """The day, as an ISO date."""
    evidence: str
    """The words that say it."""
    start: int
    """Where they begin in the text."""
    end: int
    """Where they end."""
    strength: Strength
    """strong for a label of publication, medium for an update, a byline or a dateline."""


def published(text: str) -> Publication | None:
    """Give the day on which *text* says it was published, or None.

    >>> published("PUBLISHED Mar 11, 2026, 2:05 PM ET / By A. Writer").value
    '2026-03-11'
    """
    medium: Publication | None = None
    place = 0
    top = 0
    for line in text.split("\n"):
        start, place = place, place + len(line) + 1
        if not line.strip():
            continue
        top += 1
        head = line[:300]
        label = FURNITURE.match(head)
        if label is not None and stands_alone(label["label"], head, label.end(), top):
            found = dated(head, label.end(), start, label.start("label"), "strong")
            if found is not None:
                return found
        if medium is None:
            update = UPDATED.match(head)
            if update is not None:
                medium = dated(head, update.end(), start, update.start("label"), "medium")
            elif top <= LINES:
                medium = at_the_top(head, start)
    return medium


def stands_alone(label: str, line: str, end: int, top: int) -> bool:
    """Tell whether a label is furniture: the bare word "date" only at the head or before a colon."""
    if label.lower() in ("date", "日期"):
        return top <= 3 or line[end - 1 : end] in (":", "\uff1a")
    return len(line) < 300


def dated(line: str, after: int, offset: int, begin: int, strength: Strength) -> Publication | None:
    """Give the full date that follows a label at once."""
    for found in find(line[after : after + 60]):
        if not GAP.fullmatch(line[after : after + found.start]) or CONTINUES.match(line[after + found.end :]):
            return None
        day = (found.value or "")[:10]
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day) and found.edtf == day:
            end = after + found.end
            return Publication(day, line[begin:end].strip(), offset + begin, offset + end, strength)
        return None
    return None


def at_the_top(line: str, offset: int) -> Publication | None:
    """Give the full date of a byline, a dateline, or a line that is nothing but a date."""
    if CAPTION.search(line):
        return None
    found = [f for f in find(line) if f.value and re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", f.value)]
    if not found:
        return None
    first = found[0]
    day = (first.value or "")[:10]
    rest = line[: first.start] + line[first.end :]
    alone = (
        len(re.sub(r"[\W\d_]|\b(?:am|pm|et|est|edt|gmt|utc|at|on|a\.m|p\.m)\b", "", rest, flags=re.IGNORECASE)) == 0
    )
    dateline = (
        DATELINE.match(line) is not None
        and first.start < 60
        and re.match(r"\)?\s{0,2}(?:\([A-Z][\w ]{1,30}\))?\s{0,2}[-–—:电電]", line[first.end :])
    )
    if not (alone or BYLINE.match(line) or dateline):
        return None
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return None
    return Publication(day, line[first.start : first.end], offset + first.start, offset + first.end, "medium")
