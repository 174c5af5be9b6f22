"""Finds the Spanish sentence that says when the deed told before it was done: “La carta, enviada el martes, …”."""

from __future__ import annotations

import re

NOUNS = {
    "request": r"solicitud|petici[oó]n|pedido|requerimiento|exigencia|citaci[oó]n(?:es)?|"
    r"citatorios?|cartas?|misivas?|oficio|correo|aviso",
    "oversight": r"cartas?|misivas?|investigaci[oó]n|auditor[ií]a|pesquisa|informe|"
    r"reporte|queja|denuncia|escrito|audiencia|comparecencia",
    "ruling": r"orden|fallo|sentencia|decisi[oó]n|dictamen|resoluci[oó]n|"
    r"medida|cautelar|texto|prohibici[oó]n|autorizaci[oó]n|bloqueo|opini[oó]n",
    "lawsuit": r"demandas?|querella|recurso|escrito|acci[oó]n|pleito|caso|litigio|causa|moci[oó]n|denuncia|documento",
    "appeal": r"apelaci[oó]n|recurso|escrito|impugnaci[oó]n|petici[oó]n|solicitud|aviso",
    "disclosure": r"entregas?|env[ií]os?|transferencia|traspaso|cesi[oó]n|intercambio|"
    r"acceso|datos|informaci[oó]n|archivos?|registros?|cruce|cotejo",
    "agreement": r"acuerdo|convenio|memorando|memor[aá]ndum|pacto|contrato|documento|arreglo",
    "policy": r"norma|regla|orden|directriz|directiva|medida|"
    r"circular|memorando|decreto|aviso|pol[ií]tica|cambio|anuncio",
    "error": r"error|fallo|falla|equivocaci[oó]n|divulgaci[oó]n|filtraci[oó]n|escrito|declaraci[oó]n|incidente",
    "legislation": r"ley|proyecto|iniciativa|medida|votaci[oó]n|enmienda|norma",
    "report": r"informe|reporte|reportaje|investigaci[oó]n|an[aá]lisis",
}
"""What each kind of deed may be called when it is spoken of again."""
_DONE = (
    r"(?:enviad|presentad|firmad|dictad|emitid|publicad|fechad|radicad|interpuest|entregad|remitid|difundid|divulgad|anunciad|"
    r"aprobad|promulgad|suscrit|registrad|recibid|hech|girad|expedid|conocid|adoptad|realizad)[oa]s?"
)
_CAME = (
    r"(?:(?:fue|fueron|ha\s+sido|hab[ií]a\s+sido|qued[oó])\s+"
    + _DONE
    + r"|se\s+(?:envi[oó]|present[oó]|firm[oó]|dict[oó]|emiti[oó]|"
    r"public[oó]|radic[oó]|interpuso|entreg[oó]|remiti[oó]|difundi[oó]|divulg[oó]|anunci[oó]|aprob[oó]|promulg[oó]|suscribi[oó]|"
    r"registr[oó]|conoci[oó]|produjo|dio\s+a\s+conocer|hizo(?:\s+p[uú]blic[oa])?|realiz[oó]|efectu[oó])|lleg[oó]|llegaron|entr[oó]|ingres[oó]|sali[oó]|"
    r"ocurri[oó]|sucedi[oó]|data|lleva\s+fecha|est[aá]\s+fechad[oa]|tuvo\s+lugar|empez[oó]|comenz[oó])"
)
SAME = re.compile(
    r"\W*(?:(?:El|La|Los|Las|Ese|Esa|Esos|Esas|Este|Esta|Dich[oa]s?|Su|Sus|Aquel|Aquella)\s+(?P<noun>[a-záéíóúñ]+)"
    r"(?:\s+(?:judicial|legal|formal|preliminar|provisional|cautelar|colectiva|federal|oficial|escrita|dirigid[oa]\s+al?\s+[\w\s]{2,30}?|de\s+\w+))?"
    rf"(?:\s+{_CAME}|,\s+(?:{_DONE}|con\s+fecha|de\s+fecha))"
    r"|(?P<it>Lo\s+hizo|Lo\s+hicieron|Eso\s+(?:fue|ocurri[oó])|Ocurri[oó]|Sucedi[oó]|Fue))"
    r"(?:\s+(?:ante|en|por|a)\s+(?:[\w.]+\s+){1,6}?)?\s*(?:(?:s[oó]lo|apenas|ya|tambi[eé]n|formalmente)\s+)?"
    r"(?:(?:el|la|en|del?|este|esta|desde|durante)\s+){0,2}$"
)
"""A sentence that says when that was, up to the time."""
CLEFT = re.compile(r"\s*,?\s+(?:que|cuando|quien)\b")
"""What follows a time that is told of something else: “Fue en junio cuando renunció la jefa”."""
