"""Tells Spanish wordings that match a phrase and tell no deed: “envió una carta a los estados”."""

from __future__ import annotations

import re

from extract.languages.es.group import before

_PAPER = re.compile(
    r"(?:\s+(?:al?\s+(?:l[oa]s?\s+)?(?:(?!nombres|datos|direcciones|domicilios|registros|listas?\b|expedientes|archivos|n[uú]meros)[\w-]+\s+){1,4}?|hace\s+\w+\s+\w+\s+|(?:el|este|en)\s+(?:\d+\s+de\s+)?\w+\s+(?:pasado\s+|de\s+\d{4}\s+)?|la\s+semana\s+pasada\s+){0,2})?\s*"
    r"(?:(?:cartas|misivas|correos|mensajes|solicitudes|citaciones|requerimientos|avisos|respuestas|invitaciones|notas)\b"
    r"|(?:un|una|unas|unos|el|la|las|los|su|sus|otr[oa]s?|dos|tres|varias|numeros[oa]s)\s+"
    r"(?:(?:nuev[oa]s?|primer[oa]?|segund[oa]|larga|dura|breve)\s+)?[“\"«]?(?:cartas?|misivas?|notas?|correos?|mensajes?|comunicados?|solicitud(?:es)?|"
    r"petici[oó]n(?:es)?|citaci[oó]n(?:es)?|citatorios?|requerimientos?|memor[aá]nd(?:um|ums|os?)|avisos?|advertencias?|respuestas?|"
    r"invitaci[oó]n|informes?|reportes?|estudios?|investigaci[oó]n|auditor[ií]a|orden(?:es)?|demandas?|fallo|sentencia|planes|plan|proyectos?|iniciativa|ley|existencia|agentes|delegaci[oó]n|equipo|acuerdo|convenio|"
    r"preocupaci[oó]n|opini[oó]n|experiencias?|responsabilidad)\b(?!\s+con\b))",
    re.IGNORECASE,
)
"""What is sent or revealed after a verb, and is no record: “envió una carta a los estados”."""

_TO_PAPER = re.compile(
    r"\bacceso\s+(?:al?|a\s+(?:l[oa]s?|una?))\s+(?:\w+\s+)?"
    r"(?:acuerdo|documentos?|borrador|memorando|memor[aá]ndum|correos?|informe|reporte|escrito|copia\s+del)\b",
    re.IGNORECASE,
)
"""What a newspaper has seen: “tuvo acceso al acuerdo”."""
NEAR = 40
"""Characters after a phrase in which it is named what somebody has access to."""
_OBJECT_OF = re.compile(r"(?:ar|er|ir)(?:l[oea]s?)?\s+(?:l[oa]s?\s+|sus?\s+)?$", re.IGNORECASE)
"""An infinitive, whose object a noun after it is: “la orden de entregar los registros llegó …”."""

_WITHOUT = re.compile(r"\bsin\s+(?:el\s+)?(?:acceso|datos|informaci[oó]n|copias?|registros?)\b", re.IGNORECASE)
"""What is no longer had: “se quedó sin acceso a los datos”."""
_TIME = re.compile(
    r"\s+(?:al?\s+(?:l[oa]s?\s+)?(?:[\w-]+\s+){1,5}?)?(?:hasta|un|una|dos|tres|diez|quince|\d+)\s+(?:d[ií]as?|semanas?|mes|meses|horas|plazo)\b",
    re.IGNORECASE,
)
"""A time that is given, not records: “dio a los gobernadores una semana para entregar las listas”."""
_TO_COUNSEL = re.compile(
    r"^[^,;.]{0,120}\b(?:entreg|d|facilit|proporcion|remit)(?:ar|ir)(?:le|les)?\b[^,;.]{0,80}\ba\s+(?:sus?|l[oa]s?)\s+"
    r"(?:abogad|defens|famili|representante\s+legal)",
    re.IGNORECASE,
)
"""What a court orders given to one side's own lawyer or family."""
_WRITTEN_IN = re.compile(
    r"\b(?:escribi[oó]|dijo|señal[oó]|afirm[oó]|sostuvo|indic[oó])\b[^.;]{0,60}\ben\s+(?:su|un)\s+$", re.IGNORECASE
)
_OWN_LIST = re.compile(
    r"\s+(?:\w+\s+)?de(?:l|\s+l[oa]s?|\s+sus?)\s+(?:listas?|listados?|padr[oó]n|padrones|registros?|bases?|datos|fichas)\b",
    re.IGNORECASE,
)
_WHICH_ONES = re.compile(
    r"\b(?:(?:a|de|por|para|entre)\s+(?:quienes|quien|l[oa]s\s+que|el\s+que|la\s+que)|(?:estados|sindicatos?|grupos?|organizaci[oó]n(?:es)?|fiscales|asociaci[oó]n(?:es)?|demandantes|entidades)\s+que)\s+"
    r"(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""What stands before a suit that only says which ones: “los sindicatos que demandaron”."""
_DEMANDS = re.compile(
    r"\s+(?:(?:al?\s+l[oa]s?|al?|el|este)\s+(?:[\w.]+\s+){1,3}?)?(?:m[aá]s\s+)?(?:explicaciones|respuestas|seguridad|medidas|respeto|mejores|informaci[oó]n|acceso|datos|cuentas|cambios|justicia|transparencia|"
    r"una\s+(?:investigaci[oó]n|explicaci[oó]n|respuesta|audiencia)|(?:la|su)\s+(?:entrega|devoluci[oó]n|renuncia|liberaci[oó]n)|que\s+se)\b",
    re.IGNORECASE,
)
"""What is demanded of somebody, before no court: “demandaron explicaciones”."""
_BREAKS = re.compile(r"\b(?:viol|infri(?:n|j)|incumpl|vulner|contrav)\w*\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
"""What stands before a law that is broken: “violaron la ley”."""
_REGISTERED = re.compile(r"\b(?:votantes|electores|ciudadanos|contribuyentes|usuarios|personas)\s+$", re.IGNORECASE)
"""Those of whom “registrados” is said."""
_RESORTS = re.compile(
    r"\s+(?:(?:en|el|este)\s+(?:\d+\s+de\s+)?\w+\s+)?al?\s+(?!d[ií]a\b|mes\b|l[oa]s?\s+(?:\w+\s+)?(?:d[ií]as?|semanas?|horas?)\b|[^,;.]{0,60}(?:Suprem|[Cc]orte|[Tt]ribunal|[Cc]ircuito|instancia|[Jj]usticia|juez))"
)
"""What is resorted to and is no court."""
_SPOKESMAN = re.compile(
    r"\s+(?:(?:una?|el|la|su|sus|un[ao]\s+de\s+sus)\s+)?(?:voceros?|voceras?|portavo(?:z|ces)|abogad[oa]s?|funcionari[oa]s?)\b"
)
"""Who speaks after a verb that only seems to tell what a court did."""
_SAID_IN = re.compile(
    r"\b(?:comunicado|declaraci[oó]n|mensaje|entrevista)\b|\ben\s+(?:el|la)\s+que\b"
    r"|\ba\s+l[oa]s\s+(?:beneficiari|contribuyent|usuari|client|jubilad|pensionad|votante|elector|ciudadan|familia|persona|paciente)",
    re.IGNORECASE,
)
"""What shows that a rule is only spoken of, or that it is for people: “pidió a los beneficiarios revisar”."""


def no_record(sentence: str, match: re.Match[str]) -> bool:
    """Whether what a verb hands over is a paper of another kind, or its noun belongs to another verb."""
    led = match.start() < match.start("verb")
    if _TO_PAPER.search(sentence, match.start("verb"), match.end() + NEAR):
        return True
    if led and before(sentence, match.start("verb")) in ("que", "al"):
        return True  # “datos de niños que llegaron a …”, “listas fiables al llegar a la urna”
    if _WITHOUT.search(sentence, match.end("verb"), match.end()) or _TIME.match(sentence, match.end("verb")):
        return True
    return (led and _OBJECT_OF.search(sentence[: match.start()]) is not None) or (
        _PAPER.match(sentence, match.end("verb")) is not None
    )


def written_in(sentence: str, match: re.Match[str]) -> bool:
    """Whether a paper is where somebody wrote something, no agreement: “escribió en su memorando del jueves”."""
    return _WRITTEN_IN.search(sentence, 0, match.start()) is not None


def to_counsel(sentence: str, match: re.Match[str]) -> bool:
    """Whether a court has somebody's own papers given to a lawyer or the family: no record of the story."""
    return _TO_COUNSEL.search(sentence[match.end("verb") :]) is not None


def own_list(sentence: str, match: re.Match[str]) -> bool:
    """Whether what looks like an inquiry is the review of one's own list: “revisión de la lista de votantes”."""
    return _OWN_LIST.match(sentence, match.end()) is not None


def which_ones(sentence: str, match: re.Match[str]) -> bool:
    """Whether a suit only says which ones are meant: “los sindicatos que demandaron al Seguro Social”."""
    return _WHICH_ONES.search(sentence, 0, match.start("verb")) is not None


def demands(sentence: str, match: re.Match[str]) -> bool:
    """Whether “demandar” is to ask for something: “los senadores demandaron explicaciones”."""
    return match["verb"].lower().startswith("demand") and _DEMANDS.match(sentence, match.end("verb")) is not None


def law_broken(sentence: str, match: re.Match[str]) -> bool:
    """Whether a law is broken, not made, or its verb is another noun's: “violó la ley de votantes registrados”."""
    attribute = match["verb"].lower().startswith("registrad") and _REGISTERED.search(sentence, 0, match.start("verb"))
    return bool(attribute) or _BREAKS.search(sentence, 0, match.start()) is not None


def resorts(sentence: str, match: re.Match[str]) -> bool:
    """Whether somebody resorts to something and appeals to no court: “recurrió a las fichas de la oficina”."""
    return match["verb"].lower().startswith("recurr") and _RESORTS.match(sentence, match.end("verb")) is not None


def more_than(sentence: str, match: re.Match[str]) -> bool:
    """Whether “de más” only begins a number: “entregó la dirección de más de 40.000 personas”."""
    return match[0].lower().endswith("de más") and re.match(r"\s+de\b", sentence[match.end() :]) is not None


def spokesman_says(sentence: str, match: re.Match[str]) -> bool:
    """Whether who speaks for a court only says something: “confirmó uno de sus voceros”."""
    return _SPOKESMAN.match(sentence, match.end("verb")) is not None


def only_said(sentence: str, match: re.Match[str]) -> bool:
    """Whether a rule is only spoken of (“un comunicado en el que revisa los protocolos”), or people are advised."""
    return _SAID_IN.search(sentence, match.end("verb"), match.end()) is not None
