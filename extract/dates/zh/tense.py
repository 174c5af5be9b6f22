"""The tense of a Chinese clause, from its adverbs and particles; "" where there are none."""

from __future__ import annotations

import re

from extract.dates.deferred import Deferred

FUTURE = Deferred(
    r"将(?!军)|將(?!軍)|会(?!议|见|计|长|员|谈|场|面|晤|上|合|同|后)|會(?!議|見|計|長|員|談|場|面|晤|上|合|同|後)|计划|計劃|预计|預計|拟|擬|即将|定于|定於|有望"
    r"|前提交|截止|届时|屆時"
)
PAST = Deferred(r"了|曾|已|过|過|表示|宣布|指出|报道|報道|发生|發生|承认|承認|签署|簽署|举行|舉行|以来|以來|自")


def tense(before: str, after: str) -> str:
    """Give "past", "future" or "" from the words around an expression."""
    near = re.split(r"[,,;;。]", before)[-1][-20:] + "|" + re.split(r"[;;。]", after)[0][:24]
    if FUTURE.search(near):
        return "future"
    return "past" if PAST.search(near) else ""
