"""Widens the date of a deed to all that its sentence says of it: “in May and June”, “by mid-September”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from extract.dates import TimeExpression
from timeline.when import When

_AND = re.compile(
    r"\s*,?\s+(?:and|y|e)\s+(?:(?:then|again|luego|otra vez)\s+)?(?:(?:on|in|el|en)\s+)?|\s*(?:和|及|以及|与|、)\s*"
)
_OR = re.compile(r"\s*,?\s+(?:or|o|u)\s+(?:(?:on|in|el|en)\s+)?|\s*(?:或|或者)\s*")
_PLAIN = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_BY = re.compile(r"^(?:[A-Z][^—–;:?!]{2,60}\s[—–-]{1,2}\s)?(?:(?:But|And|Already)\s+)?By\s+(?:the\s+)?$")
"""What opens a sentence that says by when a thing was done."""


def both(best: TimeExpression, usable: Sequence[TimeExpression], sentence: str, offset: int) -> str | None:
    """Return the EDTF of *best* together with an expression of *usable* that is told beside it as its like.

    None where there is none. *sentence* stands at *offset* in its text.
    """
    for first, then in pairwise(usable):
        if best not in (first, then) or not _alike(first, then):
            continue
        between = sentence[first.end - offset : then.start - offset]
        if _AND.fullmatch(between):
            return f"{first.edtf}/{then.edtf}"
        if _OR.fullmatch(between):
            return f"[{first.edtf},{then.edtf}]"
    return None


def _alike(first: TimeExpression, then: TimeExpression) -> bool:
    """Whether two expressions are of one sort and in the order of time."""
    one, other = first.edtf or "", then.edtf or ""
    return (
        _PLAIN.fullmatch(one) is not None
        and _PLAIN.fullmatch(other) is not None
        and len(one) == len(other)
        and one < other
    )


def limit(expressions: Sequence[TimeExpression], sentence: str, offset: int, published: date | None) -> When | None:
    """Return the time on or before which all that *sentence* tells was done; None where it does not open with one."""
    first = next(iter(expressions), None)
    if first is None or first.edtf is None or _BY.match(sentence[: first.start - offset]) is None:
        return None
    try:
        last = When.parse(first.edtf).latest
    except ValueError:
        return None
    return When.parse(f"[..{last.isoformat()}]") if last and (published is None or last <= published) else None
