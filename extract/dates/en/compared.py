"""Recognises periods of comparison: "a year ago", "the year-ago quarter", "the same period last year".

Read against the quarter, half or month told last; what follows does not count from them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.reading import Reading, named, relative
from extract.dates.rule import Rule, the, words
from extract.dates.story import Story

QUARTERS = frozenset({"quarter", "half"})
LIKE = ("same", "corresponding", "comparable", "like")
YEARS = frozenset({"year"})
COMPARED = frozenset({"quarter", "half", "month", "year", "week"})


def read_compared(match: re.Match[str], story: Story) -> Reading | None:
    """Read the period a year before the one told last."""
    told = story.last(QUARTERS, match.start(), 2500)
    year = story.last(YEARS, match.start(), len(story.before(match.start())))
    told = year if year and not match["unit"] else told or story.last(COMPARED, match.start(), 2500)
    if story.anchor is None:
        return relative(None)
    if told is None:
        return relative(cal.year(story.anchor.year - 1))
    if told.unit == "year" and match["unit"] and match["unit"].lower() == "quarter":
        told = cal.shifted("quarter", story.anchor, -1)
    return replace(relative(cal.containing(told.unit, cal.moved(told.first, "year", -1))), aside=True)


def read_latest(match: re.Match[str], story: Story) -> Reading | None:
    """Read the latest quarter as the one told last, else the last that is complete."""
    if story.anchor is None:
        return relative(None)
    told = story.last(frozenset({"quarter"}), match.start(), 4000)
    if told is not None and told.first <= story.anchor:
        near = [p for _, p in story.told[-12:] if p.unit == "quarter" and p.last <= story.anchor]
        return relative(max(near, default=told, key=lambda p: p.first))
    return relative(cal.shifted("quarter", story.anchor, -1))


def read_compared_span(match: re.Match[str], story: Story) -> Reading | None:
    """Read a comparison period; "same" and "like" count only with a year named."""
    words_ = match[0].lower()
    if re.match(r"(?:the )?(?:same|like|corresponding|comparable)\b", words_) and "year" not in words_:
        return None
    if (match["unit"] or "").lower() == "results":
        reading = read_compared(match, story)
        start = match.start() + (4 if words_.startswith("the ") else 0)
        return reading.at(start, match.start("unit") - 1) if reading else None
    return read_compared(match, story)


def read_compared_year(match: re.Match[str], story: Story) -> Reading | None:
    """Read "a year ago" as the same quarter of last year in a report of quarters."""
    told = story.last(QUARTERS, match.start(), 2500)
    if told is None or told.unit not in ("quarter", "half"):
        return None
    return read_compared(match, story)


def read_year_quarter(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the 1988 quarter" against the quarter told last."""
    told = story.last(frozenset({"quarter"}), match.start(), 2500)
    if told is None:
        return named(cal.year(int(match["year"])))
    return relative(cal.quarter(int(match["year"]), (told.first.month + 2) // 3))


def read_same_of(match: re.Match[str], story: Story) -> Reading | None:
    """Read "the same quarter of 2004" against the quarter or month told last."""
    year, unit = int(match["year"]), match["unit"].lower()
    told = story.last(frozenset({"quarter", "half", "month"} if unit == "period" else {unit}), match.start(), 2500)
    if told is None:
        return named(cal.year(year))
    return relative(cal.containing(told.unit, told.first.replace(year=year, day=1)))


RULES: tuple[Rule, ...] = (
    words(
        "compared",
        {*the(LIKE), *LIKE},
        r"(?:the )?(?:same|corresponding|comparable|like) (?P<unit>quarter|period|half|month) (?:of|in) "
        r"(?P<year>[12][0-9]{3})",
        read_same_of,
    ),
    words(
        "compared",
        {*the((*LIKE, "year", "prior")), *LIKE, "year", "prior"},
        r"(?:the )?(?:year-ago|year-earlier|same|corresponding|comparable|prior-year|like|year ago"
        r"|year earlier)(?: (?:\w+-)?(?P<unit>quarter|period|half|month|results)(?: (?:last year|a year "
        r"(?:ago|earlier)|of the previous year|the (?:previous|prior) year|(?:in|of) (?:last year|the "
        r"(?:prior|previous) year)))?)",
        lambda m, s: read_compared_span(m, s),
    ),
    words("compared", {"year"}, r"year-(?:ago|earlier)(?P<unit>)", read_compared),
    words("compared", {"a"}, r"a year (?:ago|earlier|before)(?P<unit>)", lambda m, s: read_compared_year(m, s)),
    words("compared", {"last"}, r"last year's (?P<unit>quarter|period|half)", read_compared),
    words(
        "latest",
        {*the(("latest", "most", "just", "recent")), "latest"},
        r"(?:the )?(?:latest|most recent|just-ended|recent) (?:quarter|period)",
        read_latest,
    ),
    words("latest", the(("quarter", "period")), r"the (?:quarter|period)(?= ended)", read_latest),
    words("latest", the(("quarter",)), r"the quarter", read_latest),
    words("year-quarter", {"the #"}, r"the (?P<year>[12][0-9]{3}) quarter", lambda m, s: read_year_quarter(m, s)),
)
