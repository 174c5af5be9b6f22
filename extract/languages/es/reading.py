"""Says of a Spanish verb in its sentence whether what it names was done, is planned, denied or only thought of.

Shallow on purpose, as for English: it looks at the form of the verb, the auxiliaries and pronouns before it, the word
that governs an infinitive, and the words that put a whole clause in doubt. What it cannot place it calls ``unsaid``.
"""

from __future__ import annotations

import re

from extract.languages.accents import bare
from extract.languages.conjugate import FUTURE, GERUND, INFINITIVE, PARTICIPLE, PAST, PAST_SUBJUNCTIVE, PRESENT
from extract.languages.english import Reading
from extract.languages.es.doubt import REACH, taken_back
from extract.languages.es.governed import AFTER_THAT, BEGAN, MAY, MODAL, PRETERITE, REFUSED, SAID, WHILE
from extract.languages.es.group import (
    AUXILIARY,
    BE,
    BE_NOT,
    BECAME,
    CLITIC,
    DETERMINER,
    HAVE,
    HAVE_NOT,
    HAVE_YET,
    NOT,
    NOW,
    OBJECT,
    STATE,
    UNDER_WAY,
    before,
    chain,
    passive,
)
from extract.patterns import NOUN, TOLD

NEAR = 40
"""Characters after an infinitive in which it may be said since when it may be done: “pueden ver desde julio”."""

_FOR_YEARS = re.compile(
    r"\b(?:durante|desde\s+hace|por)\s+(?:\w+\s+)?(?:años|décadas|decadas|generaciones)\b", re.IGNORECASE
)
_HABIT = re.compile(
    r"\b(?:habitualmente|normalmente|tradicionalmente|rutinariamente|generalmente|hist[oó]ricamente|siempre|suelen?),?\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_WHENEVER = re.compile(
    r"\b(?:cuando|siempre\s+que|cada\s+vez\s+que)\s+(?:se\s+)?(?:existen?|hay|haya|trat[ae]|lo\s+(?:piden?|solicitan?)|es\s+necesario)\b",
    re.IGNORECASE,
)
"""Of what is done as a rule, on which occasions: “ha compartido datos cuando existen órdenes judiciales”."""
_IN_PAPER = re.compile(r"\ben\s+(?:el|la|una?|su|otr[oa])\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
"""Before a paper in which something is alleged, and which is none the less real: “alegó en la demanda presentada”."""
_HAVING = re.compile(
    r"\b(?:ha|han|hab[ií]an?)\s+(?:\w+\s+)?\w+(?:ado|ido|to|cho)\b[^,;.]{0,40}\s+y\s+$", re.IGNORECASE
)
"""Before a second participle of one “haber”: “han cumplido ya y entregado”."""

_FOR_SO_LONG = re.compile(r"\bllevan?\s+(?!años|d[eé]cadas)(?:[\w-]+\s+){1,4}$", re.IGNORECASE)
"""Before a gerund, for how long it has been done: “lleva un año mandando”."""
_JUDGED = re.compile(
    r"\b(?:viol|infring|incumpl|vulner|quebrant|contrav|traicion|transgred|desacat|burl|(?:actu|obr)(?:ó|aron))\w*\b[^.;]{0,80}$",
    re.IGNORECASE,
)
"""What a deed is said to have been, not that it was done: “violó la ley al compartir”."""
_LAST = re.compile(r"pasad[oa]s?\b|cruzada\b|dad[oa]s?\s+que\b|debid[oa]s?\b", re.IGNORECASE)
"""Participles that tell no deed: “la semana pasada”."""

_OF_A_KIND = re.compile(
    r"\b(?:(?:acuerdo|convenio|memorando|memorándum|memorandum|pacto|política|programa|plan|sistema|protocolo)\s+(?:de|para)"
    r"|cualquier|toda)\s+\w+(?:\s+de\s+\w+)?[\"”]?\s+(?:\w+\s+de\s+o\s+)?$",
    re.IGNORECASE,
)
"""Before a participle that says of which kind: “un memorando de información compartida”, “cualquier dato cedido”."""
_SINCE = re.compile(r"\b(?:desde\s+entonces|a\s+partir\s+de\s+entonces|desde\s+ese\s+momento)\b", re.IGNORECASE)
_OWNED = re.compile(
    r"\s+(?:(?:formal|oficial|expresa|urgente|masiva|verbal|escrita|judicial|reciente|preliminar|provisional|temporal|"
    r"un[aá]nime|dividid[oa]|conjunt[oa]|colectiva|federal)\s+){0,2}(?:del?|por\s+parte\s+del?|entre)\b",
    re.IGNORECASE,
)
_YET = re.compile(r"\b\w{2,}(?:[aei]r|dr)(?:á|án)\b")
"""What a noun is said to do later: “la regla entrará en vigor el 26 de diciembre”."""
_KNOWN = re.compile(
    r"\b(?:la|el|un|una|al|del|su|a|esa|ese|esta|este|dicha|dicho|nueva|nuevo|[uú]ltima|[uú]ltimo|primera|primer|segunda|segundo)\s+$",
    re.IGNORECASE,
)
_SINCE_WHEN = re.compile(
    r"\bdesde\s+(?!hace\b|que\b|entonces\b|el\s+punto)(?:el\s+|la\s+|finales\s+de\s+|principios\s+de\s+)?\w+",
    re.IGNORECASE,
)
"""What is told in the present with its beginning has happened: “entrega las listas desde marzo”."""

_ON_WHOSE_WORD = re.compile(
    r"\b(?:seg[uú]n|de\s+acuerdo\s+con|conforme\s+a|revel(?:ó|aron|an?)|inform(?:ó|aron|an?)|muestran?|confirm(?:ó|aron|an?))\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:varias|dos|tres|m[uú]ltiples)\s+veces\s+(?:por|a\s+la)\s+semana\b|\b(?:semanalmente|diariamente|a\s+diario|cada\s+semana)\b",
    re.IGNORECASE,
)
"""How often something goes on that a report has found out: “Según el diario, la TSA entrega … cada semana”."""
_SINCE_FIRST = re.compile(
    r"^[\s“\"(]*" + _SINCE_WHEN.pattern + r"(?:\s+(?:pasado|de\s+\w+))*,?\s+(?!que\b)", re.IGNORECASE
)
_FOR_YEARS_FIRST = re.compile(r"^[\s“\"(]*" + _FOR_YEARS.pattern, re.IGNORECASE)
NEWS = ("ruling", "lawsuit", "appeal", "request", "agreement", "legislation", "oversight", "error")
"""Kinds that are told in the present as well: “La jueza ordena …”; of others it tells what is usual."""


def read(sentence: str, start: int, form: str, begins: int, ends: int = 0) -> Reading:
    """Read the verb at *start* of *sentence*, whose form is *form* (see `conjugate.forms`).

    *begins* is where the pattern begins that found it, *ends* where it ends: a “se” of its own makes no passive, and
    a noun tells a deed where somebody owns it or the pattern says more of it: “la carta, fechada el 3 de mayo”.
    """
    if form == NOUN:
        end = next((match.end() for match in re.finditer(r"\w+", sentence[start:])), 0) + start
        if _YET.search(sentence, start, ends):
            return Reading("planned", False, "named", False, start)
        owned = (ends > end or _OWNED.match(sentence, end)) and _KNOWN.search(sentence[:start])
        return Reading((taken_back(sentence, start) or "done") if owned else "unsaid", False, "named", False, start)
    words, group = chain(sentence, start, form)
    modality, done_to, tense = "unsaid", False, "none"
    if form == INFINITIVE:
        began, refused = BEGAN.search(sentence[:group]), REFUSED.search(sentence[:group])
        if refused:
            modality = "denied"
        elif WHILE.search(sentence[:group]) and _JUDGED.search(sentence[:group]):
            modality = "unsaid"
        elif WHILE.search(sentence[:group]) and PRETERITE.search(sentence[:group]):
            modality, tense = "done", "past"
        elif (may := MAY.search(sentence, 0, group)) and _SINCE_WHEN.search(sentence, start, start + NEAR):
            modality, tense, group = "done", "past", may.start()
        elif began:
            modality, tense = "done", "past"
            further, group = chain(sentence, began.start(), PARTICIPLE)
            words += further
    elif form == PRESENT and (
        _SINCE_WHEN.search(sentence, max(0, group - NEAR))
        or _SINCE_FIRST.match(sentence)
        or (_ON_WHOSE_WORD.search(sentence) and _OFTEN.search(sentence, start, start + REACH))
    ):
        modality, tense = "done", "past"
        done_to = passive(sentence, words, start, begins)
    elif form == TOLD:
        modality, tense = "done", "past"
    elif form == PRESENT:
        modality, tense = "present", "past"
        done_to = passive(sentence, words, start, begins)
    elif form == PAST_SUBJUNCTIVE and AFTER_THAT.search(sentence[:group]):
        modality, tense = "done", "past"
        done_to = passive(sentence, words, start, begins)
    elif form == FUTURE:
        modality = "planned"
    elif form == PAST:
        done_to = passive(sentence, words, start, begins)
        modality, tense = "done", "past"
        first = words[0] if words else before(sentence, group)
        if sentence[start:].split(maxsplit=1)[0].rstrip(",.").endswith("o") and bare(first) in DETERMINER - CLITIC:
            modality = "unsaid"  # an accent left out, or a noun: “un fallo”
        if set(words) & OBJECT and before(sentence, group) == "que":
            modality = "unsaid"  # “los estados que lo demandaron”: which ones, no news
    elif form == GERUND and _FOR_SO_LONG.search(sentence, 0, group):
        modality, tense = "done", "progressive"
    elif form == GERUND:
        said = "estar" in words and SAID.search(sentence, 0, group)
        if (said or set(words) & UNDER_WAY) and not set(words) & HAVE_NOT:
            modality, tense = "done", "progressive" if set(words) & NOW else "past"
    elif form == PARTICIPLE:
        modality, done_to, tense = _participle(sentence, words, group, start)
        done_to = done_to or (modality == "done" and passive(sentence, words, start, begins))
    if set(words) & NOT and modality in ("done", "planned", "present"):
        modality = "denied"
    since = bool(_SINCE.search(sentence, max(0, group - 60), group))
    usual = _HABIT.search(sentence[:group]) or _WHENEVER.search(sentence, start, start + REACH)
    if modality in ("done", "present") and (usual or _far_back(sentence, start)):
        modality = "unsaid"
    if modality in ("done", "planned", "present"):
        attribute = form == PARTICIPLE and not set(words) & AUXILIARY
        since_comma = sentence.rfind(",", 0, min(group, begins)) + 1 if attribute else 0
        if not (attribute and _IN_PAPER.search(sentence, 0, begins)):
            modality = taken_back(sentence[since_comma:], min(group, begins) - since_comma) or modality
    return Reading(modality, done_to, tense, since, group)


def _far_back(sentence: str, start: int) -> bool:
    """Whether a sentence tells of what went on for years: “durante décadas”, in front or after the verb."""
    return bool(_FOR_YEARS.search(sentence, start, start + REACH) or _FOR_YEARS_FIRST.match(sentence))


def _participle(sentence: str, listed: list[str], group: int, start: int) -> tuple[str, bool, str]:
    """Return modality, whether it is a passive, and tense of a participle after the words *listed*."""
    words = set(listed)
    if words & HAVE_NOT:
        return "unsaid", False, "none"
    if words & HAVE_YET:
        return "planned", "sido" in words, "none"
    if words & HAVE:
        return "done", "sido" in words, "perfect"
    if "haber" in words:
        done = not MODAL.search(sentence[:group]) and (
            BEGAN.search(sentence[:group]) or SAID.search(sentence[:group])
        )
        return "done" if done else "unsaid", "sido" in words, "past"
    if "ser" in words and (BEGAN.search(sentence[:group]) or SAID.search(sentence[:group])):
        return "done", True, "past"  # “tras ser señalados”
    if words & BE_NOT or words & STATE:
        return "unsaid", True, "none"
    if words & (BE | BECAME):
        return "done", True, "past"
    named = group > 0 and sentence[start].isupper()  # “Estados Unidos”, “Trabajadores Unidos”
    if named or bare(before(sentence, group)) in DETERMINER or _LAST.match(sentence, start):
        return "unsaid", True, "none"
    if _HAVING.search(sentence[:group]):
        return "done", False, "perfect"
    if _OF_A_KIND.search(sentence, 0, group):
        return "unsaid", True, "none"
    return "done", True, "attribute"
