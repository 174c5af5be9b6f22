"""A document's own date comes from its furniture, or not at all."""

from __future__ import annotations

import pytest

from extract.publication import published

FOUND = [
    (
        "a crawler's stamp",
        " date 2026-03-11 By A. Writer, Agency\n\n(Agency) — The office said",
        "2026-03-11",
        "strong",
    ),
    (
        "a stamp with a time",
        "PUBLISHED Mar 11, 2026, 2:05 PM ET / By A. Writer\nA flag is seen",
        "2026-03-11",
        "strong",
    ),
    ("a label", "Headline\nPublished: July 17, 2025\nText", "2025-07-17", "strong"),
    ("an ISO label", "Published: 2025-07-17T10:00:00Z\nText", "2025-07-17", "strong"),
    ("Chinese", "发布时间:2026年3月11日,美国东部时间下午2:05 / 作者:某某\n正文", "2026-03-11", "strong"),
    ("Chinese with a wide colon", "发布时间\uff1a2026年3月11日\n正文", "2026-03-11", "strong"),
    ("traditional Chinese", "發布時間:2026年3月11日\n正文", "2026-03-11", "strong"),
    ("Spanish", "Titular\nPublicado el 11 de marzo de 2026\nTexto", "2026-03-11", "strong"),
    ("an update is weaker", "Updated 3:15 PM EDT, July 17, 2025\nText", "2025-07-17", "medium"),
    (
        "publication wins over an update",
        "Updated July 18, 2025\nPublished July 17, 2025\n",
        "2025-07-17",
        "strong",
    ),
    ("a byline", "Headline\nBy Ann Writer, July 17, 2025\nText", "2025-07-17", "medium"),
    ("a dateline", "WASHINGTON, July 17, 2025 (Agency) - The office said", "2025-07-17", "medium"),
    (
        "a line that is a date",
        "Headline\nJuly 17, 2025\nThe deal was signed on July 14, 2025.",
        "2025-07-17",
        "medium",
    ),
]
NOTHING = [
    ("no date at all", "The office is seeking access to a trove of information."),
    ("a date in the story", "The deal was published on July 14, 2025, by the office."),
    (
        "a caption",
        "A flag is seen outside the office in Washington, DC, on August 19, 2025.\nThe office said",
    ),
    ("a Chinese caption", "[图片说明:2025年8月19日,总部外的旗帜。]\n正文"),
    ("an editor's note in the text", "Ten men were held today. Editor's Notes (6/12 7am): ten, not eleven."),
    ("half a date", "Published in March 2026\nText"),
    ("a relative date", "Published last Monday\nText"),
    ("a label far from its date", "Date of birth and address are listed. On July 14, 2025, they met."),
    ("a sentence that begins like a label", "Published on July 14, 2025, the report says that"),
    ("a copyright year", "© 2025 Agency. All rights reserved."),
]


@pytest.mark.parametrize(("text", "value", "strength"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_found(text: str, value: str, strength: str) -> None:
    """The date, how strong it is, and words in the text that say it."""
    found = published(text)
    assert found is not None
    assert (value, strength) == (found.value, found.strength)
    assert found.evidence == text[found.start : found.end].strip()


@pytest.mark.parametrize("text", [case[1] for case in NOTHING], ids=[case[0] for case in NOTHING])
def test_not_known(text: str) -> None:
    """None rather than a guess."""
    assert published(text) is None
