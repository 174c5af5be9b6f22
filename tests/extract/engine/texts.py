"""Writes any number of short invented documents: some tell an event, some are copies."""

from __future__ import annotations

import random
from pathlib import Path

ACTS = (
    "ICE asked the IRS last month for the addresses of about {number},000 taxpayers, according to a court filing.",
    "A federal judge blocked the IRS last month from sharing taxpayer data with ICE.",
    "The IRS gave ICE the records of {number},000 taxpayers late last year, officials said.",
)


def write(folder: Path, number: int) -> tuple[Path, ...]:
    """Write *number* documents into two folders below *folder* and return their paths."""
    draw = random.Random(11)
    words = ["".join(draw.choice("bdfgklmnprst") + draw.choice("aeiou") for _ in range(3)) for _ in range(900)]
    paths, bodies = [], []
    for count in range(number):
        body = [" ".join(draw.choice(words) for _ in range(30)).capitalize() + "." for _ in range(2)]
        if count % 4 == 0:
            body.insert(1, draw.choice(ACTS).format(number=draw.randint(2, 900)))
        if count % 5 == 4:
            body = draw.choice(bodies)
        bodies.append(body)
        path = folder / ("one", "two")[count % 2] / f"story-{count // 2}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("PUBLISHED Mar 11, 2026, 2:05 PM ET\n\n" + "\n\n".join(body) + "\n", encoding="utf-8")
        paths.append(path)
    return tuple(paths)
