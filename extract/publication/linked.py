"""Finds the article's own object among a page's scripts of linked data (JSON-LD) and the dates that it gives.

Refuses comments, related items, videos, organisations and lists; broken JSON is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from extract.publication.evidence import Evidence, Kind, Strength
from extract.publication.page import ARTICLES, PAGES
from extract.publication.scan import Token, plain
from extract.publication.stated import machine

PUBLISHED = ("datePublished",)
CREATED = ("dateCreated",)
MODIFIED = ("dateModified",)
MOST_OBJECTS = 60
"""A page with more objects is a list; an article with its comments and breadcrumbs has about ten."""
LONGEST_DATE = 100


class Object(NamedTuple):
    """A JSON object with its types and the script it stands in."""

    types: frozenset[str]
    fields: dict[str, object]
    script: Token


def evidence(
    scripts: Iterable[Token], addresses: Collection[str], titles: tuple[str, ...], order: str
) -> list[Evidence]:
    """Give what the article's object says; *addresses* and *titles* are the page's own, to know it by."""
    found = objects(scripts)
    articles = own([each for each in found if each.types & ARTICLES], addresses, titles)
    pages = [each for each in found if each.types & PAGES]
    videos = [each for each in found if "videoobject" in each.types and _is_own(each, addresses, titles)]
    result: list[Evidence] = []
    ranks: tuple[tuple[list[Object], tuple[str, ...], Strength], ...] = (
        (articles, PUBLISHED, "strong"),
        (pages, PUBLISHED, "medium"),
        (articles, CREATED, "medium"),
        (videos, ("datePublished", "uploadDate"), "medium"),
    )
    for group, names, strength in ranks:
        if not any(each.says for each in result):
            result += [one for each in group for one in _dates(each, names, "json-ld", strength, order)]
    return result + [one for each in articles for one in _dates(each, MODIFIED, "modified", "bound", order)]


def objects(scripts: Iterable[Token]) -> list[Object]:
    """Give the main objects of *scripts*, in order."""
    return [each for script in scripts for each in _objects(script)]


def _objects(script: Token) -> list[Object]:
    """Give the main objects of a script: its root, the items of its array or graph, and their main entities."""
    words = re.sub(r"^\s*(?:<!--|//\s?<!\[CDATA\[|<!\[CDATA\[)|(?://)?\s?(?:-->|\]\]>)\s*$", "", script.text)
    try:
        root = json.loads(words.rstrip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return []
    found: list[Object] = []
    waiting = [root]
    while waiting and len(found) < MOST_OBJECTS:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict):
            found.append(Object(_types(each), each, script))
            waiting += [each[key] for key in ("mainEntity", "@graph") if isinstance(each.get(key), (dict, list))]
    return found


def _types(fields: dict[str, object]) -> frozenset[str]:
    given = fields.get("@type")
    names = given if isinstance(given, list) else [given]
    return frozenset(re.split(r"[/:#]", name)[-1].lower() for name in names if isinstance(name, str))


def own(found: list[Object], addresses: Collection[str], titles: tuple[str, ...]) -> list[Object]:
    """Of several articles keep those that the page's address or headline names; without one, all."""
    return [each for each in found if _is_own(each, addresses, titles)] or found


def _is_own(each: Object, addresses: Collection[str], titles: tuple[str, ...]) -> bool:
    page = each.fields.get("mainEntityOfPage")
    given = [each.fields.get("url"), each.fields.get("@id"), page.get("@id") if isinstance(page, dict) else page]
    if any(isinstance(url, str) and url.split("#")[0].rstrip("/") in addresses for url in given):
        return True
    heading = each.fields.get("headline") or each.fields.get("name")
    words = " ".join(plain(heading).lower().split()) if isinstance(heading, str) else ""
    return len(words) > 10 and any(words in title or (len(title) > 10 and title in words) for title in titles)


def _dates(each: Object, names: tuple[str, ...], kind: Kind, strength: Strength, order: str) -> list[Evidence]:
    found = []
    for name in names:
        value = each.fields.get(name)
        for words in value[:3] if isinstance(value, list) else [value]:
            if not isinstance(words, str) or len(words) > LONGEST_DATE:
                continue
            said = machine(words, order)
            if said is None:
                continue
            at = each.script.text.find(words)
            start = each.script.start + at if at >= 0 else each.script.start
            end = start + len(words) if at >= 0 else each.script.end
            found.append(Evidence(kind, words, start, end, strength, said.says, said.zone, said.clock, said.note))
    return found
