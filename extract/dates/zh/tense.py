"""The tense of a Chinese clause, from its adverbs and particles; "" where there are none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from extract.dates.deferred import Deferred

FUTURE = Deferred(
    r"(?<![大名上老小麻少中悍战戰])将(?!军)|(?<![大名上老小麻少中悍戰])將(?!軍)"
    r"|(?<=[也不都才就还還能定必])[会會](?!议|議|见|見|计|計|谈|談)"
    r"|(?<![国國协協员員工大晚机機社议議合峰教年委商学學都市理事博展盛集聚拜宴总總灯燈庙廟运運歌舞音])[会會]"
    r"(?=[在于於有是被把让讓使对對向再更给給]|继续|繼續|进|進|成为|成為|宣|公布|发布|發布|举|舉|参|參)"
    r"|计划|計劃|预计|預計|(?<![虚虛模])拟|(?<![虚虛模])擬|即将|即將|定于|定於|有望|可望|可达|可達|预料|預料|前提交|截止|届时|屆時"
)
DEADLINE = Deferred(r"(?:之|以)?前(?![往来來任总總首副所线線天述后後夕])")
"""What makes a date a time limit: a limit lies ahead where nothing says that it has passed."""
FORECAST = Deferred(r"(?:预计|預計|预测|預測|预报|預報|预料|預料)[,:]\s?$")
"""A verb that looks ahead, right before a clause that the date begins."""
SAID = Deferred(
    r"表示|宣布|宣佈|指出|透露|强调|強調|警告|重申|承认|承認|否认|否認|说|說|称(?!为|號|号)|稱(?!為|號)|报道|報道|報導|告诉|告訴|写道|寫道"
)
"""Verbs of saying: what they announce lies ahead, they themselves lie behind."""
PAST = Deferred(
    r"了|曾|已|(?<!通|超|不)过(?!程|渡|剩|境|敏|期|半|于)|過|表示|宣布|指出|报道|報道|发生|發生|承认|承認|签署|簽署|举行|舉行|以来|以來|自(?!由|动|己|治|然|主|身|我)"
)

DONE = Deferred(r"(?:签|訂|订|发|發|写|寫|提|作|做|定)(?:署|訂|订|下|出|立|成|布)?的")
"""A verb that says of a paper that it has been made: “四月签的备忘录”."""


def tense(before: str, after: str) -> str:
    """Give "past", "future" or "" from the words around an expression."""
    lead = re.split(r"[,,;;。]", before)[-1][-20:]
    rest = re.split(r"[;;。]", after)[0][:24].lstrip(",，、 ")
    if DEADLINE.match(after) and not PAST.search(rest):
        return "future"
    if FUTURE.search(lead) or FORECAST.search(before):
        return "future"
    if DONE.match(rest):
        return "past"
    for clause in (rest.split(",")[0], rest):
        ahead, said = FUTURE.search(clause), SAID.search(clause)
        if ahead and not (said and said.start() < ahead.start()):
            return "future"
        if said or PAST.search(clause):
            return "past"
    return "past" if PAST.search(lead) else ""


def by_tense(dates: Iterable[dt.date | None], anchor: dt.date, leaning: str) -> dt.date | None:
    """Give, of the days that a name can mean, the next, the last or the nearest one, as the tense says."""
    known = [date for date in dates if date]
    if leaning == "future":
        return min((date for date in known if date >= anchor), default=None)
    if leaning == "past":
        return max((date for date in known if date <= anchor), default=None)
    return min(known, key=lambda date: abs((date - anchor).days), default=None)
