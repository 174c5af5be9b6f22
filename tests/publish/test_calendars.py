"""Calendars say what RFC 5545 asks for, and make no date more precise than its source."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

Properties = dict[str, str]


def read(path: Path) -> tuple[Properties, list[Properties]]:
    """Read a calendar: its own properties, and those of each event by name, with parameters."""
    data = path.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    own: Properties = {}
    events: list[Properties] = []
    here = own
    for line in lines[1:-2]:
        if line == "BEGIN:VEVENT":
            here = {}
            events.append(here)
        elif line == "END:VEVENT":
            here = own
        else:
            name, _, value = line.partition(":")
            assert name not in here
            here[name] = value
    return own, events


def called(path: Path, words: str) -> Properties:
    (found,) = [
        each for each in read(path)[1] if words in next(v for k, v in each.items() if k.startswith("SUMMARY"))
    ]
    return found


def test_every_calendar_has_what_the_format_requires(site: Path) -> None:
    found = sorted(site.rglob("*.ics"))
    names = {path.relative_to(site).as_posix() for path in found}
    assert {"events.ics", "es/events.ics", "zh/events.ics", "agencies/alpha.ics", "zh/years/2026.ics"} <= names
    for path in found:
        own, events = read(path)
        assert own["VERSION"] == "2.0" and own["PRODID"] and own["NAME"]
        assert events, path
        assert len({each["UID"] for each in events}) == len(events)
        for each in events:
            first, after = (date.fromisoformat(each[f"{name};VALUE=DATE"]) for name in ("DTSTART", "DTEND"))
            assert first < after
            assert re.fullmatch(r"\d{8}T000000Z", each["DTSTAMP"])
            assert each["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize(
    ("name", "words", "first", "last", "summary"),
    [
        ("events.ics", "Alpha asks Beta", "2026-03-11", "2026-03-11", "Test: Alpha asks Beta for cards"),
        ("events.ics", "where sources dis", "2025-07-14", "2025-07-14", " disagree (possibly 14 July 2025)"),
        ("events.ics", "some time in a year", "2025-01-01", "2025-12-31", "Test: some time in a year (2025)"),
        ("es/events.ics", "no coinciden", "2025-07-14", "2025-07-14", "(posiblemente el 14 de julio de 2025)"),
        ("zh/events.ics", "索取卡片", "2026-03-11", "2026-03-11", "测试：阿尔法局向贝塔局索取卡片"),
    ],
)
def test_a_date_that_is_no_single_day_is_said_in_words(
    site: Path, name: str, words: str, first: str, last: str, summary: str
) -> None:
    found = called(site / name, words)

    assert found["DTSTART;VALUE=DATE"] == first.replace("-", "")
    assert found["DTEND;VALUE=DATE"] == (date.fromisoformat(last) + timedelta(days=1)).isoformat().replace("-", "")
    assert next(value for key, value in found.items() if key.startswith("SUMMARY")).endswith(summary)


def test_what_has_no_first_or_last_day_is_left_out_and_counted(site: Path) -> None:
    own, events = read(site / "events.ics")
    rows = (site / "events.csv").read_text(encoding="utf-8-sig").count("test-")

    assert rows and len(events) < 13
    assert own["DESCRIPTION"].startswith(f"{13 - len(events)} events without a first or a last possible day")
    assert "Test: on or before" not in (site / "events.ics").read_text()


def test_the_stamp_is_the_day_of_the_last_change(site: Path) -> None:
    assert called(site / "events.ics", "where sources disagree")["DTSTAMP"] == "20261121T000000Z"


def test_an_event_is_the_same_in_every_calendar_of_its_language(site: Path) -> None:
    here, value, spanish = (
        called(site / name, words)["UID"]
        for name, words in (
            ("events.ics", "Alpha asks Beta"),
            ("agencies/alpha.ics", "Alpha asks Beta"),
            ("es/events.ics", "Alfa pide"),
        )
    )

    assert here == value != spanish


def test_words_are_marked_with_their_language(site: Path) -> None:
    text = (site / "es/events.ics").read_text()

    assert "SUMMARY;LANGUAGE=es:Prueba" in text and "SUMMARY;LANGUAGE=en:Test" in text


def test_pages_offer_what_there_is(site: Path) -> None:
    page = (site / "es/agencies/alpha.html").read_text()

    for ending in ("xml", "csv", "ics"):
        assert f'href="../agencies/alpha.{ending}"' in page
        assert (site / f"es/agencies/alpha.{ending}").is_file()
    assert 'href="events.ics" download' in (site / "es/index.html").read_text()
    assert not (site / "agencies/idle.ics").exists()


def test_a_site_with_an_address_leads_to_its_pages(at_home: Path) -> None:
    own, _ = read(at_home / "es/agencies/alpha.ics")

    assert own["URL"] == "https://home.example/sub/es/agencies/alpha.html"
    found = called(at_home / "es/events.ics", "Alfa pide")
    assert found["URL"] == "https://home.example/sub/es/events/test-day.html"
