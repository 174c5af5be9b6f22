"""Builders of entries with defaults, so that a test names only what it is about."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from publish.event import Event, event
from publish.tongues import tongue
from timeline.entry import Citation, Entry
from timeline.vocabulary import Term, Vocabulary
from timeline.when import When

THEME = Path(__file__).parent.parent.parent / "theme"
ENGLISH, SPANISH, CHINESE = (tongue(code, THEME) for code in ("en", "es", "zh"))


def term(identifier: str, **changes: Any) -> Term:
    """Return a term with nothing but a name."""
    return replace(Term(identifier, identifier.title(), identifier, "", "", {}), **changes)


WORDS = Vocabulary(
    agencies={each: term(each) for each in ("alpha", "beta", "idle")},
    systems={each: term(each) for each in ("cards",)},
    kinds={"request": term("request", means="asked"), "ruling": term("ruling")},
    statuses={"blocked": term("blocked", means="stopped"), "pending": term("pending", means="open")},
)


def citation(origin: str = "wire", **changes: Any) -> Citation:
    """Return a citation of the report *origin*."""
    plain = Citation("Wire", "", "", "https://example.org/a", None, "en", origin, "", "four words stand here", "")
    return replace(plain, **changes)


def told(identifier: str, when: str, words: Vocabulary = WORDS, **changes: Any) -> Event:
    """Return an event that happened at *when*, with its terms from *words*."""
    entry = Entry(
        id=identifier,
        title=f"Test: {identifier}",
        when=When.parse(when),
        when_note="",
        when_basis="happened",
        kind="request",
        status="pending",
        from_=("alpha",),
        to=("beta",),
        systems=("cards",),
        people="",
        added=date(2026, 11, 21),
        citations=(citation(),),
        review="reviewed",
        body="It happened.",
    )
    return event(replace(entry, **changes), words, ENGLISH)
