"""Says what stands behind an event: how many reports of each sort, and how many of them are a party's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from publish.tongues import Tongue
from timeline.entry import TIERS, Report


def grounds(reports: Iterable[Report], tongue: Tongue) -> str:
    """Return the sorts of *reports* with their numbers, the weightiest first; each report counts as its best copy.

    In English, for a court's order and two articles: “1 official document, 2 newsroom reports”.
    """
    known = tuple(reports)
    counts = Counter(_tier(each) for each in known)
    said = ", ".join(_said(tier, counts[tier], tongue) for tier in (*TIERS, "") if counts[tier])
    own = sum(any(each.party for each in report.citations) for report in known)
    if not own:
        return said
    parties = tongue.ngettext(
        "%(number)s of them by a party to the case", "%(number)s of them by parties to the case", own
    )
    return tongue.gettext("%(sources)s; %(parties)s") % {"sources": said, "parties": parties}


def _tier(report: Report) -> str:
    return min((each.tier for each in report.citations if each.tier), key=TIERS.index, default="")


def _said(tier: str, count: int, tongue: Tongue) -> str:
    ngettext = tongue.ngettext
    match tier:
        case "official":
            return ngettext("%(number)s official document", "%(number)s official documents", count)
        case "newsroom":
            return ngettext("%(number)s newsroom report", "%(number)s newsroom reports", count)
        case "advocacy":
            return ngettext(
                "%(number)s advocate or party’s lawyer", "%(number)s advocates or parties’ lawyers", count
            )
        case "secondary":
            return ngettext("%(number)s secondary source", "%(number)s secondary sources", count)
    return ngettext("%(number)s source not weighed yet", "%(number)s sources not weighed yet", count)
