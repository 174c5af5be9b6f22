"""Dates in Chinese words: “2025年底”, “2026年3月11日或之前”."""

from __future__ import annotations

from timeline.edtf import Part

MONTHS = tuple(f"{number}月" for number in range(1, 13))
INITIALS = tuple(str(number) for number in range(1, 13))

SEASONS = {
    21: "春季",
    22: "夏季",
    23: "秋季",
    24: "冬季",
    33: "第一季度",
    34: "第二季度",
    35: "第三季度",
    36: "第四季度",
    37: "前四个月",
    38: "中间四个月",
    39: "后四个月",
    40: "上半年",
    41: "下半年",
}
"""Names of the sub-year groupings of `timeline.edtf.SEASONS`."""

YEAR_THIRDS = {"early": "初", "mid": "年中", "late": "底"}
MONTH_THIRDS = {"early": "初", "mid": "中旬", "late": "底"}


def date(part: Part) -> str:
    """Say one date."""
    return f"可能是{_about(part)}" if part.qualifier in ("?", "%") else _about(part)


def alternatives(parts: list[Part]) -> str:
    """Say that it was one of several dates."""
    first, *others = parts
    *middle, last = [date(first), *(_shortened(first, each) for each in others)]
    return f"{'、'.join(middle)}或{last}"


def until(part: Part) -> str:
    """Say when something whose beginning is not known ended."""
    return f"{_possibly(part)}直到{_about(part)}"


def since(part: Part) -> str:
    """Say when something began that has not ended."""
    return f"{_possibly(part)}自{_about(part)}起"


def or_before(part: Part) -> str:
    """Say that it was then, or earlier."""
    return f"{date(part)}或之前"


def or_after(part: Part) -> str:
    """Say that it was then, or later."""
    return f"{date(part)}或之后"


def between(low: Part, high: Part) -> str:
    """Say that it was within two dates."""
    return f"{date(low)}至{_shortened(low, high)}之间"


def stretch(third: str, year: int, month: int | None) -> str:
    """Say that it was early, mid or late in a year or month."""
    return f"{year}年{month}月{MONTH_THIRDS[third]}" if month else f"{year}年{YEAR_THIRDS[third]}"


def _possibly(part: Part) -> str:
    return "可能" if part.qualifier in ("?", "%") else ""


def _about(part: Part) -> str:
    return f"{_bare(part)}前后" if part.qualifier in ("~", "%") else _bare(part)


def _bare(part: Part) -> str:
    year = part.first.year
    match part.precision:
        case "day":
            return f"{year}年{part.first.month}月{part.first.day}日"
        case "month":
            return f"{year}年{part.first.month}月"
        case "season":
            return f"{year}年{SEASONS[part.season]}"
        case "decade":
            return f"{year}年代"
        case "century":
            return f"{year}年至{year + 99}年之间"
        case _:
            return f"{year}年"


def _shortened(first: Part, later: Part) -> str:
    """Say *later* without the year or month that *first* has said."""
    settled = {"day", "month"}
    doubtful = first.qualifier in ("?", "%") or later.qualifier
    if first.first.year != later.first.year or doubtful or not {first.precision, later.precision} <= settled:
        return date(later)
    same_month = first.precision == "day" and first.first.month == later.first.month
    said = _bare(later).removeprefix(f"{first.first.year}年")
    return said.removeprefix(f"{first.first.month}月") if same_month and later.precision == "day" else said
