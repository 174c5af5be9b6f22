"""Memory grows by what documents tell, not by their texts: four times as many take a few kilobytes more each."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.extract.engine import texts
from tests.extract.engine.conftest import ROOT

FEW, MANY = 200, 800
MOST_EACH = 10_000
"""Bytes that a document more may take: its bibliography, its events, and what its copies are known by."""

MEASURE = """
import resource, sys
from extract.__main__ import main

if __name__ == "__main__":
    status = main(sys.argv[1:])
    print(status, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, file=sys.stderr)
"""


def most(folder, cache):
    """Return the most bytes that the process held which put the documents in *folder* together."""
    line = [sys.executable, "-c", MEASURE, "events", str(folder), "--cache", str(cache), "--workers", "2"]
    options = {"cwd": ROOT, "env": os.environ | {"PYTHONPATH": str(ROOT)}}
    result = subprocess.run(line, **options, capture_output=True, text=True, check=True)
    status, found = result.stderr.split("\n")[-2].split()

    assert status == "0", result.stderr
    return int(found)


def test_memory_is_flat_in_the_number_of_documents(tmp_path):
    used = {}
    for number in (FEW, MANY):
        texts.write(tmp_path / str(number), number)
        used[number] = most(tmp_path / str(number), tmp_path / "cache")

    assert (used[MANY] - used[FEW]) / (MANY - FEW) < MOST_EACH, used
