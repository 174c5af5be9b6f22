"""Leaves out the states that only say where somebody sits: “judges in Maine and Wisconsin dismissed …”."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.mentions import Mention

_IN = re.compile(r"\s+in\s+(?:the\s+)?")
_AND = re.compile(r",?\s+(?:and|or)\s+|,\s+")


def left_out(actors: list[Mention], text: str) -> list[Mention]:
    """Return the *actors* of *text* without such states; whom they belong to reaches to the last one."""
    kept: list[Mention] = []
    place: Mention | None = None
    for each in actors:
        joined = place is not None and _AND.fullmatch(text, place.end, each.start)
        if each.type == "state" and kept and (joined or _IN.fullmatch(text, kept[-1].end, each.start)):
            place = each
            kept[-1] = replace(kept[-1], end=each.end)
        else:
            place = None
            kept.append(each)
    return kept
