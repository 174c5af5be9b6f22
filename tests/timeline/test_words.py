"""Each doubt of a date has its words in each language of the site."""

from __future__ import annotations

import pytest

from timeline.edtf import SEASONS
from timeline.said import chinese, spanish
from timeline.translation import LANGUAGES
from timeline.when import When
from timeline.words import WORDINGS, initials, months, words

SAID = [
    # text, English, Spanish, Chinese
    ("2026-03-11", "11 March 2026", "11 de marzo de 2026", "2026年3月11日"),
    ("2026-02", "February 2026", "febrero de 2026", "2026年2月"),
    ("2025", "2025", "2025", "2025年"),
    ("199X", "the 1990s", "década de 1990", "1990年代"),
    ("19XX", "between 1900 and 1999", "entre 1900 y 1999", "1900年至1999年之间"),
    ("2025-21", "spring 2025", "primavera de 2025", "2025年春季"),
    ("2025-22", "summer 2025", "verano de 2025", "2025年夏季"),
    ("2025-23", "autumn 2025", "otoño de 2025", "2025年秋季"),
    ("2025-24", "winter 2025", "invierno de 2025", "2025年冬季"),
    ("2025-33", "the first quarter of 2025", "primer trimestre de 2025", "2025年第一季度"),
    ("2025-34", "the second quarter of 2025", "segundo trimestre de 2025", "2025年第二季度"),
    ("2025-35", "the third quarter of 2025", "tercer trimestre de 2025", "2025年第三季度"),
    ("2025-36", "the fourth quarter of 2025", "cuarto trimestre de 2025", "2025年第四季度"),
    ("2025-37", "the first four months of 2025", "primer cuatrimestre de 2025", "2025年前四个月"),
    ("2025-38", "the middle four months of 2025", "segundo cuatrimestre de 2025", "2025年中间四个月"),
    ("2025-39", "the last four months of 2025", "tercer cuatrimestre de 2025", "2025年后四个月"),
    ("2025-40", "the first half of 2025", "primer semestre de 2025", "2025年上半年"),
    ("2025-41", "the second half of 2025", "segundo semestre de 2025", "2025年下半年"),
    ("2025~", "about 2025", "hacia 2025", "2025年前后"),
    ("2025?", "possibly 2025", "posiblemente 2025", "可能是2025年"),
    ("2025%", "possibly about 2025", "posiblemente hacia 2025", "可能是2025年前后"),
    ("2026-03-11~", "about 11 March 2026", "hacia el 11 de marzo de 2026", "2026年3月11日前后"),
    ("2025-07-14?", "possibly 14 July 2025", "posiblemente el 14 de julio de 2025", "可能是2025年7月14日"),
    (
        "2026-02-01%",
        "possibly about 1 February 2026",
        "posiblemente hacia el 1 de febrero de 2026",
        "可能是2026年2月1日前后",
    ),
    ("2025-06~", "about June 2025", "hacia junio de 2025", "2025年6月前后"),
    ("2025-33~", "about the first quarter of 2025", "hacia el primer trimestre de 2025", "2025年第一季度前后"),
    ("199X?", "possibly the 1990s", "posiblemente la década de 1990", "可能是1990年代"),
    ("2025-10~/2025-12", "late 2025", "finales de 2025", "2025年底"),
    ("2025-10~/2025", "late 2025", "finales de 2025", "2025年底"),
    ("2025-01/2025-03~", "early 2025", "principios de 2025", "2025年初"),
    ("2025-05~/2025-08~", "mid-2025", "mediados de 2025", "2025年年中"),
    ("2026-03-01/2026-03-10~", "early March 2026", "principios de marzo de 2026", "2026年3月初"),
    ("2026-03-11~/2026-03-20~", "mid-March 2026", "mediados de marzo de 2026", "2026年3月中旬"),
    ("2026-03-21~/2026-03", "late March 2026", "finales de marzo de 2026", "2026年3月底"),
    (
        "2025-06/2025-07-17",
        "between June 2025 and 17 July 2025",
        "entre junio de 2025 y el 17 de julio de 2025",
        "2025年6月至7月17日之间",
    ),
    ("2025-06/2025-08", "between June and August 2025", "entre junio y agosto de 2025", "2025年6月至8月之间"),
    ("2009/2016", "between 2009 and 2016", "entre 2009 y 2016", "2009年至2016年之间"),
    (
        "2024-11/2025-02",
        "between November 2024 and February 2025",
        "entre noviembre de 2024 y febrero de 2025",
        "2024年11月至2025年2月之间",
    ),
    (
        "2025-03-30/2025-04-02",
        "between 30 March and 2 April 2025",
        "entre el 30 de marzo y el 2 de abril de 2025",
        "2025年3月30日至4月2日之间",
    ),
    (
        "2024-12-30/2025-01-02",
        "between 30 December 2024 and 2 January 2025",
        "entre el 30 de diciembre de 2024 y el 2 de enero de 2025",
        "2024年12月30日至2025年1月2日之间",
    ),
    (
        "2025-21/2025-23",
        "between spring 2025 and autumn 2025",
        "entre la primavera de 2025 y el otoño de 2025",
        "2025年春季至2025年秋季之间",
    ),
    (
        "2025-06~/2025-09-02",
        "between about June 2025 and 2 September 2025",
        "entre aproximadamente junio de 2025 y el 2 de septiembre de 2025",
        "2025年6月前后至9月2日之间",
    ),
    (
        "2025-06/2025-09?",
        "between June and possibly September 2025",
        "entre junio y posiblemente septiembre de 2025",
        "2025年6月至可能是2025年9月之间",
    ),
    ("/2025-09-09", "until 9 September 2025", "hasta el 9 de septiembre de 2025", "直到2025年9月9日"),
    ("/2025-09", "until September 2025", "hasta septiembre de 2025", "直到2025年9月"),
    ("/2025-09~", "until about September 2025", "hasta aproximadamente septiembre de 2025", "直到2025年9月前后"),
    ("2025-06/..", "since June 2025", "desde junio de 2025", "自2025年6月起"),
    ("2025-06-03/..", "since 3 June 2025", "desde el 3 de junio de 2025", "自2025年6月3日起"),
    ("2025-06?/..", "since possibly June 2025", "desde posiblemente junio de 2025", "可能自2025年6月起"),
    (
        "2025-06%/..",
        "since possibly about June 2025",
        "desde posiblemente alrededor de junio de 2025",
        "可能自2025年6月前后起",
    ),
    ("[..2026-03-11]", "on or before 11 March 2026", "el 11 de marzo de 2026 o antes", "2026年3月11日或之前"),
    ("[..2026-03]", "in or before March 2026", "en marzo de 2026 o antes", "2026年3月或之前"),
    ("[..2025]", "in or before 2025", "en 2025 o antes", "2025年或之前"),
    (
        "[..2025-33]",
        "in or before the first quarter of 2025",
        "en el primer trimestre de 2025 o antes",
        "2025年第一季度或之前",
    ),
    (
        "[..2026-03-11~]",
        "on or before about 11 March 2026",
        "hacia el 11 de marzo de 2026 o antes",
        "2026年3月11日前后或之前",
    ),
    ("[2026-03-11..]", "on or after 11 March 2026", "el 11 de marzo de 2026 o después", "2026年3月11日或之后"),
    ("[2026-03..]", "in or after March 2026", "en marzo de 2026 o después", "2026年3月或之后"),
    ("[2025..]", "in or after 2025", "en 2025 o después", "2025年或之后"),
    (
        "[2026-03?..]",
        "in or after possibly March 2026",
        "posiblemente marzo de 2026 o después",
        "可能是2026年3月或之后",
    ),
    ("[2025-03-19,2025-03-20]", "19 or 20 March 2025", "19 o 20 de marzo de 2025", "2025年3月19日或20日"),
    (
        "[2025-04-07..2025-04-10]",
        "between 7 and 10 April 2025",
        "entre el 7 y el 10 de abril de 2025",
        "2025年4月7日至10日之间",
    ),
    (
        "[2025-07-14,2025-07-15,2025-07-16]",
        "14, 15 or 16 July 2025",
        "14, 15 o 16 de julio de 2025",
        "2025年7月14日、15日或16日",
    ),
    ("[2025-04-10,2025-04-11]", "10 or 11 April 2025", "10 u 11 de abril de 2025", "2025年4月10日或11日"),
    ("[2025-04-07,2025-04-08]", "7 or 8 April 2025", "7 u 8 de abril de 2025", "2025年4月7日或8日"),
    (
        "[2025-03-31,2025-04-01]",
        "31 March or 1 April 2025",
        "31 de marzo o 1 de abril de 2025",
        "2025年3月31日或4月1日",
    ),
    (
        "[2024-12-31,2025-01-01]",
        "31 December 2024 or 1 January 2025",
        "31 de diciembre de 2024 o 1 de enero de 2025",
        "2024年12月31日或2025年1月1日",
    ),
    ("[2025-09,2025-10]", "September or October 2025", "septiembre u octubre de 2025", "2025年9月或10月"),
    ("[2024,2025]", "2024 or 2025", "2024 o 2025", "2024年或2025年"),
    ("[2025-03,2025-05-02]", "March 2025 or 2 May 2025", "marzo de 2025 o 2 de mayo de 2025", "2025年3月或5月2日"),
    ("[2025-22,2025-23]", "summer 2025 or autumn 2025", "verano de 2025 u otoño de 2025", "2025年夏季或2025年秋季"),
    (
        "[2025-03-19?,2025-03-20]",
        "possibly 19 March 2025 or 20 March 2025",
        "posiblemente el 19 de marzo de 2025 o 20 de marzo de 2025",
        "可能是2025年3月19日或2025年3月20日",
    ),
]


@pytest.mark.parametrize(("text", "english", "spaniard", "han"), SAID, ids=[case[0] for case in SAID])
def test_dates_in_words(text, english, spaniard, han):
    when = When.parse(text)

    assert (english, spaniard, han) == (words(when), words(when, "es"), words(when, "zh"))


def test_every_language_of_translations_can_say_dates():
    assert ["en", *LANGUAGES] == list(WORDINGS)
    assert set(SEASONS) == set(spanish.SEASONS) == set(chinese.SEASONS)
    for language in WORDINGS:
        assert 12 == len(months(language)) == len(initials(language))


def test_every_precision_and_form_is_among_the_cases():
    dates = [When.parse(text) for text, *_ in SAID]
    parts = [part for when in dates for part in when.parts if part is not None]

    assert {"date", "interval", "set", "range"} == {when.form for when in dates}
    assert {"day", "month", "season", "year", "decade", "century"} == {part.precision for part in parts}
    assert {"", "~", "?", "%"} == {part.qualifier for part in parts}
    assert set(SEASONS) <= {part.season for part in parts}
