"""Finds the expression that dates an event: the one that governs its verb, not merely the nearest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extract import attribution
from extract.dates import TimeExpression
from extract.frames import Frame
from extract.languages.es import dating as spanish
from timeline.when import When

_DEADLINE = re.compile(
    r"\b(?:as of|by|until|till|through|before|no later than|within|starting|effective|beginning)\s*$"
    r"|\b(?:hasta|antes del?|a más tardar|a partir del?|para|dentro de|vence|plazo del?)(?:\s+el)?\s*$"
    r"|(?:追溯到|追溯至|截至|截止|[要须需应得]在|必须于|须于)\s*$",
    re.IGNORECASE,
)
"""Words before an expression that say when something is due or in force, not when it was done."""

_BREAK = re.compile(r"[;—]|:(?!\d)")
"""A sign after which another thing is told, with its own date."""
_ASIDE = re.compile(r",\s(?:which|who|whose|where|[a-z]{3,}ed)\b(?:[^,;]|,(?=\s\d{4}\b))+,(?!\s\d{4}\b)")
"""What is told between commas of somebody or something named before: “the transfer, which happened in May, was …”."""
_ATTRIBUTE = re.compile(r"\b(?:an?|the|its|their|that|this|another|similar)\s+$", re.IGNORECASE)
_PART_ES = re.compile(r"(?:finales|fines|mediados|principios|comienzos|inicios)\b")
"""What “a” stands before in Spanish, where it is no article: “a finales de mayo”."""
_NOUN = re.compile(
    r"\s+(?:executive\s+)?(?:(?P<bench>order|ruling|decision|opinion|injunction)"
    r"|(?P<said>letter|filing|e-?mail|declaration|document|statement|post|interview|testimony|deposition|affidavit|memo"
    r"|notice|announcement|hearing|news\s+conference|press\s+release|speech|brief|motion|story|article|report|series)"
    r"|(?!(?:and|or|to|for|in|on|at|by|from|that|which|when|with|as|but|is|was|were|has|had|after|before|until|of|the"
    r"|an?|their|its)\b)[a-z][\w-]*)\b"
)
"""A date between an article and a noun belongs to the noun: “a 2013 policy”, “a July 30 deadline”.

A paper dates what was done in it: “asked in a June letter”, but not “a June letter says that it asked”. So does what
a court hands down: “in a Friday order, the judge blocked”.
"""

_CAUSE = re.compile(
    r"\b(?:in response to|in answer to|based on|pursuant to|on the basis of)\s+(?:[\w’'.-]+\s+){0,5}$", re.IGNORECASE
)
"""Words before a deed that came before the one whose date the sentence gives."""

_INNER = re.compile(
    r"\b(?:in|over|under|of|from|with|against|to)\s+(?:an?|the|another|its|their|his|her)\s+(?:[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Words before a noun that puts a deed into the frame of another: “ruled Monday in a suit”."""
_AFTER = re.compile(r"\b(?:after|because)\s+(?!\d)[^,;.]{2,90}$", re.IGNORECASE)
"""A subordinate clause that tells what came before the main one and its date: “resigned Monday after he signed”."""
_RECENTLY = re.compile(r"(?:ha[sd]\s+)?(?:recently|previously|long)\b")
"""A verb group that says when by itself, so that no date told beside it is its own."""
_RELATIVE = re.compile(
    r"\b(?:who|whose|which|that|what)\s[^,;]*?\b(?:\w+ed|had|held|sent|gave|given|got|gotten|left|came|took|made)\b[^,;]{0,30}$"
)
"""A relative clause in the past right before an expression."""
_SAID_ZH = re.compile(
    r"(?:表示|说|称|指|指出|证实|透露|报道|报导|举报|爆料|告知|告诉|通报|显示|写道|坦言|强调|提到|提及|披露|获悉|得知|回应|声明|陈述|作证|中)[，,：:「“]?(?=[^，,]*$|[^。；]*$)"
)
"""Chinese words of saying between a date and the deed that is told: “周四表示，已收到”."""
_IN_RULING = re.compile(r"^[^，,]{0,4}(?:裁决|判决|裁定|命令|意见|书面)[^，,]{0,4}中")
"""A paper of the court, whose date is that of what it rules: “在周四的裁决中，法官认定”."""
_OF_DATE = re.compile(r"(?:于|於|在|自|从|從|是|为|為|：|:|（|\()\s*$")
"""Words that let a Chinese date stand after the verb that it dates."""
_WITHIN_CLAUSE = "于於在自从從"
"""Those that do so in the clause of the verb alone."""
_TODAY = ("today", "this morning", "this afternoon", "tonight", "今天", "今日")

_YEARLESS = re.compile(
    r"(?:(?:early|mid|late)[\s-]+)?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?:\s+\d{1,2}(?:st|nd|rd|th)?)?"
    r"|(?:el\s+)?(?:\d{1,2}\s+de\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
    r"|\d{1,2}月(?:\d{1,2}[日号號]|[初中底末]|[上中下]旬|份)?",
    re.IGNORECASE,
)
_WEEKDAY_ZH = re.compile(r"(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_AT_ONCE = ("policy", "ruling", "agreement", "legislation", "lawsuit", "appeal")
"""Kinds of deed that are done once; what begins then is in force since: “1月5日起停用”."""
_AT_ONCE_ZH = re.compile("[，,][^，,]{0,12}(?:旋即|随即|隨即|当即|當即|立即)[^，,]*$")
"""A Chinese deed that followed at once on the one before, on the same date: “归入档案，名单旋即分送……”."""
_LEADING = re.compile(
    r"^[\s“\"(]*(?:(?:but|and|also|meanwhile|then|on|in|at|during|late|early|pero|y|también|además|en|el|durante|a)[\s,]+)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dating:
    """When an event happened, and how that is known."""

    when: When | None
    """None where neither the text nor its date of publication bounds the event."""
    basis: str
    """``happened`` where an expression dates the act, ``reported`` where only the report bounds it."""
    expression: str
    """The words that date it; empty where there are none."""
    start: int
    """Where those words begin in the text; -1 where there are none."""
    end: int
    rule: str
    """``clause``, ``sentence``, ``shared``, ``since`` or ``report``."""


def date_of(
    frame: Frame,
    others: tuple[Frame, ...],
    sentence: str,
    offset: int,
    expressions: tuple[TimeExpression, ...],
    published: date | None,
    previous: When | None,
) -> Dating:
    """Return the date of *frame*, one of the frames of *sentence*, which stands at *offset* in its text.

    *others* are the sentence's other frames; *previous* is the date of the event told before.
    """
    report = When.parse(f"[..{published.isoformat()}]") if published else None
    if frame.since and published and previous is not None and previous.earliest is not None:
        begin = previous.text if previous.form == "date" else previous.earliest.isoformat()
        if previous.earliest <= published:
            return Dating(When.parse(f"{begin}/{published.isoformat()}"), "happened", "since", -1, -1, "since")
    if frame.tense == "progressive":
        today = [each for each in expressions if each.text.lower() in _TODAY]
        if not today:
            return Dating(report, "reported", "", -1, -1, "report")
        expressions = tuple(today)
    if not expressions:
        return Dating(report, "reported", "", -1, -1, "report")
    told = [_done(each, published) for each in expressions]
    if _RECENTLY.match(sentence, frame.start):
        expressions = tuple(each for each in expressions if each.start - offset >= frame.start)
        told = [_done(each, published) for each in expressions]
    cause = _CAUSE.search(sentence, 0, frame.start)
    sequel = _AFTER.search(sentence, 0, frame.start)
    attributed = attribution.of(sentence, frame)
    asides = [each.span() for each in _ASIDE.finditer(sentence)]
    han = _HAN.search(sentence) is not None
    inner = _INNER.search(sentence, 0, frame.start) if frame.noun else None
    within = frame.noun and spanish.within(sentence[: frame.start], sentence[frame.start : frame.end])
    usable = [
        each
        for each in told
        if _usable(each, sentence, offset, published, frame)
        and not (han and _apart(each, sentence, offset, frame))
        and not attributed.dates(each.start - offset, each.end - offset)
        and not _of_relative(each, sentence, offset, frame)
        and not any(
            low <= each.start - offset < high and not (low <= frame.end + len(",") and frame.start < high)
            for low, high in asides
        )
        and (_leads(each, sentence, offset) or not _BREAK.search(sentence, each.end - offset, frame.start))
        and not (cause is not None and each.end - offset <= cause.start())
        and not (inner is not None and each.end - offset <= inner.start())
        and not (within and each.end - offset <= frame.start)
        and not (each.end - offset <= frame.start and spanish.of_another(sentence[each.end - offset : frame.start]))
        and not spanish.of_noun(sentence[: each.start - offset], each.text)
        and not spanish.elsewhere(sentence[frame.end : max(each.start - offset, frame.end)])
        and not (frame.kind == "report" and "," in sentence[frame.end : max(each.start - offset, frame.end)])
        and not (
            sequel is not None and 0 < each.end - offset <= sequel.start() and not _leads(each, sentence, offset)
        )
    ]
    before = [each.end for each in others if each.end <= frame.start]
    after = [each.start for each in others if each.start >= frame.end]
    low, high = max(before, default=0), min(after, default=len(sentence))
    near = [
        each for each in usable if low <= each.start - offset < high and each.end - offset <= max(high, frame.end)
    ]
    if near:
        best = min(near, key=lambda each: _distance(each, frame, sentence, offset))
        return _dating(best, "clause", published, frame)
    leading = [each for each in usable if _leads(each, sentence, offset)]
    if leading:
        return _dating(leading[0], "sentence", published, frame)
    if before and (earlier := [each for each in usable if each.end - offset <= frame.start]):
        between = sentence[earlier[-1].end - offset : frame.start]
        if _AT_ONCE_ZH.search(sentence, earlier[-1].end - offset, frame.end):
            return _dating(earlier[-1], "shared", published, frame)
        if re.search(r"\b(?:and|but)\b|[，,]\s*(?:但|并|让|使|令)", between) and not re.search(
            r"[;:]|\b(?:who|which|after)\b", between
        ):
            return _dating(earlier[-1], "shared", published, frame)
    return Dating(report, "reported", "", -1, -1, "report")


def background(frame: Frame, dating: Dating, sentence: str, others: tuple[Frame, ...]) -> bool:
    """Whether a noun only frames another deed and has no day of its own: “testified in a case brought by …”.

    An order or agreement that belongs to somebody may be of any time: “to block the department’s order”.
    """
    if not frame.noun or dating.basis != "reported":
        return False
    if frame.tense == "named" and frame.kind in ("agreement", "ruling"):
        return True
    if others and (frame.tense == "named" or (frame.tense == "attribute" and frame.kind == "disclosure")):
        return True  # “anuló el acuerdo entre …”, “demandó por los datos entregados al ICE”
    return (frame.kind in ("policy", "agreement") and frame.tense == "progressive") or _INNER.search(
        sentence, 0, frame.start
    ) is not None


def _done(expression: TimeExpression, published: date | None) -> TimeExpression:
    """Read a month or day without a year as the last one before the report: what it dates is told as done."""
    weekday = _WEEKDAY_ZH.fullmatch(expression.text) is not None
    if published is None or expression.edtf is None or not (weekday or _YEARLESS.fullmatch(expression.text)):
        return expression
    try:
        earliest = When.parse(expression.edtf).earliest
    except ValueError:
        return expression
    if earliest is None or earliest <= published:
        return expression
    if weekday:
        before = (earliest - timedelta(days=7)).isoformat()
        return replace(expression, edtf=expression.edtf.replace(earliest.isoformat(), before))
    year = str(earliest.year)
    return replace(expression, edtf=expression.edtf.replace(year, str(earliest.year - 1)))


def _leads(expression: TimeExpression, sentence: str, offset: int) -> bool:
    """Whether an expression opens its sentence, and so dates all of it."""
    return _LEADING.match(sentence[: expression.start - offset]) is not None


def _usable(expression: TimeExpression, sentence: str, offset: int, published: date | None, frame: Frame) -> bool:
    if expression.edtf is None or expression.role != "event" or expression.type not in ("DATE", "TIME"):
        return False
    start, end = expression.start - offset, expression.end - offset
    if _DEADLINE.search(sentence[:start]):
        return False
    owned = _ATTRIBUTE.search(sentence[:start]) and not _PART_ES.match(expression.text)
    noun = _NOUN.match(sentence, end) if owned else None
    if (
        noun is not None
        and not frame.start <= noun.end() - 1 < frame.end
        and not (noun["said"] and end > frame.start)
        and not (noun["bench"] and end <= frame.start and frame.kind == "ruling")
    ):
        return False
    try:
        when = When.parse(expression.edtf)
    except ValueError:
        return False
    if when.earliest is None:
        return False
    return published is None or when.earliest <= published


def _of_relative(expression: TimeExpression, sentence: str, offset: int, frame: Frame) -> bool:
    """Whether an expression ends a relative clause that tells something earlier: “return what it got in May”."""
    return _RELATIVE.search(sentence, frame.end, max(frame.end, expression.start - offset)) is not None


def _apart(expression: TimeExpression, sentence: str, offset: int, frame: Frame) -> bool:
    """Whether a Chinese date belongs to who told it (“周四表示，已收到”) or to a noun (“2020年以来的记录”).

    Chinese says when before it says what; after its verb a date stands only with a word that puts it there.
    What is confessed, or agreed in a paper, is told with the confession or the paper.
    """
    start, end = expression.start - offset, expression.end - offset
    if start >= frame.end:
        says = _OF_DATE.search(sentence, max(0, start - 4), start)
        # “提告，并在9月取得禁令”: it dates what the next clause tells
        later = re.search("[，,]", sentence[frame.end : start]) is not None
        return says is None or (later and says[0][:1] in _WITHIN_CLAUSE)
    if start >= frame.start:
        return re.match(r"(?:以来|以來|至今|间|期间|之间)?[^，,]{0,12}的", sentence[end:]) is not None
    if frame.kind == "ruling" and _IN_RULING.search(sentence[end : frame.start]):
        return False
    return (
        frame.kind not in ("error", "agreement")
        and end <= frame.start
        and _SAID_ZH.search(sentence, end, frame.start) is not None
    )


def _distance(expression: TimeExpression, frame: Frame, sentence: str, offset: int) -> tuple[int, int]:
    """Prefer the expression after the verb without a comma between, then before it, then the nearer."""
    start, end = expression.start - offset, expression.end - offset
    if _HAN.search(sentence):  # Chinese says when before it says what
        gap = sentence[end : frame.start] if end <= frame.start else sentence[frame.end : max(start, frame.end)]
        return len(re.findall(r"[，,；]", gap)) + (end > frame.start), len(gap)
    if end <= frame.start:
        gap = sentence[end : frame.start]
        return (1 + gap.count(",") if not _LEADING.match(sentence[:start]) else 1), frame.start - end
    gap = sentence[frame.end : max(start, frame.end)]
    breaks = len(re.findall(r"[,;:—]|\b(?:that|who|which|after|from|since|when|que|quien|tras|desde|cuando)\b", gap))
    return breaks, max(0, start - frame.end)


def _dating(expression: TimeExpression, rule: str, published: date | None, frame: Frame) -> Dating:
    assert expression.edtf is not None  # _usable() lets no other through
    when = _told(When.parse(expression.edtf), published)
    if frame.kind in _AT_ONCE and expression.edtf.endswith("/..") and _HAN.search(expression.text):
        when = When.parse(when.text.partition("/")[0])
    return Dating(when, "happened", expression.text, expression.start, expression.end, rule)


def _told(when: When, published: date | None) -> When:
    """End at the report what may run past it: “since March”, “this week” of something that is told as done."""
    if published is None or when.form != "interval" or when.earliest is None or when.earliest > published:
        return when
    if when.latest is not None and when.latest <= published:
        return when
    return When.parse(f"{when.text.partition('/')[0]}/{published.isoformat()}")
