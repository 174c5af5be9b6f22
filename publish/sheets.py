"""Joins the style sheets of a theme to one: a page shows nothing before all its sheets are there, so it asks once."""

from __future__ import annotations

from pathlib import Path

NAME = "static/site.css"
"""Where the joined sheet lies; all languages share it."""

FIRST = "order.css"
"""The sheet that says in which order the layers have their say. The order of all others is then of no matter."""


def joined(theme: Path) -> str:
    """Return the sheets in the folder ``css`` of *theme* as one."""
    others = sorted(path for path in (theme / "css").glob("*.css") if path.name != FIRST)
    return "\n".join(path.read_text(encoding="utf-8") for path in (theme / "css" / FIRST, *others))
