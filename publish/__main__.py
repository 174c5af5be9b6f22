"""The commands ``python -m publish index FOLDER``, ``swap NEW OLD`` and ``repair OLD``."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from publish.search import index
from publish.swap import repair, swap


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0 fine, 1 where *NEW* is no built site or the indexing fails, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="python -m publish", description="Looks after the built site.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    indexing = verbs.add_parser("index", help="make the index for the text search of the site in FOLDER")
    indexing.add_argument("folder", type=Path, help="the folder that was just built")
    swapping = verbs.add_parser("swap", help="put the folder NEW in the place of the folder OLD, whole")
    swapping.add_argument("new", type=Path, help="the folder that was just built")
    swapping.add_argument("old", type=Path, help="the folder to replace; need not exist")
    repairing = verbs.add_parser("repair", help="put right what a killed swap left behind")
    repairing.add_argument("old", type=Path, help="the folder that should be there")
    chosen = parser.parse_args(arguments)
    if chosen.verb == "repair":
        repair(chosen.old)
        return 0
    try:
        if chosen.verb == "index":
            print(f"{index(chosen.folder)} pages of events indexed for the text search.")
            return 0
        swap(chosen.new, chosen.old)
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"{chosen.folder}: no index for the text search; Pagefind says: {error.stderr}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
