"""Tells wordings that match a phrase and tell no deed: “292,114 of those requests came from …”."""

from __future__ import annotations

import itertools
import re

from extract import clauses, harmless, nonrecords, places
from extract.languages.es import lookalikes as spanish
from extract.languages.zh import lookalikes as chinese
from extract.lexicon import PRESS, Phrase
from extract.patterns import NOUN
from extract.scene import Scene

_TOLD_OF = re.compile(
    r"\b(?:decision|ruling|order|injunction|suit|lawsuit|letter|request|settlement|agreement|memo|memorandum)\b"
    r"(?:\s+(?:on|over|about|to|for|of|against|with)(?:\s+[\w’'-]+){1,6})?,?\s(?:(?:which|that)\s)?(?:was\s|were\s)?(?:first\s|initially\s)?$",
    re.IGNORECASE,
)
"""A deed of another kind that was “first reported by” somebody: no report of its own."""
_CREDIT = re.compile(
    r"\W*(?:(?:This|The)\s+(?:story|article|report|piece|item|post)\s+(?:was\s+|is\s+|has\s+been\s+|had\s+)?)?(?:first|originally)\s+"
    r"(?:published|appeared|ran|reported)\s+(?:by|in|on|at)\b",
    re.IGNORECASE,
)
"""A line that says where a text comes from."""
_AFTER_WHOM = re.compile(r"\baccording\s+to\s[^;.]*$", re.IGNORECASE)
"""What says on whose word something is told, and tells no report: “according to documents obtained by …”."""
_OWN_CLAUSE = re.compile(
    r"\b(?:it|they|he|she|we)\s+(?:is|are|was|were|has|had|did|(?:will|would)(?!\s+(?:no\s+longer|stop|cease)))\s+\S+\s+\S",
    re.IGNORECASE,
)
"""A clause of its own between a verb and what it seems to be about: “announced it was seeking … under an order”."""
_URGED = re.compile(r"\b(?:urging|asking|pressing|begging|imploring)\b")
"""What is asked for between a verb and what it seems to be about: “sent comments urging it to pull the notice”."""
_BY_NOTICE = re.compile(r"\baccording\s+to\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
"""What makes a notice the source of what is told: “according to a notice posted Wednesday”."""
_OF_LAWYERS = re.compile(
    r"\blaw\s+(?:school|firm|professor|clinic|cent(?:er|re)|student|enforcement|librar|review|journal)|(?-i:Law\s+and\s+[A-Z])",
    re.IGNORECASE,
)
"""What is no law: “a law school clinic filed”."""
_NAMED_LAW = re.compile(r"(?:[A-Z]\w+|for) Law\b$")
"""The end of a name: “the National Center for Youth Law filed”."""
_OF_THE_PRESS = re.compile(r"\b(?:press|news|media)\s$", re.IGNORECASE)
"""What makes of a release, a report or a request one to the press: “the press release from July 1”."""
_TOLD_THAT = re.compile(r"\bthat\s+(?:it|they|he|she|we|this)\s+(?:is|are|was|were)\b", re.IGNORECASE)
"""What is told, and asks for nothing: “told Congress that it was within its powers to hand over …”."""
_ABOUT = re.compile(r"ask\w*(?:\s+(?!for\b)[\w’'.-]+){0,8}?\s+(?:about(?!\s\d)|whether|if|why|how)\b", re.IGNORECASE)
"""A question, which asks for no records: “asked an employee about making the copy”."""
_TO_STOP = re.compile(
    r"\w+\s+(?:\w+\s+)?to\s+(?:block|prevent|stop|halt|bar|dismiss|overturn|undo|quash|intervene|delay|lift|limit|pause|stay"
    r"|freeze|suspend|dissolve|vacate|reverse|reconsider|rehear|toss|throw)\b",
    re.IGNORECASE,
)
"""An effort against something, which asks for no records: “an attempt to block the transfer”."""
_FOR_RELIEF = re.compile(
    r"\w+(?:,\s[^,;]{3,40},)?\s+for\s+(?:an?|the|such|more)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:stay|injunction|restraining\s+order|rehearing|review|reprieve|pause|relief|hearing|ruling|dismissal|extension|time)\b"
)
"""What is asked of a court, and is no record: “the request, made Wednesday, for a longer stay”."""
_OF_JUDGE = re.compile(
    r"(?:ask|urg|petition|press|request)\w*\s+(?:(?!(?:to|for|in|on|and|that|which)\b)[\w.’'-]+\s+){0,6}?"
    r"(?:[Jj]udges?|[Cc]ourts?|[Jj]ustices|Circuit)\b"
)
"""Who is asked, and holds no record: “asked Judge Reed to reconsider her order on the data”."""
_TO_A_COURT = re.compile(r"\bto\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:[Cc]ourt|[Jj]udge|[Jj]ustices)\b")
"""To whom a request was made: “the request to the court was made on Monday”."""
_IN_COURT = re.compile(
    r"[^,;]{0,30}?\b(?:in\s+(?:an?|its|their|the)\s+(?:[\w-]+\s+){0,2}?(?:court|legal)\s+(?:filing|document|brief|paper)s?"
    r"|in\s+court|to\s+the\s+(?:court|judge|justices))\b"
)
"""What says that something was asked of a court: “made the request in a court document”."""
_SOUGHT = re.compile(
    r"\b(?:s(?:eek|ought)|request|ask|appl|mov|motion|await|push|hop|petition)\w*\s+(?:for\s+)?(?:(?:an?|the|its|their)\s+)?"
    r"(?:[\w-]+\s+){0,3}$"
)
"""What only asks for what a court hands down: “requested an emergency injunction Tuesday”."""
_ENDED = re.compile(r"\b(?:end|settl|resolv|conclud|clos)\w*\s+(?:[\w’'-]+\s+){0,3}$")
"""What is done to a suit that was brought long before: “a deal that ended the state’s suit last month”."""
_FOLLOWED = re.compile(r"\bfollow(?:s|ed|ing)?\s+$")
"""What makes “suit” no case: “one in Maine followed suit”."""
_PRECEDENT = re.compile(r"\bin\s[^,;]{3,60}\sv\.\s[^,;]{2,60},(?!\s(?:[\w.]+\s){0,3}Judge\s)", re.IGNORECASE)
"""A case that is cited, and no judge who decides it: “in Plyler v. Doe, the court held …”."""
_FILED_IT = re.compile(r"(?:file|bring|brought|lodge)\w*\s+it\s+\w+", re.IGNORECASE)
"""What may be anything, unless the sentence before speaks of a suit: “two unions filed it in Boston”."""
_OLD_CASE = re.compile(
    r"\bin\s+an?\s+(?:19\d\d|20[01]\d)\s+(?:\w+\s+)?(?:case|ruling|decision|opinion)\b", re.IGNORECASE
)
"""A case of long ago: “in a 1977 case, the Supreme Court upheld”."""
_HEARD = re.compile(
    r"h[eo]ld\w*\s+(?:(?:an?|its|another|oral|two|three|several)\s+)*(?:[\w-]+\s+)?(?:hearings?|arguments?|sessions?|trial)\b"
)
"""What a court holds before it rules: “held a hearing”."""
_ANNOUNCED = re.compile(r"announc\w*\s[^;]*?\bthat\s(?!.*\b(?:must|requiring)$)")
"""What is announced in a clause of its own: “announced that it had won an order”."""
_WON = re.compile(
    r"w[io]n\w*\s+(?:[\w-]+\s+){0,4}?(?:rounds?|victory|victories|fight|battle|case|ruling|order|injunction|reprieve|appeal)\b"
)
"""What is won in a court, and is no record: “won a round when a judge let it share the data”."""
_ASKS = re.compile(r"\s+(?:(?:also|then|again|further)\s+)?(?:ask|request|seek|sought|demand|urge)\w*\b")
"""What a paper does that asks, and lays down nothing: “the Thursday memo also asked the agency to …”."""
_OF_RECORDS = re.compile(r"\b(?:public|redacted|unredacted|full|complete|partial)\s+version\b", re.IGNORECASE)
"""A version that is no bill’s: “offered the public version”."""
_FILED_IN_COURT = re.compile(r"\s+(?:\w+day\s+|last\s+\w+\s+)?(?:in|with)\s+(?:[\w.’'-]+\s+){0,3}?[Cc]ourt\b")
"""What makes of a complaint a suit: “a whistleblower complaint, filed in state court”."""
_OFF = re.compile(r"\s+(?:off|back|out)\b")
"""What makes of holding a delay: “agreed to hold off”."""
_REFUSED = re.compile(r"turn\w*\s+(?:down|away|aside|back)\b", re.IGNORECASE)
"""What is turned down, not in: “turned down the demand for its list in August”."""
_TO_DISMISS = re.compile(r"\s+(?:to\s+dismiss|opposing|in\s+response)\b", re.IGNORECASE)
"""What makes a paper one of the other side: “a motion to dismiss”."""
_FRIENDS = re.compile(r"\bamicus\b|\bfriend[- ]of[- ]the[- ]court\b|\bto\s+dismiss\b", re.IGNORECASE)
"""What makes a paper one of somebody else: “filed an amicus brief”."""
_ASKED = re.compile(r"ask|urg|press|petition|request|tell|told|want|call|direct", re.IGNORECASE)
_TO_KEEP = re.compile(
    r"\bto\s+(?:leave|keep|maintain|uphold|affirm|reject|deny|let\s+stand|not)\b"
    r"|\bnot\s+to\b|\bagainst\b",
    re.IGNORECASE,
)
"""What only the other side asks of a court: “urged the justices to leave the order in place”."""
_TO_REVIEW = re.compile(
    r"\b(?:to|must|will|should)\s+(?:review|audit|probe|notice|order|rule|change|update|program)$", re.IGNORECASE
)
"""What looks like a noun and is a verb: “announced that owners have to review”, “released it, failing to notice”."""
_TITLE = re.compile(r"[\w,]\s+[A-Z]$")
"""A capital inside a sentence, which a verb has only in a name: “Executive Order 14243, Stopping Waste”."""
_COORDINATE = re.compile(r"\band\s+(?:\w+ly\s+)?$")
"""What joins a verb to another before it."""
_DONE_TO = re.compile(r"\b(?:was|were|been|being|is|are)\b")
_HYPHENED = re.compile(r"\b(?!re|co|pre|cross)\w+[-‐‑]$")
"""What makes a verb form part of an adjective: “the now-suspended agreement”, “IRS-provided data”."""
_ELSEWHERE = re.compile(r"\b(?:after|when|because|while|although|before)\b", re.IGNORECASE)
"""Words after which another clause begins, which has no part in a phrase."""
_PASSIVE = re.compile(r",\s(?:was|were|has\sbeen|had\sbeen)\s+(?:\w+ly\s+)?$")
"""What takes the noun up after an aside: “the suit, known as Reed v. IRS, was brought …”."""
_WHICH = re.compile(
    r",\s(?:which|that|(?:released|published|issued|conducted|completed|dated|out|ordered|requested|commissioned|written|prepared)\b)\s?"
)
"""What opens a clause about the noun: “the case, which two unions brought”."""
_ADVERB = re.compile(r"\w+ly\s")
"""What stands before a verb and is no noun: “wrongly flagging them”."""
_SILENCED = re.compile(r"\bnot\s+to\s+(?:speak|talk|discuss|comment|worry|panic)\b")
"""What is told to people, and is no rule on records: “workers were told not to speak about it”."""
_TO_COURT = re.compile(
    r"(?:tell|told|notif|inform|advis|remind|warn)\w*\s+(?:(?!(?:that|to)\b)[\w.’'-]+\s+){0,4}?"
    r"(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices|[Pp]anel|[Ll]awmakers|[Ss]enators|Congress|reporters|journalists|attorneys?)\b"
)
"""Who is told something, and is given no rule: “told the court that it cannot …”."""
_PART_OF = re.compile(r"\b(?:as\s+part\s+of|in\s+line\s+with|in\s+response\s+to|pursuant\s+to|citing)\b")
"""What a deed rests on, and is not done to: “released documents as part of the judge’s directive”."""
_NONE = re.compile(r"\s+(?:over\s+)?(?:no|none|nothing|neither)\b(?!\s+(?:later|longer|fewer))", re.IGNORECASE)
"""What was not asked for or given: “received no request”."""
_THREAT = re.compile(r"\s+(?:threats?|warnings?|talk)\b")
"""What makes of a deed one that may come: “the contract drew a lawsuit threat”."""
_OF_A_NOUN = re.compile(
    r"\s(?:efforts?|powers?|authority|process(?:es)?|campaigns?|forms?|strateg(?:y|ies)|battles?|fights?|disputes?|cases?"
    r"|deadlines?|requirements?|programs?|procedures?|numbers?|backlog|plans?)\b"
)
"""Another noun, to which one for a deed belongs: “the agency’s subpoena efforts”."""
_SHARE = re.compile(r"\d\s+of\s+(?:those|these|the)\s+$", re.IGNORECASE)
"""What makes a noun a count: “292,114 of those requests came from …”."""

_SIMILAR = re.compile(
    r"\b(?:similar|such|other|earlier|previous|past|many|several|multiple|dozens\s+of)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:bills|measures|laws|proposals|rules|policies|efforts)\b",
    re.IGNORECASE,
)
"""Bills or rules in general, none of them the one at hand: “has vetoed similar measures”."""

_INTO_LAW = re.compile(r"\s+into\s+law\b")
"""What makes a law of what is signed: “protections were signed into law”."""
_FAULT_IN = re.compile(r"\b(?:typo|error|mistake|glitch|slip|bug|flaw)s?\s+in\s+(?:an?|the|its)\s+$", re.IGNORECASE)
"""What a query is only the place of: “a typo in a query sent tax data to …”."""
_OF_PAPER = re.compile(
    r"\s+(?:in|on|with)\s+(?:an?|the|its|their|some)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:forms?|bills?|checks?|payments?|websites?|phones?|budgets?|ballots?|maps?|formulas?|contracts?)\b"
)
"""What makes of an error none in records: “corrected a mistake in a tax form”."""
_OVERSTEPS = re.compile(r"(?:overstep|exceed|outr[ua]n|go(?:es|ing|ne)?$|went|violat|br(?:eak|oke))", re.IGNORECASE)
"""Verbs of breaking a rule: who says so where judges or plaintiffs are named is they."""
_JUDGES = ("court", "plaintiff")
_COURT_PAPER = re.compile(
    r"\s+of\s+(?:corrections?|errata|appeal|removal|supplemental|dismissal|withdrawal)\b", re.IGNORECASE
)
"""What makes a notice a paper of a case, and no rule: “a notice of corrections to the record”."""
_MATTER = re.compile(
    r"\s*(?:(?:into|of|on|over|about|at)\s+)?(?!(?:the|that|this|these|those|its|their|his|her|it|them|how|whether|what|who|why|if"
    r"|such|a|an|and|or|in|on|by|to|for|from|with|last|after|as|at|is|was|has|that|\w+day)\b)(?P<what>[a-z][^.;]*)"
)
"""What overseers look at, told without a word that points back: “reviewed road contracts”."""
_LOOKED_AT = re.compile(
    r"\b(?:review|examin|audit|investigat|prob|inspect|evaluat|assess|scrutiniz)(?:e?s|e?d|ing)\b"
)

_REPORT_ON = re.compile(
    r"^\W*In\s+(?:an?|its|their)\s+(?:[\w-]+\s+){0,2}?(?:report|audit|review|study|memo)(?=\s+on\s)"
)
"""A paper of which it is said what it is on: “in a report on broadband, auditors faulted …”."""
_NEAR_RECORDS = re.compile(
    r"priva|data|shar|surveil|disclos|record|match|access|breach|leak|migra|citizen|deport|search|transfer"
    r"|complain|claim|allegation"
)
"""Words for what may have to do with the records told of before: “a hearing on privacy”."""
_CAUSES = ("in ", "because", "due", "owing", "thanks")
"""Words at the beginning of a phrase after which its subject stands: “because of an error, the agency sent”."""

NEAR = 60
"""Characters after a rule or bill in which stands what it is about."""


_IN_ANSWER = re.compile(r"\bin\s+(?:response|answer|reply|connection|relation)\s+(?:to|with)\b")
"""Words between a verb and a suit that has been filed before."""


def is_one(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    """Whether the *match* of a *phrase* only looks like what the phrase means."""
    match scene.lexicon.language:
        case "es":
            if phrase.kind == "oversight":
                return spanish.own_list(scene.text, match)
            if phrase.kind == "agreement":
                return spanish.written_in(scene.text, match)
            if phrase.kind == "ruling":
                return spanish.spokesman_says(scene.text, match)
            if phrase.kind == "error":
                return spanish.more_than(scene.text, match)
            if phrase.kind == "lawsuit":
                only = spanish.which_ones(scene.text, match) and not clauses.dated(scene, match.end("verb"))
                return only or spanish.demands(scene.text, match)
            if phrase.kind == "policy":
                return spanish.only_said(scene.text, match)
            if phrase.kind == "appeal":
                return spanish.resorts(scene.text, match)
            if phrase.kind == "legislation":
                return spanish.law_broken(scene.text, match)
            if phrase.kind == "ruling":
                return spanish.to_counsel(scene.text, match)
            return phrase.kind == "disclosure" and spanish.no_record(scene.text, match)
        case "zh":
            if phrase.kind == "lawsuit":
                crime = chinese.of_crime(scene.text, match.start())
                return crime or chinese.to_higher(scene.text, match.span())
            if phrase.kind == "oversight":
                return chinese.refuses(scene.text, match.end())
            if phrase.kind == "agreement":
                return chinese.of_custody(scene.text, match.end())
            if phrase.kind == "disclosure":
                acting = tuple(each.start for each in scene.mentions if each.acts)
                told = phrase.does == "from" and chinese.only_tells(scene.text, match.span("verb"), acting)
                opened = chinese.opened(scene.text, match.start("verb"))
                other = chinese.other_got(scene.text, match.end("verb"))
                return told or opened or other or chinese.with_warrant(match[0])
            return phrase.kind == "request" and chinese.no_records(scene.text, match.span(), match.end("verb"))
    return _english(scene, match, phrase)


def _english(scene: Scene, match: re.Match[str], phrase: Phrase) -> bool:
    between = (match.end("verb"), match.end())
    if _HYPHENED.search(scene.text, 0, match.start("verb")) or re.match(r"[-‐‑]\w", scene.text[between[0] :]):
        return True
    if NOUN not in match.re.groupindex and _TITLE.search(
        scene.text, max(0, match.start("verb") - 4), match.start("verb") + 1
    ):
        return True
    if _NONE.match(scene.text, between[0]):
        return True
    if _THREAT.match(scene.text, match.end()):
        return True
    if phrase.kind in ("lawsuit", "oversight") and _IN_ANSWER.search(scene.text, *between):
        return True  # “the agreement, filed in court in response to a suit”
    if NOUN in match.re.groupindex and (
        _OF_A_NOUN.match(scene.text, match.end("verb")) or _OF_THE_PRESS.search(scene.text, 0, match.start("verb"))
    ):
        return True
    match phrase.kind:
        case "appeal" | "lawsuit" if _ELSEWHERE.search(scene.text, *between) or _defends(scene, match):
            return True
        case "oversight" | "policy" if _TO_REVIEW.search(match[0]) and not _ASKED.match(match["verb"]):
            return True
        case "policy" | "agreement" | "legislation" if _OWN_CLAUSE.search(scene.text, *between):
            return True
        case "policy" if NOUN in match.re.groupindex and _COURT_PAPER.match(scene.text, match.end("verb")):
            return True
        case "policy" if NOUN in match.re.groupindex and _ASKS.match(scene.text, match.end()):
            return True
        case "policy" if _URGED.search(scene.text, *between) or _BY_NOTICE.search(scene.text, 0, match.start()):
            return True
        case "policy" | "legislation" if not scene.spoken and nonrecords.BENEFITS.search(
            scene.text, 0, match.end() + NEAR
        ):
            return True
        case "oversight" if "complaint" in match[0].lower() and _FILED_IN_COURT.match(scene.text, match.end()):
            return True
        case "oversight" if match[0].endswith(" hold") and _OFF.match(scene.text, match.end()):
            return True
        case "legislation" if _of_lawyers(scene, match) or _OF_RECORDS.search(match[0]):
            return True
        case "legislation" if _SIMILAR.search(scene.text, max(0, match.start() - NEAR), match.end()):
            return True
        case "request" if _TO_STOP.match(scene.text, match.start("verb")) or _of_court(scene, match):
            return True
        case "disclosure" if _WON.match(scene.text, match.start("verb")) or _REFUSED.match(match[0]):
            return True
        case "lawsuit" if _of_another(scene, between) or _FOLLOWED.search(scene.text, 0, match.start()):
            return True
        case "lawsuit" if NOUN in match.re.groupindex and _ENDED.search(scene.text, 0, match.start()):
            return True
        case "ruling" if NOUN in match.re.groupindex and _SOUGHT.search(scene.text, 0, match.start()):
            return True
        case "lawsuit" if not scene.context.suit and _FILED_IT.fullmatch(
            scene.text, match.start("verb"), match.end()
        ):
            return True
        case "ruling" if _OLD_CASE.search(scene.text, 0, match.start()):
            return True
        case "ruling" if not scene.dates and _PRECEDENT.search(scene.text, 0, match.start()):
            return True
        case "ruling" if _HEARD.match(scene.text, match.start("verb")):
            return True
        case "policy" | "agreement" | "legislation" if _ANNOUNCED.match(scene.text, match.start("verb"), match.end()):
            return True
        case "lawsuit" if _TO_DISMISS.match(scene.text, match.end()) or _FRIENDS.search(match[0]):
            return True
        case "request" if _TOLD_THAT.search(scene.text, *between) or _ABOUT.match(scene.text, match.start("verb")):
            return True
        case "request" if nonrecords.asked(scene.text, match.span("verb")):
            return True
        case "disclosure" if nonrecords.handed(scene.text, match.span("verb"), match.end(), scene.mentions):
            return True
        case "agreement" if nonrecords.agreed(scene.text, match.span("verb")):
            return True
        case "policy" if _TO_COURT.match(scene.text, match.start("verb")):
            return True
        case "policy" if _INTO_LAW.match(scene.text, match.end()):
            return True
        case "request" if _FAULT_IN.search(scene.text, 0, match.start()):
            return True
        case "error" if _OVERSTEPS.match(match["verb"]) and any(each.type in _JUDGES for each in scene.mentions):
            return True
        case "error" if harmless.is_one(scene, match):
            return True
        case "error" if _OF_PAPER.search(scene.text, match.end("verb"), match.end() + NEAR):
            return True
        case "oversight" if not scene.spoken and _matter_of_its_own(scene):
            return True
        case "policy" if _SILENCED.search(scene.text, between[0]) or _PART_OF.search(scene.text, *between):
            return True
        case "report" if (
            _CREDIT.match(scene.text)
            or _TOLD_OF.search(scene.text, 0, match.start())
            or (PRESS not in phrase.by and _on_its_word(scene, match))
        ):
            return True
    return match.start() < match.start("verb") and not _ADVERB.match(match[0]) and _another(scene, match)


def _matter_of_its_own(scene: Scene) -> bool:
    """Whether what overseers look at is no record and no deed told before: “reviewed road contracts”."""
    for looked in itertools.chain(_LOOKED_AT.finditer(scene.text), _REPORT_ON.finditer(scene.text)):
        matter = _MATTER.match(scene.text, looked.end())
        if matter is None or _NEAR_RECORDS.search(matter["what"]):
            continue
        end = scene.text.find(",", looked.end()) if looked.re is _REPORT_ON else matter.end("what")
        if not any(matter.start("what") <= each.start < end for each in scene.mentions):
            return True
    return False


def _of_another(scene: Scene, between: tuple[int, int]) -> bool:
    """Whether a court has a clause of its own in a phrase: “in a report filed Friday, Judge Reed advised …”."""
    low, high = between
    return any(
        low < each.start < high and each.type == "court" and "," in scene.text[low : each.start]
        for each in scene.mentions
    )


def _of_court(scene: Scene, match: re.Match[str]) -> bool:
    """Whether what is asked for is asked of a court."""
    start, end = match.span("verb")
    return bool(
        _OF_JUDGE.match(scene.text, start)
        or any(_FOR_RELIEF.match(scene.text, each) for each in (match.start(), start))
        or _TO_A_COURT.search(match[0])
        or _IN_COURT.match(scene.text, end)
    )


def _of_lawyers(scene: Scene, match: re.Match[str]) -> bool:
    """Whether what looks like a law is a school or firm for it, or part of a name."""
    if _OF_LAWYERS.search(match[0]):
        return True
    return _NAMED_LAW.search(scene.text, 0, match.start() + len("Law")) is not None


def _on_its_word(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a report only says on whose word something is told; that it was the first is news."""
    return _AFTER_WHOM.search(scene.text, 0, match.start("verb")) is not None and "first" not in match[0].lower()


def _defends(scene: Scene, match: re.Match[str]) -> bool:
    """Whether what a court is asked for is to leave things as they are."""
    if not _ASKED.match(match["verb"]):
        return False
    first = re.search(r"\b(?:not\s+)?to\s+\w+", scene.text[match.end("verb") :])
    return first is not None and _TO_KEEP.match(first[0]) is not None


def _another(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the verb after a noun belongs to another subject: “to meet the demands, the agency made …”."""
    low, high = match.start(), match.start("verb")
    if _SHARE.search(scene.text, 0, low) or _ELSEWHERE.search(scene.text, low, high):
        return True
    if _COORDINATE.search(scene.text, low, high) and not _DONE_TO.search(scene.text, low, high):
        return True
    if match[0].lower().startswith(_CAUSES):
        return False
    if scene.lexicon.verb_forms.get(match["verb"].lower()) == "ing":
        return True
    if _PASSIVE.search(scene.text, low, high):
        return False
    acting = places.left_out([each for each in scene.mentions if each.acts], scene.text)
    return any(low < each.start < high and "," in _WHICH.sub(" ", scene.text[low : each.start]) for each in acting)
