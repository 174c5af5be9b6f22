"""Tells a Chinese date that belongs to who told a deed, or to a noun, from the one of the deed."""

from __future__ import annotations

import re

_SAID = re.compile(
    r"(?:表示|说|称|指|指出|证实|透露|报道|报导|举报|爆料|告知|告诉|通报|显示|写道|坦言|强调|提到|提及|披露|获悉|得知|回应|声明|陈述|作证|中(?![心央旬国部午文间期等小学东止断]))[，,：:「“]?(?=[^，,]*$|[^。；]*$)"
)
"""Chinese words of saying between a date and the deed that is told: “周四表示，已收到”."""
_IN_RULING = re.compile(r"^[^，,]{0,4}(?:裁决|判决|裁定|命令|意见|书面)[^，,]{0,4}中")
"""A paper of the court, whose date is that of what it rules: “在周四的裁决中，法官认定”."""
_IN_LETTER = re.compile(r"^[^，,]{0,4}(?:信|函|通知|传票|公函|电邮|邮件)(?:件)?中")
"""A paper that asks, whose date is that of what it asks: “在去年5月6日的信中要求”."""
_OF_DATE = re.compile(r"(?:于|於|在|自|从|從|是|为|為|：|:|（|\()\s*$")
"""Words that let a Chinese date stand after the verb that it dates."""
_IT_WAS = re.compile(r"是[在于]?$")
_IT_WAS_SO = re.compile(r".?的(?=[，,；。！]|$)")
"""How a clause ends that says when or by whom something was done."""
_REPORTED = re.compile(r"披露|报道|报导|透露|爆料|曝光|获悉|得知|证实")
"""Who tells an agreement that is none of its parties: “该报20日披露，两部签了协议”."""
_WITHIN_CLAUSE = "于於在自从從"
"""Those that do so in the clause of the verb alone."""


def apart(sentence: str, expression: tuple[int, int], frame: tuple[int, int], kind: str) -> bool:
    """Whether a Chinese date belongs to who told it (“周四表示，已收到”) or to a noun (“2020年以来的记录”).

    Chinese says when before it says what; after its verb a date stands only with a word that puts it there.
    What is confessed, or agreed in a paper, is told with the confession or the paper.
    """
    start, end = expression
    if frame[0] <= start and end <= frame[1] and _IT_WAS_SO.match(sentence, frame[1] - 1):
        return False  # “协议是两部14日签署的”
    if start >= frame[1]:
        says = _OF_DATE.search(sentence, max(0, start - 4), start)
        # “提告，并在9月取得禁令”: it dates what the next clause tells
        later = re.search("[，,]", sentence[frame[1] : start]) is not None
        return says is None or (later and says[0][:1] in _WITHIN_CLAUSE)
    if start >= frame[0] and re.fullmatch("的[^，,的]{0,8}", sentence[end : frame[1]]):
        return False  # “源于两家工会今年二月的联合诉讼”
    if start >= frame[0] and _IT_WAS.search(sentence, max(0, start - 2), start) and end <= frame[1]:
        return False  # “协议是去年四月签下的”
    if start >= frame[0]:
        return re.match(r"(?:以来|以來|至今|间|期间|之间)?[^，,]{0,12}的", sentence[end:]) is not None
    if kind == "ruling" and _IN_RULING.search(sentence[end : frame[0]]):
        return False
    if kind in ("request", "oversight") and _IN_LETTER.search(sentence[end : frame[0]]):
        return False
    if kind == "agreement" and _REPORTED.search(sentence, end, frame[0]):
        return True
    return (
        kind not in ("error", "agreement") and end <= frame[0] and _SAID.search(sentence, end, frame[0]) is not None
    )
