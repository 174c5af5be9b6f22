"""Says of a Spanish verb in its sentence whether what it names was done, is planned, denied or only thought of.

Shallow on purpose, as for English: it looks at the form of the verb, the auxiliaries and pronouns before it, the word
that governs an infinitive, and the words that put a whole clause in doubt. What it cannot place it calls ``unsaid``.
"""

from __future__ import annotations

import re

from extract.languages.accents import bare
from extract.languages.conjugate import FUTURE, GERUND, INFINITIVE, PARTICIPLE, PAST, PAST_SUBJUNCTIVE, PRESENT
from extract.languages.english import Reading
from extract.patterns import NOUN, TOLD

REACH = 400
"""How many characters before a verb may put it in doubt."""

CLITIC = frozenset("se le les lo la los las me te nos os".split())
OBJECT = frozenset("lo la los las".split())
NOT = frozenset("no nunca jamas tampoco ni apenas nadie".split())
ADVERB = frozenset(
    "ya tambien aun todavia ademas luego despues recien ahora solo siempre entonces hoy ayer anteayer asi".split()
)
HAVE = frozenset("ha han habia habian hubo hubieron".split())
HAVE_NOT = frozenset("haya hayan hubiera hubieran hubiese hubiesen habria habrian".split())
HAVE_YET = frozenset("habra habran".split())
BE = frozenset("fue fueron sido".split())
BE_NOT = frozenset("es son era eran ser sea sean fuera fueran sera seran seria serian siendo".split())
BECAME = frozenset("quedo quedaron resulto resultaron".split())
STATE = frozenset(
    "esta estan estaba estaban estuvo estuvieron sigue siguen siguio siguieron continua continuan".split()
)
UNDER_WAY = frozenset(
    "esta estan estaba estaban estuvo estuvieron estado sigue siguen siguio siguieron seguido "
    "continua continuan viene vienen venido lleva llevan llevado acabo acabaron termino terminaron fue fueron".split()
)
NOW = frozenset("esta estan sigue siguen continua continuan viene vienen lleva llevan".split())
AUXILIARY = HAVE | HAVE_NOT | HAVE_YET | BE | BE_NOT | BECAME | STATE | UNDER_WAY | {"haber"}
DETERMINER = frozenset(
    "el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada "
    "mas muy tan cualquier ningun ninguna del al".split()
)

_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*|[^\w\s]")
_PAUSE = r"(?:\s+(?:se|les?|l[oa]s?|ya|tambi[eé]n|finalmente|recientemente))*\s+$"
_BEGAN = re.compile(
    r"\b(?:(?:comenz(?:ó|o|aron|ado)|empez(?:ó|o|aron|ado)|volvi(?:ó|o|eron)|vuelto|lleg(?:ó|aron|ado)|"
    r"procedi(?:ó|o|eron|do)|pas(?:ó|aron|ado))(?:\s+(?:en|el|desde|hace)\s+\w+(?:\s+(?:pasado|de\s+\w+))?)?\s+a|(?:logr|alcanz)(?:ó|o|aron|ado)(?:\s+a)?|"
    r"tuv(?:o|ieron)\s+que|consigui(?:ó|o|eron)|conseguido|(?:decidi|pudi|resolvi)(?:ó|o|eron|do)|pudo|opt(?:ó|o|aron|ado)\s+por|"
    r"(?:acab|termin)(?:ó|o|aron|ado)\s+(?:de|por)|admiti(?:ó|o|eron|do)|reconoci(?:ó|o|eron|do)|"
    r"confes(?:ó|aron|ado)|tras|(?:despu[eé]s|luego)\s+de)" + _PAUSE,
    re.IGNORECASE,
)
"""Words after which an infinitive is told as done: “comenzó a compartir”, “tras recibir”."""
_REFUSED = re.compile(
    r"\b(?:neg(?:ó|o|aron|ado|aba|aban)\s+a|rehus(?:ó|o|aron|ado)|declin(?:ó|o|aron|ado)|(?:dej|ces)(?:ó|o|aron|ado)\s+de|"
    r"evit(?:ó|o|aron|ado)|rechaz(?:ó|o|aron|ado)|resisti(?:ó|o|eron|do)\s+a|sin)" + _PAUSE,
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"\b(?:pued|pod|pud|deb|quier|quer|quis|pretend|busc|intent|planea|plane|prev[eé]|esper|dese|tien\w*\s+que|ten[ií]a\w*\s+que|"
    r"hay\s+que|para|suel|sol[ií]a)\w*\s+(?:de\s+)?$",
    re.IGNORECASE,
)
"""Words that make “haber” and what follows it a possibility or a purpose."""

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
      cualquiera|quienquiera|alguien|imagin\w+|sospech\w+|especul\w+|para\ que|a\ fin\ de|con\ el\ fin\ de|
      antes\ de\ que|hasta\ que|en\ caso\ de|
      ped[ií]an?|pide(?:n)?|exig[ií]an?|reclam(?:a|an|aba|aban)|ped(?:ir|irle|irles)\ que|pidi(?:[oó]|eron)\ que|
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
_FOR_YEARS = re.compile(
    r"\b(?:durante|desde\s+hace|por)\s+(?:\w+\s+)?(?:años|décadas|decadas|generaciones)\b", re.IGNORECASE
)
_HABIT = re.compile(
    r"\b(?:habitualmente|normalmente|tradicionalmente|rutinariamente|generalmente|hist[oó]ricamente|siempre|suelen?)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_MAY = re.compile(r"\bpueden?\s+(?:ya\s+)?$", re.IGNORECASE)
NEAR = 40
"""Characters after an infinitive in which it may be said since when it may be done: “pueden ver desde julio”."""
_HAVING = re.compile(
    r"\b(?:ha|han|hab[ií]an?)\s+(?:\w+\s+)?\w+(?:ado|ido|to|cho)\b[^,;.]{0,40}\s+y\s+$", re.IGNORECASE
)
"""Before a second participle of one “haber”: “han cumplido ya y entregado”."""
_LAST = re.compile(r"pasad[oa]s?\b|dad[oa]s?\s+que\b|debid[oa]s?\b", re.IGNORECASE)
"""Participles that tell no deed: “la semana pasada”."""
_SINCE = re.compile(r"\b(?:desde\s+entonces|a\s+partir\s+de\s+entonces|desde\s+ese\s+momento)\b", re.IGNORECASE)
_OWNED = re.compile(
    r"\s+(?:(?:formal|oficial|expresa|urgente|masiva|verbal|escrita|judicial|reciente|preliminar|provisional|temporal|"
    r"un[aá]nime|dividid[oa]|conjunt[oa]|colectiva|federal)\s+){0,2}(?:del?|por\s+parte\s+del?|entre)\b",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\b(?:la|el|un|una|al|del|su|a|esa|ese|esta|este|dicha|dicho|nueva|nuevo|[uú]ltima|[uú]ltimo|primera|primer|segunda|segundo)\s+$",
    re.IGNORECASE,
)

_SINCE_WHEN = re.compile(
    r"\bdesde\s+(?!hace\b|que\b|entonces\b|el\s+punto)(?:el\s+|la\s+|finales\s+de\s+|principios\s+de\s+)?\w+",
    re.IGNORECASE,
)
"""What is told in the present with its beginning has happened: “entrega las listas desde marzo”."""

_WHILE = re.compile(r"\bal\s+$", re.IGNORECASE)
_TOLD = re.compile(r"\w(?:ó|aron|ieron)\b")
"""A verb that tells a deed: what is done with “al compartir” after it was done as well."""
_PAPER = re.compile(
    r"(?:\s+(?:al?\s+(?:l[oa]s?\s+)?(?:[\w-]+\s+){1,4}?|hace\s+\w+\s+\w+\s+|el\s+\w+\s+)?)?\s*(?:un|una|unas|unos|el|la|las|los|su|sus|otr[oa]s?|dos|tres|varias|numeros[oa]s)\s+"
    r"(?:(?:nuev[oa]s?|primer[oa]?|segund[oa]|larga|dura|breve)\s+)?(?:cartas?|misivas?|notas?|correos?|mensajes?|comunicados?|solicitud(?:es)?|"
    r"petici[oó]n(?:es)?|citaci[oó]n(?:es)?|citatorios?|requerimientos?|memor[aá]nd(?:um|ums|os?)|avisos?|advertencias?|respuestas?|"
    r"invitaci[oó]n|orden(?:es)?|demandas?|fallo|sentencia|planes|plan|existencia|agentes|delegaci[oó]n|equipo|acuerdo|convenio|"
    r"preocupaci[oó]n|opini[oó]n|experiencias?|responsabilidad)\b(?!\s+con\b)",
    re.IGNORECASE,
)
"""What is sent or revealed after a verb, and is no record: “envió una carta a los estados”."""
_OBJECT_OF = re.compile(r"(?:ar|er|ir)(?:l[oea]s?)?\s+(?:l[oa]s?\s+|sus?\s+)?$", re.IGNORECASE)
"""An infinitive, whose object a noun after it is: “la orden de entregar los registros llegó …”."""
_DEED = (
    r"\b(?:presentad|firmad|dictad|emitid|aprobad|publicad|realizad|hech|tomad|enviad|interpuest|entablad|radicad|anunciad|"
    r"adoptad|suscrit|alcanzad|otorgad|concedid|solicitad|formulad|impuest|impulsad|ordenad|promulgad|celebrad|iniciad|"
    r"lanzad|fechad|divulgad|difundid|recibid|obtenid|cread|modificad|derogad|expedid|revelad|remitid|decidid|emprendid|"
    r"rubricad|sellad|cursad|girad)[oa]s?\b"
)
_ANOTHER = re.compile(
    rf"{_DEED}[^,;]{{0,70}}$|\bque\s+(?:[\w.’'-]+\s+){{0,7}}?(?:hizo|hicieron|hab[ií]an?|[\w-]{{2,}}(?:ó|aron|ieron))\b[^;]{{0,80}}$|"
    r",\s+(?:mientras|pero|aunque|cuando|luego\s+de|despu[eé]s\s+de|tras|(?:el|la|los|las)\s+cual(?:es)?)\b",
    re.IGNORECASE,
)
_MATTER = re.compile(r"\b(?:del?|contra|sobre|al?)\s+(?:[\w.’'-]+\s+){1,6}?que\s+$", re.IGNORECASE)
_REQUEST = re.compile(r"(?:solicitud|petici[oó]n|pedido|requerimiento|reclamo|exigencia)\b", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:en|tras|con|contra|sobre|por|seg[uú]n|a|de)\s+(?:una?|la|el|otra|otro|las|los)\s+(?:[\w-]+\s+){0,1}$",
    re.IGNORECASE,
)

_SINCE_FIRST = re.compile(
    r"^[\s“\"(]*" + _SINCE_WHEN.pattern + r"(?:\s+(?:pasado|de\s+\w+))*,?\s+(?!que\b)", re.IGNORECASE
)
_FOR_YEARS_FIRST = re.compile(r"^[\s“\"(]*" + _FOR_YEARS.pattern, re.IGNORECASE)

_AFTER_THAT = re.compile(
    r"\b(?:despu[eé]s|luego|tras|a\s+ra[ií]z)\s+(?:de\s+)?que\b(?:(?!\bque\b)[^;.])*$", re.IGNORECASE
)
"""Before a verb in the subjunctive that is told as done: “luego de que un juez bloqueara”."""
NEWS = ("ruling", "lawsuit", "appeal", "request", "agreement", "legislation", "oversight", "error")
"""Kinds that are told in the present as well: “La jueza ordena …”; of others it tells what is usual."""

_OWN_LIST = re.compile(
    r"\s+(?:\w+\s+)?de(?:l|\s+l[oa]s?|\s+sus?)\s+(?:listas?|listados?|padr[oó]n|padrones|registros?|bases?|datos|fichas)\b",
    re.IGNORECASE,
)

POINTING = re.compile(
    r"\b(?:el|la|los|las|lo|ese|esa|esos|esas|este|esta|estos|estas|dich[oa]s?|sus?|tal(?:es)?)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:intercambios?|solicitud(?:es)?|petici[oó]n|pedido|norma|regla|medida|cambio|acuerdo|memorando|memor[aá]ndum|convenio|orden|"
    r"fallo|sentencia|decisi[oó]n|datos?|informaci[oó]n|archivos?|fichas?|expedientes?|listas?|listados?|base|bases|acceso|registros?|"
    r"pr[aá]ctica|pol[ií]tica|programa|sistema|herramienta|entregas?|consultas?|cesi[oó]n|colaboraci[oó]n|documentos?|plan)\b",
    re.IGNORECASE,
)
"""Words that point back to records or a deed told before."""


def read(sentence: str, start: int, form: str, begins: int, ends: int = 0) -> Reading:
    """Read the verb at *start* of *sentence*, whose form is *form* (see `conjugate.forms`).

    *begins* is where the pattern begins that found it, *ends* where it ends: a “se” of its own makes no passive, and
    a noun tells a deed where somebody owns it or the pattern says more of it: “la carta, fechada el 3 de mayo”.
    """
    if form == NOUN:
        end = next((match.end() for match in re.finditer(r"\w+", sentence[start:])), 0) + start
        owned = (ends > end or _OWNED.match(sentence, end)) and _KNOWN.search(sentence[:start])
        return Reading((_in_doubt(sentence, start) or "done") if owned else "unsaid", False, "named", False, start)
    chain, group = _chain(sentence, start, form)
    modality, passive, tense = "unsaid", False, "none"
    if form == INFINITIVE:
        began, refused = _BEGAN.search(sentence[:group]), _REFUSED.search(sentence[:group])
        if refused:
            modality = "denied"
        elif _WHILE.search(sentence[:group]) and _TOLD.search(sentence[:group]):
            modality, tense = "done", "past"
        elif (may := _MAY.search(sentence, 0, group)) and _SINCE_WHEN.search(sentence, start, start + NEAR):
            modality, tense, group = "done", "past", may.start()
        elif began:
            modality, tense = "done", "past"
            further, group = _chain(sentence, began.start(), PARTICIPLE)
            chain += further
    elif form == PRESENT and (_SINCE_WHEN.search(sentence, max(0, group - NEAR)) or _SINCE_FIRST.match(sentence)):
        modality, tense = "done", "past"
        passive = _passive(sentence, chain, start, begins)
    elif form == TOLD:
        modality, tense = "done", "past"
    elif form == PRESENT:
        modality, tense = "present", "past"
        passive = _passive(sentence, chain, start, begins)
    elif form == PAST_SUBJUNCTIVE and _AFTER_THAT.search(sentence[:group]):
        modality, tense = "done", "past"
        passive = _passive(sentence, chain, start, begins)
    elif form == FUTURE:
        modality = "planned"
    elif form == PAST:
        passive = _passive(sentence, chain, start, begins)
        modality, tense = "done", "past"
        before = chain[0] if chain else _before(sentence, group)
        if sentence[start:].split(maxsplit=1)[0].rstrip(",.").endswith("o") and bare(before) in DETERMINER - CLITIC:
            modality = "unsaid"  # an accent left out, or a noun: “un fallo”
        if set(chain) & OBJECT and _before(sentence, group) == "que":
            modality = "unsaid"  # “los estados que lo demandaron”: which ones, no news
    elif form == GERUND:
        if set(chain) & UNDER_WAY:
            modality, tense = "done", "progressive" if set(chain) & NOW else "past"
    elif form == PARTICIPLE:
        modality, passive, tense = _participle(sentence, chain, group, start)
        passive = passive or (modality == "done" and _passive(sentence, chain, start, begins))
    if set(chain) & NOT and modality in ("done", "planned", "present"):
        modality = "denied"
    since = bool(_SINCE.search(sentence, max(0, group - 60), group))
    if modality in ("done", "present") and (_HABIT.search(sentence[:group]) or _far_back(sentence, start)):
        modality = "unsaid"
    if modality in ("done", "planned", "present"):
        attribute = form == PARTICIPLE and not set(chain) & AUXILIARY
        since_comma = sentence.rfind(",", 0, min(group, begins)) + 1 if attribute else 0
        modality = _in_doubt(sentence[since_comma:], min(group, begins) - since_comma) or modality
    return Reading(modality, passive, tense, since, group)


def _far_back(sentence: str, start: int) -> bool:
    """Whether a sentence tells of what went on for years: “durante décadas”, in front or after the verb."""
    return bool(_FOR_YEARS.search(sentence, start, start + REACH) or _FOR_YEARS_FIRST.match(sentence))


def _chain(sentence: str, start: int, form: str) -> tuple[list[str], int]:
    """Return the words of the verb group before *start*, without accents, and where the group begins."""
    allowed = CLITIC | NOT | ADVERB
    if form in (PARTICIPLE, GERUND):
        allowed = allowed | AUXILIARY
    chain: list[str] = []
    group = start
    for match in reversed(list(_WORD.finditer(sentence, max(0, start - 120), start))):
        word = bare(match[0].lower())
        adverb = word.endswith("mente") and len(word) > 7
        article = form == PARTICIPLE and word in OBJECT and not set(chain) & AUXILIARY
        if len(chain) == 8 or article or not (word in allowed or adverb):
            break
        chain.insert(0, word)
        group = match.start()
    return chain, group


def _before(sentence: str, place: int) -> str:
    words = _WORD.findall(sentence, max(0, place - 40), place)
    return words[-1].lower() if words else ""


def _passive(sentence: str, chain: list[str], start: int, begins: int) -> bool:
    """Whether a “se” before the verb makes it passive: “se entregaron los datos”, not “se los entregó”."""
    own = "se" in bare(sentence[begins:start].lower()).split()
    return "se" in chain and not own and not set(chain) & OBJECT


def _participle(sentence: str, chain: list[str], group: int, start: int) -> tuple[str, bool, str]:
    """Return modality, whether it is a passive, and tense of a participle after the words *chain*."""
    words = set(chain)
    if words & HAVE_NOT:
        return "unsaid", False, "none"
    if words & HAVE_YET:
        return "planned", "sido" in words, "none"
    if words & HAVE:
        return "done", "sido" in words, "perfect"
    if "haber" in words:
        done = not _MODAL.search(sentence[:group]) and _BEGAN.search(sentence[:group])
        return "done" if done else "unsaid", "sido" in words, "past"
    if words & BE_NOT or words & STATE:
        return "unsaid", True, "none"
    if words & (BE | BECAME):
        return "done", True, "past"
    named = group > 0 and sentence[start].isupper()  # “Estados Unidos”, “Trabajadores Unidos”
    if named or bare(_before(sentence, group)) in DETERMINER or _LAST.match(sentence, start):
        return "unsaid", True, "none"
    if _HAVING.search(sentence[:group]):
        return "done", False, "perfect"
    return "done", True, "attribute"


def no_record(sentence: str, match: re.Match[str]) -> bool:
    """Whether what a verb hands over is a paper of another kind, or its noun belongs to another verb."""
    led = match.start() < match.start("verb")
    if led and _before(sentence, match.start("verb")) == "que":
        return True  # “datos de niños que llegaron a …”
    return (led and _OBJECT_OF.search(sentence[: match.start()]) is not None) or (
        _PAPER.match(sentence, match.end("verb")) is not None
    )


def own_list(sentence: str, match: re.Match[str]) -> bool:
    """Whether what looks like an inquiry is the review of one's own list: “revisión de la lista de votantes”."""
    return _OWN_LIST.match(sentence, match.end()) is not None


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
    return (_MATTER.search(between) or _AFTER_THAT.search(between)) is not None


def within(before: str, after: str) -> bool:
    """Whether a deed that begins with its noun stands inside another: “dijo el lunes en una demanda presentada …”.

    *before* and *after* are what stands before it and what it begins with; a request is somebody else's matter.
    """
    told = _TOLD.search(re.split(r"[;:]|,\s+(?:y|pero|mientras)\b", before)[-1])
    return told is not None or _WITHIN.search(before) is not None or _REQUEST.match(after) is not None


def _in_doubt(sentence: str, group: int) -> str:
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
