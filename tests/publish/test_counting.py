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


def test_a_relation_does_not_make_a_report() -> None:
    """A translation is a copy like any other."""
    texts = [citation("a", relation="original"), citation("a", relation="translation")]

    assert counted(texts) == "1 report, in 2 copies"
