"""What an item proposes: a new entry, a citation, a dispute, a link, or that a draft counts as reviewed."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.entry import Citation, Dispute, Entry


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that was withheld."""

    entry: Entry
    dated: bool
    """Whether the sources date it; if not, a person has to, and the date in *entry* stands for nothing."""

    @property
    def says(self) -> str:
        """What accepting it does, in words."""
        given = "" if self.dated else ", with the date that you give"
        return f"writes the draft content/events/{self.entry.id}.md{given}"


@dataclass(frozen=True, slots=True)
class Cited:
    """One more citation for an entry."""

    entry: str
    citation: Citation

    @property
    def says(self) -> str:
        """What accepting it does, in words."""
        return f"adds a citation of {self.citation.publisher} to content/events/{self.entry}.md"


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disagreement of sources that an entry does not show, with the citation that it needs, if any."""

    entry: str
    dispute: Dispute
    citation: Citation | None

    @property
    def says(self) -> str:
        """What accepting it does, in words."""
        values = " and ".join(each.value for each in self.dispute.values)
        return f"shows in content/events/{self.entry}.md that sources disagree: {values}"


@dataclass(frozen=True, slots=True)
class Linked:
    """A link from an entry to another event."""

    entry: str
    other: str

    @property
    def says(self) -> str:
        """What accepting it does, in words."""
        return f"adds {self.other} to related: in content/events/{self.entry}.md"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """That a draft has been read against its sources."""

    entry: str

    @property
    def says(self) -> str:
        """What accepting it does, in words."""
        return f"marks content/events/{self.entry}.md as reviewed; read it against its sources before"


Proposal = NewEntry | Cited | Disputed | Linked | Reviewed
