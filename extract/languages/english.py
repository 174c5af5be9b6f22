"""Says of an English verb in its sentence whether what it names was done, is planned, denied or only thought of.

Shallow on purpose: it looks at the auxiliaries before the verb, at the word that governs an infinitive or
gerund, and at the words that put a whole clause in doubt. What it cannot place it calls ``unsaid``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.languages import doubt

NO_ADVERB = frozenset(
    "only family comply supply reply apply rely imply multiply assembly ally bully tally rally".split()
)
"""Words in -ly that are no adverbs: “states refusing to comply have sued”."""
BE = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
PLAN = frozenset("will shall won't".split())
MODAL = frozenset(
    "would could may might should can must cannot ought can't couldn't wouldn't shouldn't mustn't needn't".split()
)
NOT = frozenset("not never neither nor cannot hardly".split())
ADVERB = frozenset(
    "also again now already since ever only then just still previously earlier later first once yet even so "
    "subsequently reportedly formally recently soon twice together today long always usually often all both".split()
)
DETERMINER = frozenset(
    "a an the its their his her our any some this these those every each no such of for in on".split()
)
HABIT = frozenset(
    "once primarily mainly mostly chiefly commonly long routinely "
    "regularly typically generally traditionally historically always usually often".split()
)
"""Adverbs of what is done as a rule, not on an occasion."""

GUESSED = frozenset("potentially possibly allegedly presumably supposedly purportedly".split())
"""Adverbs that put the verb they stand by in doubt."""

ASPECT = frozenset(
    "began begun begin started continued resumed kept moved managed went proceeded chose decided opted rushed".split()
)
PREVENTED = frozenset("from without against before of".split())
"""Words before “being” that tell of what did not happen, or has yet to."""
ADMITTED = frozenset("admitted acknowledged conceded confirmed".split())
"""Verbs after which a gerund tells what was done: “admitted sending the files”, “admitted to sending them”."""
REFUSAL = frozenset("refused declined failed stopped ceased neglected denied avoided".split())

NEWS = ("oversight", "error", "report")
"""Kinds that are told in the present as well: “the senators ask …”; of others it tells what is usual."""
DECREES = frozenset("proposes propose announces announce rescinds scraps withdraws".split())
"""Verbs in whose present an office says what it does: “the department proposes to update the system”."""
WISHED = frozenset("requested sought proposed demanded".split())
"""Participles that are adjectives after an owner."""
STANDING = frozenset("wants want seeks seek".split())
"""Verbs whose present tells what is under way: “the department wants access”."""

DATED = 120
"""How many characters after a noun that stands for a deed its date may begin."""
_DATED = re.compile(
    r",?\s(?:(?:by|from|to|for|over|before)\s(?:[^,;.]|(?<=\b[A-Z])\.){2,50}?,?\s|of\s[^,;.]{2,70}?\sto\s(?:(?!(?:could|would|may|might|will|can|should|must|is|be|begin)\b)[\w’'.&-]+\s){1,6}?)?(?:(?:of|on|in|from|dated|issued|made|sent|signed|filed|served|released|published|reached|handed\sdown|late|since|out|"
    r"early|earlier|that|came|which|was|were)\s){0,3}"
)
"""What may stand between such a noun and its date."""
HABITUAL = 60
"""How many characters after a verb “for decades” makes it a habit."""
_TOKEN = re.compile(r"[\w’'.&-]*[\w’'&-]|[,;:()—–]")

_AND = re.compile(r"\band\s+(?:(?:on|in|last|this|then|also|later|soon)\b[^,;]{0,25}\s)?$", re.IGNORECASE)
"""What stands before the second of two verbs with one subject."""
_FACT = re.compile(
    r"\b(?:over|about|after|of|against|with|result(?:ing|ed)\s+in|led\s+to|leading\s+to|due\s+to)\s+"
    r"(?:the\s+)?(?:[\w.’'&-]+\s+){0,6}[\w.’'&()-]+$"
)
"""A preposition whose object does something, as a fact: “alarm over the agency attempting to …”."""

_BLAMED = re.compile(
    r"\b(?:fire|critici[sz]\w*|scrutiny|backlash|outcry|anger|faulted|blamed|rebuked|denounced|condemned|assailed|attacked"
    r"|praised|thanked|sued|suing|(?:pushing|pushed)\s+back\s+against\s[^,;.]{3,50})\s+for\s+$"
)
"""A deed that somebody is blamed for: “under fire for pressing the states to …”."""
_JOINED = re.compile(r"\b(?:join(?:s|ed|ing)|leads?|led|leading)\b")
"""“Joined 18 states in filing suit”: they filed."""

_ABLE = re.compile(
    r"(?<!would )(?<!could )(?<!might )(?:\bwas|\bwere|(?:has|have|had)\s+(?:[^,;]{0,30}\s)?been)\s+able$"
)
"""“Has since May been able to search”: they could, and did."""
_FOREMOST = re.compile(
    r"\b(?:was|were|is|are|became|become|been)\s+(?:among\s+)?(?:the|one\s+of\s+(?:the\s+)?\w+)\s+(?:\w+\s+){0,2}?"
    r"(?:first|second|third|fourth|last|latest|only|\w+th)(?:\s+[\w-]+){0,4}?\s+to\s+(?:\w+ly\s+)?$"
)
"""“Was the first state to hand over its rolls”: it did."""
_ENDED_UP = re.compile(r"\b(?:(?<!to )(?<!could )(?<!would )(?<!will )end(?:ed|s)|wound)\s+up\s+$")
"""“Ended up handing over the files”: they did."""
FRONTED = re.compile(r"^[\s“\"]*(?:After|Upon|In|By)\s+(?:\w+ly\s+)?$")
"""What stands before a participle that opens a sentence, its doer after it: “After running its rolls, Texas …”."""
_INVERTED = re.compile(
    r"\W*(?:Not\s+until|Only\s+(?:after|when|on|in|last|then|later|this|once))\b[^;]*?\bdid\s+(?:[\w.’'&-]+\s+){1,8}$"
)
"""What stands before a verb whose sentence begins with its time: “Not until Tuesday did a judge rule that …”."""
_ONE_OF = re.compile(
    r"\b(?:was|were|is|are|became|becomes|become|been|among)\s+(?:also\s+)?(?:the\s+)?(?:only\s+|just\s+)?"
    r"(?:first|second|third|fourth|fifth|latest|last|one|two|three|some|\d+|among)\b(?:\s+[\w’'.-]+){0,6}$"
)
"""What stands before an infinitive that tells what was done: “was one of 21 states to get a letter”."""
_OWNER = re.compile(r"(?:[’']s|s[’'])\s+$")
"""What stands before a participle that is an adjective."""
_UNDER_WAY = re.compile(
    r"\b(?:working|preparing|trying|looking|hoping|expected|set|poised|racing)\s+(?:on|to|toward|towards)\b[^;]*,\s+"
    r"(?:\w+ly\s+)?$"
)
"""A main clause of what is only aimed at, of which a participle after a comma tells the aim."""
_WE_SAY = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:that|and|but)\s)\W*"
    r"(?:(?!(?:to|let|make|help|by|with|have|see|told|asked)\b)[\w.’'-]+\s+){0,10}[\w.-]+s\s+$"
)
"""The plural before a verb in the present, and nothing else of its clause: “In a letter, the senators demand”."""
_PLACED = re.compile(r"\s+(?:in|on|from|at)\s+(?:the\s+)?(?:[A-Z][\w.&’'-]*,?\s+(?:and\s+)?){1,6}")
"""Where those are at home who say something: “lawmakers in Olympia want …”."""
_BEGUN = re.compile(
    r"\b(?:began|begun|started|resumed|continued)\s+(?:(?:in|on|early|late|earlier|last|this|that|the|same)\s+)*"
    r"(?:[A-Z][a-z]{2,8}\.?(?:\s+\d{1,2})?|week|month|year|summer|fall|winter|spring|day)\s+to$"
)
"""A beginning with its date, before what was begun: “began in August to send”."""
_FIRST = re.compile(
    r"\b(?:was|were|became)\s+(?:among\s+)?(?:the\s+)?(?:first|latest|second|third)\b"
    r"(?:\s+[\w’'-]+){0,4}?\s+to\s+$"
)
"""Who was the first of those that did something, and did it: “the first state to hand over its rolls”."""
_SHARED = re.compile(
    r"\b(?:has|have|had)\s+(?!been\b)(?:\w+ly\s+|also\s+|since\s+)?\w+\b"
    r"(?:(?!\b(?:was|were|been|is|are|will|would|who|which|that)\b)[^;:])*"
    r"(?:,|\band|\bthen)\s+(?:then\s+|also\s+|later\s+)?$"
)
"""What stands before the second of two participles with one auxiliary: “had asked in July, gotten it in August”."""
SAYING = re.compile(
    r"(?:sa(?:y|id)|f(?:ind|ound)|t(?:ell|old)|reveal|report|conclud|warn|note|announc|acknowledg|admit|discover|uncover|show|testif)"
)
"""Verbs that tell what went on for years, on one occasion: “found that ICE had searched the records for years”."""
_FOR_YEARS = re.compile(
    r"\bfor\s+(?:many\s+|several\s+|more\s+than\s+|\w+\s+)?(?:decades?|generations|years)\b(?!\s+of)|\bover\s+the\s+(?:years|decades)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How a verb stands in its sentence."""

    modality: str
    """``done``, ``present``, ``planned``, ``denied`` or ``unsaid`` (thought of, generic, or not to be made out)."""
    passive: bool
    tense: str
    """``past``, ``perfect``, ``progressive`` (under way at the report), ``none``, or of a noun ``answered``."""
    since: bool
    """Whether “since” stands in the verb group: after what was told before."""
    start: int
    """Where the verb group begins."""


def read(
    sentence: str,
    verb: tuple[int, int],
    form: str,
    actor_ends: frozenset[int],
    led: int,
    dates: tuple[tuple[int, int], ...] = (),
) -> Reading:
    """Read the *verb* of *sentence*, whose form is *form* (see `inflect.forms`).

    *actor_ends* are the places where the name of a possible doer ends; at *led* the phrase begins, with a noun
    where that is before the verb; *dates* are the places where the sentence names a time.
    """
    start, end = verb
    tokens = list(_TOKEN.finditer(sentence, max(0, start - 160), start))
    chain: list[str] = []
    index = len(tokens) - 1
    while index >= 0 and len(chain) < 8 and _auxiliary(tokens[index][0]):
        chain.append(tokens[index][0].lower().replace("’", "'"))
        index -= 1
    group = tokens[index + 1].start() if chain else start
    before = tokens[index] if index >= 0 else None
    beside = before is not None and (before.end() in actor_ends or _apposed(sentence, before, form, actor_ends))
    word = before[0].lower() if before else ""
    if form == "base/part":
        form = "part" if chain else "base"
    since = "since" in chain
    negative = any(each in NOT or each.endswith("n't") for each in chain)
    passive, tense, modality = False, "none", "unsaid"
    if "to" in chain:
        able = _ABLE.search(sentence, 0, tokens[index].end()) if word == "able" else None
        group = able.start() if able else group
        modality = (
            "done"
            if word in ASPECT
            or (chain == ["to"] and _ONE_OF.search(sentence, 0, tokens[index].end()))
            or "had" in chain
            or able is not None
            or _FOREMOST.search(sentence, 0, start)
            or (form == "ing" and word in ADMITTED)
            or _BEGUN.search(sentence, 0, start - 1)
            or _FIRST.search(sentence, 0, start)
            else "denied"
            if word in REFUSAL
            else "unsaid"
        )
        tense = "past" if modality == "done" else "none"
        if any(each in MODAL for each in chain):
            modality = "unsaid"
    elif any(each in PLAN for each in chain):
        modality, passive = "planned", any(each in BE for each in chain)
    elif any(each in MODAL for each in chain):
        modality = "unsaid"
    elif any(each in BE for each in chain):
        perfect = any(each in HAVE for each in chain)
        passive = form in ("past/part", "part")
        present = any(each in ("is", "are", "isn't", "aren't") for each in chain)
        tense = "perfect" if perfect else "progressive" if form == "ing" and present else "past"
        being = "being" in chain
        modality = "unsaid" if passive and present and not being else "done"
        tense = "progressive" if being and present else tense
        if form == "base":
            modality = "unsaid"  # “was correct”
        if {*chain} & BE == {"be"}:
            modality = "unsaid"  # “stipulates that the records be handed over”
        if chain[-1] == "being" and word in PREVENTED:
            modality = "unsaid"  # “laws to keep the data from being accessed”
    elif any(each in HAVE for each in chain) and form in ("past/part", "part"):
        modality, tense = "done", "perfect"
    elif any(each in DO for each in chain):
        modality, tense = ("done", "past") if form == "base" else ("unsaid", "none")
    elif form == "base" and _INVERTED.match(sentence[:start]):
        modality, tense = "done", "past"
    elif form == "ing":
        follows = (
            before is not None
            and before.end() in actor_ends
            and _FACT.search(sentence[max(0, start - doubt.REACH) : before.end()])
        )
        joined = word == "in" and _JOINED.search(sentence[max(0, start - doubt.REACH) : start]) is not None
        ours = bool(actor_ends) and min(actor_ends) < start
        fronted = FRONTED.search(sentence, 0, start) is not None
        meant = word == "," and _UNDER_WAY.search(sentence, 0, start) is not None
        blamed = word == "for" and _BLAMED.search(sentence, 0, start) is not None
        done = (
            word in ASPECT | ADMITTED
            or (word == "up" and _ENDED_UP.search(sentence, 0, start) is not None)
            or follows
            or joined
            or fronted
            or blamed
            or (word in (",", "by", "after") and ours and not meant)
        )
        modality = "denied" if word in REFUSAL else "done" if done else "unsaid"
        tense = "past" if modality == "done" else "none"
    elif (form == "s" and "now" in chain) or (sentence[start:end].lower() in STANDING and (form == "s" or beside)):
        modality, tense = "done", "progressive"
    elif (form == "base" and _many_say(sentence, start, beside, actor_ends)) or (
        form == "s" and (beside or led < start)
    ):
        modality, tense = "present", "past"
    elif form in ("past", "past/part"):
        modality, tense = "done", "past"
        named = (word == "," and led < start) or (before is None and _BY.match(sentence, end) is not None)
        # “that subpoena, sent by the agency, …”, “Barred by a judge since May, the agency …”
        passive = form == "past/part" and (
            named or _reduced(sentence, before, group, end, actor_ends, led if led < group else -1)
        )
        if form == "past/part" and word in DETERMINER:
            modality = "unsaid"  # “the restricted database”
    elif form == "part" and _SHARED.search(sentence, 0, start):
        modality, tense = "done", "perfect"
    elif form == "part":
        modality, tense, passive = "done", "past", True
    if negative and modality in ("done", "planned"):
        modality = "denied"
    if not chain and sentence[start:end] in WISHED and _OWNER.search(sentence, 0, start):
        modality = "unsaid"  # “granted the director’s requested injunction”
    if GUESSED & set(chain) or ("being" in chain and word == "from"):
        modality = "unsaid"  # “to keep the data from being used”
    if modality == "done" and (
        (HABIT & set(chain) and not (form == "ing" and HAVE & set(chain)))
        or (not SAYING.match(sentence, start) and _FOR_YEARS.search(sentence, start, start + HABITUAL))
        or _FOR_YEARS.search(sentence, max(0, group - len(" for many years ")), group)
    ):
        modality = "unsaid"
    settled = passive and not chain and led < start and told_when(sentence, end, dates)
    if modality in ("done", "planned", "present") and not settled:
        coordinate = (
            form in ("past", "past/part") and not passive and _AND.search(sentence, max(0, group - 60), group)
        )
        if coordinate and any(coordinate.start() < end <= group for end in actor_ends):
            coordinate = None  # “she would look at it, and on Thursday her office asked”: a clause of its own
        modality = (
            doubt.taken_back(sentence, coordinate.start() if coordinate else group, bool(coordinate), led) or modality
        )
    return Reading(modality, passive, tense, since, group)


_APPOSED = re.compile(r",\s+(?:the|an?|its|then|now|who|[\w-]+[’']s)\s[^,;]*$")
"""An apposition that is not over: “Ana Reed, the panel’s top Democrat”."""


def _apposed(sentence: str, before: re.Match[str], form: str, actor_ends: frozenset[int]) -> bool:
    """Whether an apposition that ends with a doer stands before a verb: “Reed, the panel’s Democrat, asks”."""
    return (
        before[0] == ","
        and form == "s"
        and before.start() in actor_ends
        and _APPOSED.search(sentence, 0, before.start()) is not None
    )


def _many_say(sentence: str, verb: int, beside: bool, actor_ends: frozenset[int]) -> bool:
    """Whether several, named right before the *verb* or before where they are at home, do it in the present."""
    if beside:
        return _WE_SAY.search(sentence, 0, verb) is not None
    return any(
        _PLACED.fullmatch(sentence, end, verb) and _WE_SAY.search(f"{sentence[:end]} ")
        for end in actor_ends
        if end < verb
    )


def told_when(sentence: str, end: int, dates: tuple[tuple[int, int], ...]) -> bool:
    """Whether what ends at *end* has its day: “would stop under a decree approved Tuesday”, which there is."""
    return any(0 <= first - end <= DATED and _DATED.fullmatch(sentence, end, first) for first, _ in dates)


_CLAUSE = re.compile(
    r"(?:\s+(?:in|to|during|before)\s+(?:[\w.’'-]+\s+){0,4}?(?:filings?|declaration|affidavit|papers|documents?|letter|report"
    r"|statement|testimony|court|judge|lawmakers|Congress|senators|reporters|hearing|panel|committee|memo|e-?mail|interview))?"
    r"(?:\s+(?:on\s+)?\w+day)?\s+that\s+(?:(?:the|its?|their|they|he|she|we|an?|some|more|about|nearly|at|no|all)\b|(?-i:[A-Z\d])"
    r"|(?:[\w’'-]+\s+){1,3}(?:ha[sd]|have|were|was|are|is|would|could|did)\b)",
    re.IGNORECASE,
)


_REPORTS = re.compile(
    r"\W?\w*report(?:ed|s|ing)?\s+(?:not\s+|also\s+)?[a-z]+ing\b(?!\s+(?:data|records)\b)", re.IGNORECASE
)
"""What somebody says of himself: “five states reported receiving inquiries”."""


_ANSWERS = re.compile(
    r".{0,2}report\w*\s+to\s+(?:[\w.’'-]+\s+){1,7}?(?:which|what|whether|how|why|on|that)\b", re.IGNORECASE
)
"""What an office is told, and is no record: “report to the budget office which rules stand in the way”."""


def speaks(sentence: str, end: int, dates: tuple[tuple[int, int], ...]) -> bool:
    """Whether the verb that ends at *end* says something, and hands nothing over: “disclosed on Tuesday that it …”.

    *dates* are the places where the sentence names a time; one of them may stand between.
    """
    between = next((last for first, last in dates if 0 <= first - end <= len(" on ")), end)
    if _CLAUSE.match(sentence, between) is not None:
        return True
    begin = max(0, end - len("reported"))
    return _REPORTS.match(sentence, begin) is not None or _ANSWERS.match(sentence, begin) is not None


def _auxiliary(word: str) -> bool:
    small = word.lower().replace("’", "'")
    if word == "May":
        return False  # the month
    if small in BE or small in HAVE or small in DO or small in PLAN or small in MODAL or small in NOT:
        return True
    if small in ADVERB or small == "to":
        return True
    return small.endswith("ly") and len(small) > 4 and word[0].islower() and small not in NO_ADVERB


_OBJECT = re.compile(
    r"\s+(?:(?:the|an?|its|their|his|her|that|some|several|more\s+than)\s+(?!same\b)\w|(?:it|them)\b(?!\s+by\b))"
)
"""The beginning of an object, which a verb has that tells of its subject: “the appointee granted an injunction”."""


_BY = re.compile(r"\s+by\s+(?:the\s+|an?\s+)?(?!\w+day\b|\w+ing\b|\d|(?:late|early|mid|next|last|then|now)\b)")
"""“by” before whoever did it, not before the day: “SAVE, overhauled by the department, …”."""


_TO_WHOM = re.compile(r"\s+(?:(?:over|out|along|directly)\s+)?(?:to|with)\s+(?:the\s+)?(?-i:[A-Z])")
"""Who got what is named before: “the records, handed to Homeland Security in April, …”."""


def _reduced(
    sentence: str, before: re.Match[str] | None, group: int, verb_end: int, actor_ends: frozenset[int], led: int
) -> bool:
    """Tell “the agreement signed Monday” from “the agency signed”: no doer stands right before the verb.

    Nor after *led*, where the noun stands to which it was done; -1 where there is none.
    """
    if before is None:
        return False
    if before[0] == "," and (_BY.match(sentence, verb_end) or _TO_WHOM.match(sentence, verb_end)):
        return True
    if before.end() in actor_ends or not before[0][0].isalpha():
        return False
    if _OBJECT.match(sentence, verb_end):
        return False
    word = before[0].lower()
    if word in ("who", "which", "that", "it", "they", "he", "she", "and", "but", "or", "then", "today"):
        return False
    if before[0][0].isupper() and before.start() > 0:
        return False
    return not any(led < end and 0 <= group - end < 60 and "," not in sentence[end:group] for end in actor_ends) or (
        re.match(r"\s+\w+(?:\s+\w+)?\s+(?:by|between|with)\b", sentence[group:]) is not None
    )
