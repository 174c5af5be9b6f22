"""The first occurrence of a word leads to what it means; what is not our own plain words is left alone."""

import re

import pytest

from publish.explaining import Glossary, glossary
from publish.telling import Words
from tests.publish.entries import CHINESE, ENGLISH, SPANISH
from timeline.glossary import Word


def word(identifier: str, **forms: tuple[str, ...]) -> Word:
    """Return a word with these *forms* by language."""
    return Word(identifier, identifier.title(), "It means.", forms, {}, (), {"es": "Alto"}, {"es": "Significa."})


WORDS = {"stay": word("stay", en=("stay", "stays"), es=("suspensión",)), "party": word("party", en=("third party",))}


def explained(text: str, tongue: Glossary | None = None, tag: str = "") -> tuple[str, list[str]]:
    """Return an event's *text* with the marked words in square brackets, and the ids of what is explained."""
    found = (tongue or glossary(WORDS, ENGLISH)).event(Words(text, tag), "../")
    html = re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"[\1]", str(found.html), flags=re.DOTALL)
    return html.strip(), [each.id for each in found.words]


@pytest.mark.parametrize(
    ("text", "html", "ids"),
    [
        ("A stay, a stay.", "<p>A [stay], a stay.</p>", ["stay"]),
        ("One *stay*.\n\nIt stays.", "<p>One <em>[stay]</em>.</p>\n<p>It stays.</p>", ["stay"]),
        ("A third\nparty.", "<p>A [third\nparty].</p>", ["party"]),
        ("A third *party*.", "<p>A third <em>party</em>.</p>", []),
        ("`stay` then stay", "<p><code>stay</code> then [stay]</p>", ["stay"]),
        ("    stay\n\nstay", "<pre><code>stay\n</code></pre>\n<p>[stay]</p>", ["stay"]),
        ("[stay](https://a.org) stay", '<p><a href="https://a.org">stay</a> [stay]</p>', ["stay"]),
        ("“a stay” is a stay", "<p>“a stay” is a [stay]</p>", ["stay"]),
        ("“a *big* stay” it stays", "<p>“a <em>big</em> stay” it [stays]</p>", ["stay"]),
        ("> stay\n\nstay", "<blockquote>\n<p>stay</p>\n</blockquote>\n<p>[stay]</p>", ["stay"]),
        ("- stay", "<ul>\n<li>[stay]</li>\n</ul>", ["stay"]),
        ("![stay](https://a.org/x.png)", "<p>![stay](https://a.org/x.png)</p>", []),
        ("<b>stay</b> & more", "<p>&lt;b&gt;[stay]&lt;/b&gt; &amp; more</p>", ["stay"]),
        ("stayed", "<p>stayed</p>", []),
    ],
)
def test_the_first_plain_occurrence_is_marked(text: str, html: str, ids: list[str]) -> None:
    assert (html, ids) == explained(text)


def test_without_words_nothing_changes() -> None:
    assert ("<p>A stay\nhere.</p>", []) == explained("A stay\nhere.", glossary({}, ENGLISH))


def test_a_word_says_what_it_leads_to() -> None:
    html = glossary(WORDS, ENGLISH).event(Words("A third\nparty", ""), "../").html

    assert 'href="../glossary.html#word-party"' in html
    assert 'aria-label="third party: what it means"' in html


def test_a_text_that_nobody_has_translated_is_explained_in_the_language_of_the_page() -> None:
    found = glossary(WORDS, SPANISH).event(Words("It stays.", "en"), "")

    assert 'aria-label="stays: qué significa" lang="es"><span lang="en">stays</span></a>' in found.html
    assert ("Alto", "Significa.") == (found.words[0].name, found.words[0].definition)


def test_a_translated_text_has_words_of_its_own() -> None:
    assert ("<p>La [suspensión] stays</p>", ["stay"]) == explained("La suspensión stays", glossary(WORDS, SPANISH))
    assert ("<p>stay</p>", []) == explained("stay", glossary(WORDS, CHINESE))


def test_hostile_words_stay_words() -> None:
    hostile = {"x": word("x", en=('"><script>',))}
    html = glossary(hostile, ENGLISH).event(Words('a "><script> b', ""), "").html

    assert "<script" not in html.lower()
    assert 'aria-label="&quot;&gt;&lt;script&gt;: what it means"' in html
