"""All events with all their fields as tables for other programs: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from publish.chains import Course
from publish.event import Event
from timeline.entry import Entry
from timeline.when import When
from timeline.words import words

_FORMULA = (*"=+-@\t\r\n", *"＝＋－＠", "'")
"""What makes a spreadsheet run a cell (OWASP, CSV Injection; the wide signs in an East Asian one), and the mark that
we put before such a cell."""


def as_json(events: Iterable[Event], chains: Sequence[Course]) -> str:
    """Return *events* and *chains* as JSON: an entry's fields with its date in words, reports and chains."""
    table = {
        "events": [_row(event, chains) for event in events],
        "chains": [_mapping(each.chain) for each in chains],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def as_csv(events: Iterable[Event], chains: Sequence[Course]) -> str:
    """Return *events* as CSV, one a row; what is nested stands in its cell as JSON.

    A cell that a spreadsheet would run as a formula begins with an apostrophe. Each stands in quotation marks: a
    spreadsheet that parts cells at semicolons finds none to begin anew at.
    """
    rows = [_row(event, chains) for event in events]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(_columns())
    for row in rows:
        writer.writerow(neutral(_cell(value)) for value in row.values())
    return out.getvalue()


def neutral(cell: str) -> str:
    """Return *cell* so that no spreadsheet runs it.

    >>> neutral("=1+1"), neutral("about 40"), original(neutral("=1+1"))
    ("'=1+1", 'about 40', '=1+1')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def original(cell: str) -> str:
    """Return what a *cell* held before `neutral`."""
    return cell.removeprefix("'")


def _columns() -> list[str]:
    names = [field.name.rstrip("_") for field in fields(Entry)]
    at = names.index("when") + 1
    return [*names[:at], "when_words", "earliest", "latest", *names[at:], "reports", "weaker_sources", "chains"]


def _row(event: Event, chains: Iterable[Course]) -> dict[str, Any]:
    values = {name.rstrip("_"): value for name, value in _mapping(event.entry).items()}
    when = event.when
    values |= {
        "when_words": words(when),
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "reports": sum(report.independent for report in event.reports),
        "weaker_sources": sum(not report.independent for report in event.reports),
        "chains": [each.id for each in chains if each.step(event)],
    }
    return {name: values[name] for name in _columns()}


def _mapping(value: Any) -> dict[str, Any]:
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: Any) -> Any:
    if isinstance(value, When):
        return value.text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return _mapping(value) if is_dataclass(value) else value


def _cell(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(each, str) and ";" not in each for each in value):
        return "; ".join(value)
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)
