"""Reads an expression as the time of something that is told as done, which is never after the report."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from extract.dates import TimeExpression
from timeline.when import When

_YEARLESS = re.compile(
    r"(?:(?:early|mid|late)[\s-]+)?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?:\s+\d{1,2}(?:st|nd|rd|th)?)?"
    r"|(?:el\s+)?(?:\d{1,2}\s+de\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
    r"|\d{1,2}月(?:\d{1,2}[日号號]|[初中底末]|[上中下]旬|份)?",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(r"\bnot\s+until\s+$", re.IGNORECASE)
_PAPER_FROM = re.compile(
    r"\b(?:subpoenas?|summons|letters?|memos?|memorandums?|e-?mails?|notices?|requests?|demands?|orders?|rulings?|decisions?"
    r"|filings?|motions?|reports?|agreements?|documents?)\s+(?:back\s+)?from\s+$"
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_WEEKDAY_ZH = re.compile(r"(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]")


def last(expression: TimeExpression, published: date | None, beside: bool = False) -> TimeExpression:
    """Read a month or day without a year as the last one before the report: what it dates is told as done.

    So is a weekday in Chinese, in English only *beside* the deed: “will not, after a ruling Tuesday”, “wants to
    deport them and on Tuesday received their addresses”.
    """
    weekday = (_WEEKDAY if beside else _WEEKDAY_ZH).fullmatch(expression.text) is not None
    if published is None or expression.edtf is None or not (weekday or _YEARLESS.fullmatch(expression.text)):
        return expression
    try:
        earliest = When.parse(expression.edtf).earliest
    except ValueError:
        return expression
    if earliest is None or earliest <= published:
        return expression
    if weekday:
        before = (earliest - timedelta(days=7)).isoformat()
        return replace(expression, edtf=expression.edtf.replace(earliest.isoformat(), before))
    year = str(earliest.year)
    return replace(expression, edtf=expression.edtf.replace(year, str(earliest.year - 1)))


def not_until(expression: TimeExpression, before: str) -> TimeExpression:
    """Read a time after “not until” as that of the deed: “not until Tuesday did it answer”."""
    if not expression.edtf or not _NOT_UNTIL.search(before):
        return expression
    return replace(expression, edtf=expression.edtf.removeprefix("/"))


def of_paper(expression: TimeExpression, before: str) -> TimeExpression:
    """Read a time after a paper and “from” as that of the paper: “a subpoena from April” was not sent since then."""
    if not expression.edtf or not expression.edtf.endswith("/..") or not _PAPER_FROM.search(before):
        return expression
    return replace(expression, edtf=expression.edtf.removesuffix("/.."))


def ended(when: When, published: date | None) -> When:
    """End at the report what may run past it: “since March”, “this week” of something that is told as done."""
    if published is None or when.form != "interval" or when.earliest is None or when.earliest > published:
        return when
    if when.latest is not None and when.latest <= published:
        return when
    return When.parse(f"{when.text.partition('/')[0]}/{published.isoformat()}")
