"""Sentences: where a paragraph is cut."""

from __future__ import annotations

from itertools import pairwise

from timeline import sentences


def test_chinese_without_a_full_stop_is_cut_after_a_comma():
    """Work on one sentence grows with all that it names, so none may be of any length."""
    text = "国税局与移民当局共享纳税人数据，" * 200
    spans = list(sentences.split(text, 0, len(text)))

    assert len(spans) > 1
    assert all(high - low <= sentences.LONGEST_HAN for low, high in spans)
    assert all(text[high - 1] == "，" for _, high in spans)
    assert all(high == low for (_, high), (low, _) in pairwise(spans))


def test_words_of_chinese_do_not_cut_an_english_sentence_short():
    text = "The agency (国税局) shared the data " * 15

    assert list(sentences.split(text, 0, len(text))) == [(0, len(text.strip()))]
