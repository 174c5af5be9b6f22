"""An XML tree as the text of a file, the same on every machine."""

from __future__ import annotations

import re
from xml.etree import ElementTree

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def document(root: ElementTree.Element) -> str:
    """Return *root* and all below it with a declaration, indented; characters that XML forbids are left out."""
    for element in root.iter():
        if element.text:
            element.text = _FORBIDDEN.sub("", element.text)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'
