"""Tells English wordings that look like records gone astray or wrong, and are none: “exposed how it uses data”."""

from __future__ import annotations

import re

from extract.nonrecords import FALSE
from extract.scene import Scene

_TELLS = re.compile(
    r"(?:expos|leak|reveal)\w*\s+(?:how|that|what|why|whether|an?\s+(?:plan|scheme|program|effort))\b", re.IGNORECASE
)
"""What is made known, and no records: “exposed how the agency uses the data”."""
_LISTED = re.compile(
    r"\b(?:people|persons|those|patients|recipients|beneficiaries|members|residents|names|someone|anyone|man|woman)\s+"
    r"(?:listed|recorded|reported|marked|registered)\s+(?:as\s+)?(?:dead|deceased)\b",
    re.IGNORECASE,
)
"""Which people are meant: “paid $2 million for people listed as deceased”."""
_ASTRAY = re.compile(
    r"\b(?:bills?|checks?|payments?|refunds?|reporters?|journalists?|ballots?|benefits|money|funds|police|agents|officers)\b",
    re.IGNORECASE,
)
"""What may go to the wrong place, and is no record."""
_WRONG = re.compile(r"\bwrong\b", re.IGNORECASE)
BEFORE = 24
"""Characters before a verb in which those stand of whom a participle says which are meant."""


def is_one(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the *match* of a phrase for an error only looks like one: “they gave a false address” at the desk."""
    verb = match.start("verb")
    feigned = FALSE.match(scene.text, verb)
    named = any(
        each.record and match.start() <= each.start < match.end() and not scene.text.startswith("address", each.start)
        for each in scene.mentions
    )
    return bool(
        _TELLS.match(scene.text, verb)
        or _LISTED.search(scene.text[max(0, verb - BEFORE) : match.end()])
        or (feigned and _WRONG.search(feigned[0]) is None)
        or (not named and _ASTRAY.search(scene.text, verb, match.end()))
    )
