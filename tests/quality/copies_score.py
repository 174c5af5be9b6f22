"""Scores how well documents that tell one story are put under one origin: precision and recall of pairs.

    python -m tests.quality.copies_score --errors

shows what is missed and what is wrongly joined in the half that is there to be looked at.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache

from extract import origins
from tests.quality import copies_made

APART = "rewrite without credit"


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs of documents of one half."""

    right: int
    """Copies of one story that have one origin."""
    found: int
    """Pairs that have one origin."""
    labelled: int
    """Pairs of copies of one story."""
    documents: int
    uncredited: int
    """Rewrites that name no source, and are still put under the right story."""
    rewrites: int

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.labelled


def _pairs(sizes: Counter[str] | Counter[tuple[str, str]]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


@cache
def score(half: str) -> Score:
    """Return the pairs of one *half* without what any record would say."""
    labelled = copies_made.documents(half)
    placed = {each.id: each.origin for each in origins.assign(each.document for each in labelled)}
    main = [each for each in labelled if each.kind != APART]
    apart = [each for each in labelled if each.kind == APART]
    leads = {each.story: placed[each.document.id] for each in labelled if each.kind == "original"}
    return Score(
        right=_pairs(Counter((each.story, placed[each.document.id]) for each in main)),
        found=_pairs(Counter(placed[each.document.id] for each in main)),
        labelled=_pairs(Counter(each.story for each in main)),
        documents=len(labelled),
        uncredited=sum(placed[each.document.id] == leads[each.story] for each in apart),
        rewrites=len(apart),
    )


def errors(half: str = "look") -> None:
    """Print documents that are not with most of their story, and those that are with another."""
    labelled = copies_made.documents(half)
    placed = {each.document.id: each for each in origins.explain(each.document for each in labelled)}
    story = {each.document.id: each.story for each in labelled}
    homes: dict[str, Counter[str]] = {}
    for each in labelled:
        homes.setdefault(each.story, Counter())[placed[each.document.id].document.origin] += 1
    missed: Counter[str] = Counter()
    for each in labelled:
        found = placed[each.document.id]
        if found.document.origin != homes[each.story].most_common(1)[0][0]:
            missed[each.kind] += 1
            print(f"missed: {each.document.id} ({len(each.document.text.split())} words)")
        if found.twin and story[found.twin] != each.story:
            print(f"wrong:  {found}")
    print(dict(missed), "of", dict(Counter(each.kind for each in labelled)))


def main() -> None:
    """Print the scores of both halves."""
    if "--errors" in sys.argv[1:]:
        errors()
    for half in copies_made.HALVES:
        total = score(half)
        print(
            f"Copies, {half}: precision {total.precision:.4f}, recall {total.recall:.4f} of {total.labelled} "
            f"pairs in "
            f"{total.documents} documents; rewrites without credit found: {total.uncredited} of {total.rewrites}"
        )


if __name__ == "__main__":
    main()
