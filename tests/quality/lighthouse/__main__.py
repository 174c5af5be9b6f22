"""Builds the site, serves it on this machine, and has Lighthouse judge pages of it on a phone and on a desk.

Each page is measured several times and the best taken: what else a machine does can slow a page, and nothing can make
it faster than it is. Exit status 1 where a score is below the floor in ``floors.json``, or a page shifts.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests import chromium
from tests.conftest import run_build
from tests.quality.lighthouse.served import server, show

HERE = Path(__file__).parent
ROOT = HERE.parent.parent.parent
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TIMES = 3
ARGUMENTS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
"""Chromium in a container; nothing here is of others, so it needs no sandbox."""


def node() -> str:
    """Return the path of the Node.js that came with the wheel, else of any."""
    beside = Path(sys.executable).parent / "node"
    found = str(beside) if beside.exists() else shutil.which("node")
    return found or sys.exit("no node found: make lighthouse fetches it")


def measured(address: str, preset: str) -> dict[str, Any]:
    """Return what Lighthouse reports of the page at *address* on a phone or a desktop."""
    program = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
    command = [node(), str(program), address, "--quiet", "--output=json", f"--chrome-flags={ARGUMENTS}"]
    command += [f"--only-categories={','.join(CATEGORIES)}"] + (["--preset=desktop"] if preset == "desktop" else [])
    result = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"CHROME_PATH": chromium.path() or ""},
    )
    if result.returncode:
        sys.exit(f"Lighthouse could not measure {address}:\n{result.stderr}")
    report: dict[str, Any] = json.loads(result.stdout)
    return report


def scores(report: dict[str, Any]) -> dict[str, float]:
    """Return the scores of a *report* out of 100, and how much the page shifts, to the three places that it says."""
    found = {name: round(report["categories"][name]["score"] * 100) for name in CATEGORIES}
    return found | {"shift": round(report["audits"]["cumulative-layout-shift"]["numericValue"], 3)}


def failed(report: dict[str, Any]) -> list[str]:
    """Return the names of the audits that cost points in a *report*."""
    weighed = {
        each["id"] for name in CATEGORIES for each in report["categories"][name]["auditRefs"] if each["weight"]
    }
    return sorted(name for name in weighed if (report["audits"][name]["score"] or 0) < 0.9 and
                  report["audits"][name]["scoreDisplayMode"] not in ("notApplicable", "manual"))  # fmt: skip


def longest(folder: Path) -> str:
    """Return the name of the longest page in *folder*."""
    return max(sorted(folder.glob("*.html")), key=lambda path: path.stat().st_size).name


def main() -> None:
    """Measure every page and print a line for each."""
    floors = json.loads((HERE.parent / "floors.json").read_text(encoding="utf-8"))["lighthouse"]
    below = 0
    with tempfile.TemporaryDirectory() as folder, server() as opened:
        home = f"http://127.0.0.1:{opened.server_port}/"
        built = run_build(Path("content"), Path(folder), SITEURL=home)
        if built.returncode:
            sys.exit(built.stdout + built.stderr)
        site = Path(folder)
        pages = ["", f"events/{longest(site / 'events')}", f"agencies/{longest(site / 'agencies')}", "es/"]
        print(f"Lighthouse, best of {TIMES}, served packed over HTTP on this machine (floors: {floors})")
        with show(opened, site):
            for page in pages:
                for preset in ("mobile", "desktop"):
                    reports = [measured(home + page, preset) for _ in range(TIMES)]
                    best = max(reports, key=lambda report: scores(report)["performance"])
                    found = scores(best)
                    wrong = [name for name in CATEGORIES if found[name] < floors[preset][name]]
                    wrong += ["shift"] if found["shift"] > floors[preset]["shift"] else []
                    below += len(wrong)
                    said = "  ".join(f"{name} {found[name]:g}" for name in (*CATEGORIES, "shift"))
                    print(
                        f"  {preset:8}/{page:45} {said}  {'BELOW: ' + ', '.join(wrong) if wrong else ''}", flush=True
                    )
                    if failed(best):
                        print(f"    what costs points: {', '.join(failed(best))}", flush=True)
    sys.exit(bool(below))


if __name__ == "__main__":
    main()
