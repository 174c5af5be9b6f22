"""Recognises the stamps of archives, crawlers and servers: each says that the document was there on a day.

A stamp is a bound and never the date itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.publication.evidence import Evidence, Kind
from extract.publication.stated import first, machine

COMMENTS = (
    re.compile(r"FILE ARCHIVED ON (?P<clock>[0-9:]{5,8}) (?P<day>[A-Z][a-z]{2} [0-9]{1,2}, [0-9]{4})"),
    re.compile(
        r"HTTrack Website Copier/[^\n]{0,60}?\], (?P<day>[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}[^\n]{0,13})"
    ),
    re.compile(r"saved date:\s{0,3}(?P<day>[^\n]{10,50})"),
    re.compile(
        r"(?:^|\n)\s{0,3}(?:archived|captured|retrieved|crawled|saved)(?: on| at)?:?\s{1,3}(?P<day>[^\n]{8,40})", re.I
    ),
)
"""The Wayback Machine, HTTrack, SingleFile, and plain words."""
HEADERS: dict[str, Kind] = {"warc-date": "archive", "date": "archive", "last-modified": "header"}
HEAD = re.compile(r"\s{0,3}(?:WARC/1\.[01]|HTTP/[0-9.]{1,3} [0-9]{3}[^\n]{0,40})\n")
FIELD = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9-]{1,40}):[ \t]{0,3}(?P<value>[^\n]{0,200})")
PLAIN = re.compile(r"\s{0,4}(?P<label>WARC-Date|Last-Modified):[ \t]{0,3}(?P<day>[^\n]{8,40})", re.IGNORECASE)
TEXT = re.compile(
    r"\W{0,6}(?:(?:page |text |copy )?(?:archived|captured|retrieved|crawled|scraped|accessed|saved)"
    r"(?: from the web)?(?: on| at)?|consultado(?: el)?|archivado(?: el)?"
    r"|抓取时间|采集时间|存档于)\s{0,3}[:：]?\s{0,3}",
    re.IGNORECASE,
)
"""Labels of a copy in running text."""


def of_comment(words: str, place: int) -> Iterator[Evidence]:
    """Give the stamps in *words*, an HTML comment that stands at *place*."""
    for pattern in COMMENTS:
        match = pattern.search(words[:5000])
        said = machine(match["day"].strip()) if match else None
        if match and said:
            yield _bound(
                "archive", match[0].strip(), place + match.start(), place + match.end(), said.says, said.note
            )
            return


def of_line(line: str) -> Evidence | None:
    """Give the stamp that *line* is, with its place in the line."""
    if match := PLAIN.match(line):
        said = machine(match["day"])
        kind = HEADERS[match["label"].lower()]
        return _bound(kind, line.strip(), 0, len(line), said.says, said.note) if said else None
    match = TEXT.match(line)
    if match is None or len(line) > 120:
        return None
    said = first(line, start=match.end())
    if said is None or said.start > match.end() + 12 or (said.says and len(said.says[0]) < 10):
        return None
    return _bound("archive", line[: said.end].strip(), 0, said.end, said.says, said.note)


def headers(text: str) -> tuple[list[Evidence], int]:
    """Give the stamps of the header blocks that *text* begins with, WARC's or HTTP's, and where they end."""
    found: list[Evidence] = []
    place = 0
    while match := HEAD.match(text, place):
        place = match.end()
        while place < len(text) and (field := FIELD.match(text, place)):
            kind = HEADERS.get(field["name"].lower())
            said = machine(field["value"]) if kind else None
            if kind and said:
                found.append(_bound(kind, field[0].strip(), field.start(), field.end(), said.says, said.note))
            place = min(len(text), field.end() + 1)
        while text[place : place + 1] == "\n":
            place += 1
    return found, place


def _bound(kind: Kind, words: str, start: int, end: int, says: tuple[str, ...], note: str) -> Evidence:
    return Evidence(kind, words, start, end, "bound", says, "utc", note=note)
