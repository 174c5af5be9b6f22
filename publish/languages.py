"""Names of languages, for those who read about a source before they follow its link."""

from __future__ import annotations

import re

NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "hi": "Hindi",
    "ht": "Haitian Creole",
    "ja": "Japanese",
    "ko": "Korean",
    "pt": "Portuguese",
    "ru": "Russian",
    "tl": "Tagalog",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zh-Hans": "Chinese (simplified)",
    "zh-Hant": "Chinese (traditional)",
}


def language(tag: str) -> str:
    """Return the name of a language *tag*; the tag itself where we have no name.

    >>> language("zh-Hans"), language("es-MX"), language("xx")
    ('Chinese (simplified)', 'Spanish', 'xx')
    """
    return NAMES.get(tag) or NAMES.get(tag.rpartition("-")[0]) or NAMES.get(tag.partition("-")[0]) or tag


_HAN = re.compile(r"[\u3400-\u9fff]")


def written_in(text: str, tag: str) -> str:
    """Return *tag* where *text* is in the script of that language, else nothing.

    A translation is cited by the title of its original, which is not in the language of its words.

    >>> written_in("Homeland Security pushes for access", "zh-Hans"), written_in("国土安全部", "zh-Hans")
    ('', 'zh-Hans')
    """
    return tag if bool(_HAN.search(text)) == tag.startswith(("zh", "ja")) else ""
