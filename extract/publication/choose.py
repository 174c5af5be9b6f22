"""Weighs evidence of a day of publication: the impossible is refused, disagreement is shown, nothing is guessed.

The order of trust: a record that a person wrote; the article's own object, meta element or property; a time element
marked as published; a label on the page; what says only "date"; a bare date in the header; dateline; byline; address.
An update or a machine's "modified" is a latest possible day and never the value. Equals that disagree are settled by
what is original, by the publisher's own zone, or by evidence of lower rank; else the day is not known.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from extract.publication.evidence import Evidence, Publication

RANKS = (
    {("record", "strong")},
    {("json-ld", "strong"), ("meta", "strong"), ("microdata", "strong")},
    {("time", "strong")},
    {("label", "strong")},
    {("json-ld", "medium"), ("meta", "medium"), ("microdata", "medium")},
    {("time", "medium"), ("line", "medium")},
    {("label", "medium")},
    {("dateline", "medium")},
    {("byline", "medium")},
    {("url", "weak")},
)
"""Kind and strength of evidence, the most trusted first; those of one row are equals."""
LATEST = frozenset(("archive", "header", "modified", "update"))
"""Kinds that bound the day and never give it."""
STATED = frozenset(("record", "json-ld", "meta", "microdata", "time", "label", "byline", "line", "url"))
"""Kinds in which the publisher's own calendar shows; a dateline may be of the day before."""
WEST, EAST = 12 * 60, 10 * 60
"""Before noon UTC it is still yesterday somewhere (UTC-12); from 10:00 on it is tomorrow somewhere (UTC+14)."""
NEAR_WEST, NEAR_EAST = 8 * 60, 16 * 60
"""The same for the newsrooms that are read here, from UTC-8 to UTC+8."""
MOST_CONFLICTS = 10
ORIGINAL = re.compile(r"(?:first|originally)\b", re.IGNORECASE)


def publication(found: Iterable[Evidence]) -> Publication:
    """Give what *found* comes to."""
    evidence = sorted(found, key=lambda each: (each.start, each.end, each.kind))
    kept = [each for each in evidence if each.kind == "archive" and each.day]
    copied = min((each.day or "" for each in kept), default=None)
    evidence = _settled([_possible(each, copied) for each in evidence])
    ranked = [group for group in ([each for each in evidence if _in(each, row)] for row in RANKS) if group]
    chosen, trouble = _best(ranked)
    tail = ""
    if chosen is not None:
        chosen, tail = _local(chosen, ranked)
    value = chosen.day if chosen else None
    latest = [each for each in evidence if each.kind in LATEST and each.day]
    sound = [each for each in latest if value is None or (each.day or "") >= value]
    bound = min(sound, key=lambda each: each.day or "") if sound else None
    conflicts = trouble or _conflicts(chosen, ranked, latest)
    why = _why(chosen, tail) if chosen else _why_not(evidence, bound, conflicts)
    return Publication(value, bound.day if bound else None, chosen, tuple(evidence), conflicts, why)


def _in(each: Evidence, row: set[tuple[str, str]]) -> bool:
    return each.day is not None and (each.kind, each.strength) in row


def _possible(each: Evidence, copied: str | None) -> Evidence:
    """Refuse the days of *each* that lie after *copied*, the day a copy was kept; a zone may shift that by one."""
    if copied is None or each.kind == "archive":
        return each
    limit = _plus(copied, 1)
    says = tuple(day for day in each.says if day[0] == "X" or day <= limit[: len(day)])
    if len(says) == len(each.says):
        return each
    note = "" if says else f"is after {copied}, when a copy of the document was kept"
    return replace(each, says=says, note=note)


def _settled(evidence: list[Evidence]) -> list[Evidence]:
    """Fill what is open in one piece of evidence, the order of figures or the year, from what another one says."""
    others = [each for each in evidence if each.kind not in LATEST and len(each.says) == 1]
    whole = {day for each in others if (day := each.day)}
    parts = {each.says[0] for each in others if len(each.says[0]) in (4, 7)}
    found = []
    for each in evidence:
        open_year = len(each.says) == 1 and each.says[0][0] == "X"
        if open_year:
            tail = each.says[0][4:]
            days = {day for day in whole if day.endswith(tail)}
            days |= {part[:4] + tail for part in parts if len(part) == 4 or part[4:] == tail[:3]}
            days = {day for day in days if _exists(day)}
        elif len(each.says) > 1:
            days = {day for day in each.says if day in whole or day[:7] in parts}
        else:
            days = set()
        if len(days) == 1:
            each = replace(each, says=tuple(days), note="settled by what other evidence says")
        found.append(each)
    return found


def _best(ranked: list[list[Evidence]]) -> tuple[Evidence | None, tuple[str, ...]]:
    """Give the evidence of the highest rank, or the sentence that says how equals disagree."""
    if not ranked:
        return None, ()
    group = ranked[0]
    days = {each.day for each in group}
    if len(days) > 1 and (original := [each for each in group if ORIGINAL.match(each.words)]):
        group, days = original, {each.day for each in original}
    if len(days) > 1:
        local = [each for each in group if each.zone != "utc" or each.clock is None]
        if local and all(any(_explains(each, one) for one in local) for each in group if each not in local):
            group, days = local, {each.day for each in local}
    if len(days) > 1:
        stated = {each.day for lower in ranked[1:] for each in lower} & days
        if len(stated) == 1:
            group, days = [each for each in group if each.day in stated], stated
    if len(days) == 1:
        return group[0], ()
    said = [next(each for each in group if each.day == day) for day in sorted(day for day in days if day)]
    return None, (" and ".join(f"{each.kind} says {each.day}" for each in said[:MOST_CONFLICTS]),)


def _local(chosen: Evidence, ranked: list[list[Evidence]]) -> tuple[Evidence, str]:
    """Give the publisher's own statement of a day that *chosen* counts in UTC, and what to say of it."""
    if chosen.zone != "utc" or chosen.clock is None:
        return chosen, ""
    stated = [each for group in ranked for each in group if each.kind in STATED and each.zone != "utc"]
    if stated and stated[0].day == chosen.day:
        return chosen, ""
    if stated and _explains(chosen, stated[0]):
        return stated[0], f"; {chosen.kind} gives {chosen.day} in UTC, the same moment"
    if chosen.clock < NEAR_WEST:
        return chosen, "; counted in UTC, at the publisher's it may have been the day before"
    if chosen.clock >= NEAR_EAST:
        return chosen, "; counted in UTC, at the publisher's it may have been the day after"
    return chosen, ""


def _explains(utc: Evidence, local: Evidence) -> bool:
    """Tell whether a moment in UTC can fall on the day that a publisher states."""
    if utc.day is None or utc.clock is None or local.day is None:
        return False
    return (
        local.day == utc.day
        or (utc.clock < WEST and local.day == _plus(utc.day, -1))
        or (utc.clock >= EAST and local.day == _plus(utc.day, 1))
    )


def _agrees(each: Evidence, chosen: Evidence) -> bool:
    """Tell whether two statements mean one day, or one moment in two zones."""
    moment = each.zone == "utc" and chosen.zone != "utc" and each.kind != "url"
    return each.day == chosen.day or (moment and _explains(each, chosen))


def _conflicts(chosen: Evidence | None, ranked: list[list[Evidence]], latest: list[Evidence]) -> tuple[str, ...]:
    """Name each other day that was found, once for each kind of evidence."""
    if chosen is None:
        return ()
    value = chosen.day or ""
    other = [f"{each.kind} says {each.day}" for group in ranked for each in group if not _agrees(each, chosen)]
    early = [f"{each.kind} says {each.day}" for each in latest if _plus(each.day or "", 1) < value]
    return tuple(f"{chosen.kind} says {value}, {each}" for each in dict.fromkeys(other + early))[:MOST_CONFLICTS]


def _why(chosen: Evidence, tail: str) -> str:
    settled = f", {chosen.note}" if chosen.note else ""
    return f"published on {chosen.day}: {chosen.kind} says “{_short(chosen.words)}”{settled}{tail}"


def _why_not(evidence: list[Evidence], bound: Evidence | None, conflicts: tuple[str, ...]) -> str:
    latest = f"; on or before {bound.day}, {bound.kind} says “{_short(bound.words)}”" if bound else ""
    open_ones = [each for each in evidence if each.note and each.day is None]
    if conflicts:
        reason = conflicts[0]
    elif open_ones:
        reason = f"{open_ones[0].kind} “{_short(open_ones[0].words)}” {open_ones[0].note}"
    elif bound:
        reason = "only a latest day is given"
    else:
        reason = "nothing in the document says when it was published"
    return f"not known: {reason}{latest}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 80 else line[:79] + "…"


def _exists(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _plus(day: str, days: int) -> str:
    """Give the ISO date *days* after *day*; the last days of the calendar stay as they are."""
    try:
        return (dt.date.fromisoformat(day) + dt.timedelta(days)).isoformat()
    except OverflowError:
        return day
