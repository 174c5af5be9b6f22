"""Finds, among many deeds, the few that may be the same as another, without holding it against all of them."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterable, Iterator, Mapping

from extract.deed import Deed
from timeline.vocabulary import Term, Vocabulary
from timeline.when import When

ANY, NONE = "*", ""
"""Where a deed is found whatever another says, and where one lies that does not say."""

MOST_MONTHS = 24
"""A longer time is taken for one that nobody says."""

GENERAL = ("ruling", "lawsuit", "appeal")
"""Kinds that are told of agencies in general as often as by name: “which other agencies may use the data”."""

Key = tuple[str, ...]


class Alike:
    """Deeds by kind, by the top of the lines of their agencies and records, and by their months.

    What `merge.refusal` does not keep apart shares one of each, or does not say.
    """

    def __init__(self, vocabulary: Vocabulary, deeds: Iterable[Deed] = ()) -> None:
        """Take *deeds* in, each under its number."""
        self._vocabulary = vocabulary
        self._numbers: dict[Key, list[int]] = {}
        for number, deed in enumerate(deeds):
            self.add(number, deed)

    def add(self, number: int, deed: Deed) -> None:
        """Take *deed* in under a *number* that is above all before."""
        for key in itertools.product((deed.kind,), *({ANY, *(each or (NONE,))} for each in self._said(deed))):
            self._numbers.setdefault(key, []).append(number)

    def near(self, deed: Deed) -> Iterator[int]:
        """Yield the numbers of the deeds that may be the same as *deed*, each once, the lowest first."""
        keys = itertools.product((deed.kind,), *({NONE, *each} if each else {ANY} for each in self._said(deed)))
        found = heapq.merge(*(self._numbers[key] for key in keys if key in self._numbers))
        return (number for number, _ in itertools.groupby(found))

    def _said(self, deed: Deed) -> tuple[frozenset[str], ...]:
        agencies, systems = self._vocabulary.agencies, self._vocabulary.systems
        to = receiving(deed, self._vocabulary)
        return _tops(deed.from_, agencies), _tops(to, agencies), _tops(deed.systems, systems), _months(deed.when)


def receiving(deed: Deed, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return by whom *deed* is told apart from others of its kind: in court not by agencies in general."""
    if deed.kind not in GENERAL:
        return deed.to
    return tuple(each for each in deed.to if each not in vocabulary.agencies or not vocabulary.agencies[each].group)


def _tops(words: Iterable[str], terms: Mapping[str, Term]) -> frozenset[str]:
    """Return the highest in the line of each of *words* that is itself among *terms*."""
    found = set()
    for word in words:
        seen = {word}
        while (term := terms.get(word)) and term.parent in terms and term.parent not in seen:
            word = term.parent
            seen.add(word)
        found.add(word)
    return frozenset(found)


def _months(when: When | None) -> frozenset[str]:
    """Return the months in which *when* may lie; none where that is not bounded."""
    if when is None or when.earliest is None or when.latest is None:
        return frozenset()
    first, last = (each.year * 12 + each.month for each in (when.earliest, when.latest))
    return frozenset(map(str, range(first, last + 1))) if last - first < MOST_MONTHS else frozenset()
