import re
from itertools import pairwise

from publish.drawing import FAMILY_GAP, GAP, LEAST, MOST, drawing
from publish.picture import picture
from tests.publish.entries import WORDS, told

EVENTS = (
    told("a", "2025", from_=("alpha", "idle"), to=("beta",)),
    told("b", "2025", status="blocked", to=("beta", "alpha")),
    told("c", "2026", from_=("idle",), to=("alpha",)),
)


def lines(path: str) -> list[tuple[float, float]]:
    """Return where each line of a path begins and ends, from left to right."""
    found = re.findall(r"M(\d+) ([\d.]+)C\S+ \S+ \S+ \S+ (\d+) ([\d.]+)", path)
    return [(float(y), float(end)) if int(x) < int(to) else (float(end), float(y)) for x, y, to, end in found]


def test_each_band_has_a_strand_for_each_status_and_a_line_for_each_event() -> None:
    drawn = drawing(picture(EVENTS, WORDS))

    counts = {
        each.pair.address: [(strand.status.id, len(lines(strand.path))) for strand in each.strands]
        for each in drawn.bands
    }
    assert counts == {
        "pairs/alpha--alpha.html": [("blocked", 1)],
        "pairs/alpha--beta.html": [("blocked", 1), ("pending", 1)],
        "pairs/idle--alpha.html": [("pending", 1)],
        "pairs/idle--beta.html": [("pending", 1)],
    }


def test_lines_begin_and_end_at_their_agencies_side_by_side() -> None:
    drawn = drawing(picture(EVENTS, WORDS))
    every = [(band.pair, *line) for band in drawn.bands for strand in band.strands for line in lines(strand.path)]

    for posts, side, at in ((drawn.holders, "holder", 1), (drawn.receivers, "receiver", 2)):
        for post in posts:
            touching = [each[at] for each in every if getattr(each[0], side).id == post.term.id]
            assert all(post.y <= y <= post.y + post.height for y in touching)
            assert len(set(touching)) == len(touching)


def test_names_have_room_and_the_drawing_holds_all() -> None:
    drawn = drawing(picture(EVENTS, WORDS))

    assert min(GAP, FAMILY_GAP) > 0
    for posts in (drawn.holders, drawn.receivers):
        assert all(post.height >= LEAST for post in posts)
        assert all(upper.y + upper.height < lower.y for upper, lower in pairwise(posts))
        assert posts[0].y == 0 and posts[-1].y + posts[-1].height <= drawn.height


def test_many_events_make_no_tall_drawing_and_no_long_paths() -> None:
    events = tuple(told(f"e{number}", "2025") for number in range(5000))

    drawn = drawing(picture(events, WORDS))

    assert drawn.height <= MOST
    assert len(lines(drawn.bands[0].strands[0].path)) < 300


def test_nothing_is_drawn_of_nothing() -> None:
    drawn = drawing(picture((), WORDS))

    assert (drawn.height, drawn.holders, drawn.receivers, drawn.bands) == (0, (), (), ())
