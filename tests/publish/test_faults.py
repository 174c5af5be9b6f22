"""Bad input stops the build before anything is written, and every fault is told at once."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import type_of_build


@pytest.fixture(name="content")
def _content(site_content: Path, tmp_path: Path) -> Path:
    shutil.copytree(site_content, tmp_path / "content")
    return tmp_path / "content"


def spoil(content: Path, name: str, old: str, new: str) -> None:
    path = content / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_all_faults_are_told_and_nothing_is_written(build: type_of_build, content: Path, tmp_path: Path) -> None:
    spoil(content, "events/test-day.md", "kind: request", "kind: requst")
    spoil(content, "events/test-month.md", "when: 2026-02", "when: 2026-13")
    spoil(content, "events/test-late.md", "from: [alpha]", "from: [alpa]")
    spoil(content, "events/test-year.md", "status:", "colour: red\nstatus:")
    out = tmp_path / "output"
    out.mkdir()
    (out / "index.html").write_text("old")

    result = build(content, out)

    assert result.returncode == 1
    for told in (
        "test-day.md:4: kind: found “requst”; accepted as kind: error, request, ruling; nearest: request",
        "test-month.md:3: when: found “2026-13”",
        "test-late.md:6: from: found “alpa”",
        "test-year.md:6: colour: found “colour”",
        "4 faults; nothing was written",
    ):
        assert told in result.stderr
    assert "Traceback" not in result.stdout + result.stderr
    assert [path.name for path in out.iterdir()] == ["index.html"]
    assert (out / "index.html").read_text() == "old"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("events/test-bytes.md", b"---\ntitle: \xff\n---\n", "found byte 0xff"),
        ("events/test-empty.md", b"", "is empty"),
        ("events/test-bare.md", b"no front matter", "does not begin with a line of ---"),
        ("events/test-yaml.md", b"---\ntitle: [\n---\nx", "accepted: YAML"),
        ("vocabulary/kinds.yaml", b"- id: a\n  name: A\n- id: a\n  name: A\n", "a second time"),
        (
            "vocabulary/kinds.yaml",
            b"- id: a\n  name: A\n  means: askd\n",
            "given, ordered; nearest: asked",
        ),
        ("vocabulary/statuses.yaml", b"- id: a\n  name: A\n  means: asked\n", "accepted as meaning: open, stopped"),
        ("vocabulary/systems.yaml", b"- id: a\n  name: A\n  means: asked\n", "means"),
    ],
)
def test_files_that_cannot_be_read(
    build: type_of_build, content: Path, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    (content / name).write_bytes(data)

    result = build(content, tmp_path / "output")

    assert result.returncode == 1
    assert told in result.stderr
    assert Path(name).name in result.stderr
    assert not (tmp_path / "output").exists()


def test_a_page_of_people_with_a_fault_stops_the_build(build: type_of_build, content: Path, tmp_path: Path) -> None:
    spoil(content, "pages/about.md", "title:", "titel:")

    result = build(content, tmp_path / "output")

    assert result.returncode == 1
    assert "titel" in result.stdout + result.stderr
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (
            "about.es.md",
            "## Cómo avisar de un error",
            "Cómo avisar",
            "about.es.md:1: has 1 headings; accepted: 2, as in",
        ),
        ("about.es.md", "description:", "glossary:", "about.es.md:3: glossary: found “glossary”; accepted as field:"),
        (
            "about.md",
            "glossary: yes",
            "glossary: yess",
            "about.md:4: glossary: found “yess”; accepted as answer: no, yes",
        ),
    ],
)
def test_faults_of_pages_and_their_translations(
    build: type_of_build, content: Path, tmp_path: Path, name: str, old: str, new: str, told: str
) -> None:
    spoil(content, f"pages/{name}", old, new)
    spoil(content, "events/test-day.md", "kind: request", "kind: requst")

    result = build(content, tmp_path / "output")

    assert result.returncode == 1
    assert told in result.stderr and "found “requst”" in result.stderr


def test_a_page_may_not_take_the_name_of_another(build: type_of_build, content: Path, tmp_path: Path) -> None:
    (content / "pages/browse.md").write_text("---\ntitle: A\n---\nText.\n")

    assert "browse.md:1: is named “browse”; accepted: lower-case" in build(content, tmp_path / "output").stderr


def test_a_timeline_without_events_is_a_site_too(build: type_of_build, content: Path, tmp_path: Path) -> None:
    shutil.rmtree(content / "events")
    shutil.rmtree(content / "chains")

    result = build(content, tmp_path / "output")

    assert result.returncode == 0, result.stderr
    assert "No event has been added yet." in (tmp_path / "output/index.html").read_text()
    assert "No event has been added yet that names both sides." in (tmp_path / "output/picture.html").read_text()
    assert "尚未收录任何事件。" in (tmp_path / "output/zh/index.html").read_text()
