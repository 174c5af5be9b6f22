"""Says on how many independent reports an event rests: copies of one story count once."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.entry import Citation, reports


def counted(citations: Iterable[Citation]) -> str:
    """Return the number of reports, then of the copies in which they were seen.

    >>> from timeline.entry import Citation
    >>> def told(origin): return Citation("A", "", "", "", None, "en", origin, "", "", "")
    >>> counted([told("a"), told("a"), told("a")])
    '1 report, in 3 copies'
    >>> counted([told("a"), told("b"), told("b")])
    '2 reports, 1 of them in 2 copies'
    """
    sizes = [len(report.citations) for report in reports(citations)]
    total = f"{len(sizes)} report" if len(sizes) == 1 else f"{len(sizes)} reports"
    several = [size for size in sizes if size > 1]
    if not several:
        return total
    if len(sizes) == 1:
        return f"{total}, in {several[0]} copies"
    if len(set(several)) > 1:
        return f"{total}, {len(several)} of them in {sum(several)} copies altogether"
    if len(several) == len(sizes):
        return f"{total}, each in {several[0]} copies"
    each = " each" if len(several) > 1 else ""
    return f"{total}, {len(several)} of them in {several[0]} copies{each}"
