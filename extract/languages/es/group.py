"""Finds the words of a Spanish verb group: the auxiliaries, pronouns and adverbs before its verb."""

from __future__ import annotations

import re

from extract.languages.accents import bare
from extract.languages.conjugate import GERUND, PARTICIPLE

CLITIC = frozenset("se le les lo la los las me te nos os".split())
OBJECT = frozenset("lo la los las".split())
NOT = frozenset("no nunca jamas tampoco ni apenas nadie".split())
ADVERB = frozenset(
    "ya tambien aun todavia ademas luego despues recien ahora solo siempre entonces hoy ayer anteayer asi".split()
)
HAVE = frozenset("ha han habia habian hubo hubieron".split())
HAVE_NOT = frozenset("haya hayan hubiera hubieran hubiese hubiesen habria habrian".split())
HAVE_YET = frozenset("habra habran".split())
BE = frozenset("fue fueron sido".split())
BE_NOT = frozenset("es son era eran ser sea sean fuera fueran sera seran seria serian siendo".split())
BECAME = frozenset("quedo quedaron resulto resultaron".split())
STATE = frozenset(
    "estar esta estan estaba estaban estuvo estuvieron sigue siguen siguio siguieron continua continuan".split()
)
UNDER_WAY = frozenset(
    "esta estan estaba estaban estuvo estuvieron estado sigue siguen siguio siguieron seguido "
    "continua continuan viene vienen venido lleva llevan llevado acabo acabaron termino terminaron fue fueron".split()
)
NOW = frozenset("esta estan sigue siguen continua continuan viene vienen lleva llevan".split())
AUXILIARY = HAVE | HAVE_NOT | HAVE_YET | BE | BE_NOT | BECAME | STATE | UNDER_WAY | {"haber"}
DETERMINER = frozenset(
    "el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada "
    "mas muy tan cualquier ningun ninguna del al".split()
)
_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*|[^\w\s]")


def chain(sentence: str, start: int, form: str) -> tuple[list[str], int]:
    """Return the words of the verb group before *start*, without accents, and where the group begins."""
    allowed = CLITIC | NOT | ADVERB
    if form in (PARTICIPLE, GERUND):
        allowed = allowed | AUXILIARY
    words: list[str] = []
    group = start
    for match in reversed(list(_WORD.finditer(sentence, max(0, start - 120), start))):
        word = bare(match[0].lower())
        adverb = word.endswith("mente") and len(word) > 7
        article = form == PARTICIPLE and word in OBJECT and not set(words) & AUXILIARY
        if len(words) == 8 or article or not (word in allowed or adverb):
            break
        words.insert(0, word)
        group = match.start()
    return words, group


def before(sentence: str, place: int) -> str:
    """Return the word or sign that ends before *place*, in lower case; nothing where none does."""
    words = _WORD.findall(sentence, max(0, place - 40), place)
    return words[-1].lower() if words else ""


def passive(sentence: str, words: list[str], start: int, begins: int) -> bool:
    """Whether a “se” before the verb makes it passive: “se entregaron los datos”, not “se los entregó”."""
    own = "se" in bare(sentence[begins:start].lower()).split()
    return "se" in words and not own and not set(words) & OBJECT
