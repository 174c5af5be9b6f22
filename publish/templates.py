"""What templates may rely on: escaping, strictness, and the functions that say dates and sources."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from jinja2 import StrictUndefined

from publish.counting import counted
from publish.landing import landing
from publish.languages import language, written_in
from publish.machine import machine
from publish.markdown import plain, rendered
from timeline.when import When
from timeline.words import MONTHS, words

ENVIRONMENT: dict[str, Any] = {
    "autoescape": True,  # Pelican's own default is off, and news text is foreign text
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": [],
}


def day(value: date) -> str:
    """Return a calendar day in words."""
    return words(When.parse(value.isoformat()))


FILTERS: dict[str, Callable[..., Any]] = {
    "counted": counted,
    "day": day,
    "landing": landing,
    "language": language,
    "machine": machine,
    "plain": plain,
    "rendered": rendered,
    "words": words,
    "written_in": written_in,
}


def settle(settings: dict[str, Any]) -> None:
    """Make every template environment of Pelican's *settings* the one that our templates need."""
    settings["JINJA_ENVIRONMENT"] = ENVIRONMENT
    settings["JINJA_FILTERS"] = settings["JINJA_FILTERS"] | FILTERS
    settings["JINJA_GLOBALS"] = settings["JINJA_GLOBALS"] | {"months": MONTHS}
