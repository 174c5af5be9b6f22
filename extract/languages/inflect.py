"""The forms of an English verb, from its base form."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

IRREGULAR: dict[str, tuple[str, str]] = {
    # base: past, past participle
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "bid": ("bid", "bid"),
    "blow": ("blew", "blown"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "cast": ("cast", "cast"),
    "catch": ("caught", "caught"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "deal": ("dealt", "dealt"),
    "dig": ("dug", "dug"),
    "do": ("did", "done"),
    "draw": ("drew", "drawn"),
    "fall": ("fell", "fallen"),
    "feed": ("fed", "fed"),
    "fight": ("fought", "fought"),
    "find": ("found", "found"),
    "forbid": ("forbade", "forbidden"),
    "freeze": ("froze", "frozen"),
    "get": ("got", "gotten"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "hear": ("heard", "heard"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "lay": ("laid", "laid"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "misread": ("misread", "misread"),
    "missend": ("missent", "missent"),
    "mistake": ("mistook", "mistaken"),
    "override": ("overrode", "overridden"),
    "pay": ("paid", "paid"),
    "prove": ("proved", "proven"),
    "put": ("put", "put"),
    "quit": ("quit", "quit"),
    "read": ("read", "read"),
    "rebuild": ("rebuilt", "rebuilt"),
    "recast": ("recast", "recast"),
    "rewrite": ("rewrote", "rewritten"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "seek": ("sought", "sought"),
    "shake": ("shook", "shaken"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shed": ("shed", "shed"),
    "shoot": ("shot", "shot"),
    "show": ("showed", "shown"),
    "shut": ("shut", "shut"),
    "sit": ("sat", "sat"),
    "steal": ("stole", "stolen"),
    "strike": ("struck", "struck"),
    "sweep": ("swept", "swept"),
    "take": ("took", "taken"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "throw": ("threw", "thrown"),
    "undergo": ("underwent", "undergone"),
    "uphold": ("upheld", "upheld"),
    "win": ("won", "won"),
    "wind": ("wound", "wound"),
    "withdraw": ("withdrew", "withdrawn"),
    "write": ("wrote", "written"),
}

DOUBLING = frozenset(
    "admit begin commit compel forbid misflag permit refer resubmit submit transfer transmit".split()
)
"""Verbs of several syllables whose last letter is written twice before -ed and -ing; those of one are `_SHORT`."""
_EITHER = re.compile(r".*[aeiou].*[^aeiou]el")
"""A verb whose last letter some write twice: canceled, cancelled."""
_SHORT = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]")
"""A verb of one syllable with a short vowel, whose last letter is written twice: flag, ban, scan."""


@functools.cache
def forms(base: str) -> Mapping[str, str]:
    """Return each form of *base* with what it is.

    That is ``base``, ``s``, ``past``, ``part``, ``past/part``, ``base/part`` or ``ing``.

    >>> forms("seek")["sought"]
    'past/part'
    >>> list(forms("flag"))
    ['flag', 'flags', 'flagging', 'flagged']
    >>> list(forms("set_up"))
    ['set up', 'sets up', 'setting up']
    """
    if "_" in base:
        verb, _, particle = base.partition("_")
        return {f"{form} {particle}": what for form, what in forms(verb).items()}
    stem = base + base[-1] if base in DOUBLING or _SHORT.fullmatch(base) else base
    if base.endswith("e"):
        regular, ing = base + "d", base.removesuffix("e") + "ing"
    elif base.endswith("y") and base[-2] not in "aeiou":
        regular, ing = base[:-1] + "ied", base + "ing"
    else:
        regular, ing = stem + "ed", stem + "ing"
    past, part = IRREGULAR.get(base, (regular, regular))
    if base.endswith("y") and base[-2] not in "aeiou":
        third = base[:-1] + "ies"
    else:
        third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    table = {base: "base", third: "s", ing: "ing"}
    if past == part:
        table[past] = "past/part"
    else:
        table |= {past: "past", part: "part"}
    if _EITHER.fullmatch(base) and base not in DOUBLING:
        table |= {f"{base}ling": "ing", f"{base}led": "past/part"}
    if past == base:
        table[base] = "past/part"  # cut, let, put: news in the past tense is the likelier reading
    elif part == base:
        table[base] = "base/part"  # come, run
    return table
