"""What the page says that a host shows in place of one that is not there; hosts have one for all languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from publish.tongues import Tongue


@dataclass(frozen=True, slots=True)
class Apology:
    """The words of one language."""

    tongue: Tongue
    title: str
    text: str
    timeline: str
    browse: str


def apologies(tongues: Iterable[Tongue]) -> tuple[Apology, ...]:
    """Return the words of each of *tongues*."""
    return tuple(
        Apology(
            tongue=tongue,
            title=tongue.gettext("Page not found"),
            text=tongue.gettext(
                "Nothing is published at this address. Events keep their address for good, and former addresses lead "
                "to the present one, so the link that brought you here was probably mistyped."
            ),
            timeline=tongue.gettext("Timeline of all events"),
            browse=tongue.gettext("Events by agency, records, kind, status and year"),
        )
        for tongue in tongues
    )
