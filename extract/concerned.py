"""Says which states tell a deed apart from those of others: the ones sued, asked, giving records or making a law."""

from __future__ import annotations

import re

from extract import states
from extract.frames import Frame
from extract.scene import Scene

OF_ONE_STATE = ("legislation", "policy", "error")
"""Kinds of deed that each state does on its own."""
BESIDE = 60
"""Characters before a deed in which the state that does it is named."""
_SUED = re.compile(r"\b(?:was|were|been)\s+sued\b|^sued\b")
_AGAINST = re.compile(r"\b(?:against|target(?:s|ed|ing)?)\s")
"""Where those are named who are sued: before “were sued”, and after “suits were filed against”."""
_SEVERAL = re.compile(r"\bstates\b|\bevery\s+state\b|\bestados\b|[各多数几]州|个州")
"""More states than those that are named."""


def of(frame: Frame, scene: Scene) -> tuple[str, ...]:
    """Return the states that tell the deed of *frame* apart, in English and in order; empty where none does.

    A law, rule or error is one state's own; of suits, requests and records handed over all that are named count.
    """
    text = scene.text
    if (frame.kind, frame.doer) == ("lawsuit", "agency"):
        return tuple(sorted(states.named(text)))
    if (frame.kind, frame.doer) == ("lawsuit", ""):
        passive = _SUED.search(text, frame.start, frame.end) is not None
        against = _AGAINST.search(text, frame.start)
        part = text[: frame.start] if passive else text[against.end() :] if against else ""
        return tuple(sorted(states.named(part)))
    if frame.kind in OF_ONE_STATE:
        part = text[max(0, frame.start - BESIDE) : frame.end] if scene.lexicon.language == "en" else ""
        doing = states.doing(part)
        if part and not doing and frame.kind == "error":
            doing = states.doing(text[: frame.end])  # “Maryland made known that packages with names had gone astray”
        return tuple(doing) if len(doing) == 1 else ()
    if not any(scene.vocabulary.agencies[each].group for each in frame.from_):
        return ()
    if frame.kind == "request":
        part = text[frame.start : frame.scope[1]]
    elif frame.kind in ("disclosure", "agreement") and frame.doer == "state":
        part = text[: frame.end]
    else:
        return ()
    return () if _SEVERAL.search(part) else tuple(sorted(states.named(part)))
