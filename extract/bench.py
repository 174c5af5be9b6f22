"""Says at which level a court sits, which judge and where, as far as a text tells: so it sets two of them apart.

A seat is a level, a surname and a state, ``trial/Hill/Maryland``; each may be empty.
"""

from __future__ import annotations

import re

from extract.languages import han

_LEVELS = (
    (
        "supreme",
        re.compile(
            r"supreme|justices|^justice\s|high court|suprem[ao]|(?:alto|máximo|más alto) tribunal|máxima corte"
            r"|最高法院|大法官",
            re.IGNORECASE,
        ),
    ),
    (
        "appeals",
        re.compile(
            r"appeals|appellate|circuit|apelaci[oó]n|circuito|three-judge|tres jueces|上诉|巡回|合议庭", re.IGNORECASE
        ),
    ),
    (
        "trial",
        re.compile(
            r"district|distrito|trial|magistrate|lower court|federal judge\b|jueza? federal\b"
            r"|地区|地方|初审|联邦法官",
            re.IGNORECASE,
        ),
    ),
)
_ONE = re.compile(
    r"\b(?:an?|un[ao]?|otr[oa]|another)\s+(?:\w+\s+){0,2}$|[一另]\s?[名位](?:联邦|美国|地区|地方)*$", re.IGNORECASE
)
"""What stands before one judge of whom nothing was told yet."""
_JUDGE = re.compile(r"judge|juez|magistrad|法官", re.IGNORECASE)
_SITS = re.compile(r",?\s+(?:of|at|on|from)\s+the\s+(?:U\.S\.|US)\s+(?P<court>[\w\s]{0,20})")
"""Where a judge sits: “Judge Ana Reed, of the U.S. District Court for Maryland”."""
_CLAUSE = re.compile(r"[，,;；。.:：]")
BESIDE = 20
"""Characters after a judge, in Chinese before one, that say of which court: “jueza del distrito de Maryland”."""
LATELY = 7
"""Days within which news is told without a date."""
LONG = 6
"""Letters from which a name that differs by one is taken for a slip."""
NEAR = 24
"""Characters before a judge in which it may be said that there is one."""


def level(text: str, start: int, end: int) -> str:
    """Return ``supreme``, ``appeals`` or ``trial`` for the court named between *start* and *end*; else nothing.

    >>> level("El Tribunal Supremo falló", 3, 19), level("The judge ruled", 4, 9), level("A judge ruled", 2, 7)
    ('supreme', '', 'trial')
    """
    before, after = _CLAUSE.split(text[max(0, start - BESIDE) : start])[-1], text[end : end + BESIDE]
    said, sits = text[start:end], _SITS.match(text, end)
    after = sits["court"] if sits else _CLAUSE.split(after)[0]
    named = before + said if han.WRITTEN.search(said) else said + after
    for name, pattern in _LEVELS:
        if pattern.search(named):
            return name
    single = _JUDGE.search(named) and _ONE.search(text, max(0, start - NEAR), start)
    return "trial" if single else ""


def seat(text: str, start: int, end: int, judge: str = "", state: str = "") -> str:
    """Return the seat of the court named between *start* and *end*, of *judge*, a surname, and in *state*.

    >>> seat("U.S. District Judge Ana Hill ruled", 0, 28, "Hill")
    'trial/Hill/'
    """
    return joined(level(text, start, end), judge, state)


_HANDED = re.compile(r"injunction|restraining[_ ]order|consent[_ ]decree", re.IGNORECASE)
_GRANTED = re.compile(r"issu|enter|gr[ae]nt|sign|impos|plac|put|approv|w[io]n|obtain|secur", re.IGNORECASE)
"""What a trial court hands down, and the verbs for it."""


def of_paper(said: str, verb: str) -> str:
    """Return the seat of a court that is told by what it handed down alone.

    >>> of_paper("injunction won", "won"), of_paper("injunction lifted", "lifted")
    ('trial//', '')
    """
    return "trial//" if _HANDED.search(said) and (_GRANTED.match(verb) or _HANDED.match(verb)) else ""


def judge(seat: str) -> str:
    """Return the surname of the judge of a *seat*; empty where it is not told."""
    return parts(seat)[1]


def apart(one: str, other: str) -> bool:
    """Whether two seats are those of two courts; several judges sit on one court of appeals.

    >>> apart("trial/Hill/", "appeals//"), apart("trial/Hill/", "/Reed/"), apart("trial/Hill/", "trial//")
    (True, True, False)
    >>> apart("/Hill/", "supreme//"), apart("/Hill/", "appeals//"), level("Justice Ana Hill wrote", 0, 16)
    (True, False, 'supreme')
    >>> apart("trial//Oregon", "trial//Maine")
    True
    """
    (level, judge, state), (other_level, other_judge, other_state) = parts(one), parts(other)
    if level and other_level and level != other_level:
        return True
    if {(level, bool(judge)), (other_level, bool(other_judge))} == {("supreme", False), ("", True)}:
        return True  # “Judge Ana Reed” sits on no supreme court, “Justice Ana Reed” does
    if not {level, other_level} <= {"trial", ""}:
        return False
    elsewhere = bool(state and other_state and state != other_state)
    return elsewhere or bool(judge and other_judge and not _one_name(judge, other_judge))


def joined(level: str, judge: str, state: str) -> str:
    """Return the seat of a court at *level*, of *judge* and in *state*; empty where none of them is told."""
    return f"{level}/{judge}/{state}" if level or judge or state else ""


def parts(seat: str) -> tuple[str, str, str]:
    """Return the level, the surname of the judge and the state of a *seat*, each empty where it is not told."""
    level, _, rest = seat.partition("/")
    judge, _, state = rest.partition("/")
    return level, judge, state


def _one_name(one: str, other: str) -> bool:
    """Whether two surnames may be one: spelled alike, or in two scripts, which cannot be compared.

    >>> _one_name("Chhabria", "Chhabri"), _one_name("Chhabria", "查布里亚"), _one_name("Reed", "Reid")
    (True, True, False)
    """
    if one.isascii() != other.isascii():
        return True
    return one == other or (min(len(one), len(other)) >= LONG and _one_letter(one, other))


def _one_letter(one: str, other: str) -> bool:
    """Whether two words differ by one letter that is left out or another."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
