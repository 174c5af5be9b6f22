"""Tells Chinese wordings that match a phrase and tell another deed: “要求法院解除禁令” asks for no records."""

from __future__ import annotations

import re

_OTHER_ASK = re.compile(r"[^，,；。]{0,14}?(?:解除|撤销|推翻|驳回|暂缓|中止|阻止|禁止|叫停|重审|复审)")
"""What is asked for that is no records."""

_OTHER_SOUGHT = re.compile(
    r"(?:寻求|争取|谋求|申请|请求)(?:免受|庇护|避难|难民|政治|保护|协助|帮助|赔偿|连任|救济|医疗|就医|福利|补助|领取|绿卡|入籍|签证)"
    r"|申[请领][^，,]{0,10}(?:公民资格|公民身[份分]|入籍|驾照|驾驶执照|庇护|签证|补助|福利|许可|执照|护照|工卡|贷款|绿卡)"
)
"""What people seek for themselves: “寻求庇护者的住址”."""
_ASKED_OF_COURT = re.compile(r"(?:向[^，,]{0,14}|[请恳要]求[^，,]{0,6})(?:法院|法庭|法官|大法官)")
_OF_COURT_AFTER = re.compile(r"[^，,]{0,6}(?:法院|法庭|法官)")
_TELLS = ("披露", "透露", "公开")
_TOLD = re.compile(r"了?(?:此事|这一点|这件事|这一事实|该事|上述|有关情况|详情|细节|消息|内幕)")
_PERSON = re.compile(
    r"对(?:他|她|其|被告|嫌犯|嫌疑人|[^，,；。]{0,10}(?:男子|女子|男|女|夫妇|商人|员工|职员|学生|人))$"
)
_CRIME = re.compile(r"(?:刑事|犯罪|大陪审团|重罪)[^，,；。]{0,6}$")
_OPENED = re.compile(
    r"开放[^，,]{0,12}(?:申领|申请|报名|预约|边境|入境|领取|投票|考照)|输入[了到]?(?:电脑|资料库|数据库|系统)"
)
"""What is opened to people and is no records: “开放无证移民申领驾照”."""
_OTHER_GOT = re.compile(
    r"了?[^，,；。数资信名档记个]{0,12}(?:证据|罪证|证词|线索|意见|反馈|签名|支持|资金|款项|拨款|捐款|补助金|福利|许可|批准|授权|胜利|多数|席位|选票|认可|赔偿|豁免)(?!的)"
)
"""What is got or given and is no records: “收集到有力的证据”."""
_WARRANT = re.compile(r"[持凭][^，,]{0,6}(?:令|许可|授权书)")
_CUSTODY = re.compile(r"[^。；;名资数信档记]{0,30}(?:拘留|羁押|关押|逮捕|收押)")
_HIGHER = re.compile(r"向[^，,]{0,14}(?:最高法院|上诉法院|巡回法院)")


def of_court(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether what is asked for is no records: “向最高法院递交申请”, “要求解除禁令”, “寻求庇护”."""
    if _OTHER_ASK.match(sentence, phrase[1]) or _OF_COURT_AFTER.match(sentence, phrase[1]):
        return True
    if _OTHER_SOUGHT.match(sentence, phrase[0]):
        return True
    return _ASKED_OF_COURT.search(sentence, _clause(sentence, phrase[0]), phrase[1]) is not None


def only_tells(sentence: str, verb: tuple[int, int], acting: tuple[int, ...]) -> bool:
    """Whether a verb of giving tells what somebody did, whose name follows it: “披露效率部员工擅自共享资料”.

    *acting* is where the sentence names somebody who may act.
    """
    end = verb[1] + sentence.startswith("了", verb[1])
    told = end in acting or sentence[end : end + 1] in "，,：:" or _TOLD.match(sentence, end)
    return sentence[slice(*verb)] in _TELLS and bool(told)


def of_crime(sentence: str, start: int) -> bool:
    """Whether a suit that is told at *start* is a charge against a person: “对他提起诉讼”, “遭到犯罪起诉”."""
    return _PERSON.search(sentence, 0, start) is not None or _CRIME.search(sentence, 0, start) is not None


def opened(sentence: str, start: int) -> bool:
    """Whether what begins at *start* opens a service to people, and no records: “开放无证移民申领驾照”."""
    return _OPENED.match(sentence, start) is not None


def other_got(sentence: str, end: int) -> bool:
    """Whether what follows a verb of giving or getting, which ends at *end*, is no records: “收集到证据”."""
    return _OTHER_GOT.match(sentence, end) is not None


def with_warrant(phrase: str) -> bool:
    """Whether a phrase of giving says what a warrant lets somebody see, which is no deed: “允许持令状查阅”."""
    return _WARRANT.search(phrase) is not None


def of_custody(sentence: str, end: int) -> bool:
    """Whether an agreement that ends at *end* is about people in custody, not about records: “达成协议，代为拘留”."""
    return _CUSTODY.match(sentence, end) is not None


def to_higher(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether what looks like a suit goes to a higher court: “向联邦最高法院提起诉讼”."""
    return _HIGHER.search(sentence, _clause(sentence, phrase[0]), phrase[1]) is not None


def _clause(sentence: str, place: int) -> int:
    """Return where the clause at *place* begins."""
    return max(sentence.rfind(mark, 0, place) for mark in "，,；。") + 1
