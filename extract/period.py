"""Says whether a time is that of the records which a deed is about: “the benefits received since January 2020”.

What somebody asks for or hands over has a time of its own, which follows it. The deed has none of it.
"""

from __future__ import annotations

import re

from extract.frames import Frame
from extract.languages import han

_DONE = r"(?:[a-z]+ed|held|kept|paid|sent|given|taken|made|born|written|drawn|left)"
_TO_WHICH = re.compile(
    rf"\b(?:[\w’'-]+s|data|information|people|children|anyone|everyone|those)\s+(?:[a-z]+ly\s+)?(?P<done>{_DONE})"
    r"(?:\s+(?:in|under|by|with|for|through|at|to|into|as)\s+(?:[\w’'.-]+\s+){0,3}[\w’'.-]+)?"
    r"(?:\s+(?:since|between|from|after|before|during|in))?\s+$"
)
"""What was done with the things that a noun names, before its time: “people enrolled in the program since”."""
_COVERING = re.compile(
    r"\b(?:covering|spanning|dating|ranging|going|reaching|stretching)\s+(?:back\s+)?"
    r"(?:(?:to|from|between|the\s+(?:years|period|months))\s+)*$"
    r"|\b(?:data|information|records?|claims|rolls?|files?|lists?|returns?)\s+(?:from|for)\s+(?:the\s+(?:years?|period)\s+)?$"
)
_TO_WHICH_ES = re.compile(
    r"\b\w+s\s+(?:\w+mente\s+)?(?P<done>\w+[ai]d[oa]s)"
    r"(?:\s+(?:en|bajo|por|con|para|a)\s+(?:[\w.]+\s+){0,3}[\w.]+)?\s+(?:desde|entre|en|durante|hasta|a\s+partir\s+de)?\s*(?:el\s+)?$"
)
_SINCE = re.compile(r"\b(?:since|desde)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:ha[sd]|have|is|are|was|were)\b")
"""What opens the verb group of a deed that may go on since a day."""
_ENDED_ES = re.compile(r"\b\w+(?:ó|[aie]ron)\b")
"""A Spanish verb in the preterite."""
_OF_ONE_OCCASION = ("request", "disclosure")
"""Kinds of deed that are done to records: what follows these may be their time."""
_WHOSE_ZH = re.compile(r"[^，,。；;：:]{0,24}?(?:的|者)")
"""What stands after a time that says which ones are meant: “自2020年以来领取福利者的姓名”."""
_CLAUSE_ZH = re.compile(r"[，,。；;：:]")


def is_one(sentence: str, frame: Frame, start: int, end: int) -> bool:
    """Whether the time between *start* and *end* of *sentence* is that of what *frame* is about.

    Someone who did a thing on one occasion did not do it “since” a day: “asked for the data since 2020”.
    """
    if frame.kind not in _OF_ONE_OCCASION or start < frame.start:
        return False
    if han.WRITTEN.search(sentence):
        return (
            start >= frame.end
            and _CLAUSE_ZH.search(sentence, frame.end, start) is None
            and _WHOSE_ZH.match(sentence, end) is not None
        )
    done = _TO_WHICH.search(sentence, 0, start) or _TO_WHICH_ES.search(sentence, 0, start)
    if done is not None and not frame.start <= done.start("done") < frame.end:
        return True
    if _COVERING.search(sentence, frame.start, start):
        return True
    since = _SINCE.search(sentence, max(frame.end, start - len("desde ")), end)
    if frame.tense != "past" or frame.noun or since is None:
        return False
    if since[0] == "desde":
        return _ENDED_ES.search(sentence, frame.start, frame.end) is not None
    return _GOES_ON.match(sentence, frame.start) is None
