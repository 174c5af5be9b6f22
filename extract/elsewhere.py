"""Says of an expression whether it belongs to something else that its sentence tells than the event of a frame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract import attribution, nearness
from extract.attribution import Attribution
from extract.dates import TimeExpression
from extract.frames import Frame
from extract.languages import han
from extract.languages.es import dating as spanish
from extract.languages.zh import dating as chinese

_BREAK = re.compile(r"[;—]|:(?!\d)")
"""A sign after which another thing is told, with its own date."""
_DASH = re.compile(r"—|\s[-–]\s")
_ASIDE = re.compile(r",\s(?:which|who|whose|where|[a-z]{3,}ed)\b(?:[^,;]|,(?=\s\d{4}\b))+,(?!\s\d{4}\b)")
"""What is told between commas of somebody or something named before: “the transfer, which happened in May, was …”."""
_OWNED = re.compile(r"\s(?:by|from|of)\s[^,;.]{2,60}")
"""Whose paper it is of which the aside tells: “guidance from the department, released Wednesday, says …”."""
_CAUSE = re.compile(
    r"\b(?:in response to|in answer to|based on|pursuant to|on the basis of)\s+(?:[\w’'.-]+\s+){0,5}$", re.IGNORECASE
)
"""Words before a deed that came before the one whose date the sentence gives."""
INNER = re.compile(
    r"\b(?:in|over|under|of|from|with|against|to)\s+(?:an?|the|another|its|their|his|her)\s+(?:[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Words before a noun that puts a deed into the frame of another: “ruled Monday in a suit”."""
_AFTER = re.compile(
    r"\b(?:after|because|before)\s+(?!\d|(?:\w+\s+){0,2}(?:days|weeks|months|years|hours)\b)"
    r"(?:[^,;.]|(?<=\b(?-i:[A-Z]))\.){0,90}$"
    r"|\bafter\s+(?:learning|discovering|finding\s+out|hearing|it\s+(?:emerged|was\s+(?:revealed|reported)))\b[^;]{2,200}$",
    re.IGNORECASE,
)
"""A subordinate clause with a time other than the main one's: “resigned Monday after he signed”."""
_REDUCED = re.compile(
    r"\b(?:orders?|injunctions?|rulings?|decisions?|stays?|restrictions?|limits?|bans?|blocks?|suits?|lawsuits?|cases?|complaints?"
    r"|motions?|agreements?|memorandums?|deals?|rules?|polic(?:y|ies)|requests?|demands?|letters?|subpoenas?"
    r"|changes?|modifications?|revisions?|expansions?|laws?|statutes?)\s"
    r"(?:passed|enacted|issued|imposed|entered|signed|filed|brought|reached|granted|made|sent|adopted|published|put\s+in\s+place|handed\s+down)"
    r"(?:\s+[\w’'-]+){0,5}\s+$"
)
"""A participle right before an expression, which tells of the noun before it: “lifted the limits imposed in May”."""
_ASKED = re.compile(r"\b(?:subpoenas?|summons|requests?|demands?|letters?)\s+dated\s+$")
"""A paper with its date, which something was given for: “provided in response to a subpoena dated May 28”."""
_IN_PAPER = re.compile(
    r"\bin\s+(?:an?|his|her|its|their|another)\s+(?:[\w-]+\s+){0,3}?(?:orders?|rulings?|decisions?|letters?|memos?)\s"
    r"(?:issued|entered|signed|sent|published|released)(?:\s+[\w’'-]+){0,5}\s+$"
)
"""The same of the paper in which the deed is done: “told every agency to share, in an order signed on Thursday”."""
_UNDER = re.compile(
    r"\b(?:court\s+order|order|injunction|ruling|decision)s?\s(?:issued|entered|signed|granted|handed\s+down|released)"
    r"(?:\s+[\w’'-]+){0,5}\s+$"
)
"""The same of what a court handed down, before a deed of another kind: “under an order issued Monday, the IRS …”."""
_NOT_UNDER = ("ruling", "policy", "oversight", "request", "report", "legislation")
"""Kinds that such an order may be, or say."""
WHICH_ONES = re.compile(r"(?<!,)\s(?:who|that)\s+$")
"""What opens a clause that only says which ones are meant: “the 20 states that brought the case”."""
_OPENED = re.compile(r"\w\s+(?:that|which|who)\s+(?:since|in|on|from|until)\s+$")
"""What opens a clause that begins with its own time: “lifted a ban that since 2021 kept …”."""
_ANOTHER = re.compile(r",\s+(?:and|but|while)\s+(?:(?:in|on|late|early|earlier|by)\s+)*$")
_SUBJECT = re.compile(r",?\s+(?:an?|the|its|their|his|her|another|[A-Z][\w.’'-]*)\s")
"""What stands before and after the time of another clause: “they appealed, and in October a panel heard the case”."""
_WHICH = re.compile(r",\s+(?:which|who|whom)\s+(?:[a-z]+ly\s+)?$")
"""What opens a clause about a thing named before: “On Monday the agency fought an order, which barred …”."""
_SUBORDINATE = re.compile(
    r"\b(?:after|because|although|though)\s(?!\d)[^;:]*?\b(?:[a-z]{2,}ed|was|were|had|has|began|told|gave|sent|got|took|made|said|came)\b[^;:]*$"
)
"""A clause after the event, whose date is its own: “filed after the agency approved the transfer in June”."""
_FOLLOWING = re.compile(r",\s+(?:following|after|amid|despite|including|citing|besides)\s+(?!\d)[^,;]*$")
"""What sets another deed beside the event with its own time: “rejected the suit, following decisions … last year”."""
_BEFOREHAND = re.compile(r"\W*(?:After|Once|Before|Since|Because|When)\s(?:(?!,\s)[^;])*$")
"""A clause that opens its sentence; a date after its comma is the main one’s: “After it sued, Ohio in May …”."""
_RELATIVE = re.compile(
    r"\b(?:who|whose|which|that|what)\s[^,;]*?\b(?:\w+ed|had|held|sent|gave|given|got|gotten|left|came|took|made|put|set|wrote|built|brought|began|drew|let)\b[^,;]{0,30}$"
)
"""A relative clause in the past right before an expression, whose date is its own: “return what it got in May”.

But a confession dates what it confesses: “the clerk who mailed them acknowledged Tuesday”.
"""


_BY = re.compile(r"\s+(?:\w+ly\s+)?(?:by|in|under)\b")
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|been|being|be|has|have|had|will|would)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"[\s,]*(?:(?:an?|the|its|their|another)\s+)?(?:[\w’'-]+\s+){0,2}")


def in_passing(sentence: str, frame: Frame, end: int, joined: bool) -> bool:
    """Whether *frame* is told by a participle of something else, and a date before it, up to *end*, not its own.

    “On Friday the court lifted an injunction issued by a judge”. *joined* says whether the sentence tells more.
    """
    told = sentence[frame.start : frame.end]
    if end > frame.start or not told.endswith("ed") or _AUXILIARY.search(told):
        return False
    if _BY.match(sentence, frame.end) is None or _AUXILIARY.search(sentence[max(0, frame.start - 8) : frame.start]):
        return False
    return joined or _ARTICLE.fullmatch(sentence, end, frame.start) is None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What else a sentence tells than the event of a frame."""

    sentence: str
    offset: int
    """Where the sentence stands in its text."""
    frame: Frame
    attributed: Attribution
    asides: tuple[tuple[int, int], ...]
    """What is told between commas, of which the event is no part."""
    cause: int
    """Up to where a date is that of what the deed answered; -1 where it answered nothing."""
    inner: int
    """Up to where a date is that of the deed in whose frame the noun stands; -1 where there is none."""
    sequel: int
    """Up to where a date is that of what came after the deed; -1 where nothing did."""
    within: bool
    """Whether the Spanish noun stands in the frame of another deed."""
    han: bool

    def holds(self, expression: TimeExpression) -> bool:
        """Whether *expression* belongs there, so that it does not date the event."""
        sentence, frame = self.sentence, self.frame
        start, end = expression.start - self.offset, expression.end - self.offset
        until = max(frame.end, start)
        leads = nearness.leads(expression, sentence, self.offset)
        return (
            (self.han and chinese.apart(sentence, (start, end), (frame.start, frame.end), frame.kind))
            or self.attributed.dates(start, end)
            or (frame.kind != "error" and _RELATIVE.search(sentence, frame.end, until) is not None)
            or (
                _REDUCED.search(sentence, frame.end, until) is not None
                and _IN_PAPER.search(sentence, frame.end, until) is None
            )
            or (frame.kind == "disclosure" and _ASKED.search(sentence, frame.end, until) is not None)
            or (
                frame.kind != "error"
                and frame.end <= start
                and _OPENED.search(sentence, frame.end, start) is not None
            )
            or (
                frame.end <= start
                and _ANOTHER.search(sentence, frame.end, start) is not None
                and _SUBJECT.match(sentence, end) is not None
            )
            or (end <= frame.start and frame.kind not in _NOT_UNDER and _UNDER.search(sentence, 0, start) is not None)
            or (
                end <= frame.start
                and frame.kind == "lawsuit"
                and WHICH_ONES.search(sentence, 0, frame.start) is not None
            )
            or _SUBORDINATE.search(sentence, frame.end, until) is not None
            or _FOLLOWING.search(sentence, frame.end, until) is not None
            or ("," in sentence[frame.end : until] and _BEFOREHAND.match(sentence[: frame.start]) is not None)
            or (end <= frame.start and _WHICH.search(sentence, end, frame.start) is not None)
            or any(low <= start < high for low, high in self.asides)
            or (not leads and _BREAK.search(sentence, end, frame.start) is not None)
            or 0 < end <= self.sequel
            or (frame.end <= start and _off(sentence[frame.end : start]))
            or end <= max(self.cause, self.inner)
            or (end <= frame.start and (self.within or spanish.of_another(sentence[end : frame.start])))
            or spanish.of_noun(sentence[:start], expression.text)
            or spanish.elsewhere(sentence[frame.end : until])
            or (frame.kind == "report" and "," in sentence[frame.end : until])
            or (frame.kind == "report" and "," in sentence[max(0, end) : frame.start] and not leads)
        )


def _off(between: str) -> bool:
    """Whether what stands *between* a deed and a time sets it off: a semicolon, or a dash that no other closes."""
    return ";" in between or len(_DASH.findall(between)) % 2 == 1


def of(sentence: str, offset: int, frame: Frame) -> Elsewhere:
    """Return what *sentence*, which stands at *offset* in its text, tells beside the event of *frame*."""

    def place(pattern: re.Pattern[str]) -> int:
        match = pattern.search(sentence, 0, frame.start)
        return match.start() if match else -1

    return Elsewhere(
        sentence,
        offset,
        frame,
        attributed=attribution.of(sentence, frame),
        asides=tuple(
            (low, high)
            for low, high in (each.span() for each in _ASIDE.finditer(sentence))
            if not (low <= frame.end + len(",") and frame.start < high)
            and not (frame.noun and _OWNED.fullmatch(sentence, frame.end, max(frame.end, low)))
        ),
        cause=place(_CAUSE),
        inner=place(INNER) if frame.noun else -1,
        sequel=place(_AFTER),
        within=frame.noun and spanish.within(sentence[: frame.start], sentence[frame.start : frame.end]),
        han=han.WRITTEN.search(sentence) is not None,
    )
