"""Recognises how text is encoded: by its mark, its declaration, as UTF-8, by its zero bytes, or by its characters.

Labels mean what the WHATWG Encoding Standard (4.2) makes of them: a page that says ISO-8859-1 is in windows-1252,
one that says GB2312 in GB18030. A few bytes that do not fit, as where a file was cut, are replaced and told of.
"""

from __future__ import annotations

import codecs
import re

from extract.languages import han

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 stands before UTF-16, whose mark its own begins with."""
DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})"
    rb"|\A\s{0,5}<\?xml[^>]{0,200}?encoding=[\"']([A-Za-z0-9_.:-]{2,40})",
    re.IGNORECASE,
)
HEADER = re.compile(
    rb"\A(?:[^\n]{0,1000}\n){0,60}?content-type:[^\n]{0,200}?charset=\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
SEARCHED = 4096
"""Where a declaration is looked for; the HTML Standard (13.2.3.2) asks for 1024 bytes, pages go further."""
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
}
"""Names as Python's codecs have them, with the encoding that browsers read them in."""
SINGLE = re.compile(r"cp125[0-9]|iso8859-\d+|koi8.*|mac.*|latin.*")
"""Encodings of one byte a character, in which any bytes make some text."""
SPOILT = 0.02
"""Share of the characters beyond ASCII that may be lost before an encoding is taken for the wrong one."""
SIMPLIFIED = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出"
    "就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
)
TRADITIONAL = frozenset(
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出"
    "就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經"
)
"""Common characters of Chinese text, in both scripts, chosen by hand."""
COMMON = 0.08
"""Least share of those among a text's characters: 0.18 and more in the labelled Chinese texts, under 0.01 misread."""
SAMPLE = 20_000


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text of *data* and a note on what did not fit; *declared* is the encoding its transfer named.

    Any bytes are read: the last resort is windows-1252, with a note.

    >>> decode("café".encode("cp1252"))
    ('café', 'is not UTF-8 and was read as cp1252')
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff"), ""
    if data.isascii() and b"\0" not in data:
        return data.decode("ascii"), ""
    name = declared or _declared(data[:SEARCHED])
    codec = _codec(name)
    note = ""
    if codec and not (SINGLE.fullmatch(codec) and _fits(data, "utf-8")):
        text, lost = _tolerant(data, codec)
        if lost == 0:
            return text, ""
        if lost <= SPOILT:
            return text, f"has bytes that are not {codec}"
    if name and not (codec and SINGLE.fullmatch(codec)):
        note = f"declares {name}, which does not fit; "
    text, lost = _tolerant(data, "utf-8")
    if lost == 0 and "\0" not in text:
        return text, note + "read as utf-8" if note else ""
    found = _wide(data) or ("utf-8" if lost <= SPOILT else _chinese(data))
    if found:
        said = "has bytes that are not utf-8" if found == "utf-8" else f"is not UTF-8 and was read as {found}"
        return data.decode(found, "replace"), note + said
    return data.decode("cp1252", "replace"), f"{note}is not UTF-8 and was read as cp1252"


def _declared(head: bytes) -> str:
    """Return the encoding that the head of a file names, in its markup or in the headers before it."""
    found = DECLARED.search(head) or HEADER.match(head)
    return next(each for each in found.groups() if each).decode("ascii") if found else ""


def _codec(label: str) -> str:
    """Return the codec for *label*, empty where there is none; a page that can be searched is not in UTF-16."""
    try:
        name = codecs.lookup(label.removeprefix("x-")).name if label else ""
        "".encode(name or "ascii")
    except LookupError:
        return ""
    return "utf-8" if name.startswith(("utf-16", "utf-32", "utf-7")) else WIDER.get(name, name)


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _tolerant(data: bytes, codec: str) -> tuple[str, float]:
    """Return the text and the share of its characters beyond ASCII that were lost."""
    try:
        return data.decode(codec), 0.0
    except (UnicodeDecodeError, ValueError):
        text = data.decode(codec, "replace")
    beyond = sum(not each.isascii() for each in text)
    return text, text.count("\ufffd") / max(beyond, 1)


def _wide(data: bytes) -> str:
    """Return UTF-16 without a mark, by the zero bytes beside its spaces and Latin letters."""
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 4 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _chinese(data: bytes) -> str:
    """Return the Chinese encoding in which *data* makes common words, else nothing."""
    best, share = "", COMMON
    for codec, common in (("gb18030", SIMPLIFIED), ("big5hkscs", TRADITIONAL)):
        text = data[:SAMPLE].decode(codec, "replace")
        beyond = sum(each > "\x7f" for each in text)
        known = sum(each in common for each in han.WRITTEN.findall(text)) / max(beyond, 1)
        if known > share and text.count("\ufffd") <= SPOILT * beyond + 1:
            best, share = codec, known
    return best
