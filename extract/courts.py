"""Says in English which court ruled, as far as the sentences that tell it say: “a federal judge in Boston”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from extract import bench, states
from extract.languages.han import simplified

_NAME = r"[A-ZÁÉÍÓÚÑ][\w.’'-]+(?:\s[A-ZÁÉÍÓÚÑ][\w.’'-]+){0,2}"
_LUGAR = r"(?:(?:Nuev[ao]|San|Santa|Los|Las|El|Rhode|Virginia)\s)?[A-ZÁÉÍÓÚÑ][\w.’'-]+(?:\sdel\s(?:Norte|Sur|Oeste))?"
_DISTRICT = r"(?:(?:Northern|Southern|Eastern|Western|Middle|Central)\sDistrict\sof\s|[Dd]istrict\sof\s)"
_DISTRITO = r"(?:[Dd]istrito\s(?:(?:Norte|Sur|Este|Oeste|Central|Medio)\s)?de\s)"
_PLACES = (
    re.compile(
        rf"\b(?:[Ff]ederal|[Dd]istrict)\s(?:district\s)?(?:[Jj]udge|[Cc]ourt|court[’']s\sjudge)"
        rf"(?:\s{_NAME})?,?\s(?:in|of|for)\s(?:the\s)?(?:{_DISTRICT})?(?P<place>{_NAME})"
    ),
    re.compile(rf"\b{_DISTRICT}(?P<place>{_NAME})"),
    re.compile(rf"\b(?P<place>{_NAME})-based\s(?:U\.S\.\s|federal\s)?(?:[Dd]istrict\s)?[Jj]udge"),
    re.compile(rf"\b(?P<place>{_NAME})\s(?:federal|[Dd]istrict)\s(?:[Jj]udge|court)\b"),
    re.compile(
        rf"\b(?:[Jj]ue(?:z|za)|[Tt]ribunal)\s(?:federal|de\sdistrito)(?:\s[a-zé]+){{0,2}}?\s(?:de|en)\s(?:{_DISTRITO})?"
        rf"(?P<place>{_LUGAR})"
    ),
    re.compile(rf"\b{_DISTRITO}(?P<place>{_LUGAR})"),
    re.compile(
        r"(?P<place>加州|加利福尼亚|马萨诸塞|麻州|麻省|马里兰|纽约|华盛顿特区|旧金山|波士顿|芝加哥|俄勒冈|得克萨斯|德州)"
        r"(?:州)?(?:的)?(?:一[名位])?(?:北区|南区|中区)?联邦(?:地区|地方)?(?:法院)?法官"
    ),
)
"""Where a judge or a district court sits."""
_ENGLISH = {
    "District of Columbia": "Washington",
    "Columbia": "Washington",
    "Washington, D.C": "Washington",
    "华盛顿特区": "Washington",
    "旧金山": "San Francisco",
    "波士顿": "Boston",
    "芝加哥": "Chicago",
}
_NO_PLACE = re.compile(
    r"(?:U\.?S|Chief|Senior|United|States|Estados|EE|Unidos|The|A|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Appeals|Trump|Obama|Biden)\b"
)
_FEDERAL = re.compile(
    r"\bfederal\s(?:district\s|appeals\s|appellate\s)?(?:judge|court|panel|bench)|U\.?S\.?\s(?:District|Magistrate|Circuit|Court)"
    r"|United\sStates\sDistrict|jue(?:z|za)\s(?:de\sdistrito|federal)|tribunal\s(?:de\sdistrito|federal)|\bCircuit\b"
    r"|联邦[\u4e00-\u9fff]{0,6}法[官院]",
    re.IGNORECASE,
)
_OF_A_STATE = re.compile(
    r"\bstate(?:[’']s)?\s(?:[Ss]upreme|[Hh]igh|[Aa]ppeals|[Cc]ourt|[Jj]udge)|\b(?:superior|county|circuit|juvenile)\scourt\sjudge"
    r"|\bcounty\s(?:judge|court)",
)
"""A court of a state: “a superior court judge”."""
_SUPREME = re.compile(r"(?P<whose>[A-Z]\w+(?:\s[A-Z]\w+)?)[’']?s?\sSupreme\sCourt")
"""A supreme court with a name before it, which may be that of a state: “the Maine Supreme Court”."""
_CIRCUIT = re.compile(
    r"\b(?P<number>\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.?C\.?)"
    r"\s(?:U\.S\.\s)?Circuit\b|第(?P<han>十一|[一二三四五六七八九十])巡回"
)
_ORDINALS = (
    "First 1st Second 2nd Third 3rd Fourth 4th Fifth 5th Sixth 6th Seventh 7th Eighth 8th Ninth 9th Tenth 10th "
    "Eleventh 11th DC D.C. D.C D.C. 一 1st 二 2nd 三 3rd 四 4th 五 5th 六 6th 七 7th 八 8th 九 9th 十 10th 十一 11th"
).split()
_SPELT = dict(zip(_ORDINALS[::2], _ORDINALS[1::2], strict=True))


def named(sentences: Iterable[str], seats: Iterable[str]) -> str:
    """Return how to call the court that has one of *seats* and is told of in *sentences*; empty where nothing says.

    >>> named(["U.S. District Judge Ana Reed in Boston ruled on Friday."], ["trial/Reed"])
    'a federal judge in Boston'
    >>> named(["Chief U.S. District Judge Ana Reed ruled on Friday."], ["trial/Reed"])
    'a federal judge'
    >>> named(["The 9th U.S. Circuit Court of Appeals ruled."], ["appeals/"]), named(["A court ruled."], [""])
    ('the 9th Circuit appeals court', '')
    """
    told = [simplified(each) if not each.isascii() else each for each in sentences]
    levels = Counter(level for each in seats if (level := bench.parts(each)[0]))
    federal = any(_FEDERAL.search(each) for each in told)
    if any(_of_a_state(each) for each in told):
        return ""
    match levels.most_common(1)[0][0] if levels else "":
        case "supreme":
            return "the Supreme Court"
        case "appeals":
            found = (match["number"] or match["han"] for each in told for match in _CIRCUIT.finditer(each))
            circuits = {_SPELT.get(each, each) for each in found}
            if len(circuits) == 1:
                return f"the {circuits.pop()} Circuit appeals court"
            return "a federal appeals court" if federal else "an appeals court"
        case "trial":
            place = _place(told)
            return f"{'a federal judge' if federal else 'a judge'}{f' in {place}' if place else ''}"
    if any(bench.judge(each) for each in seats):
        return "a federal judge" if federal else "a judge"
    return ""


def _of_a_state(sentence: str) -> bool:
    """Whether a *sentence* tells of a court of a state."""
    whose = _SUPREME.search(sentence)
    return _OF_A_STATE.search(sentence) is not None or (whose is not None and bool(states.named(whose["whose"])))


def _place(told: Sequence[str]) -> str:
    """Return where the judge of whom is *told* sits: what most sentences say, of equals the surest way to say it."""
    found = Counter(
        place
        for pattern in _PLACES
        for each in told
        for match in pattern.finditer(each)
        if (place := _english(match["place"]))
    )
    return found.most_common(1)[0][0] if found else ""


def _english(place: str) -> str:
    plain = re.sub(r"[’']s$", "", place).rstrip(".")
    plain = _ENGLISH.get(plain) or states.english(plain)
    return "" if _NO_PLACE.match(plain) else plain
