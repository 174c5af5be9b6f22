"""Says on how many independent reports an event rests: copies of one story count once, weak sources not at all."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.entry import Citation, reports


def counted(citations: Iterable[Citation]) -> str:
    """Return the number of reports, the copies in which they were seen, and the sources that are no such report.

    >>> from timeline.entry import Citation
    >>> def told(origin, tier=""): return Citation("A", "", "", "", None, "en", origin, "", "", "", tier=tier)
    >>> counted([told("a"), told("a"), told("a")])
    '1 report, in 3 copies'
    >>> counted([told("a"), told("b"), told("b"), told("c", "advocacy")])
    '2 reports, 1 of them in 2 copies, and 1 weaker source'
    """
    gathered = reports(citations)
    sizes = [len(report.citations) for report in gathered if report.independent]
    weaker = len(gathered) - len(sizes)
    if not weaker:
        return _copied(sizes)
    sources = "1 weaker source" if weaker == 1 else f"{weaker} weaker sources"
    if not sizes:
        return f"No independent report, {sources}"
    return f"{_copied(sizes)}, and {sources}" if max(sizes) > 1 else f"{_copied(sizes)} and {sources}"


def _copied(sizes: list[int]) -> str:
    """Say of reports in how many copies each was seen."""
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
