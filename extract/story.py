"""Says whether the story has made plain of which records a deed is told whose sentence names none.

“The department wrote to each of them on Aug. 18”, “Kansas sent its file a week later”: a deed of those of whom the
story told that they hold the records, or asked for them, done to what stands for records, with nobody else to whom
it is done. What is told of anything else needs its own noun.
"""

from __future__ import annotations

import re

from extract import recipients, roles, standins
from extract.languages.es import standins as spanish
from extract.lexicon import Phrase
from extract.mentions import Mention
from extract.scene import ASKING, Scene

NOUN = 2
"""Sentences after records were last spoken of within which a noun may stand for them, whoever gets them."""
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


def resumed(
    scene: Scene, phrase: Phrase, match: re.Match[str], group: int, passive: bool, doer: Mention | None
) -> bool:
    """Whether what the phrase is done to, from its verb group at *group* on, stands for records told before."""
    verb = match.span("verb")
    if scene.lexicon.language == "es":
        last = scene.context.deed.kind if scene.context.deed is not None else ""
        return scene.context.near and spanish.resumed(scene.text, phrase.kind, group, verb, last)
    if scene.lexicon.language != "en":
        return False
    if phrase.kind not in roles.KINDS or (doer is not None and ";" in scene.text[doer.end : group]):
        return False
    named = scene.spoken and any(each.record and each.end <= group for each in scene.mentions)
    if (named or scene.context.age == 0) and standins.pronoun(scene.text, group, verb, match.end(), passive):
        return _plain_pronoun(scene, verb[1], group)
    beside = scene.spoken or scene.context.age == 0
    plain = 1 + beside + (beside and phrase.kind == "request")
    age = scene.context.age
    return (
        (scene.spoken or age <= NOUN or (age <= roles.FAR and recipients.among(scene, match, needed=True)))
        and standins.noun(scene.text, group, verb, match.end(), passive, plain)
        and _plain(scene, phrase, match, doer, passive)
    )


def _plain_pronoun(scene: Scene, end: int, group: int) -> bool:
    """Whether a pronoun after a verb that ends at *end* stands for records, and goes to nobody outside the story."""
    strange = _STRANGER.search(scene.text, end, end + recipients.NEXT) is not None
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
    if (
        scene.lexicon.language != "en"
        or scene.context.age > roles.FAR
        or not _plain(scene, phrase, match, doer, passive)
    ):
        return False
    if phrase.kind == "agreement":
        return scene.context.agreed <= NOUN
    if passive and doer is None and not _done_to_holders(scene, match):
        return False
    asked = scene.context.asked or ASKING.search(scene.text) is not None
    if match["verb"].lower().startswith("ask") and _SAYING.search(
        scene.text, match.end(), match.end() + recipients.NEXT
    ):
        return False
    if phrase.kind == "disclosure":
        if _HANDED.match(match["verb"]):
            verb = match.span("verb")
            return scene.context.age == 0 and _plain_pronoun(scene, verb[1], verb[0])
        return asked  # “granted it”
    if not asked:
        return False
    if phrase.does == "from":
        return recipients.named_there(
            scene, match, recipients.SENDER, ("agency", "executive", "pronoun"), recipients.KNOWN
        )
    return recipients.named_there(
        scene, match, recipients.RECIPIENT, ("state", "holder", "agency", "pronoun"), _ASKED
    )


def _done_to_holders(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a passive without a doer has a subject of the story: “the agency was first approached in April”."""
    verb = match.start("verb")
    auxiliary = _WAS.search(scene.text, max(0, verb - roles.NEAR), verb)
    if match.start() < verb or auxiliary is None:
        return match.start() < verb
    group = auxiliary.start()
    subject = [each for each in scene.mentions if each.end + 1 >= group > each.start]
    if subject:
        return subject[0].type in ("state", "holder", "agency", "pronoun")
    return roles.staff(scene.text, group) is not None


def _plain(scene: Scene, phrase: Phrase, match: re.Match[str], doer: Mention | None, passive: bool) -> bool:
    context = scene.context
    if not (context.holders and (context.systems or context.receivers)):
        return False
    if _ABOUT.search(scene.text, match.start(), match.end() + recipients.NEXT):
        return False
    if doer is not None and phrase.kind != "agreement" and not _takes_part(scene, phrase, doer):
        return False
    needed = (passive or doer is None) and not context.receivers
    return phrase.kind == "request" or phrase.does == "to" or recipients.among(scene, match, needed)


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
