"""Finds what a phrase is about: the part of the sentence in which its object stands, and the record named there."""

from __future__ import annotations

import re

from extract import clauses
from extract.mentions import Mention
from extract.scene import Scene

_EDGE = re.compile(
    r"[;:—–]|,\s+(?:but|and|while|who|which|where|although|though|because|after|before|as|when|saying|citing"
    r"|according)\b|\b(?:but|because|although|whether|while|until)\b",
    re.IGNORECASE,
)
GIVEN = re.compile(
    r"(?:given|granted|allowed|let|handed|sent|shown|issued|fed|(?:provided|supplied|furnished|presented)(?:\s+with)?)\b"
    r"(?:(?!\b(?:to|for|by|in|on|at|with|from|after)\b)[^,;.])*",
    re.IGNORECASE,
)
"""A passive whose subject is the receiver, up to the end of what was given."""
_NOTHING = re.compile(r"\s+(?:in\s+|over\s+|up\s+)?(?:nothing|none)\b", re.IGNORECASE)
_NO = re.compile(r"\b(?:no|none\s+of|neither|nor)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_GETS = ("agency", "holder", "system")
"""What may be the subject of such a passive."""
_WHICH = re.compile(r",\s+which", re.IGNORECASE)
"""What begins a clause that is about what stands before it: “the records, which the states were told to submit”."""

_WHAT = re.compile(r"(?:of\s[^,;:.]{2,40}\s)?(?:is|are|was|were)\s+what(?:\s+the)?")
"""What lifts out a record: “names and addresses are what the administration has asked for”."""

_TAKEN = re.compile(r"(?:把|(?<!即)将)(?!于|会|在|向|与|同|从|对|由|再|不)[^。；;]*$")
"""The Chinese word before an object that stands before its verb, with what follows it."""
_TO = re.compile(
    r"\b(?:to|with)\s+(?:(?:the|both|an?|one|two|three|four|some|federal|U\.S\.|other|their|several|officials|agents|members|engineers|employees"
    r"|staff|staffers|at|from|of)\s+)*$"
    r"|[给給]$"
)


def region(
    scene: Scene, match: re.Match[str], passive: bool, doer: Mention | None, gives: bool = False
) -> tuple[int, int]:
    """Return the part of the sentence in which the object of the phrase stands; *gives* where something is given."""
    if scene.lexicon.language == "zh":
        cuts = [cut.end() for cut in re.finditer(r"[，；,;]", scene.text[: match.start()])]
        after = [cut.start() for cut in re.finditer(r"[；;。]|[，,]\s?(?:但|而)", scene.text[match.end() :])]
        left = cuts[-1] if cuts else 0
        if cuts and _topic(scene, cuts[-2] if len(cuts) > 1 else 0, left - 1):
            left = cuts[-2] if len(cuts) > 1 else 0  # the record is named first: “名单，该局周五转给了……”
        taken = _TAKEN.search(scene.text, 0, left)
        if gives and taken and not any(left <= each.start < match.end() and each.record for each in scene.mentions):
            left = taken.start()  # “把名单，包括住址，交给了……”
        return left, match.end() + after[0] if after else len(scene.text)
    if scene.lexicon.language == "es":
        return clauses.region(scene, match)
    verb = match.span("verb")
    right = next((edge.start() for edge in _EDGE.finditer(scene.text, verb[1])), len(scene.text))
    left = verb[1]
    if passive:
        edges = [edge for edge in _EDGE.finditer(scene.text, 0, verb[0]) if not _WHICH.fullmatch(edge[0])]
        left = max((edge.end() for edge in edges), default=0)
    elif doer is not None:
        left = _relative(scene, doer, left)
    return min(left, match.start()), right


def _topic(scene: Scene, start: int, end: int) -> bool:
    """Whether a Chinese clause is nothing but the record that the next is about: “名单，……”, “为了查住址，……”."""
    record = next((each for each in scene.mentions if each.end == end and each.record), None)
    if record is None:
        return False
    begin = record.start
    for each in sorted(scene.mentions, reverse=True):
        begin = each.start if each.end == begin and each.start >= start else begin
    if scene.text[start:begin].strip() and scene.text[begin - 1] not in "的、" and scene.text[start] != "为":
        return False
    owners = [each for each in scene.mentions if each.acts and start <= each.start and each.end <= end]
    return all(scene.text.startswith("的", each.end) for each in owners)


def _relative(scene: Scene, doer: Mention, left: int) -> int:
    """Return where the record begins that a relative clause is about: “the addresses (that) the agency gave”."""
    for each in scene.mentions:
        between = scene.text[each.end : doer.start].strip().lower()
        between = between.removeprefix(", which").strip()
        beside = between in ("", "that", "which", "the") or _WHAT.fullmatch(between) is not None
        if each.record and each.end <= doer.start and beside:
            return each.start
    return left


def subjects(scene: Scene, inside: list[Mention], verb: int) -> list[Mention]:
    """Return what is left of *inside* where a passive's subject is the record, not what follows the verb."""
    given = GIVEN.match(scene.text, verb)
    reach = given.end() if given else verb
    return [each for each in inside if each.start < reach or not each.record]


def none_of(scene: Scene, inside: list[Mention], verb: int) -> bool:
    """Whether the first record named after a verb, which ends at *verb*, is none: “gave it no records”."""
    if _NOTHING.match(scene.text, verb):
        return True
    first = next((each for each in inside if each.record and each.start >= verb), None)
    return first is not None and _NO.search(scene.text, verb, first.start) is not None


def handed(scene: Scene, verb: tuple[int, int]) -> bool:
    """Whether a passive without a doer says to whom: “was shared with ICE”, “the agency was given access”."""
    if scene.lexicon.language == "es":
        return clauses.handed(scene, verb)
    agencies = [each for each in scene.mentions if each.type == "agency"]
    given = GIVEN.match(scene.text, verb[0])
    if given and any(verb[1] <= each.start < given.end() and each.record for each in scene.mentions):
        return any(each.end <= verb[0] and each.type in _GETS for each in scene.mentions)
    return any(
        each.start > verb[1] and _TO.search(scene.text[max(0, each.start - 24) : each.start]) for each in agencies
    )


def record(inside: list[Mention], verb_end: int) -> tuple[int, int] | None:
    """Return where the record is named: a system after the verb, else the nearest noun for records."""
    named = [each for each in inside if each.record and each.start >= verb_end]
    named = named or [each for each in reversed(inside) if each.record]
    best = next((each for each in named if each.type == "system"), named[0] if named else None)
    return (best.start, best.end) if best else None
