"""Which numbers a text names, and which of a translation's are not those of the English."""

import pytest

from extract.numbers import foreign, missing, numbers


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "about 47,289 of 1.28 million people, in 28 states", [47289, 1280000, 28]),
        ("en", "twenty-eight states, two dozen counties, and both departments", [28, 24, 2]),
        ("en", "on 30 September 2025 it may have sent three million", [30, 9, 2025, 3000000]),
        ("en", "the Ninth Circuit; case 1:25-cv-00677", [9, 1, 25, 677]),
        ("es", "unos 47,289 de 1.28 millones de personas en veintiocho estados", [47289, 1280000, 28]),
        ("es", "treinta y dos condados; dos millones y 25 mil hogares", [32, 2000000, 25000]),
        ("es", "el 30 de septiembre de 2025, el segundo de ambos", [30, 9, 2025, 2, 2]),
        ("zh", "2025年9月30日，128万人中的47,289人，在二十八个州", [2025, 9, 30, 1280000, 47289, 28]),
        ("zh", "1000多万名参保人，第九巡回法院，三百万人", [10000000, 9, 3000000]),
        ("zh", "星期三，数以百万计的人，一些统一的说法，数十名", []),
    ],
)
def test_numbers_in_figures_and_in_words(language, text, values):
    assert [each.value for each in numbers(text, language)] == values


@pytest.mark.parametrize(
    ("language", "translated", "original", "found"),
    [
        ("es", "Unas 7.6 millones de personas", "Some 7.3 million people", ["7.6 millones"]),
        ("es", "el 8 de agosto de 2025", "on 7 August 2025", ["8"]),
        ("es", "en julio de 2025", "in June 2025", ["julio"]),
        ("es", "Ninguno de los dos medios", "Neither outlet", []),
        ("es", "catorce estados", "fourteen states", []),
        ("zh", "约470万名纳税人", "about 47,000 taxpayers", ["470万"]),
        ("zh", "约4.7万名纳税人", "about 47,000 taxpayers", []),
        ("zh", "2026年2月", "in February 2025", ["2026"]),
        ("zh", "两部的二手资料", "a secondary page of the departments", []),
        ("zh", "三个州", "two states", ["三"]),
    ],
)
def test_a_number_that_the_english_does_not_name_is_foreign(language, translated, original, found):
    assert [each.words for each in foreign(translated, language, original)] == found


def test_a_figure_of_the_english_that_is_left_out_is_missing():
    original = "47,289 people, five lists, on 7 August 2025"

    assert [each.words for each in missing("2025年8月7日，若干名单", "zh", original)] == ["47,289"]
    assert list(missing("47,289 personas el 7 de agosto de 2025", "es", original)) == []
