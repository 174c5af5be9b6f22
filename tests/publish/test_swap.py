from pathlib import Path

import pytest

from publish.__main__ import main
from publish.swap import repair, swap


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "index.html").write_text(text)
    return path


def seen(path: Path) -> dict[str, str]:
    return {each.name: (each / "index.html").read_text() for each in path.iterdir()}


@pytest.fixture(name="old")
def _old(tmp_path: Path) -> Path:
    return folder(tmp_path / "output", "old")


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path, old: Path) -> None:
    swap(folder(tmp_path / "output.new", "new"), old)

    assert seen(tmp_path) == {"output": "new"}


def test_there_need_not_be_an_old_one(tmp_path: Path) -> None:
    swap(folder(tmp_path / "output.new", "new"), tmp_path / "output")

    assert seen(tmp_path) == {"output": "new"}


def test_files_of_the_old_one_do_not_stay(tmp_path: Path, old: Path) -> None:
    (old / "gone.html").write_text("gone")

    swap(folder(tmp_path / "output.new", "new"), old)

    assert [each.name for each in old.iterdir()] == ["index.html"]


@pytest.mark.parametrize("made", [False, True])
def test_a_build_that_failed_leaves_the_old_one(tmp_path: Path, old: Path, made: bool) -> None:
    new = tmp_path / "output.new"
    if made:
        new.mkdir()

    assert main(["swap", str(new), str(old)]) == 1
    assert (old / "index.html").read_text() == "old"


def test_killed_before_the_new_one_moved(tmp_path: Path, old: Path) -> None:
    """The old one, put aside, comes back."""
    old.rename(tmp_path / "output.old")

    repair(tmp_path / "output")

    assert seen(tmp_path) == {"output": "old"}


def test_killed_before_the_old_one_was_removed(tmp_path: Path) -> None:
    folder(tmp_path / "output.old", "old")
    folder(tmp_path / "output", "new")

    repair(tmp_path / "output")

    assert seen(tmp_path) == {"output": "new"}


def test_the_next_swap_repairs(tmp_path: Path, old: Path) -> None:
    old.rename(tmp_path / "output.old")

    assert main(["swap", str(folder(tmp_path / "output.new", "new")), str(tmp_path / "output")]) == 0
    assert seen(tmp_path) == {"output": "new"}


def test_a_failed_swap_repairs_as_well(tmp_path: Path, old: Path) -> None:
    old.rename(tmp_path / "output.old")

    assert main(["swap", str(tmp_path / "missing"), str(tmp_path / "output")]) == 1
    assert seen(tmp_path) == {"output": "old"}


def test_a_message_names_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["swap", str(tmp_path / "missing"), str(tmp_path / "output")])

    assert f"{tmp_path / 'missing'}: is not a built site" in capsys.readouterr().err


def test_wrong_use_is_status_2() -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["sweep"])

    assert stopped.value.code == 2
