"""Tells the running text of a document from its furniture: bylines, captions, credits, pasted items, repeats."""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass

from extract.languages import han

_BEGINS = re.compile(
    r"""
      ^\s*(?:by|por)\s+[A-Z][^.]{0,80}$                       # a byline alone on its line
    | ^\s*(?:published|updated|posted|publicado|发布时间|發布時間|更新时间|更新時間)\s*[:：]?
    | ^\s*[\[(（【]?(?:图片说明|圖片說明|图片来源|圖片來源|photo|photos|image|credit|caption|video|foto)\s*[:：]
    | ^\s*date\s+\d{4}-\d{2}-\d{2}\b                        # a crawler's stamp
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""How a line of furniture begins."""
_HOLDS = re.compile(
    r"""
      \bthe\ post\b.*\bappeared\ first\ on\b
    | (?:read\ more|source\ link|leave\ a\ reply|发表回复|發表回覆|all\ rights\ reserved)\s*$
    | \bcontributed\ to\ this\ (?:report|story)\b | 对此报道亦有贡献 | 對此報道亦有貢獻
    | \((?:staff\ |file\ )?photo[^)]*\) | (?:/AP|/AFP|/Reuters|/Getty\ Images|/Politico)\S*\s*$
    | \bis\ seen\ (?:outside|at|in|on|inside)\b | \bare\ seen\ (?:outside|at|in|on)\b
    | \b(?:sign\ up|subscribe|follow\ us|newsletter|click\ here)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What such a line holds anywhere."""
_SIGNS = (
    "the post",
    "read more",
    "source link",
    "leave a reply",
    "发表回复",
    "發表回覆",
    "all rights",
    "contributed to",
    "对此报道",
    "對此報道",
    "photo",
    "/ap",
    "/afp",
    "/reuters",
    "/getty",
    "/politico",
    " seen ",
    "sign up",
    "subscribe",
    "follow us",
    "newsletter",
    "click here",
)
"""Each of these holds one of these words; looking for them first takes a third of the time."""
_PASTED = re.compile(r"editor[’']?s?[’']?\s+notes?\b|\breported\ by\ [A-Z][\w.]+\ [A-Z][\w.]+\ of\b", re.IGNORECASE)
_CLOSED = re.compile(r"[.!?。！？…:：;；][”\"’')\]）」』]*\s*$")
_COMMON = {
    "en": (
        "the of and to that was with for has its by on an is as at be it from are were in or not they their this "
        "which who"
    ),
    "es": (
        "el la los las de del que una por con para según fue sus su datos en al se lo y desde hasta sobre entre como "
        "este esta ya sin tras más le les un"
    ),
    "fr": (
        "le la les des du de et est en un une que qui dans pour sur au aux par pas plus ce cette ces ne se il elle "
        "ont été avec à son sa ses leur selon mais ou sont"
    ),
    "de": (
        "der die das und den von zu mit sich des auf für ist im dem nicht ein eine einen einer als auch es werden "
        "aus hat dass sie nach wird bei um am sind noch wie über haben nur oder vor zur zum"
    ),
    "it": (
        "il di che la e è per un una in del della dei delle con non si sono al alla da dal dalla le gli i lo nel "
        "nella come anche più ha hanno"
    ),
    "pt": (
        "o a os as de do da dos das e é em no na nos nas um uma que não com para por se mais foi ao à pelo pela seu "
        "sua são como"
    ),
    "nl": (
        "de het een en van is dat op te zijn met voor niet aan er om ook als bij door naar heeft worden werd maar "
        "uit nog over"
    ),
}
"""The commonest words of a language; the first two are read."""
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(each for each, words in _COMMON.items() if word in words.split())
    for words in _COMMON.values()
    for word in words.split()
}
_UNREAD = tuple(_COMMON)[2:]
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("und-Cyrl", re.compile(r"[\u0400-\u04ff]")),
    ("und-Arab", re.compile(r"[\u0600-\u06ff]")),
    ("und-Hebr", re.compile(r"[\u0590-\u05ff]")),
    ("und-Deva", re.compile(r"[\u0900-\u097f]")),
    ("und-Grek", re.compile(r"[\u0370-\u03ff]")),
    ("und-Thai", re.compile(r"[\u0e00-\u0e7f]")),
)
"""Scripts in which nothing is read, under the tag of their language where they have one."""
_QUARTER = 4
"""A text of which one letter in so many is of a script is in that script."""
_SURE, _SURER = 6, 1.3
"""A text in Latin letters is in a language that is not read where it has so many of its words, and so many times
more than of one that is."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
FEWEST_WRAPPED, WIDEST = 3, 130
HEADING_WORDS = 14
HEADING_HAN = 30


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a text, by its place."""

    start: int
    end: int
    role: str
    """``body``, ``heading``, ``furniture``, ``pasted`` (from another story) or ``repeat``."""
    language: str
    """As `language` names it."""


@functools.lru_cache(maxsize=2)
def find(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of *text* in order: its blocks where lines are wrapped, else its lines.

    Several steps ask for those of one text, one after the other; the last answers are kept.
    """
    seen: set[str] = set()
    found = []
    for match in (_BLOCK if _wrapped(text) else _LINE).finditer(text):
        words = " ".join(match[0].split())
        role = "repeat" if words in seen and len(words) > 40 else _role(words)
        seen.add(words)
        found.append(Paragraph(match.start(), match.end(), role, language(words)))
    return tuple(found)


def _wrapped(text: str) -> bool:
    """Whether lines end at a width and not at the end of a paragraph, as in mail and Markdown."""
    inner = [line for block in _BLOCK.findall(text) for line in block.rstrip().split("\n")[:-1]]
    if len(inner) < FEWEST_WRAPPED:
        return False
    open_ended = sum(not _CLOSED.search(line) for line in inner)
    return sorted(map(len, inner))[len(inner) // 2] <= WIDEST and open_ended > 0.6 * len(inner)


def _role(words: str) -> str:
    lower = words.lower()
    if ("editor" in lower or "reported by" in lower) and _PASTED.search(words):
        return "pasted"
    if _BEGINS.match(words) or (any(each in lower for each in _SIGNS) and _HOLDS.search(words)):
        return "furniture"
    long = len(words.split()) > HEADING_WORDS or len(_han(words)) > HEADING_HAN
    if not _CLOSED.search(words) and not long:
        return "heading"
    return "body"


def language(text: str) -> str:
    """Return the language of *text*: by its script, else by the commonest words of a few languages.

    A text that is in none of them for sure is taken for ``en``.

    >>> language("Le juge a interdit au fisc de donner les adresses des contribuables à la police et à l'armée.")
    'fr'
    """
    if not text.isascii():
        letters = len(re.findall(r"\w", text))
        for name, script in _SCRIPTS:
            if len(script.findall(text)) * _QUARTER > letters:
                return name
        if len(_han(text)) * _QUARTER > letters:
            return "zh"
    found = Counter(each for word in re.findall(r"\w+", text.lower()) for each in _LANGUAGES_OF.get(word, ()))
    known = "es" if found["es"] > found["en"] else "en"
    other, count = max(((each, found[each]) for each in _UNREAD), key=lambda each: each[1])
    return other if count >= _SURE and count > _SURER * found[known] else known


def _han(text: str) -> list[str]:
    """Return the Chinese characters in *text*."""
    return [] if text.isascii() else han.WRITTEN.findall(text)
