"""All English rules, in one list. Where two match the same words, the one named first here wins."""

from __future__ import annotations

from extract.dates.en import (
    absolute,
    amounts,
    clock,
    compared,
    dayparts,
    dayranges,
    days,
    decades,
    deictic,
    durations,
    eras,
    fiscal,
    holidays,
    months,
    narrative,
    numeric,
    parts,
    seasons,
    sets,
    spans,
    vague,
    years,
)
from extract.dates.en.words import DAYTIMES, DECADES, MONTHS, SEASONS, SHORT_WEEKDAYS, TENS, UNITS, WEEKDAYS, ZONES
from extract.dates.rule import Rule

HEADS: frozenset[str] = frozenset(
    {
        *MONTHS,
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *UNITS,
        *(unit + "s" for unit in UNITS),
        "centuries",
        *SEASONS,
        *DAYTIMES,
        *DECADES,
        *TENS,
        *sets.ADVERBS,
        *(day + "s" for day in WEEKDAYS),
        *(zone.lower() for zone in ZONES),
        *(
            word
            for name in (*holidays.FIXED, *holidays.NTH, *holidays.EASTER)
            for word in name.replace("'", " ").replace(".", " ").split()
            if word not in ("the", "of", "s", "st")
        ),
        *(
            word
            for phrase in vague.VALUES
            for word in phrase.split()
            if word not in vague.LEADS and word not in ("the", "this", "a", "as")
        ),
        *"bc bce ad ce c d century millennium st nd rd th today yesterday tomorrow tonight overnight yearend "
        "ago half fiscal fy period am pm m o since recent current q h thousand earlier '".split(),
    }
)
"""Words without which no English time is said."""
RULES: tuple[Rule, ...] = (
    *absolute.RULES,
    *dayranges.RULES,
    *numeric.RULES,
    *parts.RULES,
    *months.RULES,
    *clock.RULES,
    *dayparts.RULES,
    *sets.RULES,
    *fiscal.RULES,
    *compared.RULES,
    *narrative.RULES,
    *days.RULES,
    *holidays.RULES,
    *deictic.RULES,
    *seasons.RULES,
    *amounts.RULES,
    *decades.RULES,
    *eras.RULES,
    *years.RULES,
    *durations.RULES,
    *spans.RULES,
    *vague.RULES,
)
