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
