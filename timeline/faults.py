"""A fault says where it is, what was found there, what is accepted, and the nearest allowed word."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that a person has to put right in one place."""

    path: str
    """The file, as the person who runs the command would name it."""
    line: int
    """Line number, counted from 1."""
    field: str
    """The field's name, such as ``when`` or ``citations[2].url``; empty for the file as a whole."""
    message: str
    """What was found and what is accepted."""

    def __str__(self) -> str:
        field = f" {self.field}:" if self.field else ""
        return f"{self.path}:{self.line}:{field} {self.message}"


class FaultsError(ValueError):
    """Input that cannot be used; carries every fault that was found, in order of place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def quoted(found: str) -> str:
    """Return *found* in quotation marks on one line, shortened where it is long."""
    line = " ".join(found.split())
    if len(line) > LONGEST_QUOTE:
        line = line[: LONGEST_QUOTE - 1] + "…"
    return f"“{line}”"


def choice(found: str, accepted: Iterable[str], what: str) -> str:
    """Return the message for a word that is not in a closed list.

    >>> choice("irz", ["ice", "irs"], "agency")
    'found “irz”; accepted as agency: ice, irs; nearest: irs'
    """
    allowed = sorted(accepted)
    message = f"found {quoted(found)}; accepted as {what}: {', '.join(allowed)}"
    near = difflib.get_close_matches(found.lower(), allowed, n=1, cutoff=0.5)
    return message + (f"; nearest: {near[0]}" if near else "")
