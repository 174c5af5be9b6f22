"""The words of English times, as tables: to add a word is to add a row."""

from __future__ import annotations

from extract.dates.rule import choice

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
SHORT_WEEKDAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
UNITS = {
    "second": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "hr": "hour",
    "day": "day",
    "night": "night",
    "weekend": "weekend",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
"""Singular names of units; the plural adds s (centuries apart)."""
LETTER = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "weekend": "D",
    "week": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "M",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
}
"""The letter of each unit in an ISO 8601 duration."""
TIMES = {"fortnight": 2, "quarter": 3, "weekend": 2, "decade": 10, "century": 100}
"""How many of its letter a unit is worth, where not one."""
CLOCK_UNITS = frozenset({"second", "minute", "hour"})

ONES = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
    "thirtieth": 30,
    "thirty-first": 31,
    **{
        f"twenty-{word}": 20 + n
        for n, word in enumerate(("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"), 2)
    },
}
PARTS = {
    "early": "START",
    "mid": "MID",
    "late": "END",
    "beginning": "START",
    "start": "START",
    "middle": "MID",
    "end": "END",
    "close": "END",
    "outset": "START",
}
DAYTIMES = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "nighttime": "NI",
    "daybreak": "MO",
    "nightfall": "EV",
    "lunchtime": "T12:00",
    "midday": "T12:00",
    "noon": "T12:00",
    "midnight": "T24:00",
    "dawn": "MO",
    "dusk": "EV",
}
DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
BEFORE = {"last": -1, "past": -1, "previous": -1}
AFTER = {"next": 1, "coming": 1, "upcoming": 1}
HERE = {"this": 0, "current": 0}
ZONES = (
    "GMT",
    "UTC",
    "EST",
    "EDT",
    "ET",
    "CST",
    "CDT",
    "CT",
    "MST",
    "MDT",
    "MT",
    "PST",
    "PDT",
    "PT",
    "BST",
    "CET",
    "CEST",
)
APPROX = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "under": "LESS_THAN",
    "more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "a minimum of": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
}

MONTH = (
    rf"(?P<month>(?:{choice(m for m in MONTHS if len(m) > 4 or m in ('may', 'june', 'july'))})(?![a-z])|"
    rf"(?:{choice(m for m in MONTHS if len(m) < 5)})(?![a-z])\.?)"
)
"""The name of a month; only its short form takes a full stop."""
WEEKDAY = rf"(?P<weekday>(?:{choice(WEEKDAYS)}|(?:{choice(SHORT_WEEKDAYS)})(?![a-z])\.?))"
DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?: ?(?:st|nd|rd|th))?(?![0-9]|:[0-9]|[.,][0-9]|%)"
YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2}|'[0-9]{2})(?![0-9]|[.,][0-9]|%)"
NUMBER_WORD = choice([*ONES, *TENS, "hundred"])
NUMBER = (
    rf"(?:[0-9]{{1,4}}(?:,[0-9]{{3}}){{0,2}}(?:\.[0-9]{{1,2}})?(?:[ -][1-9]/[1-9])?|[1-9]/[1-9]|"
    rf"(?:a|one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand|dozen)|"
    rf"(?:{NUMBER_WORD})(?:[ -](?:{NUMBER_WORD})){{0,2}}(?![a-z]))"
)
SOME = (
    r"(?:several|some(?! day)|a few|few|many|(?:a )?couple(?: of)?|a number of|dozens of"
    r"|hundreds of|thousands of)"
)
UNIT = rf"(?P<unit>{choice(UNITS)}|centurie)"
UNIT_S = UNIT + r"s?"


def number(text: str) -> float | None:
    """Read a number in digits or words.

    >>> number("twenty-five"), number("2 1/2"), number("a hundred")
    (25.0, 2.5, 100.0)
    """
    total = current = 0.0
    parts = text.lower().replace(",", "").replace("-", " ").split()
    if not parts:
        return None
    for part in parts:
        if part in ONES or part in TENS:
            current += ONES.get(part, 0) + TENS.get(part, 0)
        elif part in ("hundred", "thousand", "dozen"):
            current = max(current, 1) * {"hundred": 100, "thousand": 1000, "dozen": 12}[part]
        elif part in ("a", "an"):
            current += 1
        elif part == "and":
            continue
        elif "/" in part and part[0].isdigit():
            above, _, below = part.partition("/")
            current += int(above) / int(below)
        else:
            try:
                current += float(part)
            except ValueError:
                return None
    return total + current


def year_number(text: str) -> int | None:
    """Read a year of four digits, or of two after an apostrophe, which the 20th century owns from 30 on."""
    digits = text.lstrip("'")
    if not digits.isdigit():
        return None
    value = int(digits)
    if len(digits) == 2:
        return value + (1900 if value >= 30 else 2000)
    return value


def month_number(text: str) -> int:
    """Read the name of a month."""
    return MONTHS[text.lower().rstrip(".")]


def weekday_number(text: str) -> int:
    """Read the name of a day of the week."""
    word = text.lower().rstrip(".")
    return WEEKDAYS[word] if word in WEEKDAYS else SHORT_WEEKDAYS[word]


def unit_name(text: str) -> str:
    """Give the unit of a word in the singular or plural."""
    word = text.lower()
    return "century" if word == "centurie" else UNITS[word]
