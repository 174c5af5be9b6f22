"""Finds the words around a Chinese verb that put what it tells in doubt, plan or deny it: “担心可能……”."""

from __future__ import annotations

import re

NEAR = 12
"""How many characters after a comma the doer of a clause is named."""

_NOT = re.compile(
    r"(?:未(?!成年|来|婚|经)能?|不必|无须|无需|毋须|免于|没有|沒有|并未|並未|尚未|从未|從未|拒绝|不肯|不愿|拒不|婉拒|不打算|无意|否认|否認|不再|不得|不能|无法|無法|不会|不會|停止)[^，,]{0,16}$|(?<![差毫无])不[向把将对给与同让][^，,]{0,24}$"
)
_NOT_OF = re.compile(
    r"[就因对向][^，,]{0,12}(?:拒绝|未能?|不肯|没有)[^，,]{1,24}的[^，,]{0,8}(?:州|县|官员|机构|政府)$"
)
"""A denial that only says which ones: “已对拒绝提交名册的30个州提起诉讼”."""

_DOUBT = re.compile(
    r"(?:可能|或将|或將|如果|若(?!干)|假如|是否|能否|一旦|担心|擔心|忧虑|憂慮|(?<![反惊])恐(?![怖慌吓])|(?<![恐可哪])怕(?!是)|唯恐|希望|打算|(?<![助险券保育餐])计[划画]|(?<![模虚])拟|考虑|考慮|威胁|威脅|建议|建議"
    r"|指控|涉嫌|被指|疑似|声称|聲稱|据称|據稱|认为|認為|本可|应当|應當|必须|必須|今后|须|依法|法律(?!援助|团体|顾问|诊所|服务)|法规|法規|规定|規定|允许|允許|质疑|質疑|[有无]权|有權|不得|需要|有人说|有人說|听说|聽說|[还都均皆]要|每年|就(?:会|可|能|得)(?!见|是)|[只仅才]能|只可|仅可|方可|容易|尚须|尚需|有待|答应|[多数几]十?年来[^，,]{0,4}[都均一]|历来|向来|(?<![周期])一向|过去(?:主要|一直|只|仅|都|从)|通常|负责|有责任|授权(?!的|人)|需(?!求)|傳言|谣言|谣传|謠言|如何|怎样|怎樣|为何|為何|以便|用于|用於|涉及|事关|(?<![相反回响对适供因])应(?:将|把|向|在|予|立即|尽快)|(?:那些|凡是?|任何|每个)[^，,的]{0,6}$)"
)
_RUMOUR = re.compile(
    r"倘若|要是|万一|假使|除非|如果|假如|一旦|伪造|酝酿|筹划|草案|不排除|传言|流传|网传|谣传|谣言|预计|预料|据悉可能|传闻"
)
"""Words that put all that follows them in the sentence in doubt."""

_WANTED = re.compile(
    r"(?:请求|請求|(?<!遵守)(?<!满足)(?<!配合)(?<!符合)要求|阻止|禁止|叫停|下令|允许|允許|迫使|希望|同意|呼吁|呼籲|敦促|限期|责令|勒令|(?<!的)(?<!行政)命令|指示|责成|强制|强迫|准许|批准)[^，,]{0,45}$|(?:寻求|尋求|试图|試圖|企图|企圖|设法|想方设法|图谋|谋划|希望|想要?|(?<![所可足予加得难])以(?![来及往后前上下外内色]|[\d一二三四五六七八九十]|[^，,]{0,6}(?:方式|名义|形式|身份|手段))便?|为让|(?<!提)供(?![应给出称]|述)|(?<![以近原本未历从后下起出年])来(?!函|信|文)|以求|有意|愿意?|乐意|肯|准备|可以?|(?<![可功效智机职才技])能够?(?![源力量部])|推动|推进|协助|協助|帮助|幫助|(?<![相反回响对适供因])应(?!.{1,14}(?:要求|请求|申请))(?:当|该)?|[不本早]该)"
    r"[^，,]{0,5}$"
)
"""Words that make the verb after them a wish, an order or a purpose."""

_LET = re.compile(
    r"(?<![主重需必只不若将还])要(?:想|先|去)?$"
    r"|(?<![主重需必只还将就不若扼概摘纪首想])要(?=他|她|它|各[州地机大]|对方|该|两|这些|所有|全[州国体])[^，,]{0,30}$"
    r"|(?<![责委出担上连])任(?:由|凭|其|它|他)?(?!何|务|命|内|期|教|职|免|性|一|[^，,]{0,8}(?:期|后|时))[^，,]{0,8}$|(?:放任|听任)[^，,]{0,12}$"
)
"""Words that make the verb after them what somebody is told or let do: “要他交出”, “任它翻看”."""
_ASKED = re.compile(
    r"(?:什么时候|什么|何时|何地|何种|哪[些个天家里一]|谁|多久|怎么|会不会|有没有|要不要|该不该|之所以|等于|无异于|无疑是|形同|相当于|等同于|意味着|未经)[^，,]{0,12}$"
)
"""Words that ask whether or when, or say what something comes to: “法官何时裁决”, “等于改了规矩”."""

_AIMED = re.compile(
    r"(?:限制|防止|避免|制止|争取|力争|不准|不许|不让|逼|迫使|促使|促请|暂停|中止|暂缓|暂不|恢复|反对(?!者|派|党)|抗议(?!者|人士|民众|活动)|控诉|控告|指责|批评|质问|追问|介入)"
    r"[^，,]{0,45}$"
)
"""Words that make asking or giving after them what is fought for or against."""

_PLAN = re.compile(
    r"(?:这|此举|据此|届时|今后|未来|随后)将[^，,]{0,24}$|(?:即将|将(?:于|会|在|是|成为|向|与|同|从|把|对|由|再|不|可|继续|停止|开始|要求|允许|陆续|逐步|"
    r"首次|正式|签署|发布|颁布|提出|公布|推出|宣布|起诉|提起|被)|(?<![协议国员社机大工商])会(?:将|向|与|同|把|在|再|从|对|继续|定期|直接))[^，,]{0,24}$|将$"
)
_DISPOSES = re.compile(
    r"(?<![即必仍])将(?!于|会|在|由|可|被|把|继续|陆续|逐步|[^，,]*[把将])[^，,]{2,30}(?:名册|名单|资料|数据|信息|资讯|档案|记录|纪录|地址|住址|文件|个资)$"
)
"""What “将” takes in hand, where it tells of no future: “将从各州取得的名册转交”."""
_ONLY = re.compile(r"(?<!不)[只仅]$")
"""What makes a verb tell what somebody does at most: “他们只提供公开的名册”."""
_MAY = re.compile(
    r"(?<![许认])可(?:以|用|凭|按|由|通过|随|自|在|于|向|与|同|从|将|依|凭|随时|直接|继续|恢复|根据)[^，,]{0,30}$"
)
"""What somebody may do, which is no deed."""

_CLAIM = re.compile(
    r"(?:指控|指称|声称|宣称|坚称|辩称|主张|通常|往往|(?<![助险券保育餐])计[划画]|打算|(?<![模虚])拟|如果|倘若|若(?!干)|允许|授权|旨在|以便|用于|即将|答应|愿意|乐意|正(?:在|着手)?[^，,]{0,3}(?:制定|起草|草拟|研拟|商讨|拟定|谈判)|(?:将|即将|准备|酝酿)(?:于|会|在|向|与|签署|发布|颁布|要求|提出|公布|推出|宣布|起诉|提起))(?!的|书)"
)
"""Words that put in doubt what follows them, also in clauses after them that name no doer of their own."""

_DRAFTING = re.compile(r"正(?:在|着手)?[^，,]{0,3}(?:制定|修订|起草|草拟|推动|敲定|商讨|拟定)$")
_MAY_SINCE = re.compile(r"(?<![许认])可(?:自|从|于|在)[^，,]{2,16}(?:起|后|内)$")
"""From when somebody may do what the next clause says: “裁定，可自1月6日起，与移民局共享”."""
_MAY_DO = re.compile(r"(?<![许认])可以?(?!能|疑|靠|信|惜|见)[^，,]{2,30}$")
"""What somebody may do, and so in the next clause as well: “可登录数据库，查看住址”."""
_NOT_EVEN = re.compile(r"(?:不会|没有|从未|并未|不得|绝不|决不)[^，,]{0,20}(?<!情况下)(?<!前提下)$")
_GOVERNS = "向把将与同对从给"
"""What opens a clause that a denial before it reaches: “不会通过这份合同，向任何机构提供数据”."""
_LETS = "任让供使"
_NEVER = re.compile(r"绝不|决不|不会|不再|从未|没有|拒绝|要求|请求|申请|希望|呼吁|敦促|寻求|上诉")
"""What denies, or wants, also a clause after it that says to what end: “绝不会开放资料库，任移民局获取”."""
_HOLD = re.compile(
    r"(?<![受到发遭的])(?:认为|认定说|主张|声称|宣称|坚称|辩称|指称|指控|控诉|质疑|怀疑|相信|担心|担忧|忧虑|警告|批评|预计|预测|希望|呼吁|建议|规定|意味着|假设)(?:说|称|道)?[，,:：]\s*$"
)
"""What ends a clause and puts the next in doubt, whoever does what it tells: “工会认为，该局允许……”."""
_OR = re.compile(r"或(?!许)")
"""What opens the second of two things that are wanted, halted or feared: “叫停……，或对各州提起诉讼”."""
_GOVERNED = re.compile(r"[向与同对从给跟和把将任让供使](?:美国|联邦|全美)?$")
"""What stands before a name that is no subject."""


def modality(sentence: str, verb: tuple[int, int], clause: str, low: int, hands: int) -> str:
    """Return ``done``, ``planned``, ``denied`` or ``unsaid``, by the words of a verb's *clause* before it.

    At *low* begins what of the *sentence* is looked at; *hands* is where a phrase of asking or giving ends, 0 for
    others.
    """
    if _NOT.search(clause) and not _NOT_OF.search(clause):
        return "denied"
    if _WANTED.search(clause) or _RUMOUR.search(sentence, low, verb[0]):
        return "unsaid"
    if _ONLY.search(clause) and sentence[verb[1] : verb[1] + 1] not in ("了", "过"):
        return "unsaid"
    if _DRAFTING.search(clause + sentence[slice(*verb)]):
        return "planned"
    if _LET.search(clause) or _ASKED.search(clause):
        return "unsaid"
    if _DOUBT.search(clause) or _MAY.search(clause) or (hands and _AIMED.search(clause)):
        return "unsaid"
    if hands and _DISPOSES.search(clause):
        return "done"
    return "planned" if _PLAN.search(clause) else "done"


_ALLEGES = re.compile(
    r"(?:(?:^|[，,；])(?:并|还|又)?指(?![出示定派引标数导令纹挥着向南望认证])|(?:投诉书?|举报信?|检举信?|申诉书?|指控书?)[^，,；。]{0,4}(?:指|称|说|写道|主张))[^；。]*$"
)
"""What opens the words of a complaint, or of who reports a wrong: “向特别检察官投诉，指该部人员把资料传到云端”."""


def alleged(sentence: str, low: int, start: int) -> bool:
    """Whether what is told at *start* is what a complaint or report says was done: “报告指人员违规查询”."""
    return _ALLEGES.search(sentence, low, start) is not None


def carried(sentence: str, low: int, cuts: list[int], doers: list[int]) -> bool:
    """Whether a clause before, with what follows it and names no doer, is only claimed or planned."""
    if cuts and (_OR.match(sentence, cuts[-1]) or _HOLD.search(sentence, low, cuts[-1])):
        return True
    for begin, end in zip(reversed([low, *cuts[:-1]]), reversed(cuts), strict=False):
        if (
            any(end <= each <= end + NEAR and not _GOVERNED.search(sentence, end, each) for each in doers)
            or sentence[end : end + 1] in "但而"
        ):
            return False
        if sentence[end - 1] not in "，," or not cuts:
            return False
        if _NOT_EVEN.search(sentence, begin, end - 1) and sentence[end : end + 1] in _GOVERNS:
            return True
        claimed = _CLAIM.search(sentence, begin, end) or _MAY_SINCE.search(sentence, begin, end - 1)
        if claimed or _MAY_DO.search(sentence, begin, end - 1):
            return True
        if sentence[end : end + 1] in _LETS and _NEVER.search(sentence, begin, end):
            return True
    return False
