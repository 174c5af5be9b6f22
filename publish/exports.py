"""Events with their fields as tables for other programs: JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from publish.chains import Course
from publish.disagreement import Disagreement
from publish.event import Event
from publish.tongues import Tongue
from timeline.entry import Entry
from timeline.when import When
from timeline.words import words

_FORMULA = (*"=+-@\t\r\n", *"＝＋－＠", "'")
"""What makes a spreadsheet run a cell (OWASP, CSV Injection; the wide signs in an East Asian one), and the mark that
we put before such a cell."""


Row = Mapping[str, Any]

LONG = ("body", "citations", "disputed", "corrections")
"""The columns that only the table of all events has: nine tenths of its bytes, which no value's need repeat."""


def rows(events: Iterable[Event], chains: Iterable[Course], tongue: Tongue) -> dict[str, Row]:
    """Return an entry's fields, its date in words, reports and *chains* for each of *events*, by id.

    Titles, texts and dates are in *tongue*; ``language`` is that of the title and the text.
    """
    known = tuple(chains)
    return {each.id: _row(each, known, tongue) for each in events}


def as_json(table: Iterable[Row], chains: Iterable[Course]) -> str:
    """Return the rows of a *table* and *chains* as JSON, each on a line of its own."""
    told = [_mapping(each.chain) | {"title": each.told.title.text, "body": each.told.body.text} for each in chains]
    parts = {"events": table, "chains": told}
    return "{" + ",\n".join(f'"{name}": [{_listed(each)}]' for name, each in parts.items()) + "}\n"


def _listed(table: Iterable[Row]) -> str:
    return ",".join(f"\n{json.dumps(row, ensure_ascii=False)}" for row in table)


def lines(table: Mapping[str, Row], columns: Collection[str]) -> dict[str, str]:
    """Return the *columns* of each row of a *table* as a line of CSV, by id; what is nested stands there as JSON.

    A cell that a spreadsheet would run as a formula begins with an apostrophe. Each stands in quotation marks: a
    spreadsheet that parts cells at semicolons finds none to begin anew at.
    """
    return {identifier: _line(neutral(_cell(row[column])) for column in columns) for identifier, row in table.items()}


def as_csv(lines: Iterable[str], columns: Iterable[str]) -> str:
    """Return *lines* as a table with the names of its *columns*."""
    return "".join([_line(columns), *lines])


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerow(cells)
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


def _columns() -> tuple[str, ...]:
    names = [field.name.rstrip("_") for field in fields(Entry)]
    at = names.index("when") + 1
    added = ["reports", "weaker_sources", "chains", "language"]
    return (*names[:at], "when_words", "earliest", "latest", *names[at:], *added)


COLUMNS = _columns()
"""Of the table of all events."""

BRIEF = tuple(each for each in COLUMNS if each not in LONG)
"""Of the table of a value."""


def _row(event: Event, chains: Iterable[Course], tongue: Tongue) -> Row:
    values = {name.rstrip("_"): value for name, value in _mapping(event.entry).items()}
    when = event.when
    values |= {
        "title": event.told.title.text,
        "body": event.told.body.text,
        "people": event.people.text,
        "when_note": event.when_note.text,
        "disputed": [_disagreement(each) for each in event.disputed],
        "language": event.told.title.tag or tongue.tag,
        "when_words": words(when, tongue.code),
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "reports": sum(report.independent for report in event.reports),
        "weaker_sources": sum(not report.independent for report in event.reports),
        "chains": [each.id for each in chains if each.step(event)],
    }
    return {name: values[name] for name in COLUMNS}


def _disagreement(each: Disagreement) -> dict[str, Any]:
    said = [{"value": one.value.text, "origin": one.report.origin} for one in each.values]
    return {"about": each.about.text, "values": said}


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
