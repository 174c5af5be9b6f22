"""Says where the clause begins that tells what was found or said, whose dates are not those of the finding."""

from __future__ import annotations

import re

KINDS = ("report", "oversight")
"""Kinds of deed that tell of others: “found that clerks had shared the files since January”."""
_TELLS = re.compile(
    r"\b(?:f(?:ound|inds?)|sa(?:id|ys?)|show(?:s|ed)?|reveal(?:s|ed)?|uncover(?:s|ed)|expose[sd]|report(?:s|ed)|conclude[sd]?|determine[sd]?"
    r"|disclose[sd]|discover(?:s|ed)|warn(?:s|ed)|t(?:old|ells?)|confirm(?:s|ed)|note[sd]|wrote|writes?|complain(?:s|ed)|saying|alleging|estimate[sd]?)\b"
    r"(?:[^,;:]{0,60}?\s+that\b"
    r"|(?=\s+(?:(?!(?:in|on|at|by|to|last|this|over)\b)[\w.’'-]+\s+){1,5}?(?:had|has|have|were|was|are|did|could|ran)\b))"
)


def begins(sentence: str, kind: str, start: int, end: int) -> int:
    """Return where in *sentence* the clause begins that a deed of *kind*, told from *start* to *end*, tells of.

    The length of the sentence where there is none.
    """
    found = _TELLS.search(sentence, start) if kind in KINDS else None
    return found.end() if found is not None and found.start() < end else len(sentence)
