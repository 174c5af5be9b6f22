"""Work grows with the length of the text, on the worst texts that could be thought of."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from extract.dates import find
from tests.growth import linear

ANCHOR = dt.date(2026, 3, 11)
WORST = {
    "digits": "1",
    "ones and blanks": "1 ",
    "the": "the ",
    "a": "a ",
    "blanks": " ",
    "years": "2009 ",
    "year range": "1990-",
    "commas": "1,",
    "months": "May ",
    "months and days": "March 11, ",
    "last": "last ",
    "early": "early ",
    "day": "the next day ",
    "decades": "the 1990s ",
    "quarters": "the third quarter ",
    "numbers": "twenty ",
    "and a half": "two and a half ",
    "from": "from 2009 to ",
    "slashes": "6/",
    "colons": "12:",
    "quotes": "''",
    "brackets": "(",
    "lines": "\n",
    "sentences": "A. ",
    "weekdays": "Monday ",
    "schedules": "Monday through ",
    "ago": "a year ago, ",
    "Chinese year": "二〇",
    "Chinese month": "十月",
    "Chinese day": "上个月",
    "Chinese number": "三百",
    "Chinese range": "3月至",
    "Chinese days": "9至",
    "Chinese lunar": "腊月廿",
    "Chinese ten": "十",
    "Chinese year word": "去年前",
    "clock": "2:05 PM ",
    "caption": "is seen ",
    "editor": "Editor's Note ",
    "stamps": "Published \n",
    "mixed": "去年 last year\n",
    "letters": "x",
    "dots": ".",
    "since": "have since ",
    "Spanish": "el lunes de la semana y ",
}
SIZE = 5_000


@pytest.mark.parametrize("piece", WORST.values(), ids=WORST.keys())
def test_linear(piece: str) -> None:
    """Four times the text takes about four times as long, never sixteen."""
    find(piece * 10, ANCHOR)

    assert linear(lambda text: find(text, ANCHOR), piece * (SIZE // len(piece)))


def test_a_megabyte() -> None:
    """A megabyte of all of it together is read to the end."""
    text = "".join(piece * 40 + " " for piece in WORST.values())
    text *= 1_000_000 // len(text) + 1
    assert find(text, ANCHOR)[-1].end > 900_000


def test_import_is_quick() -> None:
    """Importing compiles no rule: patterns wait for their language."""
    code = (
        "import extract.dates.tagger as t; "
        "print(t.english_index.cache_info().currsize + t.chinese_index.cache_info().currsize)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "0"
    )
