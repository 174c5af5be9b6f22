"""Headless Chromium, opening the built site over HTTP and from the disk."""

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests import chromium


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128
    """A page asks for more at once than the five that may wait by default."""


def serve(folder: Path) -> Iterator[str]:
    """Serve *folder* on a free port and yield its address."""
    server = _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@dataclass
class Watch:
    """What went wrong in a page while a test looked at it."""

    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        """Listen to *page*."""
        page.on("console", lambda said: self.complaints.append(said.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))


@pytest.fixture(name="playwright", scope="session")
def _playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(name="chromium", scope="session")
def _chromium(playwright: Playwright) -> Iterator[Browser]:
    path = chromium.bare()
    if path is None:
        pytest.fail("no chromium found; install it with: apt-get install chromium")
    browser = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture(name="served", scope="session")
def _served(site: Path) -> Iterator[str]:
    """Serve the site of invented events below a path, as GitHub Pages does."""
    yield from (f"{address}{site.name}/" for address in serve(site.parent))


@pytest.fixture(name="served_long", scope="session")
def _served_long(long_site: Path) -> Iterator[str]:
    yield from serve(long_site)


@pytest.fixture(name="served_real", scope="session")
def _served_real(real_site: Path) -> Iterator[str]:
    yield from serve(real_site)


@pytest.fixture(name="open_page")
def _open_page(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Callable[..., Page]]:
    """Open an address in a new window; at the end nothing must have been complained of or asked of others."""
    contexts: list[BrowserContext] = []
    watch = Watch()
    home: list[str] = []

    def opened(address: str, *, width: int = 1280, height: int = 900, **options: object) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        watch.over(page)
        home.append(address)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not watch.complaints
    hosts = tuple("/".join(each.split("/", 3)[:3]) + "/" for each in home)
    assert not [each for each in watch.asked if not each.startswith((*hosts, "blob:"))]
