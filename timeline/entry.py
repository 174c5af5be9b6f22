"""`Entry` is one event as people own it: dated, worded, classified, with the sources it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from timeline.when import When

RELATIONS = ("original", "syndicated", "excerpt", "translation", "paraphrase")
"""How a text may relate to its origin, nearest first."""

TIERS = ("official", "newsroom", "advocacy", "secondary")
"""What stands behind a page: a court, agency or legislature; a publisher with its own reporting; a party's lawyers or
an organisation with a cause; everything else (trackers, summaries, reposts)."""

CARRYING = ("official", "newsroom")
"""The tiers that can carry an event; a reviewed entry cites at least one of them."""

REVIEWS = ("draft", "reviewed")
BASES = ("happened", "reported")


@dataclass(frozen=True, slots=True)
class Archive:
    """A copy of a source kept by an archive."""

    url: str
    captured: date | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Citation:
    """One source, and the words in it that carry the fact."""

    publisher: str
    """Who published it first, such as ``CNN``; the address may be that of a copy."""
    title: str
    author: str
    url: str
    """Empty where no address of this text is known."""
    published: When | None
    """When it was published, as precisely as it says; None where it does not say."""
    language: str
    """The language of the quoted words (BCP 47)."""
    origin: str
    """Names the story: citations of one origin are copies of one report and count once."""
    relation: str
    """How this text relates to its origin, one of `RELATIONS`; empty where not known."""
    quote: str
    """Four to twelve words in a row that carry the fact."""
    text: str
    """``sha256:…`` of the text in which the words were found; empty where no text was kept."""
    archive: Archive | None = None
    tier: str = ""
    """What stands behind the page, one of `TIERS`; empty where nobody has said."""
    party: bool = False
    """Whether the publisher is a party to the case, or its lawyer."""
    seen: date | None = None
    """The day on which the quoted words were last found on the page, or in a stored copy of it."""

    @property
    def distance(self) -> int:
        """How far this text is from its origin: 0 for the original, most where nobody has said."""
        return RELATIONS.index(self.relation) if self.relation else len(RELATIONS)

    @property
    def host(self) -> str:
        """The site that the address leads to, without ``www.``."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Claim:
    """One of several values that sources give for the same thing."""

    value: str
    origin: str
    """The origin, among the entry's citations, that gives this value."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Something on which the sources of an entry disagree."""

    about: str
    values: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What was changed in a published entry, and when."""

    date: date | None
    change: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event."""

    id: str
    """The stem of its file; holds no date, so that a corrected date breaks no link."""
    title: str
    when: When
    when_note: str
    """What the sources say about the date, in our words."""
    when_basis: str
    """``happened``, or ``reported`` where only the report bounds the date."""
    kind: str
    status: str
    from_: tuple[str, ...]
    """Ids of the agencies whose records they are."""
    to: tuple[str, ...]
    """Ids of the agencies that asked for or received them."""
    systems: tuple[str, ...]
    people: str
    """How many people of which sort, as the sources count them; may be empty."""
    added: date
    citations: tuple[Citation, ...]
    review: str
    body: str
    """What happened, in our own words (Markdown)."""
    legal: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    disputed: tuple[Dispute, ...] = ()
    corrections: tuple[Correction, ...] = ()
    status_as_of: When | None = None
    """The latest day or month at which a source supports the status."""


@dataclass(frozen=True, slots=True)
class Report:
    """One independent report: all citations that share an origin."""

    origin: str
    citations: tuple[Citation, ...]
    """The nearest to the original first."""

    @property
    def lead(self) -> Citation:
        """The citation to show first."""
        return self.citations[0]

    @property
    def independent(self) -> bool:
        """Whether it counts: some text of it is official or a newsroom's, or nobody has said what it is."""
        return any(each.tier in ("", *CARRYING) for each in self.citations)

    @property
    def copies(self) -> tuple[Citation, ...]:
        """The citations that are known not to be the original publication."""
        return tuple(each for each in self.citations if each.relation != "original")


def reports(citations: Iterable[Citation]) -> tuple[Report, ...]:
    """Gather *citations* by origin, in the order in which the origins first appear."""
    gathered: dict[str, list[Citation]] = {}
    for citation in citations:
        gathered.setdefault(citation.origin, []).append(citation)
    return tuple(
        Report(origin, tuple(sorted(group, key=lambda each: (each.distance, not each.url))))
        for origin, group in gathered.items()
    )
