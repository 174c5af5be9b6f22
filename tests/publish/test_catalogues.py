"""The catalogues hold every message of the templates and the code, translated, with the same placeholders."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from timeline.translation import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
LOCALE = ROOT / "theme" / "locale"
SAME = {
    "CC BY 4.0",
    "CSV",
    "(EDTF)",
    "content/events/.md",
    "content/chains/.md",
    "events/.html",
    "Read it in English",
}
"""What templates say in every language alike."""
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+\}|<[^>]+>")

CODE = r'{#.*?#}|{% trans.*?{% endtrans %}|{%.*?%}|(?:data-[a-z]+|lang)="{{.*?}}"|{{.*?}}'


@pytest.fixture(name="messages", scope="module")
def _messages() -> set[tuple[str, ...]]:
    """Return what is to be translated: each message as a tuple of its forms."""
    methods, options = parse_mapping_cfg((LOCALE / "messages.cfg").open(encoding="utf-8"))
    found = set()
    for folder in ("publish", "theme"):
        mine = [(pattern.removeprefix(f"{folder}/"), method) for pattern, method in methods if folder in pattern]
        mapped = {pattern.removeprefix(f"{folder}/"): each for pattern, each in options.items()}
        for _, _, message, _, _ in extract_from_dir(ROOT / folder, mine, mapped):
            found.add((message,) if isinstance(message, str) else tuple(message))
    assert len(found) > 100
    return found


def catalogue(language: str) -> Catalog:
    with (LOCALE / language / "LC_MESSAGES" / "shared_records.po").open("rb") as file:
        return read_po(file, locale=language)


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated_and_no_other(language: str, messages: set[tuple[str, ...]]) -> None:
    found = {forms(each.id) for each in catalogue(language) if each.id}

    assert messages - found == set(), "run make messages, then translate what is new"
    assert found - messages == set(), "run make messages: these are said no more"
    assert not catalogue(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_fuzzy_or_of_other_placeholders(language: str) -> None:
    known = catalogue(language)
    for message in known:
        if not message.id:
            continue
        said = forms(message.string)
        assert not message.fuzzy, message.id
        assert len(said) == (known.num_plurals if message.pluralizable else 1), message.id
        wanted = set(PLACEHOLDER.findall(forms(message.id)[-1]))
        for each in said:
            assert each.strip(), message.id
            assert set(PLACEHOLDER.findall(each)) == wanted, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_left_in_english(language: str) -> None:
    """Some words are the same in both languages; sentences are not."""
    same = [each.id for each in catalogue(language) if each.id and forms(each.string) == forms(each.id)]

    assert all(len(re.findall(r"[a-z]{3,}", PLACEHOLDER.sub("", str(each)))) <= 1 for each in same), same


def test_templates_say_nothing_that_is_not_to_be_translated() -> None:
    """Words between tags stand in a message."""
    for path in sorted((ROOT / "theme" / "templates").rglob("*.html")):
        text = re.sub(CODE, "", path.read_text(), flags=re.DOTALL)
        loose = [each.strip() for each in re.findall(r">([^<>]*)<", f">{text}<")]
        words = [each for each in loose if re.search(r"[A-Za-z]{3,}", each)]
        assert set(words) <= SAME, path
