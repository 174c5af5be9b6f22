"""Tells a Chinese verb that is a noun, or part of one: “对……的请求”, “比对协议”, “共享资料的做法”."""

from __future__ import annotations

import re

_NOMINAL = re.compile(
    r"(?:名单|资料|数据|文件|材料|信息)[中里内]|[^，,；。]{1,20}的(?:人|移民|民众|居民)(?![的名资数信住地姓记档个身])|[^，,；。]{0,40}?(?:一事|之事|为由|的(?:做法|行为|计划|权力|权利|权限|努力|要求|请求|诉讼|官司|案件|禁令|裁决|判决|决定|提议|提案|政策|规定|规则"
    r"|指控|可能|风险|企图|尝试|行动|举措|举动|诉求|打算|意图|命令|条款|协议|备忘录|法案|法律|措施|方案|安排|项目|计划|目的|理由|依据|合法性)(?!(?!是)[一-龥]{0,6}的)|[^，,；。]{0,20}(?:数据|资料|信息|资讯|名单|名册|记录|纪录|住址|地址|档案)的(?:账号|帐号|账户|系统|平台|工具|通道|渠道|途径|机制|门户|"
    r"人员|官员|机构|部门|公司|方式|消息|报道|争议|过程|范围|次数|日期|期限)|[^，,；。]{1,30}的[一-龥]{0,2}(?:电邮|邮件|信件|信函|群组)|[^，,；。]{0,12}(?:铺平道路|铺路|开绿灯|打开大门|扫清障碍)|[^，,；。]{0,20}时[，,]?[^，,；。]{0,6}(?:误|错|出包|疏|失误|弄|搞|发生)|[^，,；。]{2,20}(?:交出|提供|提交|上交|披露|共享|索取|获取)的(?=[一-龥]))"
)
"""What makes the words before it a noun: “就该部索要名册一事”, “共享资料的做法”."""

_SUPPOSED = re.compile(
    r"[^，,；。]{0,30}?(?:(?:可能|恐|或|涉嫌|是否)(?:会|将|已)?|[会将])(?:违反|违法|触犯|侵犯|危及|导致|引发)"
    r"|[^，,；。]{0,20}?(?:意味着|意味著|等于说|等同于|代表着|是为了|旨在|意在|是出于|有助于|有利于|是必要|势在必行)"
    r"|[^，,；。]{0,30}?(?<![主重需必只])[要须会将可](?:被|受|罚|处以|判|面临|承担)"
)
_PUBLIC = re.compile(
    r"公开(?=数据|资料|信息|记录|文件|报道|声明|听证|名册|场合|信|审理|的|[表呼批反谴承支道质指宣]|版)|(?:此前|可|未|已)公开(?=数|资|信|的)"
)
_COMPOUND = re.compile(
    r"(?:协议|合同|合约|系统|程序|机制|平台|工具|政策|规定|规则|权限|通道|服务|功能|制度|业务|问题|事宜|事件|义务|程度|范围|限制|行动|行为|需求|做法|安排|计划|方案|请求|要求|诉求|合作|禁令|争议)(?!的?(?:资料|数据))"
)
"""What makes the verb before it part of a name: “比对协议”."""

_SUED_WHO = re.compile(r"(?!了)[^，,；。]{0,16}的(?:[各多几][个]?州|州|团体|组织|原告|工会|律师|人士|机构|企业|议员)")
"""What makes a suit part of a name: “起诉政府的各州”."""

_HELD = re.compile(r"(?:认为|主张|质疑|坚持说|批评|争辩|认定|裁定|判定|控诉|指控)[，,]?[^，,；。]{0,24}$")
_AGAINST_LAW = re.compile(r"[^，,；。]{0,30}?(?:违反|违法|违宪|非法|不合法|侵犯|越权)")
"""What somebody holds to be against the law, told as an opinion: “认为，该部索取名册违反法律”."""

_NOUN_AFTER = re.compile(r"(?:数据|资料|信息|资讯|地址|名单|记录|查询|共享|类似|同类)$")
"""Words that make “请求” after them a noun."""

_ABOUT = re.compile(r"就[^，,；。]{0,40}$")
_IS_ABOUT = re.compile(r"[^，,；。]{0,30}?(?:展开|启动|提起|提出|进行|发起|作出|做出|举行|召开|致函|质询)")
"""What stands around a deed that is what another is about: “就该局提供地址展开调查”."""

_NOUN_OF = re.compile(
    r"的(?!是)|之|令|讼|书(?!面)|状|案|(?<=诉)(?:法院|法庭|法官|庭|委员|合议|程序|期限|巡回)|人(?![们员士数])|权(?!限)"
)
"""What makes the verb before it a noun or part of one: “上诉法院”."""

_DETERMINED = re.compile(r"(?:的|对|對|这一|這一|该|該|其|[这此该一两三几各]项|此次|本次|上述|无|不受|未经|未获)$")
_SHARING = re.compile(
    r"(?:共享|分享|交换|共用|移交|交接)(?=$|[，,、。]|[一两]事|(?:[\d年月上去今本周日一二三四五六]{1,8})?(?:遭|被|受|引|违)|是|不|属|已|仍|在)"
)
_OF_RECORDS = re.compile(r"的(?:数据|资料|信息|资讯|个资|名单|档案|记录)$")
"""What makes the sharing after it a noun, which is what the sentence is about."""
_TO_COURT = ("入禀", "告上", "诉至", "告到")
"""Verbs whose object is a court."""

_DISMISSED = re.compile(r"(?:驳回|受理|审理|撤回|回应|针对)[^，,；。]{0,16}$")
"""What makes “上诉” and “起诉” after it nouns."""

_FILED = re.compile(
    r"(?:给|至)?[^，,；。]{0,8}?(?:法院|法庭|法官|国会)的|[^，,；。]{0,10}?(?:申请|动议|诉状|上诉|诉讼|请求|请愿|意见书|声明|证词|投诉|申诉|法庭文件|报告|议案|法案|提案|预算)"
)
_FILES = ("提交", "递交", "送交", "呈交")
"""Verbs for what is filed, which are of giving only where no such paper follows."""

_AT_REQUEST = re.compile(r"应[^，,。]{1,24}$")
"""What stands before a request at which something is done: “应该部要求”."""

_OBJECTLESS = re.compile(r"[，,。；、！：”」]|$")
_NOUNS = ("要求", "请求", "申请", "命令")
"""Verbs that, without an object, are nouns: “未回应置评请求”."""


def is_one(sentence: str, verb: tuple[int, int], clause: str, low: int, hands: int) -> bool:
    """Whether what stands around the *verb* makes it a noun, or what it tells what another deed is about.

    *clause* is its clause before it, at *low* begins what of the *sentence* is looked at; *hands* is where a phrase
    of asking or giving ends, 0 for others.
    """
    start, end = verb
    word = sentence[start:end]
    if _PUBLIC.match(sentence, start) or (hands and _of_phrase(sentence, verb, clause, low, hands)):
        return True
    if word in _NOUNS and (
        _AT_REQUEST.search(clause)
        or _NOUN_AFTER.search(clause)
        or _OBJECTLESS.match(sentence, end)
        or (word == "申请" and re.match("[记资材表人者书信数中]", sentence[end:]))
    ):
        return True
    if word[:2] in ("起诉", "状告", "控告", "提告") and _SUED_WHO.match(sentence, end):
        return True
    return word[:2] in ("上诉", "抗告", "起诉") and _DISMISSED.search(clause) is not None


def _of_phrase(sentence: str, verb: tuple[int, int], clause: str, low: int, hands: int) -> bool:
    """Whether a phrase of asking or giving, which ends at *hands*, is a noun or what another deed is about."""
    start, end = verb
    return bool(
        _COMPOUND.match(sentence, end)
        or _COMPOUND.match(sentence, hands)
        or _NOMINAL.match(sentence, hands)
        or _SUPPOSED.match(sentence, hands)
        or (_AGAINST_LAW.match(sentence, hands) and _HELD.search(sentence, low, start))
        or (_ABOUT.search(clause) and _IS_ABOUT.match(sentence, hands))
        or (sentence[start:end] in _FILES and _FILED.match(sentence, end))
    )


_IT_WAS = re.compile(r"是[^，,；。是]{2,40}$")
_IT_WAS_SO = re.compile(r"的(?=[，,；。！]|$)")
"""What stands around a verb of which is said when or by whom it was done: “协议是周一签下的”."""


def named(sentence: str, start: int, end: int, clause: str) -> bool:
    """Whether a verb is named as a thing: “该请求”, “上诉法院”, “对……的共享”, “两局的数据共享遭到”."""
    if _IT_WAS_SO.match(sentence, end) and _IT_WAS.search(clause):
        return False
    if _NOUN_OF.match(sentence, end) and sentence[start:end] not in _TO_COURT:
        return True
    if _SHARING.match(sentence, start) and _OF_RECORDS.search(clause):
        return True
    return _DETERMINED.search(clause) is not None
