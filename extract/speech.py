"""Says which characters of a sentence are quoted speech."""

from __future__ import annotations

import re

from timeline.sentences import Span

_QUOTED = re.compile(
    r"“[^”\n]{1,2000}[”\n]|(?<!\w)\"[^\"\n]{1,2000}\"(?!\w)|«[^»\n]{1,2000}»|「[^」\n]{1,2000}」|『[^』\n]{1,2000}』"
)

FEWEST_QUOTED = 4
"""Words (in Chinese: characters, twice as many) from which a quotation is speech and not a name."""


def spans(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the spans of *text* between *start* and *end* that are quoted speech, not a quoted name."""
    found = []
    for match in _QUOTED.finditer(text, start, end):
        inside = match[0][1:-1]
        han = sum("\u4e00" <= character <= "\u9fff" for character in inside)
        if len(inside.split()) >= FEWEST_QUOTED or han >= 2 * FEWEST_QUOTED + 4 or match[0].endswith("\n"):
            found.append(match.span())
    return tuple(found)
