"""`Telling` is the words of an event, a chain or a page as one language shows them: translated, or in English."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from publish.tongues import Tongue
from timeline.translation import ORIGINAL, Translation


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and the language that it is in where that is not the page's."""

    text: str
    tag: str
    """As HTML's ``lang``; empty where it is the page's own language."""

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class Telling:
    """Our own words on one thing."""

    title: Words
    body: Words
    translation: Translation | None
    """The translation that they are taken from; None where they are the original's."""
    stale: bool
    """Whether the original was corrected after it was translated."""

    @property
    def foreign(self) -> bool:
        """Whether nobody has translated it into the language of the page."""
        return bool(self.title.tag)


def telling(
    title: str, body: str, translation: Translation | None, tongue: Tongue, corrected: Iterable[date | None] = ()
) -> Telling:
    """Return what a page in *tongue* says where the original has this *title* and *body*."""
    if translation is None:
        return Telling(original(title, tongue), original(body, tongue), None, stale=False)
    stale = any(day is not None and day > translation.translated for day in corrected)
    return Telling(Words(translation.title, ""), Words(translation.body, ""), translation, stale)


def original(text: str, tongue: Tongue) -> Words:
    """Return a *text* of the original as a page in *tongue* shows it."""
    return Words(text, "" if tongue.original else ORIGINAL)


def preferred(translated: str, text: str, tongue: Tongue) -> Words:
    """Return the *translated* text, or the original *text* where there is none."""
    return Words(translated, "") if translated else original(text, tongue)
