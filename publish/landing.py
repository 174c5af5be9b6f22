"""An address that lands on the quoted words: a text fragment, understood by current browsers."""

from __future__ import annotations

from urllib.parse import quote, urldefrag

from timeline.entry import Citation

_URL = "%:/?#[]@!$&'()*+,;=~"
"""What an address is made of beside letters and digits; a space or quotation mark in it is written in percent."""


def landing(citation: Citation) -> str:
    """Return the address of a *citation* with its words as text fragment; empty without an address.

    The syntax gives meaning to ``-``, ``,`` and ``&``, so these are escaped like all that is not a letter.

    >>> landing(Citation("", "", "", "https://example.org/a", None, "en", "", "", "co-op, in court", ""))
    'https://example.org/a#:~:text=co%2Dop%2C%20in%20court'
    """
    if not citation.url:
        return ""
    address, fragment = urldefrag(quote(citation.url, safe=_URL))
    before = fragment.partition(":~:")[0]
    words = quote(citation.quote, safe="").replace("-", "%2D")
    return f"{address}#{before}:~:text={words}"
