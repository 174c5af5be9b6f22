"""Scores the events found in the labelled documents of `tests/quality/events/`: python -m tests.quality.events_score.

A found event is right when a labelled one has its kind and stands in the same sentence, or has its kind, shares
an agency on each side that both name, and its date overlaps. Each labelled event counts once; of several that fit
it is the one of its date. ``--errors`` lists
what is wrong or missed in the half to look at; of the other half only numbers are ever shown.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from extract import events, lexicon
from extract.document import Document
from extract.merge import Merged, merge
from extract.records import digest
from timeline import vocabulary
from timeline.when import When

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
NONE = ("null", "")
LOOKED_AT = ("look", "wide")
"""Parts whose texts may be read while rules are written."""
HALVES = ("look", "score", "wide", "spanish")
"""The first set in its two halves, the second set, and its Spanish texts that are only scored."""


@dataclass
class Score:
    """Counts over one half."""

    right: int = 0
    found: int = 0
    labelled: int = 0
    dated: int = 0
    finer: int = 0
    """Right events whose date says more than the label allows."""
    lines: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.labelled if self.labelled else 1.0

    @property
    def dates(self) -> float:
        return self.dated / self.right if self.right else 1.0

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f}  recall {self.recall:.3f}  dates right {self.dates:.3f}  "
            f"({self.right} right of {self.found} found, {self.labelled} labelled; {self.finer} finer than the label)"
        )


def labelled(path: Path) -> tuple[dict[str, Any], str]:
    """Return the labels and the text of a document."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(front, Loader=yaml.CBaseLoader), body.strip("\n")


def fits(merged: Merged, gold: dict[str, Any], text: str) -> bool:
    """Whether a found event is the labelled one."""
    if merged.kind != gold["kind"]:
        return False
    place = text.find(gold["evidence"])
    if any(each.start <= place < each.end for each in merged.evidence):
        return True
    sides = ((merged.from_, gold["from"]), (merged.to, gold["to"]))
    if any(ours and theirs and not set(ours) & set(theirs) for ours, theirs in sides):
        return False
    if gold["when"] in NONE or merged.when is None:
        return False
    return merged.when.form == "date" and merged.when.overlaps(When.parse(gold["when"]))


def count(total: Score, name: str, found: tuple[Merged, ...], golds: list[dict[str, Any]], text: str) -> None:
    """Add one document to a score."""
    left = list(golds)
    total.found += len(found)
    total.labelled += len(golds)
    for each in found:
        told = each.evidence[0]
        gold = next(
            (one for one in sorted(left, key=lambda one: str(each.when) != one["when"]) if fits(each, one, text)),
            None,
        )
        if gold is None:
            total.lines.append(f"WRONG  {name}: {each.kind} {each.when} | {told.sentence[:150]} | {told.rule}")
            continue
        left.remove(gold)
        total.right += 1
        wanted = None if gold["when"] in NONE else When.parse(gold["when"])
        if each.when == wanted:
            total.dated += 1
        else:
            total.lines.append(f"DATE   {name}: {each.when} for {wanted} | {told.sentence[:150]}")
        if wanted and each.when and not each.when.covers(wanted):
            total.finer += 1
    total.lines += [f"MISSED {name}: {one['kind']} {one['when']} | {one['evidence']}" for one in left]


def score(half: str) -> Score:
    """Return the score over the documents of one of `HALVES`."""
    words = vocabulary.load(ROOT / "content/vocabulary")
    lexicons = {each: lexicon.load(ROOT / "content/vocabulary", words, each) for each in lexicon.LANGUAGES}
    total = Score()
    for path in sorted((HERE / "events").glob("*.md")):
        if path.name == "README.md":
            continue
        front, text = labelled(path)
        if front["half"] != half:
            continue
        published = None if front["published"] in NONE else date.fromisoformat(front["published"])
        document = Document(path.stem, path.name, text, digest(text.encode()), published, "label")
        found = merge(events.find(document, lexicons, words), words)
        golds = [each for each in front["events"] if each["modality"] in ("done", "ordered")]
        count(total, path.stem, found, golds, text)
    return total


def main() -> int:
    """Print both scores."""
    for half in HALVES:
        total = score(half)
        print(f"{half:7}  {total}")
        if half in LOOKED_AT and "--errors" in sys.argv:
            print("\n".join(total.lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
