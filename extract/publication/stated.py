"""Recognises a date written out as furniture writes it, and says which days it can mean.

A closed list of shapes in English, Spanish, Chinese and figures; relative words ("yesterday"), ranges and counts of
seconds are refused. Days that programs write for "none" are refused with the reason.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from extract.dates.en.words import MONTHS as ENGLISH
from extract.dates.es.words import MONTHS as SPANISH

MONTHS = {**{name.lower().rstrip("."): number for name, number in SPANISH.items()}, **ENGLISH}
EARLIEST = 1990
"""No page of the web is older; what an archive scanned is dated by its record, not by its page."""
ZEROS = {"1970-01-01": "the zero of computer clocks", "0001-01-01": "the zero of databases"}
"""Days that stand for "no date" in programs: Unix time 0 and the least value of .NET, Go and SQL."""

_MONTH = "|".join(sorted((re.escape(name) for name in MONTHS), key=len, reverse=True))
SHAPES = re.compile(
    rf"""(?<![\w/.-])(?:
      (?P<iso>[0-9]{{4}})(?P<isosep>[-/.])(?P<isom>[0-9]{{1,2}})(?P=isosep)(?P<isod>[0-9]{{1,2}})(?![-/0-9])
    | (?P<a>[0-9]{{1,2}})(?P<sep>[-/.])(?P<b>[0-9]{{1,2}})(?P=sep)(?P<figyear>[0-9]{{4}}|(?<!-)[0-9]{{2}})(?![-/0-9])
    | (?P<dday>[0-9]{{1,2}})(?:st|nd|rd|th|º|\.)?[ /-](?:de\ )?(?P<dmonth>{_MONTH})\b\.?,?
        (?:[ /-](?:de\ |del\ )?(?P<dyear>[0-9]{{4}})(?![0-9]))?
    | (?P<mmonth>{_MONTH})\b\.?\ (?P<mday>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:])(?:,?\ (?:de\ )?(?P<myear>[0-9]{{4}})
        (?![0-9:]))?
    | (?P<only>{_MONTH})\b\.?,?\ (?:de\ |del\ )?(?P<onlyyear>[0-9]{{4}})(?![0-9])
    )""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
"""A date in a Western script; a year may be missing after a named month."""
HAN = re.compile(
    r"(?:(?P<y>[0-9]{4}|[〇零○一二三四五六七八九]{4})\s?年\s?)?"
    r"(?P<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?"
    r"(?P<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?[日号號]"
)
"""A date in Chinese; its year may be missing."""
CLOCK = re.compile(
    r"(?:T|,?\s{0,3}(?:at\s|a las\s|\|\s)?)(?P<h>[0-2]?[0-9]):(?P<min>[0-5][0-9])(?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?"
    r"(?:(?P<utc>Z\b|UTC\b|GMT\b(?![+-])|[+-]00:?00\b)|(?P<own>(?:GMT)?[+-][01][0-9]:?[0-9]{2}\b|[A-Z]{2,4}\b))?",
    re.IGNORECASE,
)
"""A time of day after a date, with its zone."""
COMPACT = re.compile(r"\s*([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6}(?P<utc>Z)?|[0-9]{6})?\s*")
PARTIAL = re.compile(r"\s*([0-9]{4})(?:-([0-9]{2}))?\s*")
JAVASCRIPT = re.compile(r"\s*(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2}) ([0-9]{1,2}) ([0-9]{4})(?= )")
"""``Wed Mar 11 2026 12:00:00 GMT+0100``, as ECMAScript prints a date."""
LEADING = re.compile(r"\s*(?:[a-záéíóú]{3,10}\.?,?\s{1,3})?(?=[0-9a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """A date as it is written."""

    start: int
    """Where it begins in the words given."""
    end: int
    """Where it ends, a time of day included."""
    says: tuple[str, ...]
    """The days that it can mean, as `Evidence.says`."""
    zone: str = ""
    clock: int | None = None
    note: str = ""
    """Why it says nothing, or not enough."""


def first(words: str, order: str = "", start: int = 0) -> Stated | None:
    """Give the first date in *words* from *start* on; *order* is ``day`` or ``month`` where figures put that first.

    >>> first("on 3/11/2026").says, first("on 3/11/2026", "day").says, first("11 de marzo de 2026").says
    (('2026-03-11', '2026-11-03'), ('2026-11-03',), ('2026-03-11',))
    """
    western, han = SHAPES.search(words, start), HAN.search(words, start)
    if han and (western is None or han.start() <= western.start()):
        year = _han(han["y"]) if han["y"] else None
        return _timed(words, han, _says(year, _han(han["m"]), _han(han["d"])))
    return _timed(words, western, _western(western, order)) if western else None


def machine(words: str, order: str = "") -> Stated | None:
    """Give the date that a machine wrote as the whole of *words*: ISO 8601, RFC 5322, ECMAScript, or a plain date.

    >>> machine("2026-03-12T01:30:00Z").zone, machine("1773192600").note
    ('utc', 'is a count of seconds, which nobody can read')
    """
    words = words[:200]
    if re.fullmatch(r"\s*-?[0-9]{9,}\s*", words) and not COMPACT.fullmatch(words):
        return Stated(0, len(words), (), note="is a count of seconds, which nobody can read")
    if match := COMPACT.fullmatch(words):
        says, note = _says(int(match[1]), int(match[2]), int(match[3]))
        return Stated(0, len(words), says, "utc" if match["utc"] else "", None, note)
    if match := PARTIAL.fullmatch(words):
        month = f"-{match[2]}" if match[2] else ""
        if int(match[1]) < EARLIEST or (match[2] and not 1 <= int(match[2]) <= 12):
            return Stated(0, len(words), (), note="is no month of a web page")
        return Stated(0, len(words), (match[1] + month,), note="names no day")
    if (match := JAVASCRIPT.match(words)) and match[1].lower() in MONTHS:
        return _timed(words, match, _says(int(match[3]), MONTHS[match[1].lower()], int(match[2])))
    found = first(words, order)
    lead = LEADING.match(words)
    return found if found and (found.start == 0 or (lead and found.start <= lead.end())) else None


def _timed(words: str, match: re.Match[str], said: tuple[tuple[str, ...], str]) -> Stated:
    says, note = said
    clock = CLOCK.match(words, match.end())
    if clock is None or int(clock["h"]) > 23:
        return Stated(match.start(), match.end(), says, note=note)
    hour = int(clock["h"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower().startswith("p") else 0)
    zone = "utc" if clock["utc"] else "own" if clock["own"] else ""
    return Stated(match.start(), clock.end(), says, zone, hour * 60 + int(clock["min"]), note)


def _western(match: re.Match[str], order: str) -> tuple[tuple[str, ...], str]:
    if match["iso"]:
        return _says(int(match["iso"]), int(match["isom"]), int(match["isod"]))
    if match["dday"]:
        return _says(_year(match["dyear"]), MONTHS[match["dmonth"].lower()], int(match["dday"]))
    if match["mday"]:
        return _says(_year(match["myear"]), MONTHS[match["mmonth"].lower()], int(match["mday"]))
    if match["only"]:
        if int(match["onlyyear"]) < EARLIEST:
            return (), "is before 1990"
        return (f"{match['onlyyear']}-{MONTHS[match['only'].lower()]:02}",), "names no day"
    return _figures(int(match["a"]), int(match["b"]), match["figyear"], "day" if match["sep"] == "." else order)


def _figures(a: int, b: int, digits: str, order: str) -> tuple[tuple[str, ...], str]:
    """Read two numbers and a year; dots are international, a number above twelve is a day."""
    year = int(digits) + (0 if len(digits) == 4 else 2000)
    if a > 12 or b > 12 or a == b:
        order = "day" if a > 12 else "month"
    if order:
        return _says(year, *((b, a) if order == "day" else (a, b)))
    either = sorted({*_says(year, a, b)[0], *_says(year, b, a)[0]})
    return tuple(either), "can be read with the day or the month first" if len(either) > 1 else ""


def _says(year: int | None, month: int, day: int) -> tuple[tuple[str, ...], str]:
    """Give the day as EDTF, or the reason why it is none."""
    try:
        date = dt.date(2000 if year is None else year, month, day)
    except ValueError:
        return (), "is no day of the calendar"
    if year is None:
        return (f"XXXX-{month:02}-{day:02}",), "names no year"
    shown = date.isoformat()
    if shown in ZEROS:
        return (), f"is {ZEROS[shown]}"
    return ((), "is before 1990") if year < EARLIEST else ((shown,), "")


def _year(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _han(digits: str) -> int:
    """Read figures or Chinese numerals: 十一 is 11, 二〇二六 is 2026.

    >>> _han("二十一"), _han("二〇二六"), _han("3")
    (21, 2026, 3)
    """
    if digits.isascii():
        return int(digits)
    plain = digits.translate(str.maketrans("〇零○一二三四五六七八九", "000123456789"))
    tens, ten, units = plain.partition("十")
    return int(plain) if not ten else 10 * int(tens or 1) + int(units.replace("十", "") or 0)
