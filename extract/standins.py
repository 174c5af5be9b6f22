"""Finds what stands for records told before: “they were sent on Friday”, “twenty states have sent theirs”."""

from __future__ import annotations

import re

from extract.languages.es import standins as spanish
from extract.lexicon import Phrase
from extract.scene import Scene

_COPY = (
    r"(?:(?:an?|the|its|their|two|both|full|complete|entire|partial|whole|unredacted|redacted|such|new|fresh|another)\s+)*"
    r"(?:cop(?:y|ies)|batch(?:es)?|tranches?|spreadsheets?|whole\s+thing)\b"
)
_ON = (
    r"to|with|over|in|on|through|into|by|for|via|back|last|this|late|early|several|every|each|daily|weekly|\w+day|from"
    r"|against|at|after|before|under|without|directly"
)
"""Words that may follow a pronoun which is the whole object."""
_OBJECT = re.compile(
    r"\s+(?:(?:over|in|back|along|up|out)\s+)?"
    r"(?:(?:[A-Z]\w+|the\s+(?:agency|department))\s+)?"
    r"(?:(?:all|some|many|most|both|half|part|parts|thousands|hundreds|\d[\d,.]*%?)\s+of\s+)?"
    rf"(?:theirs\b|(?:its|their)\s+own\b|{_COPY}|(?P<plain>it|them)\b(?=\s*(?:[.,;]|$|(?:{_ON})\b)))"
)
"""An object without a noun for records, right after the verb."""
_SUBJECT = re.compile(
    rf"(?:^|[,;]\s+|\b(?:and|but)\s+)[“\"]?(?:They|It|Those|These|Theirs|Others?|(?:the\s+)?first\s+batch|{_COPY})\s+$",
    re.IGNORECASE,
)
"""The subject of a passive without a noun for records, right before the verb."""
_SOMEBODY = re.compile(
    r"ask|order|requir|direct|instruct|tell|told|command|compel|press|warn|urg|sue|serv|subpoena", re.IGNORECASE
)
"""Verbs whose “it” and “them” are those who are asked."""
_PEOPLE = re.compile(r"check|screen|vet|match|identif|examin|report|refer|scan|mail|view|stop|return", re.IGNORECASE)
"""Verbs whose “they” may be people: “they were checked against the index”."""
KINDS = ("disclosure", "request")
"""Kinds of deed whose object is records."""
NEAR = 60
"""Characters before a passive in which its subject stands."""


def resumed(scene: Scene, phrase: Phrase, group: int, verb: tuple[int, int], passive: bool) -> bool:
    """Whether what the *verb*, whose group begins at *group*, is done to stands for records told before."""
    if scene.lexicon.language == "es":
        told = scene.context.deed.kind if scene.context.deed is not None else ""
        return scene.context.near and spanish.resumed(scene.text, phrase.kind, group, verb, told)
    if scene.lexicon.language != "en":
        return False
    if phrase.kind not in KINDS or scene.context.age > 1:
        return False
    word = scene.text[slice(*verb)]
    if passive:
        if _SOMEBODY.match(word) or _PEOPLE.match(word):
            return False
        return _SUBJECT.search(scene.text, max(0, group - NEAR), group) is not None
    found = _OBJECT.match(scene.text, verb[1])
    return found is not None and not (found["plain"] and _SOMEBODY.match(word))
