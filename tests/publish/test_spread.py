import os
import signal
from functools import partial
from pathlib import Path

import pytest

from publish.spread import spread


def note(folder: Path, number: int) -> None:
    (folder / str(number)).write_text(str(os.getpid()))


def stumble() -> None:
    raise ValueError("no such page")


@pytest.mark.parametrize("workers", [1, 3, 99])
def test_each_task_is_done_once(workers: int, tmp_path: Path) -> None:
    spread([partial(note, tmp_path, number) for number in range(40)], workers)

    assert sorted(int(path.name) for path in tmp_path.iterdir()) == list(range(40))


def test_one_worker_is_this_process(tmp_path: Path) -> None:
    spread([partial(note, tmp_path, number) for number in range(3)], 1)

    assert {path.read_text() for path in tmp_path.iterdir()} == {str(os.getpid())}


def test_a_task_that_fails_is_told_and_no_other_begun(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    tasks = [stumble, stumble, *(partial(note, tmp_path, number) for number in range(10_000))]

    with pytest.raises(ChildProcessError, match="of 2 processes failed"):
        spread(tasks, 2)
    assert "ValueError: no such page" in capfd.readouterr().err
    assert len(list(tmp_path.iterdir())) < 10_000


def test_a_process_that_is_killed_is_told(tmp_path: Path) -> None:
    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(ChildProcessError, match="the first with status -9"):
        spread([die, partial(note, tmp_path, 1)], 2)
