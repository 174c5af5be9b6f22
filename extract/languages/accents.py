"""Takes the accents off Spanish letters, one for one, and matches words with or without them."""

from __future__ import annotations

import re

_TABLE = str.maketrans("áéíóúüñÁÉÍÓÚÜÑ", "aeiouunAEIOUUN")


def bare(text: str) -> str:
    """Return *text* without accents, as long as before.

    >>> bare("Administración")
    'Administracion'
    """
    return text if text.isascii() else text.translate(_TABLE)


def either(pattern: str) -> str:
    """Return a regular expression that matches *pattern*, itself one, with and without its accents."""
    return re.sub("[áéíóúüñÁÉÍÓÚÜÑ]", lambda match: f"[{match[0]}{bare(match[0])}]", pattern)
