"""Recognises Chinese days, weeks and months seen from a day: 昨天, 次日, 上周三, 下个月, 上个月底, 本月初.

次日 and 当天 count from the day told last; a lone weekday follows the tense. Refuses 周年 and 周岁.
"""

from __future__ import annotations

import re

from extract.dates import calendar as cal
from extract.dates.deferred import Deferred
from extract.dates.reading import Reading, between, part_of, relative
from extract.dates.rule import Rule, characters
from extract.dates.story import Story
from extract.dates.zh.days import month_of
from extract.dates.zh.words import (
    DAYS,
    EDGES,
    MONTHS,
    PARTS,
    QUARTER_SHIFT,
    SUNDAY,
    TOLD_DAYS,
    TOLD_MONTHS,
    WEEK_SHIFT,
    WEEKDAY,
    WEEKDAYS,
    YEARS,
)
from extract.dates.zh.years import STARTS, WHOLE, base_year


def longest(table: dict[str, int]) -> str:
    """Give the alternation of a table's words, longest first."""
    return "|".join(sorted(table, key=len, reverse=True))


def read_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day by its name."""
    word = match["day"]
    after = story.text[match.end() : match.end() + 4]
    if part_of_word(word, story.text[match.start() - 1 : match.start()], after) or NAMES.match(after):
        return None
    if story.anchor is None:
        return relative(None)
    return relative(cal.day(cal.plus_days(story.anchor, DAYS[word])))


def part_of_word(word: str, before: str, after: str) -> bool:
    """Tell whether the characters of a day belong to longer words: 此前|天津, 战后|日本, 光明日报, 后天培养."""
    if word[-1] == "日" and (JAPAN.match(after) or (before in ("光", "文", "声", "说") and word == "明日")):
        return True
    if word in ("前天", "后天", "後天") and SKY.match(after):
        return True
    if word == "同日" and before in ("合", "共"):
        return True
    if word in ("次日", "前日", "后日", "後日") and before in tuple(
        "首这這此多每几幾两兩一二三四五六七八九十数历歷目之战戰"
    ):
        return True
    return word in ("后天", "後天") and (before in ("先", "天") or bool(ACQUIRED.match(after)))


def read_told(match: re.Match[str], story: Story) -> Reading | None:
    """Read a day counted from the day told last."""
    before, after = story.text[match.start() - 1 : match.start()], story.text[match.end() : match.end() + 4]
    if part_of_word(match["day"], before, after):
        return None
    if story.anchor is None:
        return relative(None)
    told = story.last(frozenset({"day"}), match.start())
    if told is None:
        return (
            relative(cal.day(story.anchor))
            if match["day"][0] in "当當同"
            else Reading("DATE", None, None, relative=True)
        )
    return relative(cal.day(cal.plus_days(told.first, TOLD_DAYS[match["day"]])))


def read_week(match: re.Match[str], story: Story) -> Reading | None:
    """Read a week, its weekend or a day of it."""
    if story.anchor is None:
        return relative(None)
    if story.text[match.start() - 1 : match.start()] in BEFORE.get(match["which"][0], ()):
        return None
    week = cal.shifted("week", story.anchor, WEEK_SHIFT[match["which"]])
    if match["end"]:
        return relative(cal.weekend(week.first))
    if match["weekday"]:
        return relative(cal.day(cal.plus_days(week.first, WEEKDAYS[match["weekday"]])))
    reading = relative(week)
    return part_of(reading, PARTS[match["part"]]) if match["part"] else reading


def read_same_day(match: re.Match[str], story: Story) -> Reading | None:
    """Read 去年的今天 as a day, 去年此时 as the month around it."""
    year, _needs = base_year(match, story)
    if story.anchor is None or year is None:
        return relative(None)
    date = cal.valid(year, story.anchor.month, story.anchor.day)
    if date is None:
        return None
    if match["time"]:
        month = cal.containing("month", date)
        return relative(month, None, f"{month.edtf}~")
    return relative(cal.day(date))


def read_two(match: re.Match[str], story: Story) -> Reading | None:
    """Read 今明两天 and 去今两年: two neighbours in one phrase."""
    if story.anchor is None:
        return relative(None)
    place = {"前": -2, "昨": -1, "去": -1, "今": 0, "明": 1, "后": 2, "後": 2}
    unit = "year" if match["unit"] == "年" else "day"
    a, b = (cal.shifted(unit, story.anchor, place[c]) for c in match["two"])
    return Reading("DATE", f"{a.value}/{b.value}", between(a, b), relative=True)


def read_bracketed(match: re.Match[str], story: Story) -> Reading | None:
    """Read the style of Taiwan, which writes the number inside the word: 昨(10)日, 去(2025)年, 上(2)月."""
    if match["y"]:
        return relative(cal.year(int(match["y"]))) if story.anchor else relative(None)
    if story.anchor is None:
        return relative(None)
    if match["m"]:
        month = cal.shifted("month", story.anchor, -1 if match["month"] == "上" else 0)
        return relative(month) if month.first.month == int(match["m"]) else None
    day = int(match["day"])
    near = (cal.plus_days(story.anchor, n) for n in (0, -1, 1, -2, 2, -3, 3))
    date = next((date for date in near if date.day == day), None)
    return relative(cal.day(date)) if date else None


def read_quarter(match: re.Match[str], story: Story) -> Reading | None:
    """Read 上季度, 本季度 and 下个季度."""
    if story.anchor is None:
        return relative(None)
    return relative(cal.shifted("quarter", story.anchor, QUARTER_SHIFT[match["which"]]))


def read_earlier(match: re.Match[str], story: Story) -> Reading | None:
    """Read 今年早些时候: a present year, month or week up to the day of writing, or from it on; else its part."""
    if story.anchor is None:
        return relative(None)
    word, early = match["whole"], match["early"] is not None
    if word[-1] == "年":
        period = cal.shifted("year", story.anchor, YEARS[word])
    elif word[-1] == "月":
        period = cal.shifted("month", story.anchor, MONTHS[word])
    else:
        period = cal.shifted("week", story.anchor, WEEK_SHIFT[word[:-1]])
    if not period.first <= story.anchor <= period.last:
        return part_of(relative(period), "START" if early else "END")
    grain = "month" if period.unit == "year" else "day"
    first, now, last = (cal.containing(grain, date) for date in (period.first, story.anchor, period.last))
    return relative(period, None, between(first, now) if early else between(now, last))


def read_edge(match: re.Match[str], story: Story) -> Reading | None:
    """Read 月底, 下旬: of the month told last in the sentence, else of this month or the last one."""
    if story.text[match.start() - 1 : match.start()] in tuple(
        "0123456789一二三四五六七八九十个個上中下本这這当當每几幾数數"
    ):
        return None
    if story.anchor is None:
        return relative(None)
    part = PARTS[match["part"]]
    told = story.last(frozenset({"month"}), match.start(), 20)
    base = told.first if told else story.anchor
    if not told and part == "END" and base.day < 15 and story.tense(match.start(), match.end()) == "past":
        base = cal.plus_months(base.replace(day=1), -1)
    return part_of(relative(cal.month(base.year, base.month)), part)


def read_weekday(match: re.Match[str], story: Story) -> Reading | None:
    """Read a weekday alone, by the tense of its clause."""
    if story.anchor is None:
        return relative(None)
    back = (story.anchor.weekday() - WEEKDAYS[match["weekday"]]) % 7
    ahead = story.tense(match.start(), match.end()) == "future"
    return relative(cal.day(cal.plus_days(story.anchor, (7 - back) % 7 if ahead else -back)))


def read_weekend(match: re.Match[str], story: Story) -> Reading | None:
    """Read 周末 as the one past, or the one to come where the clause points forward."""
    if story.anchor is None:
        return relative(None)
    ahead = story.tense(match.start(), match.end()) == "future"
    return relative(cal.weekend(story.anchor if ahead else cal.plus_days(story.anchor, -story.anchor.weekday() - 1)))


def read_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read a month by its pointing word, and its part."""
    if story.anchor is None:
        return relative(None)
    if story.text[match.start() - 1 : match.start()] in BEFORE.get(match["month"][0], ()):
        return None
    base = month_of(match["month"], story, match.start())
    reading = relative(cal.month(base.year, base.month))
    return part_of(reading, PARTS[match["part"]]) if match["part"] else reading


def read_half_month(match: re.Match[str], story: Story) -> Reading | None:
    """Read 上半月 and 下半月."""
    if story.anchor is None:
        return relative(None)
    month = cal.containing("month", story.anchor)
    first = match["half"] in "上前"
    edtf = f"{month.value}-01/{month.value}-15" if first else f"{month.value}-16/{month.last}"
    return relative(month, "START" if first else "END", edtf)


NAMES = Deferred(r"头条|頭條|之后》|俄罗斯|俄羅斯|美国报|中国》|说法|說法|关注》|新闻网|新聞網|方舟|之星|黄花")
"""What follows 今日 or 明日 in the name of a paper, a programme or a game."""
JAPAN = Deferred(
    r"本(?!报|報|人|地|届|屆|次|周|週|月|市|校|省|县|縣|国|國|院|场|場|台|站|刊|社)|元|军|軍|圆|圓|经(?!过)"
)
SKY = Deferred(r"[气氣津然体體空堂文线線使主平鹅鵝赋賦府窗]|生|真")
ACQUIRED = Deferred(r"性|形成|培养|培養|努力|获得|獲得|免疫|因素|环境|環境|教育|训练")

BEFORE = {
    "本": ("日", "基", "版", "成"),
    "同": ("合", "相", "共", "如"),
    "上": ("马", "馬", "网", "網", "路"),
    "下": ("天", "地"),
}
"""What stands before 本月, 同月, 上周 or 下周 when their first character belongs to another word."""

RULES: tuple[Rule, ...] = (
    characters(
        "zh-day-of-year",
        STARTS,
        rf"{WHOLE}的?(?:今[天日]|此日|同一[天日]|同日|这一天|這一天|(?P<time>此[时時]|这个时候|這個時候|这时候))",
        read_same_day,
    ),
    characters("zh-two", ["昨今去明前"], r"(?P<two>前昨|昨今|今明|明[后後]|去今)[两兩](?P<unit>[天日年])", read_two),
    characters(
        "zh-bracketed",
        ["昨今明前去本上"],
        r"(?P<word>[昨今明前])\((?P<day>[0-3]?[0-9])\)[日天晚]|(?P<year>[今去明前])\((?P<y>[12][0-9]{3})\)年"
        r"|(?P<month>[本上])\((?P<m>[01]?[0-9])\)月",
        read_bracketed,
    ),
    characters(
        "zh-quarter-pointed",
        ["上本这這下"],
        r"(?P<which>[上本这這下])(?:[一个個]|一[个個])?季度(?!末|初)",
        read_quarter,
    ),
    characters(
        "zh-earlier",
        ["今去本这這上"],
        r"(?P<whole>今年|去年|本月|这个月|這個月|上月|上个月|上個月|[本这這上][周週])的?"
        r"(?:(?P<early>早些时候|早些時候|较早时候|較早時候|稍早(?:时候|時候)?)|晚些时候|晚些時候|较晚时候|稍晚(?:时候|時候)?|稍[后後])",
        read_earlier,
    ),
    characters("zh-month-edge", ["月上中下"], r"(?P<part>月底|月末|月初|上旬|中旬|下旬)(?!选|報|刊)", read_edge),
    characters("zh-day-named", ["今昨前明后後大"], rf"(?P<day>{longest(DAYS)})", read_day),
    characters("zh-next-day", ["当當同次翌第隔前那这這"], rf"(?P<day>{longest(TOLD_DAYS)})(?!半价|半價)", read_told),
    characters(
        "zh-week",
        ["上下本这這"],
        rf"(?P<which>{longest(WEEK_SHIFT)})(?:周|週|星期|礼拜|禮拜)(?![边邊围圍刊转轉密期岁歲知身遭长長折到])"
        rf"(?:(?P<weekday>[一二三四五六]|{SUNDAY})|(?P<end>末)|(?P<part>初|中(?![国國])))?",
        read_week,
    ),
    characters("zh-weekday", ["星礼禮周週"], rf"{WEEKDAY}(?!年|岁|歲|福|围|圍|鸣|级)", read_weekday),
    characters("zh-weekend", ["周週"], "(?:周末|週末)", read_weekend),
    characters(
        "zh-month-pointed",
        ["本这這上下当當同次该該翌"],
        rf"(?P<month>{longest({**MONTHS, **TOLD_MONTHS})})(?![球亮光饼餅色薪刊租]){EDGES}?",
        read_month,
    ),
    characters("zh-half-month", ["上下前后後"], "(?P<half>上|下|前|后|後)半个?月", read_half_month),
)
