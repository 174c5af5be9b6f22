"""Says whether a date in a Spanish sentence belongs to a deed or to what stands around it."""

from __future__ import annotations

import re

from extract.languages.es.governed import AFTER_THAT, PRETERITE

_DEED = (
    r"\b(?:presentad|firmad|dictad|emitid|aprobad|publicad|realizad|hech|tomad|enviad|interpuest|entablad|radicad|anunciad|"
    r"adoptad|suscrit|alcanzad|otorgad|concedid|solicitad|formulad|impuest|impulsad|ordenad|promulgad|celebrad|iniciad|"
    r"lanzad|fechad|divulgad|difundid|recibid|obtenid|cread|modificad|derogad|expedid|revelad|remitid|decidid|emprendid|"
    r"rubricad|sellad|cursad|girad)[oa]s?\b"
)
_ANOTHER = re.compile(
    rf"{_DEED}[^,;]{{0,70}}$|\bque\s+(?:[\w.’'-]+\s+){{0,7}}?(?:hizo|hicieron|hab[ií]an?|[\w-]{{2,}}(?:ó|aron|ieron))\b[^;]{{0,80}}$|"
    r"\b(?:fallo|sentencia|orden|decisi[oó]n|dictamen|acuerdo|convenio|memorando|memor[aá]ndum|norma|carta|informe|directriz)"
    r"(?:\s+\w+)?\s+(?:del?|fechad[oa])\s+(?:el\s+)?$|"
    r",\s+(?:mientras|pero|aunque|cuando|luego\s+de|despu[eé]s\s+de|tras|(?:el|la|los|las)\s+cual(?:es)?)\b",
    re.IGNORECASE,
)
_MATTER = re.compile(r"\b(?:del?|contra|sobre|al?)\s+(?:[\w.’'-]+\s+){1,6}?que\s+$", re.IGNORECASE)
_REQUEST = re.compile(r"(?:solicitud|petici[oó]n|pedido|requerimiento|reclamo|exigencia)\b", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:en|tras|con|contra|sobre|por|seg[uú]n|a|de)\s+(?:una?|la|el|otra|otro|las|los)\s+(?:[\w-]+\s+){0,1}$",
    re.IGNORECASE,
)


def of_noun(before: str, date: str) -> bool:
    """Whether a bare year belongs to the noun before it, which stands at the end of *before*.

    >>> of_noun("exigió los registros de las elecciones de ", "2024"), of_noun("firmó el memorando en ", "2024")
    (True, False)
    """
    return re.fullmatch(r"\d{4}", date) is not None and re.search(r"\w\s+del?\s+$", before) is not None


def elsewhere(between: str) -> bool:
    """Whether what stands between a deed and a date tells another deed, to which the date then belongs.

    >>> elsewhere(" la decisión de una jueza que rechazó en "), elsewhere(" al IRS los domicilios en ")
    (True, False)
    """
    return _ANOTHER.search(between) is not None


def of_another(between: str) -> bool:
    """Whether what stands between a date and a deed makes the deed another’s: “apeló el lunes la orden del juez que”.

    >>> of_another(" el fallo de la jueza que "), of_another(" la jueza ")
    (True, False)
    """
    return (_MATTER.search(between) or AFTER_THAT.search(between)) is not None


def within(before: str, after: str) -> bool:
    """Whether a deed that begins with its noun stands inside another: “dijo el lunes en una demanda presentada …”.

    *before* and *after* are what stands before it and what it begins with; a request is somebody else's matter.
    """
    told = PRETERITE.search(re.split(r"[;:]|,\s+(?:y|pero|mientras)\b", before)[-1])
    return told is not None or _WITHIN.search(before) is not None or _REQUEST.match(after) is not None
