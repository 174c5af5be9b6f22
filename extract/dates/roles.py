"""Tell what an expression is for: an event, a schedule, background, page furniture, or a pasted block.

A block is pasted when its paragraph carries an editor's note or another outlet's credit of its own: its
"today" is not this document's. Refuses to call anything furniture that stands in running text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates.deferred import Deferred
from extract.dates.driver import Found
from extract.dates.story import Story

PASTED = Deferred(
    r"\bEditor'?s?'? ?Notes?\b|\b(?-i:Reported by [A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){0,3} of [A-Z])"
    r"|编者按|編者按"
    r"|Nota del editor",
    re.IGNORECASE | re.ASCII,
)
CAPTION = Deferred(
    r"^\W{0,3}(?:图片说明|圖片說明|图为|圖為|\[?图片"
    r"|FILE ?[-:]|File photo|PHOTO|Photo:|Image:|Caption:|Pie de foto)"
    r"|\bin this (?:file|undated|handout)? ?(?:photo|image|picture)\b"
    r"|\((?:AP|Reuters|Getty|AFP|File|EPA)[^)]{0,60}\)\s*$|文件照片|资料图",
    re.IGNORECASE,
)
SEEN = Deferred(r"\b(?:is|are) (?:seen|pictured|shown)\b", re.IGNORECASE)
"""How a caption tells what its picture shows."""
CREDIT = Deferred(
    r"^\s{0,4}[^\n.]{2,50}/(?:[^\n.]{1,30}/)?(?:AP|Reuters|Getty(?: Images)?|AFP|File|EPA"
    r"|Bloomberg)\b[^\n]{0,30}$"
)
STAMP = Deferred(
    r"^\W{0,3}(?:date\s+[0-9]{4}-|published\b|updated\b|last updated|posted\b|first published|publicado"
    r"|actualizado|"
    r"发布时间|發佈時間|發布時間|发布于|更新时间|更新時間|发表于|日期|来源)"
    r"|^\W{0,3}(?-i:By [A-Z][\w.'-]{1,20} [A-Z][\w.' -]{1,60}(?:,|$"
    r"|\|))",
    re.IGNORECASE,
)
HOURS = Deferred(r"[\s,(]{0,3}(?:from|between|at|to|until|till|and|through|-|从|至|到)?[\s-]{0,3}", re.IGNORECASE)
TENURE = Deferred(
    r"\b(?:served|serving|who was|who were|worked|headed|chaired|led|directed|reigned|ruled|governed"
    r"|in office|"
    r"held the (?:post|position|job)|was (?:the |a |an )?(?:president|governor|mayor|director|commissioner"
    r"|secretary|"
    r"chairman|minister|ambassador|senator|chief|head|editor|coach))\b",
    re.IGNORECASE,
)
TENURE_ZH = Deferred(r"担任|擔任|任职|任職|曾任|出任|在任|执政|執政|就任")
TENURE_AFTER = Deferred(r"^\s{0,3}(?:as|担任|擔任|任|出任|曾任|期间担任)")


def assigned(text: str, story: Story, found: list[Found]) -> list[tuple[Found, str]]:
    """Give each expression with its role."""
    out: list[tuple[Found, str]] = []
    kind, bounds = "event", (-1, -1)
    for item in found:
        if not bounds[0] <= item.start < bounds[1]:
            start = text.rfind("\n", max(0, item.start - 3000), item.start) + 1
            stop = text.find("\n", item.end, item.end + 3000)
            bounds = (
                start or max(0, item.start - 3000),
                stop if stop >= 0 else min(len(text), item.end + 3000),
            )
            kind = of_line(text, *bounds)
        role = item.reading.role or kind
        if out and role == "event" and item.reading.type == "TIME" and hours_of(text, out[-1], item):
            value = item.reading.value or ""
            item = replace(
                item,
                reading=replace(
                    item.reading,
                    value=value[value.find("T") :] if "T" in value else None,
                    edtf=None,
                    period=None,
                ),
            )
            role = "schedule"
        if kind == "pasted":
            role = "pasted"
            if item.reading.relative:
                item = replace(item, reading=replace(item.reading, edtf=None, value=None, period=None))
        elif kind == "furniture" and item.start - bounds[0] > 240:
            role = item.reading.role or "event"
        elif (
            role == "event"
            and item.reading.period is not None
            and item.reading.period.unit == "day"
            and SEEN.search(story.before(item.start))
        ):
            role = "furniture"
        elif role == "event" and background(story, item):
            role = "background"
        out.append((item, role))
    return out


def hours_of(text: str, last: tuple[Found, str], item: Found) -> bool:
    """Tell whether a clock time gives the hours of the schedule before it."""
    gap = text[last[0].end : item.start]
    return last[1] == "schedule" and len(gap) < 16 and HOURS.fullmatch(gap) is not None


def of_line(text: str, start: int, end: int) -> str:
    """Tell the kind of a line: event, furniture or pasted."""
    line = text[start:end]
    if PASTED.search(line):
        return "pasted"
    if STAMP.match(line) or (len(line) < 400 and CAPTION.search(line)):
        return "furniture"
    following = text[end + 1 : end + 140].split("\n", 1)[0]
    if len(line) < 300 and CREDIT.match(following):
        return "furniture"
    return "event"


def background(story: Story, item: Found) -> bool:
    """Tell whether a range of years is a tenure."""
    edtf = item.reading.edtf or ""
    if "/" not in edtf or item.reading.period is None or item.reading.period.unit not in ("year", "month", "day"):
        return False
    before = story.before(item.start, 140)
    after = story.after(item.end, 60)
    return bool(
        TENURE.search(before) or TENURE_AFTER.match(after) or TENURE_ZH.search(after) or TENURE_ZH.search(before)
    )
