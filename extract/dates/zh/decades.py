"""Recognises Chinese decades and centuries: 上世纪80年代初, 20世纪九十年代, 八十年代, 21世纪, 本世纪初."""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.calendar import Period
from extract.dates.reading import Reading, between, named, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.words import PARTS, number, year_number

PART = r"(?P<part>初期|中期|末期|早期|晚期|[后後]期|前期|初|末|中[叶葉]|中(?![国國方美华華期]))?"


def century_of(text: str | None, story: Story) -> int | None:
    """Give the first two digits of the years of a century; the last one where none is named."""
    if text in (None, "", "上", "上个"):
        return 19 if story.anchor is None or story.anchor.year >= 2000 else 18
    if text in ("本", "这个"):
        return story.anchor.year // 100 if story.anchor else None
    value = number(text)
    return int(value) - 1 if value else None


def read_decade(match: re.Match[str], story: Story) -> Reading | None:
    """Read a decade."""
    century = century_of(match["century"], story)
    ten = number(match["ten"])
    if century is None or ten is None or ten % 10:
        return relative(None) if century is None else None
    relies = match["century"] in ("上", "上个", "本", "这个")
    if relies and story.anchor is None:
        return relative(None)
    period = cal.decade(century * 100 + int(ten))
    return with_part(relative(period) if relies else named(period), match["part"])


def read_two(match: re.Match[str], story: Story) -> Reading | None:
    """Read two decades in one phrase: 七八十年代."""
    century = century_of(match["century"], story)
    a, b = number(match["from"]), number(match["ten"])
    if century is None or (match["century"] in ("上", "上个", "本", "这个") and story.anchor is None):
        return relative(None)
    if a is None or b is None or not a * (10 if a < 10 else 1) < b:
        return None
    first, last = cal.decade(century * 100 + int(a * 10 if a < 10 else a)), cal.decade(century * 100 + int(b))
    edtf = between(first, last)
    whole = Period("decades", first.first, last.last, f"{first.value}/{last.value}", edtf)
    return Reading("DATE", whole.value, edtf, None, whole, relative=bool(match["century"]))


def read_full(match: re.Match[str], _story: Story) -> Reading | None:
    """Read a decade with all its figures."""
    year = year_number(match["year"])
    return with_part(named(cal.decade(year)), match["part"]) if year else None


def read_century(match: re.Match[str], story: Story) -> Reading | None:
    """Read a century."""
    relies = match["century"] in ("上", "上个", "本", "这个")
    century = century_of(match["century"], story)
    if century is None or (relies and story.anchor is None):
        return relative(None)
    if not 0 <= century <= 30:
        return None
    period = cal.century(century)
    return with_part(relative(period) if relies else named(period), match["part"])


def with_part(reading: Reading, part: str | None) -> Reading:
    """Narrow a reading to its early, middle or late part."""
    return part_of(reading, PARTS.get(part, "MID")) if part else reading


RULES: tuple[Rule, ...] = (
    characters(
        "zh-decade",
        ["0123456789", "一二三四五六七八九十上本这"],
        rf"(?:(?<![0-9])(?P<century>上个?|本|这个|[0-9]{{1,2}}|[一二]?十[一二三四五六七八九]?)世[纪紀])?(?<![0-9])(?P<ten>[0-9]0"
        rf"|[一二三四五六七八九]十)年代{PART}",
        read_decade,
    ),
    characters(
        "zh-decade",
        ["12一二"],
        rf"(?<![0-9])(?P<year>[12][0-9]{{2}}0|[一二][〇零○一二三四五六七八九]{{2}}[〇零○])年代{PART}",
        read_full,
    ),
    characters(
        "zh-decades",
        ["0123456789", "一二三四五六七八九十上本这"],
        r"(?:(?<![0-9])(?P<century>上个?|本|这个|[0-9]{1,2}|[一二]?十[一二三四五六七八九]?)世[纪紀])?"
        r"(?:(?P<from>[一二三四五六七八九]十?|[0-9]0)(?:年代)?[、和至到-]?)(?P<ten>[一二三四五六七八九]十|[0-9]0)年代",
        read_two,
    ),
    characters(
        "zh-century",
        ["0123456789", "一二三四五六七八九十上本这"],
        rf"(?<![0-9])(?P<century>上个?|本|这个|[0-9]{{1,2}}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])世[纪紀]{PART}",
        read_century,
    ),
)
