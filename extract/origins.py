"""Finds which documents tell the same story: copies, excerpts and translations of one origin.

A copy is found by containment of word 5-grams, for an excerpt is contained in its original though the two are
hardly similar (Broder 1997, “On the resemblance and containment of documents”). A translation shares its
original's numbers and Latin names. What a record says of its origin is taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract import paragraphs
from extract.document import Document

GRAM = 5
GRAM_HAN = 8
CONTAINED = 0.5
"""Share of the shorter text's 5-grams that must stand in the longer one."""
FEWEST_GRAMS = 20
TRANSLATED = 0.5
FEWEST_MARKS = 8
EXCERPT = 0.7
"""A copy with less than this share of its original's 5-grams is an excerpt."""

_WORD = re.compile(r"[a-z0-9]+(?:[’'][a-z]+)?")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN_NAME = re.compile(r"\b[A-Z][A-Za-z]{2,}\b")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?\s*(?:million|billion|万|萬|亿|億)?")
_SCALE = {"million": 1e6, "billion": 1e9, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}


@dataclass(frozen=True, slots=True)
class Prints:
    """What a text is recognised by."""

    grams: frozenset[str]
    marks: frozenset[str]
    """Numbers and Latin names, which a translation keeps."""
    languages: frozenset[str]


def prints(text: str) -> Prints:
    """Return what *text*'s running paragraphs are recognised by."""
    body = [each for each in paragraphs.find(text) if each.role in ("body", "repeat")]
    grams: set[str] = set()
    for each in body:
        piece = text[each.start : each.end]
        if each.language == "zh":
            characters = "".join(_HAN.findall(piece))
            grams |= {characters[at : at + GRAM_HAN] for at in range(len(characters) - GRAM_HAN + 1)}
        else:
            words = _WORD.findall(piece.lower())
            grams |= {" ".join(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)}
    whole = "\n".join(text[each.start : each.end] for each in body)
    marks = {_amount(match) for match in _NUMBER.findall(whole)} | set(_LATIN_NAME.findall(whole))
    return Prints(frozenset(grams), frozenset(marks), frozenset(each.language for each in body))


def _amount(words: str) -> str:
    number = re.match(r"[\d,]+(?:\.\d+)?", words)
    assert number is not None  # _NUMBER begins with a digit
    scale = _SCALE.get(words[number.end() :].strip(), 1.0)
    return f"{float(number[0].replace(',', '') or 0) * scale:.10g}"


def containment(one: Prints, other: Prints) -> float:
    """Return the share of the smaller set of 5-grams that stands in the other; 0 where there are too few."""
    fewer = min(len(one.grams), len(other.grams))
    return len(one.grams & other.grams) / fewer if fewer >= FEWEST_GRAMS else 0.0


def translated(one: Prints, other: Prints) -> float:
    """Return the share of marks that two texts in different languages have in common."""
    if one.languages & other.languages:
        return 0.0
    latin = one if "zh" not in one.languages else other
    han = other if latin is one else one
    marks = {mark for mark in han.marks if not mark.isdigit() or len(mark) > 1}
    return len(marks & latin.marks) / len(marks) if len(marks) >= FEWEST_MARKS else 0.0


def assign(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return *documents*, each with an origin; those without one take it from the fullest text they copy.

    A document that copies no other is an origin of its own. The order of input does not matter.
    """
    ordered = sorted(documents, key=lambda each: each.id)
    known = {each.id: prints(each.text) for each in ordered}
    fullest = sorted(ordered, key=lambda each: (not each.origin, -len(known[each.id].grams), each.id))
    placed: list[Document] = []
    for document in fullest:
        if document.origin:
            placed.append(document)
            continue
        mine = known[document.id]
        twin = next((each for each in placed if _same(mine, known[each.id])), None)
        if twin is None:
            placed.append(replace(document, origin=document.id))
            continue
        placed.append(replace(document, origin=twin.origin, relation=_relation(mine, known[twin.id])))
    return tuple(sorted(placed, key=lambda each: each.id))


def _same(one: Prints, other: Prints) -> bool:
    return containment(one, other) >= CONTAINED or translated(one, other) >= TRANSLATED


def _relation(copy: Prints, fuller: Prints) -> str:
    if translated(copy, fuller) or copy.languages - fuller.languages:
        return "translation"
    scripts = {" " in gram for gram in copy.grams}  # words of Chinese have no spaces between them
    alike = sum((" " in gram) in scripts for gram in fuller.grams)
    return "excerpt" if len(copy.grams) < EXCERPT * alike else "syndicated"
