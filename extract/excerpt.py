"""Chooses the 4 to 12 words of a sentence that carry a fact: the doing words, the date, and what lies between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.languages import han
from timeline import quotes

_WORD = re.compile(r"[^\W_]+(?:[.,:’'&/-][^\W_]+)*")
_DANGLING = frozenset("a an the of to for from with by in on at and or but that which its their more than".split())
"""Words with which a quotation had better not end."""
_DANGLING_ES = frozenset("a al con de del e el en la las lo los más o para pero por que se su sus un una y".split())
Span = tuple[int, int]


def excerpt(sentence: str, core: Span, wanted: Sequence[Span], language: str = "en") -> str:
    """Return words in a row from *sentence* that hold *core* and, where there is room, each of *wanted* in turn.

    Keeps within the bounds of `timeline.quotes`, or comes as near as the sentence allows.
    """
    chinese = han.WRITTEN.search(sentence[core[0] : core[1]]) is not None
    if chinese:
        units = [match.span() for match in re.finditer(r"[A-Za-z0-9.%]+|[\u4e00-\u9fff]", sentence)]
        fewest, most = quotes.FEWEST_HAN + 2, quotes.MOST_HAN - 2
    else:
        units = [match.span() for match in _WORD.finditer(sentence)]
        fewest, most = quotes.FEWEST, quotes.MOST
    low = next((number for number, unit in enumerate(units) if unit[1] > core[0]), 0)
    high = next((number for number in range(len(units) - 1, -1, -1) if units[number][0] < core[1]), len(units) - 1)
    high = min(max(high, low), low + most - 1)
    for start, end in wanted:
        first = next((number for number, unit in enumerate(units) if unit[1] > start), low)
        last = next((number for number in range(len(units) - 1, -1, -1) if units[number][0] < end), high)
        if max(high, last) - min(low, first) < most:
            low, high = min(low, first), max(high, last)
    room = min(most, max(fewest + 2, high - low + 2))
    while high - low + 1 < room and (high + 1 < len(units) or low > 0):
        if high + 1 < len(units) and not _break(sentence, units[high], units[high + 1]):
            high += 1
        elif low > 0 and not _break(sentence, units[low - 1], units[low]):
            low -= 1
        elif high - low + 1 >= fewest:
            break
        elif high + 1 < len(units):
            high += 1
        else:
            low -= 1
    if chinese:  # no spaces mark a word's edge, so whole clauses where they fit
        first, last = low, high
        while first > 0 and not _break(sentence, units[first - 1], units[first]):
            first -= 1
        while last + 1 < len(units) and not _break(sentence, units[last], units[last + 1]):
            last += 1
        if last - first < most:
            low, high = first, last
        elif high - first < most:
            low = first
    dangling = _DANGLING_ES if language == "es" else _DANGLING
    while high - low + 1 > fewest and sentence[units[high][0] : units[high][1]].lower() in dangling:
        high -= 1
    return " ".join(sentence[units[low][0] : units[high][1]].split())


def _break(sentence: str, left: Span, right: Span) -> bool:
    """Whether something stands between two words at which a quotation had better end."""
    return re.search(r"[,;:—–()。，；“”\"]", sentence[left[1] : right[0]]) is not None
