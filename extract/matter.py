"""Says whether a ruling, a suit, a rule or a bill is about something else: “blocked the detention of students”.

Courts rule on all things, and agencies and lawmakers make rules on all. A sentence that names such another matter,
and neither records nor what is done with them, tells nothing of the records that were spoken of before it.
"""

from __future__ import annotations

import re

from extract.lexicon import Phrase
from extract.scene import Scene

KINDS = ("ruling", "lawsuit", "appeal", "policy", "legislation", "oversight", "agreement")
"""Kinds of deed that are done in all matters."""
_BODIES = ("court", "legislature", "executive")
_COURT = ("ruling", "lawsuit", "appeal")
_OF_RECORDS = re.compile(
    r"\b(?:data\w*|records?|information|files?|rolls?|registr(?:y|ies)|lists?|names|addresses|privacy|confidential\w*"
    r"|shar(?:e[sd]?|ing)|disclos\w+|access(?:ed|ing)|access\s+to|match\w*|cross-?check\w*|lookups?|search\w*|handover|hand(?:ed|ing)\s+over"
    r"|turn\w*\s+over|collect(?:s|ed|ing)?|verif\w+|surveil\w+|Social\s+Security\s+numbers?|subpoena\w*|DOGE)\b"
)
"""Words for records and for what is done with them."""
_EDGE = re.compile(
    r"[;:—–“\"]|,\s+(?:but|while|after|as|when|where|saying|citing|according|although|though)\b"
    r"|\b(?:but|because|although|though|when|after|until|unless|since|despite|following)\b",
    re.IGNORECASE,
)
"""Where what a deed is about ends."""


_PAPERS = re.compile(
    r"\b(?:FOIA|Freedom\s+of\s+Information|public[- ]records?\s+(?:law|act|request|suit|lawsuit)s?"
    r"|Presidential\s+Records|Federal\s+Records\s+Act)\b"
    r"|[Ll]ey\s+de\s+(?:Libertad|Acceso\s+a\s+la)\s+(?:de\s+)?[Ii]nformaci[oó]n|信息自由法|資訊自由法|资讯自由法"
)
"""Laws under which anybody asks for papers of the government itself, no records of people."""
_FOR_PAPERS = ("request", "lawsuit", "ruling", "appeal")


def of_papers(scene: Scene, kind: str) -> bool:
    """Whether a deed of *kind* is about papers of the government that somebody wants to read.

    Where the sentence says whose records they are, they are about people after all.
    """
    if kind not in _FOR_PAPERS or any(each.type in ("topic", "system") and each.id for each in scene.mentions):
        return False
    return _PAPERS.search(scene.text) is not None


def strays(scene: Scene) -> bool:
    """Whether a sentence turns to another matter of courts, lawmakers or the president, which goes on after it."""
    if _PAPERS.search(scene.text):
        return True
    if not any(each.type == "other" for each in scene.mentions):
        return False
    return any(each.type in _BODIES for each in scene.mentions) and _OF_RECORDS.search(scene.text) is None


def other(scene: Scene, match: re.Match[str], phrase: Phrase, group: int, passive: bool) -> bool:
    """Whether the deed of a *phrase*, whose verb group begins at *group*, is about another matter than records.

    The tables say what such matters are. What goes on from a deed of a court told right before it is about the same.
    """
    if of_papers(scene, phrase.kind):
        return True
    if phrase.kind not in KINDS or _OF_RECORDS.search(scene.text):
        return False
    deed = scene.context.deed
    if deed is not None and deed.kind in _COURT and phrase.kind in _COURT:
        return False
    edge = _EDGE.search(scene.text, match.end())
    right = edge.start() if edge else len(scene.text)
    left = min(group, match.start())
    if passive and match.start() == match.start("verb"):
        left = max((each.end() for each in _EDGE.finditer(scene.text, 0, left)), default=0)
    return any(each.type == "other" and left <= each.start < right for each in scene.mentions)
