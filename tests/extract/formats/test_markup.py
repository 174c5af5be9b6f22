"""A page as a browser saves it gives its article and nothing else, and what is known of it with the words for it."""

from __future__ import annotations

import pytest

from extract.formats import bibliography, markup
from extract.publication import article
from tests.extract.formats.pages import page, paragraphs


def facts(text, address=""):
    return {each.field: (each.value, each.kind) for each in bibliography.of_article(article.read(text), address)}


def test_the_article_and_nothing_around_it():
    """Navigation, related stories, comments, the caption and the foot are left out; every paragraph is there."""
    found = markup.read(page(3), "a", "sha256:").text
    told = found.split("\n\n")

    assert paragraphs(3) == told[-8:]
    assert len(told) <= 10  # the headline and the byline may stand before them
    for outside in ("Politics desk", "First reader", "Related", "forty new", "is seen in", "Copyright", "newsletter"):
        assert outside not in found


def test_every_field_has_its_evidence():
    assert {
        "title": ("Office asks for addresses, story 3", "heading"),
        "publisher": ("Example Post", "json-ld"),
        "author": ("Alex Example", "json-ld"),
        "language": ("en-US", "html"),
        "url": ("https://news.example.org/2026/03/11/story-3", "link"),
    } == facts(page(3))
    assert set(bibliography.KINDS) >= {kind for _, kind in facts(page(3)).values()}


def test_the_day_is_ours_and_not_a_guess():
    """A page whose only date stands in its text, in its caption and in its comments has no day of publication."""
    text = page(3)
    for known in (
        '<meta property="article:published_time" content="2026-03-11T09:00:00-05:00">',
        ', "datePublished": "2026-03-11T09:00:00-05:00"',
    ):
        text = text.replace(known, "")
    text = text.replace('"datePublished": "2026-03-11T09:00:00-05:00",', "").replace("/2026/03/11/", "/")
    text = text.replace('<time datetime="2026-03-11T09:00:00-05:00">March 11, 2026</time>', "")

    assert markup.read(text, "a", "").publication.value is None
    assert "2026-03-11" == markup.read(page(3), "a", "").publication.value


@pytest.mark.parametrize(
    ("head", "field", "expected"),
    [
        (
            "<title>Office asks - The Example Post</title><meta property='og:site_name' content='The Example Post'>",
            "title",
            ("Office asks", "title"),
        ),
        (
            "<title>官署索取地址_例子网</title><meta property='og:site_name' content='例子网'>",
            "title",
            ("官署索取地址", "title"),
        ),
        ("<meta property='og:title' content='Office &amp; bureau'>", "title", ("Office & bureau", "meta")),
        ("<meta name='author' content='By Alex Example'>", "author", ("Alex Example", "meta")),
        ("<meta property='article:author' content='https://social.example.org/alex'>", "author", None),
        (
            "<meta name='citation_author' content='Alex Example'><meta name='citation_author' content='Bo Sample'>",
            "author",
            ("Alex Example, Bo Sample", "meta"),
        ),
        ("<meta name='dc.publisher' content='Example Press'>", "publisher", ("Example Press", "meta")),
        ("<meta property='og:locale' content='zh_TW'>", "language", ("zh-TW", "meta")),
        ("<meta name='language' content='English please'>", "language", None),
        ("<link rel='canonical' href='https://example.org/a#top'>", "url", ("https://example.org/a", "link")),
        ("<base href='https://example.org/'>", "url", None),
        ("<link rel='canonical' href='javascript:alert(1)'>", "url", None),
        (
            "<link rel='canonical' href='https://web.archive.org/web/20260312080000/https://example.org/a'>",
            "url",
            ("https://example.org/a", "link"),
        ),
        ("<meta property='og:url' content='https://example.org/b'>", "url", ("https://example.org/b", "meta")),
        ("<!-- saved from url=(0021)https://example.org/c -->", "url", ("https://example.org/c", "saved")),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "publisher": {"@id": "#o"},'
                ' "author": [{"name": "Alex Example"}, {"name": "Bo Sample"}]}, {"@id": "#o", "name": "Graph Post"}]}'
                "</script>"
            ),
            "publisher",
            ("Graph Post", "json-ld"),
        ),
        (
            (
                '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "author": [{"name": "Alex Example"},'
                ' "Bo Sample"]}</script>'
            ),
            "author",
            ("Alex Example, Bo Sample", "json-ld"),
        ),
        ("<script type='application/ld+json'>{broken</script>", "title", None),
    ],
)
def test_where_a_field_comes_from(head, field, expected):
    """One source of evidence at a time; what is no name, no language and no address is nothing."""
    assert expected == facts(f"<html><head>{head}</head><body><p>Text.</p></body></html>").get(field)


def test_a_byline_that_a_reader_sees():
    body = "<article><h1>Office asks for addresses</h1><p>{}</p><p>A long enough sentence stands here.</p></article>"

    assert ("Alex Example and Bo Sample", "byline") == facts(body.format("By Alex Example and Bo Sample"))["author"]
    assert ("例某某", "byline") == facts(body.format("记者：例某某"))["author"]
    assert "author" not in facts(body.format("By the end of the week it was over"))


def test_what_has_no_article_is_refused():
    """A shell for a script to fill, and a page of links."""
    assert markup.read("<html><body><div id='app'></div><script>run()</script></body></html>", "a", "") is None
    assert markup.read("<p>Too short.</p>", "a", "") is None


def test_references_to_control_characters_cost_no_page():
    """trafilatura gives up on a page that has one."""
    assert paragraphs(3)[7] in markup.main(page(3).replace("<p>The Office", "<p>&#11;&#x0B;The Office", 1))


def test_breaks_and_lists_and_tables_are_paragraphs():
    body = "".join(f"<p>{each}</p>" for each in paragraphs(1))
    text = markup.main(
        f"<html><body><article>{body}<p>One line ends here.<br><br>Another begins after it.</p>"
        "<ul><li>The first point is made.</li><li>The second point is made.</li></ul>"
        "<table><tr><td>Accounts</td><td>9,000</td></tr></table>"
        "<p>It ends here, with a last sentence.</p></article></body></html>"
    )

    assert {"One line ends here.", "Another begins after it.", "The first point is made."} <= set(text.split("\n\n"))
    assert "Accounts | 9,000" in text.split("\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 3000 + "Hello there. " * 50,
        "<ul><li>" * 3000 + "Hello there. " * 50,
        "<table><tr><td>" * 2000 + "Hello there. " * 50,
        "<!--" * 9000,
        "<" * 50_000,
        '<a b="' * 9000,
        "\0\x01\x0b" * 99 + page(1),
        page(1).replace("<p>", "<p>\ud800"),
        page(1)[:2500],
    ],
    ids=["div", "list", "table", "comment", "bracket", "quote", "control", "surrogate", "cut"],
)
def test_broken_pages_are_read_or_refused(text):
    """Never an exception, and no character that a file cannot hold."""
    found = markup.read(text, "a", "")

    assert found is None or found.text.encode("utf-8", "surrogatepass")


def test_linked_data_cannot_spell_what_no_file_holds():
    script = r'{"@type": "NewsArticle", "headline": "Office \u0000 asks\ud800", "author": "Alex\u001bExample"}'
    found = facts(f"<script type='application/ld+json'>{script}</script><p>Text.</p>")

    assert ("Office asks", "Alex Example") == (found["title"][0], found["author"][0])


def test_what_stands_within_the_article_and_is_not_it():
    """A notice of cookies, buttons, a box of other stories, a call to sign up, tags and comments."""
    told = paragraphs(5, 6)
    first, rest = ("".join(f"<p>{each}</p>" for each in half) for half in (told[:3], told[3:]))
    text = markup.main(
        f"""<html><body><div class="cookie-banner"><p>We use cookies to make this site work.</p></div>
<div class="content"><article class="post"><h1>Office asks</h1>
<div class="share"><a href="#">Share this</a></div>{first}
<div class="related-posts"><h4>Read more</h4><ul><li><a href="/x">Council votes on bread again in a long meeting on
Monday</a></li><li><a href="/y">Forty ships were bought by the northern bureau this Friday</a></li></ul></div>
<div class="newsletter-signup"><p>Sign up for the morning letter and get all the stories every day.</p></div>{rest}
<div class="tags"><a href="/t/a">records</a></div><div id="disqus_thread"><div class="comment-body"><p>Angry reader:
they gave away everything on May 5, 2018, believe me.</p></div></div></article><div class="sidebar"><h3>Most read</h3>
<p>A teaser for a story about something else, with a sentence that is long enough.</p></div></div></body></html>"""
    )

    assert [*told] == [each for each in text.split("\n\n") if each != "Office asks"]


def test_a_table_for_the_layout_gives_paragraphs():
    told = paragraphs(5, 3)
    cell = "<br><br>".join(told)
    text = markup.main(f"<html><body><table><tr><td><a>One</a></td><td>{cell}</td></tr></table></body></html>")

    assert set(told) <= set(text.split("\n\n"))
