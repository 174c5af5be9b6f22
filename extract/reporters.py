"""Finds who reveals something in English by looking into it: a newsroom, researchers, a group, or a study of theirs.

They do nothing to records, so no other phrase looks for them. What an office looked into is no report but oversight.
"""

from __future__ import annotations

import re

from extract.languages.english import told_when
from extract.lexicon import PRESS
from extract.mentions import Mention
from extract.scene import Scene

REACH = 280
"""Characters before a verb in which its subject begins."""
_STUDY = (
    r"(?:report|study|analysis|investigation|review|examination|survey|white\s+paper|tally|probe|inquiry"
    r"|reporting|stor(?:y|ies)|series|tracker|dataset|dashboard)"
)
_NAME = r"(?-i:[A-Z])[\w.&’'-]*"
_WORD = r"[\w.&’'-]+"
_HOUSE = (
    r"(?-i:Cent(?:er|re)|Institute|Institution|Project|Foundation|Council|Union|League|Coalition|Alliance|Fund|Watch|Lab|Bureau\s+of\s+Investigative\s+\w+|Consortium"
    r"|Oversight(?!\s+(?:Board|Committee|Subcommittee))|Clinic|Network|Initiative|Society|ACLU|EPIC|EFF|NILC|CREW)"
)
_OWN = rf"{_NAME}[’']s\s+(?:[\w-]+\s+){{0,2}}?(?:center|clinic|institute|school|lab|department)"
"""A part of a university: “Georgetown’s law center”."""
_SCHOOL = r"(?-i:University|College|School|Academy)"
_STATION = (
    r"(?-i:[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?(?:\s+\d{1,2})?|[KW][A-Z]{2}-(?:TV|FM)"
    r"|(?:ABC|NBC|CBS|FOX|Fox|NewsChannel)\s?\d{1,2})"
)
"""A station by its call sign or its channel: “KING 5”, “WAVY”, “ABC 7”."""
_OF = rf"(?:\s+(?:of|for|on|in|at)\s+(?:the\s+)?{_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,3}}){{0,3}}"
_GROUP = rf"(?:{_NAME}\s+(?:(?:of|for|on|and|the)\s+){{0,2}}){{0,5}}{_HOUSE}{_OF}"
_PEOPLE = (
    r"(?:researchers?|scholars|academics|professors|reporters?|journalists?|economists|(?:investigative|data)\s+team)"
)
_PAPER = (
    r"(?:the|an?)\s+(?:[\w-]+\s+){0,2}?(?:newspaper|newsroom|news\s+(?:organi[sz]ation|outlet|site|agency|service)|station|outlet|magazine"
    r"|think\s+tank|(?:watchdog|advocacy|privacy|research|rights)\s+group)"
)
_AIM = (
    r"(?:,?\s+(?:of|into|in|on|from|by|at|with|published|released|issued|conducted|posted|based|for)\b"
    r"(?:(?!\b(?:that|who|which|said|says|was|were|is|are|has|had|have)\b)[^;:]){2,140}?)?"
)
"""What a study is about, whose it is, and when it came out."""
_THEN = (
    r"(?:,\s[^;]{3,90}?,)?\s+"
    r"(?:that\s+|which\s+|first\s+|(?:(?:has|have|had)\s+)?(?:[a-z]+ed|spoke|got|sent)\s+(?:[^;:]{2,80}?\s+)?and\s+)?"
)
"""What may stand between who reveals and the verb: “an analysis, out Monday, found”, “obtained and published”."""
_BEGIN = (
    r"(?:^|\bit\s+was\s+|[;:—–,]\s+|\b(?:and|but|that|as|after|when|while|because|since|which)\s+)[“\"(]?"
    r"(?:(?:in|on|last|this|earlier|since|late)\s+(?:[\w’'.]+\s+){1,3}?)?"
)
"""Where a subject begins, with an adverb of time before it: “In October a university report found …”."""
_SUBJECT = re.compile(
    rf"{_BEGIN}(?P<who>"
    rf"(?P<study>(?:(?:the|an?|another|one|its|their|new)\s+)?(?:{_WORD}\s+){{0,7}}?{_STUDY}\b{_AIM})"
    rf"|(?:(?:the|an?|two|three|several|some|team|group|its)\s+(?:of\s+)?)*(?:{_WORD}\s+){{0,2}}?{_PEOPLE}(?:\s+{_NAME}){{0,3}}{_AIM}"
    rf"|{_PAPER}(?:[’']s\s+(?:\w+\s+)?{_STUDY}{_AIM})?|(?:the\s+)?(?:[\w-]+\s+){{0,2}}?{_GROUP}(?:\s+\([^)]+\))?|{_OWN}|(?:[\w-]+\s+){{0,2}}?{_STATION}"
    rf"){_THEN}$",
    re.IGNORECASE,
)
_NEW = re.compile(r"(?:the|a|another)\s+new(?:ly)?\s", re.IGNORECASE)
"""What makes of a study one that was not told of before."""
_MADE = re.compile(
    rf"\b(?:{_GROUP}|{_SCHOOL}|{_STATION}|{_PEOPLE}|(?:news|advocacy|privacy|rights|research)\s+\w+|(?:newspaper|newsroom|station|outlet|magazine)[’']s)\b",
    re.IGNORECASE,
)
"""Who makes a study, where no newsroom is named."""
_BESIDE = re.compile(
    rf"(?:[’']s?)?(?:\s+(?:(?:own|data|new|news|staff|investigative)\s+)*(?:{_PEOPLE}|{_STUDY}){_AIM})?"
    rf"{_THEN}",
    re.IGNORECASE,
)
"""What may stand between a newsroom and what it does: “a Times review of 2,000 pages found …”."""
_BY = re.compile(
    rf"(?:[^;:,]{{0,40}}?\s)?by\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){{0,3}}?(?:{_MADE.pattern})", re.IGNORECASE
)
_BY_PRESS = re.compile(r"(?:[^;:,]{0,40}?\s)?by\s+(?:the\s+)?", re.IGNORECASE)
_PAPERS = re.compile(r"(?:records|documents|e-?mails|slides|files|memos|logs|messages|contracts)\b", re.IGNORECASE)
_OBTAINED = re.compile(r"\b(?:obtained|reviewed|seen|published|released)\s+(?:\w+\s+)?by\s+(?=(?:the\s+)?[A-Z\d])")
"""What papers show that a newsroom has: “emails obtained by the Tribune show …”."""
_PRONOUN = re.compile(
    r"^\W*(?:it|they|the\s+(?:newspaper|station|outlet|group|researchers|reporters|newsroom))\s+$", re.IGNORECASE
)
_INTERNAL = re.compile(
    r"\b(?:internal|official|federal|government|governmental|agency|legislative|court|(?:19|20)\d\d)\b(?!\s+Accountability)"
)
"""What makes a study one of an office, or an old one."""
_OFFICIAL = ("agency", "watchdog", "legislature", "state", "executive", "court")


def find(scene: Scene, group: int, verb: tuple[int, int], led: int) -> Mention | None:
    """Return who reveals what the verb group at *group* tells; None where it is nobody of the sort.

    Where the phrase begins before it, at *led*, with the study, that is published.
    """
    if scene.lexicon.language != "en":
        return None
    if led < verb[0]:
        return _published(scene, verb, led)
    low = max(0, group - REACH)
    for each in reversed(scene.mentions):
        if each.type == PRESS and low <= each.start < group and _BESIDE.fullmatch(scene.text, each.end, group):
            return _as(each.start, group)
    found = _SUBJECT.search(scene.text, low, group)
    if found is not None:
        start, end = found.span("who")
        if found["study"] is None or _made(scene, start, end):
            return None if found["study"] and _official(scene, start, end) else _as(start, group)
        return None
    if scene.context.revealer and _PRONOUN.match(scene.text, 0, group):
        return _as(0, group)
    return None


def _as(start: int, group: int) -> Mention:
    return Mention(start, group - 1, PRESS, "")


def _made(scene: Scene, start: int, end: int) -> bool:
    """Whether a study is told of for the first time, or with who made it."""
    named = any(each.type == PRESS and start <= each.start < end for each in scene.mentions)
    return named or _NEW.match(scene.text, start) is not None or _MADE.search(scene.text, start, end) is not None


def _official(scene: Scene, start: int, end: int) -> bool:
    """Whether an office has a part in a subject: “the department’s review”."""
    named = any(start <= each.start < end and each.type in _OFFICIAL for each in scene.mentions)
    return named or _INTERNAL.search(scene.text, start, end) is not None


def _published(scene: Scene, verb: tuple[int, int], led: int) -> Mention | None:
    """Return the study that begins at *led* and is published by a newsroom or a group, or on a day."""
    before = max((each.end() for each in re.finditer(r"[,;:—–]\s|\bto\s", scene.text[:led])), default=0)
    if _official(scene, before, verb[0]):
        return None
    agents = (each for each in scene.mentions if each.type == PRESS and each.start > verb[1])
    by = any(_BY_PRESS.fullmatch(scene.text, verb[1], each.start) for each in agents)
    shown = _OBTAINED.search(scene.text, led, verb[0])
    if shown is not None or _PAPERS.match(scene.text, led):
        named = shown and any(
            each.type == PRESS and each.start <= shown.end() + len("the ") < each.end for each in scene.mentions
        )
        return _as(led, verb[0]) if named else None
    dated = _made(scene, before, verb[0]) and told_when(scene.text, verb[1], scene.dates)
    if by or dated or _BY.match(scene.text, verb[1]):
        return _as(led, verb[0])
    return None
