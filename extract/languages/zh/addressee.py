"""Tells to whom a Chinese sentence says that something is given: “向国税局递交名单”, “把名单交给国税局”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.mentions import Mention

_LIST = re.compile(r"名单|名字|姓名|名册|清单|电子表格|请求")
"""What is sent to have somebody looked up."""
_TO = re.compile(r"[向给与]$|(?:发|送|交|递|传)(?:给|到|至|往)$")
_GIVEN = re.compile(r"(?:了|过|给|到|至)*(?:美国|联邦)?")


def of_list(sentence: str, verb: tuple[int, int], named: Iterable[Mention]) -> Mention | None:
    """Return to whom of those *named* the *verb* gives a list of names; None where it gives something else."""
    begin = max(sentence.rfind(mark, 0, verb[0]) for mark in "，,；;。") + 1
    end = min(
        place for mark in "，,；;。" if (place := sentence.find(mark, verb[1])) >= 0 or (place := len(sentence))
    )
    if _LIST.search(sentence, begin, end) is None:
        return None
    for each in named:
        if sentence.startswith("的", each.end):
            continue  # “输入该局的资料库”
        before = begin <= each.start and each.end <= verb[0] and _TO.search(sentence, begin, each.start)
        if before or (verb[1] <= each.start and _GIVEN.fullmatch(sentence, verb[1], each.start)):
            return each
    return None
