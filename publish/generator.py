"""Pelican's way in: loads the timeline before anything is written, then writes its pages and files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from pelican.generators import Generator

from publish import addresses, calendars, exports, feeds, index, sheets, sitemap
from publish.pages import Page, pages
from publish.site import Site, load
from publish.spread import Task, cores, spread
from publish.templates import Compiled, environment
from timeline.faults import FaultsError

UNLISTED = ("redirect", "404")
"""The templates of pages that others need not know of."""

SHARE = 100
"""Pages of events that a process writes before it takes others: about half a second."""


class TimelineGenerator(Generator):
    """Generates everything but the theme's static files."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Load the entries at once, so that their faults are told before any other work begins."""
        super().__init__(*arguments, **named)  # type: ignore[no-untyped-call]  # Pelican is untyped
        self.sites = checked(self.settings)
        self.folders: set[str] = set()

    def generate_output(self, _writer: Any) -> None:
        """Write all pages and files, in as many processes as there are cores; which does what changes no byte."""
        theme, compiled = Path(self.settings["THEME"]), Compiled()
        tasks: list[Task] = []
        names: list[str] = []
        for site in self.sites:
            tasks.append(partial(self._files, site))
            templates = environment(theme, site.tongue, compiled)
            whole = tuple(pages(site))
            tasks += [partial(self._pages, site, templates, some) for some in _shares(whole)]
            names += [site.tongue.folder + each.name for each in whole if each.template not in UNLISTED]
        spread(tasks, self.settings.get("WORKERS") or cores())
        for name, text in _shared(self.sites[0], theme):
            self._write(name, text)
        if self.sites[0].url:
            self._write(sitemap.NAME, sitemap.sitemap(self.sites[0], names))

    def _files(self, site: Site) -> None:
        """Write what *site* gives to machines."""
        for name, text in (*files(site), *_lists(site)):
            self._write(site.tongue.folder + name, text)

    def _pages(self, site: Site, templates: Environment, some: Iterable[Page]) -> None:
        """Write *some* pages of *site*."""
        for page in some:
            name = site.tongue.folder + page.name
            ways = {"root": _root(site, page.name, page.name), "top": _root(site, page.name, name)}
            text = templates.get_template(f"{page.template}.html").render(
                page.context | ways | {"site": site, "name": page.name}
            )
            self._write(name, text)

    def _write(self, name: str, text: str) -> None:
        folder, _, _ = name.rpartition("/")
        if folder not in self.folders:
            Path(self.output_path, folder).mkdir(parents=True, exist_ok=True)
            self.folders.add(folder)
        with open(f"{self.output_path}/{name}", "wb") as file:
            file.write(text.encode())


def _shares(whole: Sequence[Page]) -> Iterator[Sequence[Page]]:
    """Yield the pages of a site in shares, those first that take long; pages that say the same of events together."""
    told = [each for each in whole if each.template in ("event", "redirect")]
    yield [each for each in whole if each.template not in ("event", "redirect", "edition")]
    yield [each for each in whole if each.template == "edition"]
    yield from (told[at : at + SHARE] for at in range(0, len(told), SHARE))


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
    briefly, days, entry = exports.lines(table, exports.BRIEF), calendars.days(site), feeds.entries(site)
    yield addresses.DATA, exports.as_json(table.values(), site.chains)
    yield addresses.TABLE, exports.as_csv(exports.lines(table, exports.COLUMNS).values(), exports.COLUMNS)
    yield addresses.FEED, feeds.feed(site, addresses.FEED, site.name, site.events, addresses.NEWEST, entry)
    if days:
        yield addresses.CALENDAR, calendars.calendar(site, site.name, site.events, addresses.NEWEST, days)
    for value in (value for facet in site.facets for value in facet.values):
        title = f"{site.name}: {value.title}"
        yield value.feed, feeds.feed(site, value.feed, title, value.events, value.address, entry)
        if value.events:
            yield value.table, exports.as_csv((briefly[each.id] for each in value.events), exports.BRIEF)
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
