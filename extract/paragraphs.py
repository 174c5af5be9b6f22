"""Tells the running text of a document from its furniture: bylines, captions, credits, pasted items, repeats."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

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
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SPANISH = frozenset("el la los las del que una por con para según fue sus datos".split())
_ENGLISH = frozenset("the of and to that was with for has its by on".split())
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
    """``en``, ``zh`` or ``es``."""


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
    """Return the language of *text*: ``zh`` by its characters, ``es`` or ``en`` by their commonest words."""
    if (han := _han(text)) and len(han) * 4 > len(re.findall(r"\w", text)):
        return "zh"
    words = re.findall(r"\w+", text.lower())
    return "es" if sum(each in _SPANISH for each in words) > sum(each in _ENGLISH for each in words) else "en"


def _han(text: str) -> list[str]:
    """Return the Chinese characters in *text*."""
    return [] if text.isascii() else _HAN.findall(text)
