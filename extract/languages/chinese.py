"""Says of a Chinese verb in its sentence whether what it names was done, is planned, denied or only thought of."""

from __future__ import annotations

import re

from extract.languages.english import Reading

REACH = 200
"""How many characters before a verb may put it in doubt."""

NEAR = 12
"""How many characters after a comma the doer of a clause is named."""

_CLAUSE = re.compile(r"[，；：。,;:]")
_NOT = re.compile(
    r"(?:未能?|不必|无须|无需|毋须|免于|没有|沒有|并未|並未|尚未|从未|從未|拒绝|不肯|不愿|拒不|婉拒|不打算|无意|否认|否認|不再|不得|不能|无法|無法|不会|不會|停止)[^，,]{0,16}$"
)
_NOT_OF = re.compile(
    r"[就因对向][^，,]{0,12}(?:拒绝|未能?|不肯|没有)[^，,]{1,24}的[^，,]{0,8}(?:州|县|官员|机构|政府)$"
)
"""A denial that only says which ones: “已对拒绝提交名册的30个州提起诉讼”."""
_DOUBT = re.compile(
    r"(?:可能|或将|或將|如果|若|假如|是否|能否|一旦|担心|擔心|忧虑|憂慮|恐|害怕|希望|打算|计划|計劃|拟|擬|考虑|考慮|威胁|威脅|建议|建議"
    r"|指控|声称|聲稱|据称|據稱|认为|認為|本可|应当|應當|必须|必須|今后|须|依法|法律(?!援助|团体|顾问|诊所|服务)|法规|法規|规定|規定|允许|允許|质疑|質疑|[有无]权|有權|不得|需要|有人说|有人說|听说|聽說|还要|[只仅才]能|只可|仅可|方可|容易|尚须|尚需|有待|答应|过去(?:主要|一直|只|仅|都|从)|通常|负责|有责任|授权(?!的|人)|需(?!求)|傳言|谣言|谣传|謠言|如何|怎样|怎樣|为何|為何|以便|用于|用於)"
)
_RUMOUR = re.compile(
    r"倘若|如果|假如|一旦|伪造|酝酿|筹划|草案|不排除|传言|流传|网传|谣传|谣言|预计|预料|据悉可能|传闻"
)
"""Words that put all that follows them in the sentence in doubt."""
_WANTED = re.compile(
    r"(?:请求|請求|要求|阻止|禁止|叫停|下令|允许|允許|迫使|希望|同意|呼吁|呼籲|敦促|限期|责令|勒令|命令|强制|强迫|准许|批准)[^，,]{0,45}$|(?:寻求|尋求|试图|試圖|企图|企圖|希望|想要?|以(?![\d一二三四五六七八九十]|[^，,]{0,6}(?:方式|名义|形式|身份|手段))便?|来(?!函|信|文)|以求|可以?|能够?|能夠|推动|推进|协助|協助|帮助|幫助|(?<![相反回响对适供因])应(?!.{1,14}(?:要求|请求|申请))(?:当|该)?|[不本早]该)"
    r"[^，,]{0,5}$"
)
"""Words that make the verb after them a wish, an order or a purpose."""
_AIMED = re.compile(
    r"(?:限制|防止|避免|制止|争取|力争|不准|不许|不让|逼|迫使|促使|促请|暂停|中止|暂缓|暂不|恢复|反对|抗议|控诉|控告|指责|批评|质问|追问|介入)"
    r"[^，,]{0,45}$"
)
"""Words that make asking or giving after them what is fought for or against."""
_PLAN = re.compile(
    r"(?:这|此举|据此|届时|今后|未来|随后)将[^，,]{0,24}$|(?:即将|将(?:于|会|在|是|成为|向|与|同|从|把|对|由|再|不|可|继续|停止|开始|要求|允许|陆续|逐步|"
    r"首次|正式|签署|发布|颁布|提出|公布|推出|宣布|起诉|提起)|(?<![协议国员社机大工商])会(?:将|向|与|同|把|在|再|从|对|继续|定期|直接))[^，,]{0,24}$|将$"
)
_MAY = re.compile(r"(?<![许认])可(?:以|自|在|于|向|与|同|从|将|依|凭|随时|直接|继续|恢复|根据)[^，,]{0,30}$")
"""What somebody may do, which is no deed."""
ACHIEVED = re.compile(r"已|共|成功|结果|随后|之后|[到得走]了|了[\d一二三四五六七八九十约近]|终于|并|也|还|又")
"""Words that make what follows an aim a deed of its own: “发出请求，取得了……”."""
_CLAIM = re.compile(
    r"(?:指控|指称|声称|宣称|坚称|辩称|主张|计划|打算|拟|如果|倘若|若|允许|授权|旨在|以便|用于|即将|答应|正(?:在|着手)?[^，,]{0,3}(?:制定|起草|草拟|研拟|商讨|拟定|谈判)|(?:将|即将|准备|酝酿)(?:于|会|在|向|与|签署|发布|颁布|要求|提出|公布|推出|宣布|起诉|提起))(?!的|书)"
)
"""Words that put in doubt what follows them, also in clauses after them that name no doer of their own."""
_NOMINAL = re.compile(
    r"(?:名单|资料|数据|文件|材料|信息)[中里内]|[^，,；。]{1,20}的(?:人|移民|民众|居民)(?![的名资数信住地姓记档个身])|[^，,；。]{0,40}?(?:一事|之事|为由|的(?:做法|行为|计划|权力|权利|权限|努力|要求|请求|诉讼|官司|案件|禁令|裁决|判决|决定|提议|提案|政策|规定|规则"
    r"|指控|可能|风险|企图|尝试|行动|举措|举动|诉求|打算|意图|命令|条款|协议|备忘录|法案|法律|措施|方案|安排|项目|计划|目的|理由|依据|合法性)(?![一-龥]{0,6}的)|[^，,；。]{0,20}(?:数据|资料|信息|资讯|名单|名册|记录|纪录|住址|地址|档案)的(?:账号|帐号|账户|系统|平台|工具|通道|渠道|途径|机制|门户|"
    r"人员|官员|机构|部门|公司|方式|消息|报道|争议|过程|范围|次数|日期|期限)|[^，,；。]{1,30}的[一-龥]{0,2}(?:电邮|邮件|信件|信函|群组)|[^，,；。]{0,12}(?:铺平道路|铺路|开绿灯|打开大门|扫清障碍)|[^，,；。]{2,20}(?:交出|提供|提交|上交|披露|共享|索取|获取)的(?=[一-龥]))"
)
"""What makes the words before it a noun: “就该部索要名册一事”, “共享资料的做法”."""
_SUPPOSED = re.compile(
    r"[^，,；。]{0,30}?(?:(?:可能|恐|或|涉嫌|是否)(?:会|将|已)?|[会将])(?:违反|违法|触犯|侵犯|危及|导致|引发)"
)
_PAPER = re.compile(
    r"(?:协议|协定|备忘录|行政令|行政命令|命令|法律|法案|法规|法条|规定|规则|条款|政策|裁决|判决|禁令|规矩|条例|合同|》)"
    r"(?:条款|内容|中|里)?(?:还|也|则|均|都|明确|只|仅|另|并|进一步|曾)?$"
)
"""A paper that says what must or may be done, and is nobody."""
_ASKS = re.compile(r"(?:要求|允许|授权|禁止|限制|规定)$")
_OF_PAPER = re.compile(r"(?:有|存在|依赖|依据|根据|援引)[^，,]{0,30}$")
_SILENT = re.compile(
    r"(?<=“)[^”“，,。]{2,12}(?=”)|(?<![相反回响对适供因])应[^，,]{1,14}?(?:请求|要求|申请)|(?<=[年月日]起)(?:就|便|即|均)?可以?"
)
"""Words that put nothing in doubt: a name (“明灯计划”), at whose request, what may be since a day."""
_PUBLIC = re.compile(
    r"公开(?=数据|资料|信息|记录|文件|报道|声明|听证|名册|场合|信|审理|的|[表呼批反谴承支道质指宣]|版)|(?:此前|可|未|已)公开(?=数|资|信|的)"
)
_COMPOUND = re.compile(
    r"(?:协议|合同|合约|系统|程序|机制|平台|工具|政策|规定|规则|权限|通道|服务|功能|制度|业务|问题|事宜|事件|义务|程度|范围|限制|行动|行为|需求|做法|安排|计划|方案|请求|要求|诉求|合作|禁令|争议)(?!的?(?:资料|数据))"
)
"""What makes the verb before it part of a name: “比对协议”."""
_OTHER_ASK = re.compile(r"[^，,；。]{0,14}?(?:解除|撤销|推翻|驳回|暂缓|中止|阻止|禁止|叫停|重审|复审)")
"""What is asked for that is no records."""
_SUED_WHO = re.compile(r"[^，,；。]{0,16}的(?:[各多几][个]?州|州|团体|组织|原告|工会|律师|人士|机构|企业|议员)")
"""What makes a suit part of a name: “起诉政府的各州”."""
_HELD = re.compile(r"(?:认为|主张|质疑|坚持说|批评|争辩|认定|裁定|判定|控诉|指控)[，,]?[^，,；。]{0,24}$")
_AGAINST_LAW = re.compile(r"[^，,；。]{0,30}?(?:违反|违法|违宪|非法|不合法|侵犯|越权)")
"""What somebody holds to be against the law, told as an opinion: “认为，该部索取名册违反法律”."""
_NOUN_AFTER = re.compile(r"(?:数据|资料|信息|资讯|地址|名单|记录|查询|共享|类似|同类)$")
"""Words that make “请求” after them a noun."""
_ABOUT = re.compile(r"就[^，,；。]{0,40}$")
_IS_ABOUT = re.compile(r"[^，,；。]{0,30}?(?:展开|启动|提起|提出|进行|发起|作出|做出|举行|召开|致函|质询)")
"""What stands around a deed that is what another is about: “就该局提供地址展开调查”."""
_NOUN_OF = re.compile(r"的(?!是)|之|令|讼|书|書|状|狀|案|法院|法庭|人|权|權")
"""What makes the verb before it a noun or part of one: “上诉法院”."""
_TO_COURT = ("入禀", "告上", "诉至", "告到")
"""Verbs whose object is a court."""
_DISMISSED = re.compile(r"(?:驳回|受理|审理|撤回|回应|针对)[^，,；。]{0,16}$")
"""What makes “上诉” and “起诉” after it nouns."""
_FILED = re.compile(
    r"[^，,；。]{0,10}?(?:申请|动议|诉状|上诉|诉讼|请求|请愿|意见书|声明|证词|投诉|申诉|法庭文件|报告|议案|法案|提案|预算)"
)
_FILES = ("提交", "递交", "送交", "呈交")
"""Verbs for what is filed, which are of giving only where no such paper follows."""
_GOVERNS = "向与同对从给跟和把将"
"""What stands before a name that is no subject."""
_ASKED_OF_COURT = re.compile(r"(?:向[^，,]{0,14}|[请恳要]求[^，,]{0,6})(?:法院|法庭|法官|大法官)")
_OF_COURT_AFTER = re.compile(r"[^，,]{0,6}(?:法院|法庭|法官)")
_HIGHER = re.compile(r"向[^，,]{0,14}(?:最高法院|上诉法院|巡回法院)")
_AT_REQUEST = re.compile(r"应[^，,。]{1,24}$")
"""What stands before a request at which something is done: “应该部要求”."""
_DRAFTING = re.compile(r"正(?:在|着手)?[^，,]{0,3}(?:制定|修订|起草|草拟|推动|敲定|商讨|拟定)$")
_OBJECTLESS = re.compile(r"[，,。；、！：”」]|$")
_NOUNS = ("要求", "请求", "申请", "命令")
"""Verbs that, without an object, are nouns: “未回应置评请求”."""
_PASSIVE = re.compile(
    r"(?:被|(?<![为理自事经])由(?![^，,]{0,10}(?:组成|领导|主导|任命|执政|主政|管理|牵头|提名))|遭)[^，,]{0,16}$"
)


def read(
    sentence: str,
    start: int,
    end: int,
    dates: tuple[tuple[int, int], ...] = (),
    doers: tuple[int, ...] = (),
    hands: int = 0,
) -> Reading:
    """Read the verb between *start* and *end* of *sentence*; *dates* are the places where it names a time.

    *doers* is where the sentence names somebody who may act; *hands* is where a phrase of asking or giving
    ends, 0 for others.
    """
    low = max(0, start - REACH)
    cuts = [match.end() for match in _CLAUSE.finditer(sentence, low, start)]
    clause = _SILENT.sub(lambda words: "□" * len(words[0]), sentence[cuts[-1] if cuts else low : start])
    modality = "done"
    if _PLAN.search(clause):
        modality = "planned"
    if _DOUBT.search(clause):
        modality = "unsaid"
    if _MAY.search(clause) or _carried(sentence, low, cuts, [each for each in doers if each < start]):
        modality = "unsaid"
    if hands and (
        _COMPOUND.match(sentence, end)
        or _COMPOUND.match(sentence, hands)
        or _NOMINAL.match(sentence, hands)
        or _SUPPOSED.match(sentence, hands)
    ):
        modality = "unsaid"
    if _by_paper(sentence, start, end, clause, cuts) or _PUBLIC.match(sentence, start):
        modality = "unsaid"
    if sentence[start:end] in _NOUNS and (
        _AT_REQUEST.search(clause)
        or _NOUN_AFTER.search(clause)
        or (sentence.startswith("申请", start) and re.match("[记资材表人者书信数中]", sentence[end:]))
    ):
        modality = "unsaid"
    if sentence[start : start + 2] in ("起诉", "状告", "控告", "提告") and _SUED_WHO.match(sentence, end):
        modality = "unsaid"
    if hands and _AGAINST_LAW.match(sentence, hands) and _HELD.search(sentence, low, start):
        modality = "unsaid"
    if hands and _AIMED.search(clause):
        modality = "unsaid"
    if hands and _ABOUT.search(clause) and _IS_ABOUT.match(sentence, hands):
        modality = "unsaid"
    if sentence[start : start + 2] in ("上诉", "抗告", "起诉") and _DISMISSED.search(clause):
        modality = "unsaid"
    if hands and sentence[start:end] in _FILES and _FILED.match(sentence, end):
        modality = "unsaid"
    if _DRAFTING.search(clause + sentence[start:end]):
        modality = "planned"
    if sentence[start:end] in _NOUNS and _OBJECTLESS.match(sentence, end):
        modality = "unsaid"
    if _WANTED.search(clause) or _RUMOUR.search(sentence, low, start):
        modality = "unsaid"
    if _NOT.search(clause) and not _NOT_OF.search(clause):
        modality = "denied"
    of_a_day = sentence[start - 1 : start] == "的" and any(last == start - 1 for _, last in dates)
    if not of_a_day and _NOUN_OF.match(sentence, end) and sentence[start:end] not in _TO_COURT:
        modality = "unsaid"
    if not of_a_day and re.search(
        r"(?:的|对|對|这一|這一|该|該|其|[这此该一两三几各]项|此次|本次|上述|无|不受|未经|未获)$", clause
    ):
        modality = "unsaid"  # a noun: 对…的请求, 该请求
    tense = "progressive" if re.search(r"(?:正在?|仍)[^，,]{0,6}$", clause) else "past"
    if re.search(r"(?:已|已经|已經|曾)[^，,]{0,8}$", clause):
        tense = "perfect"
    dated = any(start - len(clause) <= begin and last <= start for begin, last in dates)
    since = not dated and re.search(r"(?:随后|隨後|此后|此後|至今|已有)", clause) is not None
    return Reading(modality, _PASSIVE.search(clause) is not None, tense, since, start)


def of_court(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether it is a court that is asked, or what only a court gives: “向最高法院递交申请”, “要求解除禁令”."""
    clause = max(sentence.rfind(mark, 0, phrase[0]) for mark in "，,；。") + 1
    if _OTHER_ASK.match(sentence, phrase[1]) or _OF_COURT_AFTER.match(sentence, phrase[1]):
        return True
    return _ASKED_OF_COURT.search(sentence, clause, phrase[1]) is not None


def to_higher(sentence: str, phrase: tuple[int, int]) -> bool:
    """Whether what looks like a suit goes to a higher court: “向联邦最高法院提起诉讼”."""
    clause = max(sentence.rfind(mark, 0, phrase[0]) for mark in "，,；。") + 1
    return _HIGHER.search(sentence, clause, phrase[1]) is not None


def _carried(sentence: str, low: int, cuts: list[int], doers: list[int]) -> bool:
    """Whether a clause before, with what follows it and names no doer, is only claimed or planned."""
    for begin, end in zip(reversed([low, *cuts[:-1]]), reversed(cuts), strict=False):
        if (
            any(end <= each <= end + NEAR and sentence[each - 1] not in _GOVERNS for each in doers)
            or sentence[end : end + 1] in "但而"
        ):
            return False
        if sentence[end - 1] not in "，," or not cuts:
            return False
        if _CLAIM.search(sentence, begin, end):
            return True
    return False


def _by_paper(sentence: str, start: int, end: int, clause: str, cuts: list[int]) -> bool:
    """Whether a law or agreement, not somebody, asks or allows: “该协议要求”, “存在一项协议，要求”."""
    if not _ASKS.search(sentence[start:end]) and not _ASKS.match(sentence[start : start + 2]):
        return False
    if _PAPER.search(clause):
        return True
    if clause or not cuts or start == 0:
        return False
    before = re.split(r"[，,；。]", sentence[: cuts[-1] - 1])[-1]
    paper = _PAPER.search(before)
    if paper is not None and sentence.startswith(("允许", "授权"), start):
        return True
    return paper is not None and _OF_PAPER.search(before[: paper.start()]) is not None


_JUDGE = re.compile(
    r"法官(?P<name>[\u4e00-\u9fff]{1,8}(?:[·‧•・][\u4e00-\u9fff]{1,8}){0,3})(?P<latin>\s?[(（][A-Z])?"
)
_JUDGE_BEFORE = re.compile(r"(?:^|(?<=[，。；、\n]))(?P<name>[\u4e00-\u9fff]{2,5})法官")
_NO_NAME = re.compile(
    r"[在说裁认下判表的周星上去今对就以也已将与和或称批驳阻禁要命暂任是还则不没并曾正都日指准允叫发作做签举受审拒同支维推撤宣一二三两本此该这所如其若会"
    r"可应当须必团助们向把被让从由另随昨前联地首主多数]"
)
LONGEST_NAME = 6
"""Characters of the longest family name looked for."""


def judges(text: str) -> tuple[str, ...]:
    """Return the family names of the judges that *text*, in simplified characters, names: “法官查布里亚”."""
    found = []
    for match in (*_JUDGE.finditer(text), *_JUDGE_BEFORE.finditer(text)):
        name = re.split("[·‧•・]", match["name"])[-1]
        if not match.groupdict().get("latin") and match.re is _JUDGE:
            sizes = range(min(len(name), LONGEST_NAME), 1, -1)
            name = next((name[:size] for size in sizes if text.count(name[:size]) > 1), "")
        if len(name) > 1 and not _NO_NAME.match(name) and name not in found:
            found.append(name)
    return tuple(found)
