import pytest

from publish.counting import counted
from tests.publish.entries import citation


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
    assert said == counted(citation(origin) for origin in origins)


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

    assert said == counted(citation(origin, tier=tier) for origin, tier in pairs)


def test_a_relation_does_not_make_a_report() -> None:
    """A translation is a copy like any other."""
    texts = [citation("a", relation="original"), citation("a", relation="translation")]

    assert counted(texts) == "1 report, in 2 copies"
