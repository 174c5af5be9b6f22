"""Cut a text into stretches of one language each, and make its characters plain.

A stretch is a run of lines; a line with Chinese characters is Chinese. Nothing here guesses from names.
"""

from __future__ import annotations

from typing import NamedTuple

from extract.dates.deferred import Deferred

CHINESE = Deferred(r"[\u3400-\u9fff]")
SPANISH = frozenset(
    "el la los las de del que en por con una para según desde hasta pasado año este y se al fue "
    "su lo como más".split()
)
ENGLISH = frozenset("the of and to in a for on that with by from was is at".split())
"""Small words that tell the two languages apart."""
PLAIN = {
    0x2019: "'",
    0x2018: "'",
    0x00A0: " ",
    0x2009: " ",
    0x202F: " ",
    0x3000: " ",
    0x09: " ",
    0x0D: " ",
    0x2013: "-",
    0x2012: "-",
    0x2010: "-",
    0x2011: "-",
    0xFF0D: "-",
    0xFF1A: ":",
    0xFF0F: "/",
    0xFF0E: ".",
    0xFF0C: ",",
    0xFF1B: ";",
    0xFF08: "(",
    0xFF09: ")",
    0xFF5E: "~",
    **{0xFF10 + n: str(n) for n in range(10)},
}
"""Characters that stand for a plain one; each becomes one character, so that offsets hold."""


class Segment(NamedTuple):
    """A stretch of text in one language."""

    start: int
    end: int
    language: str


def plain(text: str) -> str:
    """Give *text* with plain quotes, dashes, digits and white space, as long as before."""
    return text.translate(PLAIN)


def split(text: str, language: str) -> list[Segment]:
    """Cut *text* into segments; *language* is "auto" or the language of all of it."""
    if language != "auto":
        return [Segment(0, len(text), language)]
    if not CHINESE.search(text):
        return [Segment(0, len(text), _latin(text))]
    found: list[Segment] = []
    place = 0
    for line in text.splitlines(keepends=True):
        end = place + len(line)
        kind = "zh" if CHINESE.search(line) else ("en" if line.strip() else "")
        if found and (not kind or found[-1].language == kind):
            found[-1] = found[-1]._replace(end=end)
        else:
            found.append(Segment(place, end, kind or "en"))
        place = end
    return [s._replace(language=_latin(text[s.start : s.end])) if s.language == "en" else s for s in found]


def _latin(text: str) -> str:
    """Tell Spanish from English by their small words; English where in doubt."""
    words = text[:3000].lower().split()
    return "es" if sum(map(SPANISH.__contains__, words)) > 1.5 * sum(map(ENGLISH.__contains__, words)) else "en"
