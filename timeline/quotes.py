"""The words of a source that carry a fact: how many there may be, and whether a text holds them."""

from __future__ import annotations

import re
import unicodedata

FEWEST, MOST = 4, 12
"""Words in a quotation (design, section 3): enough to find the place, too few to be a copy."""

FEWEST_HAN, MOST_HAN = 8, 30
"""Characters of a quotation in Chinese, which has no spaces between words."""

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W_]+(?:[.,:’'&/-][^\W_]+)*")

_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u00ad": ""})


def length_fault(quote: str) -> str:
    """Return what is wrong with the length of a *quote*, empty where nothing is.

    >>> length_fault("last month")
    'has 2 words; accepted: 4 to 12 words in a row'
    """
    characters = len(_HAN.findall(quote))
    if characters:
        if not FEWEST_HAN <= characters <= MOST_HAN:
            return f"has {characters} Chinese characters; accepted: {FEWEST_HAN} to {MOST_HAN} in a row"
        return ""
    words = len(_WORD.findall(quote))
    if not FEWEST <= words <= MOST:
        return f"has {words} words; accepted: {FEWEST} to {MOST} words in a row"
    return ""


def folded(text: str) -> str:
    """Return *text* without the differences that printing makes: spaces, kinds of quotation mark and dash."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(_SAME)).strip()


def occurs(quote: str, text: str) -> bool:
    """Whether the words of *quote* stand in *text* in a row, whole words only."""
    wanted, whole = folded(quote), folded(text)
    letter = r"[^\W\u3400-\u9fff]"  # Chinese has no spaces between words, so its characters end none
    begin = f"(?<!{letter})" if re.match(letter, wanted) else ""
    end = f"(?!{letter})" if re.search(f"{letter}$", wanted) else ""
    return re.search(begin + re.escape(wanted) + end, whole) is not None
