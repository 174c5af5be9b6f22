"""Finds the expression that dates an event: the one that governs its verb, not merely the nearest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from extract import bygone, contents, eligible, elsewhere, nearness, period, spanning
from extract.dates import TimeExpression
from extract.frames import Frame
from timeline.when import When

_RECENTLY = re.compile(r"(?:ha[sd]\s+)?(?:recently|previously|long)\b")
"""A verb group that says when by itself, so that no date told beside it is its own."""
_TODAY = ("today", "this morning", "this afternoon", "tonight", "今天", "今日")
_AT_ONCE = ("policy", "ruling", "agreement", "legislation", "lawsuit", "appeal", "oversight")
"""Kinds of deed that are done once; what begins then is in force since: “1月5日起停用”."""
_DATELINE = re.compile(r"\s+[-–—]\s+[A-Z]")
"""What follows the day on which a text was written, before the text begins."""
_AT_ONCE_ZH = re.compile("[，,][^，,]{0,12}(?:旋即|随即|隨即|当即|當即|立即)[^，,]*$")
"""A Chinese deed that followed at once on the one before, on the same date: “归入档案，名单旋即分送……”."""


@dataclass(frozen=True, slots=True)
class Dating:
    """When an event happened, and how that is known."""

    when: When | None
    """None where neither the text nor its date of publication bounds the event."""
    basis: str
    """``happened`` where an expression dates the act, ``reported`` where only the report bounds it."""
    expression: str
    """The words that date it; empty where there are none."""
    start: int
    """Where those words begin in the text; -1 where there are none."""
    end: int
    rule: str
    """``clause``, ``sentence``, ``shared``, ``since``, ``limit`` or ``report``."""


def date_of(
    frame: Frame,
    others: tuple[Frame, ...],
    sentence: str,
    offset: int,
    expressions: tuple[TimeExpression, ...],
    published: date | None,
    previous: When | None,
) -> Dating:
    """Return the date of *frame*, one of the frames of *sentence*, which stands at *offset* in its text.

    *others* are the sentence's other frames; *previous* is the date of the event told before.
    """
    report = When.parse(f"[..{published.isoformat()}]") if published else None
    if frame.since and published and previous is not None and previous.earliest is not None:
        begin = previous.text if previous.form == "date" else previous.earliest.isoformat()
        if previous.earliest <= published:
            return Dating(When.parse(f"{begin}/{published.isoformat()}"), "happened", "since", -1, -1, "since")
    if frame.tense == "progressive":
        today = [each for each in expressions if each.text.lower() in _TODAY]
        if not today:
            return Dating(report, "reported", "", -1, -1, "report")
        expressions = tuple(today)
    if not expressions:
        return Dating(report, "reported", "", -1, -1, "report")
    usable = [
        bygone.last(
            bygone.of_paper(bygone.not_until(each, sentence[: each.start - offset]), sentence[: each.start - offset]),
            published,
            (frame.noun and 0 <= each.start - offset - frame.end <= len(" on "))
            or (frame.tense == "past" and frame.start - (each.end - offset) == len(" ")),
        )
        for each in expressions
    ]
    if _RECENTLY.match(sentence, frame.start):
        usable = [each for each in usable if each.start - offset >= frame.start]
    told_beside = elsewhere.of(sentence, offset, frame)
    of_others = [
        each
        for each in usable
        if told_beside.holds(each) or period.is_one(sentence, frame, each.start - offset, each.end - offset)
    ]
    ranges = {each.edtf for each in of_others if "/" in (each.edtf or "")}
    content = contents.begins(sentence, frame.kind, frame.start, frame.end)
    usable = [
        each
        for each in usable
        if each.start - offset < content
        and eligible.is_one(each, sentence, offset, published, frame)
        and each not in of_others
        and each.edtf not in ranges  # both ends of “who filed a return between 2021 and 2024”
        and not elsewhere.in_passing(sentence, frame, each.end - offset, bool(others))
        and not (frame.kind in _AT_ONCE and _ranged(each, expressions))
        and not (len(expressions) > 1 and each.start == offset and _DATELINE.match(sentence, each.end - offset))
    ]
    before = [each.end for each in others if each.end <= frame.start]
    after = [each.start for each in others if each.start >= frame.end]
    low, high = max(before, default=0), min(after, default=len(sentence))
    near = [
        each for each in usable if low <= each.start - offset < high and each.end - offset <= max(high, frame.end)
    ]
    if near:
        best = min(near, key=lambda each: nearness.distance(each, frame, sentence, offset))
        whole = spanning.both(best, usable, sentence, offset)
        return _dating(replace(best, edtf=whole) if whole else best, "clause", published, frame)
    leading = [each for each in usable if nearness.leads(each, sentence, offset)]
    if leading and frame.tense != "attribute":  # “el lunes un juez vetó los datos cedidos por la agencia”
        return _dating(leading[0], "sentence", published, frame)
    if before and (earlier := [each for each in usable if each.end - offset <= frame.start]):
        between = sentence[earlier[-1].end - offset : frame.start]
        if _AT_ONCE_ZH.search(sentence, earlier[-1].end - offset, frame.end):
            return _dating(earlier[-1], "shared", published, frame)
        if re.search(r"\b(?:and|but)\b|[，,]\s*(?:但|并|让|使|令)", between) and not re.search(
            r"[;:]|\b(?:who|which|after)\b", between
        ):
            return _dating(earlier[-1], "shared", published, frame)
    if (until := spanning.limit(expressions, sentence, offset, published)) is not None:
        first = expressions[0]
        return Dating(until, "happened", first.text, first.start, first.end, "limit")
    return Dating(report, "reported", "", -1, -1, "report")


def _ranged(expression: TimeExpression, told: tuple[TimeExpression, ...]) -> bool:
    """Whether an expression is one end of “from January to April”, which no deed takes that is done at once."""
    both = [each for each in told if each.edtf == expression.edtf]
    return len(both) > 1 and "/" in (expression.edtf or "").strip("/.")


def _dating(expression: TimeExpression, rule: str, published: date | None, frame: Frame) -> Dating:
    assert expression.edtf is not None  # eligible.is_one() lets no other through
    when = bygone.ended(When.parse(expression.edtf), published)
    if frame.kind in _AT_ONCE and expression.edtf.endswith("/.."):
        when = When.parse(when.text.partition("/")[0])
    return Dating(when, "happened", expression.text, expression.start, expression.end, rule)
