"""Says at which level a court sits as far as its name tells, so that one document may set two of them apart."""

from __future__ import annotations

import re

from extract.languages import han

_LEVELS = (
    (
        "supreme",
        re.compile(
            r"supreme|suprem[ao]|(?:alto|máximo|más alto) tribunal|máxima corte|最高法院|大法官", re.IGNORECASE
        ),
    ),
    (
        "appeals",
        re.compile(
            r"appeals|appellate|circuit|apelaci[oó]n|circuito|three-judge|tres jueces|上诉|巡回|合议庭", re.IGNORECASE
        ),
    ),
    ("trial", re.compile(r"district|distrito|trial|地区|地方|初审", re.IGNORECASE)),
)
_ONE = re.compile(
    r"\b(?:an?|un[ao]?|otr[oa]|another)\s+(?:\w+\s+)?$|[一另]\s?[名位](?:联邦|美国|地区|地方)*$", re.IGNORECASE
)
"""What stands before one judge of whom nothing was told yet."""
_JUDGE = re.compile(r"judge|juez|magistrad|法官", re.IGNORECASE)
_CLAUSE = re.compile(r"[，,;；。.:：]")
BESIDE = 20
"""Characters after a judge, in Chinese before one, that say of which court: “jueza del distrito de Maryland”."""
NEAR = 24
"""Characters before a judge in which it may be said that there is one."""


def level(text: str, start: int, end: int) -> str:
    """Return ``supreme``, ``appeals`` or ``trial`` for the court named between *start* and *end*; else nothing.

    >>> level("El Tribunal Supremo falló", 3, 19), level("The judge ruled", 4, 9), level("A judge ruled", 2, 7)
    ('supreme', '', 'trial')
    """
    before, after = _CLAUSE.split(text[max(0, start - BESIDE) : start])[-1], text[end : end + BESIDE]
    named = (
        before + text[start:end] if han.WRITTEN.search(text[start:end]) else text[start:end] + _CLAUSE.split(after)[0]
    )
    for name, pattern in _LEVELS:
        if pattern.search(named):
            return name
    single = _JUDGE.search(named) and _ONE.search(text, max(0, start - NEAR), start)
    return "trial" if single else ""
