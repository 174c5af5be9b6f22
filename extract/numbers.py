"""Reads which numbers a text of ours names, in figures and in words, so that a translation can be held against it.

Months count, for Chinese writes them in figures. One and two in words do not: other languages have them where English
says “a”, “neither” or “the departments”, and “secondary” is 二手.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates.en import words as english
from extract.dates.es import words as spanish
from extract.dates.rule import choice
from extract.dates.zh import words as chinese
from timeline.words import WORDINGS, months


@dataclass(frozen=True, slots=True)
class Number:
    """A number that a text names."""

    start: int
    end: int
    words: str
    value: float
    month: bool = False

    @property
    def key(self) -> tuple[float, bool]:
        """What it has in common with the same number in another language."""
        return self.value, self.month

    @property
    def figures(self) -> bool:
        """Whether it is written in figures."""
        return self.words[0].isdigit()

    @property
    def small(self) -> bool:
        """Whether it is one or two, in words."""
        return self.value <= 2 and not self.figures


_SCALES = {
    "en": {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12},
    "es": {"mil": 1e3, "docenas": 12, "mil millones": 1e9, "millón": 1e6, "millones": 1e6},
    "zh": {"百": 1e2, "千": 1e3, "万": 1e4, "百万": 1e6, "千万": 1e7, "亿": 1e8},
}
_MONTHS = {language: {name: number for number, name in enumerate(months(language), 1)} for language in WORDINGS}
"""As the site writes them; in English with a capital, for “may” is a verb too."""
_ORDINALS_ES = {"segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4}
_SPOKEN = {
    "en": english.ONES | english.TENS | english.ORDINALS | {"both": 2, "twice": 2, "dozen": 12},
    "es": spanish.NUMBERS | _ORDINALS_ES | {"ambos": 2, "ambas": 2, "docena": 12},
}
_ONES = frozenset(word for table in (english.ONES, spanish.NUMBERS) for word, value in table.items() if value < 10)
_TENS = frozenset([*english.TENS, "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"])
_BETWEEN = ("-", " ", " y ")
_FIGURES = r"(?P<figures>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)"
_HAN = r"(?P<words>[二两三四五六七八九十百廿][一二三四五六七八九十百〇零]*|一[〇零一二三四五六七八九十百]+)"
_NOT_HAN = r"(?<![数几上期周以])"
"""What makes a character after it a weekday, a vague count or part of another word."""


def _latin(language: str) -> re.Pattern[str]:
    months, spoken, scales = (choice(table[language]) for table in (_MONTHS, _SPOKEN, _SCALES))
    return re.compile(
        rf"{_FIGURES}(?:[\s-](?P<scale>{scales})\b)?|\b(?P<month>{months})\b"
        rf"|\b(?P<words>(?i:{spoken}))\b(?:[\s-](?P<scale_spoken>{scales})\b)?"
    )


_PATTERNS = {
    "en": _latin("en"),
    "es": _latin("es"),
    "zh": re.compile(
        rf"(?<![0-9])(?P<month>{choice(_MONTHS['zh'])})|{_FIGURES}(?:[多余]?(?P<scale>{choice(_SCALES['zh'])}))?"
        rf"|{_NOT_HAN}{_HAN}(?:[多余]?(?P<scale_spoken>{choice(_SCALES['zh'])}))?"
    ),
}


def numbers(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers that *text* in a *language* of the site names, in order.

    >>> [each.value for each in numbers("seven states gave 1.28 million names on 27 June", "en")]
    [7.0, 1280000.0, 27.0, 6.0]
    >>> [each.value for each in numbers("七个州于6月27日提供了128万个姓名", "zh")]
    [7.0, 6.0, 27.0, 1280000.0]
    """
    return tuple(_joined(_each(text, language), text))


def foreign(translated: str, language: str, original: str) -> Iterator[Number]:
    """Yield the numbers of a text *translated* into a *language* that its English *original* does not name."""
    known = {each.key for each in numbers(original, "en")}
    return (each for each in numbers(translated, language) if each.key not in known and not each.small)


def missing(translated: str, language: str, original: str) -> Iterator[Number]:
    """Yield the numbers that an English *original* names in figures and its translation does not name at all."""
    known = {each.key for each in numbers(translated, language)}
    return (each for each in numbers(original, "en") if each.figures and each.key not in known)


def _each(text: str, language: str) -> Iterator[Number]:
    for match in _PATTERNS[language].finditer(text):
        scale = _SCALES[language].get((match["scale"] or match["scale_spoken"] or "").lower(), 1)
        if match["figures"]:
            value = float(match["figures"].replace(",", ""))
        elif match["month"]:
            value = _MONTHS[language][match["month"]]
        elif language == "zh":
            value = chinese.number(match["words"]) or 0
        else:
            value = _SPOKEN[language][match["words"].lower()]
        yield Number(match.start(), match.end(), match[0], round(float(value) * scale, 6), bool(match["month"]))


def _joined(found: Iterator[Number], text: str) -> Iterator[Number]:
    """Make one number of tens and ones that stand together, as in “twenty-eight” and “treinta y dos”."""
    last: Number | None = None
    for each in found:
        between = text[last.end : each.start] if last else ""
        if last and last.words.lower() in _TENS and each.words.lower() in _ONES and between in _BETWEEN:
            last = Number(last.start, each.end, text[last.start : each.end], last.value + each.value)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last
