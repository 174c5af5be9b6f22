"""Tells a Chinese text about another country, whose offices have the names of American ones: 財政部, 國稅局."""

from __future__ import annotations

from extract.languages.han import simplified
from extract.lexicon import Lexicon


def told_of(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* names more of another country than of the one that the tables of *lexicon* are about."""
    plain = simplified(text)
    return len(lexicon.elsewhere.findall(plain)) > len(lexicon.here.findall(plain))
