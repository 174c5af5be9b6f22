"""In lynx, which knows no sheet, script or drawing, a page reads in order."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.publish.html import of_each_kind

pytestmark = pytest.mark.browser


def read(page: Path) -> str:
    """Return what lynx shows of *page*, spaces made one."""
    lynx = shutil.which("lynx") or pytest.fail("no lynx found; install it with: apt-get install lynx")
    command = [lynx, "-dump", "-nolist", "-width=200", "-assume_charset=utf-8", "-display_charset=utf-8", str(page)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    return " ".join(shown.split())


def missing(text: str, *wanted: str) -> list[str]:
    """Return those of the *wanted* words that do not stand in *text* behind the ones before them."""
    found, at = [], 0
    for each in wanted:
        place = text.find(each, at)
        if place < 0:
            found.append(each)
        else:
            at = place + len(each)
    return found


def test_an_event(site: Path) -> None:
    """Its date, status, title, whose records for whom, the words it rests on, and their address."""
    text = read(site / "events/test-day.html")
    first = ("11 March 2026", "Pending", "Test: Alpha asks Beta for cards", "Alpha asked for cards")

    assert missing(text, *first, "Alpha Office", "Beta Bureau", "asked for the co-op, cards & more") == []
    assert missing(text, "asked for the co-op, cards & more", "Example Wire", "https://example.org/alpha-asks") == []


def test_words_are_words_and_their_meanings_stand_below(site: Path) -> None:
    """Also what a browser without popovers does with them."""
    text = read(site / "events/test-day.html")

    assert missing(text, "Request Status: Pending", "A second paragraph", "What words here mean") == []
    assert missing(text, "What words here mean", "Paragraph: A part of a text.") == []


@pytest.mark.parametrize("language", ["", "es/", "zh/"])
def test_nothing_to_press_is_left_over(site: Path, language: str) -> None:
    """lynx marks each button; of those there is none without script."""
    names = of_each_kind(site, language)
    assert len(names) > 12
    assert [name for name in names if "(BUTTON)" in read(site / name)] == []


def test_the_timeline(site: Path) -> None:
    """Each event under its month with date, status and parties; newest first."""
    text = read(site / "index.html")
    start = text.index("Test: Alpha asks Beta for cards")
    around = text[start - 200 : start + 400]

    assert missing(text, "March 2026", "Test: Alpha asks Beta for cards", "Test: a mistake is admitted") == []
    assert [each for each in ("11 March 2026", "Pending", "AO", "BB", "Gamma Unit") if each not in around] == []


def test_the_picture(site: Path) -> None:
    """A row of the table says whose records, for whom, in how many events, and where these stand."""
    text = read(site / "picture.html")

    assert (
        missing(text, "Whose records, for whom", "AO → BB 8 events", "2 Blocked", "1 Pending", "AO → Gamma Unit")
        == []
    )


@pytest.mark.parametrize(("folder", "said"), [("es/", "11 de marzo de 2026"), ("zh/", "2026年3月11日")])
def test_other_languages(site: Path, folder: str, said: str) -> None:
    assert said in read(site / f"{folder}events/test-day.html")
