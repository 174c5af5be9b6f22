"""What templates may rely on: escaping, strictness, and the functions that say things in the page's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import Path
from types import CodeType
from typing import Any

from babel.numbers import format_decimal
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.runtime import Context
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

REMEMBERED = {
    "brief": "brief",
    "card": "event",
    "date": "date",
    "foot": "foot",
    "masthead": "masthead",
}
"""The macros that templates call without importing them, and the file of each."""

ASKED = (Event, When, str)
"""What a remembered macro may be given that its answer depends on, but for the site, which is the same for all."""


class Compiled(BytecodeCache):
    """What templates are compiled to, which is the same in all languages."""

    def __init__(self) -> None:
        self._known: dict[str, CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a template where it has been compiled."""
        bucket.code = self._known.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        assert bucket.code is not None
        self._known[bucket.key] = bucket.code


def environment(theme: Path, tongue: Tongue, compiled: Compiled) -> Environment:
    """Return the templates of *theme*, speaking *tongue*, each *compiled* where it was before."""
    made = Environment(
        loader=FileSystemLoader(theme / "templates"),
        auto_reload=False,
        bytecode_cache=compiled,
        autoescape=True,  # news text is foreign text
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.context_class = _Context
    made.policies["ext.i18n.trimmed"] = True
    made.newstyle_gettext = True  # type: ignore[attr-defined]  # the extension's: placeholders are filled when called
    made.globals |= _speech(tongue)
    made.filters |= filters(tongue)
    made.globals["months"] = tuple(zip(months(tongue.code), initials(tongue.code), strict=True))
    made.globals |= {macro: _remembered(made, f"macros/{file}.html", macro) for macro, file in REMEMBERED.items()}
    for name in made.list_templates():
        made.get_template(name)  # here, for all processes that will be copies of this one
    return made


class _Context(Context):
    """Calls a function as it is, and takes it that all templates have the same globals.

    None of ours asks for the context or adds globals; to look whether one does takes a third of all the time.
    """

    def __init__(self, *given: Any, **_globals: Any) -> None:
        super().__init__(*given)

    def call(self, called: Callable[..., Any], /, *given: Any, **named: Any) -> Any:
        """Call it without what Jinja hands on for those that ask for the context."""
        named.pop("_block_vars", None)
        named.pop("_loop_vars", None)
        return called(*given, **named)


def _speech(tongue: Tongue) -> dict[str, Callable[..., Markup]]:
    """Return what ``_()`` and ``{% trans %}`` call; each message without values is said once."""

    @cache
    def plain(message: str) -> Markup:
        return Markup(tongue.gettext(message)) % {}

    def gettext(message: str, /, **values: Any) -> Markup:
        return Markup(tongue.gettext(message)) % values if values else plain(message)

    def ngettext(one: str, many: str, number: int, /, **values: Any) -> Markup:
        return Markup(tongue.catalogue.ngettext(one, many, number)) % ({"num": number} | values)

    return {"_": gettext, "gettext": gettext, "ngettext": ngettext}


def _remembered(made: Environment, template: str, macro: str) -> Callable[..., Markup]:
    """Return a *macro* that is run once for the same event, date and words: what it says is on many pages."""
    known: dict[tuple[str | When, ...], Markup] = {}

    def shown(*given: Any) -> Markup:
        key = tuple(each.id if isinstance(each, Event) else each for each in given if isinstance(each, ASKED))
        if (found := known.get(key)) is None:
            found = known[key] = getattr(made.get_template(template).module, macro)(*given)
        return found

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
        "language": cache(partial(language, locale=tongue.locale)),
        "machine": machine,
        "number": cache(partial(format_decimal, locale=tongue.locale)),
        "plain": plain,
        "rendered": rendered,
        "words": said,
        "written_in": written_in,
        "year": year,
    }
