"""The same result however many processes read, in whatever order, after a stop, or with results gone bad."""

from __future__ import annotations

import gzip
import os
import random
import signal
import subprocess
import time
from dataclasses import replace
from datetime import date

import pytest

from extract import read, run
from extract.__main__ import main
from extract.engine import drive, pool, shards, sources
from extract.engine import tables as carried
from extract.engine.store import Store
from extract.formats import walk
from extract.verbs import drawing
from tests.extract.engine import faulty, texts
from tests.extract.engine.conftest import DOCUMENTS, ROOT, command, extract, found, results
from tests.extract.formats import archives
from tests.extract.formats.pages import page
from timeline.faults import Fault

PATIENCE = 120


def engine(does, workers=2):
    return lambda given, tables, store: pool.run(given, tables, store, workers, does)


def counted(seen):
    def run(given, tables, store):
        for outcome in pool.run(given, tables, store, 1):
            seen.append(outcome.shard.name)
            yield outcome

    return run


def bare(result):
    """Return what was found without the texts of documents, which the engine gives only of those that tell."""
    return replace(result, documents={each.id: replace(each, text="") for each in result.documents.values()})


def until(true):
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_the_engine_finds_what_is_found_without_it(folder, tables, expected, store):
    result = found(folder, tables, store)
    told = {each.document for merged in result.merged for each in merged.evidence}

    assert bare(expected) == bare(result)
    assert (DOCUMENTS, ()) == (len(result.documents), result.faults)
    assert len(result.merged) > 20
    assert len({each.origin for each in result.documents.values()}) == result.origins < DOCUMENTS
    assert told == {each.id for each in result.documents.values() if each.text}


def test_pages_and_archives_are_what_they_are_without_the_engine(tables, words, store, tmp_path):
    """Bibliography and facts are the same, and so are the ids, though names come again in one archive and another."""
    first, second = (archives.record("https://news.example.org/story", page(number).encode()) for number in (1, 2))
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.warc").write_bytes(first)
    (tmp_path / "texts" / "b.warc.gz").write_bytes(archives.packed(second, first, second))
    (tmp_path / "texts" / "story.html").write_text(page(3), encoding="utf-8")
    wanted = run.found(read.documents([tmp_path / "texts"]), ROOT / "content", words, lambda _: None)

    assert bare(wanted) == bare(found(tmp_path / "texts", tables, store))
    assert [5, 5] == [len(wanted.documents), len({each.id for each in wanted.documents.values()})]
    assert all(each.facts for each in wanted.documents.values())


@pytest.mark.parametrize("single", [False, True], ids=["members", "single"])
def test_a_large_archive_is_read_in_parts(tables, words, store, tmp_path, monkeypatch, single):
    """The same documents, ids and places of faults as in one go; one that was packed as a whole stays one part."""
    monkeypatch.setattr(sources, "LARGE", 1000)
    monkeypatch.setattr(sources, "PAGES", 3)
    empty = archives.record("https://news.example.org/empty", b"<html></html>")
    given = [archives.record(f"https://news.example.org/{number % 5}", page(number).encode()) for number in range(11)]
    given = [*given[:7], empty, archives.record("https://news.example.org/gone", b"no", status="404 No"), *given[7:]]
    (tmp_path / "texts").mkdir()
    path = tmp_path / "texts" / "a.warc.gz"
    path.write_bytes(gzip.compress(b"".join(given)) if single else archives.packed(*given))
    alone = list(read.documents([path]))
    documents = [each for each in alone if not isinstance(each, Fault)]
    wanted = run.found(documents, ROOT / "content", words, lambda _: None)
    seen, ticks = [], []
    result = drive.draw([path], None, tables, counted(seen), store, lambda shard, before: ticks.append(shard))

    assert bare(wanted) == bare(replace(result, faults=()))
    assert result.faults == tuple(each for each in alone if isinstance(each, Fault))
    assert [8] == [each.line for each in result.faults]
    assert len(seen) == (1 if single else 4)
    assert 1 == sum(each.files for each in ticks)
    assert path.stat().st_size == sum(each.size for each in ticks)
    assert results(store.folder).keys() == set(map("{}.jsonl".format, seen))


def test_any_number_of_workers_and_any_order_of_arguments_give_the_same_bytes(folder, tmp_path):
    """One, two and three processes; the folder, its two parts, its files shuffled and some of them twice."""
    files = [str(path.relative_to(folder)) for path in folder.rglob("*.txt")]
    random.Random(3).shuffle(files)
    orders = [(1, ["."]), (2, ["two", "one"]), (3, [*files, *files[:30]])]
    answers = []
    for workers, paths in orders:
        options = ("--workers", workers, "--format", "json", "--cache", tmp_path / f"{workers}")
        answers.append(extract("events", *paths, *options, cwd=folder))

    assert {0} == {each.returncode for each in answers}, answers[0].stderr
    assert len(answers[0].stdout.splitlines()) > 20
    assert 1 == len({each.stdout for each in answers})
    assert results(tmp_path / "1") == results(tmp_path / "2") == results(tmp_path / "3")
    assert len(results(tmp_path / "1")) > 3


def test_a_killed_run_goes_on_where_it_was(folder, tmp_path):
    """A run is killed with SIGKILL; the next takes what was finished and runs the rest."""
    arguments = ("events", folder, "--format", "json", "--cache", tmp_path / "cache")
    line, options = command(*arguments, "--workers", "2", cwd=tmp_path)
    process = subprocess.Popen(line, **options, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until(lambda: len(results(tmp_path / "cache")) >= 2 or process.poll() is not None)
    process.send_signal(signal.SIGKILL)
    process.wait()
    stored = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").rglob("*.jsonl") if path.name[0] != "."}
    second = extract(*arguments, cwd=tmp_path)
    whole = extract("events", folder, "--format", "json", "--cache", tmp_path / "other", cwd=tmp_path)

    assert 2 <= len(stored) < len(results(tmp_path / "other"))
    assert second.stdout == whole.stdout
    assert results(tmp_path / "cache") == results(tmp_path / "other")
    assert stored == {path: path.stat().st_mtime_ns for path in stored}


def test_finished_shards_are_not_run_again(folder, tables, store):
    """Shards are counted, not timed: with two results taken away, two shards are run."""
    first, second, third = [], [], []
    wanted = found(folder, tables, store, counted(first))
    gone = sorted(store.folder.rglob("*.jsonl"))[1:3]
    for path in gone:
        path.unlink()

    assert wanted == found(folder, tables, store, counted(second))
    assert sorted(second) == sorted(path.stem for path in gone)
    assert wanted == found(folder, tables, store, counted(third))
    assert (third, len(first) > 3) == ([], True)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"e", b"o", 1),
        lambda data: b"\xff" + data,
        lambda data: data.replace(b'"lasting":true', b'"lasting":false'),
    ],
    ids=["empty", "half", "changed", "bytes", "passing"],
)
def test_a_result_that_is_not_sound_is_worked_out_again(folder, tables, store, spoil):
    seen = []
    wanted = found(folder / "one", tables, store)
    before = results(store.folder)
    path = sorted(store.folder.rglob("*.jsonl"))[0]
    path.write_bytes(spoil(path.read_bytes()))

    assert wanted == found(folder / "one", tables, store, counted(seen))
    assert [path.stem] == seen
    assert before == results(store.folder)


def test_other_tables_code_or_anchor_never_read_old_results(folder, tables, monkeypatch):
    """A changed table, changed code, another day of publication: each has names of its own for all shards."""
    other = tuple((name, data + b"\n# a word\n") for name, data in tables.files)
    versions = {tables.version, carried.version(tables.shown, other), carried.version("elsewhere", tables.files)}
    monkeypatch.setattr(carried, "code", lambda: "other code")
    versions.add(carried.version(tables.shown, tables.files))
    names = set()
    listed = [sources.source(path) for path in walk.find([folder])]
    for version in versions:
        for anchor in (None, date(2026, 3, 11)):
            names |= {each.name for each in shards.cut(listed, version, anchor)}

    assert len(versions) == 4
    assert len(names) == 8 * len(list(shards.cut(listed, tables.version, None)))


def test_a_new_document_changes_few_shards(folder):
    """Shards end where the content says so: a file in the midst does not shift all that follow."""
    listed = [sources.source(path) for path in walk.find([folder])] * 8
    listed = [replace(each, digest=f"{number:064x}"[::-1] + each.digest) for number, each in enumerate(listed)]
    old = {each.name for each in shards.cut(listed, "", None)}
    new = {each.name for each in shards.cut([*listed[:100], listed[7], *listed[100:]], "", None)}

    assert len(old) > 20
    assert len(new - old) <= 4


def test_a_worker_that_dies_is_replaced_and_its_shard_run_again(tables, store, tmp_path):
    texts.write(tmp_path / "texts", 200)
    deadly = tmp_path / "texts" / "one" / "deadly.txt"
    deadly.write_text("ICE asked the IRS in 2025 for tax data.\n", encoding="utf-8")
    result = found(tmp_path / "texts", tables, store, engine(faulty.dies_once))

    assert result == found(tmp_path / "texts", tables, Store(tmp_path / "other"))
    assert len(result.documents) == 201
    assert deadly.with_name(".mark").exists()


def test_a_shard_on_which_workers_die_is_named_and_the_rest_goes_on(tables, store, tmp_path):
    texts.write(tmp_path / "texts", 200)
    deadly = tmp_path / "texts" / "one" / "deadly.txt"
    deadly.write_text("ICE asked the IRS in 2025 for tax data.\n", encoding="utf-8")
    result = found(tmp_path / "texts", tables, store, engine(faulty.dies_always))
    named = [each.message for each in result.faults if each.path == str(deadly)]

    assert named == ["was not read: its worker process ended with signal SIGKILL, 2 times"]
    assert len(result.faults) + len(result.documents) == 201
    assert len(result.documents) > 50


def test_a_text_that_breaks_the_program_is_named_and_read_again_next_time(tables, store, monkeypatch, tmp_path):
    """The rest of its shard is read; the result is not used again, for the next version may do better."""
    texts.write(tmp_path / "texts", 40)
    real = read.within

    def within(path, anchor, span):
        if path.name == "story-3.txt":
            raise RecursionError("too deep")
        yield from real(path, anchor, span)

    monkeypatch.setattr(read, "within", within)
    result = found(tmp_path / "texts", tables, store)
    monkeypatch.undo()

    assert len(result.documents) == 38
    assert [f"{tmp_path}/texts/{each}/story-3.txt" for each in ("one", "two")] == [
        each.path for each in result.faults
    ]
    assert "ended the extraction with RecursionError: too deep" in result.faults[0].message
    assert len(found(tmp_path / "texts", tables, store).documents) == 40


def test_files_that_cannot_be_read_are_named_as_they_are_without_the_engine(tmp_path, monkeypatch, capsys):
    """The same words, the same counts; a file that is put right is read the next time."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "vocabulary").symlink_to(ROOT / "content" / "vocabulary")
    (tmp_path / "seeds").mkdir()
    texts.write(tmp_path / "texts", 40)
    (tmp_path / "texts" / "empty.txt").write_bytes(b"")
    (tmp_path / "texts" / "picture.jpg").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    answers = []
    for few in (100, 10):
        monkeypatch.setattr(drawing, "FEW", few)
        status = main(["run", "texts", "gone.txt", "--today", "2026-11-22"])
        answers.append((status, capsys.readouterr()))
        written = {path: path.read_bytes() for path in (tmp_path / "content" / "events").iterdir()}
        for path in written:
            path.unlink()
        (tmp_path / "content" / "ledger.yaml").unlink()
    (tmp_path / "texts" / "empty.txt").write_text("ICE asked the IRS in 2025 for tax data.\n", encoding="utf-8")
    main(["events", "texts"])

    assert answers[0] == answers[1]
    assert answers[0][0] == 1
    assert "40 documents of " in answers[0][1].out
    assert "; 40 files read, 3 not" in answers[0][1].out
    assert answers[0][1].err.splitlines()[0] == "gone.txt:1: is not a file; accepted: a news text"
    assert (tmp_path / ".build" / "extract").is_dir()
    assert len(written) > 3
    assert "1 fault; 41 files read, 1 not" in capsys.readouterr().err


FOREIGN = {
    "french": "Le juge a interdit mardi au fisc de donner à la police les adresses des contribuables. Selon le "
    "tribunal, la loi ne permet pas ces échanges et les agences ont un mois pour répondre.",
    "german": "Ein Richter hat der Behörde am Dienstag verboten, die Adressen der Steuerzahler an die Polizei zu "
    "geben. Nach dem Urteil ist das nicht mit dem Gesetz vereinbar.",
    "turned": "ICE asked the IRS \u202elast month\u202c for the addresses of 1,000 taxpayers, a filing says.",
}


def test_what_is_not_read_is_named_however_many_files_there_are(tmp_path, monkeypatch, capsys):
    """A text without tables for its language is in the summary; that, and what the build refuses, in the review."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "vocabulary").symlink_to(ROOT / "content" / "vocabulary")
    texts.write(tmp_path / "texts", 30)
    for name, text in FOREIGN.items():
        (tmp_path / "texts" / f"{name}.txt").write_text(f"PUBLISHED Mar 11, 2026, 2:05 PM ET\n\n{text}\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    answers = []
    for few in (100, 10):
        monkeypatch.setattr(drawing, "FEW", few)
        statuses = [main(["run", "texts", "--today", "2026-11-22"]), main(["events", "texts"])]
        answers.append((statuses, capsys.readouterr()))
        (tmp_path / "content" / "ledger.yaml").unlink()
        for path in (tmp_path / "content" / "events").iterdir():
            path.unlink()
    main(["review", "--text", "texts"])
    review = capsys.readouterr().out
    said = "2 in part or whole in a language that is not read (de 1, fr 1)"

    assert answers[0] == answers[1]
    assert answers[0][0] == [0, 0]
    assert said in answers[0][1].out
    assert f"{said}\n" == answers[0][1].err
    assert "texts/french.txt:3: a paragraph is in “fr”; accepted: en, zh, es" in review
    assert "texts/german.txt:3: a paragraph is in “de”; accepted: en, zh, es" in review
    assert "texts/turned.txt:1: line 3: found the character U+202E; accepted: text that can be printed" in review


def test_a_few_documents_leave_no_cache(tmp_path):
    paths = texts.write(tmp_path / "texts", 4)

    assert extract("events", *paths, cwd=tmp_path).returncode == 0
    assert [each.name for each in tmp_path.iterdir()] == ["texts"]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_cache_that_cannot_be_written_is_named(folder, tmp_path, workers):
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    result = extract("events", folder, "--cache", "cache", "--workers", workers, cwd=tmp_path)

    assert result.returncode == 1
    assert result.stderr == (
        "cache:1: cannot be written: Not a directory; accepted: a folder for results, with --cache DIR\n1 fault\n"
    )


def test_an_interrupted_run_says_that_it_can_go_on(folder, tmp_path):
    line, options = command("events", folder, "--cache", "cache", "--workers", "2", cwd=tmp_path)
    process = subprocess.Popen(
        line, **options, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    until(lambda: results(tmp_path / "cache"))
    os.killpg(process.pid, signal.SIGINT)
    *_, last = process.communicate()[1].splitlines()

    assert last == "stopped; the same command goes on where this one was"
    assert process.returncode == 130
    assert [] == list((tmp_path / "cache").rglob(".*"))


@pytest.mark.parametrize(
    "arguments",
    [("--workers", "0"), ("--workers", "many"), ("--engine", "dask"), ("--scheduler", "tcp://127.0.0.1:1")],
)
def test_wrong_use_of_the_engine_is_2(tmp_path, arguments):
    result = extract("events", "a.txt", *arguments, cwd=tmp_path)

    assert (result.returncode, "usage:" in result.stderr) == (2, True)
