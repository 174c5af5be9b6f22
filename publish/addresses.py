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
CALENDAR = "events.ics"


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


def value(facet: str, identifier: str, ending: str = "html") -> str:
    """Return the page of one value of a facet, or the file beside it with another *ending*.

    >>> value("agencies", "irs"), value("agencies", "irs", "ics")
    ('agencies/irs.html', 'agencies/irs.ics')
    """
    return f"{facet}/{identifier}.{ending}"


def leaf(first: str, number: int) -> str:
    """Return the page *number* of a list whose first page is *first*.

    Ids hold no dot, so no value's page can be mistaken for another's second.

    >>> leaf("years/2025.html", 1), leaf("years/2025.html", 2)
    ('years/2025.html', 'years/2025.2.html')
    """
    return first if number == 1 else f"{first.removesuffix('.html')}.{number}.html"


def rows(number: int) -> str:
    """Return a part of the index: what the filter asks of events."""
    return f"index/rows-{number}.js"


def words(number: int) -> str:
    """Return a part of the index: what a list says of events."""
    return f"index/words-{number}.js"


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
