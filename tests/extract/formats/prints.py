"""Writes PDF files by hand, as small as the standard (ISO 32000-1) allows: text at a place, pictures, encryption."""

from __future__ import annotations

from collections.abc import Iterable

Placed = tuple[float, float, float, str]
"""Left edge, base line, size of the letters, words."""


def pdf(pages: Iterable[Iterable[Placed]], info: str = "", picture: bool = False, encrypted: bool = False) -> bytes:
    """Return a PDF with the words of *pages* in Helvetica; *info* is the inside of its information dictionary."""
    pages = [list(page) for page in pages]
    font, image = 3, 4
    objects: dict[int, bytes] = {
        font: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        image: stream(
            b"\x80", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        ),
        5: f"<< {info} >>".encode("cp1252"),
    }
    kids = []
    for number, page in enumerate(pages):
        content, node = 10 + 2 * number, 11 + 2 * number
        drawn = "q 600 0 0 780 6 6 cm /I Do Q\n" if picture else ""
        drawn += "".join(
            f"BT /F {size} Tf {left} {base} Td ({escaped(words)}) Tj ET\n" for left, base, size, words in page
        )
        objects[content] = stream(drawn.encode("cp1252"))
        objects[node] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {content} 0 R"
            f" /Resources << /Font << /F {font} 0 R >> /XObject << /I {image} 0 R >> >> >>"
        ).encode()
        kids.append(f"{node} 0 R")
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    locked = ""
    if encrypted:
        objects[6] = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> /U <{'22' * 32}> >>".encode()
        locked = f" /Encrypt 6 0 R /ID [<{'33' * 16}> <{'33' * 16}>]"
    return assembled(objects, f"/Root 1 0 R /Info 5 0 R{locked}")


def stream(data: bytes, entries: str = "") -> bytes:
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def assembled(objects: dict[int, bytes], trailer: str) -> bytes:
    """Return the file of *objects* with its table of offsets."""
    data = b"%PDF-1.4\n"
    offsets = {}
    for number in sorted(objects):
        offsets[number] = len(data)
        data += f"{number} 0 obj\n".encode() + objects[number] + b"\nendobj\n"
    size = max(objects) + 1
    rows = "".join(
        f"{offsets[number]:010} 00000 n \n" if number in offsets else "0000000000 65535 f \n"
        for number in range(size)
    )
    return (
        data
        + f"xref\n0 {size}\n{rows}trailer\n<< /Size {size} {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n".encode()
    )


def column(left: float, top: float, lines: Iterable[str], size: float = 10, leading: float = 12) -> list[Placed]:
    """Return *lines* set below each other from *top* down."""
    return [(left, top - leading * number, size, words) for number, words in enumerate(lines)]
