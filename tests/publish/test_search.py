"""The index for the text search: what is in it, what is not, and what happens when it cannot be made."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from publish.__main__ import main
from publish.search import END, index, words
from timeline.collection import entry_files


def page(folder: Path, name: str, body: str) -> None:
    """Write an event's page."""
    path = folder / "events" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><main>{body}</main></html>', encoding="utf-8"
    )


@pytest.mark.parametrize("tag", ["en", "es", "zh-hans"])
def test_the_events_are_in_it_and_no_other_page(site: Path, site_content: Path, tag: str) -> None:
    """One index for each language; no redirect page, no page of a facet."""
    known = json.loads((site / "search" / f"events.{tag}.json").read_text())["events"]
    languages = json.loads((site / "search" / "pagefind-entry.json").read_text())["languages"]

    assert sorted(path.stem for path in entry_files(site_content)) == sorted(known.values())
    assert languages[tag]["page_count"] == len(known)
    assert ["en", "es", "zh-hans"] == list(languages)


def test_what_no_search_fetches_is_not_published(site: Path) -> None:
    """Neither Pagefind's search boxes nor the texts of the pages."""
    found = {path.relative_to(site / "search").as_posix() for path in (site / "search").rglob("*") if path.is_file()}
    fixed = {"pagefind.js", "wasm.unknown.pagefind", "pagefind-entry.json"}
    parts = {name for name in found if name.endswith((".pf_meta", ".pf_index"))}

    assert len(parts) >= 6
    assert fixed | parts | {f"events.{tag}.json" for tag in ("en", "es", "zh-hans")} == found


def test_no_word_of_the_page_itself_is_searched(site: Path, tmp_path: Path) -> None:
    """Only what is marked: a page without a mark, such as one that leads on, is left out."""
    page(tmp_path, "told.html", "<h1 data-searched>Cards</h1><p>Sources</p>")
    page(tmp_path, "moved.html", "<p>Now elsewhere</p>")

    assert index(tmp_path) == 1
    assert ["told"] == list(json.loads((tmp_path / "search" / "events.en.json").read_text())["events"].values())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reconoció", ["reconocio"]),
        ("reconoció reconocio", ["reconocio"]),
        ("about 47,000 people.", ["about", "47000", "people"]),
        ("the U.S. government’s $10.4 million", ["the", "us", "government", "s", "104", "million"]),
        ("co-op, cards & more", ["co", "op", "cards", "more"]),
        ("ＦＯＩＡ", ["foia"]),
        ("", []),
        ("… — “”", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    """Without case, accents and punctuation, each once and closed."""
    assert [f"{word}{END}" for word in found] == words(text).split()


def test_chinese_goes_in_by_the_character() -> None:
    """In a row, so that any part can be asked for; what a comma divides is not in a row."""
    assert f"{END} 州 政 府 {END} 数 据" == words("州政府，数据")
    assert f"irs{END} {END} 数 据" == words("IRS数据")


def test_markup_parts_no_word_and_blocks_do(tmp_path: Path, site: Path) -> None:
    page(tmp_path, "one.html", "<div data-searched><p>tax<em>payer</em>.</p><p>州<b>政</b>府</p><p>数据</p></div>")
    index(tmp_path)
    first = sorted((tmp_path / "search" / "index").iterdir())
    page(tmp_path, "one.html", "<p data-searched>taxpayer 州政府 数据</p>")
    index(tmp_path)

    assert first == sorted((tmp_path / "search" / "index").iterdir())  # Pagefind names a part by its content


def test_a_site_without_events_has_no_index(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("empty")

    assert main(["index", str(tmp_path)]) == 0
    assert not (tmp_path / "search").exists()


def test_an_indexing_that_fails_is_status_1_and_leaves_no_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that make stops before the new site takes the place of the old one."""
    page(tmp_path, "told.html", "<h1 data-searched>Cards</h1>")
    assert main(["index", str(tmp_path)]) == 0
    monkeypatch.setattr(sys, "executable", shutil.which("false"))

    assert main(["index", str(tmp_path)]) == 1
    assert not (tmp_path / "search").exists()
    assert f"{tmp_path}: no index for the text search" in capsys.readouterr().err


def test_what_is_no_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["index", str(tmp_path / "missing")]) == 1
    assert f"{tmp_path / 'missing'}: is not a built site" in capsys.readouterr().err


def test_settings_that_lie_about_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pagefind reads settings from the folder that it is called in, and from variables."""
    page(tmp_path, "told.html", "<h1 data-searched>Cards</h1>")
    index(tmp_path)
    plain = {path.name: path.read_bytes() for path in (tmp_path / "search").rglob("*") if path.is_file()}
    (tmp_path / "pagefind.json").write_text('{"glob": "nothing.html"}')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "de")
    index(tmp_path)

    assert plain == {path.name: path.read_bytes() for path in (tmp_path / "search").rglob("*") if path.is_file()}
