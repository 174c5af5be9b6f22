"""Atom feeds (RFC 4287) of events in the order in which they were added."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import date
from xml.etree import ElementTree

from publish import addresses, facts
from publish.event import Event
from publish.markdown import rendered
from publish.site import Site
from publish.telling import Words
from publish.xml import document

NAMESPACE = "http://www.w3.org/2005/Atom"
LONGEST = 50


type_of_entry = Callable[[Event, str], ElementTree.Element]


def entries(site: Site) -> type_of_entry:
    """Return what tells an event of *site* in a feed whose way to the root is given; each is told once."""
    known: dict[tuple[str, str], ElementTree.Element] = {}

    def entry(event: Event, way: str) -> ElementTree.Element:
        if (event.id, way) not in known:
            known[event.id, way] = _entry(site, event, way)
        return known[event.id, way]

    return entry


def feed(site: Site, name: str, title: str, events: Iterable[Event], page: str, entry: type_of_entry) -> str:
    """Return the feed that lies at *name* and belongs to *page*, both in the folder of *site*'s language.

    It has the events that were added last, each told by *entry*.
    """
    name, page = site.tongue.folder + name, site.tongue.folder + page
    latest = sorted(events, key=lambda each: (each.entry.added, each.when, each.id), reverse=True)[:LONGEST]
    root = ElementTree.Element("feed", {"xmlns": NAMESPACE, "xml:lang": site.tongue.tag})
    _text(root, "title", title)
    _text(root, "id", uuid.uuid5(site.namespace, f"feed:{name}").urn)
    _text(root, "updated", _moment(max((each.changed for each in latest), default=site.changed)))
    _text(ElementTree.SubElement(root, "author"), "name", site.name)
    way = "" if site.url else addresses.root(name)
    ElementTree.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": way + _at(site, page)})
    ElementTree.SubElement(
        root, "link", {"rel": "self", "type": "application/atom+xml", "href": way + _at(site, name)}
    )
    for event in latest:
        root.append(entry(event, way))
    return document(root)


def _entry(site: Site, event: Event, way: str) -> ElementTree.Element:
    element = ElementTree.Element("entry")
    _words(element, "title", event.told.title, event.told.title.text)
    _text(element, "id", site.id_of(event).urn)
    _text(element, "published", _moment(event.entry.added))
    _text(element, "updated", _moment(event.changed))
    href = way + _at(site, site.tongue.folder + addresses.event(event.id))
    ElementTree.SubElement(element, "link", {"rel": "alternate", "type": "text/html", "href": href})
    ElementTree.SubElement(element, "category", {"term": event.kind.id, "label": event.kind.name})
    ElementTree.SubElement(element, "category", {"term": event.status.id, "label": event.status.name})
    _text(element, "summary", facts.line(event, site.tongue))
    top = way if not site.url else f"{site.url}/"
    content = rendered(event.told.body.text, top + site.tongue.folder)
    _words(element, "content", event.told.body, str(content)).set("type", "html")
    return element


def _words(parent: ElementTree.Element, tag: str, words: Words, text: str) -> ElementTree.Element:
    """Add *text*, marked with the language of the *words* that it is made of."""
    element = _text(parent, tag, text)
    if words.tag:
        element.set("xml:lang", words.tag)
    return element


def _text(parent: ElementTree.Element, tag: str, text: str) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag)
    element.text = text
    return element


def _at(site: Site, name: str) -> str:
    return addresses.absolute(site.url, name)


def _moment(day: date | None) -> str:
    """Return a day as the moment that Atom asks for; the epoch for a timeline without events."""
    return f"{(day or date(1970, 1, 1)).isoformat()}T00:00:00Z"
