"""Says in English who did it and whose records they are, in the number in which the tellings of an event say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extract import states
from extract.events import Event
from extract.merge import Merged
from extract.wording import Wording
from timeline.vocabulary import Vocabulary

MANY = 3
"""More states than these are not named one by one."""
BEFORE = 120
"""How many characters before a deed are looked at for who does it."""
_ONE_MEMBER = re.compile(
    r"\b(?:Sen|Rep)\.|\b(?:Senator|Representative|Congress(?:wo)?man|[Cc]hair(?:man|woman)?|[Tt]op\s(?:Democrat|Republican)"
    r"|[Rr]anking\s(?:member|Democrat|Republican))\b"
)
_SEVERAL = re.compile(
    r"\b(?:senators|representatives|lawmakers|members|Democrats|Republicans|colleagues|states|officials|generals|governors|agencies"
    r"|coalition|group|and)\b|\b(?:Sens|Reps)\.|\bled\s+(?:by\s+)?"
)
"""Words for more than one doer."""
_INSPECTOR = re.compile(r"\b[Ii]nspector\s+[Gg]eneral\b")


def doer(merged: Merged, wording: Wording) -> tuple[str, bool]:
    """Return what to call who did it, empty where nobody says, and whether that is one.

    The class is what the best telling says, else what most do; one member of it, or one state, is called so where the
    best telling of that class names one.
    """
    kind = merged.evidence[0].doer or _most([each.doer for each in merged.evidence if each.doer])
    best = next((each for each in merged.evidence if each.doer == kind), None)
    name = wording.doers.get(kind, "")
    if merged.kind == "appeal" and kind in ("agency", "executive"):
        return wording.single.get(kind, name), kind in wording.single
    if best is None or best.language != "en":
        return name, False
    before = best.sentence[max(0, best.said[0] - best.start - BEFORE) : best.said[0] - best.start]
    if kind == "legislature" and _ONE_MEMBER.search(before) and not _SEVERAL.search(before):
        return wording.single.get(kind, name), kind in wording.single
    if kind == "watchdog" and _INSPECTOR.search(before) and not _SEVERAL.search(before):
        return wording.single.get(kind, name), kind in wording.single
    named = states.named(before)
    if kind == "state" and len(named) == 1 and not _SEVERAL.search(before):
        return next(iter(named)), True
    return name, False


def holders(merged: Merged, vocabulary: Vocabulary, wording: Wording) -> str:
    """Return what to call those whose records they are: by the states that are named, where few are."""
    named = _states(merged.evidence)
    group = merged.from_ and all(vocabulary.agencies[each].group for each in merged.from_)
    if group and named and merged.kind != "lawsuit":
        return listed(named)
    return listed([wording.terms.get(each, vocabulary.agencies[each].short) for each in merged.from_])


def sued(merged: Merged) -> str:
    """Return the states that an agency sues, where few are named."""
    return listed(_states(merged.evidence))


def one_state(merged: Merged) -> bool:
    """Whether the records are those of one state that is named."""
    return len(_states(merged.evidence)) == 1


def _states(evidence: tuple[Event, ...]) -> tuple[str, ...]:
    """Return the states that the best document names; none where there are too many to list."""
    named = next((each.states for each in evidence if each.states and each.document == evidence[0].document), ())
    return named if len(named) <= MANY else ()


def listed(names: Sequence[str]) -> str:
    """Return *names* as a sentence lists them.

    >>> listed(["SSA", "DOGE", "DHS"]), listed(["SSA"])
    ('SSA, DOGE and DHS', 'SSA')
    """
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def _most(classes: list[str]) -> str:
    return next((each for each, _ in Counter(classes).most_common(1)), "")
