"""Reads the pages that people write in ``content/pages``, with their translations: front matter and Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from publish import addresses
from publish.markdown import anchors
from publish.telling import Telling, Words, preferred, telling
from publish.tongues import Tongue
from timeline.faults import Fault, FaultsError
from timeline.fields import IDENTIFIER
from timeline.frontmatter import opened
from timeline.translation import PAGE, Translation, originals, translations

TAKEN = ("index", "oldest", "browse", "picture", "open", "glossary", "edition", "404")
"""Names of pages that the site makes itself."""


@dataclass(frozen=True, slots=True)
class Prose:
    """One page as people wrote it."""

    id: str
    title: str
    description: str
    glossary: bool
    """Whether it ends with the way to the glossary."""
    body: str
    translations: Mapping[str, Translation]
    """By language."""

    @property
    def address(self) -> str:
        """Where it lies."""
        return addresses.prose(self.id)

    @property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of its headings, the same in each language."""
        return anchors(self.body)

    def told(self, tongue: Tongue) -> Telling:
        """Return its title and text in *tongue*."""
        return telling(self.title, self.body, self.translations.get(tongue.code), tongue)

    def described(self, tongue: Tongue) -> Words:
        """Return its description in *tongue*."""
        translation = self.translations.get(tongue.code)
        return preferred(translation.description if translation else "", self.description, tongue)


def prose(folder: Path, shown: str) -> tuple[Prose, ...]:
    """Read the pages in *folder*, which *shown* names in faults.

    Raises FaultsError with every fault in them.
    """
    faults: list[Fault] = []
    told = translations(folder, shown, PAGE, faults)
    files = [(path, f"{shown}/{path.name}", told.get(path.stem, {})) for path in originals(folder)]
    found = [page for path, name, each in files if (page := _page(path, name, each, faults))]
    for page in found:
        for each in page.translations.values():
            if len(anchors(each.body)) != len(page.anchors):
                message = f"has {len(anchors(each.body))} headings; accepted: {len(page.anchors)}, as in {page.id}.md"
                faults.append(Fault(f"{shown}/{page.id}.{each.language}.md", 1, "", message))
    if faults:
        raise FaultsError(faults)
    return tuple(found)


def _page(path: Path, shown: str, told: Mapping[str, Translation], faults: list[Fault]) -> Prose | None:
    if not IDENTIFIER.fullmatch(path.stem) or path.stem in TAKEN:
        message = f"is named “{path.stem}”; accepted: lower-case words joined by hyphens, none of {', '.join(TAKEN)}"
        faults.append(Fault(shown, 1, "", message))
    fields, body = opened(path, shown, faults)
    if fields is None:
        return None
    page = Prose(
        id=path.stem,
        title=fields.text("title", required=True),
        description=fields.text("description"),
        glossary=fields.one_of("glossary", ("yes", "no"), "answer") == "yes",
        body=body,
        translations=told,
    )
    fields.close()
    return page
