"""All Chinese rules, in one list. Where two match the same words, the one named first here wins."""

from __future__ import annotations

from extract.dates.rule import Rule
from extract.dates.zh import (
    amounts,
    clock,
    days,
    decades,
    eras,
    holidays,
    lunardays,
    nth,
    plans,
    ranges,
    relative,
    vague,
    years,
)

RULES: tuple[Rule, ...] = (
    *lunardays.RULES,
    *days.RULES,
    *ranges.RULES,
    *eras.RULES,
    *holidays.RULES,
    *nth.RULES,
    *years.RULES,
    *relative.RULES,
    *decades.RULES,
    *plans.RULES,
    *clock.RULES,
    *amounts.RULES,
    *vague.RULES,
)
