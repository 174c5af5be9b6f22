"""`Scene` is one sentence with what is named in it and what was told before: all that a phrase is read against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extract import bench
from extract.lexicon import Lexicon
from extract.mentions import Mention
from timeline.vocabulary import Vocabulary, line

PERSON = re.compile(r"s?he", re.IGNORECASE)
"""A pronoun for one person."""
REACH = 8
"""How many sentences back what a sentence leaves open may have been told."""

ASKING = re.compile(r"\b(?<!not )(?:ask|demand|request|seek|sought|subpoena|want)(?:s|ed|ing)?\b", re.IGNORECASE)
"""Words for a request, in a sentence that speaks of records."""
_JUDGE = re.compile(r"(?:(?:federal|district|magistrate|U\.S\.)\s+)*judge\s+[A-Z]", re.IGNORECASE)
_READ = re.compile(
    r"data|record|information|access|file|(?:computer|IT) systems|log-?in|credential|account"
    r"|datos|registro|informaci|acceso|base|archivo|expediente|数据|資料|资料|信息|资讯|系统|权限|记录|档案",
    re.IGNORECASE,
)
"""Nouns for what is read, not for what may be a list of anything."""
_SAME = re.compile(r"(?i)(?<![\w’'-])(?:it|(?:the|that|this)\s+(?:agency|department|office|bureau))\b")
"""What opens a sentence about the one office told of before."""
_NO_COMMENT = re.compile(
    r"\b(?:(?:did|do|does)\s+not|didn[’']t|had\s+not)\s+(?:immediately\s+|yet\s+)?(?:respond|repl(?:y|ied)|return|answer|comment)\w*\b"
    r"|\b(?:declin|refus)\w+\s+(?:to\s+)?comment|\bhad\s+no\s+(?:immediate\s+)?comment|\breferred\s+(?:\w+\s+){0,2}questions\b"
)
"""What is said of those who say nothing."""
_GROUP = re.compile(
    r"states$|general$|governors$|officials$|administration$|House$|president$|government$|各州|个州|個州|政府$|白宫$|总统$|官员$|[两二三四五六七八九十百数多\d]州"
    r"|estados$|fiscales$|generales$|gobernador(?:es|a)?$|gobierno$|administración$|Casa Blanca$|president[ea]$"
    r"|autoridades",
    re.IGNORECASE,
)
"""Doers that no later “the department” can mean."""

_QUOTE = re.compile(r"“[^“”]*”|\"[^\"]*\"")
"""What somebody is quoted as saying, in which nobody named is who the sentence is about."""


@dataclass(frozen=True, slots=True)
class Twin:
    """What was told of a deed that others may do as well."""

    kind: str
    systems: tuple[str, ...]
    from_: tuple[str, ...]
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What was told before a sentence."""

    systems: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    subject: Mention | None = None
    """The last doer named."""
    office: Mention | None = None
    """The last doer named that is one office: an agency, or that of one state."""
    states: Mention | None = None
    """The last states named, of which a later sentence may count some: “Eleven have complied”."""
    person: Mention | None = None
    """The judge or legislator that the sentence before is about, whom “she” may mean."""
    deed: Twin | None = None
    """What the sentence before told last, None where it told nothing."""
    asked: bool = False
    """Whether a request for records was told or spoken of."""
    age: int = 99
    """Sentences since records were last spoken of."""

    @property
    def near(self) -> bool:
        """Whether what was told is close enough to fill in what a sentence leaves open."""
        return self.age <= REACH


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence and what it is read against."""

    text: str
    mentions: tuple[Mention, ...]
    context: Context
    lexicon: Lexicon
    vocabulary: Vocabulary
    dates: tuple[tuple[int, int], ...] = ()
    """Where the sentence names a time."""
    topic: str = ""
    """The record system whose topic the sentence before names, where this one only names records; else empty."""

    @property
    def spoken(self) -> bool:
        """Whether the sentence speaks of records of the kind that the vocabulary lists."""
        types = {each.type for each in self.mentions}
        if "system" in types or self.topic:
            return True
        if types.isdisjoint(("topic", "head")):
            return False
        identifying = any(each.type == "topic" and not each.id for each in self.mentions)
        told = any(each.type == "topic" and each.id for each in self.mentions) or self._holders
        return (identifying and (told or "head" in types or bool(self.agencies))) or ("head" in types and told)

    @property
    def federal(self) -> bool:
        """Whether the sentence names the federal government, an office of it, or records that one holds."""
        agencies, systems = self.vocabulary.agencies, self.vocabulary.systems
        named = {*self.agencies, *(systems[each.id].parent for each in self.mentions if each.id in systems)}
        return any(not agencies[each].group for each in named) or "executive" in {each.type for each in self.mentions}

    @property
    def _holders(self) -> bool:
        """Whether an agency is named that holds or reads such records; investigators are given papers of any sort."""
        agencies = self.vocabulary.agencies
        named = {each for each in self.agencies if not agencies[each].group and not self.investigates(each)}
        if any(agencies[each].reads for each in named):
            return any(each.type == "head" and _READ.match(self.text, each.start) for each in self.mentions)
        return any(term.parent in named for term in self.vocabulary.systems.values())

    @property
    def agencies(self) -> tuple[str, ...]:
        """Ids of the agencies named, each once, in order."""
        return distinct(each.id for each in self.mentions if each.id in self.vocabulary.agencies)

    def investigates(self, agency: str) -> bool:
        """Whether an agency goes to court for others, and investigates: it is given papers of any sort."""
        return any(self.vocabulary.agencies[above].counsel for above in self.line(agency))

    @property
    def groups(self) -> frozenset[str]:
        """Ids that stand for a group or an overseer here, who receives no records."""
        return frozenset(each.id for each in self.mentions if each.type in ("state", "watchdog"))

    def owners(self, systems: tuple[str, ...]) -> tuple[str, ...]:
        """Ids of the agencies that hold *systems*."""
        return distinct(self.vocabulary.systems[system].parent for system in systems)

    def line(self, agency: str) -> frozenset[str]:
        """Return an agency with all above it."""
        return line(self.vocabulary.agencies, agency)

    def after(self, told: Iterable[Twin] = ()) -> Context:
        """Return what the next sentence may leave open; *told* is what this one tells."""
        context = self._spoken_of() if self.spoken else replace(self.context, age=self.context.age + 1)
        asked = context.asked or (self.spoken and ASKING.search(self.text) is not None)
        context = replace(context, deed=None, asked=asked)
        for deed in told:
            context = replace(
                context,
                systems=deed.systems or context.systems,
                holders=deed.from_ or context.holders,
                receivers=deed.to or context.receivers,
                deed=deed,
                asked=context.asked or deed.kind == "request",
                age=0,
            )
        doers = [each for each in self.mentions if each.type in ("agency", "state", "executive")]
        several = len({self.text[each.start : each.end] for each in doers if each.type == "state"}) > 1
        offices = [
            each
            for each in doers
            if not (several and each.type == "state") and not _GROUP.search(self.text[each.start : each.end])
        ]
        same = self._goes_on()
        return replace(
            context,
            subject=doers[0] if doers and not (same and context.subject) else context.subject,
            office=offices[0] if offices and not (same and context.office) else context.office,
            states=next((each for each in reversed(doers) if each.type == "state"), context.states),
            person=self._person(),
        )

    def _goes_on(self) -> bool:
        """Whether an English sentence begins with the one told of before, “It has sued eight”, or tells nothing."""
        if self.lexicon.language != "en":
            return False
        if _NO_COMMENT.search(self.text):
            return True
        first = next((each for each in self.mentions if each.acts), None)
        return first is not None and first.type == "pronoun" and _SAME.match(self.text, first.start) is not None

    def _person(self) -> Mention | None:
        quoted = [each.span() for each in _QUOTE.finditer(self.text)] if self.lexicon.language == "en" else []
        acting = [each for each in self.mentions if each.acts]
        first = next((each for each in acting if not any(a <= each.start < b for a, b in quoted)), None)
        if first is None or first.type in ("court", "legislature"):
            return first
        courts = [each for each in self.mentions if each.type == "court"]
        judges = [each for each in courts if bench.judge(each.id) or _JUDGE.match(self.text, each.start)]
        if len(judges) == 1:
            return judges[0]  # “Calling the explanation thin, Judge Reed extended the order”
        return self.context.person if PERSON.fullmatch(self.text, first.start, first.end) else None

    def _spoken_of(self) -> Context:
        general = self.lexicon.general
        named = distinct(each.id for each in self.mentions if each.type == "system")
        topics = distinct(each.id for each in self.mentions if each.type == "topic")
        held = distinct(general.get(agency, "") for agency in self.agencies)
        systems = (named or topics or distinct([self.topic]) or held[:1])[:2]
        owners = self.owners(systems) or tuple(each for each in self.agencies if each in general)
        above = {each for owner in owners for each in self.line(owner)}
        return replace(
            self.context,
            systems=systems or self.context.systems,
            holders=tuple(each for each in self.agencies if each in owners) or owners or self.context.holders,
            receivers=tuple(each for each in self.agencies if each not in above | self.groups)
            or self.context.receivers,
            age=0,
        )


def distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Return the *words* that are not empty, each once, in order."""
    return tuple(dict.fromkeys(word for word in words if word))
