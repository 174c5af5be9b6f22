"""Where each page lies in the output, and how one page points to another.

Names are flat and every link is relative, so that the site works from a folder on disk and from
any sub-path of a host alike.
"""

from __future__ import annotations

NEWEST = "index.html"
OLDEST = "oldest.html"
BROWSE = "browse.html"
PICTURE = "picture.html"
OPEN = "open.html"
ABOUT = "about.html"
GLOSSARY = "glossary.html"
EDITION = "edition.html"
NOT_FOUND = "404.html"
FEED = "feed.xml"
TABLE = "events.csv"
DATA = "events.json"


def prose(identifier: str) -> str:
    """Return a page that people write."""
    return f"{identifier}.html"


def event(identifier: str) -> str:
    """Return the page of an event, or of one of its former ids."""
    return f"events/{identifier}.html"


def chain(identifier: str) -> str:
    """Return the page of a chain of events."""
    return f"chains/{identifier}.html"


def pair(holder: str, receiver: str) -> str:
    """Return the page of one agency's records for another.

    Ids hold single hyphens only, so two of them cannot be mistaken for other two.

    >>> pair("alpha", "beta-unit")
    'pairs/alpha--beta-unit.html'
    """
    return f"pairs/{holder}--{receiver}.html"


def value(facet: str, identifier: str) -> str:
    """Return the page of one value of a facet.

    >>> value("agencies", "irs")
    'agencies/irs.html'
    """
    return f"{facet}/{identifier}.html"


def value_feed(facet: str, identifier: str) -> str:
    """Return the feed of one value of a facet."""
    return f"{facet}/{identifier}.xml"


def root(name: str) -> str:
    """Return the way from the page *name* up to the root of the site, to be put before an address.

    >>> root("agencies/irs.html"), root("index.html")
    ('../', '')
    """
    return "../" * name.count("/")


def absolute(site_url: str, name: str) -> str:
    """Return the full address of *name*; relative where the site does not know its own address."""
    if not site_url:
        return name
    return f"{site_url.rstrip('/')}/{name if name.rpartition('/')[2] != NEWEST else name.removesuffix(NEWEST)}"
