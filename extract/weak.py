"""Settles words that name records only in a text that names those records otherwise: “sponsors” may be a bill’s."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extract.scene import Scene

WEAK = "weak"
"""Type of the mention of such a word, until it is settled."""


def settled(scenes: Sequence[tuple[int, Scene]]) -> tuple[tuple[int, Scene], ...]:
    """Return *scenes*, with their places, in which such a word is a topic where the text bears it out, and else gone.

    It does where it names the system of the word, another topic of it, or an office that holds nothing else.
    """
    if not any(each.type == WEAK for _, scene in scenes for each in scene.mentions):
        return tuple(scenes)
    named = {each.id for _, scene in scenes for each in scene.mentions if each.type in ("system", "topic")}
    held = Counter(term.parent for term in scenes[0][1].vocabulary.systems.values())
    offices = {each for _, scene in scenes for each in scene.agencies if held[each] == 1}
    return tuple((start, _settled(scene, named, offices)) for start, scene in scenes)


def _settled(scene: Scene, named: set[str], offices: set[str]) -> Scene:
    systems = scene.vocabulary.systems
    kept = (
        replace(each, type="topic") if each.type == WEAK else each
        for each in scene.mentions
        if each.type != WEAK or each.id in named or systems[each.id].parent in offices
    )
    return replace(scene, mentions=tuple(kept))
