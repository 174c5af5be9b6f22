"""Finds where a copy says something else than the text it copies: another figure, a lost “not”, “to” for “from”."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from extract import paragraphs
from extract.document import Document
from extract.origins import choose
from extract.origins.prints import Prints, prints
from timeline import sentences

ALIKE = 0.7
"""Share of words in the same order from which two sentences are one sentence, edited."""

FEW = 3
"""Words: “not” is lost with one or two others, “did not say”; with more of them a clause was left out."""

LOOKED_AT = 3
"""Sentences of the original, those with most words in common, that a sentence is held against."""

_TOKEN = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+\b|\d[\d.,]*\d|\d|[\u4e00-\u9fff]|[^\W\d_]+(?:[’'][^\W\d_]+)?|%")

_TABLES = {
    "negation": (
        "not no never none nor neither without cannot nobody nothing hardly "
        "sin nunca jamás tampoco ningún ninguna nadie 不 没 沒 未 无 無 非 否"
    ),
    "date": (
        "january february march april june july august september october november december monday tuesday wednesday "
        "thursday friday saturday sunday yesterday today tomorrow enero febrero marzo abril mayo junio julio agosto "
        "septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana "
        "昨 今 明 年 月 日"
    ),
    "modal": (
        "may might could can will would must shall should likely probably allegedly "
        "puede podría debe deberá debería pudo quizá 可 能 将 將 会 會 必 须 應 应"
    ),
    "preposition": (
        "from to by with against for before after over under above below between within outside "
        "de a por con contra para ante tras sobre bajo desde hasta hacia 从 從 向 由 对 對 给 給 被"
    ),
}
_KIND = {word: kind for kind, words in _TABLES.items() for word in words.split()} | {"May": "date"}
_COUNTED = frozenset(
    (
        "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion half "
        "dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil millones millón "
        "两 三 四 五 六 七 八 九 十 百 千 万 亿"
    ).split()
)
_NEGATED = re.compile(r"[^\W\d_]+n[’']t$")
_SIGNS = ("negation", "figure", "date", "modal", "preposition", "name")
"""What may differ, worst first."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A sentence of a copy that says something else than the sentence it copies."""

    kind: str
    """``negation``, ``figure``, ``date``, ``modal``, ``preposition`` or ``name``."""
    copy: str
    """Id of the document."""
    original: str
    """Id of the document with the better standing."""
    start: int
    end: int
    """The place of the sentence in the copy."""
    place: str
    """``path:line`` of the sentence in the copy."""
    sentence: str
    against: str
    """``path:line`` of the sentence it copies."""
    reading: str
    """The sentence it copies."""
    says: tuple[str, str]
    """The words of the copy, and of the original, that differ; one of them may be empty."""

    @property
    def said(self) -> str:
        """What differs, in words: “9,100” for “9,000”."""
        copy, original = (f"“{words}”" if words else "nothing" for words in self.says)
        return f"{copy} for {original}"


def find(documents: Iterable[Document]) -> tuple[Difference, ...]:
    """Return where *documents*, each with its origin, differ from the best of their origin.

    Abstracts are in our own words, and a paraphrase in those of its writer: neither is compared.
    """
    given = sorted(documents, key=lambda each: each.id)
    marks = [prints(each.text) for each in given]
    origins, relations = [each.origin for each in given], [each.relation for each in given]
    return among(range(len(given)), origins, relations, given, given, marks)


def among(
    order: Iterable[int],
    origins: Sequence[str],
    relations: Sequence[str],
    documents: Sequence[Document],
    bare: Sequence[Document],
    marks: Sequence[Prints],
) -> tuple[Difference, ...]:
    """Return what `find` does of *documents*, by number in the *order* of their ids.

    *bare* are the same, perhaps without their texts; *marks* are their prints.
    """
    groups: dict[str, list[int]] = {}
    for each in order:
        if relations[each] not in ("paraphrase", ""):
            groups.setdefault(origins[each], []).append(each)
    found: list[Difference] = []
    for group in groups.values():
        if len(group) > 1:
            rank = _ranked(group, bare, marks)
            if len(rank) > 1:
                found += _within(rank, documents)
    return tuple(sorted(found, key=lambda each: (each.copy, each.start)))


def _ranked(group: Iterable[int], bare: Sequence[Document], marks: Sequence[Prints]) -> list[int]:
    """Return those of a *group* that are compared, the best first."""
    rank = {}
    for number in group:
        document = bare[number]
        if not document.original:
            rank[number] = choose.standing(document, marks[number])
    return sorted(rank, key=rank.__getitem__)


def _within(rank: Iterable[int], documents: Sequence[Document]) -> Iterator[Difference]:
    """Yield where the copies of one story differ from the first."""
    lead, *others = rank
    told = _Told(documents[lead])
    for other in others:
        copy = documents[other]
        if copy.text != told.document.text:
            yield from told.against(copy)


class _Told:
    """The sentences of a text, to be found again by their words. Most copies ask for little of it."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The place of each."""
        return tuple(_sentences(self.document))

    @cached_property
    def words(self) -> list[list[str]]:
        """Those of each sentence."""
        return [_words(self.document.text[start:end]) for start, end in self.sentences]

    @cached_property
    def whole(self) -> set[tuple[str, ...]]:
        """The sentences as words."""
        return set(map(tuple, self.words))

    @cached_property
    def by_word(self) -> dict[tuple[str, ...], list[int]]:
        """The sentences in which two words in a row stand, by their numbers."""
        found: dict[tuple[str, ...], list[int]] = {}
        for number, words in enumerate(self.words):
            for pair in set(itertools.pairwise(words)):
                found.setdefault(pair, []).append(number)
        return found

    def against(self, copy: Document) -> Iterator[Difference]:
        """Yield where a *copy* says something else."""
        for start, end in _sentences(copy):
            words = _words(copy.text[start:end])
            if tuple(words) in self.whole:
                continue
            near = self._nearest(words)
            if near is None:
                continue
            low, high = self.sentences[near]
            reading = self.document.text[low:high]
            sentence = copy.text[start:end]
            if found := _differs(_TOKEN.findall(sentence), _TOKEN.findall(reading)):
                kind, says = found
                yield Difference(
                    kind=kind,
                    copy=copy.id,
                    original=self.document.id,
                    start=start,
                    end=end,
                    place=_place(copy, start),
                    sentence=sentence,
                    against=_place(self.document, low),
                    reading=reading,
                    says=says,
                )

    def _nearest(self, words: list[str]) -> int | None:
        votes = Counter(
            number for pair in set(itertools.pairwise(words)) for number in self.by_word.get(pair, ())[:50]
        )
        best = sorted(votes.items(), key=lambda each: (-each[1], each[0]))[:LOOKED_AT]
        rated = [(_alike(words, self.words[number]), -number) for number, _ in best]
        ratio, number = max(rated, default=(0.0, 0))
        return -number if ratio >= ALIKE else None


def _alike(one: list[str], other: list[str]) -> float:
    """Return the share of words that two sentences have in the same order; 0 where it cannot reach `ALIKE`."""
    if 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other)) < ALIKE:
        return 0.0
    return SequenceMatcher(None, one, other, False).ratio()


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    for paragraph in paragraphs.find(document.text):
        if paragraph.role == "body":
            yield from sentences.split(document.text, paragraph.start, paragraph.end)


def _words(sentence: str) -> list[str]:
    return [token.lower().replace("’", "'") for token in _TOKEN.findall(sentence)]


def _place(document: Document, start: int) -> str:
    return f"{document.path}:{document.text.count(chr(10), 0, start) + 1}"


def _differs(mine: list[str], yours: list[str]) -> tuple[str, tuple[str, str]] | None:
    """Return the worst sort of difference between two sentences, with the words of each; None for mere wording."""
    low, high = [each.lower() for each in mine], [each.lower() for each in yours]
    found = []
    for tag, a, b, c, d in SequenceMatcher(None, low, high, False).get_opcodes():
        if tag != "equal":
            kind = _kind(mine[a:b], yours[c:d], (a == 0, c == 0))
            if kind:
                found.append((_SIGNS.index(kind), kind, (" ".join(mine[a:b]), " ".join(yours[c:d]))))
    if not found:
        return None
    _, kind, says = min(found)
    return kind, says


def _kind(mine: list[str], yours: list[str], opening: tuple[bool, bool]) -> str:
    """Return what changes between words of a copy and those that stand in the same place of its original."""
    one, other = ({each if each == "May" else each.lower() for each in some} for some in (mine, yours))
    if bool(_of(one, "negation")) != bool(_of(other, "negation")) and abs(len(mine) - len(yours)) <= FEW:
        return "negation"
    if mine and yours:
        first, second = _figures(one), _figures(other)
        if first and second and first != second:
            return "figure"
        for kind in ("date", "modal"):
            if _of(one, kind) and _of(other, kind) and _of(one, kind) != _of(other, kind):
                return kind
        if len(mine) == len(yours) == 1 and _of(one, "preposition") and _of(other, "preposition"):
            return "preposition"
        if not any(opening) and _other_name(mine, yours):
            return "name"
    return ""


def _of(words: set[str], kind: str) -> set[str]:
    found = {word for word in words if _KIND.get(word) == kind}
    if kind == "negation" and any(_NEGATED.match(word) for word in words):
        found.add("not")
    return found


def _figures(words: set[str]) -> set[str]:
    return {re.sub(r"[,\s]", "", word) for word in words if word[0].isdigit() or word in _COUNTED}


def _other_name(mine: list[str], yours: list[str]) -> bool:
    """Whether one name has taken another's place: not a name shortened, spelt out, added or left out."""
    if len(mine) != len(yours) or len(mine) > 3:
        return False
    pairs = [(one, other) for one, other in zip(mine, yours, strict=True) if one.lower() != other.lower()]
    return bool(pairs) and all(
        one[:1].isupper() and other[:1].isupper() and not (one.isupper() or other.isupper()) for one, other in pairs
    )
