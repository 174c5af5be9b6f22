"""Reads the pages that people write in ``content/pages``: front matter and Markdown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from pelican.readers import BaseReader

from publish.markdown import rendered_page
from timeline.faults import Fault, FaultsError
from timeline.frontmatter import read_text, split


class PageReader(BaseReader):
    """Takes the place of Pelican's own Markdown reader."""

    enabled = True
    file_extensions = ["md"]  # noqa: RUF012 (Pelican's own form)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """Return a page's HTML and its fields."""
        shown = os.path.relpath(source_path)
        faults: list[Fault] = []
        fields, body = split(read_text(Path(source_path), shown), shown, faults)
        if fields is not None:
            metadata = {
                "title": fields.text("title", required=True),
                "description": fields.text("description"),
                "glossary": fields.one_of("glossary", ("yes", "no"), "answer") == "yes",
            }
            fields.close()
            if not faults:
                return str(rendered_page(body)), metadata
        raise FaultsError(faults)
