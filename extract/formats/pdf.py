"""Reads a PDF with PDFium: its text in the order of reading, and what it says of its title, author and day.

A day of creation is the file's and not the document's; it is never taken for the publication. What cannot be read is
refused with the reason: broken, cut off, encrypted, scanned, or in fonts that do not say which characters they hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extract.document import Fact
from extract.formats import reflow
from extract.formats.layout import Line, ordered
from extract.formats.part import Part
from extract.formats.reflow import UNSEEN
from extract.publication import of_text
from timeline.fields import printable

if TYPE_CHECKING:
    import pypdfium2

END = b"%%EOF"
TAIL = 4096
"""Where the end mark is looked for: the standard (ISO 32000-1, 7.5.5) has it last, some servers add to it."""
WIDE = 1.2
"""A gap within a line, in heights of its letters, that parts two columns."""
STRANGE = 0.3
"""Share of characters without meaning from which on a text is no text."""
MADE = re.compile(
    r"^(?:microsoft (?:word|powerpoint) - .*|untitled.*|.*\.(?:docx?|pdf|indd|qxd|wpd)|document\d*)$", re.I
)
"""Titles that a program gave, not a person."""


class RefusedError(ValueError):
    """A PDF that cannot be read; its text is the reason and what is accepted."""


def read(data: bytes, name: str, sha256: str) -> Part:
    """Read the PDF in *data*.

    Raises RefusedError where it is broken, cut off, encrypted or scanned, or where its fonts name no characters.
    """
    import pypdfium2

    if END not in data[-TAIL:]:
        raise RefusedError("breaks off before its end; accepted: a whole PDF")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise RefusedError("is encrypted with a password; accepted: a PDF that opens without one") from error
        raise RefusedError("is broken; accepted: a PDF that a viewer can open") from error
    try:
        pages, images = _pages(document)
        told = _told(document)
    except pypdfium2.PdfiumError as error:
        raise RefusedError("has a page that is broken; accepted: a PDF that a viewer can open") from error
    finally:
        document.close()
    words = "".join(line.text for page in pages for line in page)
    if not words.strip():
        if images:
            raise RefusedError(f"is scanned, {images} pages of images and no text; accepted: a PDF with text in it")
        raise RefusedError("has no text; accepted: a PDF with text in it")
    if sum(map(_strange, words)) > STRANGE * len(words):
        raise RefusedError("has fonts that do not say which characters they hold; accepted: a PDF with text in it")
    heads = reflow.furniture(pages)
    text = reflow.paragraphs(column for page in pages for column in ordered(reflow.without(page, heads)))
    note = f"{images} of {len(pages)} pages are images without text and were not read" if images else ""
    return Part(name, text, sha256, of_text(text), tuple(_facts(told)), note)


def _pages(document: pypdfium2.PdfDocument) -> tuple[list[list[Line]], int]:
    """Return the lines of each page, and how many pages have images and no text."""
    from pypdfium2 import raw

    pages: list[list[Line]] = []
    images = 0
    for page in document:
        textpage = page.get_textpage()
        lines = list(_lines(textpage))
        pictured = not lines and any(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
        images += pictured
        pages.append(lines)
        textpage.close()
        page.close()
    return pages, images


def _lines(textpage: pypdfium2.PdfTextPage) -> Iterator[Line]:
    """Yield the lines of a page as PDFium has them, parted where a gap is as wide as between columns."""
    from pypdfium2 import raw

    rect = raw.FS_RECTF()
    words: list[str] = []
    box: list[float] = []
    blank = False
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code in (10, 13):
            if words:
                yield Line("".join(words), *box)
            words, box, blank = [], [], False
            continue
        character = chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if character.isspace() or code == 0:
            blank = True
            continue
        raw.FPDFText_GetLooseCharBox(textpage, index, rect)
        here = (rect.left, rect.bottom, rect.right, rect.top)
        if words and _apart(box, here):
            yield Line("".join(words), *box)
            words, box, blank = [], [], False
        if blank and words:
            words.append(" ")
        blank = False
        words.append(character)
        box = (
            [min(box[0], here[0]), min(box[1], here[1]), max(box[2], here[2]), max(box[3], here[3])]
            if box
            else list(here)
        )
    if words:
        yield Line("".join(words), *box)


def _apart(box: list[float], here: tuple[float, float, float, float]) -> bool:
    """Tell whether a character stands on another line than *box*, or behind a gap as wide as between columns."""
    height = max(min(box[3] - box[1], here[3] - here[1]), 1.0)
    return here[0] - box[2] > WIDE * height or here[3] < box[1] or here[1] > box[3] or here[2] < box[0] - height


def _strange(character: str) -> bool:
    """Tell whether *character* has no meaning: replaced, of private use, or a control."""
    return (
        character == "\ufffd"
        or "\ue000" <= character <= "\uf8ff"
        or (character < " " and character not in "\x02\t\n")
    )


def _told(document: pypdfium2.PdfDocument) -> dict[str, str]:
    """Return the information dictionary; empty where it is no text."""
    try:
        found: dict[str, str] = document.get_metadata_dict()
    except UnicodeDecodeError:
        return {}
    return found


def _facts(told: dict[str, str]) -> Iterator[Fact]:
    """Yield what the information dictionary says, titles that a program made up left out."""
    for field, key in (("title", "Title"), ("author", "Author")):
        words = " ".join(printable(UNSEEN.sub("", told.get(key, ""))).split())
        if words and len(words) <= 300 and not MADE.match(words):
            yield Fact(field, words, "pdf", f"/{key} {words}")
