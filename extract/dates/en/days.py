"""Recognises days by name: "today", "yesterday", "Monday", "last Friday", "the previous Friday".

The direction of a lone weekday follows the tense of its clause. Refuses weekdays inside names ("Sunday
Times") and abbreviations that are words ("sat", "sun").
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.en.words import SHORT_WEEKDAYS, WEEKDAYS, weekday_number
from extract.dates.reading import PRESENT, Reading, relative, vague
from extract.dates.rule import Rule, choice, the, words
from extract.dates.story import Story

NAMED = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
IN_A_NAME = Deferred(
    r"\s{1,2}(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Night Live|Evening Post|Night Football|School"
    r"|"
    r"Review|Independent|Globe|Journal|Mass|Islands|Club)\b"
)
NOUNS = """
street st. avenue ave. road rd. square place lane boulevard bridge hall island river bay hill creek lake point company
society club party movement revolution group fund manifesto
""".split()
NAMED_AFTER = Deferred(rf"\s{{1,2}}(?:{choice([*map(str.title, NOUNS), *map(str.upper, NOUNS)])})(?![a-z])")
"""Nouns of places and bodies that are named after a month or a weekday."""
NAME_BEFORE = Deferred(r"(?:Black|Bloody|Good|Ash|Palm|Easter|Super|Ruby|Cyber|Fat|Holy|Man|Girl|Casual)\s{1,2}$")
MONTHS_AWAY = 15
"""In how many months any weekday meets any day of the month."""
POINTING = "last this next past coming previous preceding following upcoming same that".split()
DAY = rf"(?P<weekday>{choice(WEEKDAYS)})"


def read_named(match: re.Match[str], story: Story) -> Reading | None:
    """Read today, yesterday and their like."""
    if story.anchor is None:
        return relative(None)
    if story.narrative and match["name"].lower() == "today":
        return vague(PRESENT)
    word = " ".join(match["name"].lower().split())
    reading = relative(cal.day(cal.plus_days(story.anchor, NAMED[word])))
    mod = {"early": "START", "late": "END", "earlier": None, "later": None}.get((match["part"] or "").lower().strip())
    return replace(reading, mod=mod)


def read_weekday(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday alone."""
    if not match["weekday"][0].isupper() or IN_A_NAME.match(story.text, match.end()):
        return None
    if NAMED_AFTER.match(story.text, match.end()):
        return None
    if NAME_BEFORE.search(story.text, max(0, match.start() - 9), match.start()):
        return None
    return on_weekday(weekday_number(match["weekday"]), match.start(), match.end(), story)


def on_weekday(number: int, start: int, end: int, story: Story) -> Reading:
    """Read a weekday as the one that follows the day told last in a history, else as the one nearest the anchor."""
    if story.anchor is None:
        return relative(None)
    if story.then is None:
        return relative(cal.day(nearest(number, start, end, story)))
    told = story.last(frozenset({"day"}), start)
    if told is None:
        return Reading("DATE", f"XXXX-WXX-{number + 1}", relative=True)
    return relative(cal.day(cal.plus_days(told.first, (number - told.first.weekday()) % 7)))


def nearest(number: int, start: int, end: int, story: Story) -> dt.date:
    """Give the weekday at or before the anchor, or after it where the clause points forward."""
    anchor = story.anchor
    assert anchor is not None
    back = (anchor.weekday() - number) % 7
    named_event = story.text[end : end + 2] == "'s"
    ahead = not named_event and story.tense(start, end) == "future"
    return cal.plus_days(anchor, (7 - back) % 7 if ahead else -back)


def read_nth(match: re.Match[str], story: Story) -> Reading | None:
    """Read "Friday the 13th" as the nearest such day before, or after where the clause points forward."""
    if not match["weekday"][0].isupper():
        return None
    if story.anchor is None:
        return relative(None)
    ahead = story.tense(match.start(), match.end()) == "future"
    number, day = weekday_number(match["weekday"]), int(match["nth"])
    for months in range(MONTHS_AWAY):
        first = cal.plus_months(story.anchor.replace(day=1), months if ahead else -months)
        date = cal.valid(first.year, first.month, day)
        if (
            date is not None
            and date.weekday() == number
            and (date >= story.anchor if ahead else date <= story.anchor)
        ):
            return relative(cal.day(date))
    return None


def read_part(match: re.Match[str], story: Story) -> Reading | None:
    """Read "late Monday"."""
    reading = read_weekday(match, story)
    return replace(reading, mod="START" if match["part"].lower() == "early" else "END") if reading else None


def read_pointed(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday with last, next, this or the previous."""
    if story.anchor is None:
        return relative(None)
    word, number, base = match["which"].lower(), weekday_number(match["weekday"]), story.anchor
    if word in ("previous", "preceding", "following", "same", "that"):
        told = story.last(frozenset({"day"}), match.start())
        base = told.first if told else base
    back = (base.weekday() - number) % 7
    if word in ("last", "past", "previous", "preceding"):
        return relative(cal.day(cal.plus_days(base, -(back or 7))))
    if word == "next" and back >= 5:
        back -= 7
    if word in ("next", "coming", "following", "upcoming"):
        return relative(cal.day(cal.plus_days(base, 7 - back)))
    ahead = word == "this" and story.tense(match.start(), match.end()) != "past"
    return relative(cal.day(cal.plus_days(base, (7 - back) % 7 if ahead else -back)))


def read_of_week(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday of last, this or next week."""
    if story.anchor is None:
        return relative(None)
    monday = cal.plus_days(story.anchor, -story.anchor.weekday())
    shift = {"last": -7, "next": 7}.get(match["which"].lower(), 0)
    return relative(cal.day(cal.plus_days(monday, shift + weekday_number(match["weekday"]))))


RULES: tuple[Rule, ...] = (
    words(
        "day-named",
        {"today", "yesterday", "tomorrow", "the day", "early", "late"},
        rf"(?P<part>early |late )?(?P<name>{choice(NAMED)})",
        read_named,
    ),
    words("weekday-of-week", WEEKDAYS, rf"{DAY}(?: of)? (?P<which>last|this|next) week", read_of_week),
    words(
        "weekday-pointed",
        {"last", "this", "next", "past", "coming", "previous", "that", "following", *the(POINTING)},
        rf"(?:the |this )?(?P<which>last|this|next|past|coming|previous|preceding|following|upcoming|same"
        rf"|that) {DAY}",
        read_pointed,
    ),
    words("weekday-part", {"early", "late"}, rf"(?P<part>early|late) {DAY}", lambda m, s: read_part(m, s)),
    words("weekday-nth", WEEKDAYS, rf"{DAY},? (?:the )?(?P<nth>[12]?[0-9]|3[01])(?:st|nd|rd|th)", read_nth),
    words("weekday", WEEKDAYS, DAY, read_weekday),
    words("weekday-short", SHORT_WEEKDAYS, rf"(?P<weekday>{choice(SHORT_WEEKDAYS)})\.(?=,| [0-9])", read_weekday),
)
