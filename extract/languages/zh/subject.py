"""Finds the subject of a Chinese verb: who is named in its clause, else before, and not where people do it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.mentions import Mention

_BEFORE_OBJECT = re.compile(
    r"(?:[与和同向从对给就在把将]|[告闹]上|[告闹]到|诉至|诉诸|提交|递交|呈交|送交|(?<![相反回响对适供因])应)(?:约|近|逾|[\d一二两三四五六七八九十]+[名位个家州]?|数十?[名位个家]|全美|全国|各|该|这|至少|超过|多达|大约|将近|全部|所有|其他|另外|上述|部分|美国|联邦){0,2}"
    r"(?:[^，。]{0,12}的)?\s*$"
)
"""Words after which a name is no subject."""
_PEOPLE = re.compile(
    r"\s*(?:这些|那些|一些|许多|不少|多名|数名|部分|有些?|若干|\d+名)?[^，,]{0,6}"
    r"(?:移民|民众|居民|人士|用户|律师|专家|选民|纳税人|学生|雇主|黑客|骗子|家长|申请人|学者|记者|受益人|领取者)们?"
    r"(?:已|也|还|都|均|则|就|曾|一直|正在?|再|必须|须|可)*$"
)
"""A clause whose subject is people, none of those who act for an office: “这些移民使用不同的姓名”."""
_LISTED = re.compile(r"[、,，]|以?及|和|与")
"""What stands between the states of a list."""
_NEXT = re.compile(r"、?")
"""What stands between who is governed and who is so with it."""
_PERSONS = re.compile(
    r"(?:民众|居民|人士|用户|律师|客户|选民|学生|雇主|黑客|骗子|家长|申请人|申请者|记者|受益人|旅客|男子|女子)们?"
    r"(?:已|也|还|都|均|则|就|曾|一直|正在?|提出|申请|想要?|去)*$"
)
"""People right before a verb, who do it: “在外籍人士提出调阅档案时”."""
_PEOPLE_DO = re.compile(
    r"(?:移民|民众|居民|人士|用户|客户|选民|学生|雇主|家长|申请人|申请者|受益人|旅客|男子|女子|持有者|参保人|租户)们?"
    r"(?!的|名|资|数|信|住|地|身|记|档|登|福|权|法|问|政|执|社|局|当|机|官|部|律|团|组)[^，,；;。的]{0,14}$"
)
"""People who are the subject before the first office named: “这些移民近日前往该局办公室，提交证明”."""
_MATTER = re.compile(
    r"(?:就|针对|对于?|因|围绕)[^，,]{2,40}(?:一事|之事|一案|的(?:做法|行为|情况|情形|事件|问题|争议|指控|报道|决定|政策|项目))"
    r"[^，,]{0,6}$"
)
"""What a deed is about, up to its verb."""
_OFFICE_OF = re.compile(
    r"(?:[一两三四多数各\d]+[名位地家个]的?|当地的?|境内的?)?[联邦地区北南东西中部上诉巡回高等级最院州法议会的]{0,8}"
)
"""What may stand between a state and its court or legislature."""
_HE = re.compile(r"(?:^|[，,；;：:])[^，,；;]{0,6}[他她](?![们的人国州日说])[^，,；;]{0,24}$")
"""One told of before who is the subject of a verb: “他8月25日下令”."""
_OFFICER = re.compile(r"法官|议员|州长|州务卿|检察长|检察总长|监察长|总统|特朗普|川普|市长|主席")
_HEAD_OF = re.compile(r"(?:代理)?(?:副)?[部局署]?长|[^，,。]{0,2}(?:主任|署长|局长|专员)")
"""What follows an office and makes it the one who leads it."""
NEAR = 24
"""How many characters before a name are looked at for the word that governs it."""


def find(text: str, before: Sequence[Mention], verb: int) -> Mention | None:
    """Return the last one named in the clause of the *verb*, else the first of those named *before* it.

    Those in what the verb is about are none (“就该局取得资料一事展开调查”), nor is one where people do it.
    """
    actors = list(_not_governed(text, before))
    comma = max((match.end() for match in re.finditer(r"[，,；;]", text[:verb])), default=0)
    heads: list[Mention] = []
    after: Mention | None = None
    named = False
    for each in reversed(actors):
        named = _names(text, each, after, named)
        heads = heads if named else [each, *heads]
        after = each
    matter = _MATTER.search(text, comma, verb)
    if matter is not None:
        heads = [each for each in heads if not matter.start() <= each.start]
    own = [each for each in heads if each.start >= comma]
    if not own and (_PEOPLE.match(text, comma, verb) or _PERSONS.search(text, comma, verb)):
        return None
    if own:
        return own[-1]
    first = next(iter(heads), None)
    if first is not None and _PEOPLE_DO.search(text, 0, first.start):
        return None
    return first


def he(text: str, verb: int) -> bool:
    """Whether the subject of the *verb* is a pronoun for one person."""
    return _HE.search(text, 0, verb) is not None


def person(text: str, named: Sequence[Mention]) -> Mention | None:
    """Return the first of those *named* who is one person in office, whom “he” may mean in the next sentence."""
    acting = (each for each in named if each.acts and each.type != "pronoun")
    return next(
        (each for each in acting if _OFFICER.search(text, each.start, each.end) or _HEAD_OF.match(text, each.end)),
        None,
    )


def _not_governed(text: str, named: Sequence[Mention]) -> Iterator[Mention]:
    """Yield who of those *named* may be a subject: none that a word governs, nor who is listed after it.

    “向州长、市长等五个机关发出传票”, “向该州劳工厅发出传票”.
    """
    governed: Mention | None = None
    for each in named:
        listed = governed is not None and _NEXT.fullmatch(text, governed.end, each.start)
        if listed or _BEFORE_OBJECT.search(text[max(0, each.start - NEAR) : each.start]):
            governed = each
        else:
            governed = None
            yield each


def _names(text: str, actor: Mention, after: Mention | None, named: bool) -> bool:
    """Whether a state only says whose office follows: “马里兰州一名地区法官”.

    *named* is whether the actor *after* it is such a state, which it may be listed with: “加州、纽约州的联邦法院”.
    """
    if actor.type != "state" or after is None or after.type == "pronoun":
        return False
    if named and _LISTED.fullmatch(text, actor.end, after.start):
        return True
    return _OFFICE_OF.fullmatch(text, actor.end, after.start) is not None
