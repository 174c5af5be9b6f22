"""Finds the agencies, courts, legislators and records that a sentence names, each with its span."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extract.lexicon import CLASSES, Lexicon

_STAFF = re.compile(
    r"(?:[’']s?)?\s+(?:(?:own|top|senior|career|acting|former|chief|deputy)\s+){0,2}(?:officials?|officers?|agents?|staff(?:ers?)?|leaders(?:hip)?|employees|lawyers|attorneys|"
    r"investigators|personnel|administrators|advisers|secretary|chief|inspectors|analysts|workers|affiliates|team|teams|operatives|representatives|office|department|administration)\b"
)
"""Words after an agency that leave it the doer: “CMS officials”."""

_DIVISION = re.compile(
    r"[’']s?\s+(?:[A-Z][\w&-]+,?\s+(?:(?:and|of|for|the)\s+){0,2}){1,5}"
    r"(?:Division|Office|Services?|Bureau|Section|Unit|Branch|Operations|Center|Directorate)\b"
)
"""A part of an agency that acts for it: “the DOJ’s Civil Rights Division”."""

_SHORT = re.compile(r"\s?[(（](?:[A-Z][\w.&-]{1,9}|[A-Z][\w-]+(?:\s+[\w-]+){1,6})[)）]")
"""The short or foreign form that follows a name in brackets: “Social Security Administration (SSA)”."""

OFFICES = ("agency", "state", "executive")
"""Classes that act through their staff."""
_NAMES = re.compile(
    r"(?:\s+(?:and\s+)?(?!(?:\w+day|January|February|March|April|June|July|August|September|October|November|December)\b)"
    r"[A-Z](?:[\w.-]|['’](?!s\b))*(?:,(?=\s+[A-Z]))?){1,6}"
)
"""Names after a title: “Sens. Ron Wyden and Sheldon Whitehouse”."""

_PARTY = re.compile(r"(?<![A-Za-z])[DRI]-$")
"""What stands before a state's letters that say where a legislator is from: “(D-VA)”."""

_PRONOUN = re.compile(
    r"\b(?:it|they|he|she|(?:the\s+|federal\s+)?(?:agents|staffers|operatives)|the\s+officers|the\s+(?:two\s+)?(?:sides|parties)|both\s+sides|(?:the|that|this|its|both|two|her|his|their)\s+(?:two\s+|federal\s+)?(?:agency|agencies|department|departments|office|bureau))\b",
    re.IGNORECASE,
)

COUNTED = re.compile(
    r"\b(?:(?:at\s+least|about|nearly|almost|roughly|more\s+than|only|just)\s+)?"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a|half\s+a|two)\s+dozen|twenty|some|others|most|many|several|a\s+few|half)"
    r"(?:\s+(?:others|more|of\s+them|of\s+those))?"
    r"(?=\s+(?:have|has|had|already|quickly|eventually|voluntarily|complied|agreed|handed|turned|provided|sent|gave|shared|submitted|delivered|signed)\b)",
    re.IGNORECASE,
)
"""So many of those told of before: “Eleven have complied”."""

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
    r"los\s+(?:agentes|funcionarios)(?!\s+(?:del?|federal(?:es)?|estatal(?:es)?|migratorios|electorales|postales|locales)\b)|"
    r"(?:la|esa|esta|dicha|su|propia)\s+(?:agencia|dependencia|oficina|entidad|instituci[oó]n|cartera)|"
    r"(?:el|ese|este|dicho)\s+(?:departamento|organismo|servicio|ministerio|ente)|"
    r"(?:el|la)\s+(?:secretari[oa]|director[a]?|comisionad[oa])(?!\s+(?:\w+\s+)?(?:del?\b|general|adjunt|ejecutiv|[A-Z]))|"
    r"(?:las\s+dos|ambas|ambos|los\s+dos)\s+(?:agencias|dependencias|departamentos|organismos))\b"
    r"(?!\s+(?:del?|federal(?:es)?|estatal(?:es)?)\b)",
    re.IGNORECASE,
)

_PRONOUN_ZH = re.compile(
    r"该部|該部|该局|該局|该机构|該機構|该署|該署|局方|部方|署方|其中一家|该中心|该办公室|该单位|双方|雙方|两(?:个|家|大)?(?:部门|机构)|兩(?:個|家|大)?(?:部門|機構)"
)

_ITEM = re.compile(
    r"(?:、|号码和|日期和|姓名和|住址和|地址和)[^，,。；：]{0,12}$|(?:包括|包含|例如|诸如|比如|如|含)(?:他们的|其)?$"
)
"""What stands before an item of a Chinese list, or before its first."""


_BENEFITS = re.compile(
    r"access\s+(?:[\w’'()-]+\s+){0,7}?(?:benefits|coverage|care|services|funding|funds|payments|aid|assistance|help)\b"
    r"(?!\s+(?:data|records?|information|rolls|lists?|files?|databases?)\b)"
)
"""Access to money or care: “the inability of migrants to access SNAP benefits”."""


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A named thing in a text."""

    start: int
    end: int
    type: str
    """``agency``, another class of actor, ``system``, ``topic``, ``head``, ``pronoun``, ``other`` for another matter
    than records, or ``idle`` for none."""
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
    found = [each for each in found if not _PARTY.search(sentence, max(0, each.start - 2), each.start)]
    found = [_named_twice(each, sentence) for each in found]
    if lexicon.language == "en":
        found = [
            _extended(each, sentence, found)
            for each in found
            if not _to_benefits(each, sentence) and not _in_a_name(each, sentence)
        ]
    elif lexicon.language == "es":
        found = [_staffed(each, sentence) for each in found]
    pronoun = {"zh": _PRONOUN_ZH, "es": _PRONOUN_ES}.get(lexicon.language, _PRONOUN)
    for words in (pronoun, COUNTED) if lexicon.language == "en" else (pronoun,):
        found += [Mention(each.start(), each.end(), "pronoun", "") for each in words.finditer(sentence)]
    kept = sorted(_longest(found))
    return tuple(_listed(each, sentence) for each in kept) if lexicon.language == "zh" else tuple(kept)


def _listed(mention: Mention, sentence: str) -> Mention:
    """Take for a mere record what is one item of a Chinese list: “姓名、驾照号码和社会安全号码”."""
    if mention.type != "topic" or not _ITEM.search(sentence, 0, mention.start):
        return mention
    return Mention(mention.start, mention.end, "head", "")


def _named_twice(mention: Mention, sentence: str) -> Mention:
    match = _SHORT.match(sentence, mention.end) if mention.type in ("agency", "system", "watchdog") else None
    return Mention(mention.start, match.end(), mention.type, mention.id) if match else mention


def _extended(mention: Mention, sentence: str, found: Iterable[Mention]) -> Mention:
    """Take in what belongs to the doer: staff or a division after an agency, names after a title.

    A division that is itself among those *found* stands for itself.
    """
    pattern = _STAFF if mention.type in OFFICES else _NAMES if mention.type in ("legislature", "court") else None
    match = pattern.match(sentence, mention.end) if pattern else None
    if match is None and mention.type == "agency" and (part := _DIVISION.match(sentence, mention.end)):
        named = any(each.type != "topic" and mention.end <= each.start < part.end() for each in found)
        match = None if named else part
    return Mention(mention.start, match.end(), mention.type, mention.id) if match else mention


def _to_benefits(mention: Mention, sentence: str) -> bool:
    """Whether what looks like access to records is access to money or care."""
    return mention.type == "head" and _BENEFITS.match(sentence, mention.start) is not None


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
        if mention.type in ("agency", "state")
        else None
    )
    return Mention(match.start(), mention.end, mention.type, mention.id) if match else mention


def _longest(found: Iterable[Mention]) -> list[Mention]:
    rank = {"system": 0, "agency": 2, "topic": 3, "head": 4, "pronoun": 5}
    kept: list[Mention] = []
    for each in sorted(
        found, key=lambda one: (one.start - one.end, rank.get(one.type, 1), not one.id, one.start, one.id)
    ):
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return kept
