"""Says whether a rule, a bill or a contract is about a matter of its own: “a bill on school lunches passed”.

Offices make rules and contracts on all things. What one is said to be about, in a sentence that names no records,
must point back to what was told, or have to do with records or with those who read them.
"""

from __future__ import annotations

import re

from extract.lexicon import IDLE, Phrase
from extract.scene import Scene

KINDS = ("policy", "legislation")
_ABOUT = re.compile(
    r"\b(?:bills?|measures?|laws?|legislation|ordinances?|resolutions?|rules?|regulations?|polic(?:y|ies)|orders?|notices?|guidance"
    r"|proposals?|contracts?|partnerships?|agreements?|deals?|pilots?|fees?|deadlines?|requirements?|procedures?|bans?|ties|access|debate)\s+"
    r"(?:on|about|over|for|with|of|regarding|concerning|(?<=access\s)to|(?<=debate\s)at)\s+"
    r"(?P<what>(?!(?:the|that|this|these|those|its|their|it|them|such|how|whether|what|who|why|if|all|any|each|every"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|\w+day|now|good|\d)\b)[a-z][^,;.]*)"
)
"""What a paper is about, told without a word that points back."""
_NEAR_RECORDS = re.compile(
    r"privacy|data|shar|surveil|disclos|record|match|access|breach|migra|citizen|deport|search|plate|camera|reader|licens|track"
    r"|^(?:an?\s+)?(?:[\w-]+\s+)?vote\b|federal|agent|polic|alien|status|identi|personal|confiden|verif|databas|informat|government|sanctuar|enforce|warrant|subpoena"
)
"""Words for what may have to do with the records told of before."""
_WHY = re.compile(r"\b(?:why|how|(?:say|said|know|knew|clear|explain\w*|disclose)\s+when)\s+(?:[\w’'-]+\s+){1,4}$")
"""What makes a deed the ground of an explanation: “explained why it had dropped the rule”."""
_OWNER = re.compile(r"[\w-]+[’']s\s")
"""What makes the noun only whose something is: “the bill’s sponsor passed out copies”."""
_UNLAWFULLY = re.compile(r"\s+(?:without|in\s+violation|in\s+breach|by\s+an?\s+unlawful)\b")
"""How a rule was made, in what is said against it: “a rule issued without notice”."""


def is_one(scene: Scene, match: re.Match[str], phrase: Phrase, group: int) -> bool:
    """Whether what a *phrase* tells, whose verb group begins at *group*, is no rule, bill or contract on records."""
    if phrase.kind not in KINDS or scene.lexicon.language != "en":
        return False
    if _WHY.search(scene.text, 0, group):
        return True
    if phrase.kind == "legislation" and any(
        match.start() <= each.start < match.end() and scene.text.endswith("Act", each.start, each.end)
        for each in scene.mentions
        if each.type == IDLE
    ):
        return True  # “when the Privacy Act was introduced”: a law that has long stood
    if match.start() < match.start("verb") and (
        _UNLAWFULLY.match(scene.text, match.end("verb")) or _OWNER.match(scene.text, match.start())
    ):
        return True
    if scene.spoken:
        return False
    said = _ABOUT.search(scene.text, match.start())
    if said is None or said.start() >= match.end() or _NEAR_RECORDS.search(said["what"]):
        return False
    start, end = said.span("what")
    return not any(
        start <= each.start < end and (each.record or each.type in ("agency", "topic")) for each in scene.mentions
    )
