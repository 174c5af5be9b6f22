"""Tells English nouns for a deed that the sentence takes for granted: “withdraw its demand that states turn over …”.

A request that somebody has, and an agreement that there is between two, have been made, whatever else is said of
them. One that is only sought, near, or said to have effects that are thought of, is none.
"""

from __future__ import annotations

import re

OWN = re.compile(
    r"\b(?:its|their|whose)\s+(?:(?!(?:from|of|to|for|on|in|with|by|that|the|an?|and)\b)[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What stands before a noun whose owner is a pronoun."""
_FOR = re.compile(r"\s+(?:that|for|to)\s")
"""What follows a noun for a request whose content is told."""
_REQUEST = re.compile(r"\b(?:request|demand|subpoena|quer)\w*$", re.IGNORECASE)
_AGREEMENT = re.compile(
    r"\b(?:agreement|deal|pact|accord|compact|memorandum|MOU|contract|arrangement|partnership)$", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:^|[\s“\"(])(?:an?|its|their|another|(?:the|that|this)\s+(?:new|recent|latest|secret|controversial))\s+(?!(?:possible|proposed|draft|potential|planned|tentative)\b)"
    r"(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r"(?:\s+of\s+[Uu]nderstanding)?(?:\s+\([A-Z]+\))?(?:\s+(?:on|for|about|over|to)\s[^,;.]{2,60}?)?"
    r"\s+(?:(?P<pair>between)|with|among)\s+(?:the\s+)?[A-Z]"
)
"""Who has made an agreement, named after it."""
_WISHED = re.compile(
    r"\b(?:(?:seek|want|request|negotiat|discuss|consider|explor|propos|draft|pursu|urg|need|requir|lack|hop|plan|expect|await"
    r"|prepar|offer|refus|reject|declin|oppos|push|press|call|ask|try|aim|attempt)\w*|sought|tried|near|nearing|without|absent|no"
    r"|not|if|unless|whether|would|could|might|may|should|towards?|work(?:s|ed|ing)?\s+on|close\s+to|talks|instead|rather|such|any"
    r"|like)\b",
    re.IGNORECASE,
)
"""Words before an agreement that is yet to be made."""
_THOUGHT = re.compile(
    r"^[^;.]{0,90}?\b(?:would|could|might|may|should|has\s+not|have\s+not|is\s+(?:near|close|being|not|possible"
    r"|likely|expected|planned|still|yet|in\s+the\s+works|on\s+the\s+table|under\s+(?:way|discussion|review)))\b"
)
"""What is said of an agreement that is only thought of."""
NEAR = 60
"""Characters before the noun in which stands what is done about it."""


def of_two(noun: str) -> bool:
    """Whether a *noun* is one for what two agree on."""
    return _AGREEMENT.search(noun) is not None


def noun(sentence: str, start: int, end: int) -> bool:
    """Whether the noun for a deed at *start* to *end* names one that has been done, for it is taken for granted."""
    word = sentence[start:end]
    if _REQUEST.search(word):
        return OWN.search(sentence, 0, start) is not None and _FOR.match(sentence, end) is not None
    if not of_two(word):
        return False
    article = _ARTICLE.search(sentence, 0, start)
    parties = _PARTIES.match(sentence, end)
    if article is None or parties is None:
        return False
    before = sentence[max(0, article.start() - NEAR) : start]
    return _WISHED.search(before) is None and _THOUGHT.search(sentence[end:]) is None
