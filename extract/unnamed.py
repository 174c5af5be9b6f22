"""Says whether a court did what a passive without a doer tells: “The Treasury was ordered to cut off access”.

Everybody orders and bars; only where a court is at hand, in the sentence or the one before, is it the court.
"""

from __future__ import annotations

import re

from extract.lexicon import Phrase
from extract.scene import Scene

_COURT = re.compile(
    r"\b(?:courts?|judges?|judicial|lawsuits?|suits?|litigation|injunctions?|restraining\s+orders?|rulings?|plaintiffs?)\b",
    re.IGNORECASE,
)
_DEEDS = ("ruling", "lawsuit", "appeal")
_TO = re.compile(r"\s+(?:[\w.]+\s+){0,3}?(?:to|from)\s")
"""What follows a verb that binds its subject: “was ordered Saturday to”, “has been barred from”."""
_BY = re.compile(r"\bby\s+(?!(?:the\s+end|\w+day|\w+ing|\d)\b)")
"""What names the doer."""
_OTHERS = re.compile(
    r"\b(?:under|by|through|because\s+of|due\s+to|thanks\s+to)\s+(?:an?\s+|the\s+|its\s+|federal\s+|state\s+)*"
    r"(?:[\w-]+\s+)?(?:law|statute|rules?|polic(?:y|ies)|executive\s+order|agreement|memo|Act|contract|regulations?)\b",
    re.IGNORECASE,
)
"""What else binds an office: “are barred by law”."""


def by_court(scene: Scene, phrase: Phrase, group: int, verb: int) -> bool:
    """Whether a court is who did what a passive of *phrase* tells, from its verb group at *group* to *verb*."""
    if phrase.kind != "ruling" or scene.lexicon.language != "en" or _TO.match(scene.text, verb) is None:
        return False
    if _OTHERS.search(scene.text) or _BY.search(scene.text, verb):
        return False
    bound = any(each.type in ("agency", "holder", "pronoun") and each.end + 1 == group for each in scene.mentions)
    deed, person = scene.context.deed, scene.context.person
    before = (deed is not None and deed.kind in _DEEDS) or (person is not None and person.type == "court")
    return bound and (before or _COURT.search(scene.text) is not None)
