"""The Pelican plugin: entries in, pages, feeds and tables out.

Knows no subject: agencies, systems and wording come from `content/` and `pelican.conf.py`.
"""

from __future__ import annotations

from typing import Any

from pelican import signals

from publish.generator import TimelineGenerator


def register() -> None:
    """Connect the plugin; nothing else happens here."""
    signals.get_generators.connect(_generators)


def _generators(_pelican: Any) -> type[TimelineGenerator]:
    return TimelineGenerator
