"""The browser that tests and measurements look at pages with."""

import shutil

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


def path() -> str | None:
    """Return where Chromium is, by any of its names; None where it is not."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def bare() -> str | None:
    """Return where Chromium without its own windows is, which opens a page at a third of the cost; else as `path`."""
    return shutil.which("chromium-headless-shell") or path()
