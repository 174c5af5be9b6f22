"""The index says of each event what its entry says, in parts that a script can read."""

import json
from pathlib import Path


def read(path: Path) -> dict[str, object]:
    """Return what a part of the index hands over."""
    text = path.read_text()
    assert text.startswith("onDemand.take(")
    data: dict[str, object] = json.loads(text.removeprefix("onDemand.take(").removesuffix(");\n"))
    return data


def test_rows_say_what_the_entries_say(site: Path) -> None:
    part = read(site / "index" / "rows-0.js")
    events = json.loads((site / "events.json").read_text())["events"]
    columns = {"ids": "id", "earliest": "earliest", "latest": "latest"}

    for column, field in columns.items():
        assert part[column] == [event[field] or "" for event in events], column
    facets = part["facets"]
    assert isinstance(facets, dict)
    for key, field in {"holder": "from", "receiver": "to", "records": "systems"}.items():
        names, held = facets[key]
        assert [[names[place] for place in each] for each in held] == [event[field] for event in events], key
    assert sorted(facets) == ["holder", "kind", "language", "receiver", "records", "status", "year"]


def test_words_are_there_only_where_a_page_does_not_hold_all(site: Path, long_site: Path) -> None:
    assert not (site / "index" / "words-0.js").exists()

    for folder, title in (("", "Test: a mistake is admitted"), ("es", "Prueba: las fuentes no coinciden")):
        rows = read(long_site / "index" / "rows-0.js")
        words = read(long_site / folder / "index" / "words-0.js")
        assert len(words) == len(rows["ids"]) == 13  # type: ignore[arg-type]
        assert title in [each[0] for each in words]  # type: ignore[union-attr]
