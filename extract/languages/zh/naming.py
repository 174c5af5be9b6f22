"""Reads what a Chinese sentence names by what stands around it: an item of a list, a number, whose records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.mentions import Mention

_ITEM = re.compile(
    r"(?:、|号码和|日期和|姓名和|住址和|地址和)[^，,。；：]{0,12}$|(?:包括|包含|例如|诸如|比如|如|含)(?:他们的|其)?$"
    r"|(?:该|这个|这份|这些|此|其)(?:数据库|资料库|系统|名单|名册|档案|目录|资料|数据|平台|信息)[^，,。；]{0,4}"
    r"(?:记有|记录|记载|载有|含有|包含|包括|涵盖|列有|存有|收录)[^，,。；]{0,16}$"
)
"""What stands before an item of a list, or before its first."""
_IDENTIFIES = re.compile(
    r"(?:号码?|码|照|证|[工薪]资|薪酬|薪水|预约..)$|^(?:死亡|邮件|信封|工资|薪资|失业|驾照|车牌)"
)
"""What such an item must be: “社会安全号码”, not “粮食券”."""
_PAPERS = re.compile(r"(?:申报|登记)?的?(?:资料|信息|资讯|数据|记录|纪录|表|档案|单)")
"""Or what follows it: “税务资讯”."""
_STATUS = re.compile(r"(?:公民|移民|合法|居留)身[份分]")
_CHECKED = re.compile(
    r"(?:核实|核查|查验|验证|清查|确认|查核|复查|上报|呈报|汇报|通报|填报|报送|申报|提交|交出|提供|共享|分享|披露|透露|查询|比对|核对|索取|收集|通报"
    r"|告知|索要|交代)[^，,；。]{0,18}$|[把将][^，,；。]{0,12}$|[、和与及][^，,；。]{0,4}$"
)
_OF_RECORD = re.compile(
    r"[、和与及的]?[^，,；。]{0,4}(?:数据|资料|信息|资讯|记录|纪录|名单|告诉|告知|交|报|通知|提供|等)"
)
"""What stands around a person’s status where it is a record."""
_TO_CHECK = re.compile(r"[^，,；。]{0,14}(?:核实|核查|查验|验证|清查|查核|复查|比对|核对)")
"""What follows a status that is checked: “公民身份须在三十天内核实”."""
_POSES = re.compile(r"(?:冒充|假冒|佯称|谎称|自称是?|伪装成|假扮)$")
"""What stands before an office whose staff somebody is not: “冒充国税局人员”."""
NEAR = 6
"""Characters before a name in which such a word stands."""


def read(named: Sequence[Mention], sentence: str) -> Iterator[Mention]:
    """Yield what is *named* in a *sentence*, as what it stands for there.

    Left out is an office whose staff somebody only claims to be, and the government of a state, named with it.
    """
    topic: Mention | None = None
    state = -1
    for number, each in enumerate(named):
        if each.type == "executive" and each.start == state:
            continue  # “19个由民主党领导的州政府”
        state = each.end if each.type == "state" else -1
        if each.acts and _POSES.search(sentence, max(0, each.start - NEAR), each.start):
            continue
        if each.type == "topic" and each.id and _of_other(each, named[number + 1 :], sentence):
            yield replace(each, type="idle", id="")
        elif _item(each, sentence) or (topic is not None and _number_of(each, topic, sentence)):
            yield replace(each, type="head", id="")
        elif _only_said(each, sentence):
            yield replace(each, type="idle", id="")
        else:
            yield each
        topic = each if each.type == "topic" and each.id else topic


def _of_other(mention: Mention, later: Sequence[Mention], sentence: str) -> bool:
    """Whether a topic only says whose records of another kind are meant: “无人陪伴儿童担保人的工资资料”."""
    last = mention
    for each in later:
        between = sentence[last.end : each.start]
        if each.type == "topic" and each.id == mention.id and re.fullmatch("[^，,、；;。的]{0,4}", between):
            last = each
            continue
        other = each.type == "topic" and each.id != mention.id and sentence[each.end - 1] not in "号码"
        return other and re.fullmatch("[^，,、；;。的]{0,3}的", between) is not None
    return False


def _number_of(mention: Mention, topic: Mention, sentence: str) -> bool:
    """Whether something is only the number or paper of people of whom a *topic* tells: “领取者的社安号码”."""
    if mention.type not in ("topic", "idle") or mention.id == topic.id or sentence[mention.end - 1] not in "号码明":
        return False
    return re.fullmatch("[^，,；;。]{0,8}的", sentence[topic.end : mention.start]) is not None


def _item(mention: Mention, sentence: str) -> bool:
    """Whether a topic is one item of a list, and so a mere record: “姓名、驾照号码和社会安全号码”."""
    if mention.type != "topic" or not _ITEM.search(sentence, 0, mention.start):
        return False
    return bool(_IDENTIFIES.search(sentence, mention.start, mention.end) or _PAPERS.match(sentence, mention.end))


def _only_said(mention: Mention, sentence: str) -> bool:
    """Whether a status is said of somebody, and neither checked nor handed over: “出示公民身份方可投票”."""
    if mention.type != "head" or not _STATUS.fullmatch(sentence, mention.start, mention.end):
        return False
    checked = _CHECKED.search(sentence, 0, mention.start) or _TO_CHECK.match(sentence, mention.end)
    return not (checked or _OF_RECORD.match(sentence, mention.end))
