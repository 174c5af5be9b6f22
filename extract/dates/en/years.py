"""Recognises a year, in digits or spelled out: "1996", "nineteen ninety-six", "the year two thousand".

Refuses numbers that count or name something: "2000 people", "Section 2025", "about 1,990", "$1990", "Route
1954".
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.words import MONTH, MONTHS, ONES, TENS, month_number, number
from extract.dates.reading import Reading, between, named
from extract.dates.rule import Rule, choice, words
from extract.dates.story import Story

LOW, HIGH = 1900, 2059
"""Years that need no support; older ones need a word that shows a year."""
SUPPORT = Deferred(
    r"(?:\b(?:in|since|by|until|till|before|after|from|to|through|during|between|and|of|year|early|mid|late"
    r"|for|circa|ca?\.|"
    r"around|about|summer|spring|fall|autumn|winter|or|the|than|as|back|on|into)|[-(,/])\s{0,3}$",
    re.IGNORECASE,
)
"""What stands before a year."""
EARLY = Deferred(r"\b(?:in|by|until|since|from|of|to|between|and|after|before)\s{1,3}$", re.IGNORECASE)
"""What stands before a year of three digits."""
PLURAL = Deferred(r"\s(?:[a-z]+ )?[a-z]+s\b")
CIRCA = Deferred(r"\b(?:circa|ca\.?|c\.|around|about)\s{1,3}$", re.IGNORECASE)
"""What makes a year approximate."""
COUNTED_BEFORE = Deferred(
    r"(?:\b(?:section|sections|sec\.|title|route|highway|no\.|number|room|flight|page|pages|pp\.|article"
    r"|model|"
    r"chapter|form|rule|bill|hr|h\.r\.|s\.|act of congress|suite|apartment|extension|channel|order|docket|"
    r"case|vol\.|approximately|roughly|nearly|almost|over|than|least|most|some|only|exactly|cost|costs|paid|"
    r"u\.s\.c\.|c\.f\.r\.|§|building|gate|platform|bus|lot|box|boeing|unit|grade|class|district|studio"
    r"|apollo|windows|office|level|to about|index|average|points|gained|lost|up|down)"
    r"|[$#£€@§=+*])"
    r"\s{0,3}$",
    re.IGNORECASE,
)
"""What stands before a number that is no year."""
COUNTED_AFTER = Deferred(
    r"\s{0,2}(?:%|percent\b|per cent\b|(?:[a-z]+ )?(?:people|persons|men|women|children|members|soldiers"
    r"|troops|workers|jobs|"
    r"employees|pages|feet|miles|meters|metres|kilometers|km|kg|pounds|tons|tonnes|dollars|euros|yen|"
    r"francs|points|shares|units|cars|homes|houses|students|patients|cases|deaths|votes|words|times|hours"
    r"|minutes|"
    r"days|weeks|months|years|seats|delegates|refugees|migrants|immigrants|taxpayers|prisoners|degrees"
    r"|inmates|residents|"
    r"barrels|acres|calories|mph|megawatts|gmt|est|edt|hrs|u\.s\.c|c\.f\.r|pennsylvania avenue)\b)"
    r"|[A-Za-z%$]|\.[0-9]|,[0-9]{3}|/[0-9]| [A-Z][a-z]+ (?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard"
    r"|Drive)\b"
)
"""What stands after a number that is no year."""


def read_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read four digits as a year where nothing shows a count or a name."""
    start, end = match.start(), match.end()
    value = int(match["year"])
    near = story.before(start, 24)
    if COUNTED_BEFORE.search(near) or COUNTED_AFTER.match(story.text, end, end + 40):
        return None
    if (
        near.endswith(("-", "/"))
        and near[-2:-1].isalnum()
        and not near[-2:-1].isdigit()
        and not re.search(r"\b(?:mid|post|pre|early|late)-$", near, re.I)
    ):
        return None
    if value % 10 == 0 and PLURAL.match(story.text, end) and not SUPPORT.search(near):
        return None
    if not LOW <= value <= HIGH and not SUPPORT.search(near):
        return None
    if value < 1000 or value > 2100:
        return None
    if 1000 <= value < 1500 and not re.search(
        r"\b(?:in|year|since|until|by|of|from|between|before|after|circa|c\.|ca\.|around|about)\s{1,3}$", near, re.I
    ):
        return None
    whole = named(cal.year(value))
    return replace(whole, mod="APPROX", edtf=f"{value}~") if CIRCA.search(near) else whole


def read_early(match: re.Match[str], story: Story) -> Reading | None:
    """Read a year of three digits in a history of that age: "In 843 they returned"."""
    near = story.before(match.start(), 24)
    if not story.narrative or not EARLY.search(near) or COUNTED_BEFORE.search(near):
        return None
    if PLURAL.match(story.text, match.end()) or COUNTED_AFTER.match(story.text, match.end(), match.end() + 40):
        return None
    return named(cal.year(int(match["year"])))


def read_range(match: re.Match[str], story: Story) -> Reading | None:
    """Read two years with a dash."""
    first, last = int(match["year"]), int(match["to"])
    if len(match["to"]) == 2:
        last += first // 100 * 100
    near = story.before(match.start(), 24)
    if (
        not first < last <= first + 400
        or COUNTED_BEFORE.search(near)
        or first < 1000
        or COUNTED_AFTER.match(story.text, match.end(), match.end() + 40)
    ):
        return None
    edtf = between(cal.year(first), cal.year(last))
    one = Reading("DATE", f"{first:04}", edtf, None, cal.year(first)).at(*match.span("year"))
    two = Reading("DATE", f"{last:04}", edtf, None, cal.year(last)).at(*match.span("to"))
    return Reading("DATE", one.value, edtf, None, one.period, *match.span("year"), more=(two,))


def read_spelled(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a year in words."""
    if match["head"].lower() == "two thousand":
        value = 2000 + int(number(match["tail"] or "") or 0)
    else:
        rest = number(match["tail"] or "")
        if rest is None or rest > 99 or (rest < 10 and "oh" not in match[0].lower()):
            return None
        value = int((number(match["head"]) or 0) * 100 + rest)
    return named(cal.year(value))


TAIL = rf"(?:(?:{choice(TENS)})(?:[ -](?:{choice(ONES)}))?|oh[ -](?:{choice(ONES)})|(?:{choice(ONES)}))(?![a-z])"

RULES: tuple[Rule, ...] = (
    words("year", {"#4"}, r"(?P<year>[12][0-9]{3})(?:,(?=[ \n]))?(?<!,)", read_year),
    words("year-early", {"#3"}, r"(?P<year>[1-9][0-9]{2})(?![,.][0-9])", read_early),
    words("year-range", {"#4"}, r"(?P<year>[12][0-9]{3})(?: ?- ?| ?/ ?)(?P<to>[12][0-9]{3}|[0-9]{2})", read_range),
    words(
        "year-spelled",
        {"eighteen", "nineteen", "twenty"},
        rf"(?P<head>eighteen|nineteen|twenty)[ -](?:hundred )?(?P<tail>{TAIL})",
        read_spelled,
    ),
    words(
        "year-spelled",
        {"the year"},
        rf"(?:the year )(?P<head>two thousand)(?: (?:and )?(?P<tail>{TAIL}))?",
        read_spelled,
    ),
    words(
        "month-year-spelled",
        MONTHS,
        rf"{MONTH} (?P<head>eighteen|nineteen|twenty)(?: |-)(?:hundred )?(?P<tail>{TAIL})",
        lambda m, s: read_month_spelled(m, s),
    ),
    words(
        "year-named",
        {"the year", "year"},
        r"(?:the )?year (?P<year>[12][0-9]{3})",
        lambda m, _s: named(cal.year(int(m["year"]))),
    ),
    words("year-short", {"'"}, r"'(?P<year>[0-9]{2})(?!s|[0-9])", lambda m, s: read_short(m, s)),
)


def read_short(match: re.Match[str], story: Story) -> Reading | None:
    """Read two digits after an apostrophe, where a preposition or a month shows a year."""
    if not re.search(
        r"\b(?:in|since|of|by|until|from|to|summer|spring|fall|winter|class of)\s{1,3}$",
        story.before(match.start(), 14),
        re.IGNORECASE,
    ):
        return None
    value = int(match["year"])
    return named(cal.year(value + (1900 if value >= 30 else 2000)))


def read_month_spelled(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month with a year in words."""
    year = read_spelled(match, story)
    return named(cal.month(year.period.first.year, month_number(match["month"]))) if year and year.period else None
