"""What feeds and calendars say of an event in a line: when, where it stands, on how many reports it rests."""

from __future__ import annotations

from publish.counting import counted
from publish.event import Event
from publish.tongues import Tongue
from timeline.words import words


def when(event: Event, tongue: Tongue) -> str:
    """Return the date of *event* in words, and that it is the report's where the act's is not known."""
    said = words(event.when, tongue.code)
    if event.entry.when_basis == "reported":
        return tongue.gettext("%(date)s (reported; the date of the act is not known)") % {"date": said}
    return said


def line(event: Event, tongue: Tongue) -> str:
    """Return date, status and reports of *event*."""
    return f"{when(event, tongue)} · {event.status.name} · {counted(event.entry.citations, tongue)}"
