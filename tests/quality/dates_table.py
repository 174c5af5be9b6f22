"""Print one table of time expressions, ours and each peer that is installed, all measured in this run.

    .venv-bench/bin/python -m tests.quality.dates_table ../shared/data

A peer or a corpus that is not at hand is a line that says so. A peer is given the whole text and the time it was
written, as we are; what its own results leave open is said where its adapter is, in tests/quality/peers/.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.quality import dates_score
from tests.quality.peers import PEERS, AbsentError, Peer, Tagger

NAME, CELL = 17, 8
SPECS = "Chinese"
OURS = Peer("ours", lambda: dates_score.ours("auto"), lambda: dates_score.ours("zh"))
LEGEND = (
    "F1 in percent, for Chinese relaxed F1 and start dates right; cpu: CPU seconds per 1,000 tokens (Chinese: for\n"
    "all specs); times: that as a multiple of ours"
)


Figures = dict[str, float]
"""Measures by name, and "cpu"."""


@dataclass(frozen=True)
class Column:
    """A corpus, what is measured on it, and how."""

    name: str
    size: str
    measures: tuple[str, ...]
    language: str
    score: Callable[[Tagger], Figures]

    @property
    def width(self) -> int:
        """Characters of the column."""
        return CELL * (len(self.measures) + 2)


def columns(data: Path) -> list[Column]:
    """Give the columns whose corpus is at hand; without the scorer, none."""
    if not (data / dates_score.SCORER).is_file():
        return []
    there = [name for name in dates_score.CORPORA if (data / "te3-tbaq" / name).is_dir()]
    shown = [timeml(data, name) for name in there]
    if (data / dates_score.CHINESE).is_file():
        shown.append(chinese(data))
    return shown


def timeml(data: Path, name: str) -> Column:
    """Give the column of a TimeML corpus."""
    docs = dates_score.documents(data, name)
    measures = ("strict", "relaxed", "value")

    def score(tagger: Tagger) -> Figures:
        row, _ = dates_score.english(data, docs, tagger)
        return {each: row[f"{each}_f1"] for each in measures} | {"cpu": row["cpu_s_per_1k_tokens"]}

    return Column(name, f", {len(docs)} documents", measures, "english", score)


def chinese(data: Path) -> Column:
    """Give the column of the Chinese specs."""

    def score(tagger: Tagger) -> Figures:
        found = dates_score.chinese(data, tagger)
        return {"relaxed": found.relaxed, "start": found.start, "cpu": found.cpu}

    return Column(SPECS, "", ("relaxed", "start"), "chinese", score)


def heading(shown: list[Column]) -> str:
    """Write the two lines above the figures."""
    names = "".join(f"{each.name + each.size:^{each.width}}" for each in shown)
    below = "".join(f"{word:>{CELL}}" for each in shown for word in (*each.measures, "cpu", "times"))
    return f"{'':{NAME}}{names.rstrip()}\n{'':{NAME}}{below}"


def line(name: str, shown: list[Column], figures: dict[str, Figures], ours: dict[str, Figures]) -> str:
    """Write one row; a dash is where a tagger does not read the language.

    >>> column = Column("A", "", ("strict", "relaxed"), "english", lambda tagger: {})
    >>> line("x", [column], {"A": {"strict": 90.04, "relaxed": 94.4, "cpu": 0.5}}, {"A": {"cpu": 0.005}})
    'x                    90.0    94.4  0.5000     100'
    """
    cells = []
    for each in shown:
        if each.name not in figures:
            cells += ["-"] * (len(each.measures) + 2)
            continue
        found = figures[each.name]
        times = found["cpu"] / ours[each.name]["cpu"]
        cells += [f"{found[measure]:.1f}" for measure in each.measures]
        cells += [f"{found['cpu']:.4f}", f"{times:.0f}" if times >= 10 else f"{times:.1f}"]
    return f"{name:{NAME}}" + "".join(f"{cell:>{CELL}}" for cell in cells)


def measured(peer: Peer, shown: list[Column]) -> dict[str, Figures]:
    """Give a peer's figures by column."""
    loads = {"english": peer.english, "chinese": peer.chinese}
    taggers = {language: load() for language, load in loads.items() if load}
    return {each.name: each.score(taggers[each.language]) for each in shown if each.language in taggers}


def main() -> None:
    """Print the table for the data folder of the command line."""
    data = Path(sys.argv[1])
    shown = columns(data)
    for name in sorted({*dates_score.CORPORA, SPECS} - {each.name for each in shown}):
        print(f"{name}: not measured, it is not in {data}")
    if not shown:
        return
    print(f"{LEGEND}\n{heading(shown)}")
    ours = measured(OURS, shown)
    print(line(OURS.name, shown, ours, ours), flush=True)
    for peer in PEERS:
        try:
            print(line(peer.name, shown, measured(peer, shown), ours), flush=True)
        except AbsentError as reason:
            print(f"{peer.name:{NAME}} not run: {reason}", flush=True)


if __name__ == "__main__":
    main()
