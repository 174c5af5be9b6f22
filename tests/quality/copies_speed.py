"""Measures how fast many short documents are put under their origins, and in how much memory.

python -m tests.quality.copies_speed 100000
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from extract import origins
from extract.document import Document

SIZES = (10_000, 100_000)
WORDS = 110
"""Words of a short document."""

OUTLETS = 200
_SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo tra ble cri ston mer".split()


def documents(number: int) -> Iterator[Document]:
    """Yield *number* invented documents: of ten, seven are stories, two copies and one is an excerpt.

    Words are drawn as in a language, a few of them often; each outlet prints the same notice under its stories.
    """
    chance = random.Random(f"{number} documents")
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    frequent = [1 / (rank + 10) for rank in range(len(words))]
    cumulative = [sum(frequent[:1])]
    for each in frequent[1:]:
        cumulative.append(cumulative[-1] + each)
    notices = [" ".join(chance.choices(words, k=30)) for _ in range(OUTLETS)]
    stories: list[list[str]] = []
    for at in range(number):
        sort = at % 10
        if sort < 7 or not stories:
            told = chance.choices(words, cum_weights=cumulative, k=WORDS)
            told[5::20] = [each.capitalize() for each in told[5::20]]
            told[7::30] = [str(chance.randint(10, 99_999)) for _ in told[7::30]]
            stories.append(told)
        else:
            told = list(chance.choice(stories))
            if sort == 9:
                begin = chance.randrange(WORDS * 3 // 4)
                told = told[begin : begin + WORDS // 4]
            else:
                for place in chance.choices(range(len(told)), k=4):
                    told[place] = chance.choice(words)
        outlet = at % OUTLETS
        half = len(told) // 2
        text = f"The {' '.join(told[:half])}.\n\nThe {' '.join(told[half:])}.\n\nThe {notices[outlet]}."
        yield Document(f"d{at}", f"d{at}.txt", text, f"sha256:{at}", None, "", publisher=f"Outlet {outlet}")


def measure(number: int) -> None:
    """Print the time and the memory that *number* documents take in this process."""
    texts = tuple(documents(number))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    begin = time.process_time()
    placed = origins.assign(texts)
    spent = time.process_time() - begin
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"Origins of {number:,} documents of about {WORDS} words: {number / spent:.0f} documents a CPU second, "
        f"{after - before} MB beside {before} MB for the texts; {len({each.origin for each in placed}):,} origins"
    )


def main() -> None:
    """Measure each size in a process of its own, or the one size that is asked for."""
    if sys.argv[1:]:
        measure(int(sys.argv[1]))
        return
    for number in SIZES:
        subprocess.run([sys.executable, "-m", "tests.quality.copies_speed", str(number)], check=True)


if __name__ == "__main__":
    main()
