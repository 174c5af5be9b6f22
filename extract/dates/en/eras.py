"""Recognises years and centuries that name their era: "480 BC", "AD 70", "the 3rd century BC".

The calendar here begins with the year 1, so a year before it has a TIMEX3 value and no EDTF. Refuses letters in
another order or in lower case, which are words or names.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.en.words import ORDINALS, SEASONS
from extract.dates.reading import Reading, named
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

EDGES = ("early", "mid", "late")
BEFORE = r"(?P<era>BCE|BC|B\. ?C\. ?E\.|B\. ?C\.)"
SINCE = r"(?P<era>AD|CE|A\. ?D\.|C\. ?E\.)"
PART = rf"(?:(?:{choice(EDGES)})(?: |-))?"


def written(match: re.Match[str]) -> bool:
    """Tell whether the letters of the era are capitals."""
    return match["era"].isupper()


def read_before(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a year or a decade before the common era."""
    if not written(match) or not int(match["year"]):
        return None
    number = match["year"].zfill(4)
    return Reading("DATE", "BC" + (number[:3] if match["decade"] and number.endswith("0") else number))


def read_range(match: re.Match[str], _story: Story) -> Reading | None:
    """Read two years before the common era with a dash."""
    first, last = match["year"].zfill(4), match["to"].zfill(4)
    if not written(match) or int(first) <= int(last):
        return None
    one = Reading("DATE", f"BC{first}").at(*match.span("year"))
    two = Reading("DATE", f"BC{last}").at(match.start("to"), match.end())
    return Reading("DATE", one.value, start=one.start, end=one.end, more=(two,))


def read_since(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a year of the common era."""
    year = int(match["year"])
    return named(cal.year(year)) if written(match) and 1 <= year <= 2100 else None


def read_century(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a century or millennium before the common era: its years begin with one less than its number."""
    text = match["nth"].lower().replace(" ", "-")
    digits = re.sub(r"\D", "", text)
    nth = int(digits) if digits else ORDINALS.get(text, 0)
    if not written(match) or not 1 <= nth <= 99:
        return None
    return Reading("DATE", f"BC{nth - 1:02}" if match["unit"].lower() == "century" else f"BC{nth - 1}")


RULES: tuple[Rule, ...] = (
    words("year-bc", {"#", "the #"}, rf"(?:the )?(?P<year>[0-9]{{1,4}})(?P<decade>s)? ?{BEFORE}", read_before),
    words(
        "season-bc",
        {*SEASONS, *the(SEASONS)},
        rf"(?:the )?(?P<season>{choice(SEASONS)}) (?:of )?(?P<year>[0-9]{{1,4}}) ?{BEFORE}",
        lambda m, s: (
            Reading("DATE", f"BC{m['year'].zfill(4)}-{SEASONS[m['season'].lower()]}") if written(m) else None
        ),
    ),
    words("year-bc", {"#"}, rf"(?P<year>[0-9]{{1,4}}) ?- ?(?P<to>[0-9]{{1,4}}) ?{BEFORE}", read_range),
    words("year-ad", {"#"}, rf"(?P<year>[0-9]{{1,4}}) ?{SINCE}", read_since),
    words("year-ad", {"ad", "a"}, rf"{SINCE} ?(?P<year>[0-9]{{1,4}})", read_since),
    words(
        "century-bc",
        {"#2", *EDGES, *(word.split("-")[0] for word in ORDINALS), *the((*EDGES, *ORDINALS, "#"))},
        rf"(?:the )?{PART}(?P<nth>[0-9]{{1,2}}(?:st|nd|rd|th)|{choice(ORDINALS)})[ -](?P<unit>century|millennium) ?"
        rf"{BEFORE}",
        read_century,
    ),
)
"""How an era is written: "BC" and "CE" after the year, "AD" on either side."""
