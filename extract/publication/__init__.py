"""Find the day a document was published, with the evidence for it; not known rather than a guess.

Refuses captions, editor's notes, comments, related stories, clocks and the days of the story itself.
"""

from __future__ import annotations

import re
from dataclasses import replace

from extract.dates.en.order import decided
from extract.publication import furniture, markup, source, stamps
from extract.publication.article import Article
from extract.publication.choose import publication
from extract.publication.evidence import KINDS, Evidence, Publication, Strength
from extract.publication.stated import machine

__all__ = [
    "KINDS",
    "Evidence",
    "Publication",
    "Strength",
    "of_article",
    "of_bytes",
    "of_markup",
    "of_text",
    "published",
    "spoken",
]

FRONT = re.compile(r"---[ \t]*\n(?:[^\n]*\n){0,60}?published:[ \t]*[\"']?(?P<day>[0-9-]{10})[\"']?[ \t]*\n")
"""Front matter that gives the day, as a seed record does."""
SAMPLE = 20_000


def published(text: str) -> Publication | None:
    """Give the day that the plain *text* speaks from, or None: its publication, else its last update.

    An update is no publication, but relative words of a text are meant from the day on which it was last put right.

    >>> published("PUBLISHED Mar 11, 2026, 2:05 PM ET / By A. Writer").value
    '2026-03-11'
    """
    return spoken(of_text(text))


def spoken(found: Publication) -> Publication | None:
    """Give *found* with the day that the document speaks from as its value, or None."""
    if found.value is not None:
        return found
    if found.conflicts:
        return None
    update = next(
        (each for each in found.all if each.kind == "update" and each.day and each.day == found.bound), None
    )
    return replace(found, value=update.day, chosen=update) if update else None


def of_text(text: str) -> Publication:
    """Give what the plain *text* says of its day of publication.

    >>> of_text("WASHINGTON, March 11 (Agency) - The office said").why
    'not known: dateline “March 11” names no year'
    """
    found, place = stamps.headers(text)
    if record := FRONT.match(text, place):
        said = machine(record["day"])
        if said is not None:
            words = (record["day"], record.start("day"), record.end("day"))
            found.append(Evidence("record", *words, "strong", said.says, note=said.note))
    found += furniture.evidence(furniture.lines(text, place), decided(text[:SAMPLE]))
    return publication(found)


def of_markup(text: str) -> Publication:
    """Give what *text*, a page of HTML, says of its day of publication.

    >>> of_markup('<meta property="article:published_time" content="2026-03-11T09:00:00-05:00">').value
    '2026-03-11'
    """
    found, place = stamps.headers(text)
    moved = markup.evidence(text[place:])
    found += [replace(each, start=each.start + place, end=each.end + place) for each in moved]
    return publication(found)


def of_article(text: str, given: Article, before: str = "") -> Publication:
    """Give what *text*, a page whose parts are *given*, says of its day; *before* is the head of its transfer."""
    return publication(stamps.headers(before)[0] + markup.evidence(text, given))


def of_bytes(data: bytes, suffix: str = "") -> tuple[Publication, source.Source]:
    """Give what a file of *data*, whose name ends in *suffix*, says of its publication, and how it was read."""
    read = source.read(data, suffix)
    return (of_markup if read.markup else of_text)(read.text), read
