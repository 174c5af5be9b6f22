"""On whose word an event rests is said by sort of source; copies of one report count once."""

import pytest

from publish.grounds import grounds
from tests.publish.entries import CHINESE, ENGLISH, SPANISH, citation
from timeline.entry import Citation, reports


@pytest.mark.parametrize(
    ("citations", "said"),
    [
        ([citation("a", tier="official")], "1 official document"),
        ([citation("a", tier="newsroom"), citation("a", tier="secondary")], "1 newsroom report"),
        (
            [citation("a", tier="secondary"), citation("b", tier="newsroom"), citation("c", tier="newsroom")],
            "2 newsroom reports, 1 secondary source",
        ),
        (
            [citation("a", tier="official", party=True), citation("b", tier="advocacy", party=True)],
            "1 official document, 1 advocate or party’s lawyer; 2 of them by parties to the case",
        ),
        ([citation("a", tier="newsroom"), citation("b")], "1 newsroom report, 1 source not weighed yet"),
    ],
)
def test_sorts_of_sources(citations: list[Citation], said: str) -> None:
    assert said == grounds(reports(citations), ENGLISH)


def test_other_languages() -> None:
    found = reports([citation("a", tier="official", party=True), citation("b", tier="newsroom")])

    spanish = "1 documento oficial, 1 información de un medio de noticias; 1 de una parte del caso"
    assert spanish == grounds(found, SPANISH)
    assert grounds(found, CHINESE).startswith("1份官方文件")
