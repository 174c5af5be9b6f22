"""Says of a Chinese verb in its sentence whether what it names was done, is planned, denied or only thought of."""

from __future__ import annotations

import re

from extract.languages.english import Reading
from extract.languages.zh import doubt, nouns, papers

REACH = 200
"""How many characters before a verb may put it in doubt."""

_CLAUSE = re.compile(r"[，；：。,;:]")
ACHIEVED = re.compile(
    r"已|旋即|随即|共|成功|结果|随后|之后|[到得走]了|了[\d一二三四五六七八九十约近]|终于|并|也|还|又"
)
"""Words that make what follows an aim a deed of its own: “发出请求，取得了……”."""

ASKS = re.compile("请求|要求|恳请|申请|寻求")
"""Verbs that, after a suit, say what it asks for: “起诉，要求法院禁止共享”."""

_SILENT = re.compile(
    r"(?<=“)[^”“，,。]{2,12}(?=”)|在?(?:没有|未|无)[^，,]{1,20}(?:情况|情形|状况|前提)下"
    r"|未经[^，,]{0,8}?(?:授权|许可|同意|批准|允许|审查|核准|准许|核实|通知|告知|公告|征询)|(?<![相反回响对适供因])应[^，,]{1,14}?(?:请求|要求|申请)|(?<=[年月日]起)(?:就|便|即|均)?可以?"
)
"""Words that put nothing in doubt: a name (“明灯计划”), without what it was done, at whose request, since when."""

_PASSIVE = re.compile(
    r"(?:被|(?<![为理自事经])由(?![^，,]{0,10}(?:组成|领导|主导|任命|执政|主政|管理|牵头|提名))|遭)[^，,]{0,16}$"
)


def read(
    sentence: str,
    start: int,
    end: int,
    dates: tuple[tuple[int, int], ...] = (),
    doers: tuple[int, ...] = (),
    hands: int = 0,
) -> Reading:
    """Read the verb between *start* and *end* of *sentence*; *dates* are the places where it names a time.

    *doers* is where the sentence names somebody who may act; *hands* is where a phrase of asking or giving
    ends, 0 for others.
    """
    low = max(0, start - REACH)
    cuts = [match.end() for match in _CLAUSE.finditer(sentence, low, start)]
    clause = _SILENT.sub(lambda words: "□" * len(words[0]), sentence[cuts[-1] if cuts else low : start])
    of_a_day = sentence[start - 1 : start] == "的" and any(last == start - 1 for _, last in dates)
    modality = doubt.modality(sentence, (start, end), clause, low, hands)
    if modality == "done" and (
        (hands and doubt.alleged(sentence, low, start))
        or doubt.carried(sentence, low, cuts, [each for each in doers if each < start])
        or papers.asks(sentence, start, end, clause, cuts)
        or nouns.is_one(sentence, (start, end), clause, low, hands)
        or (not of_a_day and nouns.named(sentence, start, end, clause))
    ):
        modality = "unsaid"
    tense = "progressive" if re.search(r"(?:正在?|仍)[^，,]{0,6}$", clause) else "past"
    if re.search(r"(?:已|已经|已經|曾)[^，,]{0,8}$", clause):
        tense = "perfect"
    dated = any(start - len(clause) <= begin and last <= start for begin, last in dates)
    since = not dated and re.search(r"(?:随后|隨後|此后|此後|至今|已有)", clause) is not None
    return Reading(modality, _PASSIVE.search(clause) is not None, tense, since, start)
