"""Says whether the story has made plain of which records a deed is told whose sentence names none.

“The department wrote to each of them on Aug. 18”, “Kansas sent its file a week later”: a deed of those of whom the
story told that they hold the records, or asked for them, done to what stands for records, with nobody else to whom
it is done. What is told of anything else needs its own noun.
"""

from __future__ import annotations

import re

from extract import clauses, objects, standins
from extract.lexicon import Phrase
from extract.mentions import Mention
from extract.scene import ASKING, Scene

KINDS = ("disclosure", "request")
"""Kinds of deed whose object is records."""
FAR = 4
"""Sentences after records were last spoken of within which a noun may stand for them."""
_RECIPIENT = re.compile(
    r"\b(?:to|with)\s+(?!(?:help|comply|avoid|meet|see|check|be|do|get|keep|verify|find|match|use|make|have|join|work)\b)"
    r"(?P<whom>(?:(?:the|an?|its|their|his|her|federal|state)\s+)*[\w’'.-]+(?:\s+[\w’'.-]+)?)"
)
"""To whom something goes."""
_KNOWN = re.compile(
    r"(?:(?:the|its|their|federal|both|all|two)\s+)*(?:them|it|investigators|agents|officers|lawyers|feds|government|Washington|agency|agencies"
    r"|departments?|office|federal\b)"
)
"""Who may be meant by one of the story."""
_ASKED = re.compile(
    r"(?:each|all|both|most|half|some|every\s+\w+|one|two|three|four|five|six|ten|dozens|\d+|another|several|them|it|other|others|the\s+rest)\b"
)
"""Who may be meant by those who are asked."""
_ABOUT = re.compile(
    r"\b(?:letters?|e-?mails?|notices?|documents|materials?|papers|forms|information|results?|memos?|reminders?|calls?|wrote)\b"
    r"(?:[^.;,]|\.(?=\s\d)){0,40}?\s(?:about|on(?!\s+(?:[A-Z]|the\s+\d|\d))|over|regarding|concerning|announcing|explaining|warning|inviting|thanking|promoting|praising"
    r"|offering|congratulating)\b"
)
"""What a paper is about that asks for no records: “a letter about a new logo”."""
_PRONOUN = re.compile(
    r"it|they|(?:the|that|this|its|their|his|her)\s+(?:agency|department|office|bureau)"
    r"|(?:(?:the|federal)\s+)?(?:agents|staffers|operatives|officers)",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:^|[,;:—–]\s+|\b(?:and|but|while|after|before|that)\s+)[“\"]?"
    r"(?P<who>(?:(?:the|that|its)\s+(?:agency|department|office|bureau|state|county|company)[’']s\s+)?(?:(?:the|an?|its|their|his|her|two|three|four|five|six|some|several|most|many|other|another|all|both|one|\d+)\s+)*"
    r"(?:(?P<whose>staff|state|county|city|town|local|federal|government|agency|department|immigration|deportation|field|elections?|senior|tax|career)\s+)?"
    r"(?:officials?|officers?|lawyers?|attorneys?|inspectors?|agents?|engineers?|staff(?:ers?)?|employees?|workers?|clerks?|counties|registrars?"
    r"|administrators?|technicians?|investigators?|analysts?|leaders|managers?|supervisors?|operatives?|hospitals?|of\s+(?:them|those)|[Mm]ost|[Ss]ome|[Oo]thers"
    r"|[Aa]nother|[Bb]oth|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|a\s+(?:few|second|third|dozen))"
    r"(?:\s+(?:of\s+(?:them|those)|in\s+[A-Z]\w+(?:\s+[A-Z]\w+)?|there|at\s+the\s+(?:agency|department|office)))?)\s+$",
    re.IGNORECASE,
)
"""Staff, or some of those told of, right before a verb: “two clerks complied”, “an officer in Atlanta got one”."""
_NOT = {
    "from": ("federal", "government", "immigration", "deportation"),
    "to": ("state", "county", "city", "town", "local"),
}
"""Whose staff does not hold the records, or asks for none."""
_LOCAL = re.compile(r"(?:clerks?|counties|registrars?|hospitals?)$", re.IGNORECASE)
"""Those who only hold records."""
_SOME = re.compile(r"(?:most|some|others?|another|both|one|two|three|four|several|a\s+\w+)", re.IGNORECASE)
"""Words for some of those whom the sentence before tells of."""
_STRANGER = re.compile(
    r"\b(?:to|with)\s+(?:her|him|me|us|you|(?:the\s+|a\s+)?(?:reporters?|newspapers?|journalists?|press|media|public|printer|governor|lawmakers"
    r"|legislature|Congress|judge|court|families|parents|neighbors?|customers?))\b"
)
"""Those who are none of the story: “gave it to her”."""
_SAYING = re.compile(r"^[^.;]*?\b(?:that|whether|why|how|if|about|to)\b")
"""What follows a verb of asking that asks no records."""
_HANDED = re.compile(r"hand|turn|g[ia]v|sen[dt]|provid|releas", re.IGNORECASE)
"""Verbs whose “it” is the records, not the request."""
_WAS = re.compile(r"\b(?:was|were|(?:has|have|had)\s+been|got)\s+(?:\w+\s+)?$")
"""The auxiliaries of a passive."""
_SECOND = re.compile(r"(?:,|\b(?:and|but|then))\s+(?:(?:it|they|he|she|which|who|then|also|later)\s+)*$")
"""What stands before the second of two verbs."""
_THING = re.compile(
    r"\b(?:received|got|won|took|arrested|detained|bought|made|built|found|drew|wrote|asked(?:\s+\w+)?\s+for|collected|took|issued|held|had|sent|has)\s+"
    r"(?:an?|the|some|new|two|three|\$?\d[\d,.]*)\s+(?:[\w$’'.-]+\s+){0,3}?(?P<what>[a-z][\w’'-]+)\b(?=\s*(?:[,.]|away|in|on|for|last|and|to|from)\b|,)"
)
"""The object of the first of two verbs."""
_SENDER = re.compile(
    r"\bfrom\s+(?P<whom>(?:(?:the|an?|its|their|his|her|federal|state)\s+)*[\w’'.-]+(?:\s+[\w’'.-]+)?)"
)
"""From whom something comes."""
NEAR = 120
"""Characters before a verb in which its subject stands."""
NEXT = 120
"""Characters after a verb in which stands to whom something goes."""


def staff(text: str, group: int) -> tuple[int, int] | None:
    """Return where staff, or some of those told of, stand right before a verb group: “two clerks complied”."""
    found = _STAFF.search(text, max(0, group - NEAR), group)
    return found.span("who") if found else None


def given(scene: Scene, phrase: Phrase, group: int, verb: tuple[int, int]) -> bool:
    """Whether the subject of a passive is staff of those who asked, who are given a record."""
    if scene.lexicon.language != "en" or phrase.kind != "disclosure" or scene.context.age > FAR:
        return False
    gets = objects.GIVEN.match(scene.text, verb[0])
    if gets is None or not scene.context.receivers or staff(scene.text, group) is None:
        return False
    return any(verb[1] <= each.start < gets.end() and each.record for each in scene.mentions)


def by_role(scene: Scene, phrase: Phrase, match: re.Match[str], group: int, doer: Mention | None) -> Mention | None:
    """Return who does what a phrase tells, whose verb group begins at *group*; *doer* may be a pronoun or nobody.

    Who holds the records gives them, who asked for them gets them: “the department received four subpoenas”, “two
    clerks complied”, whoever was named last.
    """
    context = scene.context
    if scene.lexicon.language != "en" or phrase.kind not in KINDS or phrase.does not in _NOT or context.age > FAR:
        return doer
    if doer is None:
        found = _STAFF.search(scene.text, max(0, group - NEAR), group)
        if found is None or (found["whose"] or "").lower() in _NOT[phrase.does]:
            return None
        if phrase.does == "to" and _LOCAL.search(found["who"]):
            return None
        if scene.context.age and _SOME.fullmatch(found["who"]):
            return None
        span = found.span("who")
    else:
        span = (doer.start, doer.end)
        if _PRONOUN.fullmatch(scene.text, *span) is None:
            return doer
        if any(each.type == "agency" and each.end <= span[0] for each in scene.mentions):
            return doer  # named in the sentence itself
    sides = (context.receivers, context.holders)
    ours, theirs = sides if phrase.does == "to" else sides[::-1]
    ours = tuple(each for each in ours if each not in theirs)
    if not ours or (doer is not None and (doer.id in ours or doer.id not in theirs)):
        return doer
    if phrase.does == "from" and not _among(scene, match, needed=False):
        return doer
    return Mention(*span, "state" if scene.vocabulary.agencies[ours[0]].group else "agency", ours[0])


def resumed(
    scene: Scene, phrase: Phrase, match: re.Match[str], group: int, passive: bool, doer: Mention | None
) -> bool:
    """Whether what the phrase is done to, from its verb group at *group* on, stands for records told before."""
    verb = match.span("verb")
    if scene.lexicon.language != "en":
        return clauses.resumed(scene, group, verb[0])
    if phrase.kind not in KINDS or (doer is not None and ";" in scene.text[doer.end : group]):
        return False
    if scene.context.age == 0 and standins.pronoun(scene.text, group, verb, match.end(), passive):
        return _plain_pronoun(scene, verb[1], group)
    return (
        scene.context.age <= FAR
        and standins.noun(scene.text, group, verb, match.end(), passive, scene.spoken or scene.context.age == 0)
        and _plain(scene, phrase, match, doer, passive)
    )


def _plain_pronoun(scene: Scene, end: int, group: int) -> bool:
    """Whether a pronoun after a verb that ends at *end* stands for records, and goes to nobody outside the story."""
    strange = _STRANGER.search(scene.text, end, end + NEXT) is not None
    return not (strange or _rival(scene, group))


def _rival(scene: Scene, group: int) -> bool:
    """Whether a pronoun after the verb group at *group* stands for something else that its sentence names first.

    “The state received a grant and shared it”: a second verb, whose first has an object that is no record.
    """
    if not _SECOND.search(scene.text, 0, group) or any(each.record and each.end <= group for each in scene.mentions):
        return False
    return any(standins.CARRIER.fullmatch(each["what"]) is None for each in _THING.finditer(scene.text, 0, group))


def told(scene: Scene, phrase: Phrase, match: re.Match[str], doer: Mention | None, passive: bool) -> bool:
    """Whether the story has made plain of which records a phrase tells that names none: “wrote to each of them”."""
    if scene.lexicon.language != "en" or scene.context.age > FAR or not _plain(scene, phrase, match, doer, passive):
        return False
    if passive and doer is None and not _done_to_holders(scene, match):
        return False
    asked = scene.context.asked or ASKING.search(scene.text) is not None
    if match["verb"].lower().startswith("ask") and _SAYING.search(scene.text, match.end(), match.end() + NEXT):
        return False
    if phrase.kind == "disclosure":
        if _HANDED.match(match["verb"]):
            verb = match.span("verb")
            return scene.context.age == 0 and _plain_pronoun(scene, verb[1], verb[0])
        return asked  # “granted it”
    if not asked:
        return False
    if phrase.does == "from":
        return _named_there(scene, match, _SENDER, ("agency", "executive", "pronoun"), _KNOWN)
    return _named_there(scene, match, _RECIPIENT, ("state", "holder", "agency", "pronoun"), _ASKED)


def _done_to_holders(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a passive without a doer has a subject of the story: “the agency was first approached in April”."""
    verb = match.start("verb")
    auxiliary = _WAS.search(scene.text, max(0, verb - NEAR), verb)
    if match.start() < verb or auxiliary is None:
        return match.start() < verb
    group = auxiliary.start()
    subject = [each for each in scene.mentions if each.end + 1 >= group > each.start]
    if subject:
        return subject[0].type in ("state", "holder", "agency", "pronoun")
    return staff(scene.text, group) is not None


def _plain(scene: Scene, phrase: Phrase, match: re.Match[str], doer: Mention | None, passive: bool) -> bool:
    context = scene.context
    if not (context.holders and (context.systems or context.receivers)):
        return False
    if _ABOUT.search(scene.text, match.start(), match.end() + NEXT):
        return False
    if doer is not None and not _takes_part(scene, phrase, doer):
        return False
    needed = (passive or doer is None) and not context.receivers
    return phrase.kind == "request" or phrase.does == "to" or _among(scene, match, needed)


def _takes_part(scene: Scene, phrase: Phrase, doer: Mention) -> bool:
    """Whether *doer* is one of those of whom the story tells that they hold the records, or asked for them."""
    context = scene.context
    own = {line for each in (*context.holders, *scene.owners(context.systems)) for line in scene.line(each)}
    if phrase.does == "from":
        if doer.type in ("state", "holder"):
            return True
        return doer.id in scene.vocabulary.agencies and bool(scene.line(doer.id) & own)
    if doer.type == "executive":
        return True
    if doer.id not in scene.vocabulary.agencies or doer.type == "state":
        return False
    asking = {line for each in context.receivers for line in scene.line(each)}
    return bool(scene.line(doer.id) & asking) or (
        (phrase.needs == "records" or not context.receivers) and not scene.line(doer.id) & own
    )


def _named_there(
    scene: Scene,
    match: re.Match[str],
    place: re.Pattern[str],
    types: tuple[str, ...],
    meant: re.Pattern[str],
    missing: bool = True,
) -> bool:
    """Whether whom *place* finds after the verb is of one of *types* or *meant*; *missing* where it finds nobody."""
    found = place.search(scene.text, match.start("verb"), match.end() + NEXT)
    if found is None:
        return missing
    low, high = found.span("whom")
    named = any(low <= each.start < high and each.type in types for each in scene.mentions)
    return named or meant.match(found["whom"]) is not None


def _among(scene: Scene, match: re.Match[str], needed: bool) -> bool:
    """Whether what is given goes to one of whom the story tells, or to nobody said, unless that is *needed*."""
    return _named_there(scene, match, _RECIPIENT, ("agency", "executive", "pronoun"), _KNOWN, not needed)
