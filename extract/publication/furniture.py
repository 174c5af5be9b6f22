"""Finds the dates in the furniture of a text: labels, bylines, datelines, lines that are nothing but a date.

Refuses captions, editor's notes, clocks, the days of events and every date inside a sentence of the story.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.publication import stamps
from extract.publication.addresses import evidence as of_address
from extract.publication.evidence import Evidence, Kind, Strength
from extract.publication.stated import Stated, first

TOP = 12
"""How many lines count as the top of a document."""
LONGEST_HEAD = 300
"""Furniture is short; of a longer line only its beginning is looked at."""
MOST_LABELS = 400
"""A document with more labelled lines is an index or an attack; the rest of it is not looked at."""

LABELS = (
    r"(?:(?:first|originally) )?published(?: online)?(?: on| at)?|publication date|date published|date of publication"
    r"|(?:first )?posted(?: online)?(?: on| at)?|release date|for (?:immediate )?release|pubdate|date"
    r"|publicado(?: el)?|publicada(?: el)?"
    r"|fecha de publicación|fecha|发布时间|發布時間|發佈時間|发布日期|發布日期|發佈日期|发布于|發布於|發佈於"
    r"|发表于|發表於|发表时间|發表時間|发稿时间|發稿時間|刊登日期|日期"
)
WEAK_LABELS = (
    r"(?:last )?updated(?: on| at)?|last (?:modified|changed|reviewed)(?: on)?|última actualización"
    r"|actualizado(?: el)?|actualizada(?: el)?|更新时间|更新時間|更新于|更新於|最后更新|最後更新"
)
BARE = frozenset(("date", "日期", "fecha"))
"""Labels that name any date; they count at the head or before a colon, and never in the notice of an event."""
JUNK = r"^[\s\W]{0,6}"
TAIL = r"(?![a-z])\s{0,3}[:\uff1a]?\s{0,3}"
FURNITURE = re.compile(rf"{JUNK}(?P<label>{LABELS}){TAIL}", re.IGNORECASE)
UPDATED = re.compile(rf"{JUNK}(?P<label>{WEAK_LABELS}){TAIL}", re.IGNORECASE)
PIECES = re.compile(
    r"\s*[|•·/;()]\s+|\s{2,}|\s[–—-]\s|(?<!First)(?<!Originally)(?<!Last)(?<!FIRST)(?<!LAST)\s"
    r"(?=(?:Published|PUBLISHED|Updated|UPDATED|Posted|POSTED|Publicado|Actualizado|发布时间|發布時間|更新时间|更新時間))"
)
"""What stands between the pieces of one line of furniture; a label begins a piece."""
CAPTION = re.compile(
    r"图片说明|圖片說明|\b(?:is|are) (?:seen|pictured|shown)\b|photo|caption"
    r"|image|editor'?s note|编者按|pie de foto|\bfoto\b|correction|copyright|©",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"^\W{0,3}(?:By\b|Por\b|作者|记者|記者|文|来源|來源|稿源|责任编辑)[\s:\uff1a]{0,2}[^.。\n]{2,90}$", re.IGNORECASE
)
SOURCED = re.compile(r"[\s\d:]{0,10}(?:来源|來源|稿源|作者|记者|記者|编辑|編輯)[\s:\uff1a][^。\n]{1,60}$")
"""What follows the date in the head of a Chinese page: where the text is from, and who wrote it."""
DATELINE = re.compile(
    r"^\s{0,4}(?:[A-Z][A-Z .,'-]{2,40}(?:, [A-Z][a-z.]+)?[,(]? ?|\([A-Z][\w .,]{1,30}\)\s?[-–—]{0,2}\s?"
    r"|[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,20}(?: [A-ZÁÉÍÓÚÑa-z][a-záéíóúñ]{1,20}){0,3}(?: \([A-ZÁÉÍÓÚÑ][\w .]{1,20}\))?, "
    r"|[(\uff08]?[^\s,\uff0c。]{2,10}社[^\s,\uff0c。]{2,8}"
    r"|[^\s,\uff0c。]{2,8}电?[(\uff08]"
    r"|【[^】\d\n]{0,16}(?=\d)|[^\s,\uff0c。]{2,10}[网報报台](?=\d))"
)
DASHED = re.compile(
    r"\)?\s{0,2}(?:\([A-Z][\w .]{1,30}\)|/[\w .-]{2,30}/)?\s?\.?,?\s{0,2}"
    r"(?:[-–—:电電讯訊]|\([^)]{2,20}电\)|[^】\d\n]{0,8}】)"
)
"""What closes a dateline: an agency in brackets, a dash."""
PLACED = re.compile(r"\s{0,4}[A-ZÁÉÍÓÚÑ][^\d\n.;:!?]{2,40}\s?[–—-]\s?")
"""What stands before the day in a line that says where and when, and no more: “Boston, Massachusetts – 3 de mayo”."""
CLOCK_WORDS = r"(?:[\s\d:,.|/-]|[ap]\.?m\b\.?|[A-Z]{2,4}\b|\b(?:on|at|el|the|día)\b){0,24}"
GAP = re.compile(
    rf"(?:(?:by|por) [A-Z][^|,\n]{{1,40}}?\s?(?:\||,|\bon\b|\bel\b)\s?)?{CLOCK_WORDS}"
    rf"(?:(?i:[a-zé]{{3,9}}day|mon|tues?|wed|thurs?|fri|sat|sun|lunes|martes|miércoles|jueves|viernes|s[áa]bado"
    rf"|domingo)\.?,?\s{{1,2}}|(?:星期|周)[一二三四五六日天],?)?{CLOCK_WORDS}"
)
"""What may stand between a label and its date: a name, a time of day, a zone, a preposition, a day of the week."""
CONTINUES = re.compile(r",?\s{1,3}(?:the|it|a|an|and|this|that|he|she|they|we|la|el|los)\b")
"""What follows a date that belongs to a sentence of the story."""
ALONE = re.compile(
    r"[\W\d_]|\b(?:am|pm|et|est|edt|pt|pst|pdt|ct|cst|cdt|gmt|utc|bst|cet|at|on|a\.m|p\.m|a|las|de|el|h|hs|min|read"
    r"|mon|tues?|wed|thurs?|fri|sat|sun|[a-z]{3,6}day|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
    r"|(?:星期|周)[一二三四五六日天]|北京时间|美国东部时间|上午|下午",
    re.IGNORECASE,
)
"""What may stand beside a date in a line that is nothing but a date."""
WEEKDAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|星期|\b(?:lunes|martes|miércoles|jueves|viernes)\b", re.I
)
MENU = re.compile(
    r"\b(?:home|menu|sections|subscribe|sign in|log in|search|weather|e-?paper|newsletters?|inicio|portada|deportes"
    r"|suscríbete)\b|首页|首頁|登录|登錄|订阅",
    re.IGNORECASE,
)
NAME = re.compile(r"(?:(?:[A-ZÁÉÍÓÚÑ][\w.'’-]{0,20}|de|la|and|y|of)(?: |$)){0,5}|[0-9]{1,2} min read")
"""What stands beside the date in a line of names: a writer, an agency, a section."""
LONGEST_FURNITURE = 200
FARTHEST = 60
"""Characters of a line within which the day of its dateline begins."""
HAN = re.compile(r"[\u4e00-\u9fff]{4}")
EVENT = re.compile(
    r"\W{0,3}(?:time|location|where|place|venue|doors|tickets|lugar|hora|dónde|地点|地點|时间|時間)\s?[:：]",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"\W{0,3}(?:(?:url|source|link|permalink|canonical|fuente|enlace|网址|链接|原文链接)\s?[:：]\s?)?(?P<url>https?://\S{4,2000})\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as a reader sees it, with its place in the document."""

    text: str
    start: int
    """Where it begins."""
    end: int
    """Where it ends; further than its text is long where markup lies between."""

    def part(self, begin: int, stop: int) -> tuple[int, int]:
        """Give the place of a part of the text: exact in plain text, the whole line in markup."""
        if self.end - self.start == len(self.text):
            return self.start + begin, self.start + stop
        return self.start, self.end


def lines(text: str, start: int = 0) -> list[Line]:
    """Give the lines of plain *text* from *start* on that are not blank."""
    found = []
    place = start
    for words in text[start:].split("\n"):
        if words.strip():
            found.append(Line(words, place, place + len(words)))
        place += len(words) + 1
    return found


def evidence(page: Sequence[Line], order: str) -> list[Evidence]:
    """Give the evidence in *page*, the lines of a document; *order* is the order of its figures."""
    found: list[Evidence] = []
    labels, story = 0, False
    for number, line in enumerate(page):
        head = line.text[:LONGEST_HEAD]
        stamp = stamps.of_line(head)
        if stamp is not None:
            start, end = line.part(stamp.start, stamp.end)
            found.append(replace(stamp, start=start, end=end))
            continue
        top = number < TOP and not story
        story = story or tells(line.text)
        if top and (match := ADDRESS.match(line.text)):
            found += of_address(match["url"], *line.part(match.start("url"), match.end("url")))
            continue
        labelled = _labelled(line, head, number if top else TOP, page, order) if labels < MOST_LABELS else []
        labels += bool(labelled)
        found += labelled
        if top and not any(each.kind == "label" for each in labelled):
            found += _at_the_top(line, head, number, page, order)
    return found


def _labelled(line: Line, head: str, number: int, page: Sequence[Line], order: str) -> list[Evidence]:
    """Give the labelled dates of a line, one for each piece of it."""
    found = []
    begins = [0, *(match.end() for match in PIECES.finditer(head))] if len(line.text) <= LONGEST_HEAD else [0]
    for begin in begins:
        piece = head[begin:]
        label, kind = FURNITURE.match(piece), "label"
        if label is None:
            label, kind = UPDATED.match(piece), "update"
        elif not _stands_alone(label["label"], piece, label.end(), number, page):
            continue
        if label is None:
            continue
        said = first(piece, order, label.end())
        if said is None or said.start - label.end() > 60 or not GAP.fullmatch(piece, label.end(), said.start):
            continue
        if CONTINUES.match(piece, said.end):
            continue
        words = piece[label.start("label") : said.end].strip()
        place = line.part(begin + label.start("label"), begin + label.start("label") + len(words))
        strength: Strength = "strong" if kind == "label" and number < TOP else "medium"
        found.append(_made("label" if kind == "label" else "update", words, place, strength, said))
    return found


def _stands_alone(label: str, line: str, end: int, number: int, page: Sequence[Line]) -> bool:
    """Tell whether a label is furniture: "date" only at the head or before a colon, and in no notice of an event."""
    if label.lower() not in BARE:
        return True
    if any(EVENT.match(near.text) for near in page[max(0, number - 2) : number + 4]):
        return False
    return number < 3 or "\uff1a" in line[:end] or ":" in line[:end]


def _at_the_top(line: Line, head: str, number: int, page: Sequence[Line], order: str) -> list[Evidence]:
    """Give the date of a byline, a dateline, or a line that is nothing but a date."""
    if CAPTION.search(head) or UPDATED.match(head):
        return []
    said = first(head, order)
    if said is None:
        return []
    rest = head[: said.start] + head[said.end :]
    kind: Kind
    if not ALONE.sub("", rest):
        kind = "line"
    elif dated(head, said.start, said.end):
        kind = "dateline"
    elif (
        BYLINE.match(head)
        or _signed(head, said)
        or (not ALONE.sub("", head[: said.start]) and SOURCED.match(head, said.end))
    ):
        kind = "byline"
    else:
        return []
    made = _made(kind, head[said.start : said.end], line.part(said.start, said.end), "medium", said)
    if kind == "line" and _clock(head, number, page):
        made = replace(made, says=(), note="is the clock of a page, which shows the day of the visit")
    return [made]


def dated(line: str, start: int, end: int) -> bool:
    """Tell whether the day from *start* to *end* of a *line* is that of its dateline, on which it was written.

    >>> dated("WASHINGTON, March 11 (Agency) - The office said no.", 12, 20), dated("In March 11 said no.", 3, 11)
    (True, False)
    """
    if start >= FARTHEST:
        return False
    alone = PLACED.fullmatch(line, 0, start) is not None and not line[end:].strip()
    return alone or (DATELINE.match(line) is not None and DASHED.match(line, end) is not None)


def tells(line: str) -> bool:
    """Tell whether a line is a paragraph of the story: longer than any furniture, and the furniture ends above it.

    A Chinese text says as much in less than half as many characters.
    """
    return len(line) > (LONGEST_FURNITURE if line.isascii() or not HAN.search(line) else LONGEST_FURNITURE // 2)


def _signed(head: str, said: Stated) -> bool:
    """Tell whether a line is a date and names, with bars or points between them."""
    before, after = head[: said.start], head[said.end :]
    if not (re.search(r"[|•·]\s*$", before) or re.match(r"\s*[|•·]", after)) or len(head) > 100:
        return False
    return all(NAME.fullmatch(piece.strip()) for piece in re.split(r"[|•·]", f"{before}|{after}"))


def _clock(head: str, number: int, page: Sequence[Line]) -> bool:
    """Tell whether a line is the day of the visit: a weekday at the very top, with the menu beside it."""
    if number > 2 or not WEEKDAY.search(head):
        return False
    return any(MENU.search(near.text[:LONGEST_HEAD]) and len(near.text) < 160 for near in page[: number + 4])


def _made(kind: Kind, words: str, place: tuple[int, int], strength: Strength, said: Stated) -> Evidence:
    return Evidence(kind, words.strip(), *place, strength, said.says, said.zone, said.clock, said.note)
