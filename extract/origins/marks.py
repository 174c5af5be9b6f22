"""Reads the marks of a text that a translation keeps: its numbers, its dates and its names in Latin letters."""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache

_MONTHS = {
    "en": "january february march april may june july august september october november december".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
_EN, _ES = ("|".join(_MONTHS[language]) for language in ("en", "es"))
_DATE = {
    "en": re.compile(rf"\b(?:(?P<m>{_EN})\s+(?P<d>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+(?P<m2>{_EN}))\b", re.IGNORECASE),
    "es": re.compile(rf"\b(?P<d>\d{{1,2}})\s+de\s+(?P<m>{_ES})\b", re.IGNORECASE),
    "zh": re.compile(r"(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号號]"),
}
_CLOCK = re.compile(r"\d{1,2}[:：.]\d{2}\s*(?:[ap]\.?\s?m\b|小时|horas)|\d{1,2}[:：]\d{2}", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?<![\w.,])(\d+(?:[.,]\d+)*)\s*(trillion|billion|million|thousand|billones|billón|mil millones"
    r"|millones|millón|mil\b"
    r"|万亿|萬億|亿|億|万|萬)?",
    re.IGNORECASE,
)
_NUMBER_HAN = re.compile(r"(\d+(?:[.,]\d+)*)\s*(万亿|萬億|亿|億|万|萬)?")
_SCALE = {
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "mil": 1e3,
    "millón": 1e6,
    "millones": 1e6,
    "mil millones": 1e9,
    "billón": 1e12,
    "billones": 1e12,
    "万": 1e4,
    "萬": 1e4,
    "亿": 1e8,
    "億": 1e8,
    "万亿": 1e12,
    "萬億": 1e12,
}
_NAME = re.compile(r"\b[A-ZÁÉÍÓÚÑ][A-Za-zÀ-ÿ]{2,}\b")
_OPENING = re.compile(r"(?:^|[.!?:…。！？：\n]|[—–-]\s)[\s“\"«‘'(¿¡]*$|[“\"«¿¡]$")
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_NO_NAMES = _DAYS | {month.capitalize() for months in _MONTHS.values() for month in months}

FEWEST_DIGITS = 2
"""A single digit is in every text, and often written as a word in another language."""


def find(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Return the marks of *text* with their places, in order.

    >>> [mark for _, mark in find("On March 11 the IRS counted 1.3 million.", "en")]
    ['03-11', 'irs', '1300000']
    >>> [mark for _, mark in find("El 11 de marzo el IRS contó 1,3 millones y 47.000.", "es")]
    ['03-11', 'irs', '1300000', '47000']
    """
    found = []
    taken = []
    for match in _DATE[language].finditer(text) if language in _DATE else ():
        parts = match.groupdict()
        day, month = parts["d"] or parts["d2"], parts["m"] or parts["m2"]
        number = int(month) if month.isdigit() else _MONTHS[language].index(month.lower()) + 1
        found.append((match.start(), f"{number:02}-{int(day):02}"))
        taken.append(match.span())
    taken += [match.span() for match in _CLOCK.finditer(text)]
    for match in (_NUMBER_HAN if language == "zh" else _NUMBER).finditer(text):
        if len(match[1]) < FEWEST_DIGITS and not match[2]:
            continue
        if not any(low <= match.start() < high for low, high in taken):
            value = _amount(match[1], language) * _SCALE.get((match[2] or "").lower(), 1)
            found.append((match.start(), f"{value:.10g}"))
    for match in _NAME.finditer(text):
        opening = language != "zh" and _OPENING.search(text, max(0, match.start() - 4), match.start())
        if (not opening or match[0].isupper()) and match[0] not in _NO_NAMES:
            found.append((match.start(), _folded(match[0])))
    return tuple((place, sys.intern(mark)) for place, mark in sorted(found))


def _amount(digits: str, language: str) -> float:
    """Return the value of digits as *language* writes them: 1,300 or 1.300, 1.3 or 1,3."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits) or language != "es":
        digits = digits.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "").replace(",", ".")
    else:
        digits = digits.replace(",", ".")
    whole, _, rest = digits.partition(".")
    return float(f"{whole}.{rest.partition('.')[0] or 0}")


@lru_cache(maxsize=65_536)
def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return plain.lower()
