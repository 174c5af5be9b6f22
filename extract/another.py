"""Says whether a deed is told as another than the one before: “a different federal judge”, “a similar suit”."""

from __future__ import annotations

import re

from extract.lexicon import Phrase
from extract.mentions import Mention
from extract.patterns import NOUN
from extract.scene import Scene

_ANOTHER = re.compile(
    r"\b(?:another|(?:an?|the)\s+(?:different|second|third|separate|other)|otr[oa])\s+(?:[\w.-]+\s+){0,2}$"
    r"|另(?:外)?(?:一)?(?:名|位|家|个)\w{0,3}$",
    re.IGNORECASE,
)
"""What stands before a doer of whom nothing was told yet: “another federal judge”."""
_EARLIER = re.compile(
    r"\b(?:previously|earlier|had\s+(?:also|already|once|twice)|who\s+(?:ha(?:ve|s|d)\s+)?also)\b", re.IGNORECASE
)
_PRIOR = re.compile(r"\b(?:earlier|previous|prior|initial)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_CASE = re.compile(
    r"\b(?:another|(?:an?|the)\s+(?:different|separate|second|third|related|parallel|other))\s+(?:\w+\s+)?"
    r"(?:case|suit|lawsuit|challenge|matter|dispute)\b",
    re.IGNORECASE,
)
"""A case beside the one at hand: “in a separate case, the judge blocked …”."""
_ELSEWHERE = re.compile(r"In\s+(?:neighboring\s+|nearby\s+)?[A-Z][a-z]+(?:\s[A-Z][a-z]+)?,\s+(?:an?\s+)?(?:\w+\s+)?$")
"""What opens a sentence on a court somewhere else: “In Georgia, a judge dismissed …”."""
_MANY = re.compile(
    r"(?:^|[,;]\s+|\b(?:and|but|other)\s+)(?:(?:federal|several|other|[Tt]wo|[Tt]hree)\s+)*[Jj]udges\b(?!\s+(?:on|of)\s)"
)
"""Judges of several courts: “judges have rejected such suits in five states”."""
_BEFORE = re.compile(r"Previously\b|(?:此前|先前|早前|较早前|之前|稍早)[，,]")
"""Words for a ruling before the one at hand: “had previously issued a restraining order”."""
_DISTINCT = re.compile(r"\s+(?:distint[oa]|diferente)\b")
_SIMILAR = re.compile(
    r"\b(?:demandas?|querellas?)\s+(?:similar|parecida)|类似的?诉讼|另一起诉讼"
    r"|\b(?:similar|identical|parallel|companion|second|another)\s+(?:[\w-]+\s+){0,2}?(?:law)?suits?\b",
    re.IGNORECASE,
)
"""A suit like the one before: “presentó una demanda similar”."""
_ALREADY_ZH = re.compile(r"(?:此前|先前|早前|较早前|之前)[，,]?[^，,。；]{0,10}(?:已|还|也|又|曾)[^，,。；]{0,24}$")
"""What stands before a Chinese suit that is older than the one at hand: “此前，该部门已对两州提起诉讼”."""
BEHIND = 12
"""Characters after a phrase in which a suit may be said to be like another."""
NEAR = 60
"""Characters before a doer in which it may be said to be another."""


def is_one(scene: Scene, match: re.Match[str], phrase: Phrase, doer: Mention | None, group: int) -> bool:
    """Whether the doer, of suits the suit, is said to be another, or of rulings the ruling to be an earlier one."""
    if phrase.kind == "lawsuit" and _SIMILAR.search(scene.text, match.start(), match.end() + BEHIND):
        return True
    if phrase.kind == "lawsuit" and _ALREADY_ZH.search(scene.text, 0, match.start()):
        return True
    if doer is None:
        return False
    if doer.type == "court" and (
        _BEFORE.match(scene.text)
        or _EARLIER.search(scene.text, max(0, group - len("who ")), match.end("verb"))
        or (NOUN in match.re.groupindex and _PRIOR.search(scene.text, 0, match.start()))
    ):
        return True
    if phrase.kind == "ruling" and _CASE.search(scene.text, 0, match.end("verb")):
        return True
    if doer.type == "court" and (
        _ELSEWHERE.match(scene.text, 0, doer.start)
        or any(each.end() == doer.end for each in _MANY.finditer(scene.text))
        or _PRIOR.search(scene.text, 0, doer.start)
    ):
        return True
    before = _ANOTHER.search(scene.text, max(0, doer.start - NEAR), doer.start)
    return before is not None or _DISTINCT.match(scene.text, doer.end) is not None
