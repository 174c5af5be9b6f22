"""The tense of an English clause, from the verb nearest to a time expression.

It refuses to guess: a clause without a verb form listed here has no tense.
"""

from __future__ import annotations

import re

WORDS = re.compile(r"[A-Za-z']+")
MODALS = frozenset(
    """
    will would shall won't may might can could should must need to they'll he'll she'll it'll we'll i'll
    you'll wo gonna
    """.split()
)
"""Words that make the verb after them point forward."""
AUXILIARIES = frozenset("be have not also only then soon".split())
"""Words that may stand between a modal and its participle."""
FUTURE = frozenset(
    """
    will would shall won't expected scheduled due planned planning slated upcoming deadline expires
    expire starting beginning effective begins opens forthcoming tomorrow may might could should must
    can gonna
    """.split()
)
"""Words that point forward."""
WITH_TO = frozenset(
    "plans plan hopes hope intends intend expects expect set going wants due prepares likely is are".split()
)
"""Words that point forward before "to" and a verb."""
SCHEDULED = frozenset(
    """
    goes opens closes starts begins ends expires sentences meets returns votes resumes concludes launches premieres
    arrives leaves debuts reopens convenes hosts faces matures airs open close vote meet resume expire
    """.split()
)
"""Verbs whose present tense, with a date, tells what is fixed for a day to come."""
DETERMINERS = frozenset("a an the this that its his her their no any".split())
"""Words after which a verb of the list above is a noun."""
MANNER = 3
"""How many words before such a noun "by" may stand: "by a single vote"."""
DECIDED = frozenset(
    """
    voted agreed decided plans planned pledged promised vowed ordered asked wants wanted hopes hoped scheduled
    required needs needed intends intended expects expected prepares prepared told urged ready
    """.split()
)
"""Words before "to" and a verb that tells of what is still to be done."""
INFINITIVE = 4
"""How many words may stand between such a word and its infinitive: "voted 5-4 to close"."""
ORDERED = frozenset("ordered told asked urged given instructed required wants demanded".split())
"""Verbs after which "by" and a date set a term."""
TERM = 10
"""How many words may stand between such a verb and the date."""
PAST = frozenset(
    """
    was were had did has have been said told went came made took began won lost left met held sent gave
    found became saw rose fell sold bought got led ran spoke wrote knew built grew drew broke hit quit
    cut shot flew kept paid stood struck swept threw withdrew since ago last hurt brought thought caught
    taught sought fought rode drove chose froze sank swore wore bore tore set spent slept laid lay ate hid
    stole sat spread put woke rang heard felt fled dealt upheld oversaw overcame undertook sprang shone swam
    clung crept wept hung leapt swung
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


def _noun(words: list[str], place: int) -> bool:
    """Tell whether the word at *place* is a noun: "a vote", "by a single vote"."""
    by = place >= MANNER and words[place - MANNER] == "by" and words[place - 2] in DETERMINERS
    return place > 0 and (words[place - 1] in DETERMINERS or by)


def direction(words: list[str], place: int) -> str:
    """Give what the word at *place* says: "past", "future" or ""."""
    word = words[place]
    if word in FUTURE:
        return "future"
    if word in ("set", "due") and words[place + 1 : place + 2] == ["for"]:
        return "future"
    if word in WITH_TO and words[place + 1 : place + 2] == ["to"]:
        return "future"
    if word in SCHEDULED and not _noun(words, place):
        return "future" if place and words[place - 1] in MODALS else "future?"
    if word == "to" and place and set(words[max(0, place - INFINITIVE) : place]) & DECIDED:
        return "future?"
    past = word in PAST or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST)
    if not past:
        if word == "to" and words[place + 1 : place + 2] == ["be"]:
            return "future"
        return "future" if word.endswith("'ll") else ""
    if place and words[place - 1] in ("is", "are"):
        return "future?"
    before = place - 1
    while before >= 0 and place - before < 4 and (words[before] in AUXILIARIES or words[before].endswith("ly")):
        before -= 1
    if before >= 0 and before < place - 1 and words[before] in MODALS:
        return "future"
    return "past"


def term(words: list[str]) -> bool:
    """Tell whether *words* set a term for what was ordered: "ordered them off by", "given until"."""
    last, reach = words[-3:], words[-TERM:]
    return (("by" in last or "before" in last) and not ORDERED.isdisjoint(reach)) or (
        "until" in last and "given" in reach
    )


def tense(before: str, after: str) -> str:
    """Give the tense of an expression between *before* and *after*; "?" where the verb is not close.

    >>> tense("the agreement signed ", " between the two agencies")
    'past'
    >>> tense("The board will meet ", " in Boston")
    'future'
    """
    words = WORDS.findall(before.lower())
    if term(words):
        return "future"
    for place in range(len(words) - 1, -1, -1):
        found = direction(words, place)
        if found:
            return found if len(words) - place <= CLOSE or found.endswith("?") else found + "?"
    words = WORDS.findall(after.lower())
    for place in range(len(words)):
        found = direction(words, place)
        if found:
            return found.rstrip("?") + "?"
    return "future?" if before.lower().rstrip().endswith("until") else ""
