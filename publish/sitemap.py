"""What search engines are told: where the pages are, for a site that knows its own address."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from xml.etree import ElementTree

from publish import addresses
from publish.site import Site
from publish.xml import document

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
"""Of the links to a page in other languages: what Google documents for sitemaps of localized pages."""
NAME = "sitemap.xml"
ROBOTS = "robots.txt"


def sitemap(site: Site, names: Iterable[str]) -> str:
    """Return the sitemap of the pages *names*, with the same in other languages; an event's says when it changed."""
    changed = {
        tongue.folder + addresses.event(each.id): each.changed.isoformat()
        for tongue in site.tongues
        for each in site.events
    }
    root = ElementTree.Element("urlset", {"xmlns": NAMESPACE, "xmlns:xhtml": XHTML})
    listed = frozenset(names)
    for name in sorted(listed):
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = addresses.absolute(site.url, name)
        if name in changed:
            ElementTree.SubElement(url, "lastmod").text = changed[name]
        for tag, other in _alternates(site, name, listed):
            href = addresses.absolute(site.url, other)
            ElementTree.SubElement(url, "xhtml:link", {"rel": "alternate", "hreflang": tag, "href": href})
    return document(root)


def _alternates(site: Site, name: str, listed: Collection[str]) -> list[tuple[str, str]]:
    """Return tag and name of the page *name* in each language in which it is *listed*; none where it is in one."""
    folder = next((each.folder for each in site.tongues if each.folder and name.startswith(each.folder)), "")
    within = name.removeprefix(folder)
    found = [(each.tag, each.folder + within) for each in site.tongues if each.folder + within in listed]
    return [*found, ("x-default", found[0][1])] if len(found) > 1 else []


def robots(site: Site) -> str:
    """Return the rules for crawlers: everything may be read."""
    pointer = f"\nSitemap: {addresses.absolute(site.url, NAME)}\n" if site.url else ""
    return f"User-agent: *\nAllow: /\n{pointer}"
