import hashlib
import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import type_of_build


def prints(folder: Path) -> dict[str, str]:
    """Return the name and fingerprint of each file in *folder*."""
    found = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert found
    return found


def test_same_input_same_bytes(build: type_of_build, site: Path, site_content: Path, tmp_path: Path) -> None:
    """Whatever the locale, the time zone, the order of sets and files, and the age of the files."""
    copy = tmp_path / "elsewhere" / "content"
    copy.parent.mkdir()
    shutil.copytree(site_content, copy)
    for path in copy.rglob("*.md"):
        os.utime(path, (0, 0))

    result = build(
        copy, tmp_path / "output", LANG="tr_TR.UTF-8", LC_ALL="C", TZ="Pacific/Kiritimati", PYTHONHASHSEED="7"
    )

    assert result.returncode == 0, result.stderr
    assert prints(tmp_path / "output") == prints(site)


@pytest.mark.parametrize("workers", [1, 3])
def test_any_number_of_processes_gives_the_same(
    workers: int, build: type_of_build, site: Path, site_content: Path, tmp_path: Path
) -> None:
    assert build(site_content, tmp_path / "output", settings={"WORKERS": workers}).returncode == 0
    assert prints(tmp_path / "output") == prints(site)


def test_a_build_over_an_older_one_gives_the_same(
    build: type_of_build, site: Path, site_content: Path, tmp_path: Path
) -> None:
    shutil.copytree(site, tmp_path / "output")

    assert build(site_content, tmp_path / "output").returncode == 0
    assert prints(tmp_path / "output") == prints(site)
