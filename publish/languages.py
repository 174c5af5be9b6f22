"""What depends on the language of a text: its name, the script it is in, the full stop of its sentences."""

from __future__ import annotations

import re

from babel import Locale


def language(tag: str, locale: str = "en_US") -> str:
    """Return the name of a language *tag* in the language of *locale*; the tag itself where there is no name.

    >>> language("zh-Hans"), language("es"), language("qq")
    ('Simplified Chinese', 'Spanish', 'qq')
    >>> language("zh-Hans", "es_US")
    'chino simplificado'
    """
    names = Locale.parse(locale).languages
    return names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or tag


_HAN = re.compile(r"[\u3400-\u9fff]")


def written_in(text: str, tag: str) -> str:
    """Return *tag* where *text* is in the script of that language, else nothing.

    A translation is cited by the title of its original, which is not in the language of its words.

    >>> written_in("Homeland Security pushes for access", "zh-Hans"), written_in("国土安全部", "zh-Hans")
    ('', 'zh-Hans')
    """
    return tag if bool(_HAN.search(text)) == tag.startswith(("zh", "ja")) else ""


def closed(text: str) -> str:
    """Return *text* as a sentence, with the full stop of its script where it ends without one.

    >>> closed("the report says “last year”"), closed("报道称“上周”"), closed("Why?")
    ('the report says “last year”.', '报道称“上周”。', 'Why?')
    """
    if text.endswith((".", "?", "!", "。", "？", "！")):
        return text
    return text + ("。" if _HAN.search(text) else ".")
