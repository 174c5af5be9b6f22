"""Calendars (RFC 5545) of events: each lasts from the first to the last day on which it may have happened.

A date that is no single day is said in words beside the title, so that a calendar makes none more precise. What has
no first or no last possible day is left out and counted. Nothing is taken from the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from publish import addresses, facts
from publish.event import Event
from publish.machine import machine
from publish.site import Site
from publish.telling import Words

LONGEST = 75
"""Octets of a line (RFC 5545, section 3.1)."""

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f]")


def days(site: Site) -> dict[str, str]:
    """Return how calendars tell each bounded event of *site*, by id."""
    return {each.id: _lines(_event(site, each)) for each in site.events if each.bounded}


def calendar(site: Site, title: str, events: tuple[Event, ...], page: str, known: Mapping[str, str]) -> str:
    """Return the calendar *title*, which belongs to *page*, of those of *events* that are `days` *known*."""
    shown = [known[each.id] for each in events if each.id in known]
    left_out = len(events) - len(shown)
    note = site.tongue.ngettext(
        "%(number)s event without a first or a last possible day is left out.",
        "%(number)s events without a first or a last possible day are left out.",
        left_out,
    )
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_text(site.name)}//{site.tongue.tag.upper()}",
        f"NAME:{_text(title)}",
        f"X-WR-CALNAME:{_text(title)}",
    ]
    if left_out:
        lines += [f"DESCRIPTION:{_text(note)}", f"X-WR-CALDESC:{_text(note)}"]
    if site.url:
        lines.append(f"URL:{addresses.absolute(site.url, site.tongue.folder + page)}")
    return _lines(lines) + "".join(shown) + _lines(["END:VCALENDAR"])


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(site: Site, event: Event) -> Iterator[str]:
    when = event.when
    assert when.earliest and when.latest  # it is bounded
    happened = event.entry.when_basis != "reported"
    plain = happened and when.precision == "day" and machine(when) == when.text
    title = event.told.title
    summary = title.text if plain else f"{title.text} ({facts.when(event, site.tongue)})"
    yield "BEGIN:VEVENT"
    yield f"UID:{site.id_of(event)}"
    yield f"DTSTAMP:{_day(event.changed)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(when.earliest)}"
    yield f"DTEND;VALUE=DATE:{_day(when.latest + timedelta(days=1))}"
    yield f"SUMMARY{_language(title, site)}:{_text(summary)}"
    yield f"DESCRIPTION:{_text(facts.line(event, site.tongue))}"
    if site.url:
        yield f"URL:{addresses.absolute(site.url, site.tongue.folder + addresses.event(event.id))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _language(words: Words, site: Site) -> str:
    return f";LANGUAGE={words.tag or site.tongue.tag}"


def _text(text: str) -> str:
    r"""Return *text* as a value of the type TEXT (section 3.3.11).

    >>> _text("a, b; c")
    'a\\, b\\; c'
    """
    return _FORBIDDEN.sub("", text).translate(_ESCAPED)


def _folded(line: str) -> str:
    """Return a *line* in pieces of `LONGEST` octets at most, no character broken."""
    if len(line.encode()) <= LONGEST:
        return line
    pieces = [""]
    for character in line:
        if len((pieces[-1] + character).encode()) > LONGEST:
            pieces.append(" ")
        pieces[-1] += character
    return "\r\n".join(pieces)
