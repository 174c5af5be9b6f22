"""Says whether a subject that no table knows may be an office or a body: “Evanston shut off its cameras”."""

from __future__ import annotations

import re

NEAR = 160
"""Characters before a verb in which its subject stands."""
_BODY = re.compile(
    r"(?:\b(?!(?:It|They|He|She|We|You|I|This|That|These|Those|Who|Which|Critics|Advocates|Republicans|Democrats)\b)"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][\w.&’'-]*"
    r"|\b(?:cit(?:y|ies)|towns?|villages?|count(?:y|ies)|states?|councils?|boards?|commission(?:ers?)?|supervisors|trustees"
    r"|departments?|districts?|agenc(?:y|ies)|offices?|officials|leaders|police|sheriffs?|mayor|manager|chief|company|firm"
    r"|vendor|universit(?:y|ies)|campus|school|hospitals?|system|airline|others|dozens|some|several|both|two|three|four|five))"
    r"(?:,[^,;]{3,80},)?"
    r"(?:,?\s+(?:(?:on|in|last|late|early|earlier|this)\s+[^,;]{3,25},?|also|then|has|have|had))?\s*$"
)
"""A name or a word for a body right before a verb, with what may be put in between."""


def acts(text: str, group: int) -> bool:
    """Whether a name, or a word for an office, stands right before the verb group at *group*."""
    return _BODY.search(text, max(0, group - NEAR), group) is not None
