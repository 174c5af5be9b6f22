"""Says whether a phrase is part of what a deed before it says or is for, or says more of it: no deed of its own."""

from __future__ import annotations

import re

from extract.languages.zh import reading as chinese
from extract.lexicon import Phrase
from extract.patterns import NOUN
from extract.scene import Scene

_AIMS = {
    "policy": ("request",),
    "legislation": ("request",),
    "agreement": ("request",),
    "appeal": ("request", "disclosure", "policy"),
    "lawsuit": ("request", "disclosure", "policy"),
    "request": ("disclosure",),
    "error": ("disclosure",),
}
"""What a deed of a kind may say or be for: a rule asks for records, an appeal is for giving them."""
_PAPER = re.compile(
    r"\b(?:order|injunction|decree|ruling|decision|ban|block|limits|restrictions|stay)\s+(?:that|which)\s+(?:[\w-]+\s+){0,4}$"
)
"""What opens a clause about what a court handed down: “dissolved a decree that since 2021 barred …”."""
NEAR = 60
"""Characters after a ruling in which stands what it decides on."""


def decided(start: int, end: int, match: re.Match[str], phrase: Phrase) -> bool:
    """Whether a noun for a request follows the ruling from *start* to *end*, and so is what the court decided on."""
    noun = phrase.kind == "request" and NOUN in match.re.groupindex
    return noun and start < match.start("verb") < end + NEAR


def says(text: str, phrase: Phrase, verb: int) -> bool:
    """Whether a *phrase*, whose verb begins at *verb*, is what an order says of which a ruling before it tells."""
    return phrase.kind == "ruling" and _PAPER.search(text, 0, verb) is not None


def holds(scene: Scene, kind: str, end: int, phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in Chinese, a phrase is what the deed before it, of a *kind* and up to *end*, says or is for.

    It then has no doer of its own.
    """
    if scene.lexicon.language != "zh" or phrase.kind not in _AIMS.get(kind, ()):
        return False
    if any(each.acts and end <= each.start < verb[0] for each in scene.mentions):
        return False
    return chinese.ACHIEVED.search(scene.text, end, verb[1] + 2) is None


def goes_on(text: str, kind: str, phrase: Phrase, verb: tuple[int, int]) -> bool:
    """Whether, in English, a phrase only says more of the deed before it, of the same *kind*.

    It is a participle after a comma, which leaves the doer as it is.
    """
    return phrase.kind == kind and text[: verb[1]].endswith("ing") and text[: verb[0]].endswith(", ")
