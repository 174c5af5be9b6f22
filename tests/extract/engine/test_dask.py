"""A Dask cluster gives the bytes that one process gives, though one of its workers is killed half way."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.extract.engine import texts
from tests.extract.engine.conftest import ROOT, command, extract, results
from tests.extract.engine.test_engine import PATIENCE, until

here = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None,
    reason="the package distributed is not installed: make test installs it",
)
DOCUMENTS = 400


@pytest.fixture(name="cluster")
def _cluster(tmp_path):
    """Start a scheduler and two workers in a folder without any file of ours; yield its address and the workers."""
    place = tmp_path / "cluster"
    place.mkdir()
    options = {
        "cwd": place,
        "env": os.environ | {"PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "False"},
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    said = place / "scheduler.json"
    programs = []
    scheduler = ["dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", said]
    worker = ["dask_worker", "--scheduler-file", said, "--nthreads", "1", "--no-nanny", "--no-dashboard"]

    def start(name, *arguments):
        line = [sys.executable, "-m", f"distributed.cli.{name}", *map(str, arguments)]
        programs.append(subprocess.Popen(line, **options))

    try:
        start(*scheduler)
        until(said.exists)
        address = ""
        while not address:
            try:
                address = json.loads(said.read_text(encoding="utf-8"))["address"]
            except ValueError:
                time.sleep(0.01)
        for number in range(2):
            start(*worker, "--name", f"worker-{number}", "--local-directory", place / f"local-{number}")
        from distributed import Client

        with Client(address, set_as_default=False, timeout=PATIENCE) as client:
            client.wait_for_workers(2, timeout=PATIENCE)
        yield address, programs[1:]
    finally:
        for each in programs:
            each.kill()
            each.wait()


@here
def test_a_cluster_gives_the_same_bytes_though_a_worker_is_killed(cluster, tmp_path):
    """The worker dies by SIGKILL when two shards are in; the files are not where the workers run."""
    address, workers = cluster
    texts.write(tmp_path / "texts", DOCUMENTS)
    local = extract("events", "texts", "--format", "json", "--cache", "local", "--workers", "1", cwd=tmp_path)
    arguments = ("events", "texts", "--format", "json", "--cache", "far", "--engine", "dask", "--scheduler", address)
    line, options = command(*arguments, cwd=tmp_path)
    process = subprocess.Popen(line, **options, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    until(lambda: len(results(tmp_path / "far")) >= 2 or process.poll() is not None)
    workers[0].send_signal(signal.SIGKILL)
    stored = len(results(tmp_path / "far"))
    out, error = process.communicate(timeout=PATIENCE)

    assert (process.returncode, local.returncode) == (0, 0), error
    assert 2 <= stored < len(results(tmp_path / "local"))
    assert out == local.stdout
    assert results(tmp_path / "far") == results(tmp_path / "local")
    assert workers[1].poll() is None


@here
def test_a_scheduler_that_does_not_answer_is_named(tmp_path):
    texts.write(tmp_path / "texts", 2)
    result = extract("events", "texts", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9", cwd=tmp_path)

    assert result.returncode == 1
    assert "--scheduler tcp://127.0.0.1:9:1: no scheduler answers: " in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_package_is_answered_with_how_to_install_it(tmp_path):
    texts.write(tmp_path / "texts", 2)
    (tmp_path / "distributed.py").write_text("raise ImportError\n", encoding="utf-8")
    line, options = command("events", "texts", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9", cwd=tmp_path)
    options["env"] |= {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    result = subprocess.run(line, **options, capture_output=True, text=True, check=False)

    assert result.returncode == 1
    assert (
        "--engine dask:1: needs the package distributed: make dask, or pip install distributed"
        in result.stderr.splitlines()[0]
    )
