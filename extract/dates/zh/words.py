"""The words of Chinese times, as tables: to add a word is to add a row."""

from __future__ import annotations

import re

DIGITS = {
    "〇": 0,
    "零": 0,
    "○": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "元": 1,
    "廿": 20,
}
WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "上年": -1,
    "前年": -2,
    "大前年": -3,
    "明年": 1,
    "来年": 1,
    "來年": 1,
    "后年": 2,
    "後年": 2,
}
"""Years counted from the day of writing."""
TOLD_YEARS = {
    "当年": 0,
    "當年": 0,
    "同年": 0,
    "那年": 0,
    "那一年": 0,
    "这一年": 0,
    "這一年": 0,
    "该年": 0,
    "該年": 0,
    "次年": 1,
    "翌年": 1,
    "下一年": 1,
    "上一年": -1,
}
"""Years counted from the year told last."""
MONTHS = {
    "本月": 0,
    "这个月": 0,
    "這個月": 0,
    "这月": 0,
    "上个月": -1,
    "上個月": -1,
    "上月": -1,
    "上一个月": -1,
    "上一個月": -1,
    "上上个月": -2,
    "上上月": -2,
    "下个月": 1,
    "下個月": 1,
    "下月": 1,
    "下一个月": 1,
    "下一個月": 1,
    "下下个月": 2,
    "下下月": 2,
}
TOLD_MONTHS = {"当月": 0, "當月": 0, "同月": 0, "该月": 0, "該月": 0, "次月": 1, "翌月": 1}
DAYS = {
    "今天": 0,
    "今日": 0,
    "昨天": -1,
    "昨日": -1,
    "前天": -2,
    "前日": -2,
    "大前天": -3,
    "明天": 1,
    "明日": 1,
    "后天": 2,
    "後天": 2,
    "后日": 2,
    "大后天": 3,
    "大後天": 3,
}
TOLD_DAYS = {
    "当天": 0,
    "當天": 0,
    "当日": 0,
    "當日": 0,
    "同日": 0,
    "同一天": 0,
    "次日": 1,
    "翌日": 1,
    "第二天": 1,
    "隔天": 1,
    "隔日": 1,
    "那天": 0,
    "那一天": 0,
    "这一天": 0,
    "這一天": 0,
    "前一天": -1,
    "前一日": -1,
}
WEEK_SHIFT = {
    "上上个": -2,
    "上上個": -2,
    "上上": -2,
    "上个": -1,
    "上個": -1,
    "上一": -1,
    "上": -1,
    "本": 0,
    "这个": 0,
    "這個": 0,
    "这一": 0,
    "这": 0,
    "這": 0,
    "下个": 1,
    "下個": 1,
    "下一": 1,
    "下": 1,
    "下下个": 2,
    "下下個": 2,
    "下下": 2,
}
QUARTER_SHIFT = {"上": -1, "本": 0, "这": 0, "這": 0, "下": 1}
SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}
PARTS = {
    "年初": "START",
    "初": "START",
    "初期": "START",
    "上旬": "START",
    "早期": "START",
    "年中": "MID",
    "中旬": "MID",
    "中期": "MID",
    "中": "MID",
    "年底": "END",
    "年末": "END",
    "年终": "END",
    "年終": "END",
    "年尾": "END",
    "底": "END",
    "末": "END",
    "下旬": "END",
    "晚期": "END",
    "末期": "END",
    "后期": "END",
    "後期": "END",
    "前期": "START",
    "尾": "END",
    "岁末": "END",
    "歲末": "END",
    "月初": "START",
    "月底": "END",
    "月末": "END",
}
EDGES = (
    r"(?P<part>年?初(?![一二三四五六七八九十中级級步次审審心创創衷赛賽选選任现現])|年?末(?!日|端|梢)|年底|年终|年終|年尾"
    r"|底(?!特|层|層|线|線|部|气|氣|价|價|盘|盤|蕴|格|片|牌|座|下|稿)|上旬|中旬|下旬|初期|早期|末期|晚期|[后後]期"
    r"|中期(?!选|選|业|業|报|報|票|国|國|借|贷|贷|协|協|目)|年中|中(?=[,。、;:)\s的前后後起]|$))"
)
"""The early, middle or late part of a year or month, kept apart from 底特律, 初中, 中期选举 and 中国."""
UNITS = {
    "世纪": "century",
    "个世纪": "century",
    "個世紀": "century",
    "世紀": "century",
    "年代": "decade",
    "周年": "year",
    "年": "year",
    "季度": "quarter",
    "个季度": "quarter",
    "個季度": "quarter",
    "个月": "month",
    "個月": "month",
    "个多月": "month",
    "月": "month",
    "周": "week",
    "週": "week",
    "个星期": "week",
    "個星期": "week",
    "星期": "week",
    "个礼拜": "week",
    "個禮拜": "week",
    "礼拜": "week",
    "禮拜": "week",
    "天": "day",
    "日": "day",
    "晚": "day",
    "夜": "day",
    "小时": "hour",
    "小時": "hour",
    "个小时": "hour",
    "個小時": "hour",
    "钟头": "hour",
    "个钟头": "hour",
    "個鐘頭": "hour",
    "分钟": "minute",
    "分鐘": "minute",
    "分": "minute",
    "秒": "second",
    "秒钟": "second",
    "秒鐘": "second",
}
LETTER = {
    "century": "00Y",
    "decade": "0Y",
    "year": "Y",
    "quarter": "Q",
    "month": "M",
    "week": "W",
    "day": "D",
    "hour": "H",
    "minute": "M",
    "second": "S",
}
CLOCK_UNITS = frozenset({"hour", "minute", "second"})
DAYTIMES = {
    "凌晨": "MO",
    "清晨": "MO",
    "早晨": "MO",
    "早上": "MO",
    "早间": "MO",
    "早間": "MO",
    "上午": "MO",
    "早": "MO",
    "晨": "MO",
    "中午": "MI",
    "正午": "MI",
    "午间": "MI",
    "下午": "AF",
    "午后": "AF",
    "午後": "AF",
    "傍晚": "EV",
    "晚上": "EV",
    "晚间": "EV",
    "晚間": "EV",
    "晚": "EV",
    "夜间": "NI",
    "夜間": "NI",
    "夜里": "NI",
    "夜裡": "NI",
    "深夜": "NI",
    "半夜": "NI",
    "午夜": "NI",
    "夜": "NI",
}
AFTERNOON = frozenset(
    {
        "下午",
        "午后",
        "午後",
        "傍晚",
        "晚上",
        "晚间",
        "晚間",
        "晚",
        "夜间",
        "夜間",
        "夜里",
        "深夜",
        "中午",
        "午间",
    }
)
"""Parts of the day that make three o'clock fifteen."""

NIGHT = frozenset({"半夜", "深夜", "夜里", "夜裡", "午夜", "夜间", "夜間"})
"""Parts of the day whose small hours come after midnight."""

NUMBER = (
    r"(?:(?<![0-9.])[0-9]{1,4}(?:\.[0-9])?|[一二两兩三四五六七八九十百廿]{1,4}"
    r"|十[几幾]|数十|數十|几十|幾十|上百|数|數|几|幾|多|若干|半)"
)
YEAR = (
    r"(?<![0-9第.])(?P<year>[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3}|[0-9]{2}(?=\s?年))\s?年"
    r"(?!代|级|級|龄|齡|薪|轻|輕|间|間|之久|多|以上|限|均)"
)
"""A year in figures or characters. What counts years (2000年来) is refused by `counts_years`."""
MONTH = (
    r"(?<![0-9第])(?P<month>0?[1-9](?![0-9])|1[0-2](?![0-9])|十[一二]?|[一二三四五六七八九]"
    r"|(?<![公美日欧歐港澳加新百千万萬亿億块塊])元)\s?月(?:份)?"
)
"""元月 is January, unless 元 is money."""
DAY = (
    r"(?P<day>(?<![0-9])(?:[12][0-9]|3[01]|0?[1-9](?![0-9]))|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?"
    r"|十[一二三四五六七八九]?|[一二三四五六七八九])\s?(?:日|号|號)"
)
SUNDAY = r"[日天](?!本|元|方|军|軍|均|经|經|圆|圓|益|常|气|氣|津|然|体|體|空|堂|主|平|鹅|赋|真)"
"""The last character of 周日 and 星期天, and not the first of 日本 or 天气."""
WEEKDAY = rf"(?:星期|礼拜|禮拜|周|週)(?P<weekday>[一二三四五六]|{SUNDAY})"


def counts_years(figures: str, after: str) -> bool:
    """Tell whether figures before 年 count years: round ones before 来 or 前, two of them with no nought.

    >>> counts_years("2000", "来的历史"), counts_years("2021", "前完成"), counts_years("50", "的友谊")
    (True, False, True)
    """
    if len(figures) == 2:
        return not (figures[0] == "0" or (figures[0] in "89" and figures[1] != "0")) and after[:1] not in tuple(
            "初底末"
        )
    back = re.match(r"(?:之|以)?前(?!三|两|二|首|[0-9]|[个個]|半|[后後夕])|[来來](?!自|访|訪|到|华|華)", after)
    return (
        bool(back)
        and figures.isdigit()
        and int(figures) % 100 == 0
        and not after.startswith(("以前", "之前", "以来"))
    )


def number(text: str) -> float | None:
    """Read a number in figures or characters; None for an unknown count.

    >>> number("二十五"), number("3"), number("数")
    (25.0, 3.0, None)
    """
    if text == "半":
        return 0.5
    if text[0].isdigit():
        return float(text)
    if any(c in "数數几幾多若上" for c in text):
        return None
    if len(text) > 1 and not any(c in "十百廿" for c in text):
        return float("".join(str(DIGITS[c]) for c in text))
    total, current = 0, 0
    for c in text:
        if c in "十百":
            total += max(current, 1) * (10 if c == "十" else 100)
            current = 0
        else:
            current = current + DIGITS.get(c, 0) if c == "廿" else DIGITS.get(c, 0)
            if c == "廿":
                total, current = total + 20, 0
    return float(total + current)


def year_number(text: str) -> int | None:
    """Read a year in figures or characters; two figures belong to the century that news talks about."""
    digits = "".join(c if c.isdigit() and c.isascii() else str(DIGITS.get(c, "")) for c in text)
    if len(digits) == 4:
        return int(digits)
    if len(digits) == 2:
        value = int(digits)
        return value + (1900 if value >= 40 else 2000)
    return None
