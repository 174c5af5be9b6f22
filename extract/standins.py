"""Finds what stands for records that its sentence does not name: “sent them”, “has its file”, “uploaded the rest”.

That is a pronoun, or a noun for what records are kept, copied or sent in. Whether the story has made plain which
records these are is for `story` to say.
"""

from __future__ import annotations

import re

_COPY = (
    r"(?:(?:an?|the|its|their|two|both|full|complete|entire|partial|whole|unredacted|redacted|such|new|fresh|another)\s+)*"
    r"(?:cop(?:y|ies)|batch(?:es)?|tranches?|spreadsheets?|whole\s+thing)\b"
)
_ON = (
    r"to|with|over|in|on|through|into|by|for|via|back|last|this|late|early|several|every|each|daily|weekly|\w+day|from"
    r"|against|at|after|before|under|without|directly"
)
"""Words that may follow a pronoun which is the whole object."""
_AFTER = (
    rf"(?:{_ON}|within|until|as|when|while|and|but|then|that|which|who|it|they|again|anyway|too|out|along|anyone|anybody"
    r"|once|twice|since|during|instead|electronically|next|two|three|four|five|six|ten|an?\s+(?:day|week|month|year)"
    r"|the\s+(?:next|same|following|previous|day|week|month)|(?:later|earlier)\s+(?:that|this))\b"
)
"""Words that may follow an object of several words."""
_WHOM = (
    r"(?:(?:over|in|back|along|up|out|off|on)\s+)?"
    r"(?:(?:him|her|them|it|(?-i:[A-Z])\w+|the\s+(?:agency|department|office))\s+)?"
)
"""What may stand between a verb and what is given or asked for."""
_PART_OF = (
    r"(?:(?:all|some|many|most|both|half|part|parts|the\s+rest|thousands|hundreds|dozens|millions|\d[\d,.]*%?)"
    r"\s+of\s+)?"
)
_OBJECT = re.compile(
    rf"\s+{_WHOM}{_PART_OF}"
    rf"(?:theirs\b|(?:its|their)\s+own\b|{_COPY}|(?P<plain>it|them)\b(?!\s+back)(?=\s*(?:[.,;]|$|(?:{_ON})\b)))"
)
"""An object without a noun for records, right after the verb."""
_SUBJECT = re.compile(
    rf"(?:^|[,;]\s+|\b(?:and|but|there|then|later)\s+)[“\"]?(?:They|It|Those|These|Theirs|Others?|(?:the\s+)?first\s+batch|{_COPY})\s+$",
    re.IGNORECASE,
)
"""The subject of a passive without a noun for records, right before the verb."""

_CARRIER = (
    r"(?:files?|cop(?:y|ies)|versions?|batch(?:es)?|tranches?|dis[ck]s?|(?:thumb|hard|flash)\s+drives?|spreadsheets?|printouts?|extracts?"
    r"|downloads?|dumps?|(?:zip|data|text)\s+files?|subset|portion|rest|remainder|balance|whole\s+thing|same(?:\s+thing)?"
    r"|requested\s+\w+|data|records|information|names|lists?|rolls?|addresses|roster|database|pull|installments?|boxes)"
)
"""Nouns for what records are kept, copied or sent in."""
_PAPER = (
    r"(?:package|packets?|results?|replies|answers?|responses?|hits|materials?|documents|paperwork|papers|forms"
    r"|images|digits|numbers|matches|details)"
)
"""Nouns for what may be such a thing, and much else."""
_THE = (
    r"(?:an?|the|its|their|his|her|that|this|those|these|such|another|two|three|several|some|both|all|more|one"
    r"|no\s+fewer\s+than\s+\w+|\d[\d,]*)"
)
_LIKE = (
    r"(?:(?:full|public|redacted|unredacted|partial|complete|entire|whole|first|second|third|fourth|last|final|new|fresh|same|other|own|electronic"
    r"|encrypted|updated|older|newer|smaller|larger|narrower|longer|shorter|single|requested|missing|remaining|relevant|statewide|such|similar"
    r"|promised|matching|raw|bulk|digital|wage|payroll|enrollment|voter|tenant|tax|benefit|case|more|of)\s+){0,3}?"
)
"""What may describe it without making it something else."""
_COMPLEMENT = (
    r"(?:\s+of\s+(?:it|them|those|these|its\s+own|theirs|the\s+same"
    rf"|(?:{_THE}\s+)?{_LIKE}(?:{_CARRIER}|{_PAPER}))\b)?"
)
CARRIER = re.compile(_CARRIER)
_STRONG = (
    rf"(?:{_THE}\s+)+{_LIKE}{_CARRIER}\b{_COMPLEMENT}"
    r"|what\s+(?:little\s+)?(?:it|they|he|she|was|the\s+\w+)\s+(?:had|held|kept|asked|wanted|could|requested|sought)\b(?:\s+for\b)?"
    r"|(?:the\s+)?(?:rest|remainder)|more\s+of\s+(?:it|them|the\s+same)|theirs|(?:its|their)\s+own|(?:copies|printouts|spreadsheets)"
)
"""What is an object whole, if nothing follows that belongs to it."""
_WEAK = (
    rf"(?:{_THE}\s+)+{_LIKE}{_PAPER}\b{_COMPLEMENT}|(?:answers|replies|results|matches|everything|one|some|both|all|half|those|these|the\s+same)"
    r"|more(?!\s+(?:than|time)\b)"
)
"""The same, where the sentence before tells of the records."""
_COUNT = (
    r"(?:(?:about|nearly|another|some|more\s+than|roughly)\s+)?"
    r"\d+(?:[,.]\d+)*(?![\d,.]\d)(?:\s+(?:million|thousand|more))?"
)
"""The same of what is asked for: “asked for 700,000 in March”."""


def _objects(whole: str) -> re.Pattern[str]:
    return re.compile(rf"\s+{_WHOM}{_PART_OF}(?:{whole})(?=\s*(?:[.,;:)”\"—–]|$|{_AFTER}))", re.IGNORECASE)


def _subjects(whole: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[,;]\s+|\b(?:and|but|which|that)\s+)[“\"]?{_PART_OF}(?:{whole})\s+(?:(?:that|which)\s+)?$",
        re.IGNORECASE,
    )


_OBJECTS = (_objects(_STRONG), _objects(_WEAK), _objects(_COUNT))
_SUBJECTS = (_subjects(_STRONG), _subjects(_WEAK))
"""Of a passive or of a verb for going, right before it."""
_FOR = re.compile(r"(?:\s+(?!(?:to|whether|if|about|why|how|on|in)\b)[\w’'.-]+){0,5}?\s+for(?=\s)")
"""What stands between a verb of asking and what is asked for."""

_SOMEBODY = re.compile(
    r"ask|order|requir|direct|instruct|tell|told|command|compel|press|warn|urg|sue|serv|subpoena", re.IGNORECASE
)
"""Verbs whose “it” and “them” are those who are asked."""
_PEOPLE = re.compile(r"check|screen|vet|match|identif|examin|report|refer|scan|mail|view|stop|return", re.IGNORECASE)
"""Verbs whose “they” may be people: “they were checked against the index”."""
NEAR = 90
"""Characters before a passive in which its subject stands."""


def pronoun(text: str, group: int, verb: tuple[int, int], end: int, passive: bool) -> bool:
    """Whether the *verb* is done to a pronoun or a copy; its group begins at *group*, its phrase ends at *end*."""
    word = text[slice(*verb)]
    if passive:
        if _SOMEBODY.match(word) or _PEOPLE.match(word):
            return False
        return _SUBJECT.search(text, max(0, group - NEAR), group) is not None
    if _SOMEBODY.match(word) and (asked := _FOR.match(text, verb[1])):
        return _OBJECT.match(text, asked.end()) is not None
    found = _OBJECT.match(text, verb[1]) or _OBJECT.match(text, end)
    return found is not None and not (found["plain"] and _SOMEBODY.match(word) and found.start() == verb[1])


def noun(text: str, group: int, verb: tuple[int, int], end: int, passive: bool, plain: int) -> bool:
    """Whether the *verb*, whose phrase ends at *end*, is done to what records are kept, copied or sent in.

    Of the words for that the first sort will do, where *plain* is 1; the less plain ones, where it is more.
    """
    if passive:
        return any(each.search(text, max(0, group - NEAR), group) for each in _SUBJECTS[:plain])
    ends = {verb[1], end}
    if _SOMEBODY.match(text[slice(*verb)]):
        asked = _FOR.match(text, verb[1])
        ends = {asked.end()} if asked else {end} - {verb[1]}
    return any(each.match(text, place) for each in _OBJECTS[:plain] for place in ends)
