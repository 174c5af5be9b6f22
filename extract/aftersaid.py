"""Reads the day of a deed from the sentence after it, which points back: “The request came on May 9”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from extract import bygone
from extract.dates import TimeExpression
from extract.languages.es import aftersaid as spanish
from timeline.when import When

if TYPE_CHECKING:
    from extract.events import Event

_PAPER = "notice|memo|e-?mail|filing|message"
_NOUNS = {
    "request": f"request|demand|letter|approach|subpoena|summons|{_PAPER}",
    "oversight": f"letter|request|demand|inquiry|complaint|{_PAPER}",
    "ruling": "order|ruling|decision|injunction|opinion|judgment",
    "lawsuit": "lawsuit|suit|complaint|case|papers?|filing|motion",
    "appeal": "appeal|papers?|filing|petition|notice",
    "disclosure": "transfer|release|handover|disclosure|data|records?|files?|sharing|upload|delivery|exchange|access",
    "agreement": "agreement|memorandum|memo|deal|pact|contract|settlement|arrangement",
    "policy": f"rule|change|order|directive|policy|{_PAPER}",
    "error": f"mistake|error|lapse|admission|breach|mix-?up|{_PAPER}",
    "legislation": "bill|vote|law|measure",
    "report": "report|audit|review",
}
"""What each kind of deed may be called when it is spoken of again."""
_DONE = (
    r"(?:(?:was|were)\s+(?:made|sent|dated|filed|signed|issued|released|entered|granted|delivered|reached|handed\s+(?:over|down)"
    r"|published|posted|mailed|e-?mailed|completed|carried\s+out|done)|is\s+dated|are\s+dated|came|went\s+(?:out|in)|took\s+place"
    r"|happened|occurred|arrived|landed|began|followed)"
)
_SAME = re.compile(
    rf"\W*(?:(?:The|That|This|Those|These|Its|Their|His|Her)\s+(?:[a-z-]+\s+)?(?P<noun>[a-z-]+?)s?|Papers|(?P<it>That|This|It|All\s+(?:of\s+)?(?:that|this)))"
    rf"(?:\s+(?:{_DONE}|was|were)|,\s+(?:dated|made|sent|filed|signed|issued|released|entered|delivered|published|posted))\s*(?:(?:in\s+an?\s+)(?:\w+\s+){{1,2}})?(?:(?:back|only|just|on|in|during|as\s+early\s+as)\s+)*(?:the\s+)?$"
)
"""A sentence that says when that was, up to the time."""
_CLEFT = re.compile(r"\s+(?:that|when|who)\b")
"""What follows a time that is told of something else: “It was in June that her chief resigned.”"""


def dated(event: Event, sentence: str, offset: int, told: Sequence[TimeExpression], published: date | None) -> Event:
    """Return *event*, which has no day of its own, with that which the *sentence* after it gives; else as it is.

    *told* are the times that the sentence names, which stands at *offset* in its text.
    """
    first = next(iter(told), None)
    if event.basis == "happened" or first is None or first.edtf is None or first.type != "DATE":
        return event
    in_spanish = event.language == "es"
    match = (spanish.SAME if in_spanish else _SAME).match(sentence[: first.start - offset])
    if (
        match is None
        or (spanish.CLEFT if in_spanish else _CLEFT).match(sentence, first.end - offset)
        or not _means(event, match["noun"] or ("" if match["it"] else "papers"))
    ):
        return event
    read = bygone.last(first, published)
    try:
        when = bygone.ended(When.parse(read.edtf or ""), published)
    except ValueError:
        return event
    if when.earliest is None or (published is not None and when.earliest > published):
        return event
    return replace(
        event,
        when=when,
        basis="happened",
        expression=first.text,
        dated=(first.start, first.end),
        rule=f"{event.rule.rpartition(' ')[0]} aftersaid",
    )


def _means(event: Event, noun: str) -> bool:
    """Whether a *noun* may call the deed of *event* again; “that” and “it” may mean any."""
    nouns = spanish.NOUNS if event.language == "es" else _NOUNS
    return not noun or re.fullmatch(nouns.get(event.kind, "(?!)"), noun) is not None
