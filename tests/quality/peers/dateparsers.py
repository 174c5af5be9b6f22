"""The search of dateparser (BSD), with its results put into TIMEX3.

It gives words, an instant and how fine that is (`add_period`), but no place: words are looked for in the text one
after another. It knows neither durations nor sets; every result is a date or a time. Its strategy is "split", the
default and by far the better on the development sets.
"""

from __future__ import annotations

import datetime as dt

from tests.quality.peers.tagged import AbsentError, Tagged, Tagger, trimmed

FORMATS = {"year": "%Y", "month": "%Y-%m", "week": "%G-W%V", "day": "%Y-%m-%d"}
STARTS = {"year": "%Y-01-01", "month": "%Y-%m-01"}


def load_english() -> Tagger:
    """Give the tagger of English."""
    return loaded("en")


def load_chinese() -> Tagger:
    """Give the tagger of Chinese."""
    return loaded("zh")


def loaded(language: str) -> Tagger:
    """Give the tagger of *language*."""
    try:
        from dateparser.search import search_dates
    except ImportError as error:
        raise AbsentError("make bench installs it") from error

    def tag(text: str, written: dt.datetime | None) -> list[Tagged]:
        settings = {"PREFER_DATES_FROM": "past", "RETURN_TIME_AS_PERIOD": True}
        if written:
            settings["RELATIVE_BASE"] = written
        found = search_dates(text, [language], settings, add_period=True)
        return placed(text, found or [])

    return tag


def placed(text: str, found: list[tuple[str, dt.datetime, str]]) -> list[Tagged]:
    """Give the results their places in the text.

    >>> placed("It came on Tuesday, the day", [("on Tuesday, the", dt.datetime(2013, 6, 4), "day")])
    [Tagged(start=11, end=18, type='DATE', value='2013-06-04', first_day='2013-06-04')]
    """
    tags = []
    place = 0
    for words, instant, period in found:
        start = text.find(words, place)
        if start < 0:
            continue
        place = start + len(words)
        kind = "DATE" if period in FORMATS else "TIME"
        value = instant.strftime(FORMATS.get(period, "%Y-%m-%dT%H:%M"))
        day = instant - dt.timedelta(instant.weekday()) if period == "week" else instant
        first = day.strftime(STARTS.get(period, "%Y-%m-%d"))
        tags.append(Tagged(*trimmed(text, start, place), kind, value, first))
    return tags
