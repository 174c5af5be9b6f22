"""Takes in the office or official through whom a state or an agency acts: “South Carolina’s elections director”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.mentions import Mention

_OF = (
    r"(?:\s+(?:of|for)\s+(?:the\s+)?(?:[A-Z][\w&’'-]+|state\b|elections?\b)"
    r"(?:(?:,\s+|\s+and\s+|\s+)(?:and\s+)?[A-Z][\w&-]+){0,4})?"
)
_PART = re.compile(
    r"[’']s?\s+(?:(?!(?:to|that|which|who|and|or|for|of|in|on|at|by|from|with|is|are|was|were|has|had|have|will|would|said)\b)"
    r"[\w&.-]+,?\s+){0,4}?"
    r"(?:[Dd]irectors?|[Cc]ommissioners?|[Aa]dministrators?|[Cc]hiefs?|[Hh]eads?|[Ss]ecretar(?:y|ies)|[Ss]uperintendents?|[Cc]lerks?"
    r"|[Tt]reasurers?|[Rr]egistrars?|[Cc]ounsel|lawyers?|attorneys?|officials?|officers?|employees?|staff(?:ers?)?|workers?"
    r"|agents?|engineers?|analysts?|investigators?|operatives|aides|technicians|leaders(?:hip)?|managers?|supervisors?"
    r"|teams?|arm|[Uu]nit|[Ss]ection|[Bb]ranch|[Dd]ivision|[Bb]ureau|[Bb]oard|[Cc]ommission|[Oo]ffices?|[Dd]epartments?|[Aa]genc(?:y|ies)|[Aa]uthority"
    r"|[Aa]dministration|[Rr]egistry|exchange|marketplace)\b(?![’'])" + _OF
)
"""Its office or staff, with what that is for: “’s Division of Elections”, “’s chief lawyer”."""
_ACTING = ("state", "agency", "pronoun")
"""Classes that act through such an office."""


def taken_in(kept: Sequence[Mention], sentence: str) -> list[Mention]:
    """Return the mentions *kept* of a *sentence*, in order, each doer with the office of its own that follows it.

    An office that is itself among them stands for itself. Records named in an office’s name stay.
    """
    out: list[Mention] = []
    for each in kept:
        part = _PART.match(sentence, each.end) if each.type in _ACTING else None
        if part is None or any(other.acts and each.end <= other.start < part.end() for other in kept):
            out.append(each)
        else:
            out.append(replace(each, end=part.end()))
    return out
