"""Pelican's way in: loads the timeline before anything is written, then writes its pages and files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from publish import addresses, exports, sitemap
from publish.feeds import feed
from publish.pages import pages
from publish.site import Site, load
from timeline.faults import FaultsError


class TimelineGenerator(Generator):
    """Generates everything that is not a page of ``content/pages``."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Load the entries at once, so that their faults are told before any other work begins."""
        super().__init__(*arguments, **named)  # type: ignore[no-untyped-call]  # Pelican is untyped
        self.site = checked(self.settings)
        self.context["site"] = self.site

    def generate_output(self, _writer: Any) -> None:
        """Write all pages and files."""
        names = [addresses.ABOUT]
        for page in pages(self.site):
            context = self.context | page.context | {"name": page.name, "root": self._root(page.name)}
            template = self.env.get_template(f"{page.template}.html")
            self._write(page.name, template.render(context))
            if page.template not in ("redirect", "404"):
                names.append(page.name)
        for name, text in files(self.site):
            self._write(name, text)
        if self.site.url:
            self._write(sitemap.NAME, sitemap.sitemap(self.site, names))

    def _root(self, name: str) -> str:
        """Lead to the root; from the page that a host shows at any depth only the full address does."""
        if name == addresses.NOT_FOUND and self.site.url:
            return f"{self.site.url}/"
        return addresses.root(name)

    def _write(self, name: str, text: str) -> None:
        path = Path(self.output_path, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def checked(settings: Any) -> Site:
    """Load the site of *settings*; where there are faults say all of them and stop with exit status 1."""
    try:
        return load(settings)
    except FaultsError as error:
        count = len(error.faults)
        raise SystemExit(f"{error}\n{count} {'fault' if count == 1 else 'faults'}; nothing was written") from error


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield name and text of each file that is not a page."""
    yield addresses.DATA, exports.as_json(site.events, site.chains)
    yield addresses.TABLE, exports.as_csv(site.events, site.chains)
    yield "robots.txt", sitemap.robots(site)
    yield addresses.FEED, feed(site, addresses.FEED, site.name, site.events, addresses.NEWEST)
    for facet in site.facets:
        for value in facet.values:
            title = f"{site.name}: {value.term.name}"
            yield value.feed, feed(site, value.feed, title, value.events, value.address)
