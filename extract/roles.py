"""Says who does a deed of the story where only staff, a pronoun or nobody is named: by whose part it is."""

from __future__ import annotations

import re

from extract import objects, recipients
from extract.lexicon import Phrase
from extract.mentions import Mention
from extract.scene import Scene

KINDS = ("disclosure", "request")
"""Kinds of deed whose object is records."""
FAR = 4
"""Sentences after records were last spoken of within which a deed of the story may leave them out."""
_PRONOUN = re.compile(
    r"it|they|(?:the|that|this|its|their|his|her)\s+(?:agency|department|office|bureau)"
    r"|(?:(?:the|federal)\s+)?(?:agents|staffers|operatives|officers)",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:^|[,;:—–]\s+|\b(?:and|but|while|after|before|that)\s+)[“\"]?"
    r"(?P<who>(?:(?:the|that|its)\s+(?:agency|department|office|bureau|state|county|company)[’']s\s+)?(?:(?:the|an?|its|their|his|her|two|three|four|five|six|some|several|most|many|other|another|all|both|one|\d+)\s+)*"
    r"(?:(?P<whose>staff|state|county|city|town|local|federal|government|agency|department|field|elections?|senior|tax|career)\s+)?"
    r"(?:officials?|officers?|lawyers?|attorneys?|inspectors?|agents?|engineers?|staff(?:ers?)?|employees?|workers?|clerks?|counties|registrars?"
    r"|administrators?|technicians?|investigators?|analysts?|leaders|managers?|supervisors?|operatives?|hospitals?|of\s+(?:them|those)|[Mm]ost|[Ss]ome|[Oo]thers"
    r"|[Aa]nother|[Bb]oth|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|a\s+(?:few|second|third|dozen))"
    r"(?:\s+(?:of\s+(?:them|those)|in\s+[A-Z]\w+(?:\s+[A-Z]\w+)?|there|at\s+the\s+(?:agency|department|office)))?)\s+$",
    re.IGNORECASE,
)
"""Staff, or some of those told of, right before a verb: “two clerks complied”, “an officer in Atlanta got one”."""
_NOT = {
    "from": ("federal", "government"),
    "to": ("state", "county", "city", "town", "local"),
}
"""Whose staff does not hold the records, or asks for none."""
_LOCAL = re.compile(r"(?:clerks?|counties|registrars?|hospitals?)$", re.IGNORECASE)
"""Those who only hold records."""
_SOME = re.compile(r"(?:most|some|others?|another|both|one|two|three|four|several|a\s+\w+)", re.IGNORECASE)
"""Words for some of those whom the sentence before tells of."""
_PARTIES = re.compile(
    r"(?:^|[,;:—–]\s+|\b(?:and|but|that|which|before|after|when|since|once)\s+)[“\"]?"
    r"(?P<who>(?:the\s+|these\s+|those\s+|both\s+|all\s+)*(?:two(?:\s+of\s+them)?|both|they"
    r"|(?:agencies|departments|sides|parties|offices|governments)))\s+$",
    re.IGNORECASE,
)
"""Those who agree, where they have been named before, right before a verb: “the two signed a memorandum”."""
NEAR = 120
"""Characters before a verb in which its subject stands."""


def staff(text: str, group: int) -> tuple[int, int] | None:
    """Return where staff, or some of those told of, stand right before a verb group: “two clerks complied”."""
    found = _named(text, group)
    return found.span("who") if found else None


def _named(text: str, group: int) -> re.Match[str] | None:
    return _STAFF.search(text, max(0, group - NEAR), group)


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
        found = _named(scene.text, group)
        if found is None or (found["whose"] or "").lower() in _NOT[phrase.does]:
            return None
        if phrase.does == "to" and _LOCAL.search(found["who"]):
            return None
        if context.age and _SOME.fullmatch(found["who"]):
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
    if phrase.does == "from" and not recipients.among(scene, match, needed=False):
        return doer
    return Mention(*span, "state" if scene.vocabulary.agencies[ours[0]].group else "agency", ours[0])


def parties(scene: Scene, phrase: Phrase, group: int, doer: Mention | None) -> Mention | None:
    """Return *doer*, or the two who agree where only “the two” or “they” stands before the verb group at *group*."""
    if doer is not None or phrase.kind != "agreement" or scene.lexicon.language != "en":
        return doer
    who = _PARTIES.search(scene.text, max(0, group - NEAR), group)
    if who is None:
        return None
    context = scene.context
    named = len({*scene.agencies} - scene.groups) > 1 or (context.near and context.holders and context.receivers)
    return Mention(*who.span("who"), "agency", "") if named else None
