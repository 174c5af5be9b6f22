"""Says whether a sentence that names no records tells of people wronged in them: mail astray, “dead” who live."""

from __future__ import annotations

import re

from extract import nonrecords
from extract.languages.es.pointing import MARKED
from extract.lexicon import Phrase
from extract.scene import Scene

_MARKED = re.compile(
    r"(?:mis)?(?:flag|list|mark|label|tag|classif|identif|regist|declar)\w*|remov\w*|purg\w*|cancel\w*|str[iu][ck]\w*|dropp\w*",
    re.IGNORECASE,
)
"""What is done to somebody in records, whether or not these are named: “mistakenly marked 2,000 voters inactive”."""
_WRONGED = re.compile(
    r"\b(?:dead|deceased|death\s+(?:file|list)|(?:the\s+|an?\s+)?(?:wrong|incorrect|mistaken)\s+(?:people|persons?|address(?:es)?"
    r"|households?|recipients?|famil(?:y|ies)|homes?|members?|patients?|inbox(?:es)?|mailbox(?:es)?|man|woman)"
    r"|strangers?|outsiders|unauthorized|snoop\w*|breach\w*|hack\w*|leaked|(?:someone|somebody)\s+else(?:[’']s)?"
    r"|(?:other|another)\s+(?:people|person|member|famil|household|patient|recipient|veteran|taxpayer|resident)\w*(?:[’']s?)?"
    r"|(?:meant|intended)\s+for|mistook|mistaken\s+for|confus(?:ed|ing)|mix(?:ed|ing)?[\s-]up|in\s+error|by\s+mistake"
    r"|(?:were|are|was|is)\s+(?:in\s+fact\s+|actually\s+|indeed\s+)?(?:an?\s+)?(?:U\.S\.\s+|American\s+|naturalized\s+)?citizens?"
    r"|as\s+(?:an?\s+)?(?:possible\s+|potential\s+|suspected\s+)?non-?citizens?|proof\s+of\s+citizenship"
    r"|mistakenly|erroneously|wrong(?:ly)?|incorrectly|inadvertently|accidentally)\b",
    re.IGNORECASE,
)
"""What makes plain that records went to the wrong place, or that what they say of somebody is wrong."""


def marked(scene: Scene, phrase: Phrase, match: re.Match[str]) -> bool:
    """Whether an error was made in the records of people of whom it is clear whose records hold them."""
    marking = {"en": _MARKED, "es": MARKED}.get(scene.lexicon.language)
    if phrase.kind != "error" or marking is None:
        return False
    known = any(each.type == "topic" and each.id for each in scene.mentions)
    return (known and marking.search(match[0]) is not None) or (_WRONGED.search(match[0]) is not None and told(scene))


def told(scene: Scene) -> bool:
    """Whether a sentence tells of such a wrong, and whose records it was done in; money wrongly paid is none."""
    if scene.lexicon.language != "en" or _WRONGED.search(scene.text) is None:
        return False
    if nonrecords.BENEFITS.search(scene.text) and not _LIFE.search(scene.text):
        return False
    if any(each.type == "topic" and each.id for each in scene.mentions):
        return True
    holding = {term.parent for term in scene.vocabulary.systems.values()} - scene.groups
    return not holding.isdisjoint(scene.agencies)


_LIFE = re.compile(r"\b(?:dead|deceased)\b", re.IGNORECASE)
