"""Says whether a phrase is part of what a deed before it says or is for, or says more of it: no deed of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.languages.zh import reading as chinese
from extract.lexicon import Phrase
from extract.patterns import NOUN
from extract.scene import Scene

if TYPE_CHECKING:
    from extract.frames import Frame

_AIMS = {
    "policy": ("request",),
    "legislation": ("request", "policy", "disclosure", "oversight"),
    "agreement": ("request", "disclosure"),
    "appeal": ("request", "disclosure", "policy"),
    "lawsuit": ("request", "disclosure", "policy"),
    "request": ("disclosure", "oversight"),
    "error": ("disclosure",),
    "oversight": ("oversight",),
}
"""What a deed of a kind may say or be for: a rule asks for records, an appeal is for giving them."""
_PAPER = re.compile(
    r"\b(?:order|injunction|decree|ruling|decision|ban|block|limits|restrictions|stay)\b"
    r"(?:\s+(?:issued|imposed|entered|signed|granted)\s+by\s[^,;]{3,60}?)?\s+(?:that|which)\s+"
    r"(?:(?!(?:[Jj]udges?|[Cc]ourts?|[Jj]ustices|panel)\b)[\w-]+\s+){0,4}$"
)
"""What opens a clause about what a court handed down: “dissolved a decree that since 2021 barred …”."""
_ON_PAPERS = ("ruling", "appeal")
"""Kinds of deed that are about what a court handed down."""
"""How a suit asks a court for something: “已经起诉，要求法院禁止”."""
NEAR = 60
"""Characters after a ruling in which stands what it decides on."""


_SUIT = re.compile(
    r"\b(?:lawsuits?|suits?|complaints?|motions?|petitions?|appeals?|cases?)\s(?:[\w.’'-]+\s){0,3}?(?:(?:that|which)\s)?$",
    re.IGNORECASE,
)
"""What stands before a verb for asking whose subject is a suit: “dismissed a lawsuit Monday that sought …”."""
_THAT_SUIT = re.compile(
    r"\b(?:lawsuits?|suits?|complaints?|motions?|petitions?|cases?|bills?|legislation|measures?|acts?|proposals?|amendments?"
    r"|resolutions?)\s(?:[^,;.]|(?<=\b[A-Z])\.){0,80}?\s?\b(?:that|which)\s(?:had\s|has\s|have\s|would\s)?$"
    r"|\b(?:bill|legislation|measure|proposal|amendment|resolution)\s(?:[\w-]+ly\s|also\s)?$",
    re.IGNORECASE,
)
"""The same farther off, or a bill: “a suit against Ohio that sought …”, “the bill seeks …”."""
_RELIEF = re.compile(
    r"\s(?:an?\s|the\s)?(?:[\w-]+\s){0,2}?(?:order|injunction|ruling|judgment|declaration|stay|writ|hearing|review|rehearing|dismissal)\b"
)
"""What is asked of a court, not of an agency: “sought a court order directing the state …”."""


def belongs(scene: Scene, told: Frame | None, match: re.Match[str], phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether a phrase is what *told*, the deed before it, says, is for or says more of; or what a suit asks for."""
    english = scene.lexicon.language == "en"
    if english and _of_a_suit(scene.text, match, phrase, verb):
        return True  # “dismissed a lawsuit that sought the voter rolls”, “sought a court order”
    if told is None:
        return False
    if told.kind == "ruling" and _decided(told.start, told.end, match, phrase):
        return True  # “granted the administration’s bid”: it was made to the court
    if told.kind in _ON_PAPERS and _says(scene.text, phrase, verb[0]):
        return True  # “lifted an order that barred it”, “appealed a ruling that kept the files from it”
    if _holds(scene, told.kind, told.end, phrase, verb):
        return True  # “发布新规，要求各州交出……”: what a rule says
    if english and (_sought(scene.text, told, phrase, verb[0]) or _goes_on(scene.text, told.kind, phrase, verb)):
        return True  # “refused to block it, handing the administration a win on Tuesday”: the same deed
    return told.noun and told.start == match.start() < verb[0]  # “a directive signed Wednesday orders …”: one paper


def _of_a_suit(text: str, match: re.Match[str], phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in English, what is told as asked for is what a suit or a bill asks for, or is asked of a court."""
    if phrase.kind in ("request", "oversight") and _THAT_SUIT.search(text, 0, verb[0]) is not None:
        return NOUN not in match.re.groupindex
    if phrase.kind != "request":
        return False
    return _SUIT.search(text, 0, verb[0]) is not None or _RELIEF.match(text, verb[1]) is not None


def _decided(start: int, end: int, match: re.Match[str], phrase: Phrase) -> bool:
    """Whether a noun for a plea follows the ruling from *start* to *end*, and so is what the court decided on."""
    noun = phrase.kind in ("request", "lawsuit") and NOUN in match.re.groupindex
    return noun and start < match.start("verb") < end + NEAR


def _says(text: str, phrase: Phrase, verb: int) -> bool:
    """Whether a *phrase*, whose verb begins at *verb*, is what an order says of which a ruling before it tells."""
    return phrase.kind == "ruling" and _PAPER.search(text, 0, verb) is not None


def _holds(scene: Scene, kind: str, end: int, phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in Chinese, a phrase is what the deed before it, of a *kind* and up to *end*, says or is for.

    It then has no doer of its own.
    """
    if scene.lexicon.language != "zh":
        return False
    asks = kind == phrase.kind == "lawsuit" and chinese.ASKS.match(scene.text, verb[0])
    if not asks and phrase.kind not in _AIMS.get(kind, ()):
        return False
    if any(each.acts and end <= each.start < verb[0] for each in scene.mentions):
        return False
    return chinese.ACHIEVED.search(scene.text, end, verb[1] + 2) is None


def _sought(text: str, told: Frame, phrase: Phrase, verb: int) -> bool:
    """Whether, in English, the *verb* only says what *told* was for: “moved to intervene in the suit”."""
    return phrase.kind == told.kind and told.start < verb < told.end and text[:verb].endswith("to ")


def _goes_on(text: str, kind: str, phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in English, a phrase only says more of the deed before it, of the same *kind*, or of what a court did.

    It is a participle after a comma, which leaves the doer as it is.
    """
    return (
        (phrase.kind == kind or (kind, phrase.kind) == ("ruling", "policy"))
        and text[: verb[1]].endswith("ing")
        and text[: verb[0]].endswith(", ")
    )
