"""The tense of a Spanish clause."""

from __future__ import annotations

import re

from extract.dates.es.words import FUTURE, PAST

WORDS = re.compile(r"[^\W\d_]+")


def tense(before: str, after: str) -> str:
    """Give "past", "future" or "" for an expression between two stretches of its sentence.

    >>> tense("el acuerdo se firmó el ", "")
    'past'
    """
    for word in [*reversed(WORDS.findall(before.lower())), *WORDS.findall(after.lower())]:
        if word in FUTURE or (len(word) > 4 and word.endswith(("rá", "rán"))):
            return "future"
        if word in PAST or (len(word) > 3 and word.endswith(("ó", "aron", "ieron", "aba", "aban", "ado", "ido"))):
            return "past"
    return ""
