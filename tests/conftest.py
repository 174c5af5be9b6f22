"""Built sites to look at: of invented events for every field and date, of hostile texts, of the real content."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests.publish.hostile import fill

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


@pytest.fixture(name="build", scope="session")
def _build() -> type_of_build:
    return run_build


@pytest.fixture(name="site_content", scope="session")
def _site_content() -> Path:
    """Name the folder of invented events."""
    return SITE


@pytest.fixture(name="site", scope="session")
def _site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of invented events."""
    out = tmp_path_factory.mktemp("site") / "output"
    result = run_build(SITE, out)
    assert result.returncode == 0, result.stdout + result.stderr
    return out


@pytest.fixture(name="long_site", scope="session")
def _long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of invented events as if five were too many for one page."""
    out = tmp_path_factory.mktemp("long") / "output"
    result = run_build(SITE, out, settings={"EVENTS_A_PAGE": 5})
    assert result.returncode == 0, result.stdout + result.stderr
    return out


@pytest.fixture(name="hostile_content", scope="session")
def _hostile_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write content in which every text is hostile."""
    content = tmp_path_factory.mktemp("hostile") / "content"
    fill(content, SITE)
    return content


@pytest.fixture(name="hostile_site", scope="session")
def _hostile_site(hostile_content: Path) -> Path:
    """Build the site of hostile content."""
    out = hostile_content.parent / "output"
    result = run_build(hostile_content, out)
    assert result.returncode == 0, result.stdout + result.stderr
    return out


@pytest.fixture(name="real_site", scope="session")
def _real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of the repository's own content."""
    out = tmp_path_factory.mktemp("real") / "output"
    result = run_build(Path("content"), out)
    assert result.returncode == 0, result.stdout + result.stderr
    return out
