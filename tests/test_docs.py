"""The documents say what is true: commands, targets, fields and examples are held against the code."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from timeline import reading, vocabulary

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE)


def test_every_make_target_named_in_a_document_is_there():
    named = set(re.findall(r"`make ([a-z-]+)`|^    make ([a-z-]+)", README + CONTRIBUTING, re.MULTILINE))
    named = {word for pair in named for word in pair if word}

    assert {"test", "serve", "help", "check"} <= named
    assert named <= set(TARGETS)


def test_help_lists_every_target():
    result = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert len(TARGETS) > 10
    assert all(f"make {target} " in result.stdout for target in TARGETS)


def test_ci_calls_the_readmes_test_command():
    """`.ci/run` and the workflow call make targets and nothing else of ours."""
    script = [
        line for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines() if line[:1] not in ("#", "")
    ]
    workflow = (ROOT / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8")

    assert script[-1] == "make test"
    assert "    make test " in README
    assert set(re.findall(r"- run: (.*)", workflow)) <= {"make", "make lint", "make test"}


def test_the_example_entry_is_an_entry():
    text = re.search(r"```markdown\n(.*?)```", CONTRIBUTING, re.DOTALL)
    faults = []
    words = vocabulary.load(ROOT / "content" / "vocabulary")

    assert text is not None
    assert reading.parse(text[1], "an-example", "CONTRIBUTING.md", words, faults) is not None, faults


@pytest.mark.parametrize(
    "field",
    sorted(
        {
            field
            for name in ("reading", "chain", "translation")
            for field in re.findall(
                r"fields\.\w+\(\"(\w+)\"", (ROOT / "timeline" / f"{name}.py").read_text(encoding="utf-8")
            )
        }
    ),
)
def test_every_field_of_an_entry_is_explained(field):
    assert f"`{field}`" in CONTRIBUTING or f"{field}:" in CONTRIBUTING


def test_folders_named_in_the_readme_are_there():
    named = re.findall(r"^\| `([a-z./]+)`", README, re.MULTILINE)

    assert len(named) > 5
    assert all((ROOT / name).exists() for name in named)


def test_no_path_of_one_machine_stands_in_a_tracked_file():
    result = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "grep",
            "-nE",
            "(^|[^a-zA-Z0-9_.])/(work|root|farm)/",
            "--",
            ":!*.lock",
            ":!tests/test_docs.py",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stdout) == (1, "")  # git grep says 1 where it finds nothing
