"""What a rule may know of the text around its match: the anchor, the dates told so far, the tense."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from extract.dates.calendar import Period
from extract.dates.deferred import Deferred

SENTENCE_END = Deferred(r"[.!?][\"')\]”’]{0,3}\s{1,8}(?=[A-Z\"'“‘(\[])|\n\s{0,20}\n|[。！？]")
"""Where a sentence ends, roughly: enough to stay inside a clause."""

BEGINNING = {"NI": 21, "EV": 18}
"""When parts of the day begin after which an early hour is of the next day."""
CLOCK = Deferred(r"([01][0-9]|2[0-3]):([0-5][0-9])")
NIGHT = Deferred(r"\b(?:night|evening) of (?:the )?$", re.IGNORECASE)
HAD = Deferred(r"\bhad\b")
"""The verb that looks back from the scene."""
BOUND = Deferred(r"\b(?P<word>since|until|till)\s{1,3}(?:the )?$")
"""Words before a year that only bounds what is told."""
BESIDE = 24
"""How many characters after the first of a time its day may begin."""
HALF_YEAR = 6
"""How many months ahead of the scene a month without a year may lie across the turn of the year."""
LEAD = 2
"""How many words may stand before a year that opens its sentence: "In 1941", "By late 1941"."""


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
    hour: tuple[int, str] | None = None
    """The time told last without a day, and its place: "6 p.m." before "Tuesday"."""
    clock: dt.datetime | None = None
    """The hour and minute told last."""
    scene: Period | None = None
    """The stretch of calendar that the telling has reached."""
    order: str | None = None
    """Which comes first in dates of figures, once it was asked: "day", "month" or ""."""

    def tell(self, place: int, period: Period, value: str | None = None) -> None:
        """Note that *period* was named at *place*, by the TIMEX3 value *value*."""
        if period.unit == "day":
            if NIGHT.search(self.text, max(0, place - 16), place):
                value = "TNI"
            elif self.hour is not None and place - self.hour[0] < BESIDE:
                value = self.hour[1]
            self.clock = hour_of(period.first, value or "")
        self.told.append((place, period))
        if period.unit not in ("decade", "century") and not self._background(place, period):
            self.scene = period

    def _background(self, place: int, period: Period) -> bool:
        """Tell whether a year only explains: as a bound, in brackets, or in passing and before the scene."""
        bound = BOUND.search(self.before(place, 12))
        if bound is not None and bound["word"] == "since":
            return True
        if period.unit not in ("year", "season", "quarter", "half"):
            return False
        if bound is not None:
            return True
        chunk = self.text[max(0, place - 60) : place]
        if chunk.rfind("(") > chunk.rfind(")"):
            return True
        scene = self.scene
        if (
            period.unit != "year"
            or scene is None
            or scene.unit not in ("day", "week", "month")
            or period.last >= scene.first
        ):
            return False
        return len(self.before(place, 60).split()) > LEAD

    @property
    def year(self) -> int | None:
        """The year that the telling has reached."""
        return self.scene.first.year if self.scene else None

    @property
    def then(self) -> Period | None:
        """The scene of a history; None in a text that is told from the day of writing."""
        return self.scene if self.narrative else None

    def year_told(self, month: int, start: int) -> int | None:
        """Give the year of a month named without one in a history, at *start*; None elsewhere.

        A history moves on: a month that comes within half a year of the scene follows it, into the next
        year if need be, unless the clause looks back ("had").
        """
        then = self.then
        if then is None:
            return None
        year = then.first.year
        ahead = (month - then.first.month) % 12
        if self.looks_back(start):
            return year - (then.unit != "year" and month > then.first.month)
        return year + (then.unit != "year" and month < then.first.month and ahead <= HALF_YEAR)

    def tense(self, start: int, end: int) -> str:
        """Give the tense of the clause around an expression: "past", "future" or ""."""
        return self.leaning(start, end).rstrip("?")

    def leaning(self, start: int, end: int) -> str:
        """Give the tense of the clause around an expression, with "?" where its verb is not close."""
        return self.tense_of(self.before(start), self.after(end))

    def looks_back(self, start: int) -> bool:
        """Tell whether the clause that holds *start* looks back from the scene: "had been", up to a comma."""
        return HAD.search(re.split(r"[,;:]", self.before(start))[-1]) is not None

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


def hour_of(day: dt.date, value: str) -> dt.datetime | None:
    """Give the hour that a TIMEX3 value names on *day*; a night begins at nine, an evening at six."""
    part = value.partition("T")[2]
    if part in BEGINNING:
        return dt.datetime.combine(day, dt.time(BEGINNING[part]))
    found = CLOCK.fullmatch(part)
    return dt.datetime.combine(day, dt.time(int(found[1]), int(found[2]))) if found else None


def _abbreviation(chunk: str, dot: int) -> bool:
    """Tell whether the full stop at *dot* closes a title or an initial and not a sentence."""
    return bool(
        re.search(
            r"(?:\b[A-Z]|\b[ap]\.m|\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt"
            r"|Col|Sgt|St|Inc|Corp|Co|Jr|Sr|No|vs))$",
            chunk[max(0, dot - 6) : dot],
        )
    )
