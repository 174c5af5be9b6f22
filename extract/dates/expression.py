"""A time expression: the words found in a text, and what they say."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One time expression, with its place in the text and the rule that read it."""

    start: int
    """Offset of the first character in the text."""
    end: int
    """Offset after the last character."""
    text: str
    """The words themselves: `source[start:end]`."""
    type: str
    """TIMEX3 type: DATE, TIME, DURATION or SET."""
    value: str | None
    """TIMEX3 value; None where a relative expression has no anchor."""
    edtf: str | None
    """EDTF (ISO 8601-2), never finer than the words; None where none can be given."""
    mod: str | None
    """TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE and so on."""
    role: str
    """What the date is for: event, schedule, background, furniture or pasted."""
    rule: str
    """Name of the rule that read it."""

    def as_json(self) -> dict[str, object]:
        """Give the fields as a dictionary, ready for `json.dumps`."""
        return dataclasses.asdict(self)
