"""Reads to whom a text gives credit: “(CNN)”, “WASHINGTON (AP) —”, “By X for Y”, “originally published by Z”."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_NAME = 40
"""Characters of a newsroom's name."""

STRONG = ("dateline", "byline", "first published")
"""Kinds of credit that name the newsroom whose story the text is; the others name it as a source of something."""

_AGENCIES = {
    "AP": ("associated press", "the associated press", "美联社", "美聯社"),
    "Reuters": ("路透社", "路透", "thomson reuters"),
    "AFP": ("agence france-presse", "agence france presse", "法新社"),
    "EFE": ("agencia efe", "埃菲社"),
    "CNN": ("cnn en español", "美国有线电视新闻网", "cnn wire", "cnn newsource"),
    "Xinhua": ("新华社", "新華社", "xinhua news agency"),
    "DPA": ("deutsche presse-agentur", "德新社"),
    "Bloomberg": ("彭博社", "彭博", "bloomberg news"),
    "Europa Press": (),
    "UPI": ("united press international", "合众国际社"),
}
_SAME = {name.lower(): key for key, names in _AGENCIES.items() for name in (key, *names)}
_KNOWN = "|".join(sorted((re.escape(name) for name in _SAME), key=len, reverse=True))
_NAME = r"(?:[Tt]he\s)?[A-ZÁÉÍÓÚÑ][\w.&’'-]*(?:(?:\s(?:of|and|the|de|la|del|los|&)){0,2}\s[A-ZÁÉÍÓÚÑ][\w&’'-]*){0,5}"

_DATELINE = re.compile(
    rf"^\s*(?:[A-ZÁÉÍÓÚÑ][\w .,’'/-]{{1,50}}?)?\((?P<name>(?i:{_KNOWN})|[A-Z][\w.& ]{{1,30}})\)\s*(?:[—–-]+|\.-)\s*"
    rf"|^\s*\((?P<bare>(?i:{_KNOWN}))\)\s*"
    r"|^\s*(?:【|\[)?(?P<han>[\u4e00-\u9fff]{2,8}社)(?:[\u4e00-\u9fff]{2,6})?\d{1,2}月\d{1,2}日电(?:】|\])?\s*",
    re.MULTILINE,
)
_KINDS = (
    (
        "byline",
        re.compile(rf"^\s*(?:date \S+ )?[Bb]y\s[^\n]{{3,60}}?(?:,|\sfor|\sof|\s[|/])\s*(?P<name>{_NAME})\s*$", re.M),
    ),
    ("byline", re.compile(rf"^\s*Por\s[^\n]{{3,60}}?(?:,|\spara|\s[|/])\s*(?P<name>{_NAME})\s*$", re.M)),
    (
        "first published",
        re.compile(
            rf"\b(?:originally|first)\s(?:published|appeared|reported)\s(?:by|on|in)\s(?P<name>{_NAME})"
            rf"|[Pp]ublicad[oa]\soriginalmente\s(?:por|en)\s(?P<es>{_NAME})"
            r"|(?:本文|原文)?(?:最初|首)发?(?:表|布)?于(?P<zh>[\u4e00-\u9fffA-Za-z ]{2,12})"
            r"|(?:转载自|来源[:：])\s*(?P<zh2>[\u4e00-\u9fffA-Za-z ]{2,12})"
        ),
    ),
    (
        "contributed",
        re.compile(
            rf"(?P<name>{_NAME}?)(?:[’']s\s{_NAME})?\scontributed\sto\sthis\s(?:report|story)"
            rf"|\b[Cc]on\sinformación\sde\s(?P<es>{_NAME})"
        ),
    ),
    (
        "source",
        re.compile(
            rf"\b(?i:according\sto|told|obtained\sby|seen\sby|reported\sby|según(?:\sinformó)?|informó|reportó)\s"
            rf"(?:(?i:the|la\sagencia|a)\s)?(?P<name>(?i:{_KNOWN})\b|{_NAME})"
            rf"|据(?P<zh>{_KNOWN}|[\u4e00-\u9fff]{{2,8}}(?:社|报|台|网))(?:\d+日)?(?:报道|消息)"
            rf"|(?P<zh2>{_KNOWN})(?:记者)?(?:报道|消息)",
        ),
    ),
)
_SIGNS = {
    "byline": ("By ", "by ", "Por "),
    "first published": ("published", "appeared", "reported", "ublicad", "发", "布于", "转载", "来源"),
    "contributed": ("contributed", "información de"),
    "source": (
        "ccording to",
        "told",
        "obtained",
        "seen by",
        "reported",
        "egún",
        "informó",
        "reportó",
        "据",
        "报道",
        "消息",
    ),
}
"""Words without one of which a text has no credit of the kind; looking for them is quick."""

_VERB = re.compile(r"\s(?:(?:first|earlier|has)\s)?(?:reported|reports)\b")
_NAME_BEFORE = re.compile(rf"(?:^|[^\w’'-])(?P<name>(?i:{_KNOWN})|{_NAME})$")
_CLOSING = re.compile(
    r"\b(?:originally|first) (?:published|appeared) (?:by|on|in)\b|\bcontributed to this (?:report|story)\b"
    r"|publicad[oa] originalmente (?:por|en)|^\W*con información de\b|^\W*(?:本文|原文)\S{0,6}(?:发表|首发|刊)于"
    r"|^\W*转载自|^\W*来源[:：]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A newsroom that a text names as where something in it comes from."""

    publisher: str
    """In one spelling for each agency: ``AP`` for “the Associated Press” and “美联社”."""
    kind: str
    """``dateline``, ``byline``, ``first published``, ``contributed`` or ``source``."""
    words: str
    """The words that say it."""


def find(text: str) -> tuple[Credit, ...]:
    """Return the credits of *text*, the strongest kinds first.

    >>> [(each.publisher, each.kind) for each in find("WASHINGTON (AP) — The agency said no.")]
    [('AP', 'dateline')]
    """
    found: dict[tuple[str, str], str] = {}
    for match in _DATELINE.finditer(text):
        name = match["name"] or match["bare"] or match["han"]
        found.setdefault((publisher(name), "dateline"), match[0].strip())
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text) if any(each in text for each in _SIGNS[kind]) else ():
            name = next((value for value in match.groupdict().values() if value), "")
            if name:
                found.setdefault((publisher(name), kind), match[0].strip())
    for match in _VERB.finditer(text):
        before = _NAME_BEFORE.search(text, max(0, match.start() - LONGEST_NAME), match.start())
        if before:
            words = f"{before['name']}{match[0]}"
            found.setdefault((publisher(before["name"]), "source"), words)
    return tuple(Credit(name, kind, " ".join(words.split())) for (name, kind), words in found.items())


def publisher(name: str) -> str:
    """Return the one spelling of a newsroom's *name*: agencies by their letters, others without article.

    >>> publisher("The Associated Press"), publisher("路透社"), publisher("the Morning Post")
    ('AP', 'Reuters', 'morning post')
    """
    plain = " ".join(name.split()).strip(" .,").lower()
    return _SAME.get(plain) or _SAME.get(plain.removeprefix("the ")) or plain.removeprefix("the ")


def dateline_end(paragraph: str) -> int:
    """Return where a paragraph's own words begin, after “WASHINGTON (AP) —”."""
    match = _DATELINE.match(paragraph)
    return match.end() if match else 0


def closing(paragraph: str) -> bool:
    """Whether a paragraph only says whose the story is."""
    return len(paragraph) < 300 and _CLOSING.search(paragraph) is not None
