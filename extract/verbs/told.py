"""Says what a verb met: its faults, how many files it read, and languages that it does not know."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable

from extract.run import Found
from timeline.faults import Fault


def complain(faults: tuple[Fault, ...], tail: str = "") -> int:
    """Print *faults* and their number, *tail* after it; return the exit status of faults in the input."""
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} fault{'s' if len(faults) != 1 else ''}{tail}", file=sys.stderr)
    return 1


def files(paths: set[str], faults: Iterable[Fault]) -> str:
    """Say how many files were read, at least in part, and how many not."""
    return (
        f"; {len(paths)} file{'s' if len(paths) != 1 else ''} read, {len({each.path for each in faults} - paths)} not"
    )


def foreign(found: Found) -> str:
    """Say how many of the documents are in a language that is not read, at least in part."""
    unread = [{each.language for each in some} - {""} for some in found.unread.values()]
    counted = sorted(Counter(each for some in unread for each in some).items())
    said = ", ".join(f"{language} {number}" for language, number in counted)
    return f"{sum(map(bool, unread))} in part or whole in a language that is not read ({said})" if said else ""
