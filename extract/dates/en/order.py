"""Tells which comes first in a text's dates of figures, the day or the month, and by what evidence.

Refuses to assume: without a date that settles it, or words of the United States, it is "".
"""

from __future__ import annotations

from extract.dates.deferred import Deferred
from extract.dates.story import Story

FIGURES = Deferred(r"(?<![0-9./-])([0-3]?[0-9])/([0-3]?[0-9])/(?:[12][0-9]{3}|[0-9]{2})(?![0-9/])")
AMERICAN = Deferred(
    r"\bU\.S\.|\b(?:USA|American|Americans|Congress|federal|Senate|White House|County|EST|EDT|PST|PDT|"
    r"Washington|California|Texas|New York|Florida|Virginia|President's Day|Thanksgiving)\b"
)
"""Words that place a text in the United States, where the month comes first."""
SAMPLE = 20_000


def order(story: Story) -> str:
    """Give "day" or "month", whichever the text's own dates or places put first, or ""."""
    if story.order is None:
        story.order = decided(story.text[:SAMPLE])
    return story.order


def decided(text: str) -> str:
    """Decide the order for one text.

    >>> decided("Signed 25/12/2019, amended 3/4/2020."), decided("on 3/4/2020")
    ('day', '')
    """
    pairs = [(int(hit[1]), int(hit[2])) for hit in FIGURES.finditer(text)]
    day_first = any(a > 12 >= b for a, b in pairs)
    month_first = any(b > 12 >= a for a, b in pairs)
    if day_first != month_first:
        return "day" if day_first else "month"
    return "month" if AMERICAN.search(text) else ""
