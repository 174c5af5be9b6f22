"""The command as a person meets it: help, output, messages and exit status."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
VERBS = ("run", "dates", "events", "origins", "read", "published", "originals", "review", "accept", "reject", "check")
ARTICLE = """PUBLISHED Mar 11, 2026, 2:05 PM ET

ICE asked the IRS last month for the addresses of about 9,000 taxpayers, according to a court filing.
"""


def extract(*arguments, cwd=ROOT, given=None):
    return subprocess.run(
        [sys.executable, "-m", "extract", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(name="site")
def _site(tmp_path):
    """Make a folder with our vocabulary and no entry; the words that entries explain stay away with them."""
    table = tmp_path / "content" / "vocabulary"
    shutil.copytree(ROOT / "content" / "vocabulary", table, ignore=shutil.ignore_patterns("glossary.yaml"))
    (tmp_path / "seeds").mkdir()
    return tmp_path


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_and_stands_in_the_readme(verb):
    result = extract(verb, "--help")

    assert result.returncode == 0
    assert "usage: python -m extract" in result.stdout
    assert f"extract {verb}" in " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())


@pytest.mark.parametrize(
    "arguments", [(), ("rnu",), ("dates", "--anchor", "yesterday"), ("events", "--format", "xml")]
)
def test_wrong_use_is_2(arguments):
    result = extract(*arguments)

    assert result.returncode == 2
    assert "usage:" in result.stderr


def test_events_as_json_lines(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    result = extract("events", tmp_path / "a.txt", "--format", "json")
    event = json.loads(result.stdout)

    assert result.returncode == 0
    assert ("request", ["irs"], ["ice"], "2026-02") == (event["kind"], event["from"], event["to"], event["edtf"])
    assert event["people"] == "about 9,000 taxpayers"
    evidence = event["evidence"][0]
    assert evidence["sentence"] == ARTICLE[evidence["start"] : evidence["end"]]


def test_a_copy_of_a_story_is_one_origin(tmp_path):
    body = ARTICLE + "\n\n".join(
        f"This is paragraph {n} of a story that is long enough to be known again, word {n}." for n in range(9)
    )
    (tmp_path / "a.txt").write_text(body, encoding="utf-8")
    (tmp_path / "b.txt").write_text("By Somebody Else\n\n" + body, encoding="utf-8")
    event = json.loads(extract("events", tmp_path, "--format", "json").stdout)

    assert len(event["origins"]) == 1
    assert len(event["evidence"]) == 2


def test_files_of_any_name_make_entries_that_can_be_read_again(site):
    """Two files of one name, with spaces and brackets in it, are two documents, and their ids are sound."""
    for folder in ("one", "two"):
        (site / folder).mkdir()
        name = site / folder / "Café News (final) 2.txt"
        name.write_text(ARTICLE.replace("about 9,000", "about 9,100" if folder == "two" else "about 9,000"), "utf-8")
    first = extract("run", "one", "two", "--today", "2026-11-22", cwd=site)
    second = extract("run", "one", "two", "--today", "2026-11-23", cwd=site)

    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert "2 documents of 2 origins: 1 new" in first.stdout
    assert "0 new, 1 known, 0 changed" in second.stdout


def test_dates_from_standard_input():
    result = extract("dates", "--anchor", "2026-03-11", given="It began late last year, in 2009 or so.")
    first = json.loads(result.stdout.splitlines()[0])

    assert ("late last year", "2025-10~/2025-12") == (first["text"], first["edtf"])


def test_run_writes_a_draft_and_says_so(site):
    (site / "a.txt").write_text(ARTICLE, encoding="utf-8")
    result = extract("run", "a.txt", "--today", "2026-11-22", cwd=site)

    assert result.returncode == 0
    assert "new: content/events/irs-taxpayer-records-request-ice.md" in result.stdout
    assert "1 new, 0 known, 0 changed" in result.stdout


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "a.txt:1: is empty; accepted: a news text"),
        ("a.txt", b"  \n\n", "a.txt:1: is empty; accepted: a news text"),
        ("a.txt", b"one\ncaf\0e", "a.txt:2: found byte 0x00 at offset 7; accepted: a news text"),
        ("a.docx", b"x", "a.docx:1: found “.docx”; accepted as kind of file: .htm, .html, .md, .pdf, .shtml, .txt, "),
        ("a.htlm", b"x", "nearest: .htm"),
        ("a.warc", b"", "a.warc:1: is empty; accepted: a news text"),
        ("a.pdf", b"%PDF-1.4\n", "a.pdf:1: breaks off before its end; accepted: a whole PDF"),
        ("a.html", b"<html><body>Loading</body></html>", "a.html:1: holds no article; accepted: a page with a news"),
        ("a.txt", b"x" * 10_000_001, "a.txt:1: has 10,000,001 bytes; accepted: a text of up to 10,000,000 bytes"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(site, name, data, message):
    (site / name).write_bytes(data)
    (site / "good.txt").write_text(ARTICLE, encoding="utf-8")
    result = extract("events", name, "good.txt", cwd=site)

    assert result.returncode == 1
    assert message in result.stderr
    assert "1 fault; 1 file read, 1 not" in result.stderr
    assert "request" in result.stdout


RECORD = """---
publisher: Example Wire
title: A story
url: https://example.org/
published: 2026-03-11
languages: [en]
origin: example-wire
relation: original
sha256: sha256:{zeros}
reliability: high
reliability_note: a test
---
ICE asked the IRS last month for the addresses of taxpayers.
""".format(zeros="0" * 64)


def test_every_fault_of_the_seeds_is_told_at_once_and_nothing_is_written(site):
    """Not UTF-8, empty, 50 MB, an unknown field, an impossible date: five records, five messages."""
    seeds = site / "seeds"
    (seeds / "bytes.md").write_bytes(b"---\ntitle: \xff\n---\n")
    (seeds / "empty.md").write_bytes(b"")
    (seeds / "large.md").write_bytes(b"x" * 50_000_000)
    (seeds / "field.md").write_text(RECORD.replace("publisher", "publsher"), encoding="utf-8")
    (seeds / "date.md").write_text(RECORD.replace("2026-03-11", "2026-02-30"), encoding="utf-8")
    (seeds / "good.md").write_text(RECORD, encoding="utf-8")
    result = extract("run", cwd=site)

    assert result.returncode == 1
    assert not (site / "content" / "events").exists()
    for expected in (
        "seeds/bytes.md:2: found byte 0xff at offset 11; accepted: text in UTF-8",
        "seeds/empty.md:1: is empty",
        "seeds/large.md:1: has 50,000,000 bytes; accepted: a text of up to 10,000,000 bytes",
        "seeds/field.md:2: publsher: found “publsher”",
        "nearest: publisher",
        "seeds/date.md:5: published: found “2026-02-30”; accepted: a day that exists, as YYYY-MM-DD",
    ):
        assert expected in result.stderr


def test_faults_of_entries_and_tables_stop_a_run(site):
    events = site / "content" / "events"
    events.mkdir()
    (events / "broken.md").write_text("---\ntitle: x\n---\n", encoding="utf-8")
    (site / "seeds" / "good.md").write_text(RECORD, encoding="utf-8")
    result = extract("run", cwd=site)

    assert result.returncode == 1
    assert "content/events/broken.md:2: when: is missing" in result.stderr
    assert [path.name for path in events.iterdir()] == ["broken.md"]


def test_originals_are_taken_by_their_sha256(site):
    import hashlib

    text = b"ICE asked the IRS last month for the addresses of taxpayers, a filing says."
    record = RECORD.replace("0" * 64, hashlib.sha256(text).hexdigest())
    (site / "seeds" / "story.md").write_text(record, encoding="utf-8")
    (site / "full").mkdir()
    (site / "full" / "x.txt").write_bytes(text)
    (site / "full" / "y.txt").write_bytes(b"something else")
    result = extract("originals", "full", cwd=site)

    assert "1 originals taken, 0 missing, 1 files that no record names" in result.stdout
    assert (site / "seeds" / "originals" / "story.txt").read_bytes() == text
    (site / "seeds" / "originals" / "story.txt").write_bytes(b"changed")
    assert "is not the text that seeds/story.md names" in extract("run", cwd=site).stderr


def test_check_finds_words_that_are_not_in_their_text(site):
    (site / "seeds" / "story.md").write_text(RECORD, encoding="utf-8")
    extract("run", "--today", "2026-11-22", cwd=site)
    assert "1 stand in their text" in extract("check", cwd=site).stdout
    path = next((site / "content" / "events").glob("*.md"))
    path.write_text(path.read_text(encoding="utf-8").replace("quote: ", "quote: never "), encoding="utf-8")
    result = extract("check", cwd=site)

    assert result.returncode == 1
    assert re.search(r"\.md:\d\d: citations\[1\]\.quote: found “never .*accepted: its words", result.stderr)


def test_review_names_what_needs_a_person(site):
    (site / "seeds" / "story.md").write_text(
        RECORD.replace("published: 2026-03-11", "published: null\npublished_note: nobody knows"), encoding="utf-8"
    )
    extract("run", cwd=site)
    result = extract("review", cwd=site)

    assert "it has no date: nobody knows" in result.stdout
    assert "1 findings and 0 drafts" in result.stdout


def test_an_unknown_language_or_day_is_answered_with_what_is_accepted():
    """Wrong use has exit status 2 and one line that says what was found and what is accepted."""
    language = extract("dates", "--language", "xx", given="It began in 2009.")
    day = extract("dates", "--anchor", "2026-13-01", given="It began in 2009.")

    assert (language.returncode, day.returncode) == (2, 2)
    assert "'xx' (choose from 'auto', 'en', 'zh', 'es')" in language.stderr
    assert "found “2026-13-01”; accepted: a day as YYYY-MM-DD" in day.stderr


def test_why_is_said_in_text_and_json(site):
    (site / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (site / "b.txt").write_text(
        ARTICLE.replace("about 9,000", "some 9,100").replace("ICE asked", "Officials say ICE asked")
    )
    text = extract("events", "a.txt", "b.txt", "--why", cwd=site).stdout
    event = json.loads(extract("events", "a.txt", "b.txt", "--why", "--format", "json", cwd=site).stdout)

    assert "joined: a.txt: “" in text
    assert "when: both say 2026-02" in event["joined"][0]["reasons"]
    assert event["apart"] == []


def test_origins_say_why_texts_are_one_story_and_what_a_copy_garbled(site):
    story = ARTICLE.replace("ICE asked", "WASHINGTON (AP) — ICE asked") + (
        "\nThe request named people who left before 2020, and the office did not say whether any of the addresses "
        "had been handed over to those who had asked for them in the filing.\n"
    )
    (site / "a.txt").write_text(story, encoding="utf-8")
    (site / "b.txt").write_text(story.replace("9,000", "19,000").replace("did not say", "said"), encoding="utf-8")
    (site / "c.txt").write_text("A recall of 4,000 cars began in Ohio, the maker said in a notice.", encoding="utf-8")
    text = extract("origins", "a.txt", "b.txt", "c.txt", cwd=site).stdout.splitlines()
    first, second = map(
        json.loads, extract("origins", "a.txt", "b.txt", "c.txt", "--format", "json", cwd=site).stdout.splitlines()
    )
    missing = extract("origins", "a.txt", "d.txt", cwd=site)

    assert text[0] == "a: 2 documents"
    assert text[2].startswith("    b.txt: syndicated, as a.txt (contained, ")
    assert "credit “WASHINGTON (AP) —”" in text[2]
    assert text[3:] == [
        "    b.txt:3: another figure than in a.txt:3: “19,000” for “9,000”",
        "    b.txt:5: another negation than in a.txt:5: “said” for “did not say”",
        "c: 1 document",
        "    c.txt: its own",
    ]
    assert [each["of"] for each in first["documents"]] == [None, "a"]
    assert [each["says"] for each in first["contradictions"]] == [["19,000", "9,000"], ["said", "did not say"]]
    assert second["documents"][0]["reason"] is None
    assert missing.returncode == 1
    assert "d.txt:1: is not a file" in missing.stderr


def test_an_item_is_accepted_or_rejected_by_its_id(site):
    (site / "story.txt").write_text("The IRS gave ICE the addresses of about 9,000 taxpayers on Monday.", "utf-8")
    item = extract("review", "--text", "story.txt", cwd=site).stdout.split()[0]
    early = extract("accept", item, "--text", "story.txt", cwd=site)
    unknown = extract("reject", "12345678", "--because", "why not", cwd=site)
    bare = extract("reject", item, "--because", " ", cwd=site)
    done = extract("accept", item, "--when", "2026-03", "--text", "story.txt", cwd=site)
    left = extract("review", "--text", "story.txt", cwd=site)

    assert (early.returncode, unknown.returncode, bare.returncode, done.returncode) == (1, 1, 2, 0), done.stderr
    assert f"story.txt:1: {item}: has no date in its sources; accepted: --when" in early.stderr
    assert "review:1: found “12345678”; accepted: an id that python -m extract review prints" in unknown.stderr
    assert "--because: is empty; accepted: why it is turned down" in bare.stderr
    assert "written: content/events/irs-taxpayer-records-disclosure-ice.md" in done.stdout
    assert "0 findings and 1 drafts" in left.stdout


def test_what_is_rejected_is_listed_with_the_reason(site):
    (site / "story.txt").write_text("The IRS gave ICE the addresses of about 9,000 taxpayers on Monday.", "utf-8")
    item = extract("review", "--text", "story.txt", cwd=site).stdout.split()[0]
    done = extract("reject", item, "--because", "a rumour", "--text", "story.txt", cwd=site)
    listed = extract("review", "--rejected", cwd=site).stdout
    again = extract("run", "story.txt", cwd=site)

    assert "changed: content/rejected.yaml" in done.stdout
    assert f"{item}  Told, but on no page: disclosure, irs → ice" in listed
    assert "because: a rumour" in listed
    assert "0 new, 0 known, 0 changed; 1 file read" in again.stdout


def test_review_writes_a_page(site):
    (site / "story.txt").write_text(ARTICLE, encoding="utf-8")
    extract("run", "story.txt", cwd=site)
    result = extract("review", "--text", "story.txt", "--html", "out/review.html", cwd=site)
    folder = extract("review", "--html", "out", cwd=site)

    assert "out/review.html: a page of 1 items" in result.stdout
    assert "--text story.txt" in (site / "out" / "review.html").read_text(encoding="utf-8")
    assert folder.returncode == 1
    assert "out:1: is a folder; accepted: a file for the page" in folder.stderr


def test_check_finds_words_taken_from_a_text(site):
    (site / "story.txt").write_text(ARTICLE, encoding="utf-8")
    extract("run", "story.txt", "--today", "2026-11-22", cwd=site)
    fine = extract("check", "--text", "story.txt", cwd=site)
    path = next((site / "content" / "events").glob("*.md"))
    taken = "It asked last month for the addresses of about 9,000 taxpayers, it is said.\n"
    path.write_text(path.read_text(encoding="utf-8") + taken, encoding="utf-8")
    result = extract("check", "--text", "story.txt", cwd=site)
    path.write_text(path.read_text(encoding="utf-8").replace(taken, f"“{taken.strip()}”\n"), encoding="utf-8")

    assert fine.returncode == 0, fine.stderr
    assert "0 times a title or text repeats one of 1 sources" in fine.stdout
    assert result.returncode == 1
    line = path.read_text(encoding="utf-8").split("\n").index(f"“{taken.strip()}”") + 1
    assert (
        f"{path.relative_to(site)}:{line}: body: found “last month for the addresses of about 9,000" in result.stderr
    )
    assert "words in a row of story.txt; accepted: our own words, or quotation marks" in result.stderr
    assert extract("check", "--text", "story.txt", cwd=site).returncode == 0


def test_check_holds_translations_to_the_numbers_and_the_signs_of_the_english(site):
    (site / "story.txt").write_text(ARTICLE, encoding="utf-8")
    extract("run", "story.txt", "--today", "2026-11-22", cwd=site)
    path = next((site / "content" / "events").glob("*.md"))
    path.write_text(path.read_text(encoding="utf-8") + "It named 9,000 people in June 2025.\n", encoding="utf-8")
    number = re.search(r"^people: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    translation = path.with_suffix(".es.md")
    text = f"""---
title: Un título.
people: {number[1]}
translated: 2026-11-22
review: draft
---
Un párrafo.

Nombraba a unas 8,000 personas,
«se dijo», en julio de 2025.
"""
    translation.write_text(text, encoding="utf-8")
    shown = translation.relative_to(site)
    result = extract("check", cwd=site)

    assert result.returncode == 1
    for said in (
        f"{shown}:2: title: ends with a full stop; accepted: none",
        f"{shown}:9: body: found “8,000”, a number that the English has not here; accepted: its numbers",
        f"{shown}:10: body: found “julio”, a number that the English has not here; accepted: its numbers",
        f"{shown}:10: body: found «; accepted: the signs “ ” ‘ ’",
        f"{shown}:7: body: has no “9,000”; accepted: each number of the English",
    ):
        assert said in result.stderr, result.stderr
