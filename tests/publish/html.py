"""Reads a built page: its elements with their attributes, its text, and whether every element is closed."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"meta", "link", "br", "input", "hr", "img", "wbr"}


@dataclass(eq=False)
class Page(HTMLParser):
    """One parsed page."""

    path: Path
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    stack: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.source = self.path.read_text(encoding="utf-8")
        self.feed(self.source)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self.stack]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.faults.append(f"<{tag}> has an attribute twice")
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that is closed at once."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag: str) -> None:
        """Check that what is closed was open."""
        if not self.stack or self.stack[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.stack[-1:]}")
        else:
            self.stack.pop()

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.words.append(data)

    @property
    def text(self) -> str:
        """Return all text, spaces made one."""
        return " ".join("".join(self.words).split())

    def all(self, tag: str, **attributes: str) -> list[dict[str, str]]:
        """Return the attributes of each *tag* that has these *attributes*."""
        return [
            found
            for name, found in self.elements
            if name == tag
            and all(found.get(key.rstrip("_").replace("_", "-")) == value for key, value in attributes.items())
        ]

    @property
    def ids(self) -> list[str]:
        """Return every id, in order."""
        return [found["id"] for _, found in self.elements if "id" in found]

    @property
    def links(self) -> list[str]:
        """Return where links, sheets, scripts and pictures lead."""
        return [found[key] for _, found in self.elements for key in ("href", "src") if key in found]


def of_each_kind(site: Path, language: str = "") -> list[str]:
    """Name a page of every kind: those at the root of a *language* such as ``es/``, the longest of each folder."""
    root = site / language
    folders = [each for each in sorted(root.iterdir()) if each.is_dir() and len(each.name) > 2]
    longest = [max(sorted(each.glob("*.html")), key=_size) for each in folders if any(each.glob("*.html"))]
    return [path.relative_to(site).as_posix() for path in [*sorted(root.glob("*.html")), *longest]]


def _size(path: Path) -> int:
    return path.stat().st_size


def pages(folder: Path) -> list[Page]:
    """Read every page in *folder*; there must be some."""
    found = [Page(path) for path in sorted(folder.rglob("*.html"))]
    assert found, f"{folder} has no pages"
    return found
