"""A rule is tried only at the words that it says it can begin with, so it must name them all."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from extract.dates import driver
from extract.dates.en import rules as english
from extract.dates.en.tense import tense
from extract.dates.es import rules as spanish
from extract.dates.story import Story
from tests.extract.dates.reader import every
from tests.quality import dates_own

TEXT = "\n".join([case.text for case in every()] + [each.text for each in dates_own.documents()]).lower()
PLACES = [hit.start() for hit in driver.WORD.finditer(TEXT)]
RULES = [
    (f"{name} {n} {rule.name}", rule)
    for name, table in (("en", english), ("es", spanish))
    for n, rule in enumerate(table.RULES)
]


def keys(text: str, place: int) -> set[str]:
    """Give the keys under which a rule may be found at *place*."""
    here, *after = driver.WORD.findall(text[place : place + 60])[:2]
    if here[0].isdigit():
        return {"#", driver.DIGITS[len(here)] if len(here) <= 4 else "#9"}
    following = after[0] if after else ""
    return {here, f"{here} {'#' if following[:1].isdigit() else following}"}


@pytest.mark.parametrize(("name", "rule"), RULES, ids=[name for name, _ in RULES])
def test_starts_cover_the_pattern(name, rule):
    """Wherever the pattern matches in the cases and labelled texts, the rule is tried."""
    match = re.compile(rule.pattern, rule.flags).match
    story = Story(TEXT, dt.date(2026, 3, 11), tense)
    missed = {
        found[0][:40]
        for place in PLACES
        if (found := match(TEXT, place)) and rule.starts.isdisjoint(keys(TEXT, place)) and rule.read(found, story)
    }

    assert missed == set()
