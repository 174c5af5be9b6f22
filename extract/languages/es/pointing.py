"""Spanish words that point back to what was told before."""

from __future__ import annotations

import re

POINTING = re.compile(
    r"\b(?:el|la|los|las|lo|ese|esa|esos|esas|este|esta|estos|estas|dich[oa]s?|sus?|tal(?:es)?)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:intercambios?|solicitud(?:es)?|petici[oó]n|pedido|norma|regla|medida|cambio|acuerdo|memorando|memor[aá]ndum|convenio|orden|"
    r"fallo|sentencia|decisi[oó]n|datos?|informaci[oó]n|archivos?|fichas?|expedientes?|listas?|listados?|base|bases|acceso|registros?|"
    r"pr[aá]ctica|pol[ií]tica|programa|sistema|herramienta|entregas?|consultas?|cesi[oó]n|colaboraci[oó]n|documentos?|plan)\b",
    re.IGNORECASE,
)
"""Words that point back to records or a deed told before."""

THOSE = re.compile(
    r"(?:^|[,;]\s+)[“\"]?(?:(?:los|las|el|la|es[ae]|es[oa]s|estos|estas|dich[oa]s?|sus?|tod[oa]s?)\s+)+(?:\w+\s+)?"
    r"(?:datos|registros?|informaci[oó]n|archivos?|ficheros?|listas?|listados?|padr[oó]n|padrones|nombres|direcciones|domicilios|"
    r"expedientes|fichas|copias?|lote)\s+$",
    re.IGNORECASE,
)
"""The subject of a passive which is the records told of before: “Los datos fueron enviados el 10 de junio”."""

MARKED = re.compile(
    r"marc|señal|identific|catalog|clasific|registr|declar|tach|borr|elimin|exclu|cancel|inscri|purg|retir|dar?\s+de\s+baja|d(?:io|ieron|ad[oa]s?)\s+de\s+baja",
    re.IGNORECASE,
)
"""What is done to somebody in records, whether or not these are named: “marcó por error a 2.000 votantes”."""
SUMMONS = re.compile(r"\b(?:citaci[oó]n|citaciones|citatorios?|requerimientos?)\b", re.IGNORECASE)
"""A paper that asks for records wherever records were told of: “giró citaciones a cuatro empresas”."""
_UNLIKE = (
    r"fianza|elecci(?:[oó]n|ones)|deportaci(?:[oó]n|ones)|liberaci[oó]n|excarcelaci[oó]n|detenci[oó]n|extradici[oó]n|despliegue|redadas?|"
    r"ejecuci[oó]n|asilo|visas?|visados?|arrestos?|cierre|despidos?|vuelos?|fusi[oó]n|condena|pena|aborto|aranceles|ciudadan[ií]a|"
    r"pagos?|beneficios|ayudas?|subsidios?|fondos|salida|huelga|construcci[oó]n|desalojos?|nombramiento|contrataci[oó]n|mapas?|boletas?"
)
_OWN = re.compile(
    rf"\s+(?:(?:el|este)\s+\w+\s+|\w+mente\s+|al\s+\w+\s+)?(?:(?:una?|la)\s+demanda\s+)?(?:por\s+|contra\s+|sobre\s+)?"
    rf"(?:el|la|los|las|un|una|su|sus)\s+(?:{_UNLIKE})\b",
    re.IGNORECASE,
)


def own_matter(sentence: str, verb: int) -> bool:
    """Whether what follows a verb of a court or a suit that ends at *verb* is about no records: “negó la fianza”."""
    return _OWN.match(sentence, verb) is not None
