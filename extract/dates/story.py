"""What a rule may know of the text around its match: the anchor, the dates told so far, the tense."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from extract.dates.calendar import Period

SENTENCE_END = re.compile(r"[.!?][\"')\]”’]{0,3}\s{1,8}(?=[A-Z\"'“‘(\[])|\n\s{0,20}\n|[。！？]")
"""Where a sentence ends, roughly: enough to stay inside a clause."""


@dataclass(slots=True)
class Story:
    """The text so far, as one call of `find` goes through it from left to right."""

    text: str
    """The text, its white space and quotes made plain, character for character."""
    anchor: dt.date | None
    """The day the text was written, where known."""
    tense_of: Callable[[str, str], str]
    """Gives "past", "future" or "" from the words around an expression; "?" where the verb is not close."""
    narrative: bool = False
    """Whether the text tells history: dates follow each other, not the day of writing."""
    told: list[tuple[int, Period]] = field(default_factory=list)
    """Periods named so far, with the place where each was named."""
    year: int | None = None
    """The year told last: a date without a year belongs to it in a history."""
    order: str | None = None
    """Which comes first in dates of figures, once it was asked: "day", "month" or ""."""

    def tell(self, place: int, period: Period) -> None:
        """Note that *period* was named at *place*."""
        self.told.append((place, period))
        if period.unit not in ("decade", "century"):
            self.year = period.first.year

    def tense(self, start: int, end: int) -> str:
        """Give the tense of the clause around an expression: "past", "future" or ""."""
        return self.leaning(start, end).rstrip("?")

    def leaning(self, start: int, end: int) -> str:
        """Give the tense of the clause around an expression, with "?" where its verb is not close."""
        return self.tense_of(self.before(start), self.after(end))

    def before(self, start: int, width: int = 150) -> str:
        """Give the words before *start* in the same sentence."""
        chunk = self.text[max(0, start - width) : start]
        last = 0
        for hit in SENTENCE_END.finditer(chunk):
            if not _abbreviation(chunk, hit.start()):
                last = hit.end()
        return chunk[last:]

    def after(self, end: int, width: int = 80) -> str:
        """Give the words after *end* in the same sentence."""
        chunk = self.text[end : end + width]
        hit = SENTENCE_END.search(chunk)
        return chunk[: hit.start()] if hit else chunk

    def last(self, units: frozenset[str], start: int, reach: int = 1500) -> Period | None:
        """Give the period of one of *units* that was named last before *start*."""
        for place, period in reversed(self.told):
            if start - place > reach:
                return None
            if period.unit in units:
                return period
        return None

    def sentences_since(self, place: int, start: int) -> int:
        """Count the sentence ends between two places."""
        return sum(1 for _ in SENTENCE_END.finditer(self.text, place, start))


def _abbreviation(chunk: str, dot: int) -> bool:
    """Tell whether the full stop at *dot* closes a title or an initial and not a sentence."""
    return bool(
        re.search(
            r"(?:\b[A-Z]|\b[ap]\.m|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt"
            r"|Col|Sgt|St|Inc|Corp|Co|Jr|Sr|No|vs))$",
            chunk[max(0, dot - 6) : dot],
        )
    )
