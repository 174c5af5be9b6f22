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
import pathlib
import re
import sys
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2]))

from extract.dates import TimeExpression, find


def half(name: str) -> int:
    """Tell which half a document belongs to."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


def scorer(data: pathlib.Path) -> ModuleType:
    """Load the shared scorer."""
    spec = importlib.util.spec_from_file_location("eval_timex", data / "tools" / "eval_timex.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["eval_timex"] = module
    spec.loader.exec_module(module)
    return module


def tag(text: str, dct: str | None, _doc: str) -> Iterator[tuple[int, int, str, str | None]]:
    """Tag a text as the scorer wants it."""
    anchor = dt.date.fromisoformat(dct[:10]) if dct else None
    for found in find(text, anchor):
        yield found.start, found.end, found.type, found.value


def timeml(data: pathlib.Path, which: int | None, errors: Any) -> None:
    """Print the scores on the TimeML sets."""
    tool = scorer(data)
    for corpus in ("TimeBank", "AQUAINT"):
        docs = tool.read_gold([str(data / "te3-tbaq" / corpus)])
        docs = [d for d in docs if which is None or half(d.doc_id) == which]
        report, wrong = tool.evaluate(tag, docs)
        row = report.row()
        print(
            f"{corpus:9s} {row['docs']:4d} documents  strict {row['strict_f1']:5.1f} "
            f" relaxed {row['relaxed_f1']:5.1f}  "
            f"value {row['value_f1']:5.1f}  CPU s per 1,000 tokens {row['cpu_s_per_1k_tokens']:.4f}"
        )
        if errors:
            errors.writelines(json.dumps({"corpus": corpus, **e}, ensure_ascii=False) + "\n" for e in wrong)


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


def chinese(data: pathlib.Path, errors: Any) -> None:
    """Print the scores on the Chinese specs."""
    tool = scorer(data)
    hits = gold_n = system_n = right = dated = 0
    begin = time.process_time()
    for line in (data / "recognizers" / "chinese_dev.jsonl").open(encoding="utf-8"):
        case = json.loads(line)
        found = find(case["text"], dt.date.fromisoformat(case["ref"][:10]) if case["ref"] else None, "zh")
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
            ours: TimeExpression | None = found[pairs[n]] if n in pairs else None
            good = ours is not None and first_day(ours.edtf) in starts
            right += good
            bad = bad or not good
        if bad and errors:
            errors.write(
                json.dumps(
                    {
                        "corpus": "zh",
                        "text": case["text"],
                        "ref": case["ref"],
                        "gold": [[*s[:4], s[4][:2]] for s in case["spans"]],
                        "system": [(f.text, f.edtf, f.rule) for f in found],
                    },
                    ensure_ascii=False,
                )
                + "\n"
            )
    print(
        f"Chinese   {gold_n:4d} expressions  relaxed {200 * hits / (gold_n + system_n):5.1f} "
        f" start date right {100 * right / dated:5.1f}% of {dated}"
        f"  CPU s {time.process_time() - begin:.3f}"
    )


def main() -> None:
    """Read the command line and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path, help="the shared data folder")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", type=argparse.FileType("w", encoding="utf-8"))
    options = parser.parse_args()
    timeml(options.data, options.half, options.errors)
    chinese(options.data, options.errors)


if __name__ == "__main__":
    main()
