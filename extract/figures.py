"""Reads how many people a passage speaks of: “nearly 1.3 million immigrants”, “约4.7万名纳税人”."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_ABOUT_EN = (
    r"nearly|about|approximately|roughly|some|around|more\ than|(?<!handed\ )(?<!turned\ )(?<!hand\ )(?<!turn\ )over|"
    r"almost|up\ to|at\ least|fewer\ than|less\ than|an\ estimated|just\ over"
)
_SAME = {"approximately": "about", "roughly": "about", "some": "about", "around": "about"}
_ABOUT_ZH = {"近": "nearly", "超过": "more than", "超過": "more than", "逾": "more than", "至少": "at least"}
_SCALE_ZH = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}
_ABOUT_ES = {
    "casi": "nearly",
    "cerca de": "about",
    "unos": "about",
    "unas": "about",
    "alrededor de": "about",
    "aproximadamente": "about",
    "más de": "more than",
    "mas de": "more than",
    "al menos": "at least",
    "por lo menos": "at least",
    "hasta": "up to",
    "menos de": "fewer than",
    "en torno a": "about",
    "poco más de": "just over",
    "no menos de": "at least",
}
_SCALE_ES = {"mil": 1e3, "millón": 1e6, "millon": 1e6, "millones": 1e6}
_ONES_ES = {
    "un": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "medio": 0.5,
}
_SCALE_EN = {"million": 1e6, "billion": 1e9, "thousand": 1e3}


_PART = re.compile(r"[^，。；\d]{0,10}中的?(?=\d)")
"""What stands between a whole and the part of it that is meant: “128万人中的4.7万人”."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a passage speaks of."""

    said: str
    """In English, with its qualifier: “about 47,000 taxpayers”."""
    span: tuple[int, int]
    """Where the text says so."""
    whole: str = ""
    """The count of which it is a part: “47,000 of the 1.28 million people”; empty where it is of none."""


def pattern(who: Mapping[str, str], language: str) -> re.Pattern[str]:
    """Return the pattern of a count of people; *who* are the words for people with how English puts each."""
    words = "|".join(re.escape(word) for word in sorted(who, key=len, reverse=True)) or "(?!)"
    if language == "zh":
        return re.compile(
            rf"(?P<about>近|约|約|大约|大約|超过|超過|至少|逾)?(?P<number>\d+(?:\.\d+)?)(?P<scale>万|萬|亿|億)?(?:余|餘|多)?"
            rf"(?:[名人位]|[个個](?![^，。；\d]?[州省市县縣月星部国國机機团團]|[民共][主和]))(?:[^，。；\d]{{0,10}}?(?P<who>{words}))?"
        )
    if language == "es":
        about, ones = ("|".join(sorted(listed, key=len, reverse=True)) for listed in (_ABOUT_ES, _ONES_ES))
        return re.compile(
            rf"(?P<es>)(?:\b(?P<about>(?i:{about}))\s+(?:otr[oa]s\s+)?)?(?<![\d$€£.,])\b"
            rf"(?:(?P<number>\d[\d.,]*|{ones})(?:\s+(?P<scale>mil(?:l[oó]n|lones)?))?)(?:\s+de)?\s+(?:l[oa]s\s+|es[oa]s\s+)?"
            rf"(?:(?!(?:para|en|a|desde|y|o|de|por|que|dólares|pesos)\b)\w+\s+){{0,2}}?(?P<who>{words})\b"
        )
    return re.compile(
        rf"""
        (?:(?P<about>{_ABOUT_EN})\s+)?
        (?<![\d$€£.,])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?:\s+(?P<scale>million|billion|thousand))?
        \s+(?:(?:[\w’'-]+\s+)?(?:out\s+)?of\s+(?:(?:the|some|about|nearly|roughly|more\s+than)\s+)*(?P<whole>[\d.,]*\d(?:\s+(?:million|billion|thousand))?)\s+)?
        (?:of\s+(?:the|those|these)\s+)?
        (?:(?!(?:for|in|to|from|and|or|of|on|by|at|who|that|percent)\b)[\w’'-]+\s+){{0,3}}?  # suspected, registered
        (?P<who>{words})\b
        """,
        re.VERBOSE,
    )


def find(
    text: str,
    start: int,
    end: int,
    counted: re.Pattern[str],
    who: Mapping[str, str],
    dates: Sequence[tuple[int, int]] = (),
) -> Count | None:
    """Return the first count of people in *text* between *start* and *end*; None where there is none.

    A number within one of *dates* counts nobody: “dated Feb. 4 covers the records”.
    """
    found = (
        each
        for each in counted.finditer(text, start, end)
        if not any(low <= each.start("number") < high for low, high in dates)
    )
    match = next(found, None)
    if match is None:
        return None
    while (part := _PART.match(text, match.end())) and (named := counted.match(text, part.end(), end)):
        match = named
    about = " ".join((match["about"] or "").split())
    noun = who.get(match["who"] or "", "people")
    if "es" in match.re.groupindex:
        number = _said(round(_spanish(match["number"]) * _SCALE_ES.get(match["scale"] or "", 1)))
        about = _ABOUT_ES.get(about.lower(), "")
    elif match["scale"] in _SCALE_ZH or about in _ABOUT_ZH or not (match["who"] or "a").isascii():
        number = _said(round(float(match["number"]) * _SCALE_ZH.get(match["scale"] or "", 1)))
        about = _ABOUT_ZH.get(about, "about") if about else ""
    else:
        number = " ".join(filter(None, (match["number"], match["scale"])))
        about = _SAME.get(about, about)
    whole = match["whole"] if "whole" in match.re.groupindex and match["whole"] else ""
    return Count(" ".join(filter(None, (about, number, noun))), match.span(), f"{whole} {noun}" if whole else "")


def _spanish(number: str) -> float:
    """Read a number as Spanish texts write it: three digits after a point or comma are thousands.

    >>> _spanish("47.000"), _spanish("2,300"), _spanish("1,3"), _spanish("dos")
    (47000.0, 2300.0, 1.3, 2.0)
    """
    if number in _ONES_ES:
        return float(_ONES_ES[number])
    digits = number.rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return float(re.sub(r"[.,]", "", digits))
    whole, _, part = digits.replace(",", ".").partition(".")
    return float(f"{whole}.{re.sub(r'[^0-9]', '', part) or 0}")


def _said(number: int) -> str:
    if number >= 1_000_000:
        return f"{number / 1_000_000:.10g} million"
    return f"{number:,}"


@functools.lru_cache(maxsize=10_000)
def amount(people: str) -> float | None:
    """Return the number in a count of *people*, None where there is none.

    >>> amount("nearly 1.3 million people")
    1300000.0
    """
    match = re.search(r"(\d[\d,]*(?:\.\d+)?)(?:\s+(million|billion|thousand))?", people)
    if match is None:
        return None
    return float(match[1].replace(",", "")) * _SCALE_EN.get(match[2] or "", 1)


_LOOSE: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("more than", "over", "just over", "at least"), (1.0, 1.1)),
    **dict.fromkeys(("nearly", "almost", "up to", "fewer than", "less than"), (0.9, 1.0)),
    **dict.fromkeys(("about", "an estimated"), (0.95, 1.05)),
}
"""How much a count of the same people may be of one that is told with these words."""


def alike(one: str, other: str) -> bool:
    """Whether two counts of people may be of the same ones, one of them rounded or told roughly.

    >>> alike("about 47,000 taxpayers", "47,289 people"), alike("42,695 taxpayers", "47,000 taxpayers")
    (True, False)
    >>> alike("nearly 1.3 million", "1.28 million people"), alike("1.28 million", "1.2 million people")
    (True, False)
    """
    first, then = amount(one), amount(other)
    if first is None or then is None or first == then:
        return True
    return any(_fits(said, exact) for said, exact in ((one, then), (other, first)))


def _fits(said: str, exact: float) -> bool:
    """Whether *exact* may be what is *said* in a round number."""
    number = amount(said) or 0
    low, high = next((span for word, span in _LOOSE.items() if said.startswith(word)), (1.0, 1.0))
    step = _step(number)
    return (low * number <= exact <= high * number) or (step > 1 and abs(exact - number) <= step / 2)


def _step(number: float) -> int:
    """Return the last place of a round *number*: 1,000 of 47,000."""
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    return step
