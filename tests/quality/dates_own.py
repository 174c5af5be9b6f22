"""Scores the expressions found in the labelled texts of `tests/quality/dates/`: python -m tests.quality.dates_own.

A label stands in the text as ``[the next day](DATE 1998-03-18)``. The measures are TempEval-3's: an expression is
found strictly where both ends agree, relaxed where the two overlap, and its value counts where they overlap.
``--errors`` lists what is wrong or missed in the half to look at; of the other half only numbers are ever shown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from extract.dates import find

HERE = Path(__file__).parent / "dates"
LABEL = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<type>DATE|TIME|DURATION|SET) (?P<value>[^()\s]+)\)")
HALVES = ("look", "score")


class Timex(NamedTuple):
    """A labelled or a found expression."""

    start: int
    end: int
    type: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with its labels."""

    name: str
    genre: str
    anchor: date
    text: str
    gold: tuple[Timex, ...]

    @property
    def half(self) -> str:
        """The half it belongs to, by its name."""
        return HALVES[sha256(self.name.encode()).digest()[0] % 2]


@dataclass
class Score:
    """Counts over some texts."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    lines: list[str] = field(default_factory=list)

    def f1(self, hits: int) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * hits / (self.gold + self.found) if self.gold + self.found else 1.0

    @property
    def measures(self) -> dict[str, float]:
        """Strict, relaxed and value F1, in per cent."""
        return {name: round(100 * self.f1(getattr(self, name)), 1) for name in ("strict", "relaxed", "value")}

    def __str__(self) -> str:
        return "  ".join(f"{name} {f1:5.1f}" for name, f1 in self.measures.items()) + f"  ({self.gold} labelled)"


def read(path: Path) -> Labelled:
    """Read a labelled text."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    text, gold, place = "", [], 0
    for label in LABEL.finditer(body):
        text += body[place : label.start()]
        start = len(text)
        text += label["words"]
        gold.append(Timex(start, len(text), label["type"], label["value"]))
        place = label.end()
    return Labelled(
        path.stem, path.parent.name, date.fromisoformat(fields["anchor"]), text + body[place:], tuple(gold)
    )


def pairs(gold: Iterable[Timex], found: Iterable[Timex]) -> list[tuple[Timex, Timex]]:
    """Pair labels and findings one to one: equal spans first, then the longest overlap."""
    ours = list(found)
    chances = [
        ((g.start, g.end) != (s.start, s.end), max(g.start, s.start) - min(g.end, s.end), g, s)
        for g in gold
        for s in ours
        if g.start < s.end and s.start < g.end
    ]
    out: list[tuple[Timex, Timex]] = []
    for _, _, g, s in sorted(chances, key=lambda chance: (chance[0], chance[1], chance[2].start, chance[3].start)):
        if all(g is not one and s is not two for one, two in out):
            out.append((g, s))
    return out


def count(total: Score, labelled: Labelled) -> None:
    """Add one text to a score."""
    expressions = find(labelled.text, labelled.anchor, "en")
    found = {Timex(e.start, e.end, e.type, e.value): e.rule for e in expressions}
    met = pairs(labelled.gold, found)
    total.gold += len(labelled.gold)
    total.found += len(found)
    total.relaxed += len(met)

    def note(kind: str, gold: Timex | None, ours: Timex | None) -> None:
        one = gold or ours
        assert one is not None
        text = labelled.text
        around = f"{text[max(0, one.start - 70) : one.start]}[{text[one.start : one.end]}]{text[one.end :][:40]}"
        sides = " for ".join(
            f"{text[x.start : x.end]!r} {x.type} {x.value}{' by ' + found[x] if x in found else ''}"
            for x in (ours, gold)
            if x
        )
        total.lines.append(f"{kind:8} {labelled.name} {labelled.anchor}: {sides} | {' '.join(around.split())}")

    for gold, ours in met:
        strict = (gold.start, gold.end) == (ours.start, ours.end)
        total.strict += strict
        total.value += gold.value == ours.value
        if gold.value != ours.value or not strict:
            note("VALUE" if gold.value != ours.value else "SPAN", gold, ours)
    for gold in labelled.gold:
        if all(gold is not one for one, _ in met):
            note("MISSED", gold, None)
    for ours in found:
        if all(ours is not one for _, one in met):
            note("SPURIOUS", None, ours)


def documents() -> list[Labelled]:
    """Read all labelled texts."""
    return [read(path) for path in sorted(HERE.glob("*/*.md"))]


def score(half: str, genre: str | None = None) -> Score:
    """Return the score over one half of the texts, of one genre or of all."""
    total = Score()
    for each in documents():
        if each.half == half and genre in (None, each.genre):
            count(total, each)
    return total


def main() -> None:
    """Print the scores, and with --errors what is wrong in the half to look at."""
    for genre in sorted({each.genre for each in documents()}):
        for half in HALVES:
            total = score(half, genre)
            print(f"{genre:10} {half:5}  {total}")
            if half == "look" and "--errors" in sys.argv:
                print("\n".join(total.lines))


if __name__ == "__main__":
    main()
