"""Finds what stands in Spanish for records told before: “ya los han entregado”, “las suyas”, a subject left out."""

from __future__ import annotations

import re

OPENS = re.compile(
    r"^[\s“\"(]*(?:(?:tambi[eé]n|adem[aá]s|luego|despu[eé]s|ya|as[ií]|ahora|pero|y|entonces|por|eso|ello|tanto|asimismo|igualmente|posteriormente|en|el|este|d[ií]as|mes|año|lunes|martes|"
    r"mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|pasado|esa|semana|de|a|se|le|les|lo|la|los|las|\d{1,4}|\w+mente|enero|febrero|marzo|"
    r"abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|antes|poco|horas|una?|cartas?|misivas?|oficio|correo|nota|mensaje|escrito|documento|auto|del|esta|vez|misma?)[\s,]+)*$",
    re.IGNORECASE,
)
"""What may stand before the verb of a sentence whose subject is left out."""
_TELLS = re.compile(r"revel|desvel|comunic|divulg", re.IGNORECASE)
_CLITIC = re.compile(r"\bl[oa]s?\s", re.IGNORECASE)
_ENCLITIC = re.compile(r"(?:[aeiáéí]r|ndo)(?:se)?l[oa]s?$", re.IGNORECASE)
_THEIRS = re.compile(
    r"\s+(?:(?:al?|con)\s+(?:el\s+|la\s+)?[\w.]+\s+)?(?:tambi[eé]n\s+|ya\s+)?(?:l[oa]s?\s+suy[oa]s?|una\s+copia)\b",
    re.IGNORECASE,
)
"""An object without a noun for records, right after the verb."""
_TO_GIVE_THEM = re.compile(
    r"[^.;:]{0,80}?\s(?:entreg|envi|remit|compart|facilit|proporcion|ced|present|mand|transfer)[aeiáéí]r(?:se|le|les)?l[oa]s?\b",
    re.IGNORECASE,
)
"""What is asked, with a pronoun for the records: “dio a los estados hasta julio para entregarlos”."""
_THE_DEED = re.compile(
    r"\s+(?:la|esa|esta|dicha|tal)\s+(?:medida|entrega|transferencia|operaci[oó]n)\b|\s+(?:el|ese|este|dicho|tal)\s+(?:env[ií]o|intercambio|cruce|cotejo)\b",
    re.IGNORECASE,
)
"""What is asked, where it was told before: “la secretaria había solicitado la medida”."""
_WAS = re.compile(r"\b(?:fue|fueron|(?:ha|han|hab[ií]an?)\s+sido|se)\s", re.IGNORECASE)
HANDED = ("request", "disclosure")
"""Kinds of deed after which records are what a subject left out may mean."""


def resumed(text: str, kind: str, group: int, verb: tuple[int, int], told: str) -> bool:
    """Whether what a *verb* of a deed of a *kind* is done to are records told before; *told* is the kind told last.

    The verb group begins at *group*.
    """
    if _TELLS.match(text, verb[0]):
        return False  # “así lo reveló”: what was said, no records
    return bool(
        _CLITIC.search(text, group, verb[0])
        or _ENCLITIC.search(text, *verb)
        or _THEIRS.match(text, verb[1])
        or (kind == "request" and (_TO_GIVE_THEM.match(text, verb[1]) or (told and _THE_DEED.match(text, verb[1]))))
        or (told in HANDED and _left_out(text, group, verb[0]))
    )


def _left_out(text: str, group: int, verb: int) -> bool:
    """Whether the subject of a passive that opens its sentence is left out: “Fueron enviados el 10 de junio”."""
    return OPENS.match(text[:group]) is not None and _WAS.search(text, group, verb) is not None
