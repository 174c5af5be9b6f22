"""The Nu HTML checker finds no error and gives no warning on any kind of page, in any language."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.publish.html import of_each_kind

pytestmark = pytest.mark.browser

CHECKER = Path(__file__).parent.parent / "checker" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
SERVED_ONLY = "Resource violates Content Security Policy (meta tag): external "
"""On a disk no address is that of the site itself, so the checker thinks each sheet and script blocked. That they are
not, from the disk as over HTTP, is proven in a browser: tests/browser/test_links.py."""


@pytest.fixture(name="java", scope="module")
def _java() -> list[str]:
    java = shutil.which("java")
    if java is None:
        pytest.fail("no Java found; install it with: apt-get install default-jre-headless")
    if not CHECKER.is_file():
        unfetched = pytest.fail if os.environ.get("CI") else pytest.skip
        unfetched("the Nu HTML checker is not there; `make test` fetches it where the npm registry can be reached")
    return [java, "-XX:+UseSerialGC", "-jar", str(CHECKER), "--html", "--skip-non-html", "--format", "json"]


def complaints(java: list[str], *paths: Path) -> list[str]:
    """Return what the checker says of pages and of the pages in folders, each with its place."""
    result = subprocess.run([*java, *map(str, paths)], capture_output=True, text=True, check=False)
    said = json.loads(result.stderr)["messages"]
    return [
        f"{each.get('url', '')}:{each.get('lastLine', '')}: {each.get('subType') or each['type']}: {each['message']}"
        for each in said
        if not each["message"].startswith(SERVED_ONLY)
    ]


def test_every_page_of_the_test_site(java: list[str], site: Path, tmp_path: Path) -> None:
    """That the checker is awake, it shows on a page with an error and with what it warns of."""
    wrong = "<!doctype html><html lang=en><title>x</title><ul><p>y</p></ul><script type='text/javascript'></script>"
    (tmp_path / "wrong.html").write_text(wrong, encoding="utf-8")
    said = complaints(java, site, tmp_path)
    of_wrong = [each for each in said if "/wrong.html:" in each]

    assert [each for each in said if each not in of_wrong] == []
    assert any(": error: " in each for each in of_wrong)
    assert any(": warning: " in each for each in of_wrong)


def test_pages_of_each_kind_of_the_real_site(java: list[str], real_site: Path) -> None:
    """The longest event, agency, chain … in each language, and all that stands at the root but the other order."""
    names = [name for language in ("", "es/", "zh/") for name in of_each_kind(real_site, language)]
    pages = [real_site / name for name in names if not name.endswith("oldest.html")]

    assert len(pages) > 30
    assert complaints(java, *pages) == []
