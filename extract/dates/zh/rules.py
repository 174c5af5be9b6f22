"""All Chinese rules, in one list. Where two match the same words, the one named first here wins."""

from __future__ import annotations

from extract.dates.rule import Rule
from extract.dates.zh import amounts, clock, days, decades, eras, holidays, nth, relative, vague, years

RULES: tuple[Rule, ...] = (
    *days.RULES,
    *eras.RULES,
    *holidays.RULES,
    *nth.RULES,
    *years.RULES,
    *relative.RULES,
    *decades.RULES,
    *clock.RULES,
    *amounts.RULES,
    *vague.RULES,
)
