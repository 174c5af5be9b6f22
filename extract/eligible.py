"""Says whether an expression may date something done: not a deadline, nor the name of a thing, “a 2013 policy”."""

from __future__ import annotations

import re
from datetime import date

from extract.dates import TimeExpression
from extract.frames import Frame
from timeline.when import When

_DEADLINE = re.compile(
    r"\b(?:as of|by|(?<!not )until|till|through|before|no later than|within|starting|effective|beginning"
    r"|(?:going|dating) back to|dating to)\s*$"
    r"|\b(?:hasta|antes del?|a más tardar|a partir del?|para|dentro de|vence|plazo del?)(?:\s+el)?\s*$"
    r"|(?:追溯到|追溯至|截至|截止|[要须需应得]在|必须于|须于)\s*$",
    re.IGNORECASE,
)
"""Words before an expression that say when something is due or in force, not when it was done."""
_ATTRIBUTE = re.compile(r"\b(?:an?|the|its|their|that|this|another|similar)\s+$", re.IGNORECASE)
_PART_ES = re.compile(r"(?:finales|fines|mediados|principios|comienzos|inicios)\b")
"""What “a” stands before in Spanish, where it is no article: “a finales de mayo”."""
_NOUN = re.compile(
    r"\s+(?:(?:executive|court|legal|sworn|joint|public)\s+|[A-Z][\w-]*\s+){0,2}(?:(?P<bench>order|ruling|decision|opinion|injunction)"
    r"|(?P<said>letter|filing|e-?mail|declaration|document|statement|post|interview|testimony|deposition|affidavit|memo"
    r"|notice|announcement|hearing|news\s+conference|press\s+release|speech|brief|motion|story|article|report|series)"
    r"|(?!(?:and|or|to|for|in|on|at|by|from|that|which|when|with|as|but|is|was|were|has|had|after|before|until|of|the"
    r"|an?|their|its)\b)[a-z][\w-]*)\b"
)
"""A date between an article and a noun belongs to the noun: “a 2013 policy”, “a July 30 deadline”.

A paper dates what was done in it: “asked in a June letter”, but not “a June letter says that it asked”. So does what
a court hands down: “in a Friday order, the judge blocked”.
"""


_UNDONE = re.compile(
    r"\b(?:revis|rescind|repeal|revok|replac|withdr|lift|dissolv|vacat|revers|overturn|uph[eo]ld|affirm|amend|drop|scrap|end(?:ed|ing)\b)\w*"
    r"\s+(?:part\s+of\s+|parts\s+of\s+)?(?:an?|the|its|their|that)\s+$"
)
"""What is done to an older paper, which the date before its noun is of: “revised a June 2018 policy”."""
_YEAR = re.compile(r"\d{4}")
"""Of these the noun is always the owner: “rescinded a 2024 rule”."""


def is_one(expression: TimeExpression, sentence: str, offset: int, published: date | None, frame: Frame) -> bool:
    """Whether *expression* may date what *frame* tells of *sentence*, which stands at *offset* in its text."""
    if expression.edtf is None or expression.role != "event" or expression.type not in ("DATE", "TIME"):
        return False
    start, end = expression.start - offset, expression.end - offset
    if _DEADLINE.search(sentence[:start]):
        return False
    owned = _ATTRIBUTE.search(sentence[:start]) and not _PART_ES.match(expression.text)
    noun = _NOUN.match(sentence, end) if owned else None
    if noun is not None and _YEAR.fullmatch(expression.text) and not frame.noun:
        return False
    if noun is not None and _UNDONE.search(sentence, frame.start, max(frame.start, start)):
        return False
    if (
        noun is not None
        and not frame.start <= noun.end() - 1 < frame.end
        and not (noun["said"] and (end > frame.start or frame.kind == "error"))
        and not (noun["bench"] and end <= frame.start and frame.kind == "ruling")
    ):
        return False
    try:
        when = When.parse(expression.edtf)
    except ValueError:
        return False
    if when.earliest is None:
        return False
    return published is None or when.earliest <= published
