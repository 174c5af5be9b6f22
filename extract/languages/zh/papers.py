"""Tells what a Chinese paper says from what somebody does: “该协议要求”, “存在一项协议，允许”."""

from __future__ import annotations

import re

_PAPER = re.compile(
    r"(?:协议|协定|备忘录|行政令|行政命令|命令|法律|法案|法规|法条|规定|规则|条款|政策|裁决|判决|禁令|规矩|条例|合同|》)"
    r"(?:条款|内容|中|里)?(?:还|也|则|均|都|明确|只|仅|另|并|进一步|曾)?$"
)
"""A paper that says what must or may be done, and is nobody."""

_ASKS = re.compile(r"(?:要求|允许|授权|禁止|限制|规定)$")
_OF_PAPER = re.compile(r"(?:有|存在|依赖|依据|根据|援引)[^，,]{0,30}$")


def asks(sentence: str, start: int, end: int, clause: str, cuts: list[int]) -> bool:
    """Whether a law or agreement, not somebody, asks or allows: “该协议要求”, “存在一项协议，要求”."""
    if not _ASKS.search(sentence[start:end]) and not _ASKS.match(sentence[start : start + 2]):
        return False
    if _PAPER.search(clause):
        return True
    if clause or not cuts or start == 0:
        return False
    before = re.split(r"[，,；。]", sentence[: cuts[-1] - 1])[-1]
    paper = _PAPER.search(before)
    if paper is not None and sentence.startswith(("允许", "授权"), start):
        return True
    return paper is not None and _OF_PAPER.search(before[: paper.start()]) is not None
