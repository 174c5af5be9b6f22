"""Says on whose word a sentence tells a deed: that of a suit, a whistleblower, a filing, documents, unnamed people.

What a suit, a complaint or a whistleblower says of others is alleged, and an entry says so in its title.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

ALLEGED = ("whistleblower", "complaint", "suit")
"""Words on which a deed counts as alleged."""
WORDS = (*ALLEGED, "filing", "documents", "unnamed")
"""All words; of those in one sentence the first of this order counts."""
DEEDS = ("request", "agreement", "disclosure", "error", "policy")
"""Kinds of deed of which somebody may tell; what courts, lawmakers and parties do is done in the open."""

_WHOSE = (
    r"(?:an?|the|that|this|his|her|its|their|one|[\w.’'-]+[’']s|\w+s[’'])\s+"
    r"(?:(?!(?:in|to|of|for)\b)[\w’'-]+\s+){0,3}?"
)
_EN = {
    "whistleblower": rf"(?:{_WHOSE})?whistle-?blowers?(?:[’']s?)?(?:\s+(?:complaint|disclosure|account|report))?",
    "complaint": rf"{_WHOSE}complaint",
    "suit": rf"{_WHOSE}(?:suit|lawsuit|petition)|(?:the\s+)?plaintiffs",
    "filing": rf"(?:{_WHOSE})?(?:court\s+(?:filings?|papers|documents|records)|(?:legal\s+)?filings?"
    r"|declaration|affidavit|sworn\s+statement)",
    "documents": rf"(?:{_WHOSE})?(?:[\w-]+\s+){{0,2}}?(?:documents|records|e-?mails|memos?|correspondence)",
    "unnamed": r"(?:[\w-]+\s+){0,4}?(?:people|persons|officials?|sources?|employees?)\s+"
    r"(?:familiar|briefed|with\s+(?:direct\s+)?knowledge|who\s+(?:spoke|requested|asked|were\s+not)|granted\s+anonymity)",
}
_SAYS = (
    r"(?:says?|said|tells?|told|alleg(?:es?|ed)|claim(?:s|ed)?|contends?|contended|argue[sd]?|charge[sd]?|assert(?:s|ed)?"
    r"|stat(?:es|ed)|describe[sd]?|shows?|showed|shown|reveal(?:s|ed)?|indicate[sd]?|wrote|writes)"
)
_PAPERS = ("complaint", "suit", "filing")
_ES = {
    "whistleblower": r"(?:la|el|un[ao]?|los|las)\s+(?:denunciantes?|informantes?)",
    "complaint": r"(?:la|una)\s+(?:denuncia|queja)",
    "suit": r"(?:la|una|los|las)\s+(?:demandas?|querellas?|demandantes)",
    "filing": r"(?:los\s+|unos\s+)?(?:documentos|escritos|expedientes)\s+judiciales"
    r"|(?:una|la)\s+declaración\s+jurada",
    "documents": r"(?:los\s+|unos\s+)?(?:documentos|correos(?:\s+electrónicos)?|memorandos)",
}
_DICE = (
    r"(?:dicen?|dijo|dijeron|afirma(?:n|ron)?|afirmó|asegura(?:n|ron)?|aseguró|sosti?en\w+|aleg\w+|señala(?:n|ron)?|señaló"
    r"|muestran?|mostraron|revelan?|revelaron|indican?|indicaron)"
)
_ZH = {
    "whistleblower": r"举报人|吹哨人|告密者|爆料人",
    "complaint": r"投诉书|举报信|投诉信",
    "suit": r"起诉书|诉状|原告方?",
    "filing": r"法庭文件|法院文件|宣誓书|宣誓声明",
    "documents": r"(?:内部|泄露的)?(?:文件|邮件|备忘录)",
    "unnamed": r"知情人士?|消息人士|不愿具名的[^，,。]{0,8}",
}


def _english(word: str, who: str) -> str:
    within = (
        r"(?:^\W*|[—–]\s+)in\s+|" + rf"\b(?:{_SAYS}|acknowledged|admitted|conceded)\s+in\s+"
        if word in _PAPERS
        else r"(?!)"
    )
    return (
        rf"(?:\b(?:according\s+to|citing|as\s+stated\s+in)\s+(?:the\s+)?|{within})(?:{who})\b(?!\s+(?:against|by)\b)"
        rf"|,\s+(?:{who})\b(?:\s+(?!and\b|but\b)[\w’'.-]+){{0,5}}?\s+{_SAYS}\b"
        rf"|(?:^\W*|[;:—–]\s+|,\s+(?:and|but|while)\s+)"
        rf"(?:{who})\b(?:\s+(?!who\b|which\b|that\b)[\w’'.-]+){{0,5}}?\s+{_SAYS}\b"
    )


_FORMS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "en": {word: re.compile(_english(word, who), re.IGNORECASE) for word, who in _EN.items()},
    "es": {
        word: re.compile(
            rf"\b(?:según|de\s+acuerdo\s+con|conforme\s+a)\s+(?:{who})\b|(?:^\W*|,\s+)(?:{who})\b[^,;]{{0,30}}?\s{_DICE}\b",
            re.IGNORECASE,
        )
        for word, who in _ES.items()
    },
    "zh": {
        word: re.compile(
            rf"(?:根据|据|按照?)[^，,。；]{{0,10}}(?:{who})|(?:{who})[^，,。；]{{0,8}}(?:称|说|表示|指出|显示)"
        )
        for word, who in _ZH.items()
    },
}
_TURN = {
    "en": re.compile(r";|\bbut\b|,\s+(?:and\s+)?(?:while|though|although|after|before)\b", re.IGNORECASE),
    "es": re.compile(r";|\bpero\b|\bmientras\b|\baunque\b", re.IGNORECASE),
    "zh": re.compile(r"[;；]|但"),
}
"""Where what somebody says ends, and something else begins."""


def of(language: str, sentence: str, kind: str, start: int, end: int) -> str:
    """Return on whose word a *sentence* tells a deed of *kind* from *start* to *end*; empty where it is on its own.

    Chinese is given in simplified characters.
    """
    if kind not in DEEDS or language not in _FORMS:
        return ""
    turns = [turn.span() for turn in _TURN[language].finditer(sentence)]
    low = max((after for _, after in turns if after <= start), default=0)
    high = min((before for before, _ in turns if before >= end), default=len(sentence))
    part, start, end = sentence[low:high], start - low, end - low
    said = (
        word
        for word, form in _FORMS[language].items()
        if any(each.end() <= start or end <= each.start() for each in form.finditer(part))
    )
    return min(said, key=WORDS.index, default="")
