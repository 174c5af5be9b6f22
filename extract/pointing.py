"""Says whether a sentence that does not name records points to those told shortly before."""

from __future__ import annotations

import re

from extract.languages.english import told_when
from extract.languages.es.pointing import POINTING, SUMMONS, THOSE, own_matter
from extract.lexicon import Phrase
from extract.scene import Scene

_ANAPHOR = re.compile(
    r"\b(?:the|that|this|those|these|its|their|such|any|further)\s+(?:\w+[\s-]){0,2}?"
    r"(?:sharing|exchange|demand|channel|route|tool|"
    r"system|portal|rule|change|move|transfer|policy|arrangement|program|practice|requests?|agreement|"
    r"release|handover|matching|query|subpoenas?|bill|legislation|measure|memorandum|deal|order|"
    r"amendment|proposal|ordinance|ruling|decision|disclosures?|data|records|information|files|addresses|lists?|databases?|"
    r"access|collection|plan|material)\b"
    r"|(?:这种|此|该|这一|上述|这些|这份|这项|此项|这个|那份|这条)"
    r"(?:信息|数据|资料|资讯|共享|比对|做法|举|请求|协议|政策|裁决|项目|备忘录|名单|名册|法案|数据库|资料库|系统|计划|规定|新规|通道|渠道|协定|命令)|此事|[轮次]比对|比对(?:结果|有误)",
    re.IGNORECASE,
)
"""Words that point back to records or a deed told before."""
OBJECT = 60
"""Characters after a Spanish verb in which begins what is about something else: “los nombres de los detenidos”."""
OPEN = ("lawsuit", "appeal", "ruling", "agreement", "oversight", "policy")
"""Kinds whose sentence need not name or point to the records again."""
_SUBPOENA = re.compile(r"subpoena|summons|citaci|citatorio|传票", re.IGNORECASE)
"""A request that is for papers, whichever."""
COURT = ("lawsuit", "appeal", "ruling")
"""Kinds that courts have of all things."""
_KNOWN = ("head", "topic", "system")
_NEXT = ("disclosure", "report", "request", "error", "legislation")
"""Kinds whose sentence need not do so right after one that speaks of records."""
_OBJECTLESS = ("legislation", "report", "request")
"""Kinds whose Chinese sentence leaves out what was told: “该部9月初再下最后通牒”."""
_OWN = re.compile(
    r"\b(?:(?:(?:an?|two|three|several)\s+(?:[\w-]+\s+){0,3}?(?:ban|case|(?:law)?suit|challenge|dispute|appeal|law|limit)s?"
    r"|sue[ds]?|suing)\b[^.;,]{0,40}?\s(?:on|over|about)"
    r"|(?:upheld|blocked|struck\s+down|threw\s+out|tossed|cleared|reversed)\s+(?:the\s+)?"
    r"(?:law|sale|merger|conviction|verdict|sentence)\s+(?:of|between))"
    r"\s+(?P<what>(?!(?:the|that|this|these|those|it|its|their|his|her|how|whether|what|who|plans?|efforts?"
    r"|block|stop)\b)[a-z][^.;,]*)"
)
"""What a suit or ruling is said to be about, which nothing told before: “upheld a ban on gas stoves”."""
_OWN_AGREEMENT = re.compile(
    r"\b(?:agreement|contract|deal|pact|accord|settlement|memorandum(?:\s+of\s+understanding)?)s?\s+(?:for|on|over|about)"
    r"\s+(?P<what>(?!(?:the|that|this|these|those|it|its|their|his|her|how|whether|what|who|\w+day)\b)[a-z][^.;,]*)"
)
"""The same of an agreement: “signed a contract for road repairs”."""
_MERGER = re.compile(
    r"\bsu(?:ed?|ing)\s+to\s+(?:block|stop|halt|undo|unwind)\s+(?:(?:the|its|their)\s+(?:[\w-]+\s+)?(?:merger|sale|takeover"
    r"|acquisition|pipeline|execution)|an?\s+(?:(?!data|sharing)[\w]+\s+){0,2}?(?:merger|deal|sale|takeover|project))s?\b",
    re.IGNORECASE,
)
"""A suit against what is no sharing of records: “sued to block a similar deal”."""
_ANOTHER_CASE = re.compile(r"\s+in\s+an?\s+(?:separate|unrelated|different|older)\s", re.IGNORECASE)
_CASE_APART = re.compile(
    r"\b(?:in|over)\s+an?\s+(?:separate|unrelated|different|older)\s+(?:[\w-]+\s+)?(?:case|suit|lawsuit|matter|ruling|dispute)s?\b",
    re.IGNORECASE,
)
"""What opens a sentence on another case: “In a separate case, the judge ordered …”."""
_COMPANY = re.compile(
    r"\b(?:customers?|shareholders?|investors?)\s+(?:in\s+[\w\s]{2,20}\s)?(?:have\s+|has\s+|had\s+)?(?:sued|filed|brought)\b"
    r"|\b(?:sue[ds]?|suing|against|ordered|fined|told)\s+(?:an?|the|its|her|his|their|another)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:vendor|retailer|company|landlord|carrier|contractor|firm|chain|hospital|bank|employer|insurer|airline|maker|startup"
    r"|developer|manufacturer|broker|utility|university|college|school)s?\b"
    r"|\bThe\s+(?:company|vendor|retailer|hospital|university|firm|contractor|insurer)\s+(?:has\s+)?(?:appealed|sued|settled|filed)\b",
    re.IGNORECASE,
)
"""Who sues, or is sued, where no office is: “two residents sued the vendor”."""
_ELSE = re.compile(r"\b(?:separate|unrelated|different|older)\b", re.IGNORECASE)
"""A word for a deed that is not about what was told before."""


def between(scene: Scene, phrase: Phrase) -> bool:
    """Whether an agreement is one of two offices, of which one has the records of those whom the sentence names.

    “HUD and DHS signed a memorandum on tenants.”
    """
    if phrase.kind != "agreement":
        return False
    topics = scene.owners(tuple(each.id for each in scene.mentions if each.type == "topic" and each.id))
    above = {line for owner in topics for line in scene.line(owner)}
    named = {*scene.agencies} - scene.groups
    return bool(named & above) and bool(named - above)


_GIVEN = re.compile(
    r"\b(?:the|that|those)\s+(?:\w+\s+)?(?:data|records|information|files?|lists?|rolls|names|addresses|batch)\s+$"
)
"""Records of which a participle tells what became of them: “the file handed over on August 7”."""
RETOLD = ("request", "disclosure")
"""Kinds of deed that a noun without a doer takes up."""
_THE = re.compile(r"^\W*(?:the|that|this|its|their)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
"""What stands before a noun that opens its sentence and stands for a deed told before."""
_THOSE = re.compile(
    r"(?:^|[,;]\s+)[“\"]?(?:the|that|those|these|its|their|all|(?:(?:at\s+least|about|nearly|some|roughly|more\s+than)\s+)?\d[\d,.]*)\s+"
    r"(?:[\w-]+\s+)?(?:data|records|information|files?|lists?|rolls|names|addresses|cop(?:y|ies)|transfer|batch)\s+$",
    re.IGNORECASE,
)
"""The subject of a passive which is the records told of before: “The information was shipped on June 10”."""


NEAR = 24
"""Characters before a phrase in which stands what makes its noun one told of before."""
_THE_BILL = re.compile(
    r"\b(?i:the|this|that|its)\s+(?:\w+\s+){0,2}?(?:bills?|measures?|legislation|amendments?|proposal|ordinance|resolution)\b"
    r"|\b(?:[HSA]\.?B\.?|(?:House|Senate|Assembly)\s+Bill)\s+\d"
    r"|\b[Tt]he\s+(?:[A-Z]\w+\s+)*(?:Data|Privacy|Records?|Trust|Information)\s+(?:[A-Z]\w+\s+)*Act\b"
)
"""Words for one bill that is known."""


def retold(scene: Scene, phrase: Phrase, match: re.Match[str]) -> bool:
    """Whether a noun stands for the deed told in the sentence before: “The request, dated June 12, …”."""
    deed = scene.context.deed
    if deed is None or deed.kind != phrase.kind or deed.kind not in RETOLD or scene.lexicon.language != "en":
        return False
    return _THE.search(scene.text, 0, match.start()) is not None


def the_bill(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a *match* is about the bill that was told of with the records: “the bill”, “AB 495”, “the Data Act”."""
    return (
        scene.context.near
        and _THE_BILL.search(scene.text, max(0, match.start() - NEAR), match.end() + NEAR) is not None
    )


def taken_up(scene: Scene, phrase: Phrase, group: int, verb: tuple[int, int]) -> bool:
    """Whether a passive is done to records just told of, whose receiver is known, and says on what day.

    Its verb group begins at *group*. Where the records open its clause, the day may be left out.
    """
    context = scene.context
    if phrase.kind != "disclosure" or context.age > 1 or not context.receivers:
        return False
    those = {"en": _THOSE, "es": THOSE}.get(scene.lexicon.language)
    if those is not None and those.search(scene.text, 0, group):
        return True
    given = scene.lexicon.language == "en" and _GIVEN.search(scene.text, max(0, group - OBJECT), group) is not None
    return given and group == verb[0] and told_when(scene.text, verb[1], scene.dates)


def elsewhere(scene: Scene, phrase: Phrase) -> bool:
    """Whether a suit or ruling is one of companies and the like, and no office is named that is not a state's."""
    if scene.lexicon.language != "en" or phrase.kind not in COURT:
        return False
    return _COMPANY.search(scene.text) is not None and not set(scene.agencies) - scene.groups


def back(scene: Scene, phrase: Phrase, match: re.Match[str]) -> bool:
    """Whether a sentence that does not say which records may be about those told shortly before."""
    if (
        not scene.context.near
        or _ELSE.search(match[0])
        or _CASE_APART.search(scene.text)
        or _ANOTHER_CASE.match(scene.text, match.end())
        or (phrase.kind in (*COURT, "agreement") and _of_its_own(scene, phrase, match))
    ):
        return False
    if phrase.kind in OPEN or phrase.needs in ("records", "story"):
        return True
    if phrase.kind in _NEXT and scene.context.age <= 1:
        return True
    if phrase.kind == "request" and _SUBPOENA.search(match[0]):
        return True
    if scene.lexicon.language == "zh" and phrase.kind in _OBJECTLESS:
        return True
    if scene.lexicon.language == "es" and phrase.kind == "request" and SUMMONS.search(match[0]):
        return True
    points = POINTING if scene.lexicon.language == "es" else _ANAPHOR
    return points.search(scene.text) is not None or any(each.type in ("head", "topic") for each in scene.mentions)


def _of_its_own(scene: Scene, phrase: Phrase, match: re.Match[str]) -> bool:
    """Whether a suit, ruling or agreement is about what is said to be no record, no office and no deed told."""
    if scene.lexicon.language == "es" and phrase.kind in COURT:
        verb = match.end("verb")
        other = any(each.type == "idle" and 0 <= each.start - verb < OBJECT for each in scene.mentions)
        return other or own_matter(scene.text, verb)
    if _MERGER.match(scene.text, match.start()):
        return True
    said = (_OWN if phrase.kind in COURT else _OWN_AGREEMENT).search(scene.text, match.start())
    if said is None or _ANAPHOR.search(f"the {said['what']}"):
        return False
    start, end = said.span("what")
    return not any(start <= each.start < end and (each.type in _KNOWN or each.acts) for each in scene.mentions)
