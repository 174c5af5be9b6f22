"""The tense of a Spanish clause."""

from __future__ import annotations

import re

from extract.dates.es.words import FUTURE, PAST

AFTER_THAT = re.compile(r"\b(?:luego|después|tras)\s+(?:de\s+)?que\b")
"""What makes a subjunctive tell what was done: “luego de que el gobernador firmara el miércoles”."""
WORDS = re.compile(r"[^\W\d_]+")


def tense(before: str, after: str) -> str:
    """Give "past", "future" or "" for an expression between two stretches of its sentence.

    >>> tense("el acuerdo se firmó el ", "")
    'past'
    """
    followed = AFTER_THAT.search(before.lower()) is not None
    for word in [*reversed(WORDS.findall(before.lower())), *WORDS.findall(after.lower())]:
        if word in FUTURE or (len(word) > 4 and word.endswith(("rá", "rán"))):
            return "future"
        if word in PAST or (len(word) > 3 and word.endswith(("ó", "aron", "ieron", "aba", "aban", "ado", "ido"))):
            return "past"
        if followed and len(word) > len("cámara") and word.endswith(("ara", "aran", "iera", "ieran")):
            return "past"
    return ""
