"""Names of languages, for those who read about a source before they follow its link."""

from __future__ import annotations

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
