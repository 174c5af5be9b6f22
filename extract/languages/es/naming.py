"""Finds the names of Spanish officials: “la jueza de distrito Ana Reed”, “la secretaria de Salud, Ana Reed,”."""

from __future__ import annotations

import re

_WORD = (
    r"(?!(?:General|Federal|Ejecutiv|Adjunt|Nacional|Estatal|Suprem|Superior|Principal|Interin)\w*)"
    r"[A-ZÁÉÍÓÚÑ][\w’'-]*[a-záéíóúñ](?![\w’'])"
)
_NAME = rf"{_WORD}(?:\s+(?:[A-Z]\.|(?:del?|de\s+la)\s+(?={_WORD}))?\s*{_WORD}){{1,3}}"
_TITLE = re.compile(
    r"(?:(?:el|la|l[oa]s|un|una|dos|\d+)\s+)?(?:\w+\s+)?(?:jue(?:z|za|ces)|magistrad|togad|senador|representante|congresista|diputad|"
    r"legislador|secretari|director|comisionad|administrador|inspector|fiscal|procurador|auditor|contralor|jef[ea]\b|titular)",
    re.IGNORECASE,
)
"""How the mention of one who bears a title begins."""
_RANK = (
    r"(?:\s+(?:principal|suplente|jefe|jefa|dem[oó]crata|republican[oa]|federal|estadounidense|estatal|interin[oa]|retirad[oa]|"
    r"adjunt[oa]|de\s+distrito|del\s+[Dd]istrito(?:\s+(?:Norte|Sur|Este|Oeste))?\s+de\s+[\w\s]{3,20}?|de\s+[A-Z]\w+|"
    r"\([^()]{2,20}\)))*"
)
_BESIDE = re.compile(rf"{_RANK}(?:(?P<comma>,)?\s+(?P<name>{_NAME})(?P<and>\s+[ye]\s+{_NAME})?|\s+(?P<only>{_WORD}))")
"""What may stand between a title and the name of its bearer, and the name."""
_SEAT = re.compile(
    rf"\s+(?:federal\s+)?(?:del?|en)\s+{_WORD}(?:\s+(?:del?\s+)?{_WORD}){{0,2}}(?=,\s+(?:que|quien)\b)"
)
"""Where a judge sits, before a clause about the judge: “una jueza de Baltimore, que falló el lunes”."""
_AFTER = re.compile(r"\s*(?:[,;.)—–(]|$)")
"""What follows a name that is put in after a comma."""
_PERSON = re.compile(
    r"(?:(?:el|la|un|una)\s+)?(?:jue(?:z|za)|magistrad[oa]|senador[a]?|representante|congresista|diputad[oa])\b",
    re.IGNORECASE,
)
"""One who is named by the surname alone after the title: “la jueza Reed”."""
_SEVERAL = re.compile(
    r"\b(?:jueces|senador[ae]s|representantes|congresistas|diputad[oa]s|legislador[ae]s|fiscales|secretari[oa]s)\b",
    re.IGNORECASE,
)
NEAR = 60
"""How many characters before a title its bearer may be named."""
_BEFORE = re.compile(rf"(?P<name>{_NAME})(?:,|\s+[(—–-])")
_ALONE = re.compile(rf"(?<![A-ZÁÉÍÓÚÑ.])(?<=[a-záéíóúñ])\s(?P<name>{_WORD})$")


_LED = re.compile(rf"(?<![\w.’'-])(?P<name>{_NAME})(?:,|\s+[(—–-])\s*(?:(?:actual|entonces|nuev[oa])\s+)?$")
"""A name before the title of its bearer: “Ana Reed, jueza de distrito”."""


def led(sentence: str, start: int, end: int) -> int:
    """Return where the name begins that stands before the title from *start* to *end* of *sentence*; else *start*.

    >>> led("La firma es de Ana Reed, jueza federal", 25, 38), led("La jueza falló", 3, 8)
    (15, 3)
    """
    match = _LED.search(sentence, max(0, start - NEAR), start) if _TITLE.match(sentence, start, end) else None
    return match.start("name") if match else start


def named(sentence: str, start: int, end: int) -> int:
    """Return where the name ends that belongs to the title from *start* to *end* of *sentence*; *end* for none.

    >>> named("La jueza federal Ana Reed falló", 3, 16), named("La jueza falló", 3, 8)
    (25, 8)
    """
    if not _TITLE.match(sentence, start, end):
        return end
    match = _BESIDE.match(sentence, end)
    if match is None:
        seat = _SEAT.match(sentence, end) if _PERSON.match(sentence, start, end) else None
        return seat.end() if seat else end
    if match["only"]:
        return match.end() if _PERSON.match(sentence, start, end) else end
    if match["comma"] and (not _AFTER.match(sentence, match.end("name")) or _SEVERAL.search(sentence, start, end)):
        return end
    return (
        match.end("and")
        if match["and"] and not match["comma"] and _SEVERAL.search(sentence, start, end)
        else match.end("name")
    )


def surnames(said: str) -> list[str]:
    """Return the surnames in a mention: the last word of each name, and of a long one the last but one.

    >>> surnames("jueza Ana Reed"), surnames("senadores Ana Reed y Luis Pérez Gómez"), surnames("juez federal")
    (['Reed'], ['Reed', 'Gómez', 'Pérez'], [])
    """
    if first := _BEFORE.match(said):
        return [first["name"].split()[-1]]
    if not _TITLE.match(said):
        return []
    found: list[str] = []
    for match in re.finditer(rf"(?:(?<=\s)|^)(?:{_NAME})(?=\s+[ye]\s|$)", said):
        words = [word for word in match[0].split() if word[0].isupper() and not word.endswith(".")]
        found.append(words[-1])
        if len(words) > len(("given", "surname")):
            found.append(words[-2])
    alone = None if found else _ALONE.search(said)
    return [alone["name"]] if alone else found
