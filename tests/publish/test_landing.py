from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as some

from publish.landing import landing
from tests.publish.entries import citation


@pytest.mark.parametrize(
    ("url", "quote", "address"),
    [
        ("https://example.org/a", "one two", "https://example.org/a#:~:text=one%20two"),
        ("https://example.org/a#top", "one", "https://example.org/a#top:~:text=one"),
        ("https://example.org/a#:~:text=old", "new", "https://example.org/a#:~:text=new"),
        ("https://example.org/a?b=c&d", "x, y & z-w", "https://example.org/a?b=c&d#:~:text=x%2C%20y%20%26%20z%2Dw"),
        ("https://example.org/a", "卡片", "https://example.org/a#:~:text=%E5%8D%A1%E7%89%87"),
        ('https://example.org/a%20b?c="d"<é', "one", "https://example.org/a%20b?c=%22d%22%3C%C3%A9#:~:text=one"),
        ("", "one", ""),
    ],
)
def test_leads_to_the_words(url: str, quote: str, address: str) -> None:
    assert address == landing(citation(url=url, quote=quote))


@given(some.text(min_size=1))
def test_no_character_of_a_quote_is_syntax(quote: str) -> None:
    text = landing(citation(quote=quote.encode(errors="ignore").decode())).partition(":~:text=")[2]

    assert not set(text) & set(",&-# <>\"'")
    assert unquote(text) == quote.encode(errors="ignore").decode()
