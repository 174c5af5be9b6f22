"""Finds the states that a passage names, in three languages: so suits and courts of two states are told apart.

Washington is left out, for it is a city too.
"""

from __future__ import annotations

import re

_NAMES = (
    "Alabama Alaska Arizona Arkansas California|加州|加利福尼亚 Colorado|科罗拉多 Connecticut Delaware "
    "Florida|佛罗里达 "
    "Georgia|佐治亚 Hawaii|Hawái Idaho Illinois|伊利诺伊|伊利诺 Indiana Iowa Kansas Kentucky Louisiana|Luisiana "
    "Maine|缅因 Maryland|马里兰 Massachusetts|麻州|麻省|马萨诸塞 Michigan|Míchigan|密歇根|密西根 Minnesota|明尼苏达 "
    "Mississippi|Misisipi Missouri|Misuri Montana Nebraska Nevada|内华达 "
    "New_Hampshire|Nuevo_Hampshire|Nueva_Hampshire|新罕布什尔 "
    "New_Jersey|Nueva_Jersey|新泽西 New_Mexico|Nuevo_México|新墨西哥 New_York|Nueva_York|纽约 "
    "North_Carolina|Carolina_del_Norte North_Dakota|Dakota_del_Norte Ohio|俄亥俄 Oklahoma Oregon|Oregón|俄勒冈 "
    "Pennsylvania|Pensilvania|宾州|宾夕法尼亚 Rhode_Island|罗得岛|罗德岛 South_Carolina|Carolina_del_Sur "
    "South_Dakota|Dakota_del_Sur Tennessee Texas|得州|德州|得克萨斯 Utah Vermont Virginia|弗吉尼亚 West_Virginia "
    "Wisconsin|威斯康星 Wyoming"
)
_STATES = {
    name.replace("_", " "): group.split("|")[0].replace("_", " ")
    for group in _NAMES.split()
    for name in group.split("|")
}
_WRITTEN = "|".join(
    name if not name[0].isascii() else rf"\b{name}\b" for name in sorted(_STATES, key=len, reverse=True)
)
_STATE = re.compile(_WRITTEN)
_DOING = re.compile(
    rf"(?<!\bof )(?<!\bfrom )(?<!\bto )(?<!\bwith )(?<!-)(?:{_WRITTEN})(?:['’]s?)?"
    r"(?!,|\s+(?:Reps?\.|Sens?\.|Democrat\b|Republican\b|Rep\b|Times|Post|Tribune|University|Star))"
)
"""A state that does something, not one from which a member of Congress is."""


def named(text: str) -> frozenset[str]:
    """Return the states that *text*, in simplified characters, names, in English.

    >>> sorted(named("California, Nueva York y West Virginia")), sorted(named("俄勒冈州和缅因州"))
    (['California', 'New York', 'West Virginia'], ['Maine', 'Oregon'])
    """
    return frozenset(_STATES[match[0]] for match in _STATE.finditer(text))


def doing(text: str) -> frozenset[str]:
    """Return the states that English *text* names as those which do something.

    >>> sorted(doing("Ohio lawmakers and Sen. Ana Reed of Maine")), sorted(doing("Iowa Rep. Joe Hill"))
    (['Ohio'], [])
    """
    return frozenset(name for match in _DOING.finditer(text) for name in named(match[0]))


def english(name: str) -> str:
    """Return what English calls the state of this *name*; any other name as it is.

    >>> english("Nueva York"), english("得克萨斯"), english("Boston")
    ('New York', 'Texas', 'Boston')
    """
    return _STATES.get(name, name)
