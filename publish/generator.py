"""Pelican's way in: loads the timeline before anything is written, then writes its pages and files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from publish import addresses, calendars, exports, feeds, index, sheets, sitemap
from publish.pages import pages
from publish.site import Site, load
from publish.templates import environment
from timeline.faults import FaultsError


class TimelineGenerator(Generator):
    """Generates everything but the theme's static files."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Load the entries at once, so that their faults are told before any other work begins."""
        super().__init__(*arguments, **named)  # type: ignore[no-untyped-call]  # Pelican is untyped
        self.sites = checked(self.settings)

    def generate_output(self, _writer: Any) -> None:
        """Write all pages and files."""
        names: list[str] = []
        for site in self.sites:
            names += self._pages(site)
            for name, text in (*files(site), *_lists(site)):
                self._write(site.tongue.folder + name, text)
        for name, text in _shared(self.sites[0], Path(self.settings["THEME"])):
            self._write(name, text)
        if self.sites[0].url:
            self._write(sitemap.NAME, sitemap.sitemap(self.sites[0], names))

    def _pages(self, site: Site) -> Iterator[str]:
        """Write the pages of one language; yield the names of those that others should know of."""
        templates = environment(Path(self.settings["THEME"]), site.tongue)
        for page in pages(site):
            name = site.tongue.folder + page.name
            ways = {"root": _root(site, page.name, page.name), "top": _root(site, page.name, name)}
            text = templates.get_template(f"{page.template}.html").render(
                page.context | ways | {"site": site, "name": page.name}
            )
            self._write(name, text)
            if page.template not in ("redirect", "404"):
                yield name

    def _write(self, name: str, text: str) -> None:
        path = Path(self.output_path, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def _root(site: Site, page: str, name: str) -> str:
    """Lead from *name* up to its root; from the *page* that a host shows at any depth only the full address does."""
    if page == addresses.NOT_FOUND and site.url:
        return f"{site.url}/"
    return addresses.root(name)


def checked(settings: Any) -> tuple[Site, ...]:
    """Load the site of *settings* in each language; where there are faults say all and stop with exit status 1."""
    try:
        return load(settings)
    except FaultsError as error:
        count = len(error.faults)
        raise SystemExit(f"{error}\n{count} {'fault' if count == 1 else 'faults'}; nothing was written") from error


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Yield name and text of what *site* gives to machines: all its events, and those of each value."""
    table = exports.rows(site.events, site.chains, site.tongue)
    lines, days, entry = exports.lines(table), calendars.days(site), feeds.entries(site)
    yield addresses.DATA, exports.as_json(table.values(), site.chains)
    yield addresses.TABLE, exports.as_csv(lines.values())
    yield addresses.FEED, feeds.feed(site, addresses.FEED, site.name, site.events, addresses.NEWEST, entry)
    if days:
        yield addresses.CALENDAR, calendars.calendar(site, site.name, site.events, addresses.NEWEST, days)
    for value in (value for facet in site.facets for value in facet.values):
        title = f"{site.name}: {value.title}"
        yield value.feed, feeds.feed(site, value.feed, title, value.events, value.address, entry)
        if value.events:
            yield value.table, exports.as_csv(lines[each.id] for each in value.events)
        if any(each.bounded for each in value.events):
            yield value.calendar, calendars.calendar(site, title, value.events, value.address, days)


def _shared(site: Site, theme: Path) -> Iterator[tuple[str, str]]:
    """Yield name and text of each file that all languages share."""
    yield from index.rows(site)
    yield sheets.NAME, sheets.joined(theme)
    yield sitemap.ROBOTS, sitemap.robots(site)


def _lists(site: Site) -> Iterator[tuple[str, str]]:
    """Yield name and text of each part of the index that says how a list tells an event that is not on the page."""
    return index.words(site) if len(site.events) > site.most else iter(())
