"""Built sites to look at: of invented events for every field and date, of hostile texts, of the real content."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests.publish import hostile

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")  # the same examples on every machine, however slow

ROOT = Path(__file__).parent.parent
SITE = Path(__file__).parent / "cases" / "site"

type_of_build = Callable[..., subprocess.CompletedProcess[str]]


def run_build(
    content: Path, out: Path, settings: Mapping[str, object] | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Build *content* into *out* as `make build` does; return the first command that fails, or the last.

    Where *settings* are given they stand in the place of those of `pelican.conf.py`.
    """
    changed = ["-e", *(f"{name}={value}" for name, value in settings.items())] if settings else []
    variables = {key: value for key, value in os.environ.items() if key not in ("SITEURL", "REPOSITORY")}
    for command in (
        ["pelican", str(content), "-s", "pelican.conf.py", "-o", str(out), "--fatal=errors", *changed],
        ["publish", "index", str(out)],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=variables | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            break
    return done


type_of_once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(name="once", scope="session")
def _once(tmp_path_factory: pytest.TempPathFactory) -> type_of_once:
    """Give a folder by its name, filled by the first that asks for it of the processes that run the tests."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def once(name: str, fill: Callable[[Path], None]) -> Path:
        filled = shared / name
        with (shared / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not filled.exists():
                draft = tmp_path_factory.mktemp(name)
                fill(draft)
                draft.rename(filled)
        return filled

    return once


def built(content: Path, out: Path, settings: Mapping[str, object] | None = None, **environment: str) -> None:
    """Build *content* into *out*, which must succeed."""
    result = run_build(content, out, settings, **environment)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.fixture(name="build", scope="session")
def _build() -> type_of_build:
    return run_build


@pytest.fixture(name="site_content", scope="session")
def _site_content() -> Path:
    """Name the folder of invented events."""
    return SITE


@pytest.fixture(name="site", scope="session")
def _site(once: type_of_once) -> Path:
    """Build the site of invented events."""
    return once("site", lambda folder: built(SITE, folder / "output")) / "output"


@pytest.fixture(name="long_site", scope="session")
def _long_site(once: type_of_once) -> Path:
    """Build the site of invented events as if five were too many for one page."""
    return once("long", lambda folder: built(SITE, folder / "output", {"EVENTS_A_PAGE": 5})) / "output"


@pytest.fixture(name="at_home", scope="session")
def _at_home(once: type_of_once) -> Path:
    """Build the site of invented events for an address of its own."""
    address = {"SITEURL": "https://home.example/sub/", "REPOSITORY": "https://code.example/r"}
    return once("home", lambda folder: built(SITE, folder / "output", **address)) / "output"


@pytest.fixture(name="hostile_content", scope="session")
def _hostile_content(once: type_of_once) -> Path:
    """Write content in which every text is hostile."""
    return once("hostile", lambda folder: hostile.fill(folder / "content", SITE)) / "content"


@pytest.fixture(name="hostile_site", scope="session")
def _hostile_site(once: type_of_once, hostile_content: Path) -> Path:
    """Build the site of hostile content."""
    return once("hostile-site", lambda folder: built(hostile_content, folder / "output")) / "output"


@pytest.fixture(name="real_site", scope="session")
def _real_site(once: type_of_once) -> Path:
    """Build the site of the repository's own content."""
    return once("real", lambda folder: built(Path("content"), folder / "output")) / "output"
