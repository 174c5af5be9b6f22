"""Tells the day on which a thing was said or filed from the day on which it was done: “said Monday that it …”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.frames import Frame

_SAID_THAT = re.compile(
    r"(?:\b(?:said|says|stated|states|told|wrote|writes|confirmed|revealed|reveals|reported|reports|shows?|showed|"
    r"indicates?|indicated|found|testified|ruled|concluded|determined|held|alleged|alleges|argued|estimated|"
    r"acknowledged|acknowledges|admitted|admits|disclosed|learned|learns|emerged|surfaced|circulated|announced|announces|noted|notes|heard|"
    r"made\s+(?:known|public)|let\s+it\s+be\s+known|discovered|warned|insisted|explained|recalled|complained|asserted|claimed|claims|explains|added)\b[^,;.]{0,60}?"
    r"(?P<that>\bthat\b|\b(?<!told )(?=(?:it|they|he|she|we)\b))"
    r"|\b(?:shows?|showed|reveals?|revealed|indicates?|indicated)\s(?P<bare>)(?=[A-Z])"
    r"|\b(?:dijo|dice|dijeron|(?:afirm|señal|inform|revel|indic|asegur|declar|explic|confirm|denunci|aleg|argument|"
    r"relat|detall)(?:ó|a|aron)|advi(?:rtió|erte|rtieron)|muestran?|mostr(?:ó|aron)|conclu(?:yó|ye|yeron)|escribi(?:ó|eron)|"
    r"sost(?:iene|uvo|uvieron)|constató|(?:reconoc|admit)i(?:ó|eron))\b[^,;.]{0,60}?(?P<que>\bque\b)"
    r"|[，,。；]\s?(?:但|而)?(?P<before>在此之前|此前|在这之前))(?:[^;.。；]|\.(?=\d)|(?<=[A-Z])\.)*$"
)
"""What is said, and when it was said, before the clause that tells what was done; in Chinese, “before that”."""
_SAID = re.compile(
    r"\b(?:said|says|saying|stated|stating|told|wrote|confirmed|revealed|reported|showed|shows|showing|found|testified|"
    r"alleged|acknowledged|acknowledges|admitted|admits|announced)\b(?P<clause>(?:[^,;.“]|\.(?=\d)|(?<=[A-Z])\.)*)$"
)
"""The same where no “that” begins the clause: “said in a filing Tuesday the agency had shared …”."""
_PAPERS = ("lawsuit", "appeal")
"""Kinds of deed that are the filing of a paper."""
_FILED = re.compile(r"\bfiled\s+(?:(?:on|in|late|early|back|this|last)\s+)*$")
"""A paper's own day, not that of what it tells: “a declaration filed Wednesday”."""
_SOURCE = re.compile(
    r"^[\s“\"(]*(?:according to|as stated in|según|de acuerdo con|conforme a|(?:根据|根據|据|據)(?!说))"
    r"(?:[^,，;；]|,(?=\s\d{4}\b))+[,，]"
    r"|[,，—–]\s*(?:according to|as stated in|según|de acuerdo con|conforme a)\b(?:[^,，;；]|,(?=\s\d{4}\b))+"
    r"|[,—–]\s*(?:dij(?:o|eron)|reconoci(?:ó|eron)|admiti(?:ó|eron)|(?:asegur|afirm|señal|explic|precis|agreg|indic|declar|constat|lament)(?:ó|aron))\s"
    r"[^,;]*(?=,|$)"
    r"|,\s(?P<who>(?:(?!and\b|but\b|who\b|which\b|y\b|que\b)[\w’'.-]+\s){1,8})(?:said|says|told|reported|confirmed|(?<!\bit\s)(?<!they\s)announced|(?P<owned>acknowledged|admitted|conceded)|"
    r"(?P<bench>found|ruled|held|wrote|concluded|determined)|testified|alleged|disclosed|dijo|dijeron|informó|señaló)\b[^,;]*(?=,|$)",
    re.IGNORECASE,
)
"""On whose word a deed is told, at either end of its sentence: a date in it is that of the word, not of the deed."""

_HEAD = re.compile(r"\s+(?:that\s+)?(?:on|in)\s+$")
"""What stands before an expression at the head of a clause: “said on Monday”, “wrote in June”."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What of a sentence says on whose word the deed of a frame is told."""

    sentence: str
    frame: Frame
    sources: tuple[tuple[int, int], ...]
    """Where it names the source."""
    clause: int
    """Where the clause begins that was said, after “that”; -1 where there is none."""
    bare: int
    """The same where it follows the verb of saying without “that”."""

    def dates(self, start: int, end: int) -> bool:
        """Whether an expression from *start* to *end* dates the word and not the deed."""
        if any(low < end and start < high for low, high in self.sources) or end <= self.clause:
            return True
        if end > self.frame.start:
            return False
        if self.frame.kind not in _PAPERS and _FILED.search(self.sentence, 0, start):
            return True
        return self.clause < 0 <= self.bare and self._apart(start, end)

    def _apart(self, start: int, end: int) -> bool:
        """Whether an expression stands neither beside the deed nor at the head of the clause that was said."""
        if not self.sentence[end : self.frame.start].strip(" ’'s"):
            return False
        return start < self.bare or _HEAD.match(self.sentence[self.bare : start]) is None


def of(sentence: str, frame: Frame) -> Attribution:
    """Return what of *sentence* says on whose word the deed of *frame* is told."""
    said = _SAID_THAT.search(sentence, 0, frame.start)
    bare = _SAID.search(sentence, 0, frame.start)
    return Attribution(
        sentence,
        frame,
        sources=tuple(
            each.span()
            for each in _SOURCE.finditer(sentence)
            if (frame.end <= each.start() or each.end() <= frame.start)
            and not (each["bench"] and frame.kind == "ruling")
            and not (each["owned"] and frame.kind == "error")
        ),
        clause=max(said.end(name) for name in ("that", "bare", "que", "before")) if said else -1,
        bare=bare.start("clause") if bare else -1,
    )


def within(sentence: str, frame: Frame) -> bool:
    """Whether *frame* is told by the words that name the source: “according to an email that it sent, …”."""
    return any(
        each.start() <= frame.start and frame.end <= each.end() and not each["who"]
        for each in _SOURCE.finditer(sentence)
    )
