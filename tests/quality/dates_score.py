"""Score `extract.dates.find` on the development sets, which stay outside the repository.

    python tests/quality/dates_score.py ../shared/data [--half 0|1] [--errors FILE]

Prints strict / relaxed / value F1 and CPU seconds per 1,000 tokens for TimeBank and AQUAINT, and relaxed F1
and the share of right start dates for the Chinese specs. `--half` keeps the documents whose name hashes to
that half: rules are written looking at half 0 only.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import importlib.util
import json
import os
import pathlib
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))

from extract.dates import find
from tests.quality.peers import Tagged, Tagger

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = pathlib.Path(os.environ.get("SHARED", ROOT.parent / "shared")) / "data"
"""Where the corpora are if they are at hand."""

CORPORA = ("TimeBank", "AQUAINT")
CHINESE = "recognizers/chinese_dev.jsonl"
SCORER = "tools/eval_timex.py"


@dataclass(frozen=True)
class Chinese:
    """What a tagger did on the Chinese specs."""

    gold: int
    """Expressions in the specs."""
    relaxed: float
    """F1 of overlapping spans, in percent."""
    start: float
    """Share of dated expressions whose first day is right, in percent."""
    dated: int
    cpu: float
    """CPU seconds."""
    wrong: tuple[dict[str, Any], ...]
    """The cases with any fault."""


def half(name: str) -> int:
    """Tell which half a document belongs to."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


def scorer(data: pathlib.Path) -> ModuleType:
    """Load the shared scorer."""
    spec = importlib.util.spec_from_file_location("eval_timex", data / SCORER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["eval_timex"] = module
    spec.loader.exec_module(module)
    return module


def ours(language: str) -> Tagger:
    """Give our tagger with the face of a peer; *language* as for `find`."""

    def tag(text: str, written: dt.datetime | None) -> list[Tagged]:
        found = find(text, written.date() if written else None, language)
        return [Tagged(each.start, each.end, each.type, each.value, first_day(each.edtf)) for each in found]

    return tag


def documents(data: pathlib.Path, corpus: str, which: int | None = None) -> list[Any]:
    """Read a corpus of TimeML, or a half of it."""
    read = scorer(data).read_gold([str(data / "te3-tbaq" / corpus)])
    return [each for each in read if which is None or half(each.doc_id) == which]


def english(data: pathlib.Path, docs: list[Any], tagger: Tagger) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Give the shared scorer's row for a tagger on *docs*, and the differences."""

    def tag(text: str, dct: str | None, _doc: str) -> list[tuple[int, int, str, str | None]]:
        return [each[:4] for each in tagger(text, dt.datetime.fromisoformat(dct[:10]) if dct else None)]

    if hasattr(tagger, "cpu_seconds"):
        tag.cpu_seconds = tagger.cpu_seconds  # type: ignore[attr-defined]
    report, wrong = scorer(data).evaluate(tag, docs, rounds=0)
    return report.row(), wrong


def first_day(edtf: str | None) -> str | None:
    """Give the first day that an EDTF covers."""
    if not edtf:
        return None
    head = edtf.split("/")[0].rstrip("~?%")
    found = re.fullmatch(r"(\d{4})-(3[3-6]|2[1-4])", head)
    if found:
        code = int(found[2])
        month = 3 * (code - 33) + 1 if code > 30 else 3 * (code - 20)
        return f"{found[1]}-{month:02}-01"
    head = head.replace("X", "0")
    head += "00" if len(head) == 2 else ""
    return (head + "-01-01")[:10] if len(head) in (4, 7, 10) else None


def chinese(data: pathlib.Path, tagger: Tagger) -> Chinese:
    """Score a tagger on the Chinese specs."""
    tool = scorer(data)
    cases = [json.loads(line) for line in (data / CHINESE).read_text(encoding="utf-8").splitlines()]
    hits = gold_n = system_n = right = dated = 0
    wrong = []
    spent = 0.0
    tagger(cases[0]["text"], moment(cases[0]))
    for case in cases:
        begin = time.process_time()
        found = tagger(case["text"], moment(case))
        spent += time.process_time() - begin
        gold = [tool.Timex(s[0], s[1]) for s in case["spans"]]
        pairs = dict(tool.match(gold, [tool.Timex(f.start, f.end) for f in found]))
        hits, gold_n, system_n = hits + len(pairs), gold_n + len(gold), system_n + len(found)
        bad = len(pairs) != len(gold) or len(pairs) != len(found)
        for n, span in enumerate(case["spans"]):
            starts = {(r.get("start") or r.get("value") or "")[:10] for r in span[4] if span[2].startswith("date")}
            starts = {s for s in starts if re.fullmatch(r"\d{4}-\d\d-\d\d", s)}
            if not starts:
                continue
            dated += 1
            good = n in pairs and found[pairs[n]].first_day in starts
            right += good
            bad = bad or not good
        if bad:
            wrong.append(case)
    return Chinese(gold_n, 200 * hits / (gold_n + system_n), 100 * right / dated, dated, spent, tuple(wrong))


def moment(case: dict[str, Any]) -> dt.datetime | None:
    """Give the reference time of a Chinese case."""
    return dt.datetime.fromisoformat(case["ref"]) if case["ref"] else None


def print_english(data: pathlib.Path, which: int | None, write: Callable[[dict[str, Any]], None]) -> None:
    """Print our scores on the TimeML sets."""
    for corpus in CORPORA:
        row, wrong = english(data, documents(data, corpus, which), ours("auto"))
        print(
            f"{corpus:9s} {row['docs']:4d} documents  strict {row['strict_f1']:5.1f} "
            f" relaxed {row['relaxed_f1']:5.1f}  "
            f"value {row['value_f1']:5.1f}  CPU s per 1,000 tokens {row['cpu_s_per_1k_tokens']:.4f}"
        )
        for each in wrong:
            write({"corpus": corpus, **each})


def print_chinese(data: pathlib.Path, write: Callable[[dict[str, Any]], None]) -> None:
    """Print our scores on the Chinese specs."""
    score = chinese(data, ours("zh"))
    for case in score.wrong:
        at = moment(case)
        gold = [[*s[:4], s[4][:2]] for s in case["spans"]]
        system = [(f.text, f.edtf, f.rule) for f in find(case["text"], at.date() if at else None, "zh")]
        write({"corpus": "zh", "text": case["text"], "ref": case["ref"], "gold": gold, "system": system})
    print(
        f"Chinese   {score.gold:4d} expressions  relaxed {score.relaxed:5.1f} "
        f" start date right {score.start:5.1f}% of {score.dated}"
        f"  CPU s {score.cpu:.3f}"
    )


def main() -> None:
    """Read the command line and print our figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path, help="the shared data folder")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", type=argparse.FileType("w", encoding="utf-8"))
    options = parser.parse_args()

    def write(error: dict[str, Any]) -> None:
        if options.errors:
            options.errors.write(json.dumps(error, ensure_ascii=False) + "\n")

    print_english(options.data, options.half, write)
    print_chinese(options.data, write)


if __name__ == "__main__":
    main()
