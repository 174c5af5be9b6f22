"""Recognises a part of a named month or year: "early September", "mid-2025", "the end of 1994".

Early, mid and late are thirds with a soft edge ("early 2025" runs to about March); the end of a year is its
last quarter. Refuses "the end of" what is no time.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.en.absolute import capital, without_year
from extract.dates.en.seasons import bare_season
from extract.dates.en.words import MONTH, PARTS, SEASONS, month_number
from extract.dates.reading import Reading, named, part_of, relative
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

EDGES = ("beginning", "start", "middle", "end")
YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9]|%|-[0-9])"
PART = (
    r"(?P<part>early|late|mid|the (?:beginning|start|middle|end) of|(?:beginning|start|middle|end) of)(?:-| )"
    r"(?:in |the )?(?:year )?"
)


def read_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read a part of a month or year."""
    whole = read_whole(match, story)
    if whole is None:
        return None
    part = match["part"].lower().split()
    return part_of(whole, PARTS[part[0] if part[0] != "the" else part[1]])


def read_whole(match: re.Match[str], story: Story) -> Reading | None:
    """Read what the part is of."""
    year = match["year"] or match["alone"]
    if match["season"]:
        code = SEASONS[match["season"].lower()]
        if match["season_year"]:
            return named(cal.season(int(match["season_year"]), code))
        return relative(bare_season(code, match.start(), match.end(), story))
    if match["month"]:
        if not capital(match["month"]):
            return None
        month = month_number(match["month"])
        if year:
            return named(cal.month(int(year), month))
        return without_year(month, None, match.start(), match.end(), story)
    return named(cal.year(int(year)))


RULES: tuple[Rule, ...] = (
    words(
        "part",
        {"early", "late", "mid", *EDGES, *the(EDGES)},
        rf"{PART}(?:{MONTH}(?:(?: ?, ?| | of ){YEAR})?|{YEAR.replace('<year>', '<alone>')}|"
        rf"(?P<season>{choice(SEASONS)})(?:(?: of)? (?P<season_year>[12][0-9]{{3}}))?)",
        read_part,
    ),
)
