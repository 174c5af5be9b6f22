"""A date for machines: the value of HTML's ``datetime``, which has no way to say doubt.

So it is the longest valid date that is not more precise than the sources: the day, month or year
itself, or else the month or year that surely contains all of it, or nothing.
"""

from __future__ import annotations

from timeline.when import When


def machine(when: When) -> str:
    """Return a valid HTML date string that contains all of *when*; empty where none does.

    >>> machine(When.parse("2026-02")), machine(When.parse("2025-10~/2025-12")), machine(When.parse("[..2026-03-11]"))
    ('2026-02', '2025', '')
    """
    doubted = any(part is not None and part.qualifier for part in when.parts)
    if when.form == "date" and when.precision in ("day", "month", "year"):
        return when.text if not doubted else _year(when, doubted=when.precision == "year")
    if not doubted and when.place[1] is not None and when.earliest and when.latest:
        return f"{when.place[0]:04}-{when.place[1]:02}"
    return _year(when, doubted=False)


def _year(when: When, *, doubted: bool) -> str:
    if doubted or when.earliest is None or when.latest is None or when.earliest.year != when.latest.year:
        return ""
    return f"{when.earliest.year:04}"
