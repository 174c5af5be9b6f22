"""Recognises Chinese words that point at past, present or future without a date: 近日, 日前, 目前, 此前."""

from __future__ import annotations

import re

from extract.dates.reading import FUTURE, PAST, PRESENT, Reading, vague
from extract.dates.rule import Rule, characters
from extract.dates.story import Story

VALUES = {
    **dict.fromkeys(
        (
            "近日",
            "近期",
            "近来",
            "近來",
            "近年来",
            "近年來",
            "近年",
            "日前",
            "最近",
            "此前",
            "早前",
            "先前",
            "不久前",
            "前不久",
            "前些天",
            "前几天",
            "前幾天",
            "几天前",
            "之前不久",
            "过去",
            "過去",
            "从前",
            "從前",
            "近几年",
            "近幾年",
            "以往",
            "往年",
            "连日来",
            "連日來",
            "连日",
            "連日",
            "近些年",
            "近几天",
            "近幾天",
            "近几周",
            "近几个月",
            "近幾個月",
            "前段时间",
            "前一段时间",
            "前段時間",
            "稍早",
            "稍早前",
            "较早前",
            "較早前",
            "早些时候",
            "早些時候",
        ),
        PAST,
    ),
    **dict.fromkeys(
        (
            "目前",
            "当下",
            "當下",
            "现阶段",
            "現階段",
            "现在",
            "現在",
            "当前",
            "當前",
            "如今",
            "眼下",
            "现今",
            "現今",
            "此刻",
            "时下",
        ),
        PRESENT,
    ),
    **dict.fromkeys(
        (
            "未来",
            "未來",
            "将来",
            "將來",
            "不久后",
            "不久後",
            "今后",
            "今後",
            "日后",
            "日後",
            "近期内",
            "不日",
            "稍后",
            "稍後",
            "马上",
            "馬上",
        ),
        FUTURE,
    ),
}
STARTS = "".join(sorted({word[0] for word in VALUES}))


def read(match: re.Match[str], story: Story) -> Reading | None:
    """Read a word of the table."""
    word = match[0]
    if word in ("过去", "過去") and re.search(
        r"[走跑飞开回送度熬去]$|不$", story.text[max(0, match.start() - 1) : match.start()]
    ):
        return None
    if word in ("过去", "過去") and re.match(
        r"[了后後]|的(?!事|时|時|日|岁|歲)", story.text[match.end() : match.end() + 2]
    ):
        return None
    if word == "近日" and re.match(r"[本元]", story.text[match.end() : match.end() + 1]):
        return None
    return vague(VALUES[word])


RULES: tuple[Rule, ...] = (characters("zh-vague", [STARTS], "|".join(sorted(VALUES, key=len, reverse=True)), read),)
