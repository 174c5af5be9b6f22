"""Says of a Chinese verb in its sentence whether what it names was done, is planned, denied or only thought of."""

from __future__ import annotations

import re

from extract.languages.english import Reading

REACH = 200
"""How many characters before a verb may put it in doubt."""

_CLAUSE = re.compile(r"[，；：。,;:]")
_NOT = re.compile(
    r"(?:未能?|没有|沒有|并未|並未|尚未|从未|從未|拒绝|不肯|不愿|拒不|婉拒|不打算|无意|否认|否認|不再|不得|不能|无法|無法|不会|不會|停止)[^，,]{0,16}$"
)
_DOUBT = re.compile(
    r"(?:可能|或将|或將|如果|若|假如|是否|能否|一旦|担心|擔心|忧虑|憂慮|恐|害怕|希望|打算|计划|計劃|拟|擬|考虑|考慮|威胁|威脅|建议|建議"
    r"|指控|声称|聲稱|据称|據稱|认为|認為|本可|应当|應當|必须|必須|今后|须|依法|法律(?!援助|团体|顾问|诊所|服务)|法规|法規|规定|規定|允许|允許|质疑|質疑|有权|有權|不得|需要|有人说|有人說|听说|聽說|还要|尚须|尚需|有待|傳言|谣言|谣传|謠言|如何|怎样|怎樣|为何|為何|以便|用于|用於)"
)
_RUMOUR = re.compile(
    r"倘若|如果|假如|一旦|伪造|酝酿|筹划|草案|不排除|传言|流传|网传|谣传|谣言|预计|预料|据悉可能|传闻"
)
"""Words that put all that follows them in the sentence in doubt."""
_WANTED = re.compile(
    r"(?:请求|請求|要求|阻止|禁止|叫停|下令|允许|允許|迫使|希望|同意|呼吁|呼籲|敦促)[^，,]{0,25}$|(?:寻求|尋求|试图|試圖|企图|企圖|希望|想要?|以便?|来|以求|可以?|能够?|能夠|协助|協助|帮助|幫助|不?[应應该該](?:当|當|该|該)?)"
    r"[^，,]{0,5}$"
)
"""Words that make the verb after them a wish, an order or a purpose."""
_PLAN = re.compile(
    r"(?:这|此举|据此|届时|今后|未来|随后)将[^，,]{0,24}$|(?:将于|將於|将会|將會|将在|將在|即将|即將)[^，,]{0,6}$"
)
_PASSIVE = re.compile(r"(?:被|由|遭)[^，,]{0,16}$")


def read(sentence: str, start: int, end: int, dates: tuple[tuple[int, int], ...] = ()) -> Reading:
    """Read the verb between *start* and *end* of *sentence*; *dates* are the places where it names a time."""
    low = max(0, start - REACH)
    cuts = [match.end() for match in _CLAUSE.finditer(sentence, low, start)]
    clause = sentence[cuts[-1] if cuts else low : start]
    modality = "done"
    if _PLAN.search(clause):
        modality = "planned"
    if _DOUBT.search(clause):
        modality = "unsaid"
    if _WANTED.search(clause) or _RUMOUR.search(sentence, low, start):
        modality = "unsaid"
    if _NOT.search(clause):
        modality = "denied"
    of_a_day = sentence[start - 1 : start] == "的" and any(last == start - 1 for _, last in dates)
    if not of_a_day and re.match(r"(?:的(?!是)|之|书|書|状|狀|案|法院|法庭|人|权|權)", sentence[end:]):
        modality = "unsaid"
    if not of_a_day and re.search(r"(?:的|对|對|这一|這一|该|該|其)$", clause):
        modality = "unsaid"  # a noun: 对…的请求, 该请求
    tense = "progressive" if re.search(r"(?:正在?|仍)[^，,]{0,6}$", clause) else "past"
    if re.search(r"(?:已|已经|已經|曾)[^，,]{0,8}$", clause):
        tense = "perfect"
    since = re.search(r"(?:随后|隨後|此后|此後|至今|已有)", clause) is not None
    return Reading(modality, _PASSIVE.search(clause) is not None, tense, since, start)
