"""Tells English wordings in which something is asked for, handed over or agreed on, but no records."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.mentions import Mention

_SOUGHT = re.compile(
    r"\b(?:suits?|lawsuits?|complaints?|cases?|motions?|petitions?|bids?)\s+(?:that|which)\s+(?:had\s+|has\s+|have\s+)?$",
    re.IGNORECASE,
)
"""A paper of a court that asks, not an agency: “threw out a lawsuit that sought the list”."""
_STAFF_TOLD = re.compile(
    r"\b(?:staff|staffers|workers|employees|clerks|agents|officers|users)\b[^,;.]{0,60}\b(?:was|were|been)\s+"
    r"(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
"""An order to one's own people, which is a policy: “staff were instructed to send …”."""
_OWN_STAFF = re.compile(
    r"\w+\s+(?:its|all|the)?\s*(?:own\s+|field\s+|regional\s+|local\s+)?"
    r"(?:offices|staff|staffers|employees|workers|caseworkers|managers|supervisors)\b",
    re.IGNORECASE,
)
"""The same where the office itself tells them: “told field offices to report the names”."""
_TO_EXPLAIN = re.compile(
    r"(?:ask|urg|press)\w*\s+(?:[\w’'.-]+\s+){1,6}?"
    r"to\s+(?:clear|clarify|explain|say|answer|respond|stop|halt|reconsider|review)\b",
    re.IGNORECASE,
)
"""“Asking the government to clear up what it had said of the data”."""
_FOR_HELP = re.compile(
    r"\s+(?:[\w’'.-]+\s+){0,4}?for\s+(?:\w+\s+)?"
    r"(?:help|assistance|comments?|guidance|permission|patience|feedback|time)\b",
    re.IGNORECASE,
)
"""“Asked for help disposing of the data”."""
_PAPER = re.compile(
    r"(?<!\bunder )(?<!\bin )(?<!\bby )\b(?:an?|the|this|that|its|their)\s+(?:[\w-]+\s+){0,3}"
    r"(?:agreement|memorandum|memo|deal|contract|filing|complaint|lawsuit)"
    r"(?:\s*\([A-Z]+\))?(?:\s+(?:between|with|on|for|over|of|to|by|from|about)\b[^,;]*?)?"
    r"\s+(?:was|were|(?:has|have|had)\s+been|is\s+being)\s+(?:\w+ly\s+)?(?:disclosed|released|exposed|reported)\b"
    r"(?!\s+(?:to|with)\b)",
    re.IGNORECASE,
)
"""A paper that is made public, and no records with it: “an agreement between the two was disclosed”."""
_SENT = re.compile(
    r"(?:sen[dt]|giv|gave|provid|releas|shar|hand|turn|deliver|forward|email|mail|submit)\w*\s+(?:over\s+|out\s+)?"
    r"(?:an?\s+)?(?:Freedom\s+of\s+Information\s+(?:Act\s+)?)?"
    r"(?:(?!(?:data|records|names|lists?|files|information|addresses|and|with|to|for|about|on|under|in|by|of)\b)"
    r"[\w’'.-]+\s+){0,5}?"
    r"(?:agreements?|letters?|memos?|memorandum|proposals?|drafts?|notices?|warnings?|statements?|guidance|subpoenas?|e-?mails?"
    r"|requests?|motions?|petitions?|briefs?|plans?|comments?|applications?|complaints?|bids?|testimony)\b",
    re.IGNORECASE,
)
"""A paper that is sent: “sent a draft agreement to a dozen states”."""
_BY_MEANS = re.compile(
    r"\b(?:data|information|records|images|details)\s+(?:collected|gathered|compiled|amassed|captured)\s+(?:through|via|using|with)\b"
)
"""Which records are meant, by how they come about: “the data collected through license plate readers”."""
_OWN_FILES = re.compile(
    r"(?:comb|scour|search|scan|dig)\w*\s+(?:through\s+|into\s+)?(?:its|their)\s+(?:own\s+)?(?:\w+\s+){0,2}?"
    r"(?:databases?|records|files|systems|data)\b"
)
"""What an office does with what it holds: “is combing through its databases”."""
_LETTER = re.compile(
    r"\b(?:letters?|memos?|memorandums?|notices?|e-?mails?|statements?|guidance)\s+(?:(?:that|which)\s+)?"
    r"(?:(?:the\s+)?(?:[A-Z][\w.&]*\s+){1,5}|(?:it|they|he|she|the\s+\w+)\s+)(?:(?:has|had|have)\s+)?$"
)
"""A paper before the clause in which it is sent: “a letter HUD sent to owners last month”."""
_SOURCES = re.compile(
    r",\s(?:data|records|documents|emails|e-mails|interviews|logs|memos|filings|messages|correspondence)\b[^;]*?"
    r"\s(?:shows?|showed|indicate[sd]?|reveal(?:s|ed)?|suggest(?:s|ed)?|says?|said)\W*$"
)
"""On what a sentence rests, after it: “…, emails obtained via records requests show.”"""
FALSE = re.compile(
    r"g[ia]v\w*\s+(?:an?\s+)?(?:false|fake|wrong|phony)\s+(?:names?|addresses|address|numbers?)\b", re.IGNORECASE
)
"""What a person gives who hides: “they gave a false address”."""
_FAULTS = re.compile(
    r"(?:disclos|reveal|report|expos)\w*\s+(?:a\s+number\s+of\s+|several\s+|more\s+|(?:[\w-]+\s+){0,2}?)"
    r"(?:inaccurac(?:y|ies)|errors?|mistakes?|problems|lapses|violations|flaws)\b",
    re.IGNORECASE,
)
"""What is told, and no record handed over: “disclosed a number of inaccuracies”."""
_ABOUT_WHOM = re.compile(
    r"\b(?:information|data|records?|accounts?|names|addresses|numbers?|cards?|files?|people|cases)\s+"
    r"(?:linked|tied|connected)\s+(?:to|with)\b",
    re.IGNORECASE,
)
"""Which records are meant: “information tied to more than 1.2 million people”."""
BENEFITS = re.compile(
    r"\b(?:work(?:[- ]search)?[- ](?:requirements?|rules?|hours)|eligib\w+|ineligib\w+|coverage|benefits?|premiums?"
    r"|co-?pay\w*|payments?|waivers?|time\s+limits?|hours\s+a\s+month|incomes?|subsid\w+|vouchers?"
    r"|(?:retirement|waiting)\s+(?:age|period)|taxes|cutting\s+off)\b",
    re.IGNORECASE,
)
"""Words for money or care, which a rule or bill that names no records is about."""
_REFERRED = re.compile(
    r"refer\w*\s+(?:it|them|the\s+\w+)\s+to\s+(?:the\s+)?(?:[\w.’'-]+\s+){0,3}"
    r"(?:inspectors?\s+general|watchdog|TIGTA|GAO)\b",
    re.IGNORECASE,
)
"""A matter that is referred to an inspector: “referred it to the agency’s inspector general”."""
_INQUIRY = re.compile(
    r"open\w*\s+(?:(?:up|an?|its|their|his|her|another|the)\s+){1,2}(?:[\w-]+\s+){0,3}?"
    r"(?:investigation|inquiry|probe|audit|review|case|examination|hearing|office|line)\b",
    re.IGNORECASE,
)
"""What is opened, and is no record: “opened an inquiry into the sale of data to …”."""
_TIME = re.compile(
    r"g(?:i|a)v\w*\s+(?:[\w’'.()-]+\s+){1,9}?"
    r"(?:(?:\d+|an?|one|two|three|ten|more|extra|few)\s+(?:more\s+)?(?:days?|weeks?|months?|hours|deadline)|until|time)\b",
    re.IGNORECASE,
)
"""A time that is given, not records: “gave the housing authorities 30 days to review the reports”."""
_BACK = re.compile(
    r"return\w*\s+to\s+(?:office|power|work|court|duty|normal|the\s+White\s+House|(?:his|her|their|its)\b)",
    re.IGNORECASE,
)
"""Somebody who comes back, and gives nothing back: “since the president returned to office”."""
_DESTINATION = re.compile(r"\s+to\s+(?:(?!the\b)[\w,.-]+\s+){0,3}addresses\b", re.IGNORECASE)
"""Where something was sent: “envelopes sent to 18 addresses”."""
_FIGURES = re.compile(
    r"(?:releas|publish|report|post|produc)\w*\s+(?:(?:the|its|new|latest|monthly|annual|updated|fresh)\s+)*"
    r"(?:[\w-]+\s+){0,2}?(?:data|figures|numbers|statistics|details|information)\s+(?:on|showing|about)\b",
    re.IGNORECASE,
)
"""Statistics that are made public: “released new data on wages”."""
_TO_SOMEBODY = re.compile(r"\b(?:to|with)\s+(?:the\s+)?(?-i:[A-Z])")
"""Who gets what is given: “released data on taxpayers to ICE”."""
_A_LAW = re.compile(
    r"pass\w*\s+(?:(?!(?:along|on|over|data|records|names|lists?|files|information|addresses)\b)[\w’'-]+\s+){0,6}?"
    r"(?:laws?|bills?|legislation|measures?|acts?|ordinances?|resolutions?|rules?|budgets?|amendments?)\b",
    re.IGNORECASE,
)
"""What a legislature passes: “passed laws relating to procedure”."""
PUBLIC = ("disclosed", "released", "exposed", "reported")
"""What is done to a paper that is made public."""
NEAR = 80
"""Characters before a verb in which its subject is looked for."""
BEFORE = 24
"""Characters before a verb in which the noun stands that it belongs to."""
IDLE = 10
"""Characters after a verb within which what it hands over begins: “provided few details”."""
_MORE_TIME = re.compile(
    r"agree\w*\s+to\s+(?:give|allow|let)\s+(?:[\w’'.-]+\s+){1,5}?(?:until|(?:more|extra)\s+time|an?\s+extension)\b",
    re.IGNORECASE,
)
"""“Agreed to give the states until Dec. 8”."""


_LIST_OF = re.compile(
    r"[^;.]{0,60}?\blists?\s+of\s+(?:(?:\d+|its|their|the|more|frequently|possible|local|approved|early)\s+){0,2}"
    r"(?:questions|polling|places|sites|locations|offices|doctors|providers|documents|items|steps|dates|demands|concerns|recommendations"
    r"|topics|reasons|rules|frequently|priorities|grievances|conditions|resources|stores|retailers|programs|hearings)\b",
    re.IGNORECASE,
)
"""A list that names no people: “sent the agency a list of questions”."""
_ANSWERED = re.compile(
    r"(?:respond|answer|repl(?:y|ied)|oblige)\w*\s+(?:\w+day\s+)?with\s+(?:an?|the|its|another)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:statements?|letters?|lawsuit|suit|motion|memo|comment|quote|post|report|brief|filing|threat|promise|warning|question)\b",
    re.IGNORECASE,
)
"""An answer that hands over nothing: “answered with an older statement about clean rolls”."""
_CONTESTED = re.compile(
    r"\b(?:object\w*\s+to|challeng\w+|oppos\w+|over|against|question\w*|protest\w*|concern\w*\s+about)\s+(?:the|that|any|its)\s+"
    r"(?:[\w-]+\s+){0,3}?(?:access|data|records|information|files|names)\s+$",
    re.IGNORECASE,
)
"""What stands before a participle where somebody objects to what was given: “who object to the access given”."""
_TO_THEMSELVES = re.compile(
    r"(?:g[ia]v|sen[dt]|provid|mail|let|allow|offer|show|grant)\w*\s+(?:the\s+|all\s+|its\s+)*(?:voters|patients|parents|families|residents|customers"
    r"|members|users|people|taxpayers|students|employees|workers|veterans|recipients|beneficiaries)\s+(?:[\w-]+\s+){0,4}?their\b",
    re.IGNORECASE,
)
"""What people are given of their own: “gave voters access to their records”."""
_TO_OWN = re.compile(
    r"\s+(?:over\s+|out\s+)?(?:(?!\b(?:to|with|ICE|DHS|federal)\b)[\w’'.-]+\s+){0,6}?(?:(?:to|with)\s+)?(?:the\s+|all\s+|its\s+|their\s+|\d+\s+)*"
    r"(?:local\s+|county\s+)*(?:counties|clerks|registrars|sheriffs|local\s+(?:\w+\s+)?(?:officials|offices|agencies|administrators)"
    r"|county\s+(?:\w+\s+)?(?:officials|offices|agencies|administrators|boards|registrars))\b",
    re.IGNORECASE,
)
"""Those who work for a state: “sent the list to county election officials”."""


def to_own(text: str, verb: int) -> bool:
    """Whether what a state gives, with a verb that ends at *verb*, goes to its own counties."""
    return _TO_OWN.match(text, verb) is not None


def asked(text: str, verb: tuple[int, int]) -> bool:
    """Whether the *verb* of asking in *text* asks an agency for no records."""
    start, end = verb
    return bool(
        _SOUGHT.search(text, max(0, start - NEAR), start)
        or _STAFF_TOLD.search(text, max(0, start - NEAR), start)
        or _OWN_STAFF.match(text, start)
        or _TO_EXPLAIN.match(text, start)
        or _FOR_HELP.match(text, end)
    )


def handed(text: str, verb: tuple[int, int], stop: int, mentions: Iterable[Mention]) -> bool:
    """Whether the *verb* of giving in *text*, whose phrase ends at *stop*, gives no records; see *mentions*."""
    start, end = verb
    return bool(
        any(each.type == "idle" and 0 < each.start - end < IDLE for each in mentions)
        or _TIME.match(text, start)
        or _BACK.match(text, start)
        or _INQUIRY.match(text, start)
        or _DESTINATION.match(text, end)
        or (_FIGURES.match(text, start) and not _TO_SOMEBODY.search(text, end))
        or (text[start:end].lower() in PUBLIC and _PAPER.search(text, 0, end))
        or _SENT.match(text, start)
        or _LETTER.search(text, max(0, start - NEAR), start)
        or _A_LAW.match(text, start)
        or FALSE.match(text, start)
        or _LIST_OF.match(text, end)
        or _TO_THEMSELVES.match(text, start)
        or _ANSWERED.match(text, start)
        or _CONTESTED.search(text, max(0, start - NEAR), start)
        or _OWN_FILES.match(text, start)
        or _FAULTS.match(text, start)
        or _REFERRED.match(text, start)
        or _ABOUT_WHOM.search(text, max(0, start - BEFORE), stop)
        or any(each.start() < start < each.end() for each in _BY_MEANS.finditer(text))
        or ((sources := _SOURCES.search(text)) is not None and sources.start() <= start)
    )


def agreed(text: str, verb: tuple[int, int]) -> bool:
    """Whether the *verb* of agreeing in *text* is about no records."""
    return _MORE_TIME.match(text, verb[0]) is not None
