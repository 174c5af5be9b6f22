"""Finds the names of the judges that a Chinese text names."""

from __future__ import annotations

import re

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


def find(text: str) -> tuple[str, ...]:
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
