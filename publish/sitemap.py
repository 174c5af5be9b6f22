"""What search engines are told: where the pages are, for a site that knows its own address."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

from publish import addresses
from publish.site import Site
from publish.xml import document

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
NAME = "sitemap.xml"


def sitemap(site: Site, names: Iterable[str]) -> str:
    """Return the sitemap of the pages *names*; an event's page says when it last changed."""
    changed = {
        tongue.folder + addresses.event(each.id): each.changed.isoformat()
        for tongue in site.tongues
        for each in site.events
    }
    root = ElementTree.Element("urlset", {"xmlns": NAMESPACE})
    for name in sorted(names):
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = addresses.absolute(site.url, name)
        if name in changed:
            ElementTree.SubElement(url, "lastmod").text = changed[name]
    return document(root)


def robots(site: Site) -> str:
    """Return the rules for crawlers: everything may be read."""
    pointer = f"\nSitemap: {addresses.absolute(site.url, NAME)}\n" if site.url else ""
    return f"User-agent: *\nAllow: /\n{pointer}"
