"""Reads how many people a passage speaks of: “nearly 1.3 million immigrants”, “约4.7万名纳税人”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ABOUT_EN = (
    r"nearly|about|approximately|roughly|some|around|more\ than|(?<!handed\ )(?<!turned\ )(?<!hand\ )(?<!turn\ )over|"
    r"almost|up\ to|at\ least|fewer\ than|less\ than|an\ estimated|just\ over"
)
_SAME = {"approximately": "about", "roughly": "about", "some": "about", "around": "about"}
_ABOUT_ZH = {"近": "nearly", "超过": "more than", "超過": "more than", "逾": "more than", "至少": "at least"}
_SCALE_ZH = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}
_SCALE_EN = {"million": 1e6, "billion": 1e9, "thousand": 1e3}


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a passage speaks of."""

    said: str
    """In English, with its qualifier: “about 47,000 taxpayers”."""
    span: tuple[int, int]
    """Where the text says so."""


def pattern(who: Mapping[str, str], language: str) -> re.Pattern[str]:
    """Return the pattern of a count of people; *who* are the words for people with how English puts each."""
    words = "|".join(re.escape(word) for word in sorted(who, key=len, reverse=True)) or "(?!)"
    if language == "zh":
        return re.compile(
            rf"(?P<about>近|约|約|大约|大約|超过|超過|至少|逾)?(?P<number>\d+(?:\.\d+)?)(?P<scale>万|萬|亿|億)?(?:余|餘|多)?"
            rf"[名人位个個](?:[^，。；\d]{{0,10}}?(?P<who>{words}))?"
        )
    return re.compile(
        rf"""
        (?:(?P<about>{_ABOUT_EN})\s+)?
        (?<![\d$€£.,])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?:\s+(?P<scale>million|billion|thousand))?
        \s+(?:of\s+(?:the|those|these)\s+)?
        (?:(?!(?:for|in|to|from|and|or|of|on|by|at|who|that|percent)\b)[\w’'-]+\s+){{0,3}}?  # suspected, registered
        (?P<who>{words})\b
        """,
        re.VERBOSE,
    )


def find(text: str, start: int, end: int, counted: re.Pattern[str], who: Mapping[str, str]) -> Count | None:
    """Return the first count of people in *text* between *start* and *end*; None where there is none."""
    match = counted.search(text, start, end)
    if match is None:
        return None
    about = " ".join((match["about"] or "").split())
    noun = who.get(match["who"] or "", "people")
    if match["scale"] in _SCALE_ZH or about in _ABOUT_ZH or not (match["who"] or "a").isascii():
        number = _said(round(float(match["number"]) * _SCALE_ZH.get(match["scale"] or "", 1)))
        about = _ABOUT_ZH.get(about, "about") if about else ""
    else:
        number = " ".join(filter(None, (match["number"], match["scale"])))
        about = _SAME.get(about, about)
    return Count(" ".join(filter(None, (about, number, noun))), match.span())


def _said(number: int) -> str:
    if number >= 1_000_000:
        return f"{number / 1_000_000:.10g} million"
    return f"{number:,}"


def amount(people: str) -> float | None:
    """Return the number in a count of *people*, None where there is none.

    >>> amount("nearly 1.3 million people")
    1300000.0
    """
    match = re.search(r"(\d[\d,]*(?:\.\d+)?)(?:\s+(million|billion|thousand))?", people)
    if match is None:
        return None
    return float(match[1].replace(",", "")) * _SCALE_EN.get(match[2] or "", 1)
