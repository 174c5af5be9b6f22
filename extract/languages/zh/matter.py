"""Says whether a Chinese sentence tells what a suit, ruling or rule is about, and that is no records."""

from __future__ import annotations

import re
from collections.abc import Iterable

_RECORDS = re.compile(
    r"数据|资料|信息|资讯|个资|名单|名册|清册|档案|记录|纪录|隐私|保密|机密|共享|分享|交换|比对|核对|核查|查验|查询|查阅|访问|存取|权限|披露|泄露|泄漏|外泄"
    r"|移交|交出|索取|索要|传票|调取|协议|备忘录|合作"
)
"""Words for records and for what is done with them."""
_POINTS = re.compile(
    r"此(?:举|案|事|类做法|一做法|做法|项|令|种)|本案|该案|全案|上述|这(?:一|项|些|种|个|份|类)?(?:举|案|做法|政策|规定|规则|要求|请求|命令|指令|行动|裁决|判决|禁令|诉讼|官司|计划|争议|系统|项目)"
    r"|该(?:计划|政策|命令|指令|规定|规则|要求|请求|做法|法案|法律|裁决|判决|裁定|禁令|诉讼|官司|条款|项目|系统|工具|行动|通知|提案)"
)
"""Words that point back to a deed told before."""
_ABOUT = re.compile(r"(?:就|因|针对|对于|围绕|为了?)(?P<what>[^，,；。]{2,60})$")
"""What stands before a deed that says what it is about: “就……提起诉讼”."""
_EMPTY = re.compile(
    r"[^\u4e00-\u9fff]|联邦|地方|地区|上诉|巡回|法院|法庭|法官|法律|宪法|违反|违法|违宪|越权|非法|侵犯|权力|指控|指称|认为|表示|要求|请求|阻止|停止|禁止|叫停|判决|裁定|裁决"
    r"|禁令|命令|诉讼|官司|提起|提出|政府|行政|当局|美国|部门|做法|行动|行为|措施|败诉|胜诉|原告|被告|暂时|临时|初步|继续|目前|正在|已经|仍在|进行|审理|案件|本周|上周|周[一二三四五六日末]"
    r"|[今昨前]天|[年月日时]|[了的在是于向对就将把被由并及和与或等也已其称指称说]"
)
"""What every suit and ruling is said to be, and what says nothing of its matter."""
FEW = 8
"""Characters that say what a deed is about."""


def other(sentence: str, phrase: tuple[int, int], named: Iterable[tuple[int, int]]) -> bool:
    """Whether *sentence* tells what the deed of the *phrase* is about, and that is neither records nor told before.

    *named* is where it names offices and times, which are not what it is about.
    """
    if _RECORDS.search(sentence) or _POINTS.search(sentence):
        return False
    plain = list(sentence)
    for low, high in named:
        plain[low:high] = "，" * (high - low)
    said = "".join(plain)
    before = _ABOUT.search(said, 0, phrase[0])
    matter = said[phrase[0] :] + (before["what"] if before else "")
    return len(_EMPTY.sub("", matter)) > FEW
