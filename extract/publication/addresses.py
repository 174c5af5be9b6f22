"""Recognises the day, or the month, in the path of an address: ``/2026/03/11/``, ``/2026/mar/11/``, ``/2026-03-11-``.

Refuses figures that stand for anything else: numbers of articles, sizes and queries.
"""

from __future__ import annotations

import re

from extract.dates.en.words import MONTHS
from extract.publication.evidence import Evidence
from extract.publication.stated import first

_NAMED = "|".join(sorted(MONTHS, key=len, reverse=True))
PATH = re.compile(
    rf"/(?P<y>19[0-9]{{2}}|20[0-9]{{2}})(?P<sep>[/_-]?)(?P<m>[01][0-9]|[1-9]|{_NAMED})"
    r"(?:(?P=sep)(?P<d>[0-3][0-9]|[1-9]))?(?=[/_.-]|$)",
    re.IGNORECASE | re.ASCII,
)
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/(?P<stamp>[0-9]{14})[a-z_]{0,4}/(?P<rest>\S*)")
"""An address of the Wayback Machine: the moment of the capture, then the page's own address."""


def evidence(address: str, place: int, end: int) -> list[Evidence]:
    """Give what *address*, which stands from *place* to *end*, says: its path, and when an archive took the page."""
    found = []
    if match := ARCHIVED.match(address):
        stamp = match["stamp"]
        said = first(f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}")
        if said:
            found.append(Evidence("archive", address[:2000], place, end, "bound", said.says, "utc", note=said.note))
        address = match["rest"]
    path = re.split(r"[?#]", address[:2000], maxsplit=1)[0]
    match = PATH.search(path)
    if match is None or (not match["sep"] and not (match["d"] and len(match["m"]) == 2)):
        return found
    month = int(match["m"]) if match["m"].isdigit() else MONTHS[match["m"].lower()]
    if not match["d"]:
        if 1 <= month <= 12 and match["sep"] == "/":
            found.append(_url(path, place, end, (f"{match['y']}-{month:02}",), "names no day"))
        return found
    said = first(f"{match['y']}-{month}-{match['d']}")
    if said:
        found.append(_url(path, place, end, said.says, said.note))
    return found


def _url(words: str, place: int, end: int, says: tuple[str, ...], note: str) -> Evidence:
    return Evidence("url", words, place, end, "weak", says, note=note)
