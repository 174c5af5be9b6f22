"""The forms of a Spanish verb in the third person, from its infinitive."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from extract.languages.accents import bare

PAST, IMPERFECT, PRESENT = "past", "imperfect", "present"
FUTURE, CONDITIONAL, SUBJUNCTIVE = "future", "conditional", "subjunctive"
PAST_SUBJUNCTIVE = "past subjunctive"
"""Told as done after “después de que”: “después de que la jueza ordenara”."""
INFINITIVE, GERUND, PARTICIPLE = "inf", "ing", "part"

ROOTS: dict[str, dict[str, str]] = {
    # the end of an infinitive: its stem or form for each tense that is not regular
    "tener": {"pret": "tuv", "present": "tiene tienen", "subj": "teng", "future": "tendr"},
    "poner": {"pret": "pus", "subj": "pong", "future": "pondr", "part": "puest"},
    "hacer": {"past": "hizo hicieron", "subj": "hag", "future": "har", "part": "hech"},
    "decir": {
        "pret": "dij",
        "present": "dice dicen",
        "gerund": "diciendo",
        "subj": "dig",
        "future": "dir",
        "part": "dich",
    },
    "traer": {"pret": "traj", "subj": "traig", "gerund": "trayendo", "part": "traíd"},
    "venir": {"pret": "vin", "present": "viene vienen", "gerund": "viniendo", "subj": "veng", "future": "vendr"},
    "ducir": {"pret": "duj", "subj": "duzc"},
    "querer": {"pret": "quis", "present": "quiere quieren", "subj": "quier", "future": "querr"},
    "poder": {"pret": "pud", "present": "puede pueden", "subj": "pued", "future": "podr"},
    "dar": {"past": "dio dieron", "subj": "dier", "present": "da dan"},
    "scribir": {"part": "scrit"},
    "brir": {"part": "biert"},
    "volver": {"present": "vuelve vuelven", "subj": "vuelv", "part": "vuelt"},
    "solver": {"present": "suelve suelven", "subj": "suelv", "part": "suelt"},
    "leer": {"past": "leyó leyeron", "gerund": "leyendo", "part": "leíd"},
    "veer": {"past": "veyó veyeron", "gerund": "veyendo"},
    "ver": {"past": "vio vieron", "part": "vist"},
    "ir": {"past": "fue fueron", "gerund": "yendo", "present": "va van", "subj": "vay"},
    "caer": {"past": "cayó cayeron", "gerund": "cayendo", "subj": "caig", "part": "caíd"},
    "prohibir": {"present": "prohíbe prohíben", "subj": "prohíb"},
    "reunir": {"present": "reúne reúnen", "subj": "reún"},
    "ampliar": {"present": "amplía amplían", "subj": "amplí"},
    "confiar": {"present": "confía confían", "subj": "confí"},
    "evaluar": {"present": "evalúa evalúan", "subj": "evalú"},
    "saber": {"pret": "sup", "future": "sabr"},
    "salir": {"future": "saldr", "subj": "salg"},
}
"""Taken by the longest end that fits, with what stands before it: suscribir is su-scribir, suscrito."""

WHOLE = ("dar", "ver", "ir")
"""Roots that only stand alone: demandar is regular."""

E_I = ("pedir", "medir", "seguir", "petir", "elegir", "regir", "servir")
E_IE_IR = ("querir", "ferir", "vertir", "mentir", "sugerir", "sentir")
E_IE = ("comenzar", "empezar", "negar", "cerrar", "apretar")
O_UE = ("aprobar", "acordar", "mostrar", "probar", "recordar", "volcar", "soltar", "mover")
"""Ends of verbs whose last vowel changes under stress."""

NOUNS = frozenset(
    """acuerdo archivo bloqueo cargo contrato cotejo cruce envio fallo filtro freno pacto pago paso reclamo registro
    rechazo recurso uso voto acceso dicto dato reparo amplio anuncio bajo cambio corto desarrollo despacho documento
    empleo encargo estreno fijo giro ingreso inicio intercambio logro mando marco monto rastreo reemplazo regalo
    retiro sello traslado traspaso trato veto""".split()
)
"""Nouns that a preterite becomes where its accent is left out: el fallo, falló."""

LIKE_NOUNS = frozenset(
    """firma entrega consulta demanda denuncia busca pregunta cita para carga compra muestra prueba reforma carta
    causa apela copia corta lista marca nota orden trata usa vota firman reclama
    empleado empleada empleados empleadas""".split()
)
"""Present forms that are a noun, a preposition or a commoner word."""

ENCLITICS = ("se", "le", "les", "lo", "la", "los", "las", "selo", "sela", "selos", "selas")
_ACUTE = str.maketrans("aei", "áéí")


@functools.cache
def forms(infinitive: str) -> Mapping[str, str]:
    """Return each form of the verb *infinitive* with what it is, without its accents too.

    >>> forms("pedir")["pidieron"], forms("suscribir")["suscritas"], forms("entregar")["entregarle"]
    ('past', 'part', 'inf')
    """
    stem, vowel = infinitive[:-2], "a" if infinitive.endswith("ar") else "e"
    end = max(
        (each for each in ROOTS if infinitive.endswith(each) and (each not in WHOLE or each == infinitive)),
        key=len,
        default="",
    )
    odd = {what: _prefixed(infinitive.removesuffix(end), said) for what, said in ROOTS.get(end, {}).items()}
    strong, weak = _stems(infinitive)
    table: dict[str, str] = {}
    conditional = odd.get("future", infinitive)
    opposite = odd.get("subj", _softened(strong, infinitive))
    _add(table, SUBJUNCTIVE, [opposite + ending for ending in (("e", "en") if vowel == "a" else ("a", "an"))])
    past = odd["past"].split() if "past" in odd else _preterite(infinitive, weak, odd.get("pret", ""))
    trunk = past[1].removesuffix("ron")
    _add(table, PAST_SUBJUNCTIVE, [trunk + ending for ending in ("ra", "ran", "se", "sen")])
    _add(table, CONDITIONAL, [conditional + ending for ending in ("ía", "ían")])
    _add(table, FUTURE, [conditional + ending for ending in ("á", "án")])
    _add(table, PRESENT, odd["present"].split() if "present" in odd else [strong + vowel, strong + vowel + "n"])
    _add(table, IMPERFECT, [stem + ending for ending in (("aba", "aban") if vowel == "a" else ("ía", "ían"))])
    gerund = odd.get("gerund", "") or (stem + "ando" if vowel == "a" else _i(weak, "iendo"))
    part = odd.get("part", stem + ("ad" if vowel == "a" else "id"))
    _add(table, PARTICIPLE, [part + ending for ending in ("o", "a", "os", "as")])
    for what, said, pressed in (
        (INFINITIVE, infinitive, infinitive[:-2] + infinitive[-2].translate(_ACUTE) + "r"),
        (GERUND, gerund, gerund[:-3].removesuffix("a").removesuffix("e") + gerund[-4].translate(_ACUTE) + "ndo"),
    ):
        _add(table, what, [said, *(said + each for each in ENCLITICS), *(pressed + each for each in ENCLITICS)])
    _add(table, PAST, past)
    return table


@functools.cache
def telling(infinitive: str) -> frozenset[str]:
    """Return the forms of *infinitive* that may tell a deed: no wish, no plan, nothing that looks like a noun.

    >>> "firmó" in telling("firmar"), "firma" in telling("firmar"), "firmaría" in telling("firmar")
    (True, False, False)
    """
    kinds = (PAST, PRESENT, PAST_SUBJUNCTIVE, INFINITIVE, GERUND, PARTICIPLE)
    return frozenset(form for form, what in forms(infinitive).items() if what in kinds and form not in LIKE_NOUNS)


def _prefixed(before: str, said: str) -> str:
    return " ".join(before + each for each in said.split())


def _stems(infinitive: str) -> tuple[str, str]:
    """Return the stem under stress, and that of the preterite and the gerund."""
    stem = infinitive[:-2]
    head, _, tail = stem.rpartition("o" if infinitive.endswith(O_UE) else "e")
    if infinitive.endswith(E_I):
        return f"{head}i{tail}", f"{head}i{tail}"
    if infinitive.endswith(E_IE_IR):
        return f"{head}ie{tail}", f"{head}i{tail}"
    if infinitive.endswith(E_IE):
        return f"{head}ie{tail}", stem
    if infinitive.endswith(O_UE):
        return f"{head}ue{tail}", stem
    if infinitive.endswith("uir") and not infinitive.endswith(("guir", "quir")):
        return stem + "y", stem
    if infinitive.endswith("viar"):
        return stem[:-1] + "í", stem
    return stem, stem


def _preterite(infinitive: str, weak: str, irregular: str) -> list[str]:
    if irregular:
        return [irregular + "o", irregular + ("eron" if irregular.endswith("j") else "ieron")]
    if infinitive.endswith("ar"):
        return [weak + "ó", weak + "aron"]
    return [_i(weak, "ió"), _i(weak, "ieron")]


def _i(stem: str, ending: str) -> str:
    """Join *ending*, which begins with i, to *stem*: between vowels the i is a y."""
    vowel = stem.endswith(("u", "e", "a")) and not stem.endswith(("gu", "qu"))
    return stem + ("y" + ending[1:] if vowel else ending)


def _softened(stem: str, infinitive: str) -> str:
    """Spell the stem as it is before the other vowel: entregue, publique, comience, exija."""
    if infinitive.endswith("ar"):
        for end, said in (("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(end):
                return stem.removesuffix(end) + said
    elif stem.endswith("gu"):
        return stem[:-1]
    elif stem.endswith("g"):
        return stem[:-1] + "j"
    return stem


def _add(table: dict[str, str], what: str, listed: list[str]) -> None:
    """Put the forms *listed* into *table*; without an accent only where that spells no other word."""
    for form in listed:
        table[form] = what
        if bare(form) != form and bare(form) not in NOUNS:
            table.setdefault(bare(form), what)
