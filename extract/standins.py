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
    rf"(?:{_ON}|within|until|as|when|while|and|but|then|that|which|who|it|they|days?|weeks?|months?|again|anyway|too|out|along|anyone|anybody"
    r"|once|twice|since|during|instead|electronically|next|two|three|four|five|six|ten|an?\s+(?:day|week|month|year)"
    r"|the\s+(?:next|same|following|previous|day|week|month)|(?:later|earlier)\s+(?:that|this))\b"
)
"""Words that may follow an object of several words."""
_WHOM = (
    r"(?:(?:over|in|back|along|up|out|off|on)\s+)?"
    r"(?:(?:him|her|them|it|[A-Z]\w+|the\s+(?:agency|department|office))\s+)?"
)
"""What may stand between a verb and what is given or asked for."""
_PART_OF = (
    r"(?:(?:all|some|many|most|both|half|part|parts|the\s+rest|thousands|hundreds|dozens|millions|\d[\d,.]*%?)"
    r"\s+of\s+)?"
)
_OBJECT = re.compile(
    rf"\s+{_WHOM}{_PART_OF}"
    rf"(?:theirs\b|(?:its|their)\s+own\b|{_COPY}|(?P<plain>it|them)\b(?=\s*(?:[.,;]|$|(?:{_ON})\b)))"
)
"""An object without a noun for records, right after the verb."""
_SUBJECT = re.compile(
    rf"(?:^|[,;]\s+|\b(?:and|but|there|then|later)\s+)[“\"]?(?:They|It|Those|These|Theirs|Others?|(?:the\s+)?first\s+batch|{_COPY})\s+$",
    re.IGNORECASE,
)
"""The subject of a passive without a noun for records, right before the verb."""

_CARRIER = (
    r"(?:files?|cop(?:y|ies)|versions?|batch(?:es)?|tranches?|dis[ck]s?|(?:thumb|hard|flash)\s+drives?|spreadsheets?|printouts?|extracts?"
    r"|downloads?|dumps?|package|packets?|(?:zip|data|text)\s+files?|sets?|subset|portion|rest|remainder|balance|lot|whole\s+thing"
    r"|same|same\s+thing|results?|replies|answers?|responses?|hits|material|materials|documents|paperwork|papers|forms|images|digits"
    r"|data|records|information|names|lists?|rolls?|addresses|numbers|roster|database|details|requested\s+\w+|pull|installments?|boxes|update)"
)
"""Nouns for what records are kept, copied or sent in."""
CARRIER = re.compile(_CARRIER)
_THE = (
    r"(?:an?|the|its|their|his|her|that|this|those|these|such|another|two|three|several|some|both|all|more|one"
    r"|no\s+fewer\s+than\s+\w+|\d[\d,]*)"
)
_LIKE = r"(?:(?!(?:to|with|on|in|of|for|by|from|about|and|or|at|over)\b)[\w’'.-]+\s+){0,3}?"
_WHOLE = (
    rf"(?:{_THE}\s+)+{_LIKE}{_CARRIER}\b(?:\s+of\s+(?:it|them|those|these|its\s+own|theirs|the\s+same|{_THE}?\s*{_LIKE}{_CARRIER})\b)?"
    r"|(?:copies|answers|replies|results|matches|printouts|spreadsheets)"
    r"|everything|what\s+(?:little\s+)?(?:it|they|he|she|was|the\s+\w+)\s+(?:had|held|kept|asked|wanted|could|requested|sought)\b(?:\s+for\b)?"
    r"|(?:(?:about|nearly|another|some|more\s+than|roughly)\s+)?\d+(?:[,.]\d+)*(?![\d,.]\d)(?:\s+(?:million|thousand|more))?"
    r"|(?:the\s+)?(?:rest|remainder|same)|more(?:\s+of\s+(?:it|them|the\s+same)|(?!\s+(?:than|time)\b))|one|some|both|all|half|those|these|theirs|(?:its|their)\s+own"
)
"""What is an object whole, if nothing follows that belongs to it."""
_STANDS = re.compile(rf"\s+{_WHOM}{_PART_OF}(?:{_WHOLE})(?=\s*(?:[.,;:)”\"—–]|$|{_AFTER}))", re.IGNORECASE)
_OPENS = re.compile(
    rf"(?:^|[,;]\s+|\b(?:and|but|which|that)\s+)(?:[A-Z]\w+\s+\d+,\s+)?[“\"]?{_PART_OF}(?:{_WHOLE})\s+(?:(?:that|which)\s+)?$",
    re.IGNORECASE,
)
"""The subject of a passive or of a verb for going, right before it."""
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


def pronoun(text: str, group: int, verb: tuple[int, int], passive: bool) -> bool:
    """Whether the *verb*, whose group begins at *group*, is done to a pronoun or a copy."""
    word = text[slice(*verb)]
    if passive:
        if _SOMEBODY.match(word) or _PEOPLE.match(word):
            return False
        return _SUBJECT.search(text, max(0, group - NEAR), group) is not None
    found = _OBJECT.match(text, verb[1])
    return found is not None and not (found["plain"] and _SOMEBODY.match(word))


def noun(text: str, group: int, verb: tuple[int, int], end: int, passive: bool) -> bool:
    """Whether the *verb*, whose phrase ends at *end*, is done to what records are kept, copied or sent in."""
    if passive:
        return _OPENS.search(text, max(0, group - NEAR), group) is not None
    if _SOMEBODY.match(text[slice(*verb)]):
        asked = _FOR.match(text, verb[1])
        return asked is not None and _STANDS.match(text, asked.end()) is not None
    return any(_STANDS.match(text, each) is not None for each in {verb[1], end})
