"""The Pelican plugin: entries in, pages, feeds and tables out.

Knows no subject: agencies, systems and wording come from `content/` and `pelican.conf.py`.
"""

from __future__ import annotations

from typing import Any

from pelican import signals

from publish.generator import TimelineGenerator
from publish.reader import PageReader
from publish.templates import settle


def register() -> None:
    """Connect the plugin; nothing else happens here."""
    signals.initialized.connect(_templates)
    signals.readers_init.connect(_readers)
    signals.generator_init.connect(_own_reader)
    signals.get_generators.connect(_generators)


def _templates(pelican: Any) -> None:
    settle(pelican.settings)


def _readers(readers: Any) -> None:
    readers.reader_classes["md"] = PageReader


def _own_reader(generator: Any) -> None:
    """Keep Pelican from warning that its own Markdown reader, whose place ours takes, lacks a library."""
    generator.readers.disabled_readers.pop("md", None)


def _generators(_pelican: Any) -> type[TimelineGenerator]:
    return TimelineGenerator
