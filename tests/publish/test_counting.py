import pytest

from publish.counting import counted
from tests.publish.entries import CHINESE, ENGLISH, SPANISH, citation


@pytest.mark.parametrize(
    ("origins", "said"),
    [
        ("a", "1 report"),
        ("aa", "1 report, in 2 copies"),
        ("aaa", "1 report, in 3 copies"),
        ("ab", "2 reports"),
        ("abb", "2 reports, 1 of them in 2 copies"),
        ("aabb", "2 reports, each in 2 copies"),
        ("aabbb", "2 reports, 2 of them in 5 copies altogether"),
        ("abcc", "3 reports, 1 of them in 2 copies"),
        ("abbcc", "3 reports, 2 of them in 2 copies each"),
        ("abbccc", "3 reports, 2 of them in 5 copies altogether"),
        ("abab", "2 reports, each in 2 copies"),
    ],
)
def test_copies_of_one_story_count_once(origins: str, said: str) -> None:
    assert said == counted((citation(origin) for origin in origins), ENGLISH)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("a- b-", "2 reports"),
        ("a-official b-newsroom", "2 reports"),
        ("a-newsroom a-secondary", "1 report, in 2 copies"),
        ("a-newsroom b-advocacy", "1 report and 1 weaker source"),
        (
            "a-newsroom b-newsroom c-newsroom c-secondary d-secondary d-advocacy",
            "3 reports, 1 of them in 2 copies, and 1 weaker source",
        ),
        ("a-newsroom b-advocacy c-secondary", "1 report and 2 weaker sources"),
        ("a-secondary", "No independent report, 1 weaker source"),
    ],
)
def test_only_official_texts_and_newsrooms_make_a_report(told: str, said: str) -> None:
    """Where nobody has said what stands behind a page, it counts."""
    pairs = [each.split("-") for each in told.split()]

    assert said == counted((citation(origin, tier=tier) for origin, tier in pairs), ENGLISH)


def test_a_relation_does_not_make_a_report() -> None:
    """A translation is a copy like any other."""
    texts = [citation("a", relation="original"), citation("a", relation="translation")]

    assert counted(texts, ENGLISH) == "1 report, in 2 copies"


@pytest.mark.parametrize(
    ("origins", "spaniard", "han"),
    [
        ("a", "1 fuente independiente", "1个独立来源"),
        ("ab", "2 fuentes independientes", "2个独立来源"),
        ("aaa", "1 fuente independiente, en 3 copias", "1个独立来源，见于3个副本"),
        ("abb", "2 fuentes independientes, 1 de ellas en 2 copias", "2个独立来源，其中1个见于2个副本"),
        ("aabb", "2 fuentes independientes, cada una en 2 copias", "2个独立来源，各见于2个副本"),
        (
            "abbcc",
            "3 fuentes independientes, 2 de ellas en 2 copias cada una",
            "3个独立来源，其中2个各见于2个副本",
        ),
        (
            "abbccc",
            "3 fuentes independientes, 2 de ellas en 5 copias en total",
            "3个独立来源，其中2个共见于5个副本",
        ),
        ("ax", "1 fuente independiente y 1 fuente más débil", "1个独立来源，另有1个较弱来源"),
        (
            "aaxy",
            "1 fuente independiente, en 2 copias, y 2 fuentes más débiles",
            "1个独立来源，见于2个副本，另有2个较弱来源",
        ),
        ("x", "Ninguna fuente independiente, 1 fuente más débil", "没有独立来源，只有1个较弱来源"),
    ],
)
def test_in_each_language(origins: str, spaniard: str, han: str) -> None:
    texts = [citation(origin, tier="advocacy" if origin in "xy" else "") for origin in origins]

    assert (spaniard, han) == (counted(texts, SPANISH), counted(texts, CHINESE))
