"""What templates may rely on: escaping, strictness, and the functions that say things in the page's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from publish.counting import counted
from publish.event import Event
from publish.grounds import grounds
from publish.landing import landing
from publish.languages import closed, language, written_in
from publish.machine import machine
from publish.markdown import first_sentence, plain, rendered
from publish.tongues import Tongue
from timeline.when import When
from timeline.words import initials, months, words


def environment(theme: Path, tongue: Tongue) -> Environment:
    """Return the templates of *theme*, speaking *tongue*."""
    made = Environment(
        loader=FileSystemLoader(theme / "templates"),
        auto_reload=False,
        autoescape=True,  # news text is foreign text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(tongue.catalogue, newstyle=True)  # type: ignore[attr-defined]  # the extension's
    made.filters |= filters(tongue)
    made.globals["months"] = tuple(zip(months(tongue.code), initials(tongue.code), strict=True))
    made.globals["card"] = _once(made, "macros/event.html", "card")
    return made


def _once(made: Environment, template: str, macro: str) -> Callable[..., Markup]:
    """Return a *macro* of an event that is run once for the same event and words: what it says is on many pages."""
    known: dict[tuple[str, ...], Markup] = {}

    def shown(event: Event, *others: Any) -> Markup:
        key = (event.id, *(each for each in others if isinstance(each, str)))
        if key not in known:
            known[key] = getattr(made.get_template(template).module, macro)(event, *others)
        return known[key]

    return shown


def filters(tongue: Tongue) -> dict[str, Callable[..., Any]]:
    """Return the filters of templates that speak *tongue*."""
    said = partial(words, language=tongue.code)

    def day(value: date) -> str:
        return said(When.parse(value.isoformat()))

    def year(number: int, month: int | None = None) -> str:
        return said(When.parse(f"{number}-{month:02}" if month else str(number)))

    return {
        "closed": closed,
        "counted": partial(counted, tongue=tongue),
        "day": day,
        "first_sentence": first_sentence,
        "grounds": partial(grounds, tongue=tongue),
        "landing": landing,
        "language": partial(language, locale=tongue.locale),
        "machine": machine,
        "number": partial(format_decimal, locale=tongue.locale),
        "plain": plain,
        "rendered": rendered,
        "words": said,
        "written_in": written_in,
        "year": year,
    }
