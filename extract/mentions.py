"""Finds the agencies, courts, legislators and records that a sentence names, each with its span."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extract import offices
from extract.languages.es import naming as spanish
from extract.languages.zh import naming as chinese
from extract.lexicon import CLASSES, PRESS, Lexicon

_STAFF = re.compile(
    r"(?:[’']s?)?\s+(?:(?:own|top|senior|career|acting|former|chief|deputy|privacy|legal|security|election)\s+){0,3}(?:officials?|officers?|agents?|staff(?:ers?)?|leaders(?:hip)?|employees|lawyers|attorneys|"
    r"investigators|personnel|administrators|advisers|secretary|chief|inspectors|analysts|workers|affiliates|team|teams|operatives|aides|engineers|associates|allies|hires|technologists|emissaries|appointees|members|representatives|office|department|administration)\b"
)
"""Words after an agency that leave it the doer: “CMS officials”."""

_DIVISION = re.compile(
    r"[’']s?\s+(?:[A-Z][\w&-]+,?\s+(?:(?:and|of|for|the)\s+){0,2}){1,5}"
    r"(?:Division|Office|Services?|Bureau|Section|Unit|Branch|Operations|Center|Directorate)\b"
    r"|[’']s?\s+(?:[a-z-]+\s+){1,4}(?:unit|division|branch|section|arm|wing|team)\b"
)
"""A part of an agency that acts for it: “the DOJ’s Civil Rights Division”."""

_OWNER = re.compile(r"[’']s?\s+")
_COMMON = re.compile(
    r"\b(?:agency|agencies|office|bureau|department|division|officials|authorities|administrators|Department|Division|Office)\b"
)
"""What states have as well as the federal government."""

_SHORT = re.compile(r"\s?[(（](?:[A-Z][\w.&-]{1,9}|[A-Z][\w-]+(?:\s+[\w-]+){1,6})[)）]")
"""The short or foreign form that follows a name in brackets: “Social Security Administration (SSA)”."""

_MEMBERS = re.compile(
    r"(?:[’']s?)?\s+(?:(?:top|ranking|senior|Republican|Democratic|bipartisan)\s+){0,2}"
    r"(?:chair(?:man|woman)?|members?|leaders(?:hip)?|Democrats?|Republicans?|staff|investigators|majority|minority)\b"
)
"""Words after a body of legislators that leave it the doer: “the committee’s Republican chairman”."""
OFFICES = ("agency", "state", "executive", "watchdog")
"""Classes that act through their staff."""
TITLED = ("agency", "court", "legislature", "state", "watchdog")
"""Classes that may be named by one who bears a title."""
_NAMES = re.compile(
    r"(?:\s+(?:and\s+)?(?!(?:\w+day|January|February|March|April|June|July|August|September|October|November|December)\b)"
    r"[A-Z](?:[\w.-]|['’](?!s\b))*(?:,(?=\s+[A-Z]))?){1,6}"
)
"""Names after a title: “Sens. Ron Wyden and Sheldon Whitehouse”."""

_CAPITAL = re.compile(
    r"(?:the\s+)?(?:[A-Z\d][\w&’'-]*|and|of)(?:\s+(?:[A-Z\d][\w&’'-]*|and|of|On|Your))*\b(?!\s+(?:office|service))"
)
"""How the name of a newsroom is written, not “records on the sun”."""
_PARTY = re.compile(r"(?<![A-Za-z])[DRI]-$")
"""What stands before a state's letters that say where a legislator is from: “(D-VA)”."""

_PRONOUN = re.compile(
    r"\b(?:it|they|he|she|(?:the\s+|federal\s+)?(?:agents|staffers|operatives)|the\s+officers|the\s+(?:two\s+)?(?:sides|parties)|both\s+sides|(?:the|that|this|its|both|two|her|his|their)\s+(?:two\s+|federal\s+)?(?:agency|agencies|department|departments|office|bureau|division))\b"
    r"(?!\s+of\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)

COUNTED = re.compile(
    r"\b(?:(?:at\s+least|about|nearly|almost|roughly|more\s+than|only|just)\s+)?"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a|half\s+a|two|three)\s+dozen"
    r"|(?:twenty|thirty|forty)(?:-\w+)?|some|others|most|many|several|a\s+few|half)"
    r"(?:\s+(?:others|more|of\s+them|of\s+those))?"
    r"(?=\s+(?:have|has|had|did|followed|already|quickly|eventually|voluntarily|complied|agreed|handed|turned|provided|sent|gave|shared|submitted|delivered|signed)\b)",
    re.IGNORECASE,
)
"""So many of those told of before: “Eleven have complied”."""
COUNTED_ES = re.compile(
    r"\b(?:(?:al\s+menos|por\s+lo\s+menos|unos|casi|cerca\s+de|m[aá]s\s+de|s[oó]lo|otros|otras|los\s+otros)\s+){0,2}"
    r"(?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|una\s+(?:docena|decena|veintena)|"
    r"media\s+docena|algunos|otros|varios|muchos|pocos|la\s+mayor[ií]a|la\s+mitad|los\s+dem[aá]s|el\s+resto|todos)"
    r"(?:\s+(?:m[aá]s|de\s+ell[oa]s|de\s+es[oa]s))?"
    r"(?=\s+(?:(?:ya|tambi[eé]n|se|l[oa]s?|le|les|ha|han|hab[ií]an|finalmente|despu[eé]s)\s+){0,3}"
    r"(?:entreg|envi|remit|cumpl|acced|acept|compart|firm|respond|contest|proporcion|facilit|mand|ced|present|demand|acat|cooper)"
    r"(?:\w*(?:ó|aron|ieron|ado|ido)|to)\b)",
    re.IGNORECASE,
)
"""The same in Spanish: “Once ya han cumplido”, “otros ocho los enviaron”."""

_OF_A_NAME = re.compile(
    r"(?:(?:\s+|-)\(?[A-Z][\w’'-]*\)?|\s+(?:and|of|for|the|to|in)(?=\s+[A-Z])){0,6}?\)?\s+"
    r"(?:Acts?|Laws?|Rights|Advocate|Advocacy|Project|Commission|Foundation|Association|Institute|Coalition|Fund|Alliance"
    r"|League|Society|Campaign|Awareness)\b"
)
"""What makes a word part of a name, of a law or a group: “the National Voter Registration Act”."""
_RECORDS = ("topic", "head", "system")
_STATE_NAMED = re.compile(
    r"\s+(?:Times|Post|Tribune|Journal|Daily|News\w*|Record|Herald|Chronicle|Globe|Star|Observer|Sun|Public\s+(?:Radio|Media"
    r"|Broadcasting)|Mirror|Beacon|Examiner|Republic|Law\s+Journal|Civil\s+\w+|Immigra\w+\s+Coalition|State\s+University"
    r"|University|Legal\s+\w+|Justice\s+Center|Avenue)\b"
)
"""What makes a state part of the name of a newspaper or a group: “The New York Times”."""

_STAFF_ES = re.compile(
    r"\b(?:agentes|funcionari[oa]s?|empleados|abogados|portavo(?:z|ces)|vocer[oa]s?|responsables|inspectores|investigadores|director[a]?|"
    r"jef[ea]s?|(?:sub|vice)?secretari[oa]s?|titular|equipos?|personal|administrador(?:a|es)?|comisionad[oa]|oficiales|analistas|dirigentes|autoridades|"
    r"cartas?|misivas?|oficios?|circular|comunicado|escrito|correos?(?:\s+electr[oó]nicos?)?|t[eé]cnicos|directivos|oficinas?|unidad|miembros|integrantes|representantes|trabajador[ae]s|asesor[ae]s|ingenier[oa]s|l[ií]deres|"
    r"exemplead[oa]s?|exfuncionari[oa]s?|exagentes?|letrados|fiscales|divisi[oó]n\s+de\s+[\w\s]{3,30})\s+(?:(?:federales|de\s+alto\s+rango|interin[oa]|principales|cercan[oa]s|designad[oa]s|actuales|pol[ií]tic[oa]s)\s+)?(?:del?|de\s+la|de\s+los)\s+$",
    re.IGNORECASE,
)
"""Words before an agency that leave it the doer: “agentes del ICE”."""

_PRONOUN_ES = re.compile(
    r"\b(?:(?:la|los|las|el|una)\s+(?:secci[oó]n|divisi[oó]n|unidad|oficina|abogad[oa]s|funcionari[oa]s|agentes|empleados)\s+"
    r"(?:de\s+\w+\s+)?(?:del\s+departamento|de\s+la\s+agencia|del\s+organismo)|"
    r"(?:los|estos|esos|dichos)\s+(?:agentes|funcionarios|inspectores)(?!\s+(?:del?|federal(?:es)?|estatal(?:es)?|migratorios|electorales|postales|locales)\b)|"
    r"(?:la|esa|esta|dicha|su|propia)\s+(?:agencia|dependencia|oficina|entidad|instituci[oó]n|cartera)|"
    r"(?:el|ese|este|dicho)\s+(?:departamento|organismo|servicio|ministerio|ente)|"
    r"(?:el|la)\s+(?:secretari[oa]|director[a]?|comisionad[oa])(?!\s+(?:\w+\s+)?(?:del?\b|general|adjunt|ejecutiv|[A-Z]))|"
    r"un[oa]\s+de\s+ell[oa]s|(?:las\s+dos|ambas|ambos|los\s+dos)\s+(?:agencias|dependencias|departamentos|organismos))\b"
    r"(?!\s+(?:del?|federal(?:es)?|estatal(?:es)?)\b)",
    re.IGNORECASE,
)

_PRONOUN_ZH = re.compile(
    r"该部|該部|该局|該局|该机构|該機構|该署|該署|局方|部方|署方|其中一家|该中心|该办公室|该单位|双方|雙方|两(?:个|家|大)?(?:部门|机构)|兩(?:個|家|大)?(?:部門|機構)"
)

_BENEFITS = re.compile(
    r"access\s+(?:[\w’'()-]+\s+){0,7}?(?:benefits|coverage|care|services|funding|funds|payments|aid|assistance|help)\b"
    r"(?!\s+(?:data|records?|information|rolls|lists?|files?|databases?)\b)"
)
"""Access to money or care: “the inability of migrants to access SNAP benefits”."""


_BENEFITS_ES = re.compile(
    r"acceso\s+(?:de\s+(?:[\w-]+\s+){1,4})?al?\s+(?:l[oa]s?\s+|sus?\s+)?(?:\w+\s+)?"
    r"(?:licencias?|beneficios?|cobertura|atenci[oó]n|servicios?|salud|fondos|ayudas?|prestaciones|vivienda|educaci[oó]n|asilo|"
    r"abogad[oa]s?|medicinas?|medicamentos|cupones|programas?\s+de\s+(?:ayuda|asistencia))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A named thing in a text."""

    start: int
    end: int
    type: str
    """``agency``, another class of actor, ``system``, ``topic``, ``head``, ``pronoun``, ``weak`` until it is settled,
    ``other`` for another matter than records, or ``idle`` for none."""
    id: str
    """Id of the agency or system it stands for, of a court its seat (see `bench`); empty where it stands for none."""

    @property
    def acts(self) -> bool:
        """Whether it can do something."""
        return self.type in CLASSES or self.type == "pronoun"

    @property
    def record(self) -> bool:
        """Whether it names records: a system, a noun for records, or what identifies a person."""
        return self.type in ("head", "system") or (self.type == "topic" and not self.id)


def find(sentence: str, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the mentions in *sentence*, in order; of two that overlap the longer one stays."""
    found = [
        Mention(match.start(), match.end(), lexicon.named[number].type, lexicon.named[number].id)
        for number, match in lexicon.names.find(sentence)
    ]
    found = [each for each in found if each.type != PRESS or _CAPITAL.match(sentence, each.start)]
    found = [each for each in found if not _PARTY.search(sentence, max(0, each.start - 2), each.start)]
    found = [_named_twice(each, sentence) for each in found]
    if lexicon.language == "en":
        found = [
            _extended(each, sentence, found)
            for each in found
            if not _to_benefits(each, sentence) and not _in_a_name(each, sentence)
        ]
    elif lexicon.language == "es":
        others = [each for each in found if each.type in CLASSES]
        found = [
            _titled(_staffed(each, sentence), sentence, others) for each in found if not _to_benefits(each, sentence)
        ]
    pronoun = {"zh": _PRONOUN_ZH, "es": _PRONOUN_ES}.get(lexicon.language, _PRONOUN)
    counted = {"en": COUNTED, "es": COUNTED_ES}.get(lexicon.language)
    for words in (pronoun, counted) if counted else (pronoun,):
        found += [Mention(each.start(), each.end(), "pronoun", "") for each in words.finditer(sentence)]
    kept = sorted(_longest(found))
    if lexicon.language == "en":
        topics = [each for each in found if each.type == "topic"]
        kept = offices.taken_in(_of_states(kept, topics, sentence), sentence)
    return tuple(chinese.read(kept, sentence)) if lexicon.language == "zh" else tuple(kept)


def _named_twice(mention: Mention, sentence: str) -> Mention:
    match = _SHORT.match(sentence, mention.end) if mention.type in ("agency", "system", "watchdog") else None
    return Mention(mention.start, match.end(), mention.type, mention.id) if match else mention


def _extended(mention: Mention, sentence: str, found: Iterable[Mention]) -> Mention:
    """Take in what belongs to the doer: staff or a division after an agency, names after a title.

    A division that is itself among those *found* stands for itself.
    """
    pattern = _STAFF if mention.type in OFFICES else _NAMES if mention.type in ("legislature", "court") else None
    match = pattern.match(sentence, mention.end) if pattern else None
    if mention.type == "legislature":
        match = _MEMBERS.match(sentence, mention.end) or match
    if match is None and mention.type == "agency" and (part := _DIVISION.match(sentence, mention.end)):
        named = any(each.type != "topic" and mention.end <= each.start < part.end() for each in found)
        match = None if named else part
    return Mention(mention.start, match.end(), mention.type, mention.id) if match else mention


def _of_states(kept: list[Mention], topics: list[Mention], sentence: str) -> list[Mention]:
    """Take for a state's what is called a federal agency and belongs to a state: “Tennessee’s food stamp agency”.

    Of the *topics* those in its name then tell which records are spoken of.
    """
    out: list[Mention] = []
    for each in kept:
        state = out[-1] if out and out[-1].type == "state" else None
        if (
            state is not None
            and each.type == "agency"
            and _OWNER.fullmatch(sentence, state.end, each.start)
            and _COMMON.search(sentence, each.start, each.end)
        ):
            out[-1] = Mention(state.start, each.end, state.type, state.id)
            out += [topic for topic in topics if each.start <= topic.start and topic.end <= each.end]
        else:
            out.append(each)
    return out


def _to_benefits(mention: Mention, sentence: str) -> bool:
    """Whether what looks like access to records is access to money or care."""
    return mention.type == "head" and any(each.match(sentence, mention.start) for each in (_BENEFITS, _BENEFITS_ES))


def _in_a_name(mention: Mention, sentence: str) -> bool:
    """Whether records or a state are part of the name of a law, group or newspaper: “the SAVE America Act”."""
    if mention.type == "state":
        return _STATE_NAMED.match(sentence, mention.end) is not None
    if mention.type not in _RECORDS or not sentence[mention.start].isupper():
        return False
    return _OF_A_NAME.match(sentence, mention.end) is not None


def _staffed(mention: Mention, sentence: str) -> Mention:
    """Take in who stands for a Spanish agency before its name: “funcionarios del IRS”."""
    match = (
        _STAFF_ES.search(sentence, max(0, mention.start - 60), mention.start)
        if mention.type in ("agency", "state", "watchdog")
        else None
    )
    return Mention(match.start(), mention.end, mention.type, mention.id) if match else mention


def _titled(mention: Mention, sentence: str, others: Iterable[Mention]) -> Mention:
    """Take in the name after a Spanish title, or before it: “la jueza Ana Reed”, “Ana Reed, jueza de distrito”.

    A name that holds one of the *others* is none of a person: “En Nueva York, jueces …”.
    """
    if mention.type not in TITLED:
        return mention
    end = spanish.named(sentence, mention.start, mention.end)
    start = spanish.led(sentence, mention.start, mention.end) if end == mention.end else mention.start
    if any(start <= each.start < mention.start for each in others):
        start = mention.start
    return Mention(start, end, mention.type, mention.id)


def _longest(found: Iterable[Mention]) -> list[Mention]:
    rank = {"system": 0, "agency": 2, "topic": 3, "head": 4, "pronoun": 5}
    kept: list[Mention] = []
    for each in sorted(
        found, key=lambda one: (one.start - one.end, rank.get(one.type, 1), not one.id, one.start, one.id)
    ):
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return kept
