"""The tense of an English clause, from the verb nearest to a time expression.

It refuses to guess: a clause without a verb form listed here has no tense.
"""

from __future__ import annotations

import re

WORDS = re.compile(r"[A-Za-z']+")
MODALS = frozenset(
    """
    will would shall won't may might can could should must to they'll he'll she'll it'll we'll i'll
    you'll wo gonna
    """.split()
)
"""Words that make the verb after them point forward."""
AUXILIARIES = frozenset(
    """
    be have not also only then soon
    """.split()
)
"""Words that may stand between a modal and its participle."""
FUTURE = frozenset(
    """
    will would shall won't expected scheduled due planned planning slated upcoming deadline expires
    expire starting beginning effective begins opens forthcoming tomorrow may might could should must
    can gonna until
    """.split()
)
"""Words that point forward."""
WITH_TO = frozenset(
    """
    plans plan hopes hope intends intend expects expect set going wants due prepares likely is are
    """.split()
)
"""Words that point forward before "to" and a verb."""
PAST = frozenset(
    """
    was were had did has have been said told went came made took began won lost left met held sent gave
    found became saw rose fell sold bought got led ran spoke wrote knew built grew drew broke hit quit
    cut shot flew kept paid stood struck swept threw withdrew since ago last hurt brought thought caught
    taught sought fought rode drove chose froze sank swore wore bore tore set
    """.split()
)
"""Words that point back; a word in -ed does so too."""
NO_PAST = frozenset(
    """
    need speed seed feed indeed proceed exceed succeed hundred united bed red deed breed agreed-upon
    ahmed ted fred alfred limited unspecified unchanged
    """.split()
)
"""Words in -ed that are no past."""


CLOSE = 2
"""How many words from its verb an expression may stand and still surely take its tense."""


def direction(words: list[str], place: int) -> str:
    """Give what the word at *place* says: "past", "future" or ""."""
    word = words[place]
    if word in FUTURE:
        return "future"
    if word in ("set", "due") and words[place + 1 : place + 2] == ["for"]:
        return "future"
    if word in WITH_TO and words[place + 1 : place + 2] == ["to"]:
        return "future"
    past = word in PAST or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST)
    if not past:
        if word == "to" and words[place + 1 : place + 2] == ["be"]:
            return "future"
        return "future" if word.endswith("'ll") else ""
    before = place - 1
    while before >= 0 and place - before < 4 and (words[before] in AUXILIARIES or words[before].endswith("ly")):
        before -= 1
    if before >= 0 and before < place - 1 and words[before] in MODALS:
        return "future"
    return "past"


def tense(before: str, after: str) -> str:
    """Give the tense of an expression between *before* and *after*; "?" where the verb is not close.

    >>> tense("the agreement signed ", " between the two agencies")
    'past'
    >>> tense("The board will meet ", " in Boston")
    'future'
    """
    words = WORDS.findall(before.lower())
    for place in range(len(words) - 1, -1, -1):
        found = direction(words, place)
        if found:
            return found if len(words) - place <= CLOSE else found + "?"
    words = WORDS.findall(after.lower())
    for place in range(len(words)):
        found = direction(words, place)
        if found:
            return found + "?"
    return ""
