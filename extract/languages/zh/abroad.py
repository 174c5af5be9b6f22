"""Tells a Chinese text about another country, whose offices have the names of American ones: 財政部, 國稅局."""

from __future__ import annotations

import re

from extract.languages.han import simplified

_AMERICA = re.compile(
    r"美国|全美|美方|[在来赴旅留驻]美|联邦|白宫|华盛顿|华府|特朗普|川普|拜登|马斯克|国土安全|社安|社会安全|绿卡|白卡|粮食券|食品券|庇护城市|无证|遣返|移民(?:和|与|及|暨)?海关|移民执法"
    r"|总检察长|州务卿|州长|[加德得佛麻宾伊]州|纽约|洛杉矶|旧金山|芝加哥|波士顿|(?<![A-Za-z])(?:ICE|IRS|DHS|SSA|TSA|HUD|CMS|USDA|DOGE|SNAP|DMV|Medicaid|Medi-Cal|SAVE)(?![A-Za-z])"
)
_ELSEWHERE = re.compile(
    r"台湾|台北|台中|台南|高雄|桃园|新北|[北中南]区国税局|各地区?国税局|财政部[^，。；]{0,4}国税局|稽征所|健保|卫福部|内政部|立法院|立委|行政院|法务部|调查局台|户政|新台币|个资法|个人资料保护法"
    r"|宪法法庭|大法官会议|司法院|公安|网信|工信部|人社|国家税务总局|税务总局|国务院|最高人民法院|人民检察院|人民法院|检察院|人民币|街道办|派出所|居委会|民政|省|香港|澳门|港府|入境处|廉政公署"
    r"|新加坡|马来西亚|英国|加拿大|澳洲|澳大利亚|日本|韩国|德国|法国|印度|欧盟|欧洲|俄罗斯|乌克兰|以色列|中国大陆|中国政府|内地"
)


def told_of(text: str) -> bool:
    """Whether *text* names more of another country than of the United States.

    >>> told_of("北區國稅局表示，已將退稅名單送交財政部。"), told_of("國稅局把納稅人名單交給移民局。")
    (True, False)
    """
    plain = simplified(text)
    return len(_ELSEWHERE.findall(plain)) > len(_AMERICA.findall(plain))
