"""Finds the words before a Spanish verb that put what it tells in doubt, or deny it: “los críticos temen que …”."""

from __future__ import annotations

import re

REACH = 400
"""How many characters before a verb may put it in doubt."""

_DOUBT = re.compile(
    r"""\b(?:
      si|acaso|quiz[aá]s?|tal\ vez|a\ lo\ mejor|ojal[aá]|probable(?:mente)?|posible(?:s|mente)?|posibilidad|
      eventual(?:es|mente)?|
      hipot[eé]tic\w+|supuest[oa]s?|supuestamente|presunt[oa]s?|presuntamente|
      pued[ea]n?|podr[ií]an?|podr[aá]n?|deber[ií]an?|debe(?:n)?(?!\s+a\b)|habr[ií]an?|
      tem(?:e|en|[ií]a|[ií]an|i[oó]|ieron|or|ores|iendo)|miedo|preocup\w+|inquiet(?:a|an|ud)|riesgo|riesgos|peligro|amenaz\w+|
      esper(?:a|an|aba|aban|anza)|dese(?:a|an|aba|aban)|quier(?:e|en)|quer[ií]an?|quis(?:o|ieron)|
      pretend\w+|intenci[oó]n|intenciones|plane(?:a|an|aba|aban)|prev[eé]n?|previst[oa]s?|prepar(?:a|an|aba|aban)|estudi(?:a|an|aba|aban)|
      propon(?:e|en|[ií]a|[ií]an)|propuso|propusieron|propuesta|propuestas|contempl(?:a|an|aba|aban)|
      (?:advirtiendo|denunciando|asegurando|insistiendo)\ (?:en\ )?que|
      consider(?:[oó]|aron|a|an)\ que|
      aleg(?:a|an|[oó]|aron|ando|ado)|argument(?:a|an|[oó]|aron|ando|ado)|acus(?:a|an|[oó]|aron|ando|ad[oa]s?|aci[oó]n|aciones)|
      sost(?:iene|ienen|uvo|uvieron|en[ií]an?)|rumor(?:es|ea|ean)?|bulos?|
      desminti\w+|desmient\w+|neg(?:[oó]|aron|ado)\ que|nieg(?:a|an)|descart\w+|
      dud(?:a|an|as|osos?)|desconoc\w+|se\ ignora|no\ est[aá]\ claro|no\ hay\ (?:pruebas|constancia|indicios)|
      (?:la|el|una|un|las|los|esa|ese|esta|este|cualquier|ninguna)[ ]
      (?:ley|leyes|constituci[oó]n|art[ií]culo|c[oó]digo|estatuto|reglamento)(?!\ (?:para|que\ proh))|
      permit(?:e|en|ir[ií]an?)|proh[ií]be[n]?|obliga(?:n)?|autoriza(?:n)?|faculta(?:n)?|
      exige(?:n)?\ que|requiere(?:n)?\ que|
      no\ (?:ha\ |han\ |hab[ií]a\ )?(?:admit|reconoc|confirm|dij|dich|acept|prueb|demuestr|const|cre)\w+|
      cuánt[oa]s?|quién(?:es)?|cómo|qué|cuál(?:es)?|dónde|
      (?:especialmente|s[oó]lo|solamente|incluso|sobre\ todo)\ cuando|siempre\ que|cada\ vez\ que|
      cualquiera|quienquiera|alguien|imagin\w+|sospech\w+|especul\w+|para\ que|a\ fin\ de|con\ el\ fin\ de|
      antes\ de\ que|hasta\ que|en\ caso\ de|una\ vez\ que\ (?:expir|venz|entr|termin|conclu)\w+|
      (?:desarroll|elabor|redact)(?:a|an|ando)|
      ped[ií]an?|pide(?:n)?|exig[ií]an?|reclam(?:a|an|aba|aban)|ped(?:ir|irle|irles)\ que|pidi(?:[oó]|eron)\ que|
      (?:alert|denunci)(?:[oó]|aron|a|an|aba|aban)\ (?:[\w\ ,]{0,60}?\ )?(?:de\ )?que|
      (?:demand|querell|acus|denunci)\w+\b[^.;]{0,120}\bpor(?=\s+$)|
      intent(?:[oó]|aron|a|an|aba|aban)|trat(?:[oó]|aron|a|an)\ de
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words after which a clause is thought of, feared, alleged, asked for or allowed, not told as done."""

_NOBODY = re.compile(
    r"\b(?:ning[uú]n|ninguna|nadie|nunca|jam[aá]s|tampoco|sin\ que|ni|no)\b(?!\s+(?:s[oó]lo|solamente))",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"[;:—–]|(?:,\s+)?\b(?:pero|mientras(?:\s+que)?|sino(?:\s+que)?|pues|despu[eé]s\s+de\s+que|luego\s+de\s+que|desde\s+que)\b|,\s+(?:y|aunque|lo\s+que|lo\s+cual)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s+(?:que|quien|quienes|cuy[oa]s?|seg[uú]n|con|tras|pese|a\s+pesar|ante|de\s+acuerdo|en|dirigid[oa]|encabezad[oa]|citando|como|"
    r"[\w-]+(?=,))\b[^,;]{0,160},",
    re.IGNORECASE,
)
"""What is put in between commas, and says nothing of the verb after it."""

_JOINED = re.compile(r"(?<!que)\s+[ye]\s+$|,\s*$", re.IGNORECASE)
"""Before a second verb of the same subject, or one that says who tells it: “… y pidió”, “…, concluyó el juez”."""

_OPENING = re.compile(
    r"[\s“\"(]*(?:pese|a\s+pesar|a\s+ra[ií]z|ante|tras|antes|despu[eé]s|luego|durante|desde|en|el|por|con|sin|bajo|seg[uú]n|como|aunque|cuando|"
    r"debido|seg[uú]n|d[ií]as|semanas|meses|a\s+(?:principios|mediados|finales|fines)|al)\b[^,;]{3,200},\s+(?=\w)",
    re.IGNORECASE,
)
"""An opening phrase, up to its comma: “Pese a las quejas, …”."""

_OPINION = re.compile(
    r"\b(?:cr[ií]ticos|activistas|defensor[ae]s|expert[oa]s|especialistas|abogad[oa]s|grupos|organizaciones|investigador[ae]s|"
    r"vecin[oa]s|opositores|partidarios|sindicatos|demandantes)\s+"
    r"(?:[\w-]+\s+){0,6}?(?:dicen|advierten|advirtieron|creen|consideran|opinan|sostienen|argumentan|denuncian|"
    r"temen|afirman|aseguran)\b",
    re.IGNORECASE,
)

_ALLEGED = re.compile(
    r"\b(?:seg[uú]n|de\s+acuerdo\s+con|conforme\s+a)\s+(?:l[oa]s?|una?|el|sus?|varios|varias)\s+(?:propi[oa]s?\s+|mism[oa]s?\s+)?"
    r"(?:acusaci[oó]n|cr[ií]ticos|activistas|defensor[ae]s|"
    r"opositor[ae]s|organizaci[oó]n|organizaciones|sindicatos?|abogad[oa]s?)\b(?!\s+del\s+(?:gobierno|IRS|DHS|Departamento))"
    r"|^\W*(?:para|a\s+juicio\s+de|en\s+opini[oó]n\s+de|a\s+ojos\s+de)\s+(?:l[oa]s?|much[oa]s|algun[oa]s|vari[oa]s|sus?)\s+"
    r"(?:\w+\s+)?(?:cr[ií]ticos|activistas|defensor[ae]s|opositor[ae]s|organizaciones|sindicatos|abogad[oa]s|expert[oa]s|demandantes|grupos)\b[^,]*,",
    re.IGNORECASE,
)
"""On whose word something is told that is their opinion: “según los activistas, el IRS entregó …”."""


def alleged(sentence: str) -> bool:
    """Whether a sentence tells something on the word of critics; what a suit says is alleged, see `vouching`."""
    return _ALLEGED.search(sentence) is not None


def taken_back(sentence: str, group: int) -> str:
    """Return ``unsaid`` or ``denied`` where words before the verb take back what it tells, else nothing."""
    before = sentence[max(0, group - REACH) : group]
    turns = [match.end() for match in _TURN.finditer(before)]
    scope = _ASIDE.sub(",", before[turns[-1] :] if turns else before)
    if _JOINED.search(scope):
        scope = ""
    opening = _OPENING.match(scope)
    if opening is not None:
        scope = scope[opening.end() :]
    if _OPINION.search(scope) or _DOUBT.search(scope):
        return "unsaid"
    if _NOBODY.search(re.split(r",|\bque\b", scope)[-1]):
        return "denied"
    return ""
