"""Tells Chinese wordings that match a phrase and tell another deed: “要求法院解除禁令” asks for no records."""

from __future__ import annotations

import re

_OTHER_ASK = re.compile(r"[^，,；。]{0,14}?(?:解除|撤销|推翻|驳回|暂缓|中止|阻止|禁止|叫停|重审|复审)")
"""What is asked for that is no records."""

_ASKED_OF_COURT = re.compile(r"(?:向[^，,]{0,14}|[请恳要]求[^，,]{0,6})(?:法院|法庭|法官|大法官)")
_OF_COURT_AFTER = re.compile(r"[^，,]{0,6}(?:法院|法庭|法官)")
_HIGHER = re.compile(r"向[^，,]{0,14}(?:最高法院|上诉法院|巡回法院)")


def of_court(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether it is a court that is asked, or what only a court gives: “向最高法院递交申请”, “要求解除禁令”."""
    clause = max(sentence.rfind(mark, 0, phrase[0]) for mark in "，,；。") + 1
    if _OTHER_ASK.match(sentence, phrase[1]) or _OF_COURT_AFTER.match(sentence, phrase[1]):
        return True
    return _ASKED_OF_COURT.search(sentence, clause, phrase[1]) is not None


def to_higher(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether what looks like a suit goes to a higher court: “向联邦最高法院提起诉讼”."""
    clause = max(sentence.rfind(mark, 0, phrase[0]) for mark in "，,；。") + 1
    return _HIGHER.search(sentence, clause, phrase[1]) is not None
