"""Reads how many people a passage speaks of: “nearly 1.3 million immigrants”, “约4.7万名纳税人”."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENGLISH = re.compile(
    r"""
    (?:(?P<about>nearly|about|approximately|roughly|some|around|more\ than|over|almost|up\ to|at\ least|fewer\ than|
        less\ than|an\ estimated|just\ over)\s+)?
    (?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s+(?P<scale>million|billion|thousand))?
    \s+(?:(?:of\ (?:the|those|these)|suspected|undocumented|individual|unnamed|different|former|low-income|Medicaid|
        SNAP|airline|registered|American|immigrant|foreign)\s+){0,4}
    (?P<who>people|persons|individuals|taxpayers|immigrants|enrollees|subscribers|recipients|names|residents|voters|
        children|sponsors|veterans|workers|students|employees|passengers|drivers|tenants|Americans|members|migrants|
        noncitizens|patients|beneficiaries|accounts|addresses|households|families|records)\b
    """,
    re.VERBOSE,
)
_CHINESE = re.compile(
    r"(?P<about>近|约|約|大约|大約|超过|超過|至少|逾)?(?P<number>\d+(?:\.\d+)?)(?P<scale>万|萬|亿|億)?(?:余|多)?[名人位个個]"
    r"(?:[^，。；]{0,10}?(?P<who>纳税人|納稅人|移民|参保者|參保者|居民|选民|選民|儿童|兒童|人))?"
)
_WHO = {
    "纳税人": "taxpayers",
    "納稅人": "taxpayers",
    "移民": "immigrants",
    "参保者": "enrollees",
    "參保者": "enrollees",
    "居民": "residents",
    "选民": "voters",
    "選民": "voters",
    "儿童": "children",
    "兒童": "children",
}
_SAME = {"approximately": "about", "roughly": "about", "some": "about", "around": "about"}
_ABOUT = {"近": "nearly", "超过": "more than", "超過": "more than", "逾": "more than", "至少": "at least"}


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a passage speaks of."""

    said: str
    """In English, with its qualifier: “about 47,000 taxpayers”."""
    span: tuple[int, int]
    """Where the text says so."""


def find(text: str, start: int, end: int) -> Count | None:
    """Return the first count of people in *text* between *start* and *end*; None where there is none.

    >>> find("约4.7万名纳税人的数据", 0, 11).said
    'about 47,000 taxpayers'
    """
    if match := _ENGLISH.search(text, start, end):
        about = " ".join((match["about"] or "").split())
        about = _SAME.get(about, about)
        return Count(" ".join(filter(None, (about, match["number"], match["scale"], match["who"]))), match.span())
    if match := _CHINESE.search(text, start, end):
        number = float(match["number"]) * {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}.get(match["scale"] or "", 1)
        about = _ABOUT.get(match["about"], "about") if match["about"] else ""
        who = _WHO.get(match["who"] or "", "people")
        return Count(" ".join(filter(None, (about, _said(round(number)), who))), match.span())
    return None


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
    return float(match[1].replace(",", "")) * {"million": 1e6, "billion": 1e9, "thousand": 1e3}.get(match[2] or "", 1)
