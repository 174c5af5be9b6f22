"""Reads the history of a bill as a legislature's page lists it, a line a step: “4/6/26 | Third Reading Passed”.

What is no decision, as a hearing, a referral or the day on which a law comes into force, is passed over, and so is a
bill that is about no records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from extract import dates
from extract.dates import TimeExpression
from extract.document import Document
from extract.scene import Scene, distinct
from timeline.when import When

HEAD = 400
"""Characters at the beginning of a page in which its bill is named."""
LONGEST = 140
"""Characters of a line of a history; a longer one is prose."""
_BILL = re.compile(
    r"\b(?:[HSA]\.?\s?B\.?|[HS]\.?\s?F\.?|L[BD]|H\.?\s?R\.?|S\.|(?:House|Senate|Assembly)\s+(?:Bill|File))\s*-?\s*\d{1,5}\b"
)
_STEP = re.compile(
    r"\b(?:introduced|(?:first|1st)\s+reading|read\s+(?:the\s+)?(?:first|1st)\s+time|pre-?filed|passe[sd]|passage|adopted|engrossed"
    r"|concurred|(?:third|3rd)\s+reading|signed|chaptered|approved\s+by\s+(?:the\s+)?governor|bec(?:a|o)me\s+law|enacted|veto(?:ed)?"
    r"|overrid(?:e|den)|died|tabled|indefinitely\s+postponed)\b",
    re.IGNORECASE,
)
"""What a body decides of a bill."""
_NO_STEP = re.compile(
    r"\b(?:hearing|meeting|work\s+session|scheduled|effective|last\s+updated|published|fiscal|not\s+(?:passed|adopted)"
    r"|failed|motion|rules?\s+suspen\w+|withdrawn|deadline|do\s+pass|recommend\w*)\b",
    re.IGNORECASE,
)
"""What a line of a history tells that is none of these."""
_CONCERNED = re.compile(r"\b(?:immigra\w+|federal|deport\w*|citizenship|Homeland\s+Security|ICE)\b")
"""Words for whom records are kept from, or given to."""
_NUMERIC = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}")


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a bill: where its line stands, what it says, and its day."""

    line: tuple[int, int]
    said: tuple[int, int]
    dated: tuple[int, int]
    when: When
    parties: tuple[str, ...]
    """Whose records the bill is about, and who would get them; empty where the page does not say."""


def find(document: Document, scenes: Sequence[Scene]) -> Iterator[Step]:
    """Yield the steps of the bill whose page *document* is, in the order of its lines, one a day.

    *scenes* are the sentences of its running text.
    """
    text = document.text
    if _BILL.search(text, 0, HEAD) is None or _CONCERNED.search(text) is None:
        return
    mentions = [each for scene in scenes for each in scene.mentions]
    if not any(each.record for each in mentions):
        return
    parties = distinct(each.id for each in mentions if each.type in ("state", "agency") and each.id)
    seen: set[str] = set()
    for start, end in _lines(text):
        step = _STEP.search(text, start, end)
        if step is None or _NO_STEP.search(text, start, end):
            continue
        dated = _dated(text[start:end], document.published)
        when = _day(dated) if dated else None
        if dated is None or when is None or when.text in seen:
            continue
        if document.published and when.earliest and when.earliest > document.published:
            continue
        seen.add(when.text)
        yield Step((start, end), step.span(), (start + dated.start, start + dated.end), when, parties)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each line of *text* stands that is short enough to be one of a history."""
    for each in re.finditer(r"[^\n]+", text):
        if each.end() - each.start() <= LONGEST:
            yield each.span()


def _dated(line: str, published: date | None) -> TimeExpression | None:
    """Return the one date of a *line*, None where it has none or several."""
    found = [each for each in dates.find(line, published) if each.type == "DATE" and each.edtf]
    return found[0] if len(found) == 1 else None


def _day(expression: TimeExpression) -> When | None:
    """Return the day of a step, in figures as American legislatures write it: the month first."""
    edtf = expression.edtf or ""
    figures = _NUMERIC.fullmatch(expression.text)
    if edtf.startswith("[") and figures:
        month = f"-{int(figures[1]):02}-{int(figures[2]):02}"
        edtf = next((each for each in edtf.strip("[]").split(",") if each.endswith(month)), "")
    try:
        return When.parse(edtf)
    except ValueError:
        return None
