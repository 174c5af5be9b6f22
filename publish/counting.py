"""Says on how many independent reports an event rests: copies of one story count once, weak sources not at all."""

from __future__ import annotations

from collections.abc import Iterable

from publish.tongues import Tongue
from timeline.entry import Citation, reports


def counted(citations: Iterable[Citation], tongue: Tongue) -> str:
    """Return the number of reports, the copies in which they were seen, and the sources that are no such report.

    In English, for three citations of one story: “1 report, in 3 copies”.
    """
    gathered = reports(citations)
    sizes = [len(report.citations) for report in gathered if report.independent]
    weaker = len(gathered) - len(sizes)
    if not weaker:
        return _copied(sizes, tongue)
    sources = tongue.ngettext("%(number)d weaker source", "%(number)d weaker sources", weaker)
    if not sizes:
        return tongue.gettext("No independent report, %(weaker)s") % {"weaker": sources}
    both = {"reports": _copied(sizes, tongue), "weaker": sources}
    if max(sizes) > 1:
        return tongue.gettext("%(reports)s, and %(weaker)s") % both
    return tongue.gettext("%(reports)s and %(weaker)s") % both


def _copied(sizes: list[int], tongue: Tongue) -> str:
    """Say of reports in how many copies each was seen."""
    total = tongue.ngettext("%(number)d report", "%(number)d reports", len(sizes))
    several = [size for size in sizes if size > 1]
    facts = {"reports": total, "some": len(several), "copies": several[0] if several else 0}
    if not several:
        return total
    if len(sizes) == 1:
        return tongue.gettext("%(reports)s, in %(copies)d copies") % facts
    if len(set(several)) > 1:
        facts["copies"] = sum(several)
        return tongue.gettext("%(reports)s, %(some)d of them in %(copies)d copies altogether") % facts
    if len(several) == len(sizes):
        return tongue.gettext("%(reports)s, each in %(copies)d copies") % facts
    if len(several) == 1:
        return tongue.gettext("%(reports)s, 1 of them in %(copies)d copies") % facts
    return tongue.gettext("%(reports)s, %(some)d of them in %(copies)d copies each") % facts
