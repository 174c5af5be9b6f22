"""Words that govern a Spanish verb: what they open is told as done, refused, or only possible."""

from __future__ import annotations

import re

_PAUSE = r"(?:\s+(?:se|les?|l[oa]s?|ya|tambi[eé]n|finalmente|recientemente))*\s+$"
BEGAN = re.compile(
    r"\b(?:(?:comenz(?:ó|o|aron|ado)|empez(?:ó|o|aron|ado)|volvi(?:ó|o|eron)|vuelto|lleg(?:ó|aron|ado)|"
    r"procedi(?:ó|o|eron|do)|pas(?:ó|aron|ado))(?:\s+(?:en|el|desde|hace)\s+\w+(?:\s+(?:pasado|de\s+\w+))?)?\s+a|(?:logr|alcanz)(?:ó|o|aron|ado)(?:\s+a)?|"
    r"tuv(?:o|ieron)\s+que|consigui(?:ó|o|eron)|conseguido|(?:decidi|pudi|resolvi)(?:ó|o|eron|do)|pudo|opt(?:ó|o|aron|ado)\s+por|"
    r"(?:acab|termin)(?:ó|o|aron|ado)\s+(?:de|por)|acaban?\s+de|admiti(?:ó|o|eron|do)|admiten?|reconoci(?:ó|o|eron|do)|reconocen?|"
    r"confes(?:ó|aron|ado)|confiesan?|(?:cooper|colabor|particip)(?:ó|aron|ado)\s+en|ayud(?:ó|aron|ado)\s+a|"
    r"tras|(?:despu[eé]s|luego)\s+de|(?:adem[aá]s|aparte)\s+de|"
    r"(?:vi(?:o|eron)|fue(?:ron)?|ha(?:n)?\s+sido)\s+(?:obligad|forzad)[oa]s?\s+a|"
    r"(?:fue|fueron|es|son|sido|convirti(?:ó|eron)\s+en)\s+(?:(?:una?|otr[oa])\s+de\s+)?(?:el|la|los|las)\s+"
    r"(?:\w+\s+){0,3}?(?:primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|[uú]nic[oa]s?|[uú]ltim[oa]s?)(?:\s+[\w-]+){0,3}\s+en)"
    + _PAUSE,
    re.IGNORECASE,
)
"""Words after which an infinitive is told as done: “comenzó a compartir”, “tras recibir”."""

SAID = re.compile(
    r"\b(?:dij(?:o|eron)|dicho|dicen?|confirm(?:ó|aron|ado|an?)|asegur(?:ó|aron|ado|an?)|afirm(?:ó|aron|ado|an?)|"
    r"admit(?:ió|ieron|ido|en?)|reconoc(?:ió|ieron|ido|en?)|revel(?:ó|aron|ado)|inform(?:ó|aron|ado)\s+(?:de\s+)?|por)\s+"
    r"(?:\w+mente\s+)?(?:no\s+)?$",
    re.IGNORECASE,
)
"""Words before “haber” and “estar” that tell what was done: “dijo haber remitido”, “por haber compartido”."""

REFUSED = re.compile(
    r"\b(?:neg(?:ó|o|aron|ado|aba|aban)\s+a|rehus(?:ó|o|aron|ado)|declin(?:ó|o|aron|ado)|(?:dej|ces)(?:ó|o|aron|ado)\s+de|"
    r"evit(?:ó|o|aron|ado)|rechaz(?:ó|o|aron|ado)|resisti(?:ó|o|eron|do)\s+a|sin)" + _PAUSE,
    re.IGNORECASE,
)
MODAL = re.compile(
    r"\b(?:pued|pod|pud|deb|quier|quer|quis|pretend|busc|intent|planea|plane|prev[eé]|esper|dese|tien\w*\s+que|ten[ií]a\w*\s+que|"
    r"hay\s+que|para|suel|sol[ií]a)\w*\s+(?:de\s+)?$",
    re.IGNORECASE,
)
"""Words that make “haber” and what follows it a possibility or a purpose."""

MAY = re.compile(r"\bpueden?\s+(?:ya\s+)?$", re.IGNORECASE)
WHILE = re.compile(r"\bal\s+$", re.IGNORECASE)
PRETERITE = re.compile(r"\w(?:ó|aron|ieron)\b")
"""A verb that tells a deed: what is done with “al compartir” after it was done as well."""

AFTER_THAT = re.compile(
    r"\b(?:despu[eé]s|luego|tras|a\s+ra[ií]z)\s+(?:de\s+)?que\b(?:(?!\bque\b)[^;.])*$", re.IGNORECASE
)
"""Before a verb in the subjunctive that is told as done: “luego de que un juez bloqueara”."""
