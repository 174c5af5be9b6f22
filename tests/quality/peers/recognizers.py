"""Microsoft Recognizers-Text for Python (MIT), with its results put into TIMEX3.

The rules of the mapping:

- The library is given a paragraph at a time, which spares it some wrong offsets and a little time.
- Of several candidates ("Friday", "May") the one nearest to the day of writing is taken: of the rules tried on the
  development sets the one that does best by the library.
- An open part of a timex (XXXX) is filled from that candidate, a bare time of day takes the day of writing, and a
  whole hour is written with minutes.
- A range (from, to, length) is a quarter, a half year, a decade or a century where it is exactly that, else its
  length.
- Spans lose the prepositions that the library counts in ("since Jan. 13").
"""

from __future__ import annotations

import datetime as dt
import re
import warnings
from typing import Any

from tests.quality.peers.tagged import AbsentError, Tagged, Tagger, trimmed

PARAGRAPH = re.compile(r"(?:(?!\n[ \t]*\n).)+", re.DOTALL)
RANGE = re.compile(r"\((\d{4})-(\d\d)-01,\d{4}-\d\d-01,(P\d+[YM])\)")
LENGTH = re.compile(r"\(.*,(P[^,]+)\)")


def load_english() -> Tagger:
    """Give the tagger of English."""
    return loaded("en-us")


def load_chinese() -> Tagger:
    """Give the tagger of Chinese."""
    return loaded("zh-cn")


def loaded(culture: str) -> Tagger:
    """Give the tagger of *culture*, its models built once."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from recognizers_date_time import DateTimeRecognizer
        except ImportError as error:
            raise AbsentError("make bench installs it") from error
        model = DateTimeRecognizer(culture).get_datetime_model()

    def tag(text: str, written: dt.datetime | None) -> list[Tagged]:
        return [
            each._replace(start=each.start + part.start(), end=each.end + part.start())
            for part in PARAGRAPH.finditer(text)
            for each in (tagged(part[0], found, written) for found in model.parse(part[0], written))
        ]

    return tag


def tagged(text: str, found: Any, written: dt.datetime | None) -> Tagged:
    """Put one of the library's results into TIMEX3."""
    one = chosen((found.resolution or {}).get("values") or [{}], written)
    start, end = trimmed(text, found.start, found.end + 1)
    value = timex_value(one, written)
    day = day_of(one)
    return Tagged(start, end, timex_type(found.type_name.rpartition(".")[2], value), value, day)


def day_of(one: dict[str, str]) -> str | None:
    """Give the day on which a candidate begins.

    >>> day_of({"start": "2013-05-27", "end": "2013-06-03"}), day_of({"value": "15:00:00"})
    ('2013-05-27', None)
    """
    found = re.match(r"\d{4}-\d\d-\d\d", one.get("start") or one.get("value") or "")
    return found[0] if found else None


def chosen(candidates: list[dict[str, str]], written: dt.datetime | None) -> dict[str, str]:
    """Choose the candidate nearest to the day of writing, or the first.

    >>> chosen([{"value": "2013-05-31"}, {"value": "2013-06-07"}], dt.datetime(2013, 6, 6))
    {'value': '2013-06-07'}
    """

    def distance(one: dict[str, str]) -> dt.timedelta:
        day = day_of(one)
        return abs(dt.datetime.fromisoformat(day) - written) if day and written else dt.timedelta.max

    return min(candidates, key=distance)


def timex_type(kind: str, value: str | None) -> str:
    """Give the TIMEX3 type of the library's *kind* and of a TIMEX3 value.

    >>> timex_type("datetime", "PAST_REF"), timex_type("daterange", "P2W"), timex_type("set", "P1D")
    ('DATE', 'DURATION', 'SET')
    """
    if kind in ("set", "duration"):
        return kind.upper()
    if value and value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "time" in kind and not (value or "").endswith("_REF") else "DATE"


def timex_value(one: dict[str, str], written: dt.datetime | None) -> str | None:
    """Give the TIMEX3 value of a candidate.

    >>> timex_value({"timex": "XXXX-WXX-3T22", "value": "1998-02-11 22:00:00"}, None)
    '1998-02-11T22:00'
    >>> [timex_value({"timex": f"(1998-07-01,{end})"}, None) for end in ("1998-10-01,P3M", "1999-07-01,P1Y")]
    ['1998-Q3', 'P1Y']
    >>> timex_value({"timex": "TMO"}, dt.datetime(2013, 6, 6))
    '2013-06-06TMO'
    """
    timex = one.get("timex")
    if not timex:
        return None
    if timex.startswith("("):
        return calendar_span(timex)
    day = day_of(one)
    date, mark, time = timex.partition("T") if not timex.startswith(("P", "F")) else (timex, "", "")
    if date.startswith("XXXX-") and day:
        date = day[:7] if re.fullmatch(r"XXXX-\d\d", date) else day
    if mark and not date and written:
        date = written.date().isoformat()
    return date + mark + (f"{time}:00" if re.fullmatch(r"\d\d", time) else time)


def calendar_span(timex: str) -> str | None:
    """Give a range as the quarter, half, decade or century it is, or else its length.

    >>> calendar_span("(1990-01-01,2000-01-01,P10Y)"), calendar_span("(1998-02-20,1998-03-06,P2W)")
    ('199', 'P2W')
    """
    found = RANGE.fullmatch(timex)
    if found:
        year, month, length = found[1], int(found[2]), found[3]
        if length == "P3M" and month % 3 == 1:
            return f"{year}-Q{month // 3 + 1}"
        if length == "P6M" and month % 6 == 1:
            return f"{year}-H{month // 6 + 1}"
        if month == 1 and (length, year[3:]) == ("P10Y", "0"):
            return year[:3]
        if month == 1 and (length, year[2:]) == ("P100Y", "00"):
            return year[:2]
    length_only = LENGTH.fullmatch(timex)
    return length_only[1] if length_only else None
