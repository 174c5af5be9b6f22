"""All Spanish rules, in one list. Where two match the same words, the one named first here wins."""

from __future__ import annotations

from extract.dates.en import numeric
from extract.dates.es import dates, relative
from extract.dates.es.words import DAYS, EVERY, MONTHS, PLURALS, SEASONS, UNITS, VAGUE, WEEKDAYS
from extract.dates.rule import Rule

HEADS: frozenset[str] = frozenset(
    {
        *MONTHS,
        *WEEKDAYS,
        *UNITS,
        *PLURALS,
        *DAYS,
        *SEASONS,
        *EVERY,
        "trimestre",
        "semestre",
        "década",
        "años",
        *(word for phrase in VAGUE for word in phrase.split()),
    }
)
"""Words without which no Spanish time is said."""
RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *(rule for rule in numeric.RULES if rule.name in ("iso-date", "compact-date")),
    *relative.RULES,
)
