"""`Tongue` is a language that the site speaks: where its pages lie, and its words for what the templates say."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from timeline.faults import Fault, FaultsError, choice
from timeline.translation import ORIGINAL

DOMAIN = "shared_records"
"""The name of the catalogues."""

KNOWN = {"en": ("en", "English", "en_US"), "es": ("es", "Español", "es_US"), "zh": ("zh-Hans", "中文", "zh_Hans_CN")}
"""For each language its tag in HTML (BCP 47), its name in itself, and the locale that settles how numbers look."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of the interface."""

    code: str
    """As files and folders name it, such as ``zh``."""
    tag: str
    """As HTML names it, such as ``zh-Hans``."""
    name: str
    """Its name in itself."""
    locale: str
    """The locale of the Unicode consortium's data whose names and numbers it uses."""
    catalogue: gettext.NullTranslations

    @property
    def folder(self) -> str:
        """Where its pages lie, to be put before their names."""
        return "" if self.code == ORIGINAL else f"{self.code}/"

    @property
    def original(self) -> bool:
        """Whether entries are written in it."""
        return self.code == ORIGINAL

    def gettext(self, message: str) -> str:
        """Return *message* in this language."""
        return self.catalogue.gettext(message)

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the message for a *number* of things, which is put in the place of ``%(number)s``."""
        return self.catalogue.ngettext(one, many, number) % {"number": number}


def tongue(code: str, theme: Path) -> Tongue:
    """Return the language *code* with the catalogue that *theme* has of it, without its fuzzy messages."""
    tag, name, locale = KNOWN[code]
    if code == ORIGINAL:
        return Tongue(code, tag, name, locale, gettext.NullTranslations())
    compiled = io.BytesIO()
    with (theme / "locale" / code / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return Tongue(code, tag, name, locale, gettext.GNUTranslations(compiled))


def tongues(codes: Iterable[str], theme: Path) -> tuple[Tongue, ...]:
    """Return the languages *codes*; English is always the first of them.

    Raises FaultsError with each that is not known.
    """
    wanted = tuple(dict.fromkeys((ORIGINAL, *codes)))
    if unknown := [code for code in wanted if code not in KNOWN]:
        raise FaultsError(Fault("settings", 1, "LANGUAGES", choice(code, KNOWN, "language")) for code in unknown)
    return tuple(tongue(code, theme) for code in wanted)
