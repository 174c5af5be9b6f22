"""Makes pages of HTML as a browser saves them; every name and host in them is invented."""

from __future__ import annotations

SENTENCES = (
    "The Office of Records asked the Revenue Bureau on Tuesday for the addresses of about {n},000 account holders.",
    "A spokeswoman for the bureau said that the request was under review and that no data had been sent so far.",
    "The two agencies signed an agreement in March that lets them compare names, according to a court filing.",
    "Lawyers for three unions told the court last month that the comparison began before the agreement was signed.",
    "A judge in the capital has set a hearing for next week and told both sides to file their answers by Friday.",
)
CHROME = """<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics desk</a></li>
<li><a href="/weather">Weather in your town today</a></li></ul></nav>"""
COMMENTS = """<section id="comments" class="comments-area"><h2>3 Comments</h2><ol class="comment-list">
<li class="comment"><p>First reader: the bureau handed over everything on January 5, 2019, I know it.</p></li>
<li class="comment"><p>Second reader: nonsense, they never share any record with anybody, read the law first.</p></li>
</ol></section>"""
RELATED = """<aside class="related-articles"><h3>Related stories</h3><ul><li><a href="/a">Bureau buys forty new
ships for the northern lakes</a></li><li><a href="/b">Council votes on bread again</a></li></ul></aside>"""


def paragraphs(number: int, many: int = 8) -> list[str]:
    return [
        " ".join(each.format(n=number % 90 + 2) for each in SENTENCES[at % 5 :] + SENTENCES[: at % 5])
        + f" This is part {at} of story {number}."
        for at in range(many)
    ]


def page(number: int = 1, many: int = 8, filler: int = 0) -> str:
    """Return a whole page with story *number*; with *filler* rows of menu and script it is as heavy as real ones."""
    body = "\n".join(f"<p>{each}</p>" for each in paragraphs(number, many))
    rows = "\n".join(
        f'<li class="menu-item item-{n}"><a href="/section/{n}" data-track="nav:{n}"><span>Part {n}</span></a></li>'
        for n in range(filler)
    )
    script = "\n".join(f"window.slots.push({{id: 'ad-{n}', size: [300, 250]}});" for n in range(filler))
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>Office asks for addresses, story {number} | Example Post</title>
<link rel="canonical" href="https://news.example.org/2026/03/11/story-{number}">
<meta property="og:site_name" content="Example Post">
<meta property="og:title" content="Office asks for addresses, story {number}">
<meta property="article:published_time" content="2026-03-11T09:00:00-05:00">
<meta name="author" content="By Alex Example">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Office asks for addresses, story {number}", "datePublished": "2026-03-11T09:00:00-05:00",
"publisher": {{"@type": "Organization", "name": "Example Post"}},
"author": {{"@type": "Person", "name": "Alex Example"}}}}
</script><script>{script}</script></head>
<body>{CHROME}<ul class="mega-menu">{rows}</ul>
<main><article><header><h1>Office asks for addresses, story {number}</h1>
<p class="byline">By Alex Example</p><time datetime="2026-03-11T09:00:00-05:00">March 11, 2026</time></header>
<figure><img src="page_files/a.jpg" alt="">
<figcaption>The bureau is seen in the capital on May 1, 2020.</figcaption></figure>
<div class="article-body">{body}</div></article>{RELATED}{COMMENTS}</main>
<footer><p>Copyright 2026 Example Post. All rights reserved. Sign up for our newsletter.</p></footer></body></html>
"""
