"""Compiles the patterns of the word tables, a small language for people, into regular expressions.

A pattern is a row of words: ``a|b`` choices, ``(a)`` may be absent, ``_`` joins the words of one choice, ``…`` is a
gap, ``<verb>`` stands for every form of a verb, ``#`` a number, ``*`` a capitalised word. In Chinese, where words
have no spaces, a pattern is choices with gaps.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.languages import conjugate, inflect
from extract.languages.accents import bare, either
from extract.languages.han import simplified

NOUN = "noun"
TOLD = "told"
"""A Spanish form that tells a deed as it stands: “<told:demanda>”, of what is the state “<told:tiene>”."""
"""What a form is that is no verb: “DHS’s request for …”, written ``<noun:request>``."""

NUMBER = {
    "en": r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens of|several)",
    "zh": r"[\d一二三四五六七八九十百两兩][\d一二三四五六七八九十百千万亿两兩.]*",
    "es": r"(?:\d[\d,.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|"
    r"veinte|veinti\w+|(?:treinta|cuarenta|cincuenta|sesenta)(?: y \w+)?|"
    r"(?:una|media) (?:docena|veintena|decena) de|decenas de|varios|varias)",
}
FORMS = {"en": inflect.forms, "es": conjugate.forms}
_ALNUM = re.compile(r"[a-z0-9]+")
CONNECTIVE = {"&": r"(?:&|and)(?:\s+the)?", "and": r"(?:&|and)(?:\s+the)?"}
BETWEEN = (
    r"(?:\s(?:\w+mente|ya|tambi[eé]n|ayer|hoy|(?:el|este)\s(?:pasado\s)?(?:\d{1,2}\sde\s\w+|lunes|martes|mi[eé]rcoles|jueves|viernes"
    r"|s[aá]bado|domingo)(?:\spasado)?|en\s(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre)|(?:la|esta)\ssemana(?:\spasada)?|este\smes|el\s(?:mes|año)\spasado|este\saño))?"
)
"""What may stand between a Spanish verb and its object: “ordenó el martes la entrega”."""
SPLIT = r"(?:\s\w+ly)?"
"""The adverb that may split an English infinitive: “to immediately verify”."""
WHILE = (
    r"\s(?:\w+ly|again|twice|jointly|(?:(?:on|late|early|earlier|back)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|"
    r"(?:last|this|that)\s(?:week|month|year|spring|summer|fall|winter|\w+day)|in\s(?:January|February|March|April|May|June|"
    r"July|August|September|October|November|December|\d{4})))"
)
"""What may stand between an English verb and its other words: “voted Tuesday to”, “called publicly for”."""
WIDE = r"[^。！？]{0,40}?"
"""A gap that runs over a comma, written ``……`` in Chinese tables."""
GAP = {"en": r"(?:[^\w;:]+[\w'’&.-]+){0,14}?", "zh": r"(?:[^，。；！？,;]|,(?=\d{3})){0,30}?"}
GAP["es"] = GAP["en"]
"""A gap, written ``…``: up to 14 words, or 30 characters of Chinese without a comma."""
_AND_ZH = re.compile("(?<=.)[及和与暨](?=.)")
"""“And” in a Chinese name, for which each paper has its own word: 移民及海关执法局, 移民暨海关执法局."""
ROOM = 24
"""Characters after a verb in which another may stand with what belongs to it."""
SHORT = 4
"""Characters of a Chinese word up to which it is written in one way."""
MOST_CASED = 3
"""Words of a Spanish name up to which its capitals are looked at: Seguridad Nacional is an office."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, with words of which a text holds one wherever the expression matches."""

    source: str
    flags: int
    needles: tuple[str, ...]
    """In lower case; empty where no such words are known."""
    others: tuple[frozenset[str], ...] = ()
    """More such words: the text holds one of each set."""

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled expression; most tables have hundreds that no text at hand needs."""
        return _compiled(self.source, self.flags)


@functools.cache
def _compiled(source: str, flags: int) -> re.Pattern[str]:
    return re.compile(source, flags)


@functools.lru_cache(maxsize=4)
def _words(text: str) -> frozenset[str]:
    """Return the words of a *text*, which several tables look through in turn."""
    return frozenset(_ALNUM.findall(bare(text.lower())))


class Index:
    """Patterns by the words they need, so that only the few that may match a text are tried on it."""

    def __init__(self, listed: Sequence[Pattern]) -> None:
        """Take over the patterns *listed*; they are known by their place in it."""
        self._listed = tuple(listed)
        self._always = tuple(number for number, each in enumerate(self._listed) if not each.needles)
        self._words: dict[str, list[int]] = {}
        for number, each in enumerate(self._listed):
            for needle in each.needles:
                self._words.setdefault(needle, []).append(number)
        self._han: dict[str, list[str]] = {}
        for needle in self._words:
            if not needle.isascii():
                self._han.setdefault(needle[0], []).append(needle)

    def find(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield each match in *text* with the place of its pattern."""
        words = _words(text)
        needles = [each for each in words if each in self._words]
        if self._han:
            needles += [each for sign in {*text} & self._han.keys() for each in self._han[sign] if each in text]
        wanted = {number for each in needles for number in self._words[each]}
        for number in sorted(wanted.union(self._always)):
            pattern = self._listed[number]
            if not any(map(words.isdisjoint, pattern.others)):
                for match in _each(pattern.regex, text):
                    yield number, match


def _each(regex: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches in *text*; one may begin in the gap of another: “issued orders, and DHS signed a memo”."""
    if "verb" not in regex.groupindex:
        yield from regex.finditer(text)
        return
    at = 0
    while match := regex.search(text, at):
        yield match
        at = match.end("verb") if match.end() - match.end("verb") > ROOM else match.end()


def literal(name: str, language: str) -> Pattern:
    """Match a *name* as a whole word, a single word only in the case in which it is written."""
    if not name.isascii() and language == "zh":
        name = simplified(name)
        return Pattern(_word(name), 0, (_chinese_needle(name),))
    words = r"\s+".join(CONNECTIVE.get(word, re.escape(word)) for word in name.split())
    edge = (r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])")
    if language == "es":
        return Pattern(rf"(?<!\w){_spanish_name(name)}(?!\w)", 0, (_needle(name),))
    flags = 0 if len(name.split()) == 1 else re.IGNORECASE
    return Pattern(f"{edge[0]}{words}{edge[1]}", flags, (_needle(name),))


def _spanish_name(name: str) -> str:
    """Match a *name* with and without accents; two or three words may begin small, more may all be small."""
    words = either(r"\s+".join(re.escape(word) for word in name.split()))
    if len(name.split()) > MOST_CASED:
        return f"(?i:{words})"
    first = f"[{name[0].lower()}{name[0].upper()}]"
    return first + words[1:] if len(name.split()) > 1 and name[0].isascii() else words


def compiled(pattern: str, language: str, known: dict[str, str]) -> Pattern:
    """Compile a *pattern*; what the forms of its English or Spanish verbs are goes into *known*.

    Raises re.error where it is none.
    """
    if language == "zh":
        pattern = simplified(pattern)
        first = re.split("…", pattern)[0].split("|")
        first = [_needle(word) if word.isascii() else _chinese_needle(word) for word in first]
        needles = () if any(set(word) & set("#*") for word in first) else tuple(first)
        return Pattern(chinese(pattern), 0, needles)
    needed = _needles(pattern, language)
    first = next(needed, ())
    others = tuple(map(frozenset, needed)) if language == "en" else ()
    return Pattern(spaced(pattern, known, language), re.IGNORECASE, first, others)


def _needles(pattern: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each part of a pattern that may not be absent, in Spanish of its verbs first."""
    tokens = _tokens(pattern)
    if language == "es":
        tokens.sort(key=lambda token: not token.startswith("<"))
    for token in tokens:
        if token == "…" or token.startswith("(") or set(token) & set("#*"):
            continue
        if not token.startswith("<"):
            yield tuple(_needle(word.replace("_", " ")) for word in token.split("|"))
        elif ":" in token:
            yield tuple(_needle(word) for word in token.strip("<>").partition(":")[2].split("|"))
        else:
            forms = {form for base in token.strip("<>").split("|") for form in _forms(base, language)}
            yield tuple(sorted(map(_needle, forms)))


def _needle(name: str) -> str:
    """Return the longest run of letters and digits in a name."""
    words: list[str] = _ALNUM.findall(bare(name.lower()))
    return max(words, key=len)


def chinese(pattern: str) -> str:
    """Return the regular expression of a Chinese *pattern*; ``<>`` holds its verb, else its first choices are it."""
    marked = "<" in pattern
    parts = []
    for number, piece in enumerate(re.split("(……|…)", pattern)):
        if piece in ("…", "……"):
            parts.append(GAP["zh"] if piece == "…" else WIDE)
            continue
        verb = piece.startswith("<") if marked else number == 0
        choices = "|".join(_word(word) for word in piece.strip("<>").split("|"))
        parts.append(f"(?P<verb>{choices})" if verb else f"(?:{choices})")
    return "".join(parts)


def _word(word: str) -> str:
    found = re.escape(word).replace(r"\#", NUMBER["zh"]).replace(r"\*", r"[\u4e00-\u9fff]{2,4}")
    return _AND_ZH.sub("[及和与暨]", found) if len(word) > SHORT else found


def _chinese_needle(word: str) -> str:
    """Return the longest part of a Chinese *word* that is written in one way."""
    return max(_AND_ZH.split(word), key=len) if len(word) > SHORT else word


def spaced(pattern: str, known: dict[str, str], language: str) -> str:
    """Return the regular expression of an English or Spanish *pattern*; its verb forms go into *known*."""
    space = r"[^\w;:]{1,3}"
    out, follows, verb = "", False, False
    for token in _tokens(pattern):
        if token == "…":
            out += GAP[language]
            verb = False
            continue
        while_ = language == "en" and (verb or (follows and token == "to"))
        between = rf"(?:{WHILE}\s|{space})" if while_ else space
        optional = token.startswith("(")
        body = token.strip("()")
        if body.startswith("<"):
            noun = body.startswith(f"<{NOUN}:")
            told = body.startswith(f"<{TOLD}:")
            bases = body.strip("<>").removeprefix(f"{NOUN}:").removeprefix(f"{TOLD}:").split("|")
            table = {} if noun else {form: what for base in bases for form, what in FORMS[language](base).items()}
            table = {} if told else table
            known |= table
            mark = NOUN if noun else TOLD if told else ""
            group = "(?:" if "(?P<verb>" in out else f"(?P<{mark}>)(?P<verb>" if mark else "(?P<verb>"
            first = group != "(?:"
            verbs = language == "es" and not noun and not told
            words = [_choice(base, language) for base in bases] if noun else bases
            listed = [_alike(base, first) for base in bases] if verbs else words
            either_one = _tree(table) if table and not verbs else "|".join(sorted(listed, key=len, reverse=True))
            body = f"{group}{either_one})"
            body += BETWEEN if verbs and first and not optional else ""
        else:
            body = "(?:" + "|".join(_choice(word, language) for word in body.split("|")) + ")"
            body += SPLIT if language == "en" and token == "to" else ""
        verb = body.startswith(("(?P<verb>", "(?:(?P<verb>"))
        if optional:
            out += f"(?:{between}{body})?" if follows else f"(?:{body}{space})?"
            continue
        out += (between if follows else "") + body
        follows = True
    return rf"(?<![\w]){out}(?![\w])"


def _tokens(pattern: str) -> list[str]:
    return re.findall(r"\([^)]*\)|<[^>]*>|\S+", pattern)


def _forms(base: str, language: str) -> Iterable[str]:
    return conjugate.telling(base) if language == "es" else inflect.forms(base)


def _tree(words: Iterable[str]) -> str:
    """Return an expression for *words* in which what several begin with stands once, so that most texts fail at once.

    >>> _tree(["send", "sends", "sent", "give"])
    '(?:sen(?:d(?:s)?|t)|give)'
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    ends = rests.pop("", None) is not None
    found = [re.escape(first) + _tree(rest) for first, rest in rests.items()]
    if not found:
        return ""
    body = found[0] if len(found) == 1 and not ends else f"(?:{'|'.join(found)})"
    return f"{body}?" if ends else body


def _alike(base: str, tells: bool) -> str:
    """Return the forms of a Spanish verb, what they begin with taken out, so that most words fail at once.

    Of a verb that *tells* only the forms that may tell a deed.
    """
    table = sorted(conjugate.telling(base) if tells else conjugate.forms(base), key=len, reverse=True)
    pairs = zip(min(table), max(table), strict=False)
    shared = "".join(one for one, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
    return f"{shared}(?:{'|'.join(form.removeprefix(shared) for form in table)})"


def _choice(word: str, language: str) -> str:
    if word == "#":
        return NUMBER[language]
    if word == "*":
        return r"(?-i:[A-Z])[\w.'’-]+"
    found = re.escape(word).replace("_", r"[\s-]+" if language == "en" else r"\s+").replace("'", "['’]")
    return either(found) if language == "es" else found
