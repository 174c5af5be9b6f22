import re

import pytest

from publish.markdown import anchors, first_sentence, plain, rendered, rendered_page

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <b onmouseover='alert(1)'>b</b>",
    "![alt](https://example.org/x.png)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,alert)",
    "[x](vbscript:x)",
    "[x](//example.org/)",
    "[x](/etc/passwd)",
    "[x](../../secret.html)",
    "[x](&#106;avascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "<!-- a --> b",
    "{{ 7*7 }} {% raw %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "```html\n<script>\n```",
    "    <script>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_foreign_text_makes_no_element_that_runs_or_loads(text: str) -> None:
    html = rendered(text).lower()

    for forbidden in ("<script", "<img", "<b ", 'href="j', 'href="d', 'href="v', 'href="/', 'href="..', "<!--", "49"):
        assert forbidden not in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"),
        ("[a](https://example.org/?a=1&b=2)", '<p><a href="https://example.org/?a=1&amp;b=2">a</a></p>\n'),
        ("[a](events/x.html#sources)", '<p><a href="../events/x.html#sources">a</a></p>\n'),
        ("[a](#sources)", '<p><a href="#sources">a</a></p>\n'),
        ("![a](https://example.org/x.png)", "<p>![a](https://example.org/x.png)</p>\n"),
        ("# not a heading", "<p># not a heading</p>\n"),
        ("not a heading\n===", "<p>not a heading\n===</p>\n"),
    ],
)
def test_what_may_be_written(text: str, html: str) -> None:
    assert html == str(rendered(text, "../"))


def test_headings_of_pages_have_anchors() -> None:
    text = "## How *sources* are counted"

    assert anchors(text) == ("how-sources-are-counted",)
    assert rendered_page(text, anchors(text)).startswith('<h2 id="how-sources-are-counted">')


def test_links_lead_to_pages_and_files_of_the_language() -> None:
    text = "[a](years/2025.html) [b](events.ics) [c](feed.xml) [d](agencies/alpha.xml) [e](#here)"
    links = [each.split('"')[0] for each in rendered(text, "../").split('href="')[1:]]

    assert links == ["../years/2025.html", "../events.ics", "../feed.xml", "../agencies/alpha.xml", "#here"]


@pytest.mark.parametrize(
    ("text", "words"),
    [("One\ntwo.\n\nThree *four*.", "One two. Three four."), ("- a\n- b", "a b"), ("<b>x</b>", "<b>x</b>")],
)
def test_plain_words(text: str, words: str) -> None:
    assert words == plain(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One only.", "One only."),
        ("The U.S. agency v. a state. Next one.", "The U.S. agency v. a state."),
        ("A\nline. And\nmore.\n\nLast.", "A\nline."),
        ("国税局说。然后。", "国税局说。"),
        ("A **bold. Claim** stays. Next", "A <strong>bold. Claim</strong> stays."),
        ("**All bold.**\nMore", "<strong>All bold.</strong>"),
        ("A [link. Here](irs.html).", 'A <a href="../irs.html">link. Here</a>.'),
        ("- a list. Of one", ""),
        ("<b>A</b>. B.", "&lt;b&gt;A&lt;/b&gt;."),
        ("", ""),
    ],
)
def test_the_first_sentence_stands_apart(text: str, first: str) -> None:
    """It ends outside of links and emphasis."""
    assert first_sentence(text, "../") == first


@pytest.mark.parametrize("text", HOSTILE)
def test_a_first_sentence_is_as_safe_as_the_whole(text: str) -> None:
    """It has no element that the whole has not."""
    line, whole = first_sentence(f"{text}. Then"), rendered(f"{text}. Then")

    assert set(re.findall(r"<\w+", line)) <= set(re.findall(r"<\w+", whole))
