"""The browser that tests and measurements look at pages with."""

import shutil

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


BARE = "chromium-headless-shell"
"""Chromium without windows of its own, a package of Debian's: it opens a page at a third of the cost."""


def path() -> str | None:
    """Return where Chromium is, by any of its names; None where it is not."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", BARE))), None)


def bare() -> str | None:
    """Return where the one without windows is; else as `path`."""
    return shutil.which(BARE) or path()
